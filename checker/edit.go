package checker

import (
	"math"
)

// edited is how alike, 0..1, the clauses of two copies must be that give two
// values, for the desk to have changed one of them: all of both but a few words.
const edited = 0.6

// editPeers is how many clauses of a side, and how many copies, are looked at in
// each origin: the copies of one text are alike.
const editPeers = 8

// edit reports whether two sides in conflict stand in two copies of one text,
// in clauses that are otherwise the same: an edit, more likely than two sources.
func (c *comparison) edit(xs, ys []*item) bool {
	of := c.clauses(xs)
	for origin, fs := range c.clauses(ys) {
		for _, f := range fs {
			for _, g := range of[origin] {
				if f.doc != g.doc && cosine(f.words, g.words) >= edited {
					return true
				}
			}
		}
	}
	return false
}

// clause is one that a report has for a side.
type clause struct {
	doc   int
	words vector
}

// clauses is some clauses of a side for each origin that its reports have.
func (c *comparison) clauses(xs []*item) map[string][]clause {
	t := c.of(xs)
	if t.clauses != nil {
		return t.clauses
	}
	t.clauses = make(map[string][]clause)
	for _, x := range xs {
		origin := c.story.Documents[x.doc].Origin
		for _, i := range x.facts {
			if origin != "" && len(t.clauses[origin]) < editPeers {
				t.clauses[origin] = append(t.clauses[origin], clause{x.doc, c.terms.vector(c.story.Facts[i].Terms)})
			}
		}
	}
	return t.clauses
}

// sameText is how alike, 0..1, two clauses are that are one, printed twice.
const sameText = 0.85

// edits links figures of two copies of one text that stand at one place of it:
// in a clause that is the same, the one figure of its kind on either side that
// the other copy lacks.
func (c *comparison) edits(items []item) []link {
	var out []link
	byOrigin := make(map[string][][]int) // the items of each report
	for i := range items {
		o := c.story.Documents[items[i].doc].Origin
		if o == "" {
			continue
		}
		docs := byOrigin[o]
		if n := len(docs); n > 0 && items[docs[n-1][0]].doc == items[i].doc {
			docs[n-1] = append(docs[n-1], i)
		} else {
			byOrigin[o] = append(docs, []int{i})
		}
	}
	for _, docs := range byOrigin {
		for y := range docs {
			for x := range min(y, editPeers) {
				out = append(out, c.editsOf(items, docs[x], docs[y])...)
			}
		}
	}
	return out
}

// editsOf are the links between the items of two copies.
func (c *comparison) editsOf(items []item, xs, ys []int) []link {
	var out []link
	for _, i := range xs {
		a := &items[i]
		js := c.places(items, a, ys)
		if len(js) != 1 {
			continue
		}
		if is := c.places(items, &items[js[0]], xs); len(is) == 1 && is[0] == i {
			out = append(out, link{a: i, b: js[0], score: math.Inf(1), framed: true})
		}
	}
	return out
}

// places are the items of a copy that may stand at the place of item a: figures
// of its kind in the same clause. None where one of them is a's own value.
func (c *comparison) places(items []item, a *item, ys []int) []int {
	var out []int
	f := a.lead
	for _, j := range ys {
		b := &items[j]
		g := b.lead
		if f.Claim.ID != g.Claim.ID || f.Number.Unit != g.Number.Unit || f.Number.Counted != g.Number.Counted || (f.Number.PartOf == "") != (g.Number.PartOf == "") ||
			c.gate(Number, a, b) != "" || cosine(a.terms, b.terms) < sameText {
			continue
		}
		if f.Number.Range == g.Number.Range {
			return nil
		}
		out = append(out, j)
	}
	return out
}
