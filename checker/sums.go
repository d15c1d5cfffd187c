package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// sum is a figure that one report gives in parts: "ten men and three women", or
// nine in two fires and then five at the one town and four at the other.
type sum struct {
	parts []int // indexes into the facts, in the order of the text
	total facts.Number
}

// sums are those of a story.
type sums struct {
	of   map[int]sum            // by each part
	told map[facts.Number][]sum // by total; of those that say the same, the first
	seen map[string]bool
}

// readSums finds what the reports give in parts: figures of one claim that
// "and" joins in one sentence, and the tolls of towns that come to the toll the
// report opens with.
func (c *comparison) readSums() {
	c.sums = sums{make(map[int]sum), make(map[facts.Number][]sum), make(map[string]bool)}
	next := make(map[int]int) // the figure that is added to one
	added := make(map[int]bool)
	for i := range c.story.Facts {
		if to := c.story.Facts[i].Number.AddedTo; to != "" {
			if o, ok := c.facts[to]; ok {
				next[o], added[i] = i, true
			}
		}
	}
	for i := range c.story.Facts {
		if j, ok := next[i]; ok && !added[i] {
			parts := []int{i, j}
			for j, ok = next[j]; ok; j, ok = next[j] {
				parts = append(parts, j)
			}
			c.addSum(parts)
		}
	}
	c.readTowns()
}

// addSum keeps a sum of exact figures.
func (c *comparison) addSum(parts []int) {
	total, says := facts.Int(0), ""
	for _, p := range parts {
		q := &c.story.Facts[p].Number
		says += q.Low.String() + " " + q.Unit + " " + q.Counted + " " + c.story.Facts[p].Claim.ID + " " + c.story.Facts[p].Place.ID + "|"
		var ok bool
		if !q.IsPoint() || q.Ordinal || q.Each {
			return
		}
		if total, ok = total.Add(q.Low); !ok {
			return
		}
	}
	s := sum{parts, total}
	for _, p := range parts {
		c.sums.of[p] = s
	}
	if !c.sums.seen[says] {
		c.sums.seen[says] = true
		c.sums.told[total] = append(c.sums.told[total], s)
	}
}

// readTowns finds tolls that a report opens with and then tells town by town.
func (c *comparison) readTowns() {
	for from := 0; from < len(c.story.Facts); {
		to := from + 1
		for to < len(c.story.Facts) && c.story.Facts[to].Document == c.story.Facts[from].Document {
			to++
		}
		for _, t := range []string{"dead", "wounded", "missing"} {
			c.townsOf(t, from, to)
		}
		from = to
	}
}

// townsOf finds the towns whose tolls come to the first one of facts from..to-1.
func (c *comparison) townsOf(t string, from, to int) {
	var total, left facts.Number
	var parts []int
	towns := make(map[string]bool)
	for i := from; i < to; i++ {
		f := &c.story.Facts[i]
		q := &f.Number
		if toll(f.Claim.ID) != t || q.Unit != "person" || q.PartOf != "" || !q.IsPoint() || q.Restricted {
			continue
		}
		if total.IsZero() {
			total, left = q.Low, q.Low
			continue
		}
		if !strings.HasPrefix(f.Place.ID, "place:") || towns[f.Place.ID] || q.Low == total {
			continue
		}
		towns[f.Place.ID] = true
		parts = append(parts, i)
		var ok bool
		if left, ok = left.Sub(q.Low); !ok {
			return
		}
		if left == facts.Int(0) && len(parts) > 1 {
			c.addSum(parts)
			return
		}
	}
}

// inSum tells why the smaller of two figures apart is no other count than the
// larger one: its report gives it as a part of what comes to the larger one,
// another report does so of the same kind or at the same place, or it is what
// is left of the larger one.
func (c *comparison) inSum(a, b *item, x, y facts.Range[facts.Number]) (judgement, bool) {
	if less(x, y) {
		a, b = b, a
	}
	if atLeast := a.lead.Number.High.IsZero() && !a.lead.Number.Low.IsZero(); a.lead.Number.Unit != b.lead.Number.Unit || !a.lead.Number.IsPoint() && !atLeast || !b.lead.Number.IsPoint() {
		return judgement{}, false
	}
	if s, ok := c.sumOf(a.lead, b); ok {
		return judgement{Verdict: Scope, Cause: CausePart, Rule: "number/sum", Proof: c.ids(s.parts)}, true
	}
	for _, s := range c.sums.told[a.lead.Number.Low] {
		for _, p := range s.parts { // a part of a part
			if part := &c.story.Facts[p]; sameKind(part, a.lead) {
				if of, ok := c.sumOf(part, b); ok {
					return judgement{Verdict: Scope, Cause: CausePart, Rule: "number/part", Proof: c.ids(slices.Concat(of.parts, s.parts))}, true
				}
			}
		}
	}
	return c.remainder(a, b)
}

// sumOf is the sum that comes to the figure of f and has that of b as a part.
func (c *comparison) sumOf(f *facts.Fact, b *item) (s sum, ok bool) {
	g := b.lead
	part := func(p int) (*facts.Fact, bool) {
		part := &c.story.Facts[p]
		return part, part.Number.Unit == f.Number.Unit && part.Number.Low == g.Number.Low && sameKind(part, g) && sameKind(part, f)
	}
	for _, p := range b.facts {
		if s, ok = c.sums.of[p]; ok && s.total == f.Number.Low {
			if _, ok = part(p); ok {
				return s, true
			}
		}
	}
	for _, s := range c.sums.told[f.Number.Low] {
		for _, p := range s.parts {
			if part, ok := part(p); ok && (kinds(&part.Number, &g.Number) == kindSame && !plain(&g.Number) || places(part, g) == placeSame) {
				return s, true
			}
		}
	}
	return sum{}, false
}

// remainder reports whether b counts what is left of a's figure without a part
// of it that some report names: 66, of whom 29 were freed, and 37.
func (c *comparison) remainder(a, b *item) (judgement, bool) {
	if len(c.proofs.facts) == 0 {
		return judgement{}, false
	}
	f, g := a.lead, b.lead
	for _, i := range c.proofs.of(a).exact {
		part, whole := c.proofs.facts[i][0], c.proofs.facts[i][1]
		left, ok := f.Number.Low.Sub(part.Number.Low)
		if bySort(&part.Number) && plain(&g.Number) {
			continue // nobody counts the killed without the women
		}
		if ok && left == g.Number.Low && part.Number.Unit == g.Number.Unit && sameKind(whole, g) && (rare(g.Number.Range) || kinds(&part.Number, &g.Number) == kindOther) {
			return judgement{Verdict: Scope, Cause: CausePart, Rule: "number/remainder", Proof: []string{whole.ID, part.ID}}, true
		}
	}
	return judgement{}, false
}

// sorted are the kinds of people that are told of by sex, age or origin.
var sorted = map[string]bool{"woman": true, "girl": true, "man": true, "child": true, "newborn": true, "elderly": true, "foreigner": true}

// bySort reports whether a figure counts people by their sex, age or origin.
func bySort(q *facts.Quantity) bool { return sorted[q.Counted] || ofNation(q) }

// ids are the ids of facts by their indexes.
func (c *comparison) ids(facts []int) []string {
	out := make([]string, len(facts))
	for i, f := range facts {
		out[i] = c.story.Facts[f].ID
	}
	return out
}
