package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// asides marks the words of relative clauses that end at a comma, or at a verb that
// says how many, each with the word behind the clause: what stands further on
// belongs to the clause around it. "The group, which seeks to found a state, has
// killed 900", "those whom it let in came to 900". A clause that tells
// what somebody says does not end there, nor one that goes on with "and", unless a
// comma opened it.
func (r *reading) asides(out []int, heads []extract.Head) []int {
	for i := 1; i < len(r.words); i++ {
		if !r.roles[i].has(relative) || out[i] > 0 {
			continue
		}
		end := r.asideEnd(i, heads)
		for at := i; at < end; at++ {
			out[at] = end
		}
	}
	return out
}

// asideEnd is the word behind the relative clause that opens at word i, or 0.
func (r *reading) asideEnd(i int, heads []extract.Head) int {
	next := headFrom(heads, i+2)
	for at := i + 1; at+1 < len(r.words); at++ {
		for next < len(heads) && heads[next].First < at {
			next++
		}
		if next < len(heads) && heads[next].First == at && heads[next].Verb && heads[next].Rises && !heads[next].Conjoined {
			return at
		}
		switch {
		case r.words[at].Lines > 0 || r.stops(at) || r.roles[at].has(that):
			return 0
		case !r.comma(at):
		case r.comma(i-1) || !strings.HasPrefix(r.words[at+1].Key, and):
			return at
		default:
			return 0
		}
	}
	return 0
}

// toldOf marks the figures whose words before them say what they are told of.
func (r *reading) toldOf() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Quantity || m.Kind == extract.Duration || m.Kind == extract.Number {
			m.Again, m.Measure, m.Same = r.behind(again, m.First), r.behind(measured, m.First), r.sameCount(m.First)
			if at := r.words[m.First].Start; m.Span.Start > at {
				m.Measure = m.Measure || theGrammar().is(measured, text.Fold(r.doc.Text[at:m.Span.Start]))
			}
			m.OfThem = m.Part && m.First > 0 && r.asIs[m.First-1].has(ofThem)
			m.People = m.Part && (r.peopleAt(m.First-1) || r.peopleAt(m.Last))
			m.ForEach = m.Last < len(r.words) && r.roles[m.Last].has(forEach)
			switch next := m.Last < len(r.words) && r.words[m.Last].Lines == 0; {
			case m.Quantity.Unit == "year" && (r.agedBefore(m.First) || r.behind(ofAge, m.Last)):
				m.Claim = "age"
			case next && r.roles[m.Last].has(direction) && m.Quantity.Unit != "meter" && facts.Dimension(m.Quantity.Unit) == "length":
				m.Claim = "distance"
			case next && m.Kind == extract.Duration && r.howLate(m):
				m.Claim = "postpone"
			}
		}
	}
}

// agedWords is how many words of a name or a noun stand between "the age of" and
// a figure.
const agedWords = 3

// agedBefore reports whether "the age of" stands before word i, with whom it is of.
func (r *reading) agedBefore(i int) bool {
	for at := i - 1; at >= 0 && i-at <= agedWords && r.words[at+1].Lines == 0 && r.words[at].Kind == text.Letters; at-- {
		if r.bareHas(theGrammar(), aged, at) {
			return true
		}
		if r.verb(at) {
			return false
		}
	}
	return false
}

// peopleAt reports whether word i is "among them", said of people.
func (r *reading) peopleAt(i int) bool {
	return i >= 0 && i < len(r.words) && r.bareHas(theGrammar(), people, i)
}

// counted reports whether "the number of" stands before word i, or before the noun
// that the clause of word i relates to: "the number of families that were moved".
func (r *reading) counted(i int) bool {
	if i == 0 || r.words[i].Lines > 0 {
		return false
	}
	at := i - 1
	for at > 1 && r.roles[at].has(auxiliary) && !r.roles[at].has(count) {
		at--
	}
	if at > 1 && r.roles[at].has(relative) {
		at -= 2
	}
	return r.bareHas(theGrammar(), count, at)
}

// preposed reports whether word i is a preposition, or is written to one, or opens
// a date.
func (r *reading) preposed(i int) bool {
	if r.inDate[i] || r.roles[i].has(toward) || r.roles[i].has(preposition) || r.roles[i].has(cut) {
		return true
	}
	best, ok := r.morph.Best(i)
	return ok && best.POS != morph.Verb && led(best.Prefix)
}

// preceded reports whether a preposition leads up to word i.
func (r *reading) preceded(i int) bool {
	if i > 0 && r.words[i].Lines == 0 && (r.roles[i-1].has(toward) || r.roles[i-1].has(preposition) || r.roles[i-1].has(of)) {
		return true
	}
	best, ok := r.morph.Best(i)
	return ok && led(best.Prefix)
}

// subjectWords is how many words of a subject stand at most between a verb and
// the preposition behind which its object is.
const subjectWords = 4

// awaits reports whether whom a verb befell may stand far behind it: a preposition
// or a day follows it, or its subject and then a preposition or a relative clause, and no pronoun of the
// verb says whom.
func (r *reading) awaits(h *extract.Head) bool {
	if best, ok := r.morph.Best(h.First); ok && best.Suffix != "" {
		return false
	}
	for i := h.Last; i < len(r.words) && i <= h.Last+subjectWords && r.words[i].Lines == 0 && r.words[i].Kind == text.Letters; i++ {
		if r.preposed(i) || r.roles[i].has(relative) {
			return true
		}
		if r.triggered(i) && i > h.Last && !r.definite(i) || r.roles[i].has(that) || !r.nominal(i) || r.inFigure(i) {
			return false
		}
	}
	return false
}
