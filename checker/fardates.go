package checker

import (
	"math"

	"crosscheck/facts"
)

// What reports recall of weeks and years before, or expect as far ahead, the one dates to
// the day and the other to the month, and each in its own words: the mosque that was hit on
// 22 May, and the bombing of May.

// How alike the clauses of two far dates are at least that may be of one thing: where both
// name the month, where one names the year alone, and where they are still to come.
const (
	sameMonthTerms = 0.1
	sameYearTerms  = 0.2
	sameAheadTerms = 0.3
)

// farFrom is how many days from that of its report a date lies at the least to be far.
const farFrom = 20

// farDates links the dates far from their reports that can both be true, where one of them
// is a month or longer and in neither report another date could be the one meant.
func (c *comparison) farDates(items []item) []link {
	type when struct {
		year     int
		relation facts.DateRelation
	}
	far := make(map[int][]int)   // of each report
	told := make(map[when][]int) // of all
	at := func(a *item) (w when, ok bool) {
		d := a.lead.Date
		if d.Relation != facts.On && d.Relation != facts.Since || d.Low.IsZero() || !c.farOff(a) {
			return w, false
		}
		year, _, _ := d.Low.Date()
		return when{year, d.Relation}, true
	}
	for i := range items {
		if _, ok := at(&items[i]); ok {
			far[items[i].doc] = append(far[items[i].doc], i)
		}
	}
	var out []link
	for i := range items {
		a := &items[i]
		w, ok := at(a)
		if !ok || len(far[a.doc]) > mostPeers {
			continue
		}
		for _, o := range told[w] {
			if b := &items[o]; c.sameFar(a, b) && c.onlyFar(items, far[a.doc], a, b) && c.onlyFar(items, far[b.doc], b, a) {
				out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
				break
			}
		}
		told[w] = note(told[w], i)
	}
	return out
}

// farOff reports whether an item has a date of its own that lies far from its report, and
// tells of a deed, not of how high something stood then.
func (c *comparison) farOff(a *item) bool {
	f, day := a.lead, c.day(a.doc)
	t, _ := facts.ClaimByID(f.Claim.ID)
	if day.IsZero() || dayless(f) || f.Date.Grain > facts.Year || t.Level || t.Moves || f.Polarity == facts.Denied && f.Date.Relation == facts.Since {
		return false
	}
	d := spanOf(&f.Date)
	return d.High.DaysSince(day) < -farFrom || d.Low.DaysSince(day) > farFrom
}

// spanOf is the days of a date; of what is so since then those on which it may have begun.
func spanOf(d *facts.Dated) facts.Range[facts.Instant] {
	r := d.Days()
	if d.Relation == facts.Since {
		r.High = r.Low.AddDays(grainDays[d.Grain])
	}
	return r
}

// sameFar reports whether the far dates of two items of two reports may be of one thing.
func (c *comparison) sameFar(a, b *item) bool {
	f, g := a.lead, b.lead
	ahead := c.ahead(f, a.doc) || c.ahead(g, b.doc)
	if a.doc == b.doc || ahead && f.Date.Date == g.Date.Date || !coarse(f.Date.Grain) && !coarse(g.Date.Grain) || f.Modality != g.Modality && (f.Modality == facts.Asserted || g.Modality == facts.Asserted) ||
		facts.Relate(spanOf(&f.Date), spanOf(&g.Date)) == facts.Apart || !c.kin.related(a.doc, b.doc) || !c.alike(a.doc, b.doc) || twoTowns(f, g) {
		return false
	}
	least := sameMonthTerms
	switch {
	case ahead:
		least = sameAheadTerms // many things are expected of one month
	case f.Date.Grain > facts.Quarter || g.Date.Grain > facts.Quarter:
		least = sameYearTerms
	}
	return cosine(a.terms, b.terms) >= least
}

// onlyFar reports whether no other date of the report of item a, of which these are the far
// ones, could be that of item b.
func (c *comparison) onlyFar(items []item, far []int, a, b *item) bool {
	for _, n := range far {
		o := &items[n]
		if d := &o.lead.Date; d.Date != a.lead.Date.Date && d.Relation == b.lead.Date.Relation && facts.Relate(spanOf(d), spanOf(&b.lead.Date)) != facts.Apart {
			return false
		}
	}
	return true
}
