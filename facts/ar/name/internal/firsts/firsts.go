// Package firsts is a filter over the first words of place.tsv: what it lacks
// begins no line. It keeps one bit for each of 2^17 hashes, in bytes that are
// embedded and read in place.
package firsts

import (
	"encoding/binary"
	"strings"
)

// Size is the number of bytes of a filter.
const Size = 1 << 14

// Build is the filter of a table whose lines begin with words and a tab.
func Build(table string) []byte {
	bits := make([]byte, Size)
	for line := range strings.Lines(table) {
		if end := strings.IndexAny(line, " \t"); end > 0 {
			h := hash(line[:end])
			bits[h>>3] |= 1 << (h & 7)
		}
	}
	return bits
}

// Has reports whether a word may be the first of a line.
func Has(bits, word string) bool {
	h := hash(word)
	return bits[h>>3]&(1<<(h&7)) != 0
}

// hash is a number below 2^17. It is the same in every run: the bits are built
// beforehand.
func hash(word string) uint64 {
	const mix = 0x9E3779B97F4A7C15
	h := uint64(len(word))
	for len(word) >= 8 {
		h = (h ^ binary.LittleEndian.Uint64([]byte(word[:8]))) * mix
		h ^= h >> 29
		word = word[8:]
	}
	tail := uint64(0)
	for i := range len(word) {
		tail = tail<<8 | uint64(word[i])
	}
	return (h ^ tail) * mix >> 47
}
