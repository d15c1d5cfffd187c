package lexicon

import (
	"strings"
	"sync/atomic"
)

// Memo keeps what was found out of the folded words that were met last, for all
// texts of the process: the reports of one story share most of their words. Each
// word has memoWays places, by its hash, and the newest comes first, so that no more
// than memoSets*memoWays words are kept. The zero Memo is empty and ready; it is for use
// by several goroutines at once.
type Memo[T any] struct {
	sets [memoSets][memoWays]atomic.Pointer[kept[T]]
}

const (
	memoSets = 1 << 13
	memoWays = 4
)

// longestKept is the length in bytes of the longest word that is kept.
const longestKept = 64

type kept[T any] struct {
	word  string
	value T
}

// Of is what find says of a word, which must be the same each time; it must not
// be written to. find is given a copy of the word, that what it keeps of it may
// not hold the text that the word stands in.
func (m *Memo[T]) Of(word string, find func(word string) T) *T {
	set := &m.sets[hash(0, word)%memoSets]
	for i := range set {
		if k := set[i].Load(); k != nil && k.word == word {
			return &k.value
		}
	}
	k := &kept[T]{word: strings.Clone(word)}
	k.value = find(k.word)
	if len(word) <= longestKept {
		for i := memoWays - 1; i > 0; i-- {
			set[i].Store(set[i-1].Load())
		}
		set[0].Store(k)
	}
	return &k.value
}
