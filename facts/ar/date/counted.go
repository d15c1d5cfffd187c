package date

import (
	"time"

	"crosscheck/facts"
)

// Ago is a number of units before (N < 0) or after the report. Days and a
// single week name a day; of months and years the whole month or year is meant:
// "six years ago" is a calendar year.
type Ago struct {
	N        int
	Unit     facts.Grain
	About    bool // نحو: the date is vague
	Exact    bool // "from now": a day, whatever the unit
	More     int  // of MoreUnit, added to N: "two years and ten days" names a day
	MoreUnit facts.Grain
}

// Resolve counts from now; hours and minutes need a clock time to count from.
func (a Ago) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	d, ok := a.exactly(now)
	d.About = a.About
	return d, ok
}

func (a Ago) exactly(now facts.Instant) (facts.Date, bool) {
	switch {
	case now.IsZero():
		return facts.Date{}, false
	case a.Unit < facts.DayGrain:
		if now == now.StartOfDay() {
			return facts.Date{}, false
		}
		step := int64(3600)
		if a.Unit == facts.Minute {
			step = 60
		}
		t := now.AddSeconds(int64(a.N) * step)
		return dated(t, t, facts.Minute), true
	case a.Unit == facts.Week && (a.N == 1 || a.N == -1):
		return day(now.AddDays(7 * a.N)), true
	}
	if a.Exact || a.More != 0 {
		return day(moved(moved(now, a.Unit, a.N), a.MoreUnit, a.More)), true
	}
	low, high := unit(now, a.Unit, a.N)
	return dated(low, high, a.Unit), true
}

// moved is the day n units from that of t.
func moved(t facts.Instant, g facts.Grain, n int) facts.Instant {
	switch g {
	case facts.DayGrain:
		return t.AddDays(n)
	case facts.Week:
		return t.AddDays(7 * n)
	}
	months := map[facts.Grain]int{facts.Month: 1, facts.Quarter: 3, facts.Year: 12, facts.Decade: 120, facts.Century: 1200}
	return t.AddMonths(months[g] * n)
}

// Fit is unknown.
func (Ago) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Ago) Relative() bool { return true }

// Rolling is the last (N < 0) or the next N units: "the next three days" are
// the days after the report, "the last two weeks" the two before this one. A
// vague "few" is 3.
type Rolling struct {
	N    int
	Unit facts.Grain
}

// Resolve gives the days. Weeks and decades are whole ones; months and years
// end, or begin, beside the day of the report.
func (r Rolling) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	now = now.StartOfDay()
	months := map[facts.Grain]int{facts.Month: 1, facts.Quarter: 3, facts.Year: 12}[r.Unit] * r.N
	switch {
	case r.Unit == facts.Hour && r.N < 0: // the last 24 hours: yesterday and today
		return dated(now.AddDays(-(23-r.N)/24), now, facts.DayGrain), true
	case r.Unit == facts.Hour:
		return dated(now, now.AddDays((23+r.N)/24), facts.DayGrain), true
	case r.Unit < facts.DayGrain:
		return facts.Date{}, false
	case months < 0:
		return dated(now.AddMonths(months), now.AddDays(-1), facts.DayGrain), true
	case months > 0:
		return dated(now.AddDays(1), now.AddMonths(months), facts.DayGrain), true
	case r.N < 0:
		low, _ := unit(now, r.Unit, r.N)
		_, high := unit(now, r.Unit, -1)
		return dated(low, high, r.Unit), true
	}
	low, _ := unit(now, r.Unit, 1)
	_, high := unit(now, r.Unit, r.N)
	return dated(low, high, r.Unit), true
}

// Fit is unknown.
func (Rolling) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Rolling) Relative() bool { return true }

// Rest is what is left of this week, month or year, today included.
type Rest struct{ Unit facts.Grain }

// Resolve gives the days from now to the end of the unit.
func (r Rest) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	_, high := unit(now, r.Unit, 0)
	return dated(now.StartOfDay(), high, facts.DayGrain), true
}

// Fit is unknown.
func (Rest) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Rest) Relative() bool { return true }

// Bound is a date with a relation to it: since, until, before, after, by. Since
// and After leave the end open, Before and Until the beginning. Where look is
// not known, "by", "before" and "until" look ahead to a weekday, and to a month
// without a year that is nearer than the last. After 18:00 begins at 18:00, after
// Friday on Saturday; before the end of the year is until its last day.
type Bound struct {
	Relation facts.DateRelation
	Of       facts.When
}

// Resolve opens the side that the relation leaves open.
func (b Bound) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if _, weekday := b.Of.(Weekday); weekday && look == 0 && (b.Relation == facts.Before || b.Relation == facts.Until || b.Relation == facts.By) {
		look = facts.LookAhead
	}
	d, ok := b.Of.Resolve(now, look)
	if !ok {
		return facts.Date{}, false
	}
	if look == 0 && (b.Relation == facts.Before || b.Relation == facts.Until || b.Relation == facts.By) {
		d = nearer(d, b.Of, now)
	}
	d.Relation = b.Relation
	switch b.Relation {
	case facts.Since:
		d.High = facts.Instant{}
	case facts.Until:
		d.Low = facts.Instant{}
	case facts.Before:
		if e, edge := b.Of.(Edge); edge && e.Part == 3 {
			d.Low = facts.Instant{}
			break
		}
		d.High, d.Low = d.Low.AddSeconds(-step(d.Grain)), facts.Instant{}
	case facts.After:
		if d.Grain >= facts.DayGrain {
			d.Low = d.High.AddDays(1)
		}
		d.High = facts.Instant{}
	}
	return d, true
}

// nearer is the date of a month without a year that lies ahead of now, where it
// lies nearer than d, which lies behind.
func nearer(d facts.Date, of facts.When, now facts.Instant) facts.Date {
	if now.IsZero() || !of.Relative() || d.High.Compare(now) >= 0 {
		return d
	}
	ahead, ok := of.Resolve(now, facts.LookAhead)
	if ok && ahead.High.DaysSince(now) < now.DaysSince(d.High) && ahead.High.Compare(now) > 0 {
		return ahead
	}
	return d
}

// step is a unit of a clock grain, or a day, in seconds.
func step(g facts.Grain) int64 {
	switch g {
	case facts.Second:
		return 1
	case facts.Minute:
		return 60
	case facts.Hour:
		return 3600
	}
	return 86400
}

// On is the bound of a clock time on a day of the context; see At.On.
func (b Bound) On(d facts.When) facts.When {
	if a, ok := b.Of.(At); ok {
		b.Of = a.On(d)
	}
	return b
}

// Fit is that of the date.
func (b Bound) Fit(now facts.Instant) facts.Fit { return b.Of.Fit(now) }

// Relative is that of the date.
func (b Bound) Relative() bool { return b.Of.Relative() }

// Season is a season of the year: spring is March to May, winter December to
// February of the next year. Month is its first.
type Season struct {
	Month int
	Year  int
	Rel   bool // Year is counted from the report's
	Dir   Dir
}

// Resolve gives the days of the season.
func (s Season) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	c := Calendar{Year: s.Year, RelYear: s.Rel, Month: s.Month, Dir: s.Dir}
	d, ok := c.Resolve(now, look)
	if !ok {
		return d, false
	}
	return dated(d.Low, d.Low.AddMonths(3).AddDays(-1), facts.Season), true
}

// Fit is unknown.
func (Season) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative reports whether the year is left open.
func (s Season) Relative() bool { return s.Year == 0 || s.Rel }

// Feast is a feast of the civil or the Hijri calendar, or Easter, or a weekday
// counted in its month. Without a year it is that of the civil year of the report.
type Feast struct {
	Hijri, Easter bool
	Month, Day    int8
	Nth           int8         // of Weekday in Month, where it is not 0
	Weekday       time.Weekday // Thanksgiving is the fourth Thursday
	Year          int
	Rel           bool // Year is counted from the report's
	Either        bool // "the feast": Fitr or Adha, whichever is nearer
	Shift         int8 // days from its first one: 1 on the second day of the feast, -1 on its eve
}

// Resolve gives the day of the feast.
func (f Feast) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if f.Shift != 0 {
		shift := int(f.Shift)
		f.Shift = 0
		d, ok := f.Resolve(now, look)
		return day(d.Low.AddDays(shift)), ok
	}
	if f.Either {
		return theFeast(now, look)
	}
	year := f.Year
	if year == 0 || f.Rel {
		if now.IsZero() {
			return facts.Date{}, false
		}
		year += yearOf(now)
	}
	if f.Easter {
		return day(easter(year)), true
	}
	if f.Nth > 0 {
		month, _ := Calendar{Year: year, Month: int(f.Month)}.in(year)
		return day(nthDay(month, int(f.Nth), f.Weekday)), true
	}
	return Calendar{Hijri: f.Hijri, Month: int(f.Month), Day: int(f.Day)}.in(year)
}

// theFeast is the one of the two great feasts that is nearest to a day, or nearest on the
// side that the words seek it.
func theFeast(now facts.Instant, look facts.Look) (best facts.Date, ok bool) {
	if now.IsZero() {
		return best, false
	}
	for year := yearOf(now) - 1; year <= yearOf(now)+1; year++ {
		for _, f := range [...]Feast{{Hijri: true, Month: 10, Day: 1, Year: year}, {Hijri: true, Month: 12, Day: 10, Year: year}} {
			d, found := f.Resolve(now, look)
			away := d.Low.DaysSince(now)
			if !found || look == facts.LookBack && away > 0 || look == facts.LookAhead && away < 0 {
				continue
			}
			if !ok || abs(away) < abs(best.Low.DaysSince(now)) {
				best, ok = d, true
			}
		}
	}
	return best, ok
}

func abs(n int) int { return max(n, -n) }

// Fit is unknown.
func (Feast) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative reports whether the year is left open.
func (f Feast) Relative() bool { return f.Year == 0 || f.Rel }

// easter is the western Easter Sunday, by the anonymous Gregorian computus.
func easter(y int) facts.Instant {
	a, b, c := y%19, y/100, y%100
	d, e := b/4, b%4
	g := (8*b + 13) / 25
	h := (19*a + b - d - g + 15) % 30
	i, k := c/4, c%4
	l := (32 + 2*e + 2*i - h - k) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return facts.Day(y, time.Month(n/31), n%31+1)
}

// Weekend is the Saturday and Sunday of the week Shift weeks from this one, or,
// where Bare is set, the last that came.
type Weekend struct {
	Shift int
	Bare  bool // no "this", "last" or "next" stands beside it
}

// Resolve gives the two days; a bare weekend that has not come is the last one,
// unless look says ahead.
func (w Weekend) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	_, sunday := unit(now, facts.Week, w.Shift)
	if w.Bare && look != facts.LookAhead && now.StartOfDay().Compare(sunday.AddDays(-1)) < 0 {
		sunday = sunday.AddDays(-7)
	}
	return dated(sunday.AddDays(-1), sunday, facts.DayGrain), true
}

// Fit is unknown.
func (Weekend) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Weekend) Relative() bool { return true }

// At is a clock time or a part of a day on a day. Day is nil where the text
// gives none: the day of the context is meant, and Resolve takes the report's.
// From and To are seconds of the day; those from 86400 on lie in the next.
type At struct {
	Day      facts.When
	From, To int
	Grain    facts.Grain
	Zone     string
	Half     bool // of facts.Date
	Daily    bool // on each day, as of that one
}

// Resolve gives the hours on the day; a longer time than a day stays as it is.
func (a At) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	var d facts.Date
	ok := true
	if a.Day == nil {
		d = day(now)
		ok = !now.IsZero()
	} else {
		d, ok = a.Day.Resolve(now, look)
	}
	if !ok || !d.IsPoint() || d.Grain != facts.DayGrain {
		return d, ok
	}
	if a.To >= 24*3600 && a.From < a.To && look != facts.LookAhead && (a.Day == nil || d.Low == now.StartOfDay() && toldDay(a.Day)) {
		d = day(d.Low.AddDays(-1)) // "during the night" is the one behind
	}
	d = dated(d.Low.AddSeconds(int64(a.From)), d.Low.AddSeconds(int64(a.To)), a.Grain)
	d.Zone, d.Half = a.Zone, a.Half
	if a.Daily {
		d.Every = facts.DayGrain
	}
	return d, true
}

// toldDay reports whether a day is one that the text told before.
func toldDay(w facts.When) bool { _, ok := w.(Told); return ok }

// On is the clock time on a day of the context, where the text gives it none;
// with a day of its own it stays as it is.
func (a At) On(d facts.When) facts.When {
	if a.Day == nil {
		a.Day = d
	}
	return a
}

// Fit is that of the day.
func (a At) Fit(now facts.Instant) facts.Fit {
	if a.Day == nil {
		return facts.FitUnknown
	}
	return a.Day.Fit(now)
}

// Relative is that of the day.
func (a At) Relative() bool { return a.Day == nil || a.Day.Relative() }

// Daily is a clock time that comes back each day; anything else stays as it is.
func Daily(w facts.When) facts.When {
	switch x := w.(type) {
	case At:
		x.Daily = true
		return x
	case Bound:
		x.Of = Daily(x.Of)
		return x
	}
	return w
}

// Clock reports whether a date is a clock time or a part of the day, whatever bounds it.
func Clock(w facts.When) bool {
	_, ok := hoursOf(w)
	return ok
}
