package date

import (
	"crosscheck/facts"
)

// span reads a range: من سبتمبر إلى يناير, بين 22 ديسمبر والرابع من يناير, 13-15
// تموز, ديسمبر 2016 أو يناير 2017.
func (p *parser) span(i int) node {
	at, between := i, false
	switch {
	case p.may(i, &spanSorts):
		at, between = p.opened(i)
	case !p.may(i, &numbersAndSigns):
		if n := p.point(i); n.end <= i || !p.may(n.end, &joiners) {
			return node{}
		}
	}
	if n := p.yearsBetween(at, between); n.end > at {
		return n
	}
	if n := p.twoDays(at); n.end > at {
		return n
	}
	open := p.skipSign(at, "(")
	from := p.point(open)
	to := p.farEnd(&from, open, between, at > i)
	if to.end <= from.end {
		if from = p.bareEnd(open); from.end <= open {
			return node{}
		}
		if to = p.farEnd(&from, open, between, at > i); to.end <= from.end {
			return node{}
		}
	}
	to.end = p.closed(open > at, to.end)
	return p.join(from, to)
}

// spanSorts are the sorts of the words that stand before the ends of a range.
var spanSorts = sortsOf(isFrom, isPair, isBetween)

// numbersAndSigns are the sorts of numbers, which alone may be the end of a range, and
// of signs, behind which one may begin; behind other words without what joins it to
// another date there is none.
var numbersAndSigns = sortsOf(isOrdUnit, isOrd, isOrdTens, isTens, isCard, aNumber, aSign)

// opened is the word behind those at i, and whether "and" joins the ends then.
func (p *parser) opened(i int) (at int, between bool) {
	from0 := i
	if e, j := p.get(i, isFrom); e != nil {
		from0 = j
	}
	if e, j := p.get(from0, isPair); e != nil { // يومي السبت والأحد
		return j, true
	} else if e, j := p.get(i, isBetween); e != nil {
		return j, true
	} else if e, j := p.get(i, isFrom); e != nil && p.tok(i).clitic <= 2 {
		return j, false
	}
	return i, false
}

// yearsBetween reads بين عامي 2010 و2014, بين 2010 و2014.
func (p *parser) yearsBetween(i int, between bool) node {
	if !between {
		return node{}
	}
	a, _, j := p.fullYear(i)
	if j == i || !p.isAnd(j) {
		return node{}
	}
	b, _, end := p.fullYear(j + 1)
	if end == j+1 || a < 1300 || b > 2200 || a >= b || p.prev(i, isPair) == nil && !p.ends(end) {
		return node{}
	}
	return node{when: Years{First: a, Last: b, Grain: facts.Year, Hijri: b <= 1500}, end: end, rule: "years"}
}

// twoDays reads two days in digits with "and" or "or" between them and their month
// behind: 3 و4 أيار, 3 أو 4 أيار.
func (p *parser) twoDays(i int) node {
	a, width := p.digits(i)
	if width == 0 || width > 2 || a < 1 || a > 31 {
		return node{}
	}
	second := i + 2
	if e, j := p.get(i+1, isOr); e != nil {
		second = j
	} else if !p.isAnd(i + 1) {
		return node{}
	}
	if _, width := p.digits(second); width == 0 {
		return node{}
	}
	c, end := p.calendarDay(second, false)
	if end == second || c.Month == 0 || c.Day != a+1 {
		return node{}
	}
	first := c
	first.Day, first.OnWeekday = a, false
	return node{when: Span{first, c}, end: end, rule: "span"}
}

// joiners are the sorts of what stands between the ends of a range, but for "and".
var joiners = sortsOf(isTo, isOr, aSign)

// farEnd reads what joins the two ends, and the second. The first begins at word i.
func (p *parser) farEnd(from *node, i int, between, opened bool) node {
	j := from.end
	if j <= i || !between && !p.may(j, &joiners) {
		return node{}
	}
	k := j
	switch e, l := p.get(j, isTo); {
	case e != nil:
		k = l
	case p.sign(j, "-\u2013"):
		k = j + 1
	case between && p.isAnd(j):
		k = j + 1
	case p.startsAnd(j) && (between || p.tok(j).sortIs(p, isTo)):
		if e, l := p.getAnd(j, isTo); e != nil {
			k = l
		} else {
			return p.andPoint(j)
		}
	default:
		e, l := p.get(j, isOr)
		if e == nil || from.bare > 0 {
			return node{}
		}
		k = l
	}
	if to := p.point(k); to.end > k {
		return to
	}
	if from.bare == 0 || opened {
		if to := p.bareEnd(k); to.end > k {
			return to
		}
	}
	return node{}
}

func (t *tok) sortIs(p *parser, s sort) bool {
	for _, e := range t.entries {
		if p.lists.entries[e].sort == s {
			return true
		}
	}
	return false
}

func (p *parser) startsAnd(i int) bool {
	return p.here(i) && (p.tok(i).and || p.isAnd(i))
}

// andPoint reads a date whose first word has "and" written to it.
func (p *parser) andPoint(i int) node {
	was := p.start
	p.start = i
	defer func() { p.start = was }()
	if p.words[i].Lines > 0 {
		return node{}
	}
	return p.point(i)
}

// bareEnd reads a number that is a day of the month or an hour in a range whose
// other end says so.
func (p *parser) bareEnd(i int) node {
	if !p.here(i) || i > 0 && i == p.start && p.glued(i) {
		return node{}
	}
	n, j := p.dayNumber(i)
	if j == i {
		return node{}
	}
	return node{end: j, bare: n}
}

// join makes a range of two ends, each taking from the other what it leaves out.
func (p *parser) join(from, to node) node {
	out := node{end: to.end, rule: "span"}
	if from.bare > 0 && to.bare > 0 {
		return p.bareMonth(from, to)
	}
	if from.bare > 0 {
		from.when = filled(from.bare, to.when)
	}
	if to.bare > 0 {
		to.when = filled(to.bare, from.when)
	}
	if from.when == nil || to.when == nil {
		return node{}
	}
	from.when = morning(from, to)
	to.when = later(from, to)
	if f, ok := from.when.(At); ok {
		t, ok := to.when.(At)
		if !ok {
			return node{}
		}
		if a, counted := t.Day.(Anaphor); counted && a.Shift == 1 {
			t.Day, t.From, t.To = nil, t.From+24*3600, t.To+24*3600 // until six on the next morning
		}
		if t.Day == nil {
			t.Day = f.Day
		}
		if f.Day == nil {
			f.Day = t.Day
		}
		from.when, to.when = f, t
	} else if _, ok := to.when.(At); ok {
		return node{}
	}
	if t, ok := to.when.(Calendar); ok && t.Year == 0 {
		if y := p.year(to.end); y.end > to.end {
			to.when, out.end = y.apply(t), y.end
		}
	}
	out.when = Span{from.when, to.when}
	return out
}

// bareMonth reads two days whose month follows: من 4 إلى 23 من الشهر المقبل.
func (p *parser) bareMonth(from, to node) node {
	shift, end := p.thisMonth(p.skip(to.end, isOf))
	if end <= p.skip(to.end, isOf) {
		return node{}
	}
	c := Calendar{Month: shift, RelMonth: true}
	a, b := c, c
	a.Day, b.Day = from.bare, to.bare
	return node{when: Span{a, b}, end: end, rule: "span"}
}

// filled is the other end with another day or hour.
func filled(n int, other facts.When) facts.When {
	switch o := other.(type) {
	case Calendar:
		if o.Day == 0 || n > 31 {
			return nil
		}
		o.Day, o.OnWeekday = n, false
		return o
	case At:
		if n > 24 || o.From != o.To {
			return nil
		}
		h := n * 3600
		if n < 12 && h+12*3600 <= o.From {
			h += 12 * 3600
		}
		o.From, o.To, o.Grain = h, h, facts.Hour
		return o
	}
	return nil
}

// later moves a last hour whose half of the day is not said behind the first:
// from 1:30 in the afternoon to 4 ends at 16:00.
func later(from, to node) facts.When {
	f, ok := from.when.(At)
	t, ok2 := to.when.(At)
	if ok && ok2 && from.mer && !to.mer && t.From < f.From && f.From <= t.From+12*3600 && t.From < 12*3600 {
		t.From, t.To = t.From+12*3600, t.To+12*3600
		return t
	}
	return to.when
}

// morning moves a first hour whose half of the day is not said into that of the
// last: من الساعة 3 إلى الساعة 4 عصرا begins at 15:00.
func morning(from, to node) facts.When {
	f, ok := from.when.(At)
	t, ok2 := to.when.(At)
	if ok && ok2 && !from.mer && to.mer && f.From+12*3600 <= t.From {
		f.From, f.To = f.From+12*3600, f.To+12*3600
		return f
	}
	return from.when
}
