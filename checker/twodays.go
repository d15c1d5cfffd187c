package checker

import "crosscheck/facts"

// Clashes go on for days, and a ministry tells each day how many fell ill since the day
// before: the counts of two days are two.

// noDay is the day of a count that is told without one.
var noDay facts.Range[facts.Instant]

// otherDaysOfTolls reports whether two figures that exclude each other count what
// happened on two days.
func (c *comparison) otherDaysOfTolls(a, b *item) bool {
	f := a.lead
	if meets(f.Number.Range, b.lead.Number.Range) || !victims[toll(f.Claim.ID)] && f.Number.AsOf != "added" {
		return false
	}
	x, y := c.countDay(a), c.countDay(b)
	return x != noDay && y != noDay && facts.Relate(x, y) == facts.Apart || c.otherRound(a, b)
}

// addedApart reports whether two figures are what came in on two days: the new cases of
// the fourth, and of the tenth.
func (c *comparison) addedApart(a, b *item) bool {
	if a.lead.Number.AsOf != "added" || b.lead.Number.AsOf != "added" {
		return false
	}
	from, to := c.cameIn(a), c.cameIn(b)
	return from != noDay && to != noDay && facts.Relate(from, to) == facts.Apart
}

// cameIn is the days on which what an item counts came in: that which its report names
// for it or for its new cases, or the day of the report and the one before.
func (c *comparison) cameIn(a *item) facts.Range[facts.Instant] {
	if day := c.countDay(a); day != noDay {
		return day
	}
	return c.bulletinDay(a.doc)
}

// countDay is the day of what an item counts: that which its sentence gives to an
// incident, or, of what is new, to anything; or noDay.
func (c *comparison) countDay(a *item) facts.Range[facts.Instant] {
	for _, n := range a.facts {
		if day := c.dayNamed(&c.story.Facts[n]); day != noDay {
			return day
		}
	}
	return noDay
}

// dayNamed is the day that the sentence of a fact gives to what it counts, or noDay.
func (c *comparison) dayNamed(f *facts.Fact) facts.Range[facts.Instant] {
	if d := f.Date; f.Number.AsOf == "added" && d.Relation == facts.On && !d.Low.IsZero() && !d.High.IsZero() {
		return d.Days()
	}
	return c.dayBeside(f)
}

// dayBeside is the day next to a figure in its sentence.
func (c *comparison) dayBeside(f *facts.Fact) (day facts.Range[facts.Instant]) {
	least := 0
	for _, o := range c.moments[sentenceOf{f.Document, f.Sentence}] {
		if o.Happening != f.Happening || !datesIncident(o) && f.Number.AsOf != "added" {
			continue
		}
		if d := max(o.Date.Span.Start-f.Number.Span.End, f.Number.Span.Start-o.Date.Span.End); day == noDay || d < least {
			day, least = o.Date.Days(), d
		}
	}
	return day
}

// datesIncident reports whether a fact gives the day of an incident.
func datesIncident(o *facts.Fact) bool {
	t, _ := facts.ClaimByID(o.Claim.ID)
	return (t.Incident || t.ID == "happen") && o.Date.Relation == facts.On && !dayless(o) && o.Polarity == facts.Affirmed
}
