package date

import "crosscheck/facts"

// monthSorts are the sorts that a month begins with.
var monthSorts = sortsOf(isShahr, isUnit, isMonth, isHijri)

// monthName reads the name of a month, or its two names side by side: تشرين
// الأول/أكتوبر, أكتوبر (تشرين الأول). counted says that a day stands before it.
func (p *parser) monthName(i int, counted bool) (m int, hijri bool, end int) {
	if !p.may(i, &monthSorts) {
		return 0, false, i
	}
	if e, j := p.get(i, isShahr); e != nil {
		if p.here(j) {
			if m, hijri, end = p.monthName(j, true); end > j {
				return m, hijri, end
			}
			if one, _ := p.get(j, isCard); one != nil && one.n == 1 {
				return 0, false, i // one month
			}
			if n, k := p.dayNumber(j); k > j && n <= 12 && !p.unitFollows(k) {
				return n, false, k
			}
		}
		return 0, false, i
	}
	if u, j := p.get(i, isUnit); u != nil && u.grain == facts.Month && u.def {
		if n, k := p.ordinal(j); k > j && n <= 12 {
			return n, false, k
		}
	}
	s := isMonth
	e, j := p.get(i, s)
	if e == nil {
		s = isHijri
		if e, j = p.get(i, s); e == nil {
			return 0, false, i
		}
	}
	if k, ok := p.secondName(j, e.n, s); ok {
		return e.n, s == isHijri, k
	}
	if e.weak && !counted && !p.cued(i, j, s) {
		return 0, false, i
	}
	if !counted && p.prev(i, isGuard) != nil {
		return 0, false, i
	}
	return e.n, s == isHijri, j
}

func (p *parser) secondName(i, month int, s sort) (end int, ok bool) {
	j := p.skipSign(i, "/-(")
	e, k := p.get(j, s)
	if e == nil || e.n != month {
		return i, false
	}
	if j > i {
		k = p.skipSign(k, ")")
	}
	return k, true
}

// unitFollows reports whether what stands at i makes the number before it a
// count: "three months".
func (p *parser) unitFollows(i int) bool {
	e, _ := p.get(i, isUnit)
	return e != nil && !e.def && p.yearUnit(i, i).end == i
}

// cued reports whether the words around a month that is also an everyday word
// make it a month: a particle before it, a year or a direction behind it.
func (p *parser) cued(i, end int, s sort) bool {
	if d, _ := p.dir(end); d != NoDir {
		return true
	}
	if y := p.year(end); y.end > end {
		return true
	}
	if p.prev(i, isIn) != nil || p.prev(i, isEdge) != nil || p.prev(i, isLate) != nil || p.prev(i, isPair) != nil {
		return true
	}
	return s == isMonth && (p.prev(i, isRelation) != nil && p.prev(i, isOf) == nil || p.prev(i, isTo) != nil)
}

// dir reads a direction: الماضي, المقبل, قبل الماضي.
func (p *parser) dir(i int) (Dir, int) {
	e, j := p.get(i, isDir)
	if e == nil || e.n > int(AfterNext) || p.tok(i).clitic > 0 {
		return NoDir, i
	}
	return Dir(e.n), j
}

// yearRef is a year that a month, a season or a feast belongs to.
type yearRef struct {
	year  int
	rel   bool
	hijri bool
	end   int
	check facts.When // "this year (2015)"
	span  facts.When // "this year 1436/1437"
}

// years are the sorts that the year of a month begins with.
var years = sortsOf(isOf, isThis, isUnit, isThousand, isHundred, aNumber, aSign)

// year reads the year that belongs to what stands before it, with its
// particles: 2015م, من عام 2014, العام المقبل, لسنة 1436هـ. end is i where there
// is none.
func (p *parser) year(i int) yearRef {
	if !p.may(i, &years) {
		return yearRef{end: i}
	}
	j := p.skip(p.skipSign(i, ",\u060c"), isOf)
	open := p.skipSign(j, "(\u00ab")
	if n, hijri, end := p.fullYear(open); end > open && n >= 1000 && n <= 2200 {
		if j > i && open == j && !p.sign(i, ",\u060c") && p.tok(i).n == 1 && n < 1300 {
			return yearRef{end: i}
		}
		return yearRef{year: n, hijri: hijri, end: p.closed(open > j, end)}
	}
	if open > j {
		return yearRef{end: i}
	}
	return p.yearUnit(j, i)
}

// closed is the word behind the closing sign at end, where one was opened.
func (p *parser) closed(opened bool, end int) int {
	if opened {
		return p.skipSign(end, ")\u00bb")
	}
	return end
}

// yearUnit reads "year" with its number or its direction at j.
func (p *parser) yearUnit(j, none int) yearRef {
	k := p.skip(j, isThis)
	e, u := p.get(k, isUnit)
	if e == nil || e.grain != facts.Year || e.number != 1 {
		return yearRef{end: none}
	}
	if y := p.yearSpan(u); y.end > u && j == none {
		return yearRef{span: y.when, end: y.end}
	}
	if n, hijri, end := p.fullYear(u); end > u {
		return yearRef{year: n, hijri: hijri, end: end}
	}
	if n, width := p.digits(u); width == 3 && !e.def {
		return yearRef{year: n, end: u + 1}
	}
	if !e.def {
		return yearRef{end: none}
	}
	if k > j {
		return p.yearCheck(yearRef{rel: true, end: u})
	}
	if d, end := p.dir(u); d != NoDir {
		return p.yearCheck(yearRef{year: d.shift(), rel: true, end: end})
	}
	if s, end := p.get(u, isSelf); s != nil {
		if y := p.yearBefore(j); y.end > 0 {
			y.end = end
			return y
		}
	}
	return yearRef{end: none}
}

// yearBefore is the year that the text told last before words[j]: "the same year".
// Its end is 0 where there is none.
func (p *parser) yearBefore(j int) yearRef {
	for at := j - 1; at >= 0 && j-at <= backWords; at-- {
		if n, hijri, end := p.fullYear(at); end > at && (hijri || n >= 1800 && n <= 2200) {
			return yearRef{year: n, hijri: hijri, end: end}
		}
		if e, _ := p.get(at, isUnit); e == nil || e.grain != facts.Year {
			continue
		}
		if y := p.yearUnit(at, at); y.end > at && y.span == nil {
			return y
		}
	}
	return yearRef{}
}

// yearCheck reads the number beside "this year": العام الحالي «2015م».
func (p *parser) yearCheck(y yearRef) yearRef {
	open := p.skipSign(y.end, "(\u00ab")
	n, hijri, end := p.fullYear(open)
	if end > open && n >= 1300 && n <= 2200 {
		y.check = Years{First: n, Last: n, Grain: facts.Year, Hijri: hijri}
		y.end = p.closed(open > y.end, end)
	}
	return y
}

// apply puts a year into a calendar date.
func (y yearRef) apply(c Calendar) Calendar {
	c.Year, c.RelYear = y.year, y.rel
	if y.rel && y.year == 0 {
		c.Dir = This
	}
	return c
}

// month reads a month with what it is tied to: أبريل الماضي, ديسمبر 2016م.
func (p *parser) month(i int) node {
	m, hijri, end := p.monthName(i, false)
	if end == i {
		return node{}
	}
	c, end := p.tie(Calendar{Month: m, Hijri: hijri}, end)
	return node{when: c, end: end, rule: "month"}
}

// tie reads the direction and the year behind a month.
func (p *parser) tie(c Calendar, i int) (Calendar, int) {
	d, end := p.dir(i)
	c.Dir = d
	if y := p.year(end); y.end > end {
		if c.Dir == NoDir || !y.rel {
			c = y.apply(c)
		}
		end = y.end
		if c.Year != 0 && !c.RelYear {
			c.Dir = NoDir
		}
		if d, k := p.dir(end); d != NoDir {
			end = k
		}
	}
	return c, end
}
