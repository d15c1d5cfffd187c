package facts

import "time"

// Instant is a second of local civil time, with no zone. The zero Instant is
// not stated. Instants are comparable: == means equal.
type Instant struct {
	sec int64 // seconds since 1970-01-01T00:00:00, local
	set bool
}

// Day is the first second of a civil day; months and days out of their range
// are carried over as time.Date does.
func Day(year int, month time.Month, day int) Instant {
	return ofTime(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// ParseInstant reads "2021", "2021-07", "2021-07-26", or a day followed by
// "T" or a blank and "14:05" or "14:05:09"; a zone at the end is dropped. ok is
// false where s is none of them or no such day exists.
func ParseInstant(s string) (at Instant, ok bool) {
	if len(s) > 19 {
		s = s[:19]
	}
	for _, layout := range []string{"2006-01-02", "2006-01-02T15:04:05", "2006-01-02 15:04:05", "2006-01-02T15:04", "2006-01-02 15:04", "2006-01", "2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return ofTime(t), true
		}
	}
	return Instant{}, false
}

// IsZero reports whether t is not stated.
func (t Instant) IsZero() bool { return !t.set }

// Compare is -1, 0 or +1 as t is before, at or after u.
func (t Instant) Compare(u Instant) int {
	switch {
	case t.sec < u.sec:
		return -1
	case t.sec > u.sec:
		return +1
	}
	return 0
}

// Date is the year, month and day of t.
func (t Instant) Date() (year int, month time.Month, day int) { return t.time().Date() }

// Clock is the hour, minute and second of t.
func (t Instant) Clock() (hour, minute, second int) { return t.time().Clock() }

// Weekday is the day of the week of t.
func (t Instant) Weekday() time.Weekday { return t.time().Weekday() }

// StartOfDay is the first second of the day of t; of the zero Instant it is the
// zero Instant.
func (t Instant) StartOfDay() Instant {
	if t.IsZero() {
		return t
	}
	in := t.sec % daySeconds
	if in < 0 {
		in += daySeconds
	}
	return Instant{t.sec - in, true}
}

const daySeconds = 86400

// AddDays is the same clock time n days later.
func (t Instant) AddDays(n int) Instant { return Instant{t.sec + int64(n)*daySeconds, t.set} }

// AddSeconds is t and n seconds.
func (t Instant) AddSeconds(n int64) Instant { return Instant{t.sec + n, t.set} }

// AddMonths is the same day n months later, or the last day of that month
// where it is shorter: a month after 31 January is 28 or 29 February.
func (t Instant) AddMonths(n int) Instant {
	if t.IsZero() {
		return t
	}
	y, m, d := t.Date()
	last := time.Date(y, m+time.Month(n)+1, 0, 0, 0, 0, 0, time.UTC).Day()
	day := Day(y, m+time.Month(n), min(d, last))
	return day.AddSeconds(t.sec - t.StartOfDay().sec)
}

// Sub is the number of seconds from u to t.
func (t Instant) Sub(u Instant) int64 { return t.sec - u.sec }

// DaysSince is the number of days from the day of u to the day of t.
func (t Instant) DaysSince(u Instant) int {
	return int((t.StartOfDay().sec - u.StartOfDay().sec) / daySeconds)
}

// String is "2021-07-26".
func (t Instant) String() string {
	if !t.set {
		return ""
	}
	return t.time().Format("2006-01-02")
}

func (t Instant) time() time.Time { return time.Unix(t.sec, 0).UTC() }

func ofTime(t time.Time) Instant { return Instant{t.Unix(), true} }

// Grain is the unit that a date is given in. The zero Grain is invalid.
type Grain uint8

// The grains, fine to coarse.
const (
	Second Grain = iota + 1
	Minute
	Hour
	DayGrain
	Week
	Month
	Quarter
	Season
	Year
	Decade
	Century
)

var grainNames = [...]string{"", "second", "minute", "hour", "day", "week", "month", "quarter", "season", "year", "decade", "century"}

// String is the name of the grain as JSON has it.
func (g Grain) String() string { return grainNames[g] }

// DateRelation is how a fact lies to its date. The zero value is invalid.
type DateRelation uint8

// The relations of a fact to its date.
const (
	On DateRelation = iota + 1
	By
	Since
	Before
	After
	Until
)

var dateRelationNames = [...]string{"", "on", "by", "since", "before", "after", "until"}

// String is the name of the relation as JSON has it.
func (r DateRelation) String() string { return dateRelationNames[r] }

// Date is a civil interval as a report gives it. Low is its first second and
// High the first second of its last unit: April 2021 at grain month is
// 2021-04-01..2021-04-30; hour 14 is T14:00..T14:00 at grain hour.
type Date struct {
	Range[Instant]
	Grain    Grain
	Relation DateRelation
	Zone     string // as "Z" or "+03:00"; empty for local time
	Half     bool   // an hour without its half of the day: seven may be 07:00 or 19:00
	Every    Grain  // what recurs, DayGrain "from seven each evening", as it is that day; 0 where nothing does
}

// From is the first day or clock time as JSON has it, or "" where open.
func (d Date) From() string { return d.format(d.Low) }

// To is the last day or clock time as JSON has it, or "" where open.
func (d Date) To() string { return d.format(d.High) }

func (d Date) format(t Instant) string {
	switch {
	case !t.set:
		return ""
	case d.Grain == Second:
		return t.time().Format("2006-01-02T15:04:05")
	case d.Grain == Minute || d.Grain == Hour:
		return t.time().Format("2006-01-02T15:04")
	}
	return t.String()
}

// Days is the interval widened to whole days.
func (d Date) Days() Range[Instant] {
	r := d.Range
	if !r.Low.IsZero() {
		r.Low = r.Low.StartOfDay()
	}
	if !r.High.IsZero() {
		r.High = r.High.StartOfDay()
	}
	return r
}

// Look is the direction in which a date without a year or a week is sought.
// The zero Look is not known; the news then looks back.
type Look uint8

// The directions.
const (
	LookBack Look = iota + 1
	LookAhead
)

// Fit says whether the words of a date agree with the day it is counted from:
// "today, Friday" fits Fridays only. The zero Fit says nothing.
type Fit uint8

// The answers of When.Fit.
const (
	FitUnknown Fit = iota // the words put no demand on the day
	FitYes
	FitNo
)

// When is a date as it is written, before it is known which day the report
// counts from. Language packs implement it.
type When interface {
	// Resolve gives the interval meant when the report counts from now. now may
	// be the zero Instant: ok is then true only for dates that stand alone.
	Resolve(now Instant, look Look) (d Date, ok bool)
	// Fit says whether the words themselves agree with now. A date that stands
	// alone ("26 July 2021") answers FitUnknown.
	Fit(now Instant) Fit
	// Relative reports whether the words count from the day of the report
	// ("yesterday", "Monday", "the end of the year").
	Relative() bool
}
