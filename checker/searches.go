package checker

import (
	"math"
	"slices"

	"crosscheck/facts"
)

// The claims of a search that goes on and of one that is over.
const (
	searching = "search"
	searched  = "end-search"
	goingOn   = "last"
)

// searches links what one report says of a search that goes on to another's word that it
// is over, or that all were found.
func (c *comparison) searches(items []item) []link {
	var on, over []int
	done := make(map[int]bool) // the reports in which it is over
	for i := range items {
		a := &items[i]
		switch {
		case a.happens != 0 || !asserted(a.lead):
		case a.claim == searched:
			over, done[a.doc] = append(over, i), true
		case a.claim == searching && (a.lead.Still || slices.Contains(a.lead.Terms, goingOn)):
			on = append(on, i)
		}
	}
	var out []link
	across(over, on, func(i, j int) bool {
		a, b := &items[i], &items[j]
		one := !done[b.doc] && cosine(c.tops[a.doc], c.tops[b.doc]) >= sameStory
		if one {
			out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
		}
		return one
	})
	return out
}

// searchesApart reports whether one of two facts says that a search goes on, the other
// that it is over.
func searchesApart(f, g *facts.Fact) bool {
	if g.Claim.ID == searched {
		f, g = g, f
	}
	return f.Claim.ID == searched && g.Claim.ID == searching && asserted(f) && asserted(g)
}
