package date

import (
	"time"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// dayParts are the ways in which one day is named side by side.
type dayParts struct {
	rel     facts.When // today, yesterday
	weekday Weekday
	cal     Calendar
	second  Calendar // the same day in the other calendar

	hasWeekday, hasCal, hasSecond bool
}

// day reads a day, and other names of it beside it: اليوم (الخميس), يوم الأحد
// 10 شوال الموافق 26 يوليو.
func (p *parser) day(i int) node {
	var d dayParts
	end := p.dayPart(&d, i, false)
	if end == i {
		return node{}
	}
	for {
		j, opened := p.beside(end)
		k := p.dayPart(&d, j, j > end)
		if k == j || p.words[k-1].End-p.words[i].Start > longest {
			break
		}
		end = p.closed(opened, k)
	}
	return node{when: d.when(), end: end, rule: d.rule()}
}

// beside is where another name of the day may begin.
func (p *parser) beside(i int) (j int, opened bool) {
	j = p.skip(i, isMatch)
	if p.sign(j, "(") {
		return p.skip(j+1, isMatch), true
	}
	if j == i {
		j = p.skipSign(i, ",\u060c-\u2013/")
		j = p.skip(j, isMatch)
		if p.sign(j, "(") {
			return j + 1, true
		}
	}
	return j, false
}

// dayPart reads one name of a day that d has not yet, and gives the word behind
// it, or i.
func (p *parser) dayPart(d *dayParts, i int, apart bool) int {
	if w, end := p.relDay(i, d.hasWeekday || d.hasCal); end > i && d.rel == nil && !apart {
		d.rel = w
		return end
	}
	if w, end := p.weekday(i); end > i && !d.hasWeekday && (!d.hasCal || !apart || p.sign(i-1, "(")) {
		d.weekday, d.hasWeekday = w, true
		return end
	}
	c, end := p.calendarDay(i, d.hasWeekday || d.rel != nil)
	if end == i {
		return i
	}
	switch {
	case !d.hasCal:
		d.cal, d.hasCal = c, true
	case !d.hasSecond && d.cal.Hijri != c.Hijri && c.Month != 0:
		d.second, d.hasSecond = c, true
	default:
		return i
	}
	return end
}

// when joins the names of a day into one value. The civil calendar stands for
// the day before the Hijri one, and both before words that count from today.
func (d *dayParts) when() facts.When {
	if !d.hasCal {
		switch {
		case d.rel == nil:
			return d.weekday
		case d.hasWeekday:
			return Both{Main: d.rel, Check: d.weekday}
		}
		return d.rel
	}
	c := d.cal
	if d.hasSecond && c.Hijri {
		c = d.second
	}
	plain := d.weekday.Dir == NoDir && !d.weekday.Weeks
	if d.hasWeekday && plain {
		c.OnWeekday, c.Weekday = true, d.weekday.Day
	}
	var main facts.When = c
	if d.hasWeekday && !plain {
		main = Both{Main: main, Check: d.weekday}
	}
	if d.rel != nil {
		main = Both{Main: main, Check: d.rel}
	}
	return main
}

func (d *dayParts) rule() string {
	switch {
	case d.hasCal:
		return "day"
	case d.rel != nil:
		return "today"
	}
	return "weekday"
}

// The sorts that the names of a day begin with.
var (
	relDays      = sortsOf(isDay, isToday)
	weekdays     = sortsOf(isThis, isDayWord, isWeekday, isBareDay, aSign)
	calendarDays = sortsOf(isDayWord, isIn, isNth, isOrdUnit, isOrd, isOrdTens, isTens, isCard, aNumber, isShahr, isUnit, isMonth, isHijri)
)

// relDay reads "today", "yesterday" and their like; named says that another
// name of the day stands beside it.
func (p *parser) relDay(i int, named bool) (facts.When, int) {
	if !p.may(i, &relDays) {
		return nil, i
	}
	if e, j := p.get(i, isDay); e != nil {
		if e.weak && (i > 0 || j < len(p.words)) {
			return nil, i
		}
		return Period{facts.DayGrain, e.n}, j
	}
	e, j := p.get(i, isToday)
	if e == nil {
		return nil, i
	}
	if k := p.skipSign(j, "(\u060c"); named || p.weekdayAt(k) {
		return Period{Unit: facts.DayGrain}, j
	}
	if p.prev(i, isGuard) != nil || p.prev(i, isDuration) != nil || p.quoted(i, j) {
		return nil, i
	}
	if x, _ := p.get(j, isNoToday); x != nil || p.outlet(i, j) {
		return nil, i
	}
	return Period{Unit: facts.DayGrain}, j
}

// outlet reports whether the words i to end-1 stand in brackets behind "to": said to
// (Today).
func (p *parser) outlet(i, end int) bool {
	return i > 1 && p.sign(i-1, "(") && p.sign(end, ")") && p.words[i-2].Key == toOf
}

// toOf is the particle "to".
const toOf = "\u0644"

// weekdayAt reports whether a weekday stands at i.
func (p *parser) weekdayAt(i int) bool { _, end := p.weekdayName(i); return end > i }

// quoted reports whether the words i to end-1 close a quotation that was opened
// one or two words before: the name of an outlet.
func (p *parser) quoted(i, end int) bool {
	if !p.sign(end, "\"\u201d\u00bb\u2033\u2019'") {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if p.words[k].Kind == text.Punct {
			return true
		}
	}
	return false
}

func (p *parser) weekdayName(i int) (time.Weekday, int) {
	at := p.skip(i, isDayWord)
	open := p.skipSign(at, "(")
	e, j := p.get(open, isWeekday)
	if e == nil {
		return 0, i
	}
	return time.Weekday(e.n), p.closed(open > at, j)
}

// weekday reads a weekday with its direction, or its week: الثلاثاء الماضي،
// الجمعة من الأسبوع المقبل.
func (p *parser) weekday(i int) (Weekday, int) {
	if !p.may(i, &weekdays) {
		return Weekday{}, i
	}
	at := p.skip(i, isThis)
	day, j := p.weekdayName(at)
	if j == at || p.prev(i, isGuard) != nil && p.skip(i, isDayWord) == i {
		return p.bareWeekday(i)
	}
	w := Weekday{Day: day}
	if e, k := p.get(j, isDir); e != nil && e.n > int(AfterNext) {
		p.blocked = k // الأحد التالي counts from a day told before
		return Weekday{}, i
	}
	if d, k := p.dir(j); d != NoDir {
		w.Dir = d
		return w, k
	}
	if shift, k := p.week(p.skip(j, isOf)); k > p.skip(j, isOf) {
		w.Weeks, w.Shift = true, shift
		return w, k
	}
	return w, j
}

// bareWeekday reads a weekday without the article before its week.
func (p *parser) bareWeekday(i int) (Weekday, int) {
	if e, j := p.get(i, isBareDay); e != nil {
		if shift, k := p.week(j); k > j {
			return Weekday{Day: time.Weekday(e.n), Weeks: true, Shift: shift}, k
		}
	}
	return Weekday{}, i
}

// week reads "this week", "last week", and gives the number of weeks from now.
func (p *parser) week(i int) (shift, end int) {
	j := p.skip(i, isThis)
	e, k := p.get(j, isUnit)
	if e == nil || e.grain != facts.Week || !e.def || e.number != 1 {
		return 0, i
	}
	if j > i {
		return 0, k
	}
	if d, end := p.dir(k); d != NoDir {
		return d.shift(), end
	}
	return 0, i
}

// calendarDay reads a day of a month. named says that another name of the day
// stands before it, so that a number alone may be the day of the month.
func (p *parser) calendarDay(i int, named bool) (Calendar, int) {
	if !p.may(i, &calendarDays) {
		return Calendar{}, i
	}
	if c, end := p.numeric(i); end > i {
		return c, end
	}
	at := p.skip(i, isDayWord)
	n, j := p.dayNumber(at)
	if j == at && !named {
		if k := p.skip(at, isIn); k > at && at > i {
			n, j = p.dayNumber(k)
		}
	} else if j == at {
		n, j = p.dayNumber(p.skip(at, isIn))
	}
	if n == 0 {
		return p.monthDay(i)
	}
	return p.dayOf(i, at, n, j, named)
}

// dayOf reads the month behind the day number n that ends at j.
func (p *parser) dayOf(i, at, n, j int, named bool) (Calendar, int) {
	sep := p.skipSign(j, "/-.")
	if sep == j {
		sep = p.skip(j, isOfMonth)
	}
	if m, hijri, k := p.monthName(sep, true); k > sep {
		if p.prev(i, isGuard) != nil && !named {
			p.blocked = k
			return Calendar{}, i
		}
		c := Calendar{Month: m, Day: n, Hijri: hijri, Counted: p.words[at].Kind == text.Letters}
		if y := p.year(p.skipSign(k, "/-.")); y.end > p.skipSign(k, "/-.") {
			return y.apply(c), y.end
		}
		return p.tie(c, k)
	}
	if c, k := p.sameMonth(p.skip(j, isOf)); k > 0 {
		c.Day = n
		return c, k
	}
	if shift, k := p.thisMonth(p.skip(j, isOf)); k > p.skip(j, isOf) {
		return Calendar{Day: n, Month: shift, RelMonth: true}, k
	}
	if p.words[at].Kind != text.Digits && (!named || n < 11) || at == i && !named || !p.ends(j) {
		return Calendar{}, i
	}
	return Calendar{Day: n}, j
}

// ends reports whether nothing that could be counted follows.
func (p *parser) ends(i int) bool {
	if i >= len(p.words) || p.words[i].Lines > 0 {
		return true
	}
	if p.words[i].Kind == text.Punct {
		return !p.sign(i, "%/:-") && (i+1 >= len(p.words) || p.words[i+1].Spaced)
	}
	for _, s := range []sort{isTo, isClock} {
		if e, _ := p.get(i, s); e != nil {
			return true
		}
	}
	return false
}

// thisMonth reads "this month", "next month" and gives the months from now.
func (p *parser) thisMonth(i int) (shift, end int) {
	j := p.skip(i, isThis)
	e, k := p.get(j, isUnit)
	if e == nil || e.grain != facts.Month || !e.def || e.number != 1 {
		return 0, i
	}
	if d, end := p.dir(k); d != NoDir {
		return d.shift(), end
	}
	if j > i {
		return 0, k
	}
	return 0, i
}

// sameMonth reads "the same month", the one that the text told last before i; end is
// 0 where there is none.
func (p *parser) sameMonth(i int) (c Calendar, end int) {
	e, j := p.get(i, isSame)
	if e == nil || e.grain != facts.Month {
		return Calendar{}, 0
	}
	for at := i - 1; at >= 0 && i-at <= backWords; at-- {
		if m, hijri, k := p.monthName(at, false); k > at {
			c, _ = p.tie(Calendar{Month: m, Hijri: hijri}, k)
			return c, j
		}
	}
	return Calendar{}, 0
}

// monthDay reads a month with the day behind it: يوليو 13, أول يناير.
func (p *parser) monthDay(i int) (Calendar, int) {
	if e, j := p.get(i, isNth); e != nil && e.n == 1 {
		if m, hijri, k := p.monthName(j, true); k > j {
			return p.tie(Calendar{Month: m, Day: 1, Hijri: hijri}, k)
		}
	}
	if e, _ := p.get(i, isShahr); e != nil {
		return Calendar{}, i
	}
	m, hijri, j := p.monthName(i, true)
	if j == i {
		return Calendar{}, i
	}
	at := p.skipSign(j, "-/")
	if p.here(at) && p.tok(at).clitic > 0 {
		return Calendar{}, i // "father of seven": no day carries a particle
	}
	n, k := p.dayNumber(at)
	if k == at || p.words[at].Kind == text.Digits && !p.ends(k) && !p.sign(k, "-\u2013") && p.year(k).end == k {
		return Calendar{}, i
	}
	if o, _ := p.get(at, isOrd); p.words[at].Kind != text.Digits && o != nil && p.year(k).end == k {
		return Calendar{}, i
	}
	return p.tie(Calendar{Month: m, Day: n, Hijri: hijri}, k)
}
