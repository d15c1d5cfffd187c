package checker

import (
	"slices"

	"crosscheck/facts"
)

// contested links the figure that a report sets aside, "41 planes, not 44", to the reports
// that give it: of the same claim or the same things counted, and no other figure of theirs
// is that.
func (c *comparison) contested(items []item) []link {
	type figure struct {
		value facts.Range[facts.Number]
		unit  string
	}
	against, told := make(map[figure][]int), make(map[figure][]int)
	for i := range items {
		q := &items[i].lead.Number
		f := figure{q.Range, q.Unit}
		if q.Against != "" {
			against[f] = append(against[f], i)
		} else {
			told[f] = append(told[f], i)
		}
	}
	var out []link
	for f, is := range against {
		across(is, reportsOf(items, told[f]), func(i, first int) bool {
			given := slices.DeleteFunc(slices.Clone(ofReport(items, told[f], items[first].doc)), func(j int) bool { return !c.givesIt(&items[i], &items[j]) })
			if len(given) == 1 {
				out = append(out, link{a: min(i, given[0]), b: max(i, given[0]), score: 0, framed: true})
			}
			return len(given) == 1
		})
	}
	return out
}

// givesIt reports whether a figure of another report can be the rejected one.
func (c *comparison) givesIt(a, b *item) bool {
	kind := kinds(&a.lead.Number, &b.lead.Number)
	return a.doc != b.doc && a.happens == b.happens && c.gate(Number, a, b) == "" && places(a.lead, b.lead) != placeOther &&
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
	from, _ := slices.BinarySearchFunc(items, items[j].doc, func(a item, doc int) int { return a.doc - doc })
	for i := from; i < len(items) && items[i].doc == items[j].doc; i++ {
		if c.holds(&items[i], of) {
			return i
		}
	}
	return -1
}

// holds reports whether an item is of a fact.
func (c *comparison) holds(a *item, fact string) bool {
	return slices.ContainsFunc(a.facts, func(f int) bool { return c.story.Facts[f].ID == fact })
}

// setsAside reports whether a report rejects the figure of item b for that of item a.
func (c *comparison) setsAside(a, b *item) bool {
	return b.lead.Number.Against != "" && c.holds(a, b.lead.Number.Against)
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
