package date

import (
	"math/bits"
	"strings"

	"crosscheck/facts"
)

// rule reads one form of date at a word, which is of one of the sorts that the rule
// opens with.
type rule struct {
	name  string
	opens sorts
	read  func(*parser, int) node
	unit  func(*entry) bool // the units of time that it may open with; nil where all, or none
	width int               // the most digits of the years or the shorter numbers that it may open with, 4 or 2; 0 where any
}

// allRules are first those for dates that are no range and have no relation
// (points), then those for a day with its clock time (days), those for what is
// longer than a day (times), and the others. Of points and of others the longest
// wins, and the first of equals; of days and of times the first.
var allRules []rule

// The four parts of allRules, as bits.
var points, days, times, others uint32

// mayBegin stands among the rules of a word that begins may be true of.
const mayBegin = 1 << 31

func init() {
	part := func(bits *uint32, rules ...rule) {
		*bits = 1<<(len(allRules)+len(rules)) - 1<<len(allRules)
		allRules = append(allRules, rules...)
	}
	part(&points,
		rule{"anaphor", sortsOf(isAnaphor), (*parser).anaphor, nil, 0},
		rule{"feast", sortsOf(isOrdUnit, isOrd, isOrdTens, isFeast, isDayWord), (*parser).feast, nil, 0},
		rule{"day", sortsOf(isClockIn, isClock, isHourOrd, isLate, isPart, isNight, isDay, isToday, isThis, isDayWord, isWeekday, isBareDay,
			isOrdUnit, isOrd, isOrdTens, isTens, isCard, isNth, isShahr, isUnit, isMonth, isHijri, aNumber, aSign), (*parser).dayTime, aMonth, 0},
		rule{"ago", sortsOf(isAgo), (*parser).ago, nil, 0},
		rule{"longer", sortsOf(isRest, isEdge, isUnit, isSame, isChapter, isNth, isOrdUnit, isOrd, isOrdTens, isDayWord, isWeekday, isBareDay, isToday, isArticle,
			isDefCard, isTens, isCard, isThis, isThousand, isHundred, isDecade, isShahr, isMonth, isHijri, isSeason, aNumber), (*parser).longer, nil, 0},
		rule{"weekend", sortsOf(isWeekend), (*parser).weekend, nil, 0},
		rule{"now", sortsOf(isNow), (*parser).now, nil, 0})
	part(&days,
		rule{"minutes-to", sortsOf(isTens, isCard, aNumber), (*parser).minutesTo, nil, 2},
		rule{"clock-day", sortsOf(isClockIn, isClock, isHourOrd, aNumber, aSign), (*parser).clockDay, nil, 2},
		rule{"part", sortsOf(isLate, isPart), (*parser).partDay, nil, 0},
		rule{"night", sortsOf(isNight), (*parser).nightTime, nil, 0},
		rule{"day", sortsOf(isDay, isToday, isThis, isDayWord, isWeekday, isBareDay, isOrdUnit, isOrd, isOrdTens, isTens, isCard, isNth, isShahr, isUnit,
			isMonth, isHijri, aNumber, aSign), (*parser).dayClock, aMonth, 0})
	part(&times,
		rule{"rest", sortsOf(isRest), (*parser).rest, nil, 0},
		rule{"edge", sortsOf(isEdge), (*parser).edge, nil, 0},
		rule{"week-of", sortsOf(isUnit), (*parser).weekOf, aWeek, 0},
		rule{"nth", sortsOf(isNth, isOrdUnit, isOrd, isOrdTens, isDayWord, isWeekday, isBareDay, isUnit, isToday), (*parser).nth, aDayOrWeek, 0},
		rule{"years", sortsOf(aNumber), (*parser).yearSpan, nil, 4},
		rule{"quarter", sortsOf(isUnit, isSame, isChapter), (*parser).quarter, aQuarter, 0},
		rule{"period", sortsOf(isArticle, isDefCard, isTens, isCard, isUnit, isThis, isNth, aNumber), (*parser).period, aPeriod, 2},
		rule{"year", sortsOf(isThis, isUnit, isThousand, isHundred, aNumber), (*parser).year1, aYear, 4},
		rule{"decade", sortsOf(isDecade, isUnit), (*parser).decade, aCentury, 0},
		rule{"month", sortsOf(isShahr, isUnit, isMonth, isHijri), (*parser).month, aMonth, 0},
		rule{"season", sortsOf(isSeason), (*parser).season, nil, 0},
		rule{"month-field", sortsOf(aNumber), (*parser).monthField, nil, 0})
	part(&others,
		rule{"span", anything, (*parser).span, nil, 0},
		rule{"month-days", sortsOf(isShahr, isUnit, isMonth, isHijri), (*parser).monthDays, aMonth, 0},
		rule{"within", sortsOf(isWithin), (*parser).within, nil, 0},
		rule{"bound", sortsOf(isRelation), (*parser).bound, nil, 0},
		rule{"every", sortsOf(isEvery), (*parser).every, nil, 0})
}

// The units of time that rules open with.
func aDayOrWeek(u *entry) bool {
	return u.number == 1 && (u.grain == facts.DayGrain || u.grain == facts.Week)
}
func aWeek(u *entry) bool  { return u.number == 1 && u.grain == facts.Week && !u.def }
func aMonth(u *entry) bool { return u.grain == facts.Month && u.def }
func aQuarter(u *entry) bool {
	return u.grain == facts.Quarter || u.grain == facts.Month && u.def && u.number > 1
}
func aYear(u *entry) bool    { return u.number == 1 && u.grain == facts.Year }
func aCentury(u *entry) bool { return u.grain == facts.Century }
func aPeriod(u *entry) bool {
	if u.number == 1 {
		return u.def && u.grain >= facts.Week
	}
	return u.def || u.number == 2
}

// opensWith reports whether a rule may open with a word of an entry.
func (r *rule) opensWith(e *entry) bool {
	return r.opens.has(e.sort) && (e.sort != isUnit || r.unit == nil || r.unit(e))
}

// opening are those of some rules that may read at word i.
func (p *parser) opening(rules uint32, i int) uint32 {
	if !p.here(i) {
		return 0
	}
	return p.tok(i).rules & rules
}

// longestOf is the longest of what rules read at word i, and best where none reads
// more.
func (p *parser) longestOf(rules uint32, i int, best node) node {
	for rules = p.opening(rules, i); rules != 0; rules &= rules - 1 {
		if n := allRules[bits.TrailingZeros32(rules)].read(p, i); n.end > i && n.end > best.end && n.when != nil {
			best = n
		}
	}
	return best
}

// firstOf is the first of what rules read at word i.
func (p *parser) firstOf(rules uint32, i int) node {
	for rules = p.opening(rules, i); rules != 0; rules &= rules - 1 {
		if n := allRules[bits.TrailingZeros32(rules)].read(p, i); n.end > i {
			return n
		}
	}
	return node{}
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

func (p *parser) longestPoint(i int) node {
	if p.tok(i).and && i != p.start {
		return node{}
	}
	return p.longestOf(points, i, node{})
}

// date reads the longest date at word i, with its relation.
func (p *parser) date(i int) (node, bool) {
	p.start = i
	if !p.begins(i) {
		return node{}, false
	}
	best := p.longestOf(others, i, p.by(i, p.point(i)))
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
// lists that is more than a link; a particle only before such a word, and a number
// only before what may make a date of it.
func (p *parser) begins(i int) bool {
	t := p.tok(i)
	next := i + max(t.n, 1)
	switch {
	case t.sorts.meets(&beginners):
		return true
	case t.sorts.has(isUnit) && p.datesUnit(t, next), t.sorts.meets(&numbers) && p.dates(next):
		return true
	case t.sorts.has(aNumber):
		width := len(p.words[i].Key)
		return width == 4 && p.datesYear(i) || width < 4 && p.dates(next)
	case t.sorts.meets(&particles):
		return p.led(next)
	}
	return false
}

// led reports whether a date may follow a particle at word i: one that is no link,
// and of numbers those that may be dates, or are joined to others, or count units.
func (p *parser) led(i int) bool {
	if !p.here(i) {
		return false
	}
	t := p.tok(i)
	if !t.sorts.meets(&numbers) && !t.sorts.has(aNumber) {
		return t.rules&points != 0 || t.sorts.meets(&behindParticles)
	}
	next := i + max(t.n, 1)
	return t.sorts.meets(&beginners) || len(p.words[i].Key) == 4 || p.dates(next) || p.may(next, &units)
}

// dates reports whether what stands at word i may make a date of a number before
// it: a sign that dates are written with, "and" with another number, the name of
// what is numbered, or units of time to come or past.
func (p *parser) dates(i int) bool {
	if !p.here(i) {
		return false
	}
	t := p.tok(i)
	next := i + max(t.n, 1)
	switch {
	case t.sorts.has(aSign) && p.words[i].Key == ".": // 12.5 alone is no day
		return p.may(next, &monthSorts) || p.may(next, &digits) && p.sign(next+1, ".")
	case t.sorts.has(aSign):
		return p.sign(i, "/-.:\u2013") && p.may(next, &anything)
	case t.sorts.meets(&numbered):
		return true
	case t.and:
		return t.sorts.meets(&added)
	case t.sorts.meets(&ofNumbered) && p.may(next, &behindOf), t.sorts.has(isOr) && p.may(next, &digits) && p.may(next+1, &monthSorts):
		return true
	case t.sorts.has(isMinutes) && p.may(next, &behindMinutes), t.sorts.has(isShahr) && p.may(next, &behindMonth):
		return true
	case t.sorts.has(isUnit):
		return p.datesMonth(t) || p.may(next, &directions)
	}
	return p.isAnd(i) && p.may(i+1, &anything) || t.sorts.meets(&ofNumbered) && p.may(next, &units) && p.datesMonth(p.tok(next))
}

// datesMonth reports whether a word is "the month".
func (p *parser) datesMonth(t *tok) bool {
	for _, e := range t.entries {
		if u := &p.lists.entries[e]; u.sort == isUnit && u.grain == facts.Month && u.def {
			return true
		}
	}
	return false
}

// datesYear is that of a number of four digits at word i.
func (p *parser) datesYear(i int) bool {
	return p.sign(i+1, "/-.\u2013") || p.may(i+1, &eras) || p.alone(i, i+1) || p.prev(i, isBorn) != nil || p.afterParticle(i)
}

// datesUnit reports whether a date may begin with a unit of time: one with the
// article, two, or a week, a day or a year, whose name or number may follow at i.
func (p *parser) datesUnit(t *tok, i int) bool {
	for _, e := range t.entries {
		if u := &p.lists.entries[e]; u.sort == isUnit && (u.def || u.number == 2 && p.may(i, &directions) ||
			u.number == 1 && (u.grain == facts.Week || u.grain == facts.DayGrain || u.grain == facts.Year)) {
			return true
		}
	}
	return false
}

// The sorts that a date begins with: particles only before a number, a sign or a
// word of the lists, numbers only before what may make a date of them, units of
// which datesUnit tells. links go on dates or say what is none.
var (
	particles = sortsOf(isFrom, isBetween, isRelation, isAgo, isWithin)
	numbers   = sortsOf(isCard, isTens)
	units     = sortsOf(isUnit)
	links     = sortsOf(isIn, isOf, isOfMonth, isMin, isTo, isOr, isMatch, isDir, isFinal, isGuard, isDuration, isNumbered, isNoToday, isFuture,
		isNotFuture, isWhere, isDenied, isFew, isEra, isFromNow, isFrac, isLessFrac, isMinutes, isZone, isMer, isAbout, isLess, isQuarters, isBorn, aNumber, aSign)
	beginners = func() sorts {
		s := anything
		for i := range s {
			s[i] &^= particles[i] | numbers[i] | units[i] | links[i]
		}
		return s
	}()
	anything = func() (s sorts) {
		for x := sort(1); x <= lastSort; x++ {
			s.add(x)
		}
		return s
	}()
)

// The sorts of words that stand behind numbers and particles in dates.
var (
	numbered        = sortsOf(isFrac, isLessFrac, isLess, isPart, isNight, isMonth, isHijri, isThis, isTo)
	added           = sortsOf(isFrac, isCard, isTens, isTo)
	ofNumbered      = sortsOf(isOf, isOfMonth)
	behindOf        = sortsOf(isPart, isNight, isShahr, isMonth, isHijri, isThis)
	behindMinutes   = sortsOf(isRelation, isPart, isNight, isOf)
	behindMonth     = sortsOf(isMonth, isHijri, isShahr, isUnit, isCard, isTens, isOrd, isOrdUnit, isOrdTens, aNumber)
	behindParticles = sortsOf(isAbout, isPair)
	eras            = sortsOf(isEra)
	digits          = sortsOf(aNumber)
	directions      = sortsOf(isDir)
)

// bound reads a relation and its date: بحلول نهاية العام, منذ الجمعة, حتى ديسمبر.
func (p *parser) bound(i int) node {
	e, j := p.get(i, isRelation)
	if e == nil || p.tok(i).clitic > 0 && !p.tok(i).and {
		return node{}
	}
	relation, rule := facts.DateRelation(e.n), "bound"
	switch e.n {
	case 7: // إلى: "until" where the text is the expression alone
		if i > 0 {
			return node{}
		}
		relation, rule = facts.Until, "until"
	case int(facts.Since):
		if m, _ := p.get(i, isMin); m != nil {
			return node{}
		}
	}
	n := p.point(j)
	if s := p.span(j); s.end > n.end && s.when != nil {
		n = s
	}
	if n.end <= j || n.when == nil {
		return node{}
	}
	if w, ok := n.when.(Nth); ok && (relation == facts.Until || relation == facts.By) { // until the 7th, whichever weekday it is
		w.ByDays = true
		n.when = w
	}
	_, already := n.when.(Bound)
	_, now := n.when.(Now)
	if rule == "bound" && (already || now) {
		return node{}
	}
	return node{when: Bound{relation, n.when}, end: n.end, rule: rule}
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

// feast reads a feast, or a day of one; "the feast" only behind "day", or where the
// day is counted.
func (p *parser) feast(i int) node {
	if at := p.skip(i, isDayWord); at > i {
		return p.feastAt(at, 1)
	}
	nth, at := p.ordinal(i)
	if u, k := p.get(at, isUnit); at > i && u != nil && u.grain == facts.DayGrain && u.number == 3 {
		return p.feastAt(k, nth) // ثاني أيام عيد الفطر
	}
	if e, _ := p.get(i, isFeast); e == nil || e.weak || p.tok(i).clitic > 0 || p.prev(i, isOccasion) != nil {
		return node{} // greetings for a feast are of no day
	}
	return p.feastAt(i, 1)
}

// feastAt is the nth day of the feast at i.
func (p *parser) feastAt(i, nth int) node {
	e, j := p.get(i, isFeast)
	if e == nil {
		return node{}
	}
	f := e.feast
	f.Shift += int8(nth - 1)
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
	if p.prev(i, isMin) != nil {
		p.blocked = j // who is back from the weekend is so later
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

// ruleNames are the rules as mentions name them.
var ruleNames = func() map[string][]string {
	names := make(map[string][]string, len(Rules))
	for rule := range Rules {
		names[rule] = []string{"date/" + rule}
	}
	return names
}()

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
	beforeEvent:    "three months before the elections, of the elections",
	"years":        "2014-2018; the season 1436/1437",
	"week-weekday": "next week, Friday",
	"period":       "last month; this week",
	"rolling":      "the next three days",
	"year":         "2014; this year",
	"quarter":      "the first quarter of 2018",
	"first-months": "the first nine months of 2018",
	"same-period":  "the same period of 2018",
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
