package checker

import (
	"slices"

	"crosscheck/facts"
)

// alsoThatDay adds to the day of an incident what the reports date of it in other
// words, where the day is the same: "the boat carried a wedding party on Wednesday"
// tells when it sank. A day that differs is left to its own words.
func (c *comparison) alsoThatDay(items []item, groups [][]int) [][]int {
	for _, g := range c.mainDays(items, groups) {
		days := eachDate(items, groups[g])
		for h, others := range groups {
			if h != g && len(others) > 0 && !slices.ContainsFunc(others, func(n int) bool { return !c.tellsDay(items, days, &items[n]) }) {
				groups[g], groups[h] = append(groups[g], others...), nil
			}
		}
		slices.Sort(groups[g])
	}
	return slices.DeleteFunc(groups, func(g []int) bool { return len(g) == 0 })
}

// mainDays is, for each story, the group in which most reports date an incident.
func (c *comparison) mainDays(items []item, groups [][]int) []int {
	best, most := make(map[int]int), make(map[int]int)
	for g, members := range groups {
		docs := make(map[int]bool)
		for _, n := range members {
			if a := &items[n]; partOfIncident(a) && c.incident(a) {
				docs[a.doc] = true
			}
		}
		if k := c.kin[items[members[0]].doc]; len(docs) > 1 && len(docs) > most[k] {
			best[k], most[k] = g, len(docs)
		}
	}
	var out []int
	for _, g := range best {
		out = append(out, g)
	}
	slices.Sort(out)
	return out
}

// eachDate is the first item of each date in a group.
func eachDate(items []item, group []int) []int {
	seen := make(map[facts.Date]bool)
	var out []int
	for _, n := range group {
		if d := items[n].lead.Date.Date; !seen[d] {
			seen[d] = true
			out = append(out, n)
		}
	}
	return out
}

// partOfIncident reports whether an item dates, to the day, something done in the
// incident that its report is about.
func partOfIncident(a *item) bool {
	d := &a.lead.Date
	return a.happens == 0 && a.lead.Polarity == facts.Affirmed && a.lead.Modality == facts.Asserted && d.Relation == facts.On && !coarse(d.Grain) && !hourAlone(a.lead)
}

// tellsDay reports whether an item dates something done in an incident to the day of
// it, one of these items, and differs from none of them.
func (c *comparison) tellsDay(items []item, days []int, a *item) bool {
	if !partOfIncident(a) || !c.kin.related(a.doc, items[days[0]].doc) {
		return false
	}
	same := false
	for _, n := range days {
		v := c.relate(Date, a, &items[n]).Verdict
		if v > Compatible {
			return false
		}
		same = same || v == Agree
	}
	return same
}
