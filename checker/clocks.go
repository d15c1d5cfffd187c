package checker

import (
	"math"

	"crosscheck/facts"
)

// The hour of a deed and its day are two things that reports tell: an hour whose words
// name no day is held against hours alone, minute against minute, and its day, which is
// that of its context, against nothing.

// onClock reports whether a date is told in hours or parts of the day.
func onClock(f *facts.Fact) bool {
	d := &f.Date
	return clock(d.Grain) && !d.Low.IsZero() && !d.High.IsZero()
}

// anHour reports whether a fact tells an hour, not a part of the day.
func anHour(f *facts.Fact) bool {
	return onClock(f) && f.Date.Relation == facts.On && span(f.Date.Date) < partOfDay
}

// hourAlone reports whether a fact tells an hour or a part of the day, and on which day
// only the words around it say.
func hourAlone(f *facts.Fact) bool { return onClock(f) && dayless(f) }

// The kinds of dates that are not of one group.
const (
	kindHour = 1 << iota // an hour on no day of its own
	kindDay              // a day, and no hour of it
	kindBoth = kindHour | kindDay
)

// kindOfDate is whether a fact tells an hour alone, a day alone, or both: 0.
func kindOfDate(f *facts.Fact) int {
	switch {
	case hourAlone(f):
		return kindHour
	case !anHour(f):
		return kindDay
	}
	return 0
}

// byClock reports whether two dates are held against each other by the hour alone.
func byClock(f, g *facts.Fact) bool {
	return (hourAlone(f) || hourAlone(g)) && f.Date.Zone == g.Date.Zone && onClock(f) && onClock(g) && f.Date.Relation == facts.On && g.Date.Relation == facts.On
}

// clocks is how the hours of two items lie to each other, whatever their days.
func clocks(a, b *item) facts.Relation {
	low, high := ofDay(a.lead.Date.Date)
	low2, high2 := ofDay(b.lead.Date.Date)
	switch {
	case low == low2 && high == high2:
		return facts.Same
	case oneClock(a, b):
		return facts.Overlap
	}
	return facts.Apart
}

// oddMinute reports whether an hour is told so exactly that it hardly comes about twice
// by chance: 5:14, and neither the full hour nor its half.
func oddMinute(f *facts.Fact) bool {
	low, _ := ofDay(f.Date.Date)
	return f.Date.Grain <= facts.Minute && low%30 != 0
}

// relateClocks judges two hours one of which names no day; ok is false where they are
// no such hours.
func relateClocks(a, b *item) (j judgement, ok bool) {
	f, g := a.lead, b.lead
	if !byClock(f, g) {
		return j, false
	}
	switch clocks(a, b) {
	case facts.Same:
		return judgement{Verdict: Agree, Rule: "date/same-clock"}, true
	case facts.Overlap:
		return judgement{Verdict: Compatible, Rule: "date/near-clock"}, true
	}
	if oneDeedHours(a, b) {
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/hour"}, true
	}
	return judgement{Verdict: Compatible, Rule: "date/clock-alone"}, true
}

// oneDeedHours reports whether two hours are of one deed on a day that may be one, so that
// they exclude each other where they do not meet.
func oneDeedHours(a, b *item) bool {
	f, g := a.lead, b.lead
	return a.deed == b.deed && !empty(a.deed) && f.Modality == g.Modality && f.Polarity == g.Polarity && anHour(f) && anHour(g) && oneDay(f, g)
}

// openers are the claims that say of something that it began.
var openers = map[string]bool{"begin": true, "happen": true, "implement": true, "undergo": true}

// openerBytes is how far, at the most, what began is named from the verb that says so:
// about two words of Arabic.
const openerBytes = 24

// markDeeds finds of what an item says that it began: of "the fighting broke out", "the
// truce took effect", what stands next to the verb. One report dates the fighting, and
// another its outbreak.
func (c *comparison) markDeeds(items []item) {
	told := make(map[sentenceOf][]*facts.Fact)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if t, ok := facts.ClaimByID(f.Claim.ID); ok && !empty(f.Claim.ID) && !openers[f.Claim.ID] && t.Toll == "" {
			s := sentenceOf{f.Document, f.Sentence}
			told[s] = append(told[s], f)
		}
	}
	for i := range items {
		a := &items[i]
		if !openers[a.claim] {
			continue
		}
		least := openerBytes + 1
		if a.claim == "implement" {
			least = math.MaxInt // "a truce that the elders brought about and that took effect"
		}
		for _, f := range told[sentenceOf{a.lead.Document, a.lead.Sentence}] {
			x, y := f.Claim.Span, a.lead.Claim.Span
			if d := max(x.Start-y.End, y.Start-x.End); d >= 0 && d < least && (d <= openerBytes || inForce[f.Claim.ID]) {
				a.deed, least = f.Claim.ID, d
			}
		}
	}
}

// deedsOf is how the deeds of two items lie to each other, one of which says that its own
// began, where they are one or nearly so, or else how their claims do.
func deedsOf(a, b *item, claims feature) feature {
	switch {
	case a.deed == b.deed:
		return claimSame
	case facts.ClaimImplies(a.deed, b.deed) || facts.ClaimImplies(b.deed, a.deed):
		return claimImplied
	}
	return claims
}
