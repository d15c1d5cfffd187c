package checker

// weather are the claims of what ends without anybody setting a day for it.
var weather = map[string]bool{"rain": true, "storm": true, "flood": true, "forecast": true}

// oneForecast is how many days apart the ends are at most that two forecasts of one spell of
// weather give it: the rain of the week and that of the season do not end on one day.
const oneForecast = 7

// otherForecast reports whether two items say until when the weather lasts, in forecasts that
// are not of one spell: the one ends long after the other, or before the other's report.
func (c *comparison) otherForecast(a, b *item) bool {
	f, g := a.lead, b.lead
	if !weather[f.Claim.ID] || !weather[g.Claim.ID] || !endsApart(f, g) {
		return false
	}
	if f.Date.High.Compare(g.Date.High) > 0 {
		a, b, f, g = b, a, g, f // f ends first
	}
	later := c.day(b.doc)
	return g.Date.High.DaysSince(f.Date.High) > oneForecast || !later.IsZero() && f.Date.High.Compare(later) < 0
}
