package checker

import "crosscheck/facts"

// twoStatements reports whether two items are what somebody said or announced on the day of
// the one report and on that of the other: two days, two statements.
func (c *comparison) twoStatements(a, b *item) bool {
	x, y := c.day(a.doc), c.day(b.doc)
	return stated(a) && stated(b) && !x.IsZero() && !y.IsZero() && x != y && onDay(a.lead, x) && onDay(b.lead, y)
}

// toldOf reports whether one of two items gives the day on which something was announced, the
// other another day, on which it was done: "announced today that they were found", and they
// were found on Sunday.
func toldOf(a, b *item) bool {
	fine := !coarse(a.lead.Date.Grain) && !coarse(b.lead.Date.Grain)
	return fine && (field(a.claim) == "reporting") != (field(b.claim) == "reporting")
}

// stated reports whether an item tells that something was said.
func stated(a *item) bool { return field(a.claim) == "reporting" || a.claimType().Says }

// onDay reports whether a fact is dated to a day.
func onDay(f *facts.Fact, day facts.Instant) bool {
	d := f.Date.Days()
	return f.Date.Relation == facts.On && d.IsPoint() && d.Low.StartOfDay() == day
}
