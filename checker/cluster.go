package checker

import (
	"cmp"
	"slices"

	"crosscheck/facts"
)

// link is a pair of items of two reports that score above the threshold.
type link struct {
	a, b   int
	score  float64
	framed bool // both are the toll of what their report is about
}

// links scores the pairs of items of one slot that pass the gate.
func (c *comparison) links(slot Slot, w *weights, items []item) []link {
	out := slices.DeleteFunc(c.framed(slot, items), func(l link) bool { return !c.kin.related(items[l.a].doc, items[l.b].doc) })
	for _, bucket := range buckets(slot, items) {
		for x, i := range bucket {
			for _, j := range bucket[x+1:] {
				a, b := &items[i], &items[j]
				if a.doc == b.doc || !c.kin.related(a.doc, b.doc) || c.gate(slot, a, b) != "" {
					continue
				}
				if s := c.score(slot, w, a, b); s > 0 {
					out = append(out, link{a: i, b: j, score: s})
				}
			}
		}
	}
	slices.SortStableFunc(out, func(x, y link) int {
		return cmp.Or(cmp.Compare(y.score, x.score), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return slices.CompactFunc(out, func(x, y link) bool { return x.a == y.a && x.b == y.b })
}

// buckets splits items so that only items of one bucket can meet.
func buckets(slot Slot, items []item) [][]int {
	index := make(map[string]int)
	var out [][]int
	for i := range items {
		key := bucket(slot, items[i].lead)
		n, ok := index[key]
		if !ok {
			n = len(out)
			index[key], out = n, append(out, nil)
		}
		out[n] = append(out[n], i)
	}
	return out
}

func bucket(slot Slot, f *facts.Fact) string {
	switch {
	case slot == Number && f.Number.Ordinal:
		return "ordinal"
	case slot == Number && f.Number.Unit == "person":
		return ""
	case slot == Number:
		return facts.Dimension(f.Number.Unit)
	case slot == Claim:
		return opposites(f.Claim.ID)
	}
	return ""
}

// opposites is one id for a claim and its opposites.
func opposites(claim string) string {
	t, ok := facts.ClaimByID(claim)
	if !ok {
		return claim
	}
	for _, o := range t.Opposite {
		claim = min(claim, o)
	}
	return claim
}

// groups joins items along the strongest links first. Two figures of one
// report that cannot both be true never meet in one group, and where values
// differ a link must be the best of both its ends by a margin.
func (c *comparison) groups(slot Slot, w *weights, items []item, links []link) [][]int {
	best := bestRivals(items, links)
	parent := make([]int, len(items))
	members := make([][]int, len(items))
	for i := range items {
		parent[i], members[i] = i, []int{i}
	}
	root := func(i int) int {
		for parent[i] != i {
			parent[i] = parent[parent[i]]
			i = parent[i]
		}
		return i
	}
	for _, l := range links {
		if !l.framed && c.relate(slot, &items[l.a], &items[l.b]).Verdict > Compatible && !best.clear(l, w.Margin, items, links, func(i int) []int { return members[root(i)] }) {
			continue
		}
		a, b := root(l.a), root(l.b)
		if a == b || !l.framed && c.clash(slot, items, members[a], members[b]) || !l.framed && c.mean(slot, w, items, members[a], members[b]) <= 0 {
			continue
		}
		a, b = min(a, b), max(a, b)
		parent[b] = a
		members[a] = append(members[a], members[b]...)
		members[b] = nil
	}
	out := members[:0:0]
	for _, m := range members {
		if len(m) > 0 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	return out
}

// clash reports whether joining two groups would put two values of one report
// that exclude each other into one.
func (c *comparison) clash(slot Slot, items []item, xs, ys []int) bool {
	for _, x := range xs {
		for _, y := range ys {
			if items[x].doc == items[y].doc && c.relate(slot, &items[x], &items[y]).Verdict > Compatible && !c.mayDiffer(&items[x], &items[y]) {
				return true
			}
		}
	}
	return false
}

// meanPairs is how many pairs of two groups are measured at the most.
const meanPairs = 64

// mean is the mean score of the pairs of two groups: one chance likeness does
// not join them. A pair that the gate refuses counts as its bias, twice.
func (c *comparison) mean(slot Slot, w *weights, items []item, xs, ys []int) float64 {
	step := max(1, len(xs)*len(ys)/meanPairs)
	sum, n := 0.0, 0
	for k := 0; k < len(xs)*len(ys); k += step {
		a, b := &items[xs[k/len(ys)]], &items[ys[k%len(ys)]]
		if a.doc == b.doc {
			continue
		}
		n++
		if c.gate(slot, a, b) != "" {
			sum += 2 * w.meet[bias]
		} else {
			sum += c.score(slot, w, a, b)
		}
	}
	return sum / float64(max(n, 1))
}

// mayDiffer reports whether two items of one report may stand in one group
// although their values exclude each other: title against body.
func (c *comparison) mayDiffer(a, b *item) bool {
	return a.title != b.title && (a.body || b.body) && min(a.first, b.first) == 0 && max(a.first, b.first) <= 2 && sameClaim(a.lead, b.lead)
}

// rivals lists, for an item and a report, the links between them.
type rivals map[[2]int][]int

func bestRivals(items []item, links []link) rivals {
	r := make(rivals, len(links))
	for n, l := range links {
		r[[2]int{l.a, items[l.b].doc}] = append(r[[2]int{l.a, items[l.b].doc}], n)
		r[[2]int{l.b, items[l.a].doc}] = append(r[[2]int{l.b, items[l.a].doc}], n)
	}
	return r
}

// clear reports whether a link beats, by a margin, every other link of its two
// ends to the other's report. A rival that is already joined to another item of
// the end's report is none; group gives the items joined to one.
func (r rivals) clear(l link, margin float64, items []item, links []link, group func(int) []int) bool {
	for _, ends := range [][2]int{{l.a, l.b}, {l.b, l.a}} {
		for _, n := range r[[2]int{ends[0], items[ends[1]].doc}] {
			o := links[n]
			rival := o.a + o.b - ends[0]
			if rival == ends[1] || o.score <= l.score-margin {
				continue
			}
			taken := slices.ContainsFunc(group(rival), func(i int) bool { return items[i].doc == items[ends[0]].doc && i != ends[0] })
			if !taken {
				return false
			}
		}
	}
	return true
}
