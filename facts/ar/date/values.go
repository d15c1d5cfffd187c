package date

import (
	"time"

	"crosscheck/facts"
)

// Dir is the direction that words give a date. The zero Dir gives none.
type Dir uint8

// The directions.
const (
	NoDir      Dir = iota
	Last           // الماضي
	Next           // المقبل
	This           // الحالي
	BeforeLast     // قبل الماضي
	AfterNext      // بعد المقبل
)

// shift is the number of units that a direction moves by.
func (d Dir) shift() int { return [...]int{0, -1, 1, 0, -2, 2}[d] }

func dated(low, high facts.Instant, g facts.Grain) facts.Date {
	return facts.Date{Range: facts.Range[facts.Instant]{Low: low, High: high}, Grain: g, Relation: facts.On}
}

func day(t facts.Instant) facts.Date { return dated(t.StartOfDay(), t.StartOfDay(), facts.DayGrain) }

// Period is a whole unit counted from the report: day -1 is yesterday, month 1
// is next month, year 0 this year.
type Period struct {
	Unit  facts.Grain
	Shift int
}

// Resolve gives the days of the unit.
func (p Period) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	low, high := unit(now, p.Unit, p.Shift)
	return dated(low, high, p.Unit), true
}

// Fit is unknown: every day has a yesterday.
func (Period) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Period) Relative() bool { return true }

// unit is the first and the last day of the unit n units from that of t.
func unit(t facts.Instant, g facts.Grain, n int) (low, high facts.Instant) {
	t = t.StartOfDay()
	y, m, _ := t.Date()
	months := 1
	switch g {
	case facts.DayGrain:
		return t.AddDays(n), t.AddDays(n)
	case facts.Week:
		low = t.AddDays(7*n - (int(t.Weekday())+6)%7)
		return low, low.AddDays(6)
	case facts.Month:
		low = facts.Day(y, m, 1).AddMonths(n)
	case facts.Quarter:
		months = 3
		low = facts.Day(y, (m-1)/3*3+1, 1).AddMonths(3 * n)
	case facts.Year:
		months = 12
		low = facts.Day(y+n, 1, 1)
	case facts.Decade:
		months = 120
		low = facts.Day(y/10*10+10*n, 1, 1)
	case facts.Century:
		months = 1200
		low = facts.Day((y-1)/100*100+1+100*n, 1, 1)
	}
	return low, low.AddMonths(months).AddDays(-1)
}

// Years is a calendar year, or several: a decade, a century, a season.
type Years struct {
	First, Last int
	Grain       facts.Grain
	Hijri       bool
}

// Resolve gives the days of the years.
func (y Years) Resolve(facts.Instant, facts.Look) (facts.Date, bool) {
	if y.Hijri {
		low, ok := hijriDay(y.First, 1, 1)
		next, ok2 := hijriDay(y.Last+1, 1, 1)
		return dated(low, next.AddDays(-1), y.Grain), ok && ok2
	}
	return dated(facts.Day(y.First, 1, 1), facts.Day(y.Last, 12, 31), y.Grain), true
}

// Fit is unknown: the years stand alone.
func (Years) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is false.
func (Years) Relative() bool { return false }

// Weekday is a day of the week. Where Weeks is set it is the day of the week
// Shift weeks from this one.
type Weekday struct {
	Day   time.Weekday
	Dir   Dir
	Weeks bool
	Shift int
}

// Resolve looks back from now, today included, unless the words or look say
// ahead.
func (w Weekday) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	now = now.StartOfDay()
	if w.Weeks {
		low, _ := unit(now, facts.Week, w.Shift)
		return day(low.AddDays((int(w.Day) + 6) % 7)), true
	}
	back := (int(now.Weekday()) - int(w.Day) + 7) % 7
	switch w.Dir {
	case Last, BeforeLast:
		if back == 0 {
			back = 7
		}
		if w.Dir == BeforeLast {
			back += 7
		}
	case Next, AfterNext:
		back -= 7
		if w.Dir == AfterNext {
			back -= 7
		}
	default:
		if look == facts.LookAhead && back > 0 {
			back -= 7
		}
	}
	return day(now.AddDays(-back)), true
}

// Fit is unknown: every day has a Monday before it.
func (Weekday) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Weekday) Relative() bool { return true }

// Now is the moment of the report.
type Now struct{}

// Resolve gives the second of now, or its day where no clock time is known.
func (Now) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	if now == now.StartOfDay() {
		return day(now), true
	}
	return dated(now, now, facts.Second), true
}

// Fit is unknown.
func (Now) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Now) Relative() bool { return true }

// Recurring is "every Friday": no single day.
type Recurring struct{ Of facts.When }

// Resolve finds nothing: no one day is meant.
func (Recurring) Resolve(facts.Instant, facts.Look) (facts.Date, bool) { return facts.Date{}, false }

// Fit is unknown.
func (Recurring) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is false.
func (Recurring) Relative() bool { return false }
