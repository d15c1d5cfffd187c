package report

import (
	"slices"
	"strings"

	"crosscheck/checker"
)

// idLeast is the length of the shortest id that is shown.
const idLeast = 4

// shortIDs gives each finding of some results the shortest beginning of its id
// that no other finding shares, of four letters at the least. None looks like the
// id of a fact.
func shortIDs(results []checker.Result) map[string]string {
	var ids []string
	for _, r := range results {
		for _, f := range r.Findings {
			ids = append(ids, f.ID)
		}
	}
	slices.Sort(ids)
	ids = slices.Compact(ids)
	short := make(map[string]string, len(ids))
	for i, id := range ids {
		n := idLeast
		for _, near := range []int{i - 1, i + 1} {
			if near >= 0 && near < len(ids) {
				n = max(n, alike(id, ids[near])+1)
			}
		}
		for n < len(id) && likeFact(id[:n]) {
			n++
		}
		short[id] = id[:min(n, len(id))]
	}
	return short
}

// alike is how many bytes two ids begin with together.
func alike(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

func likeFact(id string) bool { return id[0] == 'f' && strings.Trim(id[1:], "0123456789") == "" }
