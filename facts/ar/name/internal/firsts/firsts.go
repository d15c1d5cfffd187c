// Package firsts is an index of the first words of place.tsv, in bytes that are
// embedded and read in place: a filter of one bit for each of 2^17 hashes, and a
// hash table of the places where the lines of a word begin, each with other bits of
// its hash, so that few words that the table lacks are sought in it.
package firsts

import (
	"encoding/binary"
	"strings"
)

const (
	filter = 1 << 14 // bytes
	slots  = 1 << 15 // of four bytes: the tag, and the place and 1; or 0

	placeBits = 20
	places    = 1<<placeBits - 1
)

// Size is the number of bytes of an index.
const Size = filter + 4*slots

// Build is the index of a table whose lines begin with words, sorted.
func Build(table string) []byte {
	index := make([]byte, Size)
	last, at := "", 0
	for line := range strings.Lines(table) {
		if end := strings.IndexAny(line, " \t"); end > 0 && line[:end] != last {
			last = line[:end]
			h, tag := hash(last)
			if at+1 > places {
				panic("the table is too long for its index; raise placeBits")
			}
			index[h>>3] |= 1 << (h & 7)
			slot := h & (slots - 1)
			for binary.LittleEndian.Uint32(index[filter+4*slot:]) != 0 {
				slot = (slot + 1) & (slots - 1)
			}
			binary.LittleEndian.PutUint32(index[filter+4*slot:], tag<<placeBits|uint32(at+1))
		}
		at += len(line)
	}
	return index
}

// Find is the place in the table of the first line that begins with a word, and
// with no more letters.
func Find(index, table, word string) (at int, ok bool) {
	h, tag := hash(word)
	if index[h>>3]&(1<<(h&7)) == 0 {
		return 0, false
	}
	for slot := h & (slots - 1); ; slot = (slot + 1) & (slots - 1) {
		s := index[filter+4*slot : filter+4*slot+4]
		x := uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
		if x == 0 {
			return 0, false
		}
		if at := int(x&places) - 1; x>>placeBits == tag && Starts(table[at:], word) {
			return at, true
		}
	}
}

// Starts reports whether a line begins with a word.
func Starts(line, word string) bool {
	return len(line) > len(word) && line[:len(word)] == word && (line[len(word)] == '\t' || line[len(word)] == ' ')
}

// hash is a number below 2^17, and a tag below 2^12 of other bits. They are the same
// in every run: the index is built beforehand.
func hash(word string) (h uint64, tag uint32) {
	const mix = 0x9E3779B97F4A7C15
	h = uint64(len(word))
	for len(word) >= 8 {
		h = (h ^ binary.LittleEndian.Uint64([]byte(word[:8]))) * mix
		h ^= h >> 29
		word = word[8:]
	}
	tail := uint64(0)
	for i := range len(word) {
		tail = tail<<8 | uint64(word[i])
	}
	h = (h ^ tail) * mix
	return h >> 47, uint32(h >> 35 & (1<<(32-placeBits) - 1))
}
