package ar

import (
	"cmp"
	"math/bits"
	"slices"

	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// shingleWords is the length of the runs of words by which copies are found.
const shingleWords = 5

// shingles is memory to hash the words of a text in.
type shingles struct {
	hashes, keys []uint64 // of the first of each key; of the words
	ends         []int32  // see sorted
}

// of hashes every run of five words, signs left out; sorted, each once.
func (s *shingles) of(words []text.Word) []uint64 {
	s.hashes = text.Room(s.hashes, len(words))
	hashes, keys := s.hashes, s.keys[:0]
	for i := range words {
		w := &words[i]
		if w.Kind == text.Punct {
			continue
		}
		if int(w.First) == i {
			hashes[i] = hash(w.Key)
		}
		keys = append(keys, hashes[w.First])
	}
	s.keys = keys
	out, run := keys[:0], uint64(0) // each takes the place of the first of its words
	for i, k := range keys {
		if run = run*weight + k; i+1 >= shingleWords {
			first := keys[i+1-shingleWords]
			out = append(out, run)
			run -= first * firstWeight
		}
	}
	return slices.Compact(s.sorted(out))
}

// sorted gives hashes in order, in memory of their own: each goes into one of as many parts, by its first
// bits, where few others are.
func (s *shingles) sorted(hashes []uint64) []uint64 {
	if len(hashes) < 2 {
		return slices.Clone(hashes)
	}
	shift := 64 - bits.Len(uint(len(hashes)))
	s.ends = text.Room(s.ends, len(hashes)<<1)
	ends := s.ends
	for _, h := range hashes {
		ends[h>>shift]++
	}
	last := int32(0)
	for i, n := range ends {
		ends[i], last = last, last+n
	}
	out := make([]uint64, len(hashes))
	for _, h := range hashes {
		out[ends[h>>shift]] = h
		ends[h>>shift]++
	}
	from := int32(0)
	for _, end := range ends {
		if end > from+1 {
			slices.Sort(out[from:end])
		}
		from = max(from, end)
	}
	return out
}

// hash is FNV-1a, its bits mixed: sums of those of words like each other differ.
func hash(key string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(key) {
		h = (h ^ uint64(key[i])) * fnvPrime
	}
	h = (h ^ h>>32) * weight
	return h ^ h>>29
}

const fnvPrime = 1099511628211

// weight is how much more each word of a run weighs than the one behind it, and firstWeight
// what the first does.
const (
	weight      = 0x9E3779B97F4A7C15
	firstWeight = weight * weight * weight * weight & (1<<64 - 1)
)

// sortMentions puts mentions in the order of the text, the longer first.
func sortMentions(all []extract.Mention) { extract.Sort(all, inText) }

// inText is the order of two mentions in the text.
func inText(a, b *extract.Mention) int {
	if a.First != b.First {
		return a.First - b.First // as most do
	}
	return cmp.Or(b.Last-a.Last, int(a.Kind)-int(b.Kind))
}
