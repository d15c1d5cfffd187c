package story

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// likeness is how much of two texts must be the same for them to be of one
// origin: so many runs of five words, and such a share of the shorter text's.
type likeness struct {
	runs  int
	share float64
}

// Two reports are of one origin where the one copies the other. Where both
// credit one agency and no other, less will do, and least where they count from
// one day besides. Without any text in common they are two dispatches.
var (
	copied      = likeness{12, 0.5}
	oneCredit   = likeness{8, 0.2}
	creditToday = likeness{4, 0.04}
)

// copyPeers is how many reports of a run are looked at: one that more share
// proves nothing new.
const copyPeers = 8

// origins gives each reading the number of its origin: readings that copy one
// another share one, and so do those of one agency's report. Numbers run from 0
// in the order of the reports.
func origins(docs []facts.Document, readings []extract.Reading) []int {
	shared := sharedRuns(readings)
	parent := make([]int, len(readings))
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			i = parent[i]
		}
		return i
	}
	for pair, n := range shared {
		i, j := pair[0], pair[1]
		need := copied
		if c := readings[i].Credit; c != "" && c == readings[j].Credit {
			need = oneCredit
			if day := docs[i].Anchor.Day; !day.IsZero() && day == docs[j].Anchor.Day {
				need = creditToday
			}
		}
		least := min(len(readings[i].Shingles), len(readings[j].Shingles))
		if n >= need.runs && float64(n) >= need.share*float64(least) {
			a, b := root(i), root(j)
			parent[max(a, b)] = min(a, b)
		}
	}
	out := make([]int, len(readings))
	numbers := make(map[int]int)
	for i := range out {
		r := root(i)
		if _, ok := numbers[r]; !ok {
			numbers[r] = len(numbers)
		}
		out[i] = numbers[r]
	}
	return out
}

// sharedRuns counts the runs of words that two readings share.
func sharedRuns(readings []extract.Reading) map[[2]int]int {
	holders := make(map[uint64][]int)
	for i, r := range readings {
		for _, s := range r.Shingles {
			if h := holders[s]; len(h) < copyPeers {
				holders[s] = append(h, i)
			}
		}
	}
	shared := make(map[[2]int]int)
	for i, r := range readings {
		for _, s := range r.Shingles {
			for _, o := range holders[s] {
				if o < i {
					shared[[2]int{o, i}]++
				}
			}
		}
	}
	return shared
}
