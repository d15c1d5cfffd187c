package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed object.txt
var objectList string

const atLarge role = 1

var theObjects = sync.OnceValue(func() *grammar {
	return newGrammar(inObjects, "object.txt", objectList, map[string]role{"at-large": atLarge})
})

// doneToWords is how many words right behind a deed are what it was done to, and anyOfWords
// how far behind it "any" stands.
const (
	doneToWords = 4
	anyToWords  = 2 // behind "any"
	anyOfWords  = 12
)

// object is the words behind a denied deed that say what it was done to: "denied shelling
// any camp", "did not find the box"; none where they say no such thing, behind "his death"
// and "the strike during the night".
func (r *reading) object(h *extract.Head) [2]int {
	if h.Polarity != facts.Denied || !h.Verb && (r.pronominal(h.First) || r.definite(h.First)) {
		return [2]int{}
	}
	if k := r.triggersFrom(h.First); k < len(r.triggers) && r.triggers[k].First == h.First && r.triggers[k].Tail != [2]int{} {
		return [2]int{} // what follows ends the phrase that names the deed
	}
	for at := h.First - 1; h.Verb && at >= 0 && h.First-at <= anyWords && !r.objectEnds(at); at-- {
		if r.topics[at].has(anyOf) {
			return [2]int{at + 1, min(h.First, at+1+anyToWords)} // "that any soldier was killed"
		}
	}
	from, most := h.Last, doneToWords
	for at := h.Last; at < min(len(r.words), h.Last+anyOfWords) && !r.objectEnds(at); at++ {
		if r.topics[at].has(anyOf) {
			from, most = at+1, anyToWords
			break
		}
	}
	end := from
	for end < min(len(r.words), from+most) && !r.objectEnds(end) && !r.topics[end].has(during) && !r.roles[end].has(to) && !r.roles[end].has(preposition) && !r.has(theObjects(), atLarge, end) {
		end++
	}
	return [2]int{from, end}
}

// objectEnds reports whether word i is of another clause than the word before it.
func (r *reading) objectEnds(i int) bool {
	return r.words[i].Kind == text.Punct || r.words[i].Lines > 0 || r.stops(i) || r.roles[i].has(cut) || r.roles[i].has(relative) || r.roles[i].has(that)
}
