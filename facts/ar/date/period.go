package date

import (
	"crosscheck/facts"
)

// period reads a unit counted from the report: this week, last month, the next
// three days, two years ago is in ago.
func (p *parser) period(i int) node {
	if n := p.rolling(i); n.end > i {
		return n
	}
	j := p.skip(i, isThis)
	e, k := p.get(j, isUnit)
	if e == nil || !e.def || e.number != 1 || e.grain < facts.Week {
		return p.lastCount(i)
	}
	if e.grain == facts.Year {
		if y := p.yearUnit(i, i); y.end > i {
			return p.yearNode(y)
		}
	}
	if d, end := p.dir(k); d != NoDir {
		if w := p.inWeek(end, d.shift()); e.grain == facts.Week && w.end > end {
			return w
		}
		return node{when: Period{e.grain, d.shift()}, end: end, rule: "period"}
	}
	if x, end := p.get(k, isDir); x != nil {
		if p.alone(i, end) {
			return node{when: Period{e.grain, 1}, end: end, rule: "period"}
		}
		return node{when: Anaphor{Shift: 1, Unit: e.grain}, end: end, rule: "anaphor"}
	}
	if j == i && !p.alone(i, k) {
		return node{}
	}
	if w := p.inWeek(k, 0); e.grain == facts.Week && w.end > k {
		return w
	}
	return node{when: Period{e.grain, 0}, end: k, rule: "period"}
}

// inWeek reads a weekday, or a range of them, behind a week.
func (p *parser) inWeek(i, shift int) node {
	at := p.skipSign(i, "\u060c")
	if w, end := p.weekday(at); end > at && w.Dir == NoDir && !w.Weeks {
		w.Weeks, w.Shift = true, shift
		return node{when: w, end: end, rule: "week-weekday"}
	}
	return p.weekSpan(i, shift)
}

// weekSpan reads the weekdays behind a week: الأسبوع المقبل بين الأربعاء والجمعة.
func (p *parser) weekSpan(i, shift int) node {
	n := p.span(i)
	s, _ := n.when.(Span)
	from, ok := s.From.(Weekday)
	to, ok2 := s.To.(Weekday)
	if !ok || !ok2 {
		return node{}
	}
	from.Weeks, from.Shift, to.Weeks, to.Shift = true, shift, true, shift
	return node{when: Span{from, to}, end: n.end, rule: "week-weekday"}
}

// rest reads what is left of a week, a month or a year: بقية العام.
func (p *parser) rest(i int) node {
	e, j := p.get(i, isRest)
	if e == nil {
		return node{}
	}
	u, k := p.get(p.skip(j, isThis), isUnit)
	if u == nil || !u.def || u.number != 1 || u.grain < facts.Week {
		return node{}
	}
	return node{when: Rest{u.grain}, end: k, rule: "rest"}
}

// alone reports whether the words are all of the text: nothing told before can
// be meant.
func (p *parser) alone(i, end int) bool { return i == 0 && end == len(p.words) }

func (p *parser) yearNode(y yearRef) node {
	if y.span != nil {
		return node{when: y.span, end: y.end, rule: "years"}
	}
	var w facts.When = Period{facts.Year, y.year}
	if !y.rel {
		w = Years{First: y.year, Last: y.year, Grain: facts.Year, Hijri: y.hijri}
	}
	if y.check != nil {
		w = Both{Main: y.check, Check: w}
	}
	return node{when: w, end: y.end, rule: "year"}
}

// rolling reads the last or the next N units: الأيام الثلاثة المقبلة, 3 أيام
// القادمة, العقدين الماضيين.
func (p *parser) rolling(i int) node {
	n, j := p.count(p.skip(i, isArticle))
	if n == 0 {
		j = i
	}
	e, k := p.get(j, isUnit)
	if e == nil || e.number == 1 && n <= 10 || e.grain == facts.Quarter {
		return node{}
	}
	if e.number == 2 {
		n = 2
	}
	if n == 0 && e.def {
		if c, l := p.get(k, isDefCard); c != nil {
			n, k = c.n, l
		} else if c, l := p.cardinal(p.skip(k, isArticle)); p.skip(k, isArticle) > k && l > k+1 {
			n, k = c, l
		} else if c, l := p.get(k, isFew); c != nil {
			n, k = 3, l
		}
	}
	d, end := p.dir(k)
	if n == 0 || d != Last && d != Next {
		return node{}
	}
	return node{when: Rolling{n * d.shift(), e.grain}, end: end, rule: "rolling"}
}

func (p *parser) count(i int) (n, end int) {
	if e, j := p.get(i, isDefCard); e != nil {
		return e.n, j
	}
	return p.cardinal(i)
}

// lastCount reads "the last 3 years" without the article: آخر 3 سنوات.
func (p *parser) lastCount(i int) node {
	e, j := p.get(i, isNth)
	if e == nil || e.n != -1 {
		return node{}
	}
	n, k := p.cardinal(j)
	if k == j {
		return node{}
	}
	u, end := p.get(k, isUnit)
	if u == nil || u.def || u.grain < facts.DayGrain {
		return node{}
	}
	return node{when: Rolling{-n, u.grain}, end: end, rule: "rolling"}
}

// ago reads a number of units counted from the report: قبل ثلاثة أيام, بعد
// أسبوعين. Where "from" follows, the count begins elsewhere and nothing is read.
func (p *parser) ago(i int) node {
	e, j := p.get(i, isAgo)
	if e == nil || p.tok(i).clitic > 0 && !p.tok(i).and {
		return node{}
	}
	count := p.skip(j, isAbout)
	about := count > j
	j = count
	n, k := p.cardinal(j)
	u, end := p.get(k, isUnit)
	if u == nil || u.def || u.grain == facts.Decade && k == j {
		return node{}
	}
	switch {
	case u.number == 2:
		n = 2
	case k == j && u.number == 1:
		n = 1
	case n == 0:
		return node{}
	}
	if one, l := p.get(end, isCard); one != nil && one.n == 1 && k == j {
		end = l
	} else if k == j && u.number == 1 && u.grain <= facts.DayGrain && !(u.grain == facts.DayGrain && e.n < 0 && p.dayAlone(end)) {
		return node{}
	}
	if p.prev(i, isCard) != nil {
		return node{}
	}
	return p.agoFrom(i, end, e, Ago{N: n * e.n, Unit: u.grain, About: about})
}

// dayAlone reports whether "a day" ends at word i, and goes on with no weekday and with
// nothing that it is counted from: "broke out a day ago in the harbour".
func (p *parser) dayAlone(i int) bool {
	if p.ends(i) {
		return true
	}
	e, j := p.get(i, isIn)
	return e != nil && p.day(j).end <= j
}

// agoFrom reads what follows the units of a, which end at end: more of them, and
// what they are counted from.
func (p *parser) agoFrom(i, end int, e *entry, a Ago) node {
	if l := p.andHalf(end); l > end && a.Unit == facts.Year {
		a.N, a.Unit, end = 12*a.N+6*e.n, facts.Month, l // a year and a half
	} else if l > end && a.Unit == facts.Month {
		a.More, a.MoreUnit, end = 15*e.n, facts.DayGrain, l
	}
	if more, grain, l := p.andUnits(end, a.Unit); l > end {
		a.More, a.MoreUnit, end = more*e.n, grain, l
	}
	if x, l := p.get(end, isFromNow); x != nil {
		end, a.Exact = l, a.Unit >= facts.DayGrain
	} else if p.countedFrom(end) || p.countedFrom(end+1) {
		return p.untilEvent(i, end, a)
	} else if e.n > 0 && i > 0 && p.look(i, end) == 0 {
		if a.Unit > facts.Week {
			return node{when: Anaphor{}, end: end, rule: "anaphor"} // nine months on: of what, the text says elsewhere
		}
		return node{when: Anaphor{Shift: a.N, Unit: a.Unit}, end: end, rule: "anaphor"} // after days of a day told before
	}
	return p.agoNode(e, i, a, end)
}

// andHalf reads the half that is added to a unit, with the unit or without: "and a
// half", "and half a year".
func (p *parser) andHalf(i int) (end int) {
	h, j := p.get(i, isFrac)
	if h == nil || h.n != 30 || h.def {
		return i
	}
	if u, k := p.get(j, isUnit); u != nil && u.number == 1 && u.grain >= facts.Month {
		return k
	}
	return j
}

// andUnits reads a number of smaller units that are added: and ten days.
func (p *parser) andUnits(i int, than facts.Grain) (n int, g facts.Grain, end int) {
	n, j := p.andCardinal(i)
	if j == i {
		if !p.isAnd(i) {
			return 0, 0, i
		}
		if n, j = p.cardinal(i + 1); j == i+1 {
			return 0, 0, i
		}
	}
	u, end := p.get(j, isUnit)
	if u == nil || u.def || u.grain >= than || u.grain < facts.DayGrain || u.number == 2 {
		return 0, 0, i
	}
	return n, u.grain, end
}

// countedFrom reports whether "from" at i gives the day that units are counted
// from.
func (p *parser) countedFrom(i int) bool { e, _ := p.get(i, isMin); return e != nil }

// agoNode tells "since three days" from "three days ago" by its particle.
func (p *parser) agoNode(e *entry, particle int, a Ago, end int) node {
	if r, _ := p.get(particle, isRelation); r != nil && facts.DateRelation(r.n) == facts.Since {
		if p.countedFrom(particle) {
			if p.alone(particle, end) {
				return node{when: a, end: end, rule: "ago"}
			}
			return node{}
		}
		return node{when: Bound{facts.Since, a}, end: end, rule: "since"}
	}
	return node{when: a, end: end, rule: "ago"}
}

// longer reads a time longer than a day: a month, a year, a quarter, a decade, a
// season, a week, and the part of one.
func (p *parser) longer(i int) node {
	return p.firstOf(times, i)
}

// monthField reads a month and a year in digits: 3/2015.
func (p *parser) monthField(i int) node {
	if c, end := p.numeric(i); end > i && c.Day == 0 {
		return node{when: c, end: end, rule: "month"}
	}
	return node{}
}

// firstHalf is the part of an Edge that is the first of two.
const firstHalf = 5

// edge reads the part of a longer time: مطلع فبراير الماضي, نهاية العام.
func (p *parser) edge(i int) node {
	e, j := p.get(i, isEdge)
	if e == nil {
		return node{}
	}
	j = p.skip(j, isOf)
	if n := p.longer(j); n.end > j {
		if _, again := n.when.(Edge); !again {
			return node{when: Edge{e.n, n.when}, end: n.end, rule: "edge"}
		}
		return node{}
	}
	u, k := p.get(j, isUnit)
	if u == nil && e.n >= firstHalf {
		return p.yearless(i, j, PartOfYear{N: e.n - firstHalf + 1, Half: true})
	}
	if u == nil || !u.def || u.number != 1 || u.grain < facts.Week || u.grain == facts.Quarter {
		return node{}
	}
	if e.n == 1 && u.grain == facts.Week {
		return node{}
	}
	return node{when: Edge{e.n, Period{u.grain, 0}}, end: k, rule: "edge"}
}
