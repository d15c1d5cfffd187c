package lexicon

// Filter is two bits for each of many hashes of words: a word whose bits are not set
// is not among them, which is most of what a table of words is asked. The zero
// Filter has no words, and takes none; see NewFilter.
type Filter struct{ bits []uint64 }

// NewFilter is a filter for that many words, of which it lets about one in 64
// others through.
func NewFilter(words int) Filter {
	size := 16
	for 64*size < 16*words {
		size *= 2
	}
	f := Filter{make([]uint64, size)}
	clear(f.bits) // a page of new memory that is read before it is written is mapped twice
	return f
}

// Add puts a word among them.
func (f Filter) Add(word string) {
	h := hash(0, word)
	f.bits[h>>6&uint64(len(f.bits)-1)] |= 1 << (h & 63)
	f.bits[h>>38&uint64(len(f.bits)-1)] |= 1 << (h >> 32 & 63)
}

// Has is false for words that are not among them.
func (f Filter) Has(word string) bool { return f.has(hash(0, word)) }

// HasHash is Has for the word with that Hash.
func (f Filter) HasHash(h uint64) bool { return f.has(h) }

// has is that of the word with that hash.
func (f Filter) has(h uint64) bool {
	return f.bits[h>>6&uint64(len(f.bits)-1)]>>(h&63)&1 == 1 && f.bits[h>>38&uint64(len(f.bits)-1)]>>(h>>32&63)&1 == 1
}
