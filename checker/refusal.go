package checker

import (
	"cmp"
	"slices"
)

// nearestFacts is how many refused candidates are told in each slot, and
// nearestOfReport how many of one report.
const (
	nearestFacts    = 4
	nearestOfReport = 2
)

// leastNear is the sum of what speaks for and against below which two facts are
// too unlike to be told of.
const leastNear = -3

// gates are the refusals of the gate: such facts are told last, and only where
// all else would make them one.
var gates = []string{"ordinal", "rank", "added", "each", "whole", "two-forces", "two-sorts", "two-periods", "unit", "claim", "unresolved", "grain", "stories"}

func gated(r Refusal) int {
	if slices.Contains(gates, r.Rule) {
		return 1
	}
	return 0
}

// refusals is the nearest facts of other reports that a fact was not grouped
// with in a slot, the nearest first.
func (e *Explanation) refusals(x *explained, id string) []Refusal {
	n, ok := x.of[id]
	if !ok {
		return nil
	}
	a := &x.items[n]
	var all []Refusal
	for m := range x.items {
		if b := &x.items[m]; b.doc != a.doc && x.group[m] != x.group[n] {
			r := e.refusal(x, n, m)
			r.Facts = [2]string{id, b.lead.ID}
			if near := r.Sum > leastNear; near && (gated(r) == 0 || r.Sum > 0 && !(x.slot == Claim && r.Rule == "claim")) {
				all = append(all, r)
			}
		}
	}
	slices.SortStableFunc(all, func(r, s Refusal) int { return cmp.Or(gated(r)-gated(s), cmp.Compare(s.Sum, r.Sum)) })
	var out []Refusal
	of := make(map[string]int)
	for _, r := range all {
		doc := e.c.story.Facts[e.c.facts[r.Facts[1]]].Document
		if of[doc]++; of[doc] <= nearestOfReport && len(out) < nearestFacts {
			out = append(out, r)
		}
	}
	return out
}

// refusal is why two items of different groups are not in one.
func (e *Explanation) refusal(x *explained, n, m int) (r Refusal) {
	c, a, b := e.c, &x.items[n], &x.items[m]
	r.Slot = x.slot
	var refusal string
	r.Weighing, refusal = c.weighing(x, a, b)
	k, linked := x.kept[ends(n, m)]
	switch gate := c.gate(x.slot, a, b); {
	case !c.kin.related(a.doc, b.doc):
		r.Rule = "stories"
	case gate != "":
		r.Rule = gate
	case bucket(x.slot, a.lead) != bucket(x.slot, b.lead):
		r.Rule = "unit"
		if x.slot == Claim {
			r.Rule = "claim"
		}
	case linked && k.refusal == "two-provinces":
		r.Rule = k.refusal
	case refusal != "":
		r.Rule = refusal
	case r.Sum <= 0:
		r.Rule = "score"
	case linked && k.refusal == "rival":
		r.Rule, r.Other = k.refusal, [2]string{x.items[k.rival.a].lead.ID, x.items[k.rival.b].lead.ID}
	default:
		r.Rule, r.Other = e.clash(x, n, m)
	}
	return r
}

// clash is the two facts of one report whose values exclude each other and that
// two groups would bring together; where there are none the groups as wholes are
// not alike.
func (e *Explanation) clash(x *explained, n, m int) (rule string, between [2]string) {
	for _, i := range x.groups[x.group[n]] {
		for _, j := range x.groups[x.group[m]] {
			a, b := &x.items[i], &x.items[j]
			if a.doc == b.doc && e.c.twoFacts(x.slot, a, b) {
				return "clash", [2]string{a.lead.ID, b.lead.ID}
			}
		}
	}
	return "mean", [2]string{}
}
