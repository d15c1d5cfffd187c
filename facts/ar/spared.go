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

var theSpared = sync.OnceValue(func() *grammar { return newGrammar("spared.txt", sparedList, sparedNames) })

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
	for be < h.First && !list.is(toBe, r.words[be].Key) {
		be++
	}
	if h.Verb || be == h.First {
		return false
	}
	for at := h.First - 1; at > be && h.First-at <= aimWords; at-- {
		switch key := r.words[at].Key; {
		case list.is(reason, key):
			return true
		case list.is(prelude, key):
			h.Modality = facts.Possible // nothing is said of whether it will come
			return true
		}
	}
	at := h.First - 1
	if at > be && list.is(pointing, r.words[at].Key) {
		at--
	}
	return at == be && !r.tookPlace(h)
}

// tookPlace reports whether it is said behind a head that its deed took place: "that
// the attack happened".
func (r *reading) tookPlace(h *extract.Head) bool {
	for at := h.Last; at < min(len(r.words), h.Last+happenedWords) && !r.stops(at); at++ {
		if theSpared().is(befallen, r.words[at].Key) {
			return true
		}
	}
	return false
}
