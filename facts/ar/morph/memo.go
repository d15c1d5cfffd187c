package morph

import "crosscheck/facts/ar/lexicon"

var memo lexicon.Memo[kept]

// kept is what is known of a word.
type kept struct {
	readings Readings
	best     Reading // the zero Reading where there is none
	function bool
	lemma    string
}

// know is what is known of a folded word. It must not be written to.
func know(key string) *kept { return memo.Of(key, find) }

func find(key string) kept {
	k := kept{readings: analyse(key)}
	var ok bool
	if k.best, ok = k.readings.Best(); ok {
		k.function, k.lemma = k.best.function(), k.best.Meet()
	} else {
		k.lemma = bare(key)
	}
	return k
}
