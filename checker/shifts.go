package checker

import (
	"cmp"
	"slices"

	"crosscheck/facts"
)

// One of the wounded dies, two of the missing are found dead: from the earlier report to
// the later one the dead grow by as many as the others lose.

// shrinking are the tolls of the living of whom some may die.
var shrinking = []string{"wounded", "miss", "survive", "treat", "critical", "strand"}

// tollIn is a toll of one happening of one report.
type tollIn struct {
	doc, happening int
	toll           string
}

// shrinks is the toll of people of whom some may die, or empty: the wounded and those in
// a grave state are two.
func shrinks(claim string) string {
	t, _ := facts.ClaimByID(claim)
	switch {
	case t.Toll == "wounded":
		return t.Toll
	case t.Varies && t.Counts == "person":
		return t.ID
	}
	return ""
}

// readShifts notes the tolls that dead and living may shift between.
func (c *comparison) readShifts() {
	c.victims = make(map[tollIn][]int)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		t := cmp.Or(shrinks(f.Claim.ID), toll(f.Claim.ID))
		q := &f.Number
		if t != "dead" && shrinks(f.Claim.ID) == "" || q.Unit != "person" || q.Low.IsZero() || q.PartOf != "" || q.Vague || q.AsOf == "added" || f.Polarity != facts.Affirmed || f.Modality != facts.Asserted {
			continue
		}
		at := tollIn{c.docs[f.Document], f.Happening, t}
		c.victims[at] = append(c.victims[at], i)
	}
}

// shift is two counts of one toll, of two reports: what the one of them lacks of the
// other, another toll has more.
type shift struct{ from, to int } // indexes into the facts

// shifted finds the counts beside those of two sides that differ from one another by as
// much as the two sides do, the other way round: 14 dead and 22 wounded, 16 and 20.
func (c *comparison) shifted(xs, ys []*item) (s shift, ok bool) {
	x, y := inBase(&xs[0].lead.Number), inBase(&ys[0].lead.Number)
	if x.Low.IsZero() || y.Low.IsZero() || xs[0].lead.Number.Unit != "person" || ys[0].lead.Number.Unit != "person" || x.Low.Compare(y.Low) == 0 {
		return s, false
	}
	if x.Low.Compare(y.Low) < 0 {
		xs, ys, x, y = ys, xs, y, x
	}
	by, ok := x.Low.Sub(y.Low)
	if !ok {
		return s, false
	}
	against := []string{"dead"}
	dead := toll(xs[0].claim) == "dead" && toll(ys[0].claim) == "dead"
	switch {
	case dead:
		against = shrinking
	case shrinks(xs[0].claim) == "" || shrinks(xs[0].claim) != shrinks(ys[0].claim):
		return s, false
	}
	for _, t := range against {
		more := c.with(ys, t).by
		if len(more) == 0 {
			continue
		}
		for _, i := range c.with(xs, t).facts {
			n, fits := c.story.Facts[i].Number.Low.Add(by)
			j, told := more[n]
			if !fits || !told {
				continue
			}
			s = shift{i, j}
			if dead {
				s = shift{j, i} // the one with more of the living is the earlier
			}
			if from, to := c.dayOf(s.from), c.dayOf(s.to); from.IsZero() || to.IsZero() || from.Compare(to) <= 0 {
				return s, true
			}
		}
	}
	return s, false
}

// dayOf is the day that the report of a fact counts from.
func (c *comparison) dayOf(fact int) facts.Instant {
	return c.day(c.docs[c.story.Facts[fact].Document])
}

// counts are those of another toll that reports give beside some items: the largest of
// the happening, and those of a sentence of theirs.
type counts struct {
	facts []int                // indexes into the facts
	by    map[facts.Number]int // the first of each value
}

// with is the counts of a toll beside those of a side.
func (c *comparison) with(xs []*item, toll string) *counts {
	t := c.of(xs)
	if t.beside[toll] == nil {
		t.beside[toll] = c.countsWith(xs, toll)
	}
	return t.beside[toll]
}

func (c *comparison) countsWith(xs []*item, toll string) *counts {
	out := &counts{by: make(map[facts.Number]int)}
	for _, x := range xs {
		most := -1
		for _, i := range c.victims[tollIn{x.doc, x.happens, toll}] {
			if c.oneSentence(x, i) {
				out.facts = append(out.facts, i)
			}
			if most < 0 || c.story.Facts[i].Number.Low.Compare(c.story.Facts[most].Number.Low) > 0 {
				most = i
			}
		}
		if most >= 0 {
			out.facts = append(out.facts, most)
		}
	}
	for _, i := range slices.Backward(out.facts) {
		out.by[c.story.Facts[i].Number.Low] = i
	}
	return out
}

// oneSentence reports whether an item stands in the sentence of a fact of its report.
func (c *comparison) oneSentence(x *item, fact int) bool {
	return slices.ContainsFunc(x.facts, func(i int) bool { return c.story.Facts[i].Sentence == c.story.Facts[fact].Sentence })
}
