package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
)

//go:embed basis.txt
var basisList string

type basisWords struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var bases = sync.OnceValue(func() basisWords {
	entries := lexicon.MustParse("basis.txt", basisList)
	return basisWords{entries, lexicon.NewTrie(entries)}
})

// basisReach is how many words behind a figure its basis begins at most.
const basisReach = 5

// based marks the figures that the words behind them give on a basis, up to the
// next figure: "14 goals in the league", "down 23% at the opening".
func (r *reading) based() {
	b := bases()
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle {
			continue
		}
		for at := m.Last; at < min(len(r.words), m.Last+basisReach) && !r.stops(at) && !r.inFigure(at); at++ {
			if found, n := b.trie.Longest(r.words, at, r.words[at].Key); n > 0 {
				m.Quantity.Basis = b.entries[found[0]].ID
				break
			}
		}
	}
}
