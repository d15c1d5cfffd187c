package ar

import (
	_ "embed"
	"strings"
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
	of
	ofThem
	eve
	toward
	had
	flag
	only
	initial
	updated
	every
	rate
	found
	life
	rest
	fresh
	to
	plus
	nobody
	anybody
	against
	preposition
	agent
	body
	eponym
	joins
	asTold
	source
	hearsay
	unsaid
	measure
	carriesOut
	superlative
	moved
	recall
	thusFar
	count
	measured
	again
	tally
	unended
	aged
	ofAge
	forEach
	direction
	people
	law
	elsewhere
	likewise
	infinitive
)

var roleNames = map[string]role{
	"deny": deny, "denier": denier, "planned": planned, "possible": possible, "demanded": demanded, "conditional": conditional,
	"that": that, "cut": cut, "relative": relative, "according": according, "another": another, "back": back, "same": same, "auxiliary": auxiliary, "of": of, "of-them": ofThem, "eve": eve, "toward": toward, "had": had, "flag": flag, "only": only,
	"initial": initial, "updated": updated, "every": every, "rate": rate, "found": found, "life": life, "rest": rest, "fresh": fresh, "to": to, "plus": plus, "nobody": nobody, "anybody": anybody, "against": against, "preposition": preposition, "agent": agent, "body": body, "eponym": eponym, "joins": joins,
	"as-told": asTold, "source": source, "hearsay": hearsay, "unsaid": unsaid, "measure": measure, "carries-out": carriesOut, "superlative": superlative, "moved": moved, "count": count, "measured": measured, "again": again, "tally": tally, "unended": unended, "aged": aged, "of-age": ofAge, "for-each": forEach, "direction": direction, "people": people, "law": law, "elsewhere": elsewhere, "likewise": likewise, "infinitive": infinitive, "recall": recall, "thus-far": thusFar,
}

type grammar struct {
	roles  []role // of each entry
	trie   *lexicon.Trie
	single map[string]roleSet // of the phrases of one word
	words  lexicon.Filter     // those words
}

var theGrammar = sync.OnceValue(func() *grammar { return newGrammar("clause.txt", clauseList, roleNames) })

func newGrammar(file, list string, names map[string]role) *grammar {
	entries := lexicon.MustParse(file, list)
	phrases := 0
	for i := range entries {
		phrases += len(entries[i].Spellings)
	}
	g := &grammar{roles: make([]role, len(entries)), trie: lexicon.NewTrie(entries), single: make(map[string]roleSet, phrases), words: lexicon.NewFilter(phrases)}
	for i, e := range entries {
		g.roles[i] = names[e.ID]
		if g.roles[i] == noRole {
			panic(file + ": no such role: " + e.ID)
		}
		for _, s := range e.Spellings {
			g.single[s] |= 1 << g.roles[i]
			g.words.Add(s)
		}
	}
	return g
}

// is reports whether a word alone has a role.
func (g *grammar) is(r role, key string) bool { return g.words.Has(key) && g.single[key].has(r) }

// roleSet is a set of roles.
type roleSet uint64

func (s roleSet) has(r role) bool { return s&(1<<r) != 0 }

// The particles "and" and "so" are written to the word after them.
const (
	and = "\u0648"
	so  = "\u0641"
)

// read gives each word the roles of the phrase that begins there, and the
// number of words of that phrase.
func (g *grammar) read(words []text.Word) (sets []roleSet, lengths []int) {
	sets, lengths = make([]roleSet, len(words)), make([]int, len(words))
	unlisted := make([]bool, len(words)) // of the first word of each key
	for i := range words {
		if words[i].Kind != text.Letters || unlisted[words[i].First] {
			continue
		}
		first := words[i].Key
		bare, ok := strings.CutPrefix(first, and)
		if !ok {
			bare, ok = strings.CutPrefix(first, so)
		}
		if !g.trie.Opens(first) && !(ok && g.trie.Opens(bare)) {
			unlisted[words[i].First] = true
			continue
		}
		found, n := g.trie.Longest(words, i, first)
		if ok {
			if more, m := g.trie.Longest(words, i, bare); m > n {
				found, n = more, m
			}
		}
		for _, e := range found {
			sets[i] |= 1 << g.roles[e]
		}
		lengths[i] = n
	}
	return sets, lengths
}
