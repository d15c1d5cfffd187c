package date

import (
	"reflect"
	"time"

	"crosscheck/facts"
)

// Both is a date with another beside it that says the same: "today, Monday",
// "Friday 26 July". Check puts a demand on the day of the report.
type Both struct{ Main, Check facts.When }

// Resolve gives Main. Where Main is a day and Check a weekday that it does not
// fall on, the weekday is trusted and the nearest such day is given.
func (b Both) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	d, ok := b.Main.Resolve(now, look)
	if !ok {
		return b.Check.Resolve(now, look)
	}
	w, isDay := b.Check.(Weekday)
	if !isDay || d.Grain > facts.DayGrain || !b.Main.Relative() {
		return d, true
	}
	n := (int(w.Day) - int(d.Low.Weekday()) + 7) % 7
	if n > 3 {
		n -= 7
	}
	d.Low, d.High = d.Low.AddDays(n), d.High.AddDays(n)
	return d, true
}

// Fit compares the two as they resolve from now.
func (b Both) Fit(now facts.Instant) facts.Fit {
	if now.IsZero() || !b.Relative() {
		return facts.FitUnknown
	}
	x, ok := b.Main.Resolve(now, 0)
	if w, isDay := b.Check.(Weekday); ok && isDay && w.Dir == NoDir && !w.Weeks {
		return fit(x.Low.Weekday() == w.Day)
	}
	y, ok2 := b.Check.Resolve(now, 0)
	if !ok || !ok2 {
		return facts.FitUnknown
	}
	return fit(facts.Relate(x.Days(), y.Days()) != facts.Apart)
}

// Relative reports whether either counts from the day of the report.
func (b Both) Relative() bool { return b.Main.Relative() || b.Check.Relative() }

// Edge is the beginning (1), middle (2), end (3), late part (4), first half (5) or
// second half (6) of a longer time.
type Edge struct {
	Part int
	Of   facts.When
}

// Resolve cuts the part out. Of a month: days 1 to 10, the 15th, the 21st and
// on. Of a year: the first quarter, June and July, the last month or, late, the
// last quarter. Of a week: its first three days, Tuesday to Friday, its last
// four.
func (e Edge) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	d, ok := e.Of.Resolve(now, look)
	if !ok || d.Low.IsZero() || d.High.IsZero() {
		return d, ok
	}
	switch d.Grain {
	case facts.Week:
		return cut(d, e.Part, [6][2]int{{0, 2}, {1, 4}, {3, 6}, {3, 6}, {0, 2}, {3, 6}}), true
	case facts.Month:
		last := d.High.DaysSince(d.Low)
		d = cut(d, e.Part, [6][2]int{{0, 9}, {14, 14}, {20, last}, {20, last}, {0, 14}, {15, last}})
		d.About = e.Part == 2
		return d, true
	case facts.Quarter, facts.Season:
		return cutMonths(d, e.Part, [6][2]int{{0, 0}, {1, 1}, {2, 2}, {2, 2}, {0, 2}, {0, 2}}), true
	case facts.Year:
		return cutMonths(d, e.Part, [6][2]int{{0, 2}, {5, 6}, {11, 11}, {9, 11}, {0, 5}, {6, 11}}), true
	case facts.Decade:
		return cutMonths(d, e.Part, [6][2]int{{0, 35}, {36, 83}, {84, 119}, {84, 119}, {0, 59}, {60, 119}}), true
	case facts.Century:
		return cutMonths(d, e.Part, [6][2]int{{0, 299}, {480, 719}, {900, 1199}, {900, 1199}, {0, 599}, {600, 1199}}), true
	}
	return d, true
}

func cut(d facts.Date, part int, days [6][2]int) facts.Date {
	return dated(d.Low.AddDays(days[part-1][0]), d.Low.AddDays(days[part-1][1]), facts.DayGrain)
}

func cutMonths(d facts.Date, part int, months [6][2]int) facts.Date {
	return dated(d.Low.AddMonths(months[part-1][0]), d.Low.AddMonths(months[part-1][1]+1).AddDays(-1), facts.Month)
}

// Fit is that of the longer time.
func (e Edge) Fit(now facts.Instant) facts.Fit { return e.Of.Fit(now) }

// Relative is that of the longer time.
func (e Edge) Relative() bool { return e.Of.Relative() }

// Nth is a unit counted inside a longer time: the third week of October, the
// last day of the month. N is -1 for the last; OnWeekday counts weekdays. ByDays
// counts the weeks of a month from its first day.
type Nth struct {
	N         int
	ByDays    bool
	Unit      facts.Grain
	OnWeekday bool
	Weekday   time.Weekday
	Of        facts.When
}

// Resolve counts from the start of the longer time, or from its end. A week
// belongs to the month or year that holds its Thursday.
func (n Nth) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	d, ok := n.Of.Resolve(now, look)
	if !ok || d.Low.IsZero() || d.High.IsZero() || d.Grain < facts.Week {
		return facts.Date{}, false
	}
	var out facts.Date
	switch {
	case n.OnWeekday:
		out = day(nthDay(d, n.N, n.Weekday))
	case n.Unit == facts.Week:
		monday := nthDay(d, n.N, time.Thursday).AddDays(-3)
		if n.N > 0 && d.Grain == facts.Month { // the first week of a month begins in it
			monday = nthDay(d, n.N, time.Monday)
			if n.ByDays {
				monday = d.Low.AddDays(7 * (n.N - 1))
			}
		}
		return dated(monday, monday.AddDays(6), facts.Week), true
	case n.N < 0:
		low, high := unit(d.High, n.Unit, n.N+1)
		out = dated(low, high, n.Unit)
	default:
		low, high := unit(d.Low, n.Unit, n.N-1)
		out = dated(low, high, n.Unit)
	}
	return out, d.Holds(out.Low)
}

func nthDay(d facts.Date, n int, w time.Weekday) facts.Instant {
	if n < 0 {
		back := (int(d.High.Weekday()) - int(w) + 7) % 7
		return d.High.AddDays(-back + 7*(n+1))
	}
	on := (int(w) - int(d.Low.Weekday()) + 7) % 7
	return d.Low.AddDays(on + 7*(n-1))
}

// Fit is that of the longer time.
func (n Nth) Fit(now facts.Instant) facts.Fit { return n.Of.Fit(now) }

// Relative is that of the longer time.
func (n Nth) Relative() bool { return n.Of.Relative() }

// Following is the Nth such weekday after a date.
type Following struct {
	N       int
	Weekday time.Weekday
	Of      facts.When
}

// Resolve counts from the day after the date.
func (f Following) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	d, ok := f.Of.Resolve(now, look)
	if !ok || d.High.IsZero() || f.N < 1 {
		return facts.Date{}, false
	}
	return day(nthDay(facts.Date{Range: facts.Exactly(d.High.AddDays(1))}, f.N, f.Weekday)), true
}

// Fit is that of the date.
func (f Following) Fit(now facts.Instant) facts.Fit { return f.Of.Fit(now) }

// Relative is that of the date.
func (f Following) Relative() bool { return f.Of.Relative() }

// Span is all from one date to another, the last named day included. A year
// that one side leaves out comes from the other, so that From lies before To.
type Span struct{ From, To facts.When }

// Resolve gives the ends; a From without a year is the last before To.
func (s Span) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	to, ok := s.To.Resolve(now, look)
	if !ok {
		return facts.Date{}, false
	}
	from, ok := s.From.Resolve(now, look)
	if f, is := s.From.(Calendar); is && f.Year == 0 && f.Month != 0 && !f.RelMonth {
		f.Dir = NoDir
		from, ok = f.Resolve(to.High, facts.LookBack)
	} else if t, is := s.To.(Calendar); is && ok && t.Year == 0 && t.Month != 0 && from.Low.Compare(to.High) > 0 {
		t.Dir = NoDir
		to, ok = t.Resolve(from.Low, facts.LookAhead)
	} else if _, is := s.To.(Weekday); is && ok && from.Low.Compare(to.High) > 0 {
		to.High = to.High.AddDays(7)
	} else if overnight(s) && ok && from.Low.Compare(to.High) > 0 {
		to.High = to.High.AddDays(1)
	}
	if !ok || from.Low.IsZero() || to.High.IsZero() || from.Low.Compare(to.High) > 0 {
		return facts.Date{}, false
	}
	out := dated(from.Low, to.High, max(from.Grain, to.Grain))
	if out.Grain >= facts.DayGrain {
		out.Low, out.High = out.Low.StartOfDay(), out.High.StartOfDay()
	} else {
		out.Grain = min(from.Grain, to.Grain)
	}
	out.Zone = to.Zone
	return out, true
}

// overnight reports whether a range of hours ends on the day after it began, as its words
// leave open: "from eight in the evening to six in the morning".
func overnight(s Span) bool {
	f, ok := s.From.(At)
	t, ok2 := s.To.(At)
	return ok && ok2 && reflect.DeepEqual(f.Day, t.Day)
}

// Fit is unknown.
func (Span) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative reports whether an end counts from the day of the report.
func (s Span) Relative() bool { return s.From.Relative() || s.To.Relative() }
