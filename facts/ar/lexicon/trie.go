package lexicon

import (
	"iter"
	"math/bits"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Trie finds phrases of folded words. Several entries may share a phrase.
type Trie struct {
	opens Filter  // of the words that phrases begin with
	slots []int32 // a hash table of nodes; a power of two in number, half of them 0, which is free, at least
	nodes []node  // the first is the root
	ends  []int32 // the entries of every node in turn
}

// node is a word after the words of its parent.
type node struct {
	word   string
	parent int32
	at, n  int32  // of ends
	next   uint32 // a bit, see lead, for each word of the nodes that have it for a parent
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
	t := &Trie{opens: NewFilter(words), slots: make([]int32, size), nodes: make([]node, 1, words)}
	clear(t.slots)                    // as NewFilter does
	last := make([]int32, 0, phrases) // the node of every spelling
	for i := range entries {
		for _, s := range entries[i].Spellings {
			n := t.add(s)
			t.nodes[n].n++
			last = append(last, n)
		}
	}
	t.place(entries, last)
	return t
}

// place lays the entries out by their nodes, in their order.
func (t *Trie) place(entries []Entry, last []int32) {
	at := int32(0)
	for i := range t.nodes {
		n := &t.nodes[i]
		n.at, at = at, at+n.n
		n.n = 0
	}
	t.ends = make([]int32, at)
	k := 0
	for i := range entries {
		for range entries[i].Spellings {
			n := &t.nodes[last[k]]
			t.ends[n.at+n.n] = int32(i)
			n.n++
			k++
		}
	}
}

// add gives the node of a phrase, with the nodes that lead to it.
func (t *Trie) add(phrase string) int32 {
	at := int32(0)
	if plain(phrase) {
		for rest, more := phrase, true; more; {
			var w string
			w, rest, more = strings.Cut(rest, " ")
			at = t.step(at, w)
		}
		return at
	}
	for _, w := range text.Words(phrase, facts.Span{End: len(phrase)}) {
		at = t.step(at, w.Key)
	}
	return at
}

// plain reports whether a folded phrase holds nothing but Arabic letters and
// blanks, so that its words lie between the blanks.
func plain(phrase string) bool {
	for at := 0; at < len(phrase); {
		switch {
		case phrase[at] == ' ':
			at++
		case at+1 < len(phrase) && (phrase[at] == 0xd8 && phrase[at+1] >= 0xa1 || phrase[at] == 0xd9 && phrase[at+1] <= 0x8a):
			at += 2
		default:
			return false
		}
	}
	return true
}

// step is the node that a word leads to, a new one where there is none.
func (t *Trie) step(from int32, word string) int32 {
	slot := t.find(from, word)
	if *slot == 0 {
		if 2*len(t.nodes) >= len(t.slots) {
			t.grow()
			slot = t.find(from, word)
		}
		if from == 0 {
			t.opens.Add(word)
		}
		*slot = int32(len(t.nodes))
		t.nodes[from].next |= lead(word)
		t.nodes = append(t.nodes, node{word: word, parent: from})
	}
	return *slot
}

// find is the place in the table of the node that a word leads to, or the free
// one where it belongs.
func (t *Trie) find(from int32, word string) *int32 { return t.findAt(hash(from, word), from, word) }

func (t *Trie) findAt(hash uint64, from int32, word string) *int32 {
	for at := hash; ; at++ {
		slot := &t.slots[at&uint64(len(t.slots)-1)]
		if *slot == 0 {
			return slot
		}
		if n := &t.nodes[*slot]; n.parent == from && n.word == word {
			return slot
		}
	}
}

// hash is quick for words of a few letters, and spreads them: words are looked
// up far more often than they are found. It takes eight bytes at a time, or four,
// the last ones together, so that some may be taken twice. Words that differ in
// their last letter differ in the low bits too, by which places are chosen.
func hash(from int32, word string) uint64 {
	h := uint64(from)<<32 | uint64(len(word))
	n := len(word)
	if n >= 4 && n < 8 {
		return mixed(h ^ uint64(le32(word)) ^ uint64(le32(word[n-4:]))<<32)
	}
	if n < 4 {
		tail := uint64(0)
		for i := range n {
			tail = tail<<8 | uint64(word[i])
		}
		return mixed(h ^ tail)
	}
	for at := 0; at < n-8; at += 8 {
		h = mixed(h ^ le64(word[at:]))
	}
	return mixed(h ^ le64(word[n-8:]))
}

// mixed makes all bits of h tell in each bit.
func mixed(h uint64) uint64 {
	high, low := bits.Mul64(h, 0x9E3779B97F4A7C15)
	return high ^ low
}

func le32(s string) uint32 {
	s = s[:4]
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

func le64(s string) uint64 {
	s = s[:8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func (t *Trie) grow() {
	t.slots = make([]int32, 2*len(t.slots))
	for i := range t.nodes[1:] {
		n := &t.nodes[i+1]
		*t.find(n.parent, n.word) = int32(i + 1)
	}
}

// Firsts are the words that phrases begin with.
func (t *Trie) Firsts() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range t.nodes {
			if n := &t.nodes[i]; i > 0 && n.parent == 0 && !yield(n.word) {
				return
			}
		}
	}
}

// Opens reports whether a phrase begins with a word.
func (t *Trie) Opens(word string) bool {
	h := hash(0, word)
	return t.opens.has(h) && *t.findAt(h, 0, word) != 0
}

// Hash is a hash of a word, which filters and Open ask for.
func Hash(word string) uint64 { return hash(0, word) }

// Open is the node of the phrases that begin with a word of that Hash, 0 where there
// are none, and their entries that have no other word.
func (t *Trie) Open(hash uint64, word string) (node int32, entries []int32) {
	if !t.opens.has(hash) {
		return 0, nil
	}
	node = *t.findAt(hash, 0, word)
	x := &t.nodes[node]
	return node, t.ends[x.at : x.at+x.n : x.at+x.n]
}

// Longest is the longest phrase that starts with the word first, a form of
// words[at] (its key, or its key without clitics), and goes on in the words
// after it on the same line. It gives the entries and the number of words; 0
// where there is none.
func (t *Trie) Longest(words []text.Word, at int, first string) (entries []int32, n int) {
	h := hash(0, first)
	if !t.opens.has(h) {
		return nil, 0
	}
	return t.LongestFrom(*t.findAt(h, 0, first), words, at)
}

// LongestFrom is Longest for a word whose node Open has given.
func (t *Trie) LongestFrom(next int32, words []text.Word, at int) (entries []int32, n int) {
	for i := at; next != 0; {
		i++
		x := &t.nodes[next]
		if x.n > 0 {
			entries, n = t.ends[x.at:x.at+x.n:x.at+x.n], i-at
		}
		if x.next == 0 || i >= len(words) || words[i].Lines > 0 || x.next&lead(words[i].Key) == 0 {
			return entries, n
		}
		next = *t.find(next, words[i].Key)
	}
	return entries, n
}

// GoesOn reports whether phrases have other words behind those of a node.
func (t *Trie) GoesOn(node int32) bool { return t.nodes[node].next != 0 }

// lead is the bit of the words that begin as one does.
func lead(word string) uint32 {
	if len(word) < 2 {
		return 1
	}
	return 1 << (word[1] & 31)
}
