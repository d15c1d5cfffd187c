package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// silent is where the sentence of a speaker ends who does not speak on: who spoke in a relative
// clause.
const silent = -1 << 20

// epithetWords is how many words between two commas say once more who somebody is.
const epithetWords = 6

// whoWhichSaid is who is named before a relative clause that opens with a verb that reports:
// "the party, which says that", "the party, the arm of the movement, which says that"; or none.
func (r *reading) whoWhichSaid(verb int) facts.Ref {
	at := verb - 1
	if at < 1 || !r.roles[at].has(relative) || r.words[verb].Lines > 0 || r.words[at].Lines > 0 {
		return facts.Ref{}
	}
	at--
	set := r.comma(at)
	if set {
		at--
	}
	for i := at; set && i > 0 && at-i < epithetWords && !r.stops(i+1); i-- {
		if r.comma(i) && !r.conjoined(i+1) {
			return r.namedTo(i)
		}
	}
	return r.namedTo(at + 1)
}

// clauseGoesOn is the first word of words at..to-1 that goes on with "and" and a verb behind a
// comma, or 0: what a speaker in a relative clause says ends there.
func (r *reading) clauseGoesOn(at, to int) int {
	for i := at + 1; i < to; i++ {
		if r.comma(i-1) && r.conjoined(i) && r.verb(i) {
			return i
		}
	}
	return 0
}

// namedTo is the body or the person whose name ends before word end, or the words for a body that
// no list has; or none.
func (r *reading) namedTo(end int) facts.Ref {
	if end < 1 {
		return facts.Ref{}
	}
	near := r.near(end - 1)
	for i := range near {
		if m := &near[i]; m.Kind == extract.Actor && m.Last == end && !m.Idle && !r.attached(m) && m.Type != name.Nationality {
			return m.Ref
		}
	}
	for at := end - 1; at >= 0 && end-at <= bodyWords && !r.ends(at, end-1); at-- {
		if r.sourceAt(at) && r.words[at].Kind == text.Letters {
			return r.told(at, end)
		}
		if r.words[at].Lines > 0 || r.ends(at, at) {
			break
		}
	}
	return facts.Ref{}
}

// bodyWords is how many words the name of a body has that no list has, with the word for what it is.
const bodyWords = 5
