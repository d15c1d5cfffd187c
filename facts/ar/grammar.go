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
	roles // how many there are
)

const _ = roleSet(1) << (roles - 1) // a set has room for them

var roleNames = map[string]role{
	"deny": deny, "denier": denier, "planned": planned, "possible": possible, "demanded": demanded, "conditional": conditional,
	"that": that, "cut": cut, "relative": relative, "according": according, "another": another, "back": back, "same": same, "auxiliary": auxiliary, "of": of, "of-them": ofThem, "eve": eve, "toward": toward, "had": had, "flag": flag, "only": only,
	"initial": initial, "updated": updated, "every": every, "rate": rate, "found": found, "life": life, "rest": rest, "fresh": fresh, "to": to, "plus": plus, "nobody": nobody, "anybody": anybody, "against": against, "preposition": preposition, "agent": agent, "body": body, "eponym": eponym, "joins": joins,
	"as-told": asTold, "source": source, "hearsay": hearsay, "unsaid": unsaid, "measure": measure, "carries-out": carriesOut, "superlative": superlative, "moved": moved, "count": count, "measured": measured, "again": again, "tally": tally, "unended": unended, "aged": aged, "of-age": ofAge, "for-each": forEach, "direction": direction, "people": people, "law": law, "elsewhere": elsewhere, "likewise": likewise, "infinitive": infinitive, "recall": recall, "thus-far": thusFar,
}

type grammar struct {
	in    lists
	roles []role // of each entry
	trie  *lexicon.Trie
	words lexicon.Table[roleSet] // the phrases as they stand, those of one word above all
}

var theGrammar = sync.OnceValue(func() *grammar { return newGrammar(inClause, "clause.txt", clauseList, roleNames) })

func newGrammar(in lists, file, list string, names map[string]role) *grammar {
	entries := lexicon.MustParse(file, list)
	phrases := 0
	for i := range entries {
		phrases += len(entries[i].Spellings)
	}
	g := &grammar{in: in, roles: make([]role, len(entries)), trie: lexicon.NewTrie(entries), words: lexicon.NewTable[roleSet](phrases)}
	for i, e := range entries {
		g.roles[i] = names[e.ID]
		if g.roles[i] == noRole {
			panic(file + ": no such role: " + e.ID)
		}
		for _, s := range e.Spellings {
			g.add(g.roles[i], s)
		}
	}
	return g
}

// add gives a word a role where it stands alone.
func (g *grammar) add(r role, word string) { *g.words.At(word) |= 1 << r }

// is reports whether a word alone has a role.
func (g *grammar) is(r role, key string) bool { return g.alone(key).has(r) }

// alone is the roles of a word alone.
func (g *grammar) alone(key string) roleSet {
	if set := g.words.Get(lexicon.Hash(key), key); set != nil {
		return *set
	}
	return 0
}

// asWritten is the roles in a list of every word alone, as it stands.
func (r *reading) asWritten(g *grammar, sets []roleSet) []roleSet {
	sets = text.Room(sets, len(r.words))
	for i := range r.words {
		switch first := int(r.words[i].First); {
		case !r.listed(g.in, i):
		case first < i:
			sets[i] = sets[first]
		default:
			sets[i] = g.alone(r.words[i].Key)
		}
	}
	return sets
}

// each is the roles in a list of every word alone, as it stands or else without "and".
func (r *reading) each(g *grammar, sets []roleSet) []roleSet {
	sets = text.Room(sets, len(r.words))
	for i := range r.words {
		w := &r.words[i]
		switch {
		case !r.listed(g.in, i) || w.Kind != text.Letters:
		case int(w.First) < i:
			sets[i] = sets[w.First]
		default:
			if sets[i] = g.alone(w.Key); sets[i] == 0 && strings.HasPrefix(w.Key, and) {
				sets[i] = g.alone(w.Key[len(and):])
			}
		}
	}
	return sets
}

// roleSet is a set of roles.
type roleSet uint64

func (s roleSet) has(r role) bool { return s&(1<<r) != 0 }

// The particles "and" and "so" are written to the word after them.
const (
	and = "\u0648"
	so  = "\u0641"
)

// phrases are the phrases of a list that words open.
type phrases struct {
	roles   []roleSet // of each word: those of the phrase that begins there
	lengths []uint8   // of each word: the number of words of that phrase
}

// phrases finds the phrases of a list.
func (r *reading) phrases(g *grammar, p *phrases) {
	p.roles, p.lengths = text.Room(p.roles, len(r.words)), text.Room(p.lengths, len(r.words))
	for i := range r.words {
		if r.listed(g.in, i) && r.words[i].Kind == text.Letters {
			p.roles[i], p.lengths[i] = g.at(r.words, i)
		}
	}
}

// openings are the nodes of the phrases that begin with a word as it stands and
// without its particle; 0 where none do.
type openings struct{ whole, bare int32 }

// at is the roles of the longest phrase that begins at word i, and its number of words.
func (g *grammar) at(words []text.Word, i int) (set roleSet, length uint8) {
	o := g.openings(words[i].Key)
	found, n := []int32(nil), 0
	if o.whole > 0 {
		found, n = g.trie.LongestFrom(o.whole, words, i)
	}
	if o.bare > 0 {
		if more, m := g.trie.LongestFrom(o.bare, words, i); m > n {
			found, n = more, m
		}
	}
	for _, e := range found {
		set |= 1 << g.roles[e]
	}
	return set, uint8(n)
}

func (g *grammar) openings(key string) openings {
	var o openings
	o.whole, _ = g.trie.Open(lexicon.Hash(key), key)
	bare, ok := strings.CutPrefix(key, and)
	if !ok {
		bare, ok = strings.CutPrefix(key, so)
	}
	if ok {
		o.bare, _ = g.trie.Open(lexicon.Hash(bare), bare)
	}
	return o
}
