package extract

import (
	"cmp"
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Facts makes facts of what was read of a report, in the order of the text:
// each figure with the head it is tied to, each date, and each head that has
// neither.
func Facts(in Input) []facts.Fact {
	b := builders.Get().(*builder)
	defer b.done()
	b.begin(in)
	sentences := make([]inSentence, len(b.Sentences))
	if in.Explain {
		b.why = make([]string, len(sentences))
	}
	for i := range sentences {
		sentences[i] = b.collect(i)
	}
	b.happenings(sentences)
	b.recalls()
	for i := range sentences {
		b.sentence(&sentences[i])
	}
	b.bulletins(sentences)
	b.incidents(sentences)
	b.victims(sentences)
	b.wheres()
	b.sort()
	return b.out
}

// sort puts the facts in the order of the text; those of one place keep theirs.
func (b *builder) sort() {
	at := b.prefixes[:0]
	for i := range b.out {
		at = append(at, uint64(place(&b.out[i]))<<wordBits|uint64(i))
	}
	b.prefixes = at
	slices.Sort(at)
	b.order = text.Room(b.order, len(at))
	for i, x := range at {
		b.order[i] = int32(x & wordMask)
	}
	move(b.out, b.order)
}

// place is where a fact stands: its figure, else its date, else its claim.
func place(f *facts.Fact) int {
	for _, s := range []facts.Span{f.Number.Span, f.Date.Span, f.Claim.Span} {
		if !s.IsZero() {
			return s.Start
		}
	}
	return f.Evidence.Start
}

type builder struct {
	memory
	Input
	block []string // see strings
	next  struct{ mention, head, cause int }
	last  struct { // the figure before, of this sentence, and its head
		mention *Mention
		head    int
	}
	bare Mention  // the words of a head that has neither figure nor date
	tied string   // how the mention before was tied to its head
	why  []string // of each sentence, where steps are kept: the rule of its happening
	out  []facts.Fact
}

func isFigure(m *Mention) bool {
	return !m.Idle && (m.Kind == Quantity || m.Kind == Duration || m.Kind == Number)
}

func (b *builder) sentence(s *inSentence) {
	from := len(b.out)
	dates := b.tieDates(s)
	b.last.mention = nil
	for _, m := range s.figures {
		b.figure(s, m, dates, from)
	}
	for i, m := range s.dates {
		b.date(s, m, dates[i], from)
	}
	for _, h := range s.heads {
		b.claim(s, h)
	}
	b.causes(s)
	if len(b.out) == from {
		b.described(s)
	}
}

// tieDates is the head of each date of a sentence, or -1.
func (b *builder) tieDates(s *inSentence) []int {
	b.dated = b.dated[:0]
	for i, m := range s.dates {
		if i > 0 && s.dates[i-1].Last == m.First { // from an hour, until another
			b.dated = append(b.dated, b.dated[i-1])
			continue
		}
		b.dated = append(b.dated, b.tie(m, s.heads))
	}
	return b.dated
}

// fact is room for the next fact, which finish keeps: none is begun and left, so that
// what lies behind the facts is zero.
func (b *builder) fact() *facts.Fact {
	n := len(b.out)
	b.out = slices.Grow(b.out, 1)
	return &b.out[:n+1][n]
}

// figure adds the fact of a figure.
func (b *builder) figure(s *inSentence, m *Mention, dates []int, from int) {
	if (m.Kind == Duration || m.Quantity.Ordinal) && b.insideDate(s, m) {
		return // the date carries it
	}
	head := b.tie(m, s.heads)
	for _, h := range s.heads {
		if h != head && b.ofPeople(m, h) != "" && !b.Heads[h].Many {
			head, b.tied = h, tiedNearest // "14 migrants sank in the capsizing of a boat"
			break
		}
	}
	f := b.fact()
	f.Number = m.Quantity
	f.Number.Span = m.Span
	whole, held := b.whole(s, m), b.heldTo(m, from)
	switch {
	case held >= 0:
		b.reject(f, held)
		head, b.tied = b.headOf[held], tiedWhole
	case !m.Total.IsZero():
		f.Claim = facts.ClaimRef{ID: b.ownToll(), Span: m.Total}
	case m.Claim != "" && m.Head == 0 && b.cared(m, s.heads) < 0 && !b.fated(m, head):
		f.Claim = facts.ClaimRef{ID: m.Claim, Span: cmp.Or(m.Says, m.Noun)}
		for _, h := range s.heads {
			b.used[h] = b.used[h] || b.Heads[h].Span == m.Says
		}
	case whole >= 0 && head >= 0 && b.befell(head, m):
		f.Claim = facts.ClaimRef{ID: b.Heads[head].Claim, Span: b.Heads[head].Span} // "and killed four of them"
	case whole >= 0 && (head < 0 || !b.Heads[head].Verb || b.Heads[head].First != m.Last):
		f.Claim = b.out[whole].Claim
		if b.out[whole].Sentence == s.index {
			head, b.tied = b.headOf[whole], tiedWhole
		}
	case head >= 0:
		f.Claim = facts.ClaimRef{ID: b.Heads[head].Claim, Span: b.Heads[head].Span}
	}
	if f.Claim.ID == "" && m.Quantity.Ordinal && (m.Quantity.Counted == "" || m.Quantity.Low == facts.Int(1)) {
		*f = facts.Fact{} // "the first" says nothing by itself
		return
	}
	if of := b.ofPeople(m, head); of != "" && f.Claim.ID == b.Heads[head].Claim {
		f.Claim.ID = of
	}
	if b.both(f.Claim.ID, m, head) {
		f.Claim.ID = "casualty"
		f.Rules = append(f.Rules, "claim/dead-and-wounded")
	}
	if whole >= 0 {
		of := &b.out[whole]
		f.Number.PartOf = of.ID
		if q := &f.Number; (q.Counted == "" || q.Counted == "person") && (q.Unit == "" || q.Unit == of.Number.Unit) && !(q.Of != "" && of.Number.Counted == "foreigner") { // of foreigners, of one nation
			q.Unit, q.Counted = of.Number.Unit, of.Number.Counted
		}
		f.Rules = append(f.Rules, "part/among-them")
	}
	if head >= 0 {
		b.used[head] = true
		by := b.movedBy(m, head)
		h := &b.Heads[by]
		f.Polarity, f.Rebuts, f.Still, f.Modality = h.Polarity, h.Rebuts, h.Still, b.carried(by, m)
		if f.Modality == facts.Asserted && by != head && b.meant(by) {
			f.Modality = facts.Planned
		}
		if d := b.dateOf(s, m, head, dates); d != nil && m.Claim != "age" && b.tied != tiedLasting { // when it begins is not for how long
			f.Date = dated(d, h.Look)
		} else if d := b.lent(s, head, dates); d != nil {
			f.Date = dated(d, h.Look)
		}
	}
	if d := b.until(s, m); d != nil {
		f.Date = dated(d, facts.LookBack)
	}
	b.unit(f)
	if head >= 0 && f.Number.Unit == "person" && f.Number.Counted == "" && b.Heads[head].Claim == f.Claim.ID {
		f.Number.Counted = b.Heads[head].Kind
	}
	f.Number.AddedTo = b.addedTo(f, m, head, from)
	if held >= 0 {
		f.Polarity = facts.Denied
	}
	f.Rules = append(f.Rules, m.Rules...)
	whole = len(b.out)
	b.finish(s, f, m, head)
	if b.outOf(m) {
		b.ofWhole(&b.out[whole])
	}
	if head >= 0 && b.Heads[head].Whom != f.Whom {
		b.used[head] = false // "aged 46, is among the dead" tells two things
	}
	b.last.mention, b.last.head = m, head
}

// befell reports whether a head is a verb or a verbal noun of its own right before a
// figure, or before a preposition of it: "and killed four of them", "and of them two were
// acquitted", "the release of five of them", or before "of them": "of them died three"; what says nothing without its object is none.
func (b *builder) befell(head int, m *Mention) bool {
	h := &b.Heads[head]
	if !h.Deed || h.Light || h.Open || h.Reports {
		return false
	}
	return h.Type.Counts == "person" && (h.Last == m.First || h.Last == m.First-1 && (b.Prepositional[m.First] || m.OfThem && h.Verb))
}

// ofPeople is what the head right before or in a figure that counts people says of them, or
// a verb in the plural behind it, "14 migrants sank", or empty.
func (b *builder) ofPeople(m *Mention, head int) string {
	if head < 0 || m.Quantity.Unit != "person" {
		return ""
	}
	h := &b.Heads[head]
	if h.Last == m.First || h.Last == m.First-1 && m.OfThem || h.First >= m.First && h.Last <= m.Last || h.Many && h.First >= m.Last {
		return b.Heads[head].Type.OfPeople
	}
	return ""
}

// ownToll is what the count of victims is that a report has told before, the
// latest: that of the dead where there is one; else "casualty".
func (b *builder) ownToll() string {
	own := "casualty"
	for i := len(b.out) - 1; i >= 0; i-- {
		f := &b.out[i]
		switch {
		case f.Number.IsZero() || f.Number.PartOf != "":
		case b.toll(f.Claim.ID) == "dead":
			return f.Claim.ID
		case own == "casualty" && b.tolls(f.Claim.ID):
			own = f.Claim.ID
		}
	}
	return own
}

// addedTo is the id of the fact before one, of the same claim in the same
// sentence, that "and" joins it to: "ten men and three women were killed", "the
// death of ten and the death of three". It is empty where there is none.
func (b *builder) addedTo(f *facts.Fact, m *Mention, head, from int) string {
	joined := b.And[m.First] || head >= 0 && b.Heads[head].Conjoined && b.Heads[head].Last == m.First
	if !joined || f.Number.PartOf != "" || f.Claim.ID == "" {
		return ""
	}
	if t, _ := facts.ClaimByID(f.Claim.ID); t.Level {
		return "" // two rates, or two prices, are no sum
	}
	for i := len(b.out) - 1; i >= from; i-- {
		o := &b.out[i]
		if o.Number.IsZero() || o.Number.PartOf != "" {
			continue
		}
		if o.Claim.ID != f.Claim.ID || o.Number.Unit != f.Number.Unit || o.Number.Span.End > m.Span.Start {
			return ""
		}
		return o.ID
	}
	return ""
}

// dateOf is the date of a figure, of those of its head: one that stands right
// behind it, "5.9% in February", else one that stands behind no other figure but victims
// that are added, "an officer and three soldiers were killed yesterday"; of a rate or a sum
// also one of what stands beside it; or nil.
func (b *builder) dateOf(s *inSentence, m *Mention, head int, dates []int) (date *Mention) {
	behind := func(d, n *Mention) bool {
		if d.Compared && !n.Compared {
			return false
		}
		if n.Kind == Duration || n.Quantity.Ordinal {
			return false
		}
		return d.First == n.Last || d.First == n.Last+1 && b.headAt[n.Last] == 0 && (b.Barrier[n.Last] == 0 || b.during(n))
	}
	by := b.movedBy(m, head)
	for i, d := range s.dates {
		switch {
		case d.Compared && d.First >= m.Last && !m.Compared: // "less than on Tuesday"
		case dates[i] < 0 && (d.First == m.Last || m.Compared && behind(d, m)):
			return d // of nothing else: "against 31% in 2017"
		case b.during(m) && d.First == m.Last+1 && behind(d, m) && (b.economic(head) || b.Heads[head].Light):
			return d
		case dates[i] != head && dates[i] != by || b.due(d, head):
		case behind(d, m):
			return d
		case !slices.ContainsFunc(s.figures, func(n *Mention) bool {
			return behind(d, n) && !(n.First >= m.Last && b.And[n.First] && b.Heads[head].Type.Toll != "")
		}):
			date = d
		}
	}
	if date != nil || !b.economic(head) {
		return date
	}
	return b.dateBeside(s, m, dates, behind)
}

// until is the moment up to which a figure was counted, the nearest of its
// sentence, or nil.
func (b *builder) until(s *inSentence, m *Mention) (date *Mention) {
	for _, d := range s.dates {
		if m.Quantity.SoFar && d.Until && (date == nil || apart(m, d) < apart(m, date)) {
			date = d
		}
	}
	return date
}

// apart is the number of words between two mentions.
func apart(m, n *Mention) int { return max(n.First-m.Last, m.First-n.Last) }

// carried is the modality of a head, or that of the light verb between it and
// its figure, or right before it: "the withdrawal may take years", in the order
// of either; a present says no more than the head: "rain is expected that reaches 70".
func (b *builder) carried(head int, m *Mention) facts.Modality {
	for h := head + 1; h < len(b.Heads) && b.Heads[h].Last <= m.First; h++ {
		if end := b.Aside[b.Heads[h].First]; end > 0 && end <= m.First {
			continue // "the group, which seeks to found a state, killed 900"
		}
		if l := &b.Heads[h]; l.Light && l.Verb && (l.Modality != facts.Asserted || l.Look == facts.LookBack) {
			return l.Modality
		}
	}
	if head > 0 && b.Heads[head].Modality == facts.Asserted {
		if l := &b.Heads[head-1]; l.Light && l.Verb && l.Last == b.Heads[head].First {
			return l.Modality
		}
	}
	return b.Heads[head].Modality
}

// toll is the toll that a claim adds to, or empty.
func (b *builder) toll(claim string) string {
	t, _ := facts.ClaimByID(claim)
	return t.Toll
}

func (b *builder) insideDate(s *inSentence, m *Mention) bool {
	for _, d := range s.dates {
		if d.Span.Overlaps(m.Span) {
			return true
		}
	}
	return false
}

// unit fills in what an elided noun leaves open: "and 31 others were wounded"
// counts people because wounding does.
func (b *builder) unit(f *facts.Fact) {
	if f.Number.Unit == "" && f.Number.Counted == "" && !f.Number.Ordinal {
		if t, ok := facts.ClaimByID(f.Claim.ID); ok && t.Counts != "" {
			f.Number.Unit = facts.KindUnit(t.Counts)
			f.Rules = append(f.Rules, "number/elided-noun")
		}
		return
	}
	if t, ok := facts.ClaimByID(f.Claim.ID); ok && f.Number.Counted == "case" && f.Number.Unit == "" && (t.Toll == "dead" || t.Toll == "infected" || ailing[t.ID]) {
		f.Number.Unit, f.Number.Counted = "person", "" // nine cases of death are nine people, and so are those of a disease
	}
	if t, ok := facts.ClaimByID(f.Claim.ID); ok && t.Counts == "carriage" && facts.KindContains("vehicle", f.Number.Counted) {
		f.Number.Counted = t.Counts // what leaves the rails is a carriage, whatever it is called
	}
}

// ailing are the claims of what befalls the ill, whose cases are people: "39 cases are
// treated".
var ailing = map[string]bool{"treat": true, "discharge": true, "recover": true, "critical": true}

// date adds the fact of a date that no figure of its head carries.
func (b *builder) date(s *inSentence, m *Mention, head, from int) {
	for i := from; i < len(b.out); i++ {
		if b.out[i].Date.Span == m.Span {
			return
		}
	}
	f := b.fact()
	f.Date = dated(m, 0)
	for _, n := range s.figures {
		if n.Kind == Duration && n.Span.Overlaps(m.Span) && f.Number.IsZero() {
			f.Number = n.Quantity
			f.Number.Span = n.Span
		}
	}
	if head >= 0 {
		h := &b.Heads[head]
		b.used[head] = true
		f.Claim = facts.ClaimRef{ID: h.Claim, Span: h.Span}
		f.Polarity, f.Rebuts, f.Still, f.Modality, f.Date.Look = h.Polarity, h.Rebuts, h.Still, h.Modality, cmp.Or(h.Look, m.Look)
		if h.Claim == "postpone" && m.First > 0 && b.To[m.First-1] || m.Head > 0 && m.Look == facts.LookAhead { // "was put off to the 25th"
			f.Date.Look = facts.LookAhead
		}
		if m.Set {
			f.Date.Look = m.Look
			if f.Modality == facts.Asserted && b.Heads[head].Claim != "postpone" {
				f.Modality = facts.Planned
			}
		}
		switch {
		case m.Claim == "begin" && (h.Reports || decisions[h.Claim]):
			f.Claim = facts.ClaimRef{ID: m.Claim, Span: m.Says}
			f.Rules = append(f.Rules, "claim/takes-effect")
		case b.due(m, head):
			f.Claim, f.Modality = facts.ClaimRef{ID: m.Claim, Span: m.Says}, facts.Planned
		}
	} else if m.Claim == issued || m.Claim == saidThen {
		f.Claim = facts.ClaimRef{ID: m.Claim, Span: m.Says}
	}
	f.Rules = append(f.Rules, m.Rules...)
	b.finish(s, f, m, head)
}

// decisions are the claims of what is decided on one day and takes effect on another.
var decisions = map[string]bool{"decide": true, "issue": true, "publish": true, "approve": true, "sign": true, "submit": true}

// dated is a date that its head seeks in a direction, or else its own words do.
func dated(m *Mention, look facts.Look) facts.Dated {
	look = cmp.Or(look, m.Look)
	if m.Set {
		look = m.Look
	}
	return facts.Dated{When: m.When, Look: look, Span: m.Span, Bare: m.Bare, Lent: m.Lent, Was: m.Was}
}

// claim adds the fact of a head that has neither figure nor date.
func (b *builder) claim(s *inSentence, head int) {
	h := &b.Heads[head]
	if b.used[head] || h.Reports || h.Light {
		return
	}
	f := b.fact()
	f.Claim = facts.ClaimRef{ID: h.Claim, Span: h.Span}
	f.Polarity, f.Rebuts, f.Still, f.Modality = h.Polarity, h.Rebuts, h.Still, h.Modality
	b.bare.First, b.bare.Last, b.bare.Span = h.First, h.Last, h.Span
	b.finish(s, f, &b.bare, head)
}

// counts reports whether the figure can be what a claim of that type counts.
func counts(t *facts.ClaimType, m *Mention) bool {
	if t.Counts == "" {
		return true
	}
	q := &m.Quantity
	unit := facts.KindUnit(t.Counts)
	switch {
	case unit == "person" && (q.Counted == "case" || q.Counted == "family"):
		return true
	case q.Ordinal || t.Counts == "money" && q.Unit != "" && !facts.IsCurrency(q.Unit):
		return false
	case ratio(q) && unit == "" && t.Counts != q.Unit:
		return false // two hundred basis points are no meetings
	case q.Unit == "" && q.Counted == "":
		return true
	case q.Unit == "percent" && q.Counted != "": // half the soldiers
		return q.Counted == t.Counts || facts.KindContains(t.Counts, q.Counted)
	case unit != "" && q.Unit != "":
		return unit == q.Unit
	}
	return q.Counted == t.Counts || facts.KindContains(t.Counts, q.Counted) || unit == "" && q.Unit != "person"
}
