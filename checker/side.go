package checker

import (
	"slices"

	"crosscheck/facts"
)

// sideOf is what was asked of a side: it is held against all others of its finding.
type sideOf struct {
	docs        map[int]bool             // its reports; nil before they are asked for
	since       map[string]facts.Instant // the day on which each origin first told it; nil before it is asked
	first, last facts.Instant            // the days of the first and the last of them
	clauses     map[string][]clause      // of each origin; nil before it is asked
	beside      map[string]*counts       // of each toll
	tops        map[string][]topCount    // of each toll
}

// sideKey tells sides apart by their list of items.
type sideKey struct {
	first **item
	n     int
}

// of is what is known of a side, which is not empty.
func (c *comparison) of(xs []*item) *sideOf {
	key := sideKey{&xs[0], len(xs)}
	t := c.sides[key]
	if t == nil {
		t = &sideOf{beside: make(map[string]*counts), tops: make(map[string][]topCount)}
		c.sides[key] = t
	}
	return t
}

// reportsOf are the reports of a side.
func (c *comparison) reportsOf(xs []*item) map[int]bool {
	t := c.of(xs)
	if t.docs == nil {
		t.docs = reports(xs)
	}
	return t.docs
}

// days is the first and the last day that the reports of some items count from; a copy
// counts from the day of the first of its origin.
func (c *comparison) days(xs []*item) (first, last facts.Instant) {
	t := c.when(xs)
	return t.first, t.last
}

// when is what is known of a side, with the days on which it was told.
func (c *comparison) when(xs []*item) *sideOf {
	t := c.of(xs)
	if t.since != nil {
		return t
	}
	t.since = make(map[string]facts.Instant)
	for _, x := range xs {
		o, d := c.story.Documents[x.doc].Origin, c.day(x.doc)
		if at, ok := t.since[o]; o != "" && !d.IsZero() && (!ok || d.Compare(at) < 0) {
			t.since[o] = d
		}
	}
	for _, x := range xs {
		d := c.toldOn(t, x)
		if t.first.IsZero() || d.Compare(t.first) < 0 {
			t.first = d
		}
		if t.last.IsZero() || d.Compare(t.last) > 0 {
			t.last = d
		}
	}
	return t
}

// toldOn is the day on which the origin of an item's report first told what the item's
// side tells.
func (c *comparison) toldOn(t *sideOf, x *item) facts.Instant {
	if d, ok := t.since[c.story.Documents[x.doc].Origin]; ok {
		return d
	}
	return c.day(x.doc)
}

// meetIn reports whether something holds for a member of each of two sides, both of one
// report.
func meetIn(xs, ys []*item, holds func(x, y *item) bool) bool {
	of := byReport(ys)
	return slices.ContainsFunc(xs, func(x *item) bool {
		return slices.ContainsFunc(of[x.doc], func(y *item) bool { return holds(x, y) })
	})
}

// byReport is the items of each report.
func byReport(xs []*item) map[int][]*item {
	out := make(map[int][]*item, len(xs))
	for _, x := range xs {
		out[x.doc] = append(out[x.doc], x)
	}
	return out
}
