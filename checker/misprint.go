package checker

import "crosscheck/facts"

// misprinted reports whether two figures that differ in the order of two digits are of one
// statement, in which one of them was misprinted: 1,381 and 1,318 cases, each beside the same
// 118 new ones. They are no counts of two times, whatever their days.
func (c *comparison) misprinted(xs, ys []*item) bool {
	p, q := &xs[0].lead.Number, &ys[0].lead.Number
	if p.Unit != q.Unit || !p.IsPoint() || !q.IsPoint() || !transposed(p.Value, q.Value) {
		return false
	}
	for _, i := range factsOf(xs) {
		for _, j := range factsOf(ys) {
			if c.story.Facts[i].Document != c.story.Facts[j].Document && c.oneStatement(i, j) {
				return true
			}
		}
	}
	return false
}

// factsOf is the facts of some items, of the first editPeers ones.
func factsOf(xs []*item) (out []int) {
	for _, x := range xs[:min(len(xs), editPeers)] {
		out = append(out, x.facts...)
	}
	return out
}

// oneStatement reports whether the sentences of two facts give another figure that is the
// same, and none that differs for what both count.
func (c *comparison) oneStatement(i, j int) bool {
	shared := false
	others := c.figuresBeside(j)
	for _, f := range c.figuresBeside(i) {
		same, differ := false, false
		for _, g := range others {
			if sameClaim(f, g) && f.Number.Unit == g.Number.Unit && f.Number.Counted == g.Number.Counted {
				same = same || f.Number.Range == g.Number.Range
				differ = differ || f.Number.Range != g.Number.Range
			}
		}
		if differ && !same {
			return false
		}
		shared = shared || same
	}
	return shared
}

// figuresBeside is the other facts with a figure in the sentence of a fact.
func (c *comparison) figuresBeside(fact int) (out []*facts.Fact) {
	all := c.story.Facts
	one := func(i int) bool {
		return all[i].Document == all[fact].Document && all[i].Sentence == all[fact].Sentence
	}
	first := fact
	for first > 0 && one(first-1) {
		first--
	}
	for i := first; i < len(all) && one(i); i++ {
		if !all[i].Number.IsZero() && all[i].Number.Span != all[fact].Number.Span {
			out = append(out, &all[i])
		}
	}
	return out
}
