package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
)

//go:embed sorts.txt
var sortList string

// sortWords are the words of sorts.txt, with the claims that each row is read with.
type sortWords struct {
	entries []lexicon.Entry
	of      [][]string
	trie    *lexicon.Trie
}

var theSorts = sync.OnceValue(func() sortWords {
	entries := lexicon.MustParse("sorts.txt", sortList)
	w := sortWords{entries: entries, trie: lexicon.NewTrie(entries)}
	for i := range entries {
		w.of = append(w.of, strings.Split(entries[i].Attrs.Get("of"), ","))
	}
	return w
})

// sortWithin is how many words behind its noun the sort begins at most, and sortBehind how
// many behind the figure a price says whose it is, "46.8 pounds for buying", or
// before its noun: "sold in an offering at a price of 9 pounds".
const (
	sortWithin = 3
	sortBehind = 2
	sortBefore = 4
)

// sorts gives the figures of rates, sums and prices their sort, which stands behind
// their noun, or in it: "the rate for deposits rose to 19%".
func (r *reading) sorts() {
	var room [4]string
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Quantity.Ordinal || m.Compared || !leveled(&m.Quantity) {
			continue
		}
		k := r.nounOf(m)
		if k < 0 {
			continue
		}
		t := &r.triggers[k]
		found := r.sortsOf(room[:0], t.Claim, t.First, min(m.First, t.Last+1+sortWithin))
		if t.Claim == "price" {
			found = r.sortsOf(found, t.Claim, m.Last, min(len(r.words), m.Last+sortBehind))
			found = r.sortsOf(found, t.Claim, max(0, t.First-sortBefore), t.First)
		}
		slices.Sort(found)
		m.Quantity.Sort = strings.Join(slices.Compact(found), ",")
	}
}

// nounOf is the noun before a figure that it is told of: the one that is known, else the
// nearest of its clause; or -1.
func (r *reading) nounOf(m *extract.Mention) int {
	k := r.triggersFrom(m.First) - 1
	if m.Head > 0 {
		k = r.triggersFrom(m.Head - 1)
	}
	if k < 0 || k >= len(r.triggers) || r.triggers[k].First >= m.First || !levelNoun(&r.triggers[k], r.types[k]) || m.First-r.triggers[k].First > levelWords || r.endsIn(r.triggers[k].Last+1, m.First) {
		return -1
	}
	if m.Head == 0 && r.figureBetween(r.triggers[k].Last+1, m.First) {
		return -1
	}
	return k
}

// sortsOf adds the sorts that words from..to-1 name of a claim, up to a sign or a figure.
func (r *reading) sortsOf(found []string, claim string, from, to int) []string {
	w := theSorts()
	for at := from; at < to && !r.stops(at) && !r.comma(at) && !r.inFigure(at); at++ {
		entries, n := w.trie.Longest(r.words, at, r.words[at].Key)
		for _, e := range entries {
			if slices.Contains(w.of[e], claim) {
				found = append(found, w.entries[e].ID)
			}
		}
		at += max(0, n-1)
	}
	return found
}
