package date

import (
	"time"

	"github.com/hablullah/go-hijri"

	"crosscheck/facts"
)

// Calendar is a day or a month of a calendar, with what the writer left out: a
// Year of 0 is not stated, a Day of 0 is the whole month, a Month of 0 a bare
// day of the month.
type Calendar struct {
	Year, Month, Day int
	Hijri            bool
	Dir              Dir          // نيسان الماضي
	RelYear          bool         // Year is counted from the report's: 1 is next year
	RelMonth         bool         // Month is counted from the report's
	OnWeekday        bool         // Weekday is stated too
	Weekday          time.Weekday // where OnWeekday
	Counted          bool         // Day is an ordinal: الثلاثاء الثالث من أيلول may be the third Tuesday
}

// aheadDay and aheadMonth are how far ahead, in days, a day or a month without
// a year and a direction may begin to be preferred to a farther one behind.
const (
	aheadDay   = 100
	aheadMonth = 60
)

// Resolve gives the day or the days of the month. Without a year it is the
// last one, or the next one where words or look say so; a day that lies at most
// 100 days ahead (a month: 60), nearer than the last, is preferred where look is
// not known.
func (c Calendar) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if c.Year != 0 && !c.RelYear && c.Month != 0 && !c.RelMonth {
		d, ok := c.in(c.Year)
		if ok && c.OnWeekday && c.Counted && c.Day <= 5 && d.Low.Weekday() != c.Weekday {
			return Nth{N: c.Day, OnWeekday: true, Weekday: c.Weekday, Of: Calendar{Year: c.Year, Month: c.Month, Hijri: c.Hijri}}.Resolve(now, look)
		}
		return d, ok
	}
	if now.IsZero() {
		return facts.Date{}, false
	}
	now = now.StartOfDay()
	y, m, _ := now.Date()
	switch {
	case c.RelMonth:
		first := facts.Day(y, m, 1).AddMonths(c.Month)
		y, m, _ = first.Date()
		return Calendar{Year: y, Month: int(m), Day: c.Day}.in(y)
	case c.Month == 0:
		return c.bareDay(now)
	case c.RelYear:
		return c.in(y + c.Year)
	}
	return c.nearest(now, look)
}

// in is the date in that year of its calendar; a Hijri day beside its weekday is that
// weekday, where it lies a day off.
func (c Calendar) in(year int) (facts.Date, bool) {
	if c.Hijri && year > 1700 { // a Hijri month of a civil year
		for _, y := range []int{hijriYear(facts.Day(year, 1, 1)), hijriYear(facts.Day(year, 12, 31))} {
			if d, ok := c.in(y); ok && yearOf(d.Low) == year {
				return d, true
			}
		}
		return facts.Date{}, false
	}
	make := func(year, month, day int) (facts.Instant, bool) {
		if c.Hijri {
			return hijriDay(year, month, day)
		}
		t := facts.Day(year, time.Month(month), day)
		_, m, _ := t.Date()
		return t, int(m) == month
	}
	if c.Day != 0 {
		low, ok := make(year, c.Month, c.Day)
		for _, n := range []int{-1, 1} {
			if c.Hijri && c.OnWeekday && low.Weekday() != c.Weekday && low.AddDays(n).Weekday() == c.Weekday {
				low = low.AddDays(n) // the moon was seen a day earlier, or later
				break
			}
		}
		return dated(low, low, facts.DayGrain), ok
	}
	low, ok := make(year, c.Month, 1)
	if c.Month == 12 {
		next, ok2 := make(year+1, 1, 1)
		return dated(low, next.AddDays(-1), facts.Month), ok && ok2
	}
	next, ok2 := make(year, c.Month+1, 1)
	return dated(low, next.AddDays(-1), facts.Month), ok && ok2
}

// nearest chooses the year of a date that states none.
func (c Calendar) nearest(now facts.Instant, look facts.Look) (best facts.Date, found bool) {
	year := yearOf(now)
	if c.Hijri {
		year = hijriYear(now)
	}
	cost := 0
	for _, y := range []int{year - 1, year, year + 1} {
		d, ok := c.in(y)
		if !ok || c.OnWeekday && d.Low.Weekday() != c.Weekday {
			continue
		}
		if n, ok := c.cost(d, now, look); ok && (!found || n < cost) {
			best, found, cost = d, true, n
		}
	}
	if !found && c.OnWeekday { // the weekday is a slip of the pen
		c.OnWeekday = false
		return c.nearest(now, look)
	}
	return best, found
}

// cost is how far d lies from now in the direction that is sought; ok is false
// where it lies in the other.
func (c Calendar) cost(d facts.Date, now facts.Instant, look facts.Look) (days int, ok bool) {
	switch {
	case c.Dir == This:
		return 0, yearOf(d.Low) == yearOf(now)
	case c.Dir == Last:
		return now.DaysSince(d.High), d.High.Compare(now) < 0
	case c.Dir == Next:
		return d.Low.DaysSince(now), d.Low.Compare(now) > 0
	case c.OnWeekday:
		n := d.Low.DaysSince(now)
		return max(n, -n), true
	case look == facts.LookAhead:
		return max(0, d.Low.DaysSince(now)), d.High.Compare(now) >= 0
	}
	if d.Low.Compare(now) <= 0 {
		return max(0, now.DaysSince(d.High)), true
	}
	n, limit := d.Low.DaysSince(now), aheadMonth
	if c.Day != 0 {
		limit = aheadDay
	}
	return n, look == 0 && n <= limit
}

// bareDay is a day of the month alone: the nearest that falls on its weekday,
// or that of this month.
func (c Calendar) bareDay(now facts.Instant) (facts.Date, bool) {
	if !c.OnWeekday {
		y, m, _ := now.Date()
		return Calendar{Month: int(m), Day: c.Day}.in(y)
	}
	for n := range 200 {
		for _, t := range []facts.Instant{now.AddDays(-n), now.AddDays(n)} {
			if _, _, d := t.Date(); d == c.Day && t.Weekday() == c.Weekday {
				return day(t), true
			}
		}
	}
	return facts.Date{}, false
}

// Fit tests a weekday or "this month" beside a day that states no year.
func (c Calendar) Fit(now facts.Instant) facts.Fit {
	switch {
	case now.IsZero() || c.Month == 0 || c.RelMonth || c.Year != 0 && !c.RelYear:
		return facts.FitUnknown
	case c.Dir == This && c.RelYear:
		return facts.FitUnknown // "August of this year" may be any day of the year
	case c.Dir == This && c.Day == 0:
		d, ok := c.Resolve(now, 0)
		return fit(ok && d.Holds(now.StartOfDay()))
	case c.Dir == This:
		_, m, _ := now.Date()
		return fit(c.Hijri || int(m) == c.Month)
	case !c.OnWeekday:
		return facts.FitUnknown
	}
	free := c
	free.OnWeekday = false
	d, ok := free.Resolve(now, 0)
	return fit(ok && d.Low.Weekday() == c.Weekday)
}

// Relative reports whether the words leave the year or the month open.
func (c Calendar) Relative() bool { return c.Year == 0 || c.RelYear || c.Month == 0 || c.RelMonth }

// Stamp reports whether a date may be that of a dateline: a day of a calendar or
// of the week, with or without its year.
func Stamp(w facts.When) bool {
	switch w := w.(type) {
	case At:
		return w.Day != nil && Stamp(w.Day)
	case Both:
		return Stamp(w.Main) || Stamp(w.Check)
	case Calendar:
		return w.Day != 0 && w.Month != 0
	case Weekday:
		return w.Dir == NoDir && !w.Weeks
	}
	return false
}

func fit(ok bool) facts.Fit {
	if ok {
		return facts.FitYes
	}
	return facts.FitNo
}

func yearOf(t facts.Instant) int { y, _, _ := t.Date(); return y }

// hijriDay is the civil day of a day of the Umm al-Qura calendar; ok is false
// outside the years that it is published for.
func hijriDay(year, month, dayOf int) (facts.Instant, bool) {
	if year < 1356 || year > 1500 || month < 1 || month > 12 || dayOf < 1 || dayOf > 30 {
		return facts.Instant{}, false
	}
	t := hijri.UmmAlQuraDate{Year: int64(year), Month: int64(month), Day: int64(dayOf)}.ToGregorian()
	if t.IsZero() {
		return facts.Instant{}, false
	}
	return facts.Day(t.Year(), t.Month(), t.Day()), true
}

// hijriYear is the year of the Umm al-Qura calendar on that day, or 0.
func hijriYear(t facts.Instant) int {
	y, m, d := t.Date()
	h, err := hijri.CreateUmmAlQuraDate(time.Date(y, m, d, 0, 0, 0, 0, time.UTC))
	if err != nil {
		return 0
	}
	return int(h.Year)
}
