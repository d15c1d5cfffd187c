package ar

import (
	"slices"
	"sort"

	"crosscheck/facts"
	"crosscheck/facts/ar/block"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/ar/number"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// reading is a report on its way from words to facts.
type reading struct {
	memory
	doc      facts.Document
	words    []text.Word
	blocks   []block.Block
	voice    facts.Ref // who spoke last
	voiceEnd int       // the byte where that sentence ends
	doers    []doer    // who does something in the sentence before, which nobody tells
	doersEnd int       // the byte where that sentence ends
	inClause bool      // whether the speaker found last speaks in a relative clause
	explain  bool
	notes    []extract.Note // where it explains
	quoted   []bool         // the word stands in a quotation
}

// Read takes the facts out of one report.
func (a Arabic) Read(doc facts.Document) extract.Reading {
	if doc.Body.IsZero() {
		doc.Body.End = len(doc.Text)
	}
	warmFacts()
	r := readings.Get().(*reading)
	defer r.done()
	r.doc, r.words, r.explain = doc, r.text.Words(doc.Text, doc.Body), a.Explain
	joinLines(r.words)
	r.morph.Reset(r.words)
	r.noteFeatures()
	r.noteLists()
	r.asIs, r.inTolls = r.asWritten(theGrammar(), r.asIs), r.asWritten(theTolls().grammar, r.inTolls)
	r.mentions = date.WithEnds(a.Own.names(mentions(r.mentions, doc.Text, r.words, &r.morph), r.words), r.words)
	r.index()
	r.inDates()
	r.triggers = a.Own.triggers(r.triggers, r.words, &r.morph)
	r.triggerAt = firsts(r.triggerAt, len(r.words), len(r.triggers), func(i int) int { return r.triggers[i].First })
	r.phrases(theGrammar(), &r.grammar)
	r.phrases(theTopics(), &r.subjects)
	r.roles, r.lengths, r.topics = r.grammar.roles, r.grammar.lengths, r.subjects.roles
	r.whos = r.each(theWho(), r.whos)
	r.moods()
	r.noteUnions()
	r.ways, r.inTraits = r.each(theWheres(), r.ways), r.each(theTraits(), r.inTraits)
	r.senses()
	r.types = text.Room(r.types, len(r.triggers))
	for i := range r.triggers {
		r.types[i], _ = facts.ClaimByID(r.triggers[i].Claim)
	}
	r.infected()
	r.unnamed()
	r.recurs()
	r.hours()
	r.singles()
	r.exceeded()
	r.nobodies()
	r.ages()
	r.ordinals()
	r.uncounted()
	r.numbered()
	r.magnitudes()
	r.values()
	r.levels()
	r.climbs()
	r.amounts()
	r.states()
	r.votes()
	r.ballots()
	r.forces()
	r.crews()
	r.whatCounted()
	r.countedWhen()
	r.based()
	r.sorts()
	r.markets()
	r.matches()
	r.weather()
	r.soFar()
	r.lastHours()
	r.elapsed()
	r.blows()
	r.rejected()
	r.fromTo()
	r.whatRaised()
	r.jailTerms()
	r.hearings()
	r.inDates()
	r.sexes()
	r.tolls()
	r.lowered()
	r.rests()
	r.rates()
	r.laws()
	r.toldOf()
	r.noteParts()
	r.tallies()
	r.oblique()
	r.perPlace()
	r.offsets()
	r.things()
	r.quoted = text.Quoted(r.words)
	r.spoken()
	r.sinceWhen()
	r.effects()
	r.scheduled()
	r.blocks = block.Split(r.words, doc.Title, page{r})
	in := r.input()
	in.Explain, in.Notes = r.explain, r.notes
	out := extract.Reading{Facts: extract.Facts(*in), Shingles: r.shingles.of(r.words)}
	r.head(&out)
	out.Credit = r.credit()
	return out
}

// inDates marks the words of dates.
func (r *reading) inDates() {
	r.inDate = text.Room(r.inDate, len(r.words))
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Date {
			for i := m.First; i < m.Last; i++ {
				r.inDate[i] = true
			}
		}
	}
}

// joinLines takes a line that ends with a preposition and the next one for one:
// the break fell into a sentence.
func joinLines(words []text.Word) {
	for i := 1; i < len(words); i++ {
		if words[i].Lines == 1 && words[i].Kind != text.Punct && theGrammar().is(unended, words[i-1].Key) {
			words[i].Lines = 0
		}
	}
}

// mentions is all that the readers of numbers, dates and names find, in the
// order of the text, in the memory of used where it has enough.
func mentions(used []extract.Mention, s string, words []text.Word, analysed *morph.Text) []extract.Mention {
	warm()
	all := number.Append(slices.Grow(used[:0], len(words)/4+4), s, words) // with room for those of the others
	for i := range all {
		m := &all[i]
		partitive(m, all[i+1:], words)
		if m.Kind == extract.Quantity && (!m.Noun.IsZero() || m.Last == m.First+1) {
			if n, ok := counted(s, words, m); ok && n.Claim != "" && fate(n.Claim) {
				m.Claim = n.Claim
				victimsOf(m, words)
			}
		}
	}
	figures := len(all)
	all = date.Append(all, s, words)
	for i := figures; i < len(all); i++ {
		at, ok := all[i].When.(date.At)
		all[i].Bare = ok && at.Day == nil
		_, all[i].Lent = at.Day.(date.Told)
		if a, counted := all[i].When.(date.Anaphor); counted && (a.Of == nil || a.Unit == 0) {
			all[i].Idle = true // "nine months on": of what, nothing says
		}
		lastYear(&all[i], all[:figures])
		beforeEvent(&all[i], all[:figures])
		if !ok {
			continue
		}
		for k := firstFrom(all[:figures], all[i].First+1); k < figures && all[k].First < all[i].Last; k++ {
			if m := &all[k]; m.Last <= all[i].Last {
				m.Idle = true // the minutes of an hour
			}
		}
	}
	named := len(all)
	all = name.Append(all, s, words, analysed)
	all = withoutCounted(all, figures, named)
	sortMentions(all)
	return all
}

// firstFrom is the first of mentions, in the order of the text, that begins at a word or
// behind it.
func firstFrom(mentions []extract.Mention, word int) int {
	return sort.Search(len(mentions), func(k int) bool { return mentions[k].First >= word })
}

// beforeEvent ties "three months before the elections" to the elections, and takes
// the three months for no figure of their own.
func beforeEvent(d *extract.Mention, figures []extract.Mention) {
	if d.Rules[0] != date.BeforeEvent {
		return
	}
	for i := firstFrom(figures, d.First+1); i < len(figures) && figures[i].First < d.Last; i++ {
		if m := &figures[i]; m.Last < d.Last-1 {
			m.Idle = true
			d.Head = max(d.Head, m.Last+2) // behind "from"
		}
	}
}

// counted is the noun of a figure: of several words, "cases of death", where it
// opens a word, and a dual whole.
func counted(s string, words []text.Word, m *extract.Mention) (noun.Noun, bool) {
	if m.Noun.IsZero() {
		return noun.Lookup(text.Fold(m.Span.Of(s)))
	}
	for i := m.First; i < m.Last; i++ {
		if words[i].Start == m.Noun.Start {
			n, length := noun.Read(words, i)
			return n, length > 0
		}
	}
	return noun.Lookup(text.Fold(m.Noun.Of(s)))
}

// withoutCounted leaves out of the mentions from place named on what looks like a
// country and is the people that a figure counts, one of the first figures mentions:
// "250 Italians" as 250 إيطاليا. Both stand in the order of the text.
func withoutCounted(all []extract.Mention, figures, named int) []extract.Mention {
	next := 0
	names := leftOf(all[named:], func(m *extract.Mention) bool {
		if m.Type != name.Country || m.Kind != extract.Place {
			return false
		}
		for next < figures && all[next].Span.End <= m.Span.Start {
			next++
		}
		for i := next; i < figures && all[i].Span.Start <= m.Span.Start; i++ {
			if f := &all[i]; f.Kind == extract.Quantity && f.Quantity.Unit == "person" && f.Noun.Covers(m.Span) {
				return true
			}
		}
		return false
	})
	return all[:named+len(names)]
}

// partitive marks figures that count some of a whole: "three of them" of the
// whole told before, "ten of the force" of one that the words name.
func partitive(m *extract.Mention, behind []extract.Mention, words []text.Word) {
	if m.Kind == extract.Duration && m.First > 0 && theGrammar().is(every, words[m.First-1].Key) {
		m.Quantity.Each = true
		m.Idle = m.Noun.Start <= m.Span.Start // "every two years" lasts no two years
	}
	if m.First > 0 && words[m.First-1].Key == "\u00b1" {
		m.Idle = true // how far off a figure may be is none
	}
	if m.First > 0 && m.Last == m.First+1 && m.Quantity.Unit == "" && m.Quantity.Counted == "" && words[m.First].Kind == text.Letters && theTolls().is(ownTime, words[m.First-1].Key) && m.Quantity.IsPoint() && m.Quantity.Low == facts.Int(1) {
		m.Idle = true // "one night"
	}
	share(m, words)
	if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle {
		return
	}
	after := roleSet(0) // the roles of the word behind it
	if m.Last < len(words) {
		after = theGrammar().alone(words[m.Last].Key)
	}
	if after.has(ofThem) && !begins(behind, m.Last+1) {
		m.Part = true
	}
	for i := m.First + 1; i+1 < m.Last; i++ {
		if words[i+1].Start == m.Noun.Start && theGrammar().is(of, words[i].Key) {
			m.Quantity.Restricted = true
		}
	}
	if m.Last+1 < len(words) && after.has(of) {
		m.Quantity.Restricted = true
	}
	if m.Last < len(words) && (after.has(fresh) || theGrammar().is(fresh, words[m.Last-1].Key)) {
		m.Quantity.AsOf = "added"
	}
}

// victimsOf reads "six dead of the villagers" as six villagers: no part of these.
func victimsOf(m *extract.Mention, words []text.Word) {
	if m.Last+1 >= len(words) || !theGrammar().is(of, words[m.Last].Key) || words[m.Last].Lines > 0 {
		return
	}
	if n, length := noun.Read(words, m.Last+1); length > 0 && n.Unit == "person" && n.Claim == "" && definite(words[m.Last+1].Key) {
		m.Quantity.Counted, m.Quantity.Restricted = n.ID, false
	}
}

// share makes a share of what is counted a percentage: "half the houses" are 50% of
// them, not half a house.
func share(m *extract.Mention, words []text.Word) {
	q := &m.Quantity
	if m.Kind != extract.Quantity || q.Unit != "person" && (q.Unit != "" || q.Counted == "") || !q.IsPoint() || q.Low.Compare(facts.Int(1)) >= 0 || q.Low.IsZero() || q.Low.Compare(facts.Int(0)) <= 0 {
		return
	}
	if part, ok := q.Low.Mul(facts.Int(100)); ok && m.Last > 0 && definite(words[m.Last-1].Key) {
		q.Range, q.Value, q.Unit = facts.Exactly(part), part, "percent"
	}
}

// begins reports whether one of the mentions, in the order of the text, begins at
// word i: "37 people, of them 27 ..." are not 37 of some.
func begins(mentions []extract.Mention, i int) bool {
	for k := range mentions {
		if mentions[k].First >= i {
			return mentions[k].First == i
		}
	}
	return false
}

// asOfReach is how many words before a figure what says when it was counted may
// stand: more where the figure is what a count rose to, or from.
func (r *reading) asOfReach(first int) int {
	if r.fromOrTo(first) {
		return 4 * asOfWords
	}
	for at := first - 1; at > 0 && first-at <= 2*asOfWords && !r.stops(at); at-- {
		if r.roles[at].has(relative) && r.behind(initial, at) {
			return first - at + phraseWords // "early reports that came in after the blast spoke of 9"
		}
	}
	return asOfWords
}

// fromOrTo reports whether "from" or "to" stands right before word i.
func (r *reading) fromOrTo(i int) bool {
	return i > 0 && (r.asIs[i-1].has(to) || r.asIs[i-1].has(of))
}

// change reports whether a figure is by how much something rose, not to what.
func (r *reading) change(m *extract.Mention) bool {
	return m.Quantity.Unit == "percent" && !(m.First > 0 && r.asIs[m.First-1].has(to))
}

// asOfWords is how many words a figure stands from the words that say when it
// was counted.
const asOfWords = 8

// countedWhen marks the figures of early counts and of those that took their
// place: "in a first toll", "rose to 47".
func (r *reading) countedWhen() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || m.Quantity.AsOf != "" || r.change(m) {
			continue
		}
		if r.sides(m.First, m.First).roles&(1<<initial|1<<updated|1<<moved) == 0 {
			continue
		}
		end, noted := min(len(r.words), m.Last+asOfWords), len(r.notes)
		for end > m.Last && !r.roles[end-1].has(initial) {
			end-- // behind the figure nothing else counts
		}
		for at := max(0, m.First-r.asOfReach(m.First)); at < end; at++ {
			if r.stops(at) && at > m.First {
				break
			} else if r.stops(at) {
				m.Quantity.AsOf, r.notes = "", r.notes[:noted]
			}
			if at >= m.Last && r.opensCount(at) {
				break
			}
			switch {
			case r.roles[at].has(initial):
				m.Quantity.AsOf = "initial"
				if at < m.First && m.Claim == "" && ofPeople(m) && r.inTolls[at].has(tollName) && r.victims(at, m.Last+1) < 0 {
					m.Total = r.words[at].Span // "a first toll spoke of five"
				}
				r.note(m.First, "number", "number/initial", at)
			case at < m.First && m.Quantity.AsOf == "" && (r.roles[at].has(updated) || r.roles[at].has(moved) && r.fromOrTo(m.First)) && (m.First-at <= asOfWords || r.verb(at)):
				m.Quantity.AsOf = "updated"
				r.note(m.First, "number", "number/updated", at)
			}
		}
	}
}

// uncounted marks what looks like a figure and counts nothing: "one of the biggest",
// "the first hours".
func (r *reading) uncounted() {
	end := 0 // of the last that counts nothing
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Kind != extract.Quantity && m.Kind != extract.Number || q.Low != facts.Int(1) || !q.IsPoint() {
			continue
		}
		among := m.Last+1 < len(r.words) && r.words[m.First].Kind == text.Letters && r.asIs[m.Last].has(of) && r.topics[m.Last+1].has(foremost)
		early := q.Ordinal && r.topics[m.First].has(spans)
		if !q.Ordinal && r.ofOne(m) {
			end = m.Last
		}
		if !q.Ordinal && (among || m.Last <= end) || early || m.First > 0 && r.topics[m.First-1].has(spans) && r.words[m.First].Kind == text.Letters {
			m.Idle = true
		}
	}
}

// ofOne reports whether a noun and "one" say of what people are: "three of one family".
func (r *reading) ofOne(m *extract.Mention) bool {
	return m.Kind == extract.Quantity && m.Last == m.First+2 && m.Noun.Start == r.words[m.First].Start && r.words[m.First+1].Kind == text.Letters && m.First > 0 && r.asIs[m.First-1].has(of)
}

// opensCount reports whether word at, behind a figure, turns to another count: "12
// died; an earlier toll was 5", "12 died after a first toll of 5".
func (r *reading) opensCount(at int) bool {
	return r.roles[at].has(auxiliary) || r.bareHas(theGrammar(), auxiliary, at) || r.bareHas(theTolls().grammar, since, at)
}

// fate reports whether a noun that states a claim states it for good: the dead
// stay dead, but captives may be freed in the same breath.
func fate(claim string) bool {
	t, ok := facts.ClaimByID(claim)
	return ok && (t.Toll == "dead" || t.Toll == "wounded" || t.Toll == "missing")
}

// page tells what the words of a report are that stand around its sentences.
type page struct{ *reading }

// Part is what begins at word i of a dateline, and its number of words.
func (p page) Part(i, last int) (block.Part, int) { return p.part(i, last) }

// IsDate reports whether words first..last-1 are a date, with the signs and
// weekdays around it, and nothing else.
func (r *reading) IsDate(first, last int) bool {
	dated := false
	for i := first; i < last; i++ {
		if r.words[i].Kind == text.Letters && !r.inDate[i] {
			return false
		}
		dated = dated || r.inDate[i]
	}
	return dated
}

// head fills in what the top of the page says of the report.
func (r *reading) head(out *extract.Reading) {
	r.kinds = text.Room(r.kinds, len(r.words))
	kinds := r.kinds
	for _, b := range r.blocks {
		for i := b.First; i < b.Last; i++ {
			kinds[i] = b.Kind
		}
		if b.Kind == block.Title {
			out.Title = facts.Span{Start: r.words[b.First].Start, End: r.words[b.Last-1].End}
		}
	}
	dates := 0
	for i := range r.mentions {
		if r.mentions[i].Kind == extract.Date {
			dates++
		}
	}
	out.Dates = slices.Grow(out.Dates, dates)
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date {
			continue
		}
		switch kinds[m.First] {
		case block.Dateline:
			if date.Stamp(m.When) && (out.Dateline == nil || out.Dateline.Relative() && !m.When.Relative()) {
				out.Dateline = m.When
			}
		case block.Title, block.Body:
			out.Dates = append(out.Dates, facts.Dated{When: m.When, Span: m.Span})
		}
	}
}

// input cuts the report into sentences and gives each its heads.
func (r *reading) input() *extract.Input {
	in, n := &r.in, len(r.words)
	in.Doc, in.Words, in.Mentions, in.Quoted = r.doc, r.words, r.mentions, r.quoted
	in.Heads = r.heads(in.Heads[:0])
	in.Terms = r.terms(text.Room(in.Terms, n), in.Heads)
	in.Barrier, in.To, in.And = text.Room(in.Barrier, n), text.Room(in.To, n), text.Room(in.And, n)
	in.Of, in.Prepositional, in.Elsewhere = text.Room(in.Of, n+1), text.Room(in.Prepositional, n), text.Room(in.Elsewhere, n)
	for i := range r.words {
		in.Barrier[i] = r.barrier(i)
		in.To[i], in.Of[i] = r.asIs[i].has(to), r.asIs[i].has(of)
		in.Elsewhere[i] = r.roles[i].has(elsewhere) && !r.inDate[i] && !(i+1 < len(r.words) && r.inDate[i+1]) || r.roles[i].has(another) || r.topics[i].has(timeOf) || r.topics[i].has(club) || in.Of[i] && r.route(i)
		if end := i + r.length(i); r.roles[i].has(plus) && end < n {
			in.And[end] = true // "in addition to"
		}
		in.And[i] = in.And[i] || r.conjoined(i) || i > 0 && r.words[i-1].Key == and || i > 1 && r.words[i-1].Key == "(" && r.words[i-2].Key == and
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Quantity || m.Kind == extract.Place {
			in.Prepositional[m.First] = r.preceded(m.First)
		}
	}
	in.Causes = r.causes(in.Causes[:0])
	in.Wheres = r.wheres(in.Wheres[:0])
	in.Aside = r.asides(text.Room(in.Aside, n), in.Heads)
	for _, b := range r.blocks {
		if b.Kind == block.Title || b.Kind == block.Body {
			in.Sentences = r.sentences(in.Sentences, b, in.Heads)
		}
	}
	return in
}

// route reports whether word at is the "from" of a way: "from Alexandria to Cairo".
func (r *reading) route(at int) bool {
	end := r.placeFrom(at + 1)
	return end > 0 && end < len(r.words) && r.roles[end].has(to) && r.placeFrom(end+1) > 0
}

// placeFrom is the word behind the place that begins at word i, or 0.
func (r *reading) placeFrom(i int) int {
	for at := r.mentionsFrom(i); at < len(r.mentions) && r.mentions[at].First == i; at++ {
		if m := &r.mentions[at]; m.Kind == extract.Place {
			return m.Last
		}
	}
	return 0
}

// barrier is what it costs to tie words across word i, beyond the word itself.
func (r *reading) barrier(i int) uint8 {
	switch {
	case r.roles[i].has(that):
		return 5
	case r.roles[i].has(relative):
		return 2
	case r.roles[i].has(cut):
		return 4
	}
	if r.comma(i) {
		return 2
	}
	switch r.words[i].Key {
	case ":", "؛":
		return 4
	}
	return 0
}
