package checker

import "crosscheck/facts"

// grown finds whether the reports of one side counted before those of the other, by the
// tolls that they give beside: the dead of one are fewer, and so are its wounded or ill. The
// missing and those in hospital go up and down; the dead beside them tell which count
// came first. s is two counts of the other toll that say so.
func (c *comparison) grown(xs, ys []*item) (s shift, ok bool) {
	own := c.tollOf(xs[0])
	if own == "" || own != c.tollOf(ys[0]) {
		return s, false
	}
	beside := "dead"
	if own == beside {
		beside = "wounded"
	}
	varies := !grows(xs[0].lead)
	if less(ys[0].inBase(), xs[0].inBase()) {
		xs, ys = ys, xs
	}
	for _, x := range xs {
		for _, y := range ys {
			i, j := c.most(x, beside), c.most(y, beside)
			if x.doc == y.doc || i < 0 || j < 0 {
				continue
			}
			switch c.story.Facts[i].Number.Low.Compare(c.story.Facts[j].Number.Low) {
			case 0:
				return s, false // told of one moment
			case 1:
				if !varies {
					return s, false
				}
				i, j = j, i
			}
			if from, to := c.dayOf(i), c.dayOf(j); !from.IsZero() && !to.IsZero() && from.Compare(to) > 0 {
				return s, false
			}
			s, ok = shift{i, j}, true
		}
	}
	return s, ok
}

// tollOf is the toll of people that an item counts, or empty.
func (c *comparison) tollOf(x *item) string {
	q := &x.lead.Number
	if q.Unit != "person" && q.Counted != "case" || x.lead.Polarity != facts.Affirmed {
		return ""
	}
	if t := shrinks(x.claim); t != "" {
		return t
	}
	if t := toll(x.claim); t == "dead" || t == "infected" {
		return t
	}
	return ""
}

// most is the largest count of a toll in the happening of an item, or -1.
func (c *comparison) most(x *item, toll string) int {
	most := -1
	for _, i := range c.victims[tollIn{x.doc, x.happens, toll}] {
		if most < 0 || c.story.Facts[i].Number.Low.Compare(c.story.Facts[most].Number.Low) > 0 {
			most = i
		}
	}
	return most
}
