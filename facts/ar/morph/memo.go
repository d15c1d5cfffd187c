package morph

import (
	"sync/atomic"

	"crosscheck/facts/ar/lexicon"
)

var memo lexicon.Memo[kept]

// kept is what is known of a word.
type kept struct {
	readings Readings
	function bool
	lemma    string
	note     uint32       // see Text.Note
	other    atomic.Value // see Text.Keep
}

// best is the first reading, the zero Reading where there is none. It must not be
// written to.
func (k *kept) best() *Reading {
	if len(k.readings.list) == 0 {
		return &noReading
	}
	return &k.readings.list[0]
}

var noReading Reading

// know is what is known of a folded word. It must not be written to.
func know(key string) *kept { return memo.Of(key, find) }

func find(key string) kept {
	k := kept{readings: analyse(key)}
	if k.readings.Len() > 0 {
		k.function, k.lemma = k.best().function(), k.best().Meet()
	} else {
		k.lemma = bare(key)
	}
	return k
}
