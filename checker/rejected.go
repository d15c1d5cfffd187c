package checker

import "slices"

// contested links the figure that a report sets aside, "41 planes, not 44", to the reports
// that give it: of the same claim or the same things counted, and no other figure of theirs
// is that.
func (c *comparison) contested(items []item) []link {
	var out []link
	for i := range items {
		a := &items[i]
		if a.lead.Number.Against == "" {
			continue
		}
		given := make(map[int]int) // of each report the item, or -1 where there are several
		for j := range items {
			b := &items[j]
			if b.doc == a.doc || b.lead.Number.Range != a.lead.Number.Range || b.lead.Number.Unit != a.lead.Number.Unit || !c.givesIt(a, b) {
				continue
			}
			if _, ok := given[b.doc]; ok {
				j = -1
			}
			given[b.doc] = j
		}
		for j := range items {
			if n, ok := given[items[j].doc]; ok && n == j {
				out = append(out, link{a: min(i, j), b: max(i, j), score: 0, framed: true})
			}
		}
	}
	return out
}

// givesIt reports whether a figure of another report can be the rejected one.
func (c *comparison) givesIt(a, b *item) bool {
	kind := kinds(&a.lead.Number, &b.lead.Number)
	return a.happens == b.happens && b.lead.Number.Against == "" && c.gate(Number, a, b) == "" && places(a.lead, b.lead) != placeOther &&
		(kind == kindSame && !plain(&a.lead.Number) || kind != kindOther && claims(a.lead, b.lead) == claimSame)
}

// rejected puts the figure that a report holds to into the group of the one that it sets
// aside, where another report gives that one.
func (c *comparison) rejected(items []item, groups [][]int) [][]int {
	of := number(groups, len(items))
	for j := range items {
		i := c.heldTo(items, j)
		if i < 0 || of[i] == of[j] || c.otherwiseTwo(items, groups[of[i]], groups[of[j]], items[j].doc) ||
			!slices.ContainsFunc(groups[of[j]], func(m int) bool { return items[m].doc != items[j].doc }) {
			continue
		}
		g, h := of[i], of[j]
		for _, m := range groups[h] {
			of[m] = g
		}
		groups[g], groups[h] = append(groups[g], groups[h]...), nil
	}
	return slices.DeleteFunc(groups, func(g []int) bool { return len(g) == 0 })
}

// heldTo is the item of the figure that a report holds to instead of that of item j, or -1.
func (c *comparison) heldTo(items []item, j int) int {
	of := items[j].lead.Number.Against
	if of == "" {
		return -1
	}
	return slices.IndexFunc(items, func(a item) bool {
		return a.doc == items[j].doc && slices.ContainsFunc(a.facts, func(f int) bool { return c.story.Facts[f].ID == of })
	})
}

// rejections are the joins of figures of one report that holds to the one of them.
func (e *Explanation) rejections(x *explained, members map[int]bool) (out []Join) {
	for j := range x.items {
		if i := e.c.heldTo(x.items, j); i >= 0 && members[i] && members[j] && x.linked[i] != x.linked[j] {
			out = append(out, Join{Facts: [2]string{x.items[i].lead.ID, x.items[j].lead.ID}, Rule: "rejected"})
		}
	}
	return out
}
