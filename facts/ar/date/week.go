package date

import "crosscheck/facts"

// WeekOf is the week that a day lies in.
type WeekOf struct{ Of facts.When }

// Resolve gives the week, Monday to Sunday.
func (w WeekOf) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	d, ok := w.Of.Resolve(now, look)
	if !ok || d.Low.IsZero() || d.Grain > facts.DayGrain {
		return facts.Date{}, false
	}
	low, high := unit(d.Low, facts.Week, 0)
	return dated(low, high, facts.Week), true
}

// Fit is unknown.
func (WeekOf) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is that of the day.
func (w WeekOf) Relative() bool { return w.Of.Relative() }

// weekOf reads the week of a day: أسبوع 16 سبتمبر.
func (p *parser) weekOf(i int) node {
	e, j := p.get(i, isUnit)
	if e == nil || e.grain != facts.Week || e.number != 1 || e.def {
		return node{}
	}
	c, end := p.calendarDay(j, false)
	if end == j || c.Month == 0 {
		return node{}
	}
	return node{when: WeekOf{c}, end: end, rule: "week-of"}
}

// monthDays reads days between two others behind their month: نوفمبر بين 19 و20.
func (p *parser) monthDays(i int) node {
	m, hijri, j := p.monthName(i, false)
	_, at := p.get(j, isBetween)
	if j == i || at == j {
		return node{}
	}
	from := p.bareEnd(at)
	if from.end <= at || !p.isAnd(from.end) && !p.startsAnd(from.end) {
		return node{}
	}
	k := from.end
	if p.isAnd(k) {
		k++
	}
	to := p.bareEnd(k)
	if to.end <= k || to.bare <= from.bare || !p.ends(to.end) {
		return node{}
	}
	a := Calendar{Month: m, Day: from.bare, Hijri: hijri}
	b := a
	b.Day = to.bare
	return node{when: Span{a, b}, end: to.end, rule: "month-days"}
}
