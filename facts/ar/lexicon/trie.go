package lexicon

import (
	"hash/maphash"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Trie finds phrases of folded words. Several entries may share a phrase.
type Trie struct {
	seed  maphash.Seed
	edges []edge    // a hash table; a power of two in number, half of them free at least
	used  int       // edges
	ends  [][]int32 // of each node, the entries that end there
	one   []int32   // the memory of ends that are one entry
}

// edge leads from a node by a word to the next; next is 0 where it is free.
type edge struct {
	word       string
	node, next int32
}

// NewTrie is a trie over the spellings of the entries; what it finds are
// indexes into entries.
func NewTrie(entries []Entry) *Trie {
	words, phrases := 1, 0
	for i := range entries {
		phrases += len(entries[i].Spellings)
		for _, s := range entries[i].Spellings {
			words += 1 + strings.Count(s, " ")
		}
	}
	size := 8
	for size < 2*words {
		size *= 2
	}
	t := &Trie{seed: maphash.MakeSeed(), edges: make([]edge, size), ends: make([][]int32, 1, words+1), one: make([]int32, 0, phrases)}
	for i := range entries {
		for _, s := range entries[i].Spellings {
			t.add(s, int32(i))
		}
	}
	return t
}

func (t *Trie) add(phrase string, entry int32) {
	node := int32(0)
	if plain(phrase) {
		for rest, more := phrase, true; more; {
			var w string
			w, rest, more = strings.Cut(rest, " ")
			node = t.step(node, w)
		}
	} else {
		for _, w := range text.Words(phrase, facts.Span{End: len(phrase)}) {
			node = t.step(node, w.Key)
		}
	}
	if t.ends[node] != nil {
		t.ends[node] = append(t.ends[node], entry)
		return
	}
	t.one = append(t.one, entry)
	t.ends[node] = t.one[len(t.one)-1 : len(t.one) : len(t.one)]
}

// plain reports whether a folded phrase holds nothing but Arabic letters and
// blanks, so that its words lie between the blanks.
func plain(phrase string) bool {
	for _, r := range phrase {
		if r != ' ' && (r < 0x621 || r > 0x64a) {
			return false
		}
	}
	return true
}

// step is the node that a word leads to, a new one where there is none.
func (t *Trie) step(node int32, word string) int32 {
	e := t.find(node, word)
	if e.next == 0 {
		if 2*t.used >= len(t.edges) {
			t.grow()
			e = t.find(node, word)
		}
		t.ends = append(t.ends, nil)
		*e = edge{word, node, int32(len(t.ends) - 1)}
		t.used++
	}
	return e.next
}

// find is the edge from a node by a word, or the free one where it belongs.
func (t *Trie) find(node int32, word string) *edge {
	h := maphash.String(t.seed, word) + uint64(node)*0x9E3779B97F4A7C15
	for at := h; ; at++ {
		e := &t.edges[at&uint64(len(t.edges)-1)]
		if e.next == 0 || e.node == node && e.word == word {
			return e
		}
	}
}

func (t *Trie) grow() {
	old := t.edges
	t.edges = make([]edge, 2*len(old))
	for _, e := range old {
		if e.next != 0 {
			*t.find(e.node, e.word) = e
		}
	}
}

// Longest is the longest phrase that starts with the word first, a form of
// words[at] (its key, or its key without clitics), and goes on in the words
// after it on the same line. It gives the entries and the number of words; 0
// where there is none.
func (t *Trie) Longest(words []text.Word, at int, first string) (entries []int32, n int) {
	node := t.find(0, first).next
	for i := at; node != 0; {
		i++
		if ends := t.ends[node]; ends != nil {
			entries, n = ends, i-at
		}
		if i >= len(words) || words[i].Lines > 0 {
			return entries, n
		}
		node = t.find(node, words[i].Key).next
	}
	return entries, n
}
