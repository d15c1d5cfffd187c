package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// names finds the people, and the towns and sites, that several reports name:
// one finding for each, in the actor and in the place slot, so that an editor
// sees who and what is meant under which spelling.
func (c *comparison) names() []Finding {
	people := c.named(Actor, whoIn)
	places := c.named(Place, func(f *facts.Fact) []string {
		if strings.HasPrefix(f.Place.ID, "site:") || strings.HasPrefix(f.Place.ID, "place:") {
			return []string{f.Place.ID}
		}
		return nil
	})
	return append(people, places...)
}

// named groups facts by the ids that they name.
func (c *comparison) named(slot Slot, ids func(*facts.Fact) []string) []Finding {
	index := make(map[string]int)
	var groups [][]*item
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		for _, id := range ids(f) {
			n, ok := index[id]
			if !ok {
				n = len(groups)
				index[id], groups = n, append(groups, nil)
			}
			groups[n] = append(groups[n], &item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: id})
		}
	}
	var out []Finding
	for _, g := range groups {
		if !slices.ContainsFunc(g, func(m *item) bool { return m.doc != g[0].doc }) {
			continue
		}
		if f, ok := c.finding(slot, g); ok {
			f.Sides[0].Value = g[0].claim
			out = append(out, f)
		}
	}
	return out
}

// sameName is the judgement of two facts that name one person or place.
var sameName = judgement{Verdict: Agree, Rule: "name/same"}
