package story

import (
	"crosscheck/facts/extract"
)

// A report is a copy of another where half of its runs of words stand in it,
// and twelve at the least.
const (
	copyShare = 0.5
	copyLeast = 12
	copyPeers = 8 // a run that more reports share proves nothing new
)

// origins gives each reading the number of its origin: readings that copy one
// another share one. Numbers run from 0 in the order of the reports.
func origins(readings []extract.Reading) []int {
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
		least := min(len(readings[pair[0]].Shingles), len(readings[pair[1]].Shingles))
		if n >= copyLeast && float64(n) >= copyShare*float64(least) {
			a, b := root(pair[0]), root(pair[1])
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
