package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
)

//go:embed late.txt
var lateList string

type lateWords struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var theLate = sync.OnceValue(func() lateWords {
	entries := lexicon.MustParse("late.txt", lateList)
	return lateWords{entries, lexicon.NewTrie(entries)}
})

// lateAt is the id of the phrase of late.txt that begins at word i, or empty.
func (r *reading) lateAt(i int) string {
	l := theLate()
	found, n := l.trie.Longest(r.words, i, r.words[i].Key)
	if n == 0 {
		return ""
	}
	return l.entries[found[0]].ID
}

// howLate reports whether a length of time is how late something was: "two hours behind its
// time", "two hours after its time".
func (r *reading) howLate(m *extract.Mention) bool {
	switch r.lateAt(m.Last) {
	case "late":
		return true
	case "past-due":
		return m.First > 0 && r.words[m.First].Lines == 0 && r.lateAt(m.First-1) == "after"
	}
	return false
}
