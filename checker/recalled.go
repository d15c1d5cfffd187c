package checker

import (
	"math"

	"crosscheck/facts"
)

// recalledDays links the dates of one incident that reports recall beside their own, where
// they can all be true: the ninth of September, and last month. Each report's first is taken.
func (c *comparison) recalledDays(items []item) []link {
	var out []link
	seen, last := make(map[string][]int), make(map[string]int) // of each incident, and the last report, from 1
	for i := range items {
		a := &items[i]
		t, _ := facts.ClaimByID(a.deed)
		if a.happens == 0 || !t.Incident || a.lead.Date.Relation != facts.On || hourAlone(a.lead) || last[a.lead.Event] == a.doc+1 {
			continue
		}
		last[a.lead.Event] = a.doc + 1
		for _, o := range seen[a.lead.Event] {
			if b := &items[o]; facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) != facts.Apart {
				out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
				break
			}
		}
		seen[a.lead.Event] = note(seen[a.lead.Event], i)
	}
	return out
}
