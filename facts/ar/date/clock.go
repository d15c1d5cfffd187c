package date

import (
	"strings"

	"crosscheck/facts"
)

// clockTime is a clock time as it is read.
type clockTime struct {
	hour, minute, second int
	grain                facts.Grain
	mer                  string
	zone                 string
	named                bool // "o'clock" or a part of the day makes it sure
}

// seconds is the second of the day, with the half of the day applied: 12 in the
// morning is 0, 3 in the afternoon 15, 5 at night 17,
// 12 in the evening 24.
func (c clockTime) seconds() int {
	h := c.hour
	switch c.mer {
	case "am":
		h %= 12
	case "noon":
		if h < 11 {
			h += 12
		}
	case "pm":
		if h < 12 {
			h += 12
		}
	case "eve":
		h += 12 // twelve in the evening is midnight
		if c.hour > 12 {
			h = c.hour
		}
	case "night":
		if h == 12 {
			h = 0
		} else if h >= 5 && h < 12 {
			h += 12
		}
	}
	return h*3600 + c.minute*60 + c.second
}

func (c clockTime) at(d facts.When) At {
	s := c.seconds()
	return At{Day: d, From: s, To: s, Grain: c.grain, Zone: c.zone, Half: c.mer == "" && c.hour > 0 && c.hour <= 12}
}

// clocks are the sorts that a clock time begins with.
var clocks = sortsOf(isClockIn, isClock, isHourOrd, aNumber, aSign)

// clock reads a clock time with its part of the day and its zone; end is i
// where there is none.
func (p *parser) clock(i int) (clockTime, int) {
	if !p.may(i, &clocks) {
		return clockTime{}, i
	}
	c := clockTime{grain: facts.Hour}
	at := p.skip(i, isClockIn)
	k := p.skip(at, isClock)
	c.named = k > at || at > i
	open := p.skipSign(k, "(")
	end := p.hour(&c, open, k > at || at > i)
	if end == open {
		return c, i
	}
	end = p.closed(open > k, end)
	end = p.skip(end, isMinutes)
	end = p.half(&c, p.meridiem(&c, end))
	paren := p.skipSign(end, "(")
	if e, j := p.get(paren, isZone); e != nil {
		c.zone, end = e.zone, p.closed(paren > end, j)
	}
	if e, _ := p.get(at, isClock); e != nil && e.n == 1 && c.hour == 1 && c.grain == facts.Hour && c.mer == "" && c.zone == "" {
		return c, i // one hour, not one o'clock
	}
	if !c.named || c.hour > 24 || c.minute > 59 || c.second > 59 || c.hour > 12 && c.mer == "am" {
		return c, i
	}
	return c, end
}

// hour reads the hour and the minutes. said says that "o'clock" stands before.
func (p *parser) hour(c *clockTime, i int, said bool) int {
	if n, width := p.digits(i); width > 0 && width <= 2 && !(i > 0 && p.glued(i)) {
		c.hour = n
		if end := p.colon(c, i+1, said); end > i+1 {
			return end
		}
		if p.sign(i+1, "/-.,%") && p.here(i+2) && !p.words[i+2].Spaced && !p.words[i+1].Spaced && !said {
			return i
		}
		return p.minutes(c, i+1)
	}
	if n, width := p.digits(i); said && width == 4 && n%100 < 60 && n < 2400 {
		c.hour, c.minute, c.grain = n/100, n%100, facts.Minute
		return i + 1
	}
	e, j := p.get(i, isHourOrd)
	if e != nil && p.tok(i).clitic == 0 {
		c.hour = e.n
		end := p.minutes(c, j)
		c.named = c.named || end > j && c.grain == facts.Minute && (p.definiteFraction(j) || p.ends(end)) ||
			!c.named && end == j && p.ends(end) && (p.prev(i, isAt) != nil || p.look(p.start, end) == facts.LookAhead)
		return end
	}
	if said || c.named {
		if n, j := p.cardinal(i); j > i && n <= 24 {
			c.hour = n
			return p.minutes(c, j)
		}
	}
	return i
}

// definiteFraction reports whether والنصف or والربع stands at i: with it an
// ordinal is an hour.
func (p *parser) definiteFraction(i int) bool {
	e, j := p.get(i, isFrac)
	if e == nil || !e.def {
		return false
	}
	ord, _ := p.get(j, isOrd)
	return ord == nil
}

// colon reads ":30", ":30:05"; after "o'clock" also ".30" and ",30".
func (p *parser) colon(c *clockTime, i int, said bool) int {
	if !p.sign(i, ":") && !(said && p.sign(i, ".,")) || p.words[i].Spaced {
		return i
	}
	m, width := p.digits(i + 1)
	if width != 2 || m > 59 || p.words[i+1].Spaced || c.hour > 24 {
		return i
	}
	c.minute, c.grain, c.named = m, facts.Minute, c.named || p.sign(i, ":")
	if p.sign(i+2, ":") && p.here(i+3) && !p.words[i+3].Spaced {
		if s, width := p.digits(i + 3); width == 2 && s < 60 {
			c.second, c.grain = s, facts.Second
			return i + 4
		}
		return i
	}
	return i + 2
}

// minutes reads "and a half", "less a quarter", "and 18 minutes".
func (p *parser) minutes(c *clockTime, i int) int {
	at := i
	if p.isAnd(i) {
		at = i + 1
	}
	e, j := p.get(at, isFrac)
	if e == nil || at == i && p.tok(i).clitic > 0 || at == i && !p.andWord(i) {
		e = nil
	}
	if e != nil {
		c.minute, c.grain = e.n, facts.Minute
		return p.less(c, j)
	}
	if end := p.less(c, i); end > i {
		return end
	}
	n, j := p.andCardinal(i)
	if j == i || n > 59 {
		if p.andWordDigits(i) {
			n, _ = p.digits(i + 1)
			j = i + 2
		} else {
			return i
		}
	}
	part, _ := p.get(j, isPart)
	if k := p.skip(j, isMinutes); k > j || (c.named || part != nil && part.alone) && n > 12 {
		c.minute, c.grain = n, facts.Minute
		return k
	}
	return i
}

// andWord reports whether the word at i begins with "and".
func (p *parser) andWord(i int) bool { return p.here(i) && strings.HasPrefix(p.words[i].Key, waw) }

// andWordDigits reports whether و stands at i with digits written to it.
func (p *parser) andWordDigits(i int) bool {
	n, width := p.digits(i + 1)
	return p.isAnd(i) && width > 0 && n < 60
}

// meridiem reads the part of the day behind a clock time.
func (p *parser) meridiem(c *clockTime, i int) int {
	if e, j := p.get(i, isMer); e != nil && c.grain < facts.Hour && p.tok(i).clitic == 0 {
		c.mer = e.mer
		return j
	}
	at := p.skip(i, isOf)
	e, j := p.get(at, isPart)
	if e == nil {
		e, j = p.get(i, isPart)
	}
	if e == nil {
		if n, k := p.get(i, isNight); n != nil && n.n == 0 {
			c.mer, c.named = "night", true
			return k
		}
		return i
	}
	if !e.alone && e.from != 0 && !p.partEnds(j) && at == i && !c.named {
		return i
	}
	c.mer, c.named = e.mer, true
	if e, k := p.get(j, isPart); e != nil && e.alone && p.tok(j).clitic == 0 && p.words[j].Lines == 0 {
		return k // noon, at lunch time
	}
	return j
}

func (p *parser) partEnds(i int) bool {
	if p.ends(i) {
		return true
	}
	return p.day(i).end > i
}

// dayTime reads a day together with its clock time or its part of the day, in
// either order.
func (p *parser) dayTime(i int) node { return p.firstOf(days, i) }

// nightTime reads "tonight" or "last night" with its clock time.
func (p *parser) nightTime(i int) node {
	e, j := p.get(i, isNight)
	if e == nil {
		return node{}
	}
	if c, end := p.clock(j); end > j && c.mer == "" {
		c.mer = "night"
		return node{when: c.at(Period{facts.DayGrain, e.n}), end: end, rule: "night", mer: true}
	}
	return p.night(e.n, j)
}

// dayClock reads a day with the clock time or the part of the day behind it.
func (p *parser) dayClock(i int) node {
	d := p.day(i)
	if d.end == 0 {
		return node{}
	}
	j := p.skipSign(d.end, "\u060c,")
	at := p.skip(p.skip(j, isIn), isOf)
	if c, end := p.clock(at); end > at && p.short(i, end) {
		return node{when: c.at(d.when), end: end, rule: "day-clock", mer: c.mer != ""}
	}
	if e, end := p.get(d.end, isPart); e != nil && e.alone {
		if c, k := p.clock(end); k > end && c.mer == "" {
			c.mer = e.mer
			return node{when: c.at(d.when), end: k, rule: "day-clock", mer: true}
		}
		return node{when: partAt(e, d.when), end: end, rule: "day-part"}
	}
	return d
}

func (p *parser) short(i, end int) bool {
	return p.words[end-1].End-p.words[i].Start <= longest
}

func partAt(e *entry, d facts.When) At {
	return At{Day: d, From: e.from * 3600, To: e.to * 3600, Grain: facts.Hour}
}

// clockDay reads a clock time with the day behind it: الثامنة من صباح اليوم,
// 03:00 فجر الأحد.
func (p *parser) clockDay(i int) node {
	c, j := p.clock(i)
	if j == i {
		return node{}
	}
	out := node{when: c.at(nil), end: j, rule: "clock", mer: c.mer != ""}
	at := p.skipSign(j, "\u060c,")
	at = p.skip(at, isOf)
	if e, k := p.get(at, isPart); e != nil && (c.mer == "" || c.mer == e.mer) {
		if d := p.anyDay(k); d.end > k {
			c.mer = e.mer
			return node{when: c.at(d.when), end: d.end, rule: "clock-day", mer: true}
		}
	}
	if e, k := p.get(at, isNight); e != nil && c.mer == "" {
		c.mer = "night"
		return node{when: c.at(Period{facts.DayGrain, e.n}), end: k, rule: "clock-day", mer: true}
	}
	if d := p.anyDay(at); d.end > at && p.short(i, d.end) {
		return node{when: c.at(d.when), end: d.end, rule: "clock-day", mer: out.mer}
	}
	return out
}

// partDay reads a part of a day: مساء أمس, في ساعة متأخرة من مساء الأحد, or a part
// alone.
func (p *parser) partDay(i int) node {
	j := p.skip(i, isLate)
	if j > i {
		j = p.skip(j, isOf)
	}
	e, k := p.get(j, isPart)
	if e == nil {
		if j > i {
			if d := p.day(j); d.end > j {
				return node{when: d.when, end: d.end, rule: "part-of-day"}
			}
		}
		return node{}
	}
	if c, end := p.clock(k); end > k && !e.construct {
		if c.mer == "" {
			c.mer = e.mer
		}
		return node{when: c.at(nil), end: end, rule: "part-clock", mer: true}
	}
	if d := p.anyDay(p.skip(k, isOf)); d.end > k {
		end := d.end
		if f, ok := d.when.(Feast); ok && e.construct {
			f.Shift-- // the night of a feast is that before it
			d.when = f
		}
		if w, next := p.weekday(p.skipSign(end, "/-")); next > end+1 && (e.construct || follows(d.when, w)) || next == end+1 && (e.construct || follows(d.when, w)) && !p.sign(end, "/-") && w.Dir == NoDir {
			end = next // the night of Saturday to Sunday
		}
		out := node{when: partAt(e, d.when), end: end, rule: "part-of-day"}
		at := p.skip(p.skipSign(end, "\u060c,"), isIn)
		if c, last := p.clock(at); last > at && p.short(i, last) {
			if c.mer == "" {
				c.mer = e.mer
			}
			out.when, out.end = c.at(d.when), last
		}
		return out
	}
	if e.alone && p.tok(j).clitic == 0 && !p.ofUnread(k) {
		return node{when: partAt(e, nil), end: k, rule: "part"}
	}
	return node{}
}

// anyDay reads a day by whatever names it: by its date, by a feast, or by the day told
// before it.
func (p *parser) anyDay(i int) node {
	if d := p.day(i); d.end > i {
		return d
	}
	if e, _ := p.get(i, isAnaphor); e != nil {
		return p.anaphor(i)
	}
	if e, _ := p.get(i, isFeast); e != nil {
		return p.feastAt(i, 1)
	}
	return p.feast(i)
}

// ofUnread reports whether "day" stands at i, before a definite word that nothing here
// reads: the evening of the day of the wedding is not this evening.
func (p *parser) ofUnread(i int) bool {
	e, k := p.get(i, isDayWord)
	return e != nil && k == i+1 && p.isEvent(k)
}

// follows reports whether a weekday is the one behind that of a day: the evening of
// Saturday - Sunday.
func follows(day facts.When, next Weekday) bool {
	w, ok := day.(Weekday)
	return ok && next.Dir == NoDir && (w.Day+1)%7 == next.Day
}

// night reads what stands behind "tonight" or "last night": a weekday in
// brackets.
func (p *parser) night(shift, i int) node {
	out := node{end: i, rule: "night"}
	var d facts.When = Period{facts.DayGrain, shift}
	open := p.skipSign(i, "(")
	if w, end := p.weekday(open); end > open && open > i && w.Dir == NoDir {
		d = Both{Main: d, Check: w}
		out.end = p.closed(true, end)
	}
	out.when = At{Day: d, From: 18 * 3600, To: 23 * 3600, Grain: facts.Hour}
	return out
}
