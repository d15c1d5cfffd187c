package date

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// rule reads one form of date at a word. Where that is no number and no sign, it
// is of one of the sorts that the rule opens with.
type rule struct {
	name  string
	opens sorts
	read  func(*parser, int) node
}

// points lists the rules for dates that are no range and have no relation. Of
// those that read at a word, the longest wins, and the first of equals.
func points() [7]rule {
	return [...]rule{
		{"anaphor", sortsOf(isAnaphor), (*parser).anaphor},
		{"feast", sortsOf(isOrdUnit, isOrd, isOrdTens, isFeast), (*parser).feast},
		{"day", sortsOf(isClockIn, isClock, isHourOrd, isLate, isPart, isNight, isDay, isToday, isThis, isDayWord, isWeekday, isBareDay,
			isOrdUnit, isOrd, isOrdTens, isTens, isCard, isNth, isShahr, isUnit, isMonth, isHijri), (*parser).dayTime},
		{"ago", sortsOf(isAgo), (*parser).ago},
		{"longer", sortsOf(isRest, isEdge, isUnit, isNth, isOrdUnit, isOrd, isOrdTens, isDayWord, isWeekday, isBareDay, isToday, isArticle,
			isDefCard, isTens, isCard, isThis, isThousand, isHundred, isDecade, isShahr, isMonth, isHijri, isSeason), (*parser).longer},
		{"weekend", sortsOf(isWeekend), (*parser).weekend},
		{"now", sortsOf(isNow), (*parser).now},
	}
}

// point reads the longest date at word i that is no range. It is asked again
// for the same word as the end of a range.
func (p *parser) point(i int) node {
	if !p.here(i) {
		return node{}
	}
	known := &p.read[i%len(p.read)]
	if known.word != i+1 || known.start != p.start {
		before := p.blocked
		p.blocked = 0
		n := p.longestPoint(i)
		*known = point{n, i + 1, p.start, p.blocked}
		p.blocked = before
	}
	if known.blocked > 0 {
		p.blocked = known.blocked
	}
	return known.node
}

func (p *parser) longestPoint(i int) (best node) {
	t, letters := p.tok(i), p.words[i].Kind == text.Letters
	if letters && (t.n == 0 || t.and && i != p.start) {
		return node{} // no rule begins with a word that the lists lack
	}
	opens := t.sorts
	for k := range p.points {
		r := &p.points[k]
		if letters && !opens.meets(&r.opens) {
			continue
		}
		if n := r.read(p, i); n.end > i && n.end > best.end && n.when != nil {
			best = n
		}
	}
	return best
}

// date reads the longest date at word i, with its relation.
func (p *parser) date(i int) (node, bool) {
	p.start = i
	if !p.begins(i) {
		return node{}, false
	}
	best := p.by(i, p.point(i))
	for _, r := range []func(*parser, int) node{(*parser).span, (*parser).monthDays, (*parser).within, (*parser).bound, (*parser).every} {
		if n := r(p, i); n.end > i && n.end > best.end && n.when != nil {
			best = n
		}
	}
	return best, best.end > i
}

// by reads "by the end of" in one word: بنهاية العام.
func (p *parser) by(i int, n node) node {
	if e, edge := n.when.(Edge); edge && e.Part == 3 && p.tok(i).clitic > 0 && strings.Contains(p.words[i].Key[:p.tok(i).clitic], ba) {
		return node{when: Bound{facts.By, e}, end: n.end, rule: "bound"}
	}
	return n
}

// begins reports whether a date can begin at word i: a number, or a word of the
// lists that is more than a link; a particle only before another such word, and
// a number only before what may make a date of it.
func (p *parser) begins(i int) bool {
	if w := &p.words[i]; w.Kind == text.Digits {
		return len(w.Key) == 4 || len(w.Key) < 4 && p.datesDigits(i+1)
	}
	t := p.tok(i)
	particle, number := false, false
	for _, e := range t.entries {
		switch p.lists.entries[e].sort {
		case isIn, isOf, isOfMonth, isMin, isTo, isOr, isMatch, isDir, isFinal, isGuard, isDuration, isNumbered, isNoToday, isFuture,
			isNotFuture, isWhere, isDenied, isFew, isEra, isFromNow, isFrac, isLessFrac, isMinutes, isZone, isMer, isAbout, isLess, isQuarters:
		case isFrom, isBetween, isRelation, isAgo, isWithin:
			particle = true
		case isCard, isTens:
			number = true
		default:
			return true
		}
	}
	next := i + t.n
	return number && p.dates(next) || particle && next < len(p.words) && (p.words[next].Kind != text.Letters || p.tok(next).n > 0)
}

// datesDigits is that of a number in digits: a sign must be one that dates are
// written with, and go on to what dates may hold.
func (p *parser) datesDigits(i int) bool {
	if p.here(i) && p.words[i].Kind == text.Punct {
		return p.sign(i, "/-.:\u2013") && p.here(i+1) && p.dates(i+1)
	}
	return p.dates(i)
}

// dates reports whether what stands at word i may make a date of a number before
// it: a sign, another number, "and", or a word of the lists.
func (p *parser) dates(i int) bool {
	return !p.here(i) || p.words[i].Kind != text.Letters || p.isAnd(i) || p.tok(i).n > 0
}

// bound reads a relation and its date: بحلول نهاية العام, منذ الجمعة, حتى ديسمبر.
func (p *parser) bound(i int) node {
	e, j := p.get(i, isRelation)
	if e == nil || p.tok(i).clitic > 0 && !p.tok(i).and {
		return node{}
	}
	n := p.point(j)
	if s := p.span(j); s.end > n.end && s.when != nil {
		n = s
	}
	if n.end <= j || n.when == nil {
		return node{}
	}
	if w, ok := n.when.(Nth); ok && (e.n == int(facts.Until) || e.n == int(facts.By)) { // until the 7th, whichever weekday it is
		w.ByDays = true
		n.when = w
	}
	switch e.n {
	case 7: // إلى: "until" where the text is the expression alone
		if i > 0 {
			return node{}
		}
		return node{when: Bound{facts.Until, n.when}, end: n.end, rule: "until"}
	case int(facts.Since):
		if m, _ := p.get(i, isMin); m != nil {
			return node{}
		}
	}
	if _, already := n.when.(Bound); already {
		return node{}
	}
	if _, now := n.when.(Now); now {
		return node{}
	}
	return node{when: Bound{facts.DateRelation(e.n), n.when}, end: n.end, rule: "bound"}
}

// every reads a recurring day: كل جمعة.
func (p *parser) every(i int) node {
	e, j := p.get(i, isEvery)
	if e == nil {
		return node{}
	}
	j = p.skip(j, isDayWord)
	for _, s := range []sort{isWeekday, isBareDay} {
		if d, k := p.get(j, s); d != nil {
			w, end := p.weekday(j)
			if end == j {
				w, end = Weekday{}, k
			}
			return node{when: Recurring{w}, end: end, rule: "every"}
		}
	}
	return node{}
}

func (p *parser) anaphor(i int) node {
	e, j := p.get(i, isAnaphor)
	if e == nil {
		return node{}
	}
	if p.alone(i, j) {
		return node{when: Period{facts.DayGrain, e.n}, end: j, rule: "anaphor"}
	}
	return node{when: Anaphor{Shift: e.n, Unit: facts.DayGrain}, end: j, rule: "anaphor"}
}

func (p *parser) feast(i int) node {
	nth, at := p.ordinal(i)
	if u, k := p.get(at, isUnit); at > i && u != nil && u.grain == facts.DayGrain && u.number == 3 {
		at = k // ثاني أيام عيد الفطر
	} else {
		nth, at = 1, i
	}
	e, j := p.get(at, isFeast)
	if e == nil {
		return node{}
	}
	f := e.feast
	f.Day += int8(nth - 1)
	if y := p.year(j); y.end > j && !y.hijri {
		f.Year, f.Rel, j = y.year, y.rel, y.end
	}
	return node{when: f, end: j, rule: "feast"}
}

func (p *parser) weekend(i int) node {
	e, j := p.get(i, isWeekend)
	if e == nil {
		return node{}
	}
	d, end := p.dir(j)
	return node{when: Weekend{d.shift(), d == NoDir && e.n == 0}, end: end, rule: "weekend"}
}

// now reads "now"; "until now" dates nothing.
func (p *parser) now(i int) node {
	e, j := p.get(i, isNow)
	if e == nil || p.prev(i, isRelation) != nil || p.prev(i, isTo) != nil || p.prev(i, isOf) != nil {
		return node{}
	}
	return node{when: Now{}, end: j, rule: "now"}
}

// Rules are the forms of dates by name, each with an example; a mention names
// its own.
var Rules = map[string]string{
	"anaphor":      "the next day",
	"feast":        "Eid al-Adha 2021",
	"today":        "today; yesterday, Sunday",
	"weekday":      "Sunday; last Sunday; Friday of this week",
	"day":          "26 July 2021; Monday 26/7; 16 Dhu al-Hijja 1442",
	"day-clock":    "Sunday at three",
	"clock-day":    "03:00 on Sunday; eight on this morning",
	"clock":        "half past ten in the morning",
	"part-clock":   "in the afternoon at seven",
	"part-of-day":  "yesterday evening",
	"day-part":     "yesterday in the evening",
	"part":         "at noon",
	"night":        "last night; tonight",
	"ago":          "six years ago; in two weeks",
	"since":        "since three days",
	"edge":         "the end of the year; mid March",
	"nth":          "the last Sunday of August",
	"week-of":      "the week of 16 September",
	"month-days":   "November, between the 19th and the 20th",
	"minutes-to":   "five minutes before midnight",
	"within":       "within three weeks, ahead",
	"before-event": "three months before the elections, of the elections",
	"years":        "2014-2018; the season 1436/1437",
	"week-weekday": "next week, Friday",
	"period":       "last month; this week",
	"rolling":      "the next three days",
	"year":         "2014; this year",
	"quarter":      "the first quarter of 2018",
	"decade":       "the seventies",
	"century":      "the 21st century",
	"month":        "last April; December 2016; 3/2015",
	"season":       "summer 2014",
	"rest":         "the rest of the year",
	"weekend":      "the weekend",
	"now":          "now",
	"span":         "from September to January",
	"until":        "to tomorrow",
	"bound":        "by the end of the year; until Friday",
	"every":        "every Friday",
}
