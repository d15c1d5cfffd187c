package lexicon

import "iter"

// Table holds a value for each of its words, most of the words that it is asked for being
// none of them. The zero Table has no words, and takes none; see NewTable.
type Table[T any] struct {
	words Filter
	slots []row[T] // a hash table of rows; a power of two in number, half of them free at least
	taken int
}

// row is a word with its hash, 0 where the row is free, and its value.
type row[T any] struct {
	hash  uint64
	word  string
	value T
}

// NewTable is a table for about that many words.
func NewTable[T any](words int) Table[T] {
	size := 8
	for size < 2*words {
		size *= 2
	}
	return Table[T]{words: NewFilter(words), slots: make([]row[T], size)}
}

// Get is the value of the word with that Hash, nil where it is none of the table's. It
// must not be written to.
func (t *Table[T]) Get(hash uint64, word string) *T {
	if !t.words.has(hash) {
		return nil
	}
	if r := t.find(hash, word); r.hash != 0 {
		return &r.value
	}
	return nil
}

// All are its words with their values, in no order.
func (t *Table[T]) All() iter.Seq2[string, T] {
	return func(yield func(string, T) bool) {
		for i := range t.slots {
			if r := &t.slots[i]; r.hash != 0 && !yield(r.word, r.value) {
				return
			}
		}
	}
}

// At is the place for the value of a word, until the next call of it.
func (t *Table[T]) At(word string) *T {
	h := hash(0, word)
	if r := t.find(h, word); r.hash != 0 {
		return &r.value
	}
	if t.taken++; 2*t.taken > len(t.slots) {
		t.grow()
	}
	t.words.Add(word)
	r := t.find(h, word)
	r.hash, r.word = h|1, word
	return &r.value
}

// find is the row of a word, or the free one where it belongs.
func (t *Table[T]) find(hash uint64, word string) *row[T] {
	for at := hash; ; at++ {
		r := &t.slots[at&uint64(len(t.slots)-1)]
		if r.hash == 0 || r.hash == hash|1 && r.word == word {
			return r
		}
	}
}

func (t *Table[T]) grow() {
	old := t.slots
	t.slots = make([]row[T], 2*len(old))
	for _, r := range old {
		if r.hash != 0 {
			*t.find(hash(0, r.word), r.word) = r
		}
	}
}
