package ar

import (
	_ "embed"
	"strings"
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

// destroyed is how the bases begin that say how far what is counted was destroyed; the noun that
// is counted may hold their words.
const destroyed = "extent/"

// based marks the figures that the words in them or behind them give on a basis, up to the
// next figure: "14 goals in the league", "down 23% at the opening".
func (r *reading) based() {
	b := bases()
	for i := range r.mentions {
		m := &r.mentions[i]
		end := min(len(r.words), m.Last+basisReach)
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || !r.anyListed(inBases, m.First+1, end) {
			continue
		}
		for at := m.First + 1; at < end && (at < m.Last || !r.stops(at) && !r.inFigure(at)); at++ {
			found, n := b.trie.Longest(r.words, at, r.words[at].Key)
			if n == 0 {
				continue
			}
			if id := b.entries[found[0]].ID; at >= m.Last || strings.HasPrefix(id, destroyed) {
				m.Quantity.Basis = id
				break
			}
		}
	}
}
