package ar

import (
	"cmp"
	"hash/fnv"
	"slices"

	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// shingleWords is the length of the runs of words by which copies are found.
const shingleWords = 5

// shingles hashes every run of five words, signs left out; sorted, each once.
func shingles(words []text.Word) []uint64 {
	var keys []string
	for _, w := range words {
		if w.Kind != text.Punct {
			keys = append(keys, w.Key)
		}
	}
	var out []uint64
	for i := 0; i+shingleWords <= len(keys); i++ {
		h := fnv.New64a()
		for _, k := range keys[i : i+shingleWords] {
			h.Write([]byte(k))
			h.Write([]byte{' '})
		}
		out = append(out, h.Sum64())
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// sortMentions puts mentions in the order of the text, the longer first.
func sortMentions(all []extract.Mention) {
	extract.Sort(all, func(a, b *extract.Mention) int {
		return cmp.Or(a.First-b.First, b.Last-a.Last, int(a.Kind)-int(b.Kind))
	})
}
