package checker

import (
	"slices"

	"crosscheck/facts"
)

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
	for _, x := range c.topCounts(xs, beside) {
		for _, y := range c.topCounts(ys, beside) {
			if x.doc == y.doc {
				continue
			}
			from, to := x, y
			switch x.number.Compare(y.number) {
			case 0:
				return s, false // told of one moment
			case 1:
				if !varies {
					return s, false
				}
				from, to = y, x
			}
			if !from.day.IsZero() && !to.day.IsZero() && from.day.Compare(to.day) > 0 {
				return s, false
			}
			s, ok = shift{from.fact, to.fact}, true
		}
	}
	return s, ok
}

// topCount is the largest count of a toll in the happening of an item.
type topCount struct {
	doc, fact int
	number    facts.Number
	day       facts.Instant // from which its report counts
}

// topCounts are those of a toll beside the items of a side: of what thousands of reports
// tell alike, the last two reports of each number and day.
func (c *comparison) topCounts(xs []*item, toll string) []topCount {
	t := c.of(xs)
	if out, ok := t.tops[toll]; ok {
		return out
	}
	type count struct {
		number facts.Number
		day    facts.Instant
	}
	var out []topCount
	told := make(map[count][]int) // the reports
	for _, x := range slices.Backward(xs) {
		i := c.most(x, toll)
		if i < 0 {
			continue
		}
		key := count{c.story.Facts[i].Number.Low, c.day(x.doc)}
		if docs := told[key]; len(docs) < 2 && !slices.Contains(docs, x.doc) {
			told[key] = append(docs, x.doc)
			out = append(out, topCount{x.doc, i, key.number, key.day})
		}
	}
	slices.Reverse(out)
	t.tops[toll] = out
	return out
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
