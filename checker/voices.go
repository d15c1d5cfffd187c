package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// voices puts two figures of one report for one thing into one group where two
// speakers contradict each other over it: "20, said the ministry, while the
// union put it at 35". Elsewhere two figures of one report are two facts.
func (c *comparison) voices(items []item, groups [][]int) [][]int {
	of := make(map[int]int) // the group of each item
	for g, members := range groups {
		for _, m := range members {
			of[m] = g
		}
	}
	for j := range items {
		for i := j - 1; c.said(&items[j], true) && i >= 0 && items[i].doc == items[j].doc; i-- {
			g, h := of[i], of[j]
			if g == h || !c.dispute(&items[i], &items[j]) || c.saidAlready(items, groups[g], &items[j]) || c.otherwiseTwo(items, groups[g], groups[h], items[j].doc) {
				continue
			}
			for _, m := range groups[h] {
				of[m] = g
			}
			groups[g] = append(groups[g], groups[h]...)
			groups[h] = nil
			break
		}
	}
	return slices.DeleteFunc(groups, func(g []int) bool { return len(g) == 0 })
}

// saidAlready reports whether the speaker of an item has given another figure for the
// thing: "that they were 63, of 128".
func (c *comparison) saidAlready(items []item, group []int, b *item) bool {
	return slices.ContainsFunc(group, func(m int) bool {
		a := &items[m]
		return a.doc == b.doc && a.lead.Said.Speaker.ID == b.lead.Said.Speaker.ID && c.relateNumbers(a, b).Verdict > Compatible
	})
}

// said reports whether some fact of an item is a figure, told in a speaker's words and,
// for against, set against who spoke before.
func (c *comparison) said(a *item, against bool) bool {
	return slices.ContainsFunc(a.facts, func(i int) bool { return spoken(&c.story.Facts[i], against) })
}

// spoken reports whether a figure is told as a fact in a speaker's words and, for
// against, set against who spoke before.
func spoken(f *facts.Fact, against bool) bool {
	q := &f.Number
	return f.Said.Speaker.ID != "" && (f.Said.Against || !against) && f.Modality == facts.Asserted && f.Polarity == facts.Affirmed &&
		q.PartOf == "" && (!q.Restricted || percent(q.Unit)) && !q.Ordinal && q.AsOf == ""
}

// dispute reports whether b is what a speaker sets against a, which another one
// said in the same sentence or the one before: the same claim and kind of the
// same event, with values that exclude each other, and nothing named beside
// the one figure that is not beside the other.
func (c *comparison) dispute(a, b *item) bool {
	if a.doc != b.doc || !c.said(a, false) || !c.said(b, true) || c.gate(Number, a, b) != "" {
		return false
	}
	if j := c.relateNumbers(a, b); j.Verdict != Conflict || j.Rule != "number/apart" {
		return false
	}
	for _, i := range a.facts {
		for _, j := range b.facts {
			if contradicts(&c.story.Facts[i], &c.story.Facts[j]) {
				return true
			}
		}
	}
	return false
}

// contradicts reports whether g is what a speaker sets against f, for dispute.
func contradicts(f, g *facts.Fact) bool {
	switch {
	case !spoken(f, false) || !spoken(g, true) || f.Said.Speaker.ID == g.Said.Speaker.ID:
		return false
	case f.Number.Restricted && g.Number.Restricted:
		return false // shares of two wholes, as far as is known
	case g.Sentence < f.Sentence || g.Sentence > f.Sentence+1 || f.Number.Span.Start > g.Number.Span.Start:
		return false
	case !oneThing(f, g) || f.Happening != g.Happening || places(f, g) == placeOther:
		return false
	case f.Actor.ID != "" && g.Actor.ID != "" && f.Actor.ID != g.Actor.ID:
		return false
	case !f.Date.Range.IsZero() && !g.Date.Range.IsZero() && facts.Relate(f.Date.Days(), g.Date.Days()) == facts.Apart:
		return false
	}
	return slices.Equal(besides(f, g), besides(g, f))
}

// oneThing reports whether g counts what f does: by the same claim the same
// kind, or more of a kind within it, or without a claim and a kind of its own ("the number is 35").
func oneThing(f, g *facts.Fact) bool {
	if empty(f.Claim.ID) && f.Number.Counted == "" {
		return false
	}
	light := empty(g.Claim.ID) || g.Claim.ID == "reach"
	if light && g.Number.Counted == "" && g.Number.Unit == "" {
		return true
	}
	same := claims(f, g) == claimSame
	return same && (kinds(&f.Number, &g.Number) == kindSame || plain(&f.Number) && plain(&g.Number) || g.Number.Counted == "" || moreOfFewer(&f.Number, &g.Number))
}

// moreOfFewer reports whether of two figures the one of the narrower kind is the
// greater: "12 people were arrested, while the union spoke of 20 drivers".
func moreOfFewer(x, y *facts.Quantity) bool {
	if facts.KindContains(y.Counted, x.Counted) {
		x, y = y, x
	}
	return facts.KindContains(x.Counted, y.Counted) && less(inBase(x), inBase(y))
}

// besides are the countries, groups and places named next to the figure of f, whoever
// speaks for f or g left out, and where both are; bodies that stand there mostly speak.
func besides(f, g *facts.Fact) []string {
	var out []string
	for _, t := range f.Near {
		if kind, _, ok := strings.Cut(t, ":"); ok && !speakers[kind] && t != authorities && !(t == f.Place.ID && t == g.Place.ID) && !ofSpeaker(f, t) && !ofSpeaker(g, t) {
			out = append(out, t)
		}
	}
	return out
}

// speakers are the kinds of ids, beside those of words, that tell nothing of what is counted.
var speakers = map[string]bool{"lemma": true, "org": true, "person": true, "role": true}

// authorities are those who count, not what is counted.
const authorities = "group:authorities"

// ofSpeaker reports whether an id is that of who speaks for a fact, or named with
// them: "Turkish media".
func ofSpeaker(f *facts.Fact, id string) bool {
	return id == f.Said.Speaker.ID || id == f.Place.ID && f.Said.Speaker.Span.Covers(f.Place.Span) || slices.ContainsFunc(f.Parties, func(p facts.Party) bool { return p.ID == id && f.Said.Speaker.Span.Covers(p.Span) })
}

// otherwiseTwo reports whether another report than doc has, in two groups, two
// figures that exclude each other: there they are two facts, unless one speaker there,
// too, answers the other with his, or it rejects the one for the other.
func (c *comparison) otherwiseTwo(items []item, xs, ys []int, doc int) bool {
	if len(xs) > len(ys) {
		xs, ys = ys, xs
	}
	of := make(map[int][]int, len(xs)) // the items of each report
	for _, x := range xs {
		if d := items[x].doc; d != doc {
			of[d] = append(of[d], x)
		}
	}
	for _, y := range ys {
		for _, x := range of[items[y].doc] {
			a, b := &items[x], &items[y]
			one := func(a, b *item) bool { return c.dispute(a, b) || answered(a.lead, b.lead) || c.setsAside(a, b) }
			if c.relateNumbers(a, b).Verdict > Compatible && !one(a, b) && !one(b, a) {
				return true
			}
		}
	}
	return false
}

// answered reports whether another speaker answers f with g, in the same sentence or
// the next.
func answered(f, g *facts.Fact) bool {
	return g.Said.Against && f.Said.Speaker.ID != "" && f.Said.Speaker.ID != g.Said.Speaker.ID && g.Sentence-f.Sentence >= 0 && g.Sentence-f.Sentence <= 1
}

// disputed reports whether two sides in conflict stand against each other in
// two speakers' mouths alone: in one report at least, and no report that gives
// only the one stands against a report that gives only the other.
func (c *comparison) disputed(xs, ys []*item) bool {
	return c.covered(xs, ys) && meetIn(xs, ys, func(x, y *item) bool { return c.dispute(x, y) || c.dispute(y, x) })
}

// covered reports whether every report of one of two sides has the other side, too.
func (c *comparison) covered(xs, ys []*item) bool {
	within := func(xs, ys []*item) bool {
		docs := c.reportsOf(ys)
		return !slices.ContainsFunc(xs, func(x *item) bool { return !docs[x.doc] })
	}
	return within(xs, ys) || within(ys, xs)
}
