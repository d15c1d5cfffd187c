package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

//go:embed spared.txt
var sparedList string

// What the words of spared.txt are: roles of a list apart from the words of grammar.
const (
	toBe role = iota + 1
	pointing
	reason
	prelude
	befallen
)

var sparedNames = map[string]role{"be": toBe, "pointing": pointing, "reason": reason, "prelude": prelude, "happened": befallen}

var theSpared = sync.OnceValue(func() *grammar { return newGrammar(inSpared, "spared.txt", sparedList, sparedNames) })

const (
	happenedWords = 4 // how far behind a deed it stands that it took place
	aimWords      = 4 // how far before a deed the word stands that says what it is to another
)

// spared reports whether what somebody denies from word from on is something about the
// deed of a head, its reason, who did it, to what it leads, and not that it was done:
// "denied that the closure was a reaction to the strike".
func (r *reading) spared(from int, h *extract.Head) bool {
	list := theSpared()
	be := from
	for be < h.First && !r.has(list, toBe, be) {
		be++
	}
	if h.Verb || be == h.First {
		return false
	}
	for at := h.First - 1; at > be && h.First-at <= aimWords; at-- {
		switch {
		case r.has(list, reason, at):
			return true
		case r.has(list, prelude, at):
			h.Modality = facts.Possible // nothing is said of whether it will come
			return true
		}
	}
	at := h.First - 1
	if at > be && r.has(list, pointing, at) {
		at--
	}
	return at == be && !r.tookPlace(h)
}

// tookPlace reports whether it is said behind a head that its deed took place: "that
// the attack happened".
func (r *reading) tookPlace(h *extract.Head) bool {
	for at := h.Last; at < min(len(r.words), h.Last+happenedWords) && !r.stops(at); at++ {
		if r.has(theSpared(), befallen, at) {
			return true
		}
	}
	return false
}
