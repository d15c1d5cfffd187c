package text

import (
	"strings"

	"crosscheck/facts"
)

// Room is memory for n things, all zero: that of used where it has so much.
func Room[T any](used []T, n int) []T {
	if cap(used) < n {
		return make([]T, n)
	}
	used = used[:n]
	clear(used)
	return used
}

// Reader splits texts one after the other in memory that it uses again. The zero
// Reader is ready.
type Reader struct{ cutter }

// Words is the function Words. They last until the next text is split, their keys
// beyond that.
func (r *Reader) Words(s string, body facts.Span) []Word {
	size := 64
	for size < body.Len()/16 {
		size *= 2
	}
	r.slots, r.words, r.taken, r.kept = Room(r.slots, size), r.words[:0], 0, strings.Builder{}
	if r.keys == nil {
		r.keys, r.words = make([]byte, bufSize), make([]Word, 0, body.Len()/8+4)
	}
	r.cut(s, body)
	return r.words
}

// Done leaves nothing of the last text in the memory of r.
func (r *Reader) Done() { clear(r.words) }
