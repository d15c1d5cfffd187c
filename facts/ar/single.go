package ar

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// singles counts the victims that are told one by one, without a figure: "a
// soldier was killed" is one soldier. The noun is a known kind of person in
// the singular, without an article, and stands right behind a word that kills,
// wounds or misses, or right before such a verb. "A bomber kills seven" counts no
// bomber.
func (r *reading) singles() {
	var found []extract.Mention
	taken := r.taken()
	for i := range r.triggers {
		t := &r.triggers[i]
		if toll := r.types[i].Toll; toll != "dead" && toll != "wounded" && toll != "missing" {
			continue
		}
		if m, ok := r.single(t.Last+1, taken); ok {
			if !r.strikes(t) {
				found = append(found, m)
			}
		} else if t.POS == claim.Verb && t.First > 0 && r.opens(t.First-1) && !(t.Voice != claim.Passive && t.Tense == claim.Present && r.figureAt(t.Last+1) != nil) {
			if m, ok := r.single(t.First-1, taken); ok {
				found = append(found, m)
			}
		}
	}
	for i := range r.words {
		if m := r.loneVictim(i, taken); m != nil {
			found = append(found, *m)
		}
	}
	r.add(found)
}

// objectWords is how many words stand at most between who kills or hurts and the victims
// that are counted behind him.
const objectWords = 3

// strikes reports whether the noun behind a verb is who does it, since others are counted
// behind him: "a soldier killed five civilians".
func (r *reading) strikes(t *claim.Trigger) bool {
	if t.POS != claim.Verb || t.Voice == claim.Passive {
		return false
	}
	for at := t.Last + 2; at < len(r.words) && at <= t.Last+2+objectWords && r.words[at].Kind == text.Letters && r.words[at].Lines == 0; at++ {
		if r.conjoined(at) || r.roles[at].has(cut) || r.roles[at].has(that) || r.triggered(at) {
			return false
		}
		if m := r.figureAt(at); m != nil {
			return m.Kind == extract.Quantity && m.Quantity.Unit == "person" && !m.Part
		}
	}
	return false
}

// loneVictim reads word i as one victim, where it is joined to a count of others: "a
// dead and six wounded", "two dead and a wounded"; or nil.
func (r *reading) loneVictim(i int, taken []bool) *extract.Mention {
	if taken[i] || definite(r.words[i].Key) {
		return nil
	}
	next := i + 1
	if next+1 < len(r.words) && r.words[next].Key == and {
		next++
	}
	behind := next < len(r.words) && r.words[next].Lines == 0 && (next > i+1 || strings.HasPrefix(r.words[next].Key, and))
	before := i > 0 && r.words[i].Lines == 0 && strings.HasPrefix(r.words[i].Key, and)
	if !behind && !before || r.isTogether(i-1) || r.isTogether(i-2) {
		return nil
	}
	n, ok := r.victim(i)
	if !ok || n.Number != noun.Singular {
		return nil
	}
	behind = behind && r.otherVictims(next, n.Claim, true, taken)
	before = before && r.otherVictims(i-1, n.Claim, false, taken)
	if !behind && !before {
		return nil
	}
	one := facts.Int(1)
	span := r.words[i].Span
	if strings.HasPrefix(r.words[i].Key, and) {
		span.Start += len(and)
	}
	q := facts.Quantity{Range: facts.Exactly(one), Value: one, Unit: n.Unit, Counted: n.ID, Span: span}
	return &extract.Mention{Kind: extract.Quantity, First: i, Last: i + 1, Span: span, Quantity: q, Noun: span, Claim: n.Claim, Rules: []string{"number/one-without-figure"}}
}

// isTogether reports whether word i says that those behind it are told together.
func (r *reading) isTogether(i int) bool { return i >= 0 && r.topics[i].has(together) }

// victim is the noun of word i, behind an "and", where it says what became of people.
func (r *reading) victim(i int) (noun.Noun, bool) {
	if r.words[i].Kind != text.Letters {
		return noun.Noun{}, false
	}
	n, ok := noun.Lookup(r.words[i].Key)
	if bare, joined := strings.CutPrefix(r.words[i].Key, and); !ok && joined {
		n, ok = noun.Lookup(bare)
	}
	return n, ok && n.Unit == "person" && n.Claim != "" && fate(n.Claim)
}

// fewVictims is up to how many a count has its noun in the plural: what is joined to the
// noun of a greater one is counted with it, "20 dead and wounded".
const fewVictims = 10

// otherVictims reports whether those who begin at word i, or end there, are counted and
// met another fate.
func (r *reading) otherVictims(i int, claim string, begin bool, taken []bool) bool {
	if n, ok := r.victim(i); ok && !taken[i] && n.Claim != claim {
		return true
	}
	near := r.near(i)
	return slices.ContainsFunc(near, func(m extract.Mention) bool {
		at := m.First
		if !begin {
			at = m.Last - 1
		}
		if at != i || m.Kind != extract.Quantity || m.Claim == "" || m.Claim == claim || !fate(m.Claim) {
			return false
		}
		return begin || m.Quantity.IsPoint() && m.Quantity.Low.Compare(facts.Int(fewVictims)) <= 0
	})
}

// nobodyReach is how many words stand at most between a denied verb and "nobody":
// its subject.
const nobodyReach = 3

// nobodies reads none where a verb that counts people is denied of anybody: "the
// police arrested nobody", "nobody was hurt".
func (r *reading) nobodies() {
	var found []extract.Mention
	for i := range r.triggers {
		t := &r.triggers[i]
		if r.types[i].Counts != "person" || t.POS != claim.Verb || t.First == 0 || !r.roles[t.First-1].has(deny) {
			continue
		}
		for i := t.Last + 1; i < len(r.words) && i <= t.Last+1+nobodyReach && r.words[i].Kind == text.Letters && r.words[i].Lines == 0; i++ {
			if r.nobodyAt(i) {
				none := facts.Int(0)
				span := facts.Span{Start: r.words[t.First-1].Start, End: r.words[i].End}
				q := facts.Quantity{Range: facts.Exactly(none), Value: none, Unit: "person", Counted: "person", Span: span}
				found = append(found, extract.Mention{Kind: extract.Quantity, First: i, Last: i + 1, Span: span, Quantity: q, Noun: r.words[i].Span, Claim: t.Claim, Rules: []string{"number/none"}})
				break
			}
		}
	}
	r.add(found)
}

// nobodyAt reports whether word i is "anybody": "ahad" without one of whom behind it.
func (r *reading) nobodyAt(i int) bool {
	if r.roles[i].has(nobody) {
		return true
	}
	last := i+1 == len(r.words) || r.words[i+1].Kind == text.Punct || r.words[i+1].Lines > 0
	return last && r.asIs[i].has(anybody)
}

// opens reports whether word i opens a clause: it is the first of its line, or
// stands behind a sign, "that" or "and".
func (r *reading) opens(i int) bool {
	if i == 0 || r.words[i].Lines > 0 || strings.HasPrefix(r.words[i].Key, and) {
		return true
	}
	before := i - 1
	return r.words[before].Kind == text.Punct || r.roles[before].has(that)
}

// taken tells for each word whether a figure counts it, or it is part of a name.
func (r *reading) taken() []bool {
	r.held = text.Room(r.held, len(r.words))
	taken := r.held
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind != extract.Place {
			for w := m.First; w < m.Last; w++ {
				taken[w] = true
			}
		}
	}
	return taken
}

// single reads word i as one person without a figure.
func (r *reading) single(i int, taken []bool) (m extract.Mention, ok bool) {
	if i >= len(r.words) || taken[i] || r.words[i].Kind != text.Letters || r.words[i].Lines > 0 && i > 0 {
		return m, false
	}
	if r.topics[i].has(oneOf) {
		return r.oneOfThem(i, taken)
	}
	n, ok := noun.Lookup(r.words[i].Key)
	if !ok || n.Unit != "person" || n.Number != noun.Singular || n.ID == "person" && n.Claim != "" || definite(r.words[i].Key) {
		return m, false
	}
	if i+1 < len(r.words) && strings.HasPrefix(r.words[i+1].Key, and) {
		if next, ok := noun.Lookup(r.words[i+1].Key); ok && next.Unit == "person" && !fate(next.Claim) {
			return m, false // the first of several: "a father and his wife", but not "a woman and injury of six"
		}
	}
	one := facts.Int(1)
	w := r.words[i]
	q := facts.Quantity{Range: facts.Exactly(one), Value: one, Unit: n.Unit, Counted: n.ID, Span: w.Span}
	return extract.Mention{Kind: extract.Quantity, First: i, Last: i + 1, Span: w.Span, Quantity: q, Noun: w.Span, Rules: []string{"number/one-without-figure"}}, true
}

// article is the definite article as it is written to its noun.
const article = "\u0627\u0644"

func definite(key string) bool { return len(key) > len(article) && key[:len(article)] == article }

// ages gives the years in brackets behind a person, "Khadija (42 years)", the
// claim that they are an age.
func (r *reading) ages() {
	ends := make(map[int]bool) // the words behind a person
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Actor && m.Type == "person" {
			ends[m.Last] = true
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind == extract.Duration && m.Quantity.Unit == "year" && m.First > 1 && r.words[m.First-1].Key == "(" && (ends[m.First-1] || r.maybeName(m.First-2) && m.Last < len(r.words) && r.words[m.Last].Key == ")") {
			m.Claim = "age"
		}
		if r.aged(m) {
			m.Claim = "age"
		}
		if m.Kind == extract.Quantity && m.Quantity.Ordinal && m.Quantity.IsPoint() && r.behind(life, m.First) {
			if done, ok := m.Quantity.Low.Sub(facts.Int(1)); ok { // "in her 54th year" she is 53, and called 54
				m.Kind, m.Claim, m.Quantity.Unit = extract.Duration, "age", "year"
				m.Quantity.Ordinal, m.Quantity.Low = false, done
			}
		}
	}
}

// aged reports whether a figure says how old somebody is: "in the ninth of her life",
// "under the age of five", "his age did not exceed six months". A rank becomes the
// years that it means.
func (r *reading) aged(m *extract.Mention) bool {
	if m.Kind != extract.Quantity && m.Kind != extract.Duration {
		return false
	}
	behind := m.Last+1 < len(r.words) && r.words[m.Last].Lines == 0 && r.asIs[m.Last].has(of) && r.inTolls[m.Last+1].has(lifetime)
	before := m.First > 0 && r.inTolls[m.First-1].has(ageOf)
	if q := &m.Quantity; m.Kind == extract.Quantity && q.Counted == "decade" && q.Ordinal && q.IsPoint() && behind {
		if from, ok := q.Low.Sub(facts.Int(1)); ok { // the third decade is from 20 to 29
			from, _ = from.Mul(facts.Int(10))
			to, _ := from.Add(facts.Int(9))
			m.Kind, q.Unit, q.Counted, q.Ordinal = extract.Duration, "year", "", false
			q.Range, q.Value = facts.Range[facts.Number]{Low: from, High: to}, facts.Number{}
			return true
		}
	}
	if m.Kind == extract.Quantity && m.Quantity.Unit == "" && m.Quantity.Counted == "" && m.Quantity.IsPoint() && (behind || before) {
		m.Kind, m.Quantity.Unit, m.Quantity.Ordinal = extract.Duration, "year", false
		return true
	}
	if m.Kind == extract.Duration && m.Quantity.Unit != "year" && m.Quantity.Unit != "month" {
		return false
	}
	for at := max(0, m.First-2); at < m.Last && m.Kind == extract.Duration; at++ {
		if r.inTolls[at].has(lifetime) {
			return true
		}
	}
	return m.Kind == extract.Duration && (before || behind)
}

// laws leaves out the dates of laws: "law no. 162 of 1958" happened then to nobody.
func (r *reading) laws() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Date && m.First > 1 && r.words[m.First-1].Kind == text.Digits && r.roles[m.First-2].has(law) {
			m.Idle = true
		}
	}
}

// maybeName reports whether word i is a name, or one that nobody knows.
func (r *reading) maybeName(i int) bool {
	best, ok := r.morph.Best(i)
	return r.strange(i) || ok && best.POS == morph.Name
}

// fromTo takes the range of a count that rose apart: in "rose from 21 to 34 dead"
// 34 is the count, and 21 the one before it.
func (r *reading) fromTo() {
	r.changed()
	var before *extract.Mention // the figure read before
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Quantity.AsOf != "updated" {
			continue
		}
		if before != nil && m.First-before.Last <= 2 && m.First > before.Last && r.to(before.Last, m.First) && before.First > 0 && r.asIs[before.First-1].has(of) {
			before.Quantity.AsOf = "superseded"
		}
		before = m
	}
	moved := false
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Kind != extract.Quantity || q.AsOf != "updated" || q.Vague || q.About || q.Low.IsZero() || q.High.IsZero() || q.IsPoint() {
			continue
		}
		low, high := -1, -1
		for j := r.mentionsFrom(m.First); j < r.mentionsFrom(m.Last); j++ {
			switch n := &r.mentions[j]; {
			case n.Kind != extract.Number || !m.Span.Covers(n.Span):
			case n.Quantity.Low == q.Low && low < 0:
				low = j
			case n.Quantity.High == q.High && low >= 0 && r.to(r.mentions[low].Last, n.First):
				high = j
			}
		}
		if low < 0 || high < 0 {
			continue
		}
		before, now := &r.mentions[low], &r.mentions[high]
		before.Quantity.AsOf, before.Quantity.Unit, before.Quantity.Counted = "superseded", q.Unit, q.Counted
		before.Claim, before.Head, before.Via = m.Claim, m.Head, m.Via
		before.Noun = facts.Span{}
		m.First, m.Span.Start = now.First, now.Span.Start
		q.Range, q.Value, q.Span = facts.Exactly(q.High), q.High, m.Span
		moved = true
	}
	if moved {
		sortMentions(r.mentions)
		r.index()
	}
}

// changed gives the first figure of a change the unit of the second, and its rank: in
// "raised his sentence from 5 to 9 years" he had 5 years.
func (r *reading) changed() {
	var before *extract.Mention
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Idle || m.Kind != extract.Number && m.Kind != extract.Quantity && m.Kind != extract.Duration || q.Ordinal || !q.IsPoint() {
			continue
		}
		if before != nil && before.Last+1 == m.First && r.behindTo(m) && (q.Unit != "" || q.Counted != "") && q.Unit != "percent" && m.Kind != extract.Number && !m.Measure {
			b := &before.Quantity
			before.Kind, b.Unit, b.Counted, b.AsOf = m.Kind, q.Unit, q.Counted, "superseded"
			if q.AsOf == "" {
				q.AsOf = "updated"
			}
		}
		if before = nil; q.Unit == "" && q.Counted == "" && r.wasBefore(m) {
			before = m
		}
	}
}

// whatRaised takes the figure that raised a count for what was added: in "rose to
// 31 dead after 13 bodies were found" 13 is no toll.
func (r *reading) whatRaised() {
	rose := -1 // the word behind the count that rose
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle {
			continue
		}
		if rose >= 0 && rose <= m.First && r.broken(rose, m.First) {
			rose = -1
		}
		if rose >= 0 && r.behind(found, m.First) {
			m.Quantity.AsOf = "added"
		}
		if m.Quantity.AsOf == "updated" && m.Quantity.Unit == "person" {
			rose = m.Last
		}
	}
}

// tallies marks what was counted in a day alone: "registered on Sunday 108 cases
// and four deaths".
func (r *reading) tallies() {
	last := -1 // the word behind the figure marked before
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle {
			continue
		}
		at := m.First - 1
		for at >= 0 && r.inDate[at] {
			at--
		}
		dated := at >= 0 && at < m.First-1 && r.roles[at].has(tally) && !m.Quantity.SoFar
		joined := last == m.First && strings.HasPrefix(r.words[last].Key, and) || last >= 0 && last == m.First-1 && r.words[last].Key == and
		if dated || joined {
			m.Quantity.AsOf, last = "added", m.Last
		}
	}
}

// restWords is how many words stand at most between "the rest" and its figure.
const restWords = 4

// rests marks the figures of what is left of a whole: "the rest of the accused, 19
// in all". They count some, not all.
func (r *reading) rests() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number {
			continue
		}
		for at := max(0, m.First-restWords); at < m.First; at++ {
			if r.roles[at].has(rest) && !r.broken(at+1, m.First) {
				m.Quantity.Restricted = true
			}
		}
	}
}

// rates marks the lengths of time that come back: "six days a week".
func (r *reading) rates() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Duration && m.Last < len(r.words) && r.roles[m.Last].has(rate) {
			m.Quantity.Each = true
		}
	}
}

// broken reports whether a sentence ends in words from..to-1.
func (r *reading) broken(from, to int) bool {
	for i := from; i < to; i++ {
		if r.stops(i) {
			return true
		}
	}
	return false
}

// phraseWords is how many words a phrase of grammar may have.
const phraseWords = 4

// behind reports whether a phrase of a role ends right before word i.
func (r *reading) behind(role role, i int) bool {
	for at := max(0, i-phraseWords); at < i; at++ {
		if r.roles[at].has(role) && at+r.length(at) == i {
			return true
		}
	}
	return false
}

// to reports whether "to" stands in words from..to-1.
func (r *reading) to(from, last int) bool {
	for i := from; i < last; i++ {
		if r.asIs[i].has(to) {
			return true
		}
	}
	return false
}
