package checker

import "crosscheck/facts"

// twoPeriods reports whether two facts tell of one rate or sum what it was in two months,
// quarters or years, and each has its figure: inflation of 7.2% in April is no other
// figure for that of 7.5% in March. One figure in two months is a conflict of months.
func twoPeriods(f, g *facts.Fact) bool {
	return ofPeriod(f) && ofPeriod(g) && facts.Relate(f.Date.Days(), g.Date.Days()) == facts.Apart &&
		f.Number.Unit == g.Number.Unit && !meets(inBase(&f.Number), inBase(&g.Number))
}

// ofPeriod reports whether a fact tells of a rate, a price or a sum, or by how much it
// changed, in a month or longer.
func ofPeriod(f *facts.Fact) bool {
	d := &f.Date
	if f.Number.IsZero() || d.Span.IsZero() || d.Low.IsZero() || d.High.IsZero() || !coarse(d.Grain) || d.Relation != facts.On {
		return false
	}
	t, _ := facts.ClaimByID(f.Claim.ID)
	return t.Level || t.Moves
}
