package checker

import "crosscheck/facts"

// lastDays is how many days before its report the verdict fell at most that the report is
// about.
const lastDays = 2

// otherVerdicts reports whether two terms of prison differ and one of them is of another
// verdict than that which its report is about: the one that was appealed, that on others a
// week before; or of two counts of those sentenced, one counts some of the accused.
func (c *comparison) otherVerdicts(a, b *item) bool {
	f, g := a.lead, b.lead
	term := func(f *facts.Fact) bool {
		return f.Claim.ID == "sentence" && facts.Dimension(f.Number.Unit) == "duration"
	}
	if f.Claim.ID == "sentence" && g.Claim.ID == "sentence" && f.Number.Unit == "person" && f.Number.Restricted != g.Number.Restricted {
		return !meets(a.inBase(), b.inBase()) // three of the accused, beside all six
	}
	return term(f) && term(g) && c.fellBefore(a) != c.fellBefore(b) && !meets(a.inBase(), b.inBase())
}

// fellBefore reports whether the verdict of a term fell before that of its report.
func (c *comparison) fellBefore(a *item) bool {
	if a.happens != 0 {
		return true
	}
	d, day := a.lead.Date, c.day(a.doc)
	return d.Relation == facts.On && !d.Low.IsZero() && !d.High.IsZero() && !day.IsZero() && d.High.Compare(day) < 0 && day.DaysSince(d.Low) > lastDays
}
