package checker

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
)

// relation tells how the values of two sides lie to each other.
func (c *comparison) relation(slot Slot, p Pair, xs, ys []*item) Relation {
	r := Relation{Pair: p}
	if len(xs) == 0 || len(ys) == 0 {
		return r
	}
	x, y := c.mildest(slot, p.Rule, xs, ys)
	r.Facts = [2]string{x.lead.ID, y.lead.ID}
	switch slot {
	case Number:
		q, o := &x.lead.Number, &y.lead.Number
		r.Numbers, r.Unit = [2]facts.Range[facts.Number]{q.Range, o.Range}, q.Unit
		if q.Unit != o.Unit {
			r.Numbers, r.Unit = [2]facts.Range[facts.Number]{inBase(q), inBase(o)}, facts.BaseUnit(cmp.Or(q.Unit, o.Unit))
		}
		r.Open = [2]bool{q.Open, o.Open}
		r.How = facts.Relate(inBase(q), inBase(o))
		if p.Rule == "number/as-of" {
			r.Order = c.order(xs, ys)
		}
	case Date:
		r.Dates = compared(x.lead, y.lead, p.Rule)
		r.How = facts.Relate(r.Dates[0], r.Dates[1])
	}
	return r
}

// mildest is the two members whose judgement is that of their sides: those whom one
// report sets against each other, the one by the rule of the pair, or else the mildest.
func (c *comparison) mildest(slot Slot, rule string, xs, ys []*item) (x, y *item) {
	if rule == "number/speakers" {
		for _, a := range xs {
			for _, b := range ys {
				if c.dispute(a, b) || c.dispute(b, a) {
					return a, b
				}
			}
		}
	}
	var best Verdict
	for _, a := range c.distinct(xs) {
		for _, b := range c.distinct(ys) {
			j := c.relate(slot, a, b)
			if j.Rule == rule {
				return a, b
			}
			if best == 0 || j.Verdict < best {
				best, x, y = j.Verdict, a, b
			}
		}
	}
	return x, y
}

// compared is the two ranges of time that a rule held against each other.
func compared(f, g *facts.Fact, rule string) [2]facts.Range[facts.Instant] {
	switch {
	case slices.Contains([]string{"date/clock", "date/hour", "date/call", "date/near-clock", "date/clock-alone"}, rule):
		return [2]facts.Range[facts.Instant]{f.Date.Range, g.Date.Range}
	case rule == "date/apart" && f.Date.Relation == facts.By && g.Date.Relation == facts.By:
		return [2]facts.Range[facts.Instant]{facts.Exactly(f.Date.High), facts.Exactly(g.Date.High)}
	}
	return [2]facts.Range[facts.Instant]{stretch(f.Date.Date), stretch(g.Date.Date)}
}

// rise is the id of the fact by which the top of a report says that a toll has
// risen.
func (c *comparison) rise(doc int) string {
	i := slices.IndexFunc(c.story.Facts, func(f facts.Fact) bool { return c.docs[f.Document] == doc && saysRisen(&f) })
	return c.story.Facts[i].ID
}

// order is what says of two counts which is the later, one fact for each.
func (c *comparison) order(xs, ys []*item) (out []Order) {
	if x, y := xs[0].inBase(), ys[0].inBase(); less(y, x) || !less(x, y) && !x.Low.IsZero() && !y.Low.IsZero() && y.Low.Compare(x.Low) < 0 {
		xs, ys = ys, xs // xs have the smaller count
	}
	for _, x := range xs {
		if of := x.lead.Number.AsOf; of == "initial" || of == "superseded" || x.lead.Number.SoFar || of == "updated" && x.claim == "turnout" {
			out = append(out, Order{Rule: "marked", Fact: x.lead.ID})
			break
		}
	}
	for _, y := range ys {
		if q := &y.lead.Number; q.AsOf == "updated" || q.SoFar || strings.HasPrefix(q.Basis, countedVotes) {
			out = append(out, Order{Rule: "marked", Fact: y.lead.ID})
			break
		}
	}
	for _, y := range ys {
		if c.risen[y.doc] && slices.ContainsFunc(xs, func(x *item) bool { return !c.risen[x.doc] }) {
			out = append(out, Order{Rule: "risen", Fact: c.rise(y.doc)})
			break
		}
	}
	for _, x := range xs {
		if i := slices.IndexFunc(ys, func(y *item) bool { return c.otherHour(x.lead, y.lead) || c.otherDay(x.lead, y.lead) }); i >= 0 {
			rule := "hours"
			if c.otherDay(x.lead, ys[i].lead) {
				rule = "days-of"
			}
			at, to := c.momentNamed(x.lead), c.momentNamed(ys[i].lead)
			out = append(out, Order{Rule: rule, Days: [2]string{at, to}})
			break
		}
	}
	if s, ok := c.shifted(xs, ys); ok {
		out = append(out, Order{Rule: "shift", Fact: c.story.Facts[s.from].ID}, Order{Rule: "shift", Fact: c.story.Facts[s.to].ID})
	}
	if s, ok := c.grown(xs, ys); ok && len(out) == 0 {
		out = append(out, Order{Rule: "beside", Fact: c.story.Facts[s.from].ID}, Order{Rule: "beside", Fact: c.story.Facts[s.to].ID})
	}
	first, last := c.days(xs)
	from, to := c.days(ys)
	switch {
	case first.IsZero() || from.IsZero():
	case first.Compare(from) < 0 && last.Compare(to) <= 0:
		out = append(out, Order{Rule: "days", Days: [2]string{first.String(), from.String()}})
	case first == from && c.outlasts(ys, xs, first):
		out = append(out, Order{Rule: "kept", Days: [2]string{first.String(), first.AddDays(1).String()}})
	case varies(xs[0]) && varies(ys[0]) && to.Compare(first) < 0:
		out = append(out, Order{Rule: "days", Days: [2]string{to.String(), first.String()}})
	}
	return out
}
