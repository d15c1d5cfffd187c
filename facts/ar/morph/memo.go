package morph

import (
	"strings"
	"sync/atomic"

	"crosscheck/facts/ar/lexicon"
)

// The words that were met last are kept for all texts of the process: the
// reports of one story share most of theirs. A word has two places, by its
// hash, of which the newest comes first: no more than 2*memoSets are kept, none of
// them longer than words that are analysed.
const memoSets = 1 << 13

var memo [memoSets][2]atomic.Pointer[kept]

// kept is what is known of a word. It is not written to once it is kept.
type kept struct {
	key      string
	readings Readings
	best     Reading // the zero Reading where there is none
	function bool
	lemma    string
}

// know is what is known of a folded word. What is kept holds its own copy of
// the key, of whose text it would hold a block otherwise.
func know(key string) *kept {
	h := lexicon.Hash(key)
	set := &memo[h%memoSets]
	for i := range set {
		if k := set[i].Load(); k != nil && k.key == key {
			return k
		}
	}
	k := &kept{key: strings.Clone(key)}
	k.readings = analyse(k.key)
	var ok bool
	if k.best, ok = k.readings.Best(); ok {
		k.function, k.lemma = k.best.function(), k.best.Meet()
	} else {
		k.lemma = bare(k.key)
	}
	if len(key) <= 2*maxWord {
		set[1].Store(set[0].Load())
		set[0].Store(k)
	}
	return k
}
