package date

import (
	"strings"
	"time"

	"crosscheck/facts"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/text"
)

// nth reads a counted day or week of a longer time: آخر اثنين من مارس, الأسبوع
// الأول من أكتوبر, آخر يوم من الشهر.
func (p *parser) nth(i int) node {
	n := Nth{}
	first, j := p.get(i, isNth)
	if first != nil {
		n.N = first.n
	} else if n.N, j = p.ordinal(i); j > i && n.N > 5 {
		return node{}
	}
	j2 := p.skip(j, isDayWord)
	k, ok := p.nthUnit(&n, j2)
	if !ok {
		if k, ok = p.nthUnit(&n, j); !ok {
			return node{}
		}
	}
	if j == i { // the ordinal follows: الأسبوع الأول
		if n.N, k = p.ordinalAfter(k); n.N == 0 {
			return node{}
		}
	}
	if f := p.following(n, k); f.end > k {
		return f
	}
	if j == i && n.OnWeekday && n.N > 0 && p.ends(k) {
		n.Of = Period{facts.Month, 0} // the second Sunday
		return node{when: n, end: k, rule: "nth"}
	}
	of := p.skip(k, isOf)
	if c := p.longer(of); c.end > of {
		n.Of = c.when
		return node{when: n, end: c.end, rule: "nth"}
	}
	if shift, end := p.thisMonth(of); end > of {
		n.Of = Period{facts.Month, shift}
		return node{when: n, end: end, rule: "nth"}
	}
	return node{}
}

// ordinalAfter is the ordinal up to the fifth, or "the last" as -1, at i.
func (p *parser) ordinalAfter(i int) (n, end int) {
	if e, l := p.get(i, isFinal); e != nil {
		return -1, l
	}
	if n, end = p.ordinal(i); end > i && n <= 5 {
		return n, end
	}
	return 0, i
}

func (p *parser) nthUnit(n *Nth, i int) (int, bool) {
	if e, j := p.get(i, isWeekday); e != nil {
		n.OnWeekday, n.Weekday = true, time.Weekday(e.n)
		return j, true
	}
	if e, j := p.get(i, isBareDay); e != nil {
		n.OnWeekday, n.Weekday = true, time.Weekday(e.n)
		return j, true
	}
	e, j := p.get(i, isUnit)
	if e != nil && e.number == 1 && (e.grain == facts.Week || e.grain == facts.DayGrain) {
		n.Unit = e.grain
		return j, true
	}
	if e, j := p.get(i, isToday); e != nil { // اليوم الأول من
		n.Unit = facts.DayGrain
		return j, true
	}
	return i, false
}

// following reads the day that weekdays are counted after: ثالث ثلاثاء بعد العيد.
func (p *parser) following(n Nth, i int) node {
	r, after := p.get(i, isRelation)
	if r == nil || facts.DateRelation(r.n) != facts.After || !n.OnWeekday {
		return node{}
	}
	c := p.feast(after)
	if c.end == 0 {
		c = p.day(after)
	}
	if c.end <= after {
		return node{}
	}
	return node{when: Following{N: n.N, Weekday: n.Weekday, Of: c.when}, end: c.end, rule: "nth"}
}

// year1 reads a year: عام 2014, في 2009, العام المقبل. A bare number is one after
// a particle, after "born", or where it stands alone.
func (p *parser) year1(i int) node {
	if y := p.yearUnit(i, i); y.end > i {
		return p.yearNode(y)
	}
	n, hijri, end := p.fullYear(i)
	if end == i || n < 1300 || n > 2200 || i > 0 && p.glued(i) || p.counts(end) {
		return node{}
	}
	_, width := p.digits(i)
	era := width > 0 && end > i+1
	alone := width > 0 && p.alone(i, end)
	born := p.prev(i, isBorn) != nil // whom "was born" tells of may be old: in 1385 of the Hijra
	if !era && !alone && !born && !p.afterParticle(i) {
		return node{}
	}
	if e, _ := p.get(end, isUnit); e != nil && !e.def || p.countedNoun(i, end) || hijri && !era && !born && n < 1400 {
		return node{}
	}
	return p.yearNode(yearRef{year: n, hijri: hijri, end: end})
}

// countedNoun reports whether the number from i to end-1 counts the word behind
// it: any word after "to" (إلى 2015 دولارا), a noun that news counts elsewhere, but for
// a plural that it does not count: "in 2019 protests".
func (p *parser) countedNoun(i, end int) bool {
	if _, width := p.digits(i); width == 0 || end > i+1 || !p.here(end) || p.words[end].Kind != text.Letters {
		return false
	}
	if p.tok(end).n > 0 {
		return false
	}
	if e := p.prev(i, isTo); e != nil && p.prev(i, isRelation) != nil && !strings.HasPrefix(p.words[end].Key, waw) {
		return true
	}
	_, known := noun.Lookup(p.words[end].Key)
	return known && !(p.prev(i, isIn) != nil && noun.Uncounted(p.words[i].Key, p.words[end].Key))
}

// counts reports whether the sign at i makes the number before it something
// else than a year: a share, a ratio, a date in digits.
func (p *parser) counts(i int) bool {
	return p.sign(i, "%") || p.sign(i, ":/") && p.here(i+1) && p.words[i+1].Kind == text.Digits
}

// afterParticle reports whether a particle that dates stands before i.
func (p *parser) afterParticle(i int) bool {
	if _, k := p.get(i+1, isTo); p.start < i && k > i+1 && p.prev(i, isFrom) != nil {
		return true
	}
	if i > p.start && p.prev(i, isOfMonth) != nil && p.prev(i-1, isEdge) != nil {
		return true
	}
	if i > p.start && (p.prev(i, isEdge) != nil || p.prev(i, isTo) != nil || p.prev(i, isBetween) != nil) {
		return true
	}
	if p.prev(i, isIn) != nil {
		n, width := p.digits(i)
		return width == 0 && n == 0 || n >= 1800 && n <= 2100
	}
	r := p.prev(i, isRelation)
	return r != nil && p.prev(i, isOf) == nil || p.prev(i, isTo) != nil
}

// decade reads decades and centuries: السبعينيات, القرن الماضي.
func (p *parser) decade(i int) node {
	if e, j := p.get(i, isDecade); e != nil {
		first := 1900 + e.n
		if c := p.decade(p.skip(j, isOf)); c.end > j {
			j = c.end
		}
		return node{when: Years{First: first, Last: first + 9, Grain: facts.Decade}, end: j, rule: "decade"}
	}
	e, j := p.get(i, isUnit)
	if e == nil || e.grain != facts.Century {
		return node{}
	}
	if d, k := p.dir(j); d != NoDir {
		return node{when: Period{facts.Century, d.shift()}, end: k, rule: "century"}
	}
	if n, k := p.ordinal(j); k > j {
		return node{when: Years{First: n*100 - 99, Last: n * 100, Grain: facts.Century}, end: k, rule: "century"}
	}
	return node{}
}

// season reads a season of a year: صيف 2014, الربيع الماضي.
func (p *parser) season(i int) node {
	e, j := p.get(i, isSeason)
	if e == nil || p.tok(i).clitic > 0 {
		return node{}
	}
	s := Season{Month: e.n}
	if d, k := p.dir(j); d != NoDir {
		s.Dir = d
		return node{when: s, end: k, rule: "season"}
	}
	if y := p.year(j); y.end > j && p.skip(j, isIn) == j {
		s.Year, s.Rel = y.year, y.rel
		return node{when: s, end: y.end, rule: "season"}
	}
	return node{}
}
