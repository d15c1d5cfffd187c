package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

//go:embed clause.txt
var clauseList string

// role is what a word of grammar does to its clause. The zero role is none.
type role uint8

const (
	noRole role = iota
	deny
	denier
	planned
	possible
	demanded
	conditional
	that
	cut
	relative
	according
	another
	back
	same
	auxiliary
)

var roleNames = map[string]role{
	"deny": deny, "denier": denier, "planned": planned, "possible": possible, "demanded": demanded, "conditional": conditional,
	"that": that, "cut": cut, "relative": relative, "according": according, "another": another, "back": back, "same": same, "auxiliary": auxiliary,
}

type grammar struct {
	roles []role // of each entry
	trie  *lexicon.Trie
}

var theGrammar = sync.OnceValue(func() grammar {
	entries := lexicon.MustParse("clause.txt", clauseList)
	g := grammar{roles: make([]role, len(entries)), trie: lexicon.NewTrie(entries)}
	for i, e := range entries {
		g.roles[i] = roleNames[e.ID]
		if g.roles[i] == noRole {
			panic("clause.txt: no such role: " + e.ID)
		}
	}
	return g
})

// roleSet is a set of roles.
type roleSet uint16

func (s roleSet) has(r role) bool { return s&(1<<r) != 0 }

// roles gives each word the roles of the phrase that begins there, and the
// number of words of that phrase.
func roles(words []text.Word) (sets []roleSet, lengths []int) {
	g := theGrammar()
	sets, lengths = make([]roleSet, len(words)), make([]int, len(words))
	for i := range words {
		if words[i].Kind != text.Letters {
			continue
		}
		first := words[i].Key
		found, n := g.trie.Longest(words, i, first)
		if n == 0 && len(first) > 4 && (first[:2] == "\u0648" || first[:2] == "\u0641") { // "and", "so"
			found, n = g.trie.Longest(words, i, first[2:])
		}
		for _, e := range found {
			sets[i] |= 1 << g.roles[e]
		}
		lengths[i] = n
	}
	return sets, lengths
}
