package ar

import (
	"iter"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

// lists are those that have a phrase which begins with a word, as it stands or without what
// may be written to it (see stems), a bit each. They are found out of each word once: most words are in none,
// and a rule that asks for a word of a list asks for its bit first.
type lists uint32

const (
	inClause lists = 1 << iota
	inTopics
	inTolls
	inWho
	inMoods
	inWheres
	inWhens
	inIll
	inMatch
	inCourt
	inLevels
	inTallies
	inWeather
	inSpared
	inBallots
	inCauses
	inBases
	inForces
	inCrews
	inWhoms
	inSorts
	inLate
	inCredits
	inKinds
	inTraits
	inObjects
)

// grammars are the lists whose words have roles.
func grammars() []*grammar {
	return []*grammar{theGrammar(), theTopics(), theTolls().grammar, theWho(), theMoods(), theWheres(), theWhens(), theIll(), theMatch(), theCourt(), theLevels(), theTallies(), theWeather(), theSpared(), theBallots(), theKinds(), theTraits(), theObjects()}
}

// theLists is the lists of each word that a phrase begins with.
var theLists = sync.OnceValue(func() *lexicon.Table[lists] {
	t := lexicon.NewTable[lists](4000)
	note := func(in lists, words iter.Seq[string]) {
		for word := range words {
			*t.At(word) |= in
		}
	}
	for _, g := range grammars() {
		note(g.in, g.trie.Firsts())
		for word := range g.words.All() {
			*t.At(word) |= g.in
		}
	}
	note(inCauses, theCauses().trie.Firsts())
	note(inBases, bases().trie.Firsts())
	note(inForces, theForces().trie.Firsts())
	note(inCrews, theCrews().trie.Firsts())
	note(inWhoms, theWhoms().trie.Firsts())
	note(inSorts, theSorts().trie.Firsts())
	note(inLate, theLate().trie.Firsts())
	note(inCredits, creditPhrases().trie.Firsts())
	return &t
})

// noteLists finds the lists of each word.
func (r *reading) noteLists() {
	t := theLists()
	of := func(key string) lists {
		if in := t.Get(lexicon.Hash(key), key); in != nil {
			return *in
		}
		return 0
	}
	r.lists = text.Room(r.lists, len(r.words))
	for i := range r.words {
		w := &r.words[i]
		if first := int(w.First); first < i {
			r.lists[i] = r.lists[first]
			continue
		}
		stems(w.Key, func(stem string, _ bool) { r.lists[i] |= of(stem) })
	}
}

// has reports whether word i has a role in a list as it stands, and bareHas whether it has
// without "and".
func (r *reading) has(list *grammar, what role, i int) bool {
	return r.listed(list.in, i) && list.is(what, r.words[i].Key)
}

func (r *reading) bareHas(list *grammar, what role, i int) bool {
	return r.listed(list.in, i) && list.is(what, bareNoun(r.words[i].Key))
}

// anyListed reports whether listed is so of any of words from..to-1.
func (r *reading) anyListed(list lists, from, to int) bool {
	for i := from; i < to; i++ {
		if r.listed(list, i) {
			return true
		}
	}
	return false
}

// listed reports whether a phrase of a list may begin at word i.
func (r *reading) listed(list lists, i int) bool { return r.lists[i]&list != 0 }
