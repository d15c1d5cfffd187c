package story

import "crosscheck/facts"

// born is the claim of somebody's birth.
const born = "birth"

// The ages that a birth date may give to one whom a report is about; a newborn has none.
const (
	leastAge = 3
	mostAge  = 110
)

// ageAtBirth gives a birth its age on the day of the report, in whole years, where its date
// lies years before and no figure is told of it: somebody born in 1985 is 29 or 30 in 2015.
func ageAtBirth(f *facts.Fact, today facts.Instant) {
	d := &f.Date
	if f.Claim.ID != born || !f.Number.IsZero() || f.Polarity != facts.Affirmed || d.Relation != facts.On || d.Low.IsZero() || d.High.IsZero() || today.IsZero() {
		return
	}
	least, most := yearsSince(d.High, today), yearsSince(d.Low, today)
	if least < leastAge || most > mostAge || most > least+1 {
		return
	}
	f.Number = facts.Quantity{Range: facts.Range[facts.Number]{Low: facts.Int(int64(least)), High: facts.Int(int64(most))}, Unit: "year", Span: d.Span}
	if least == most {
		f.Number.Value = f.Number.Low
	}
}

// yearsSince is how many whole years lie between two days.
func yearsSince(from, to facts.Instant) int {
	y, m, d := from.Date()
	z, n, e := to.Date()
	if n < m || n == m && e < d {
		return z - y - 1
	}
	return z - y
}
