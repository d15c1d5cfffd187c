package date

import (
	"fmt"
	"time"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// numeric reads a day in digits, the day first: 26/7/2015, 21 /10 /1436هـ, 05 /
// نوفمبر / 2024, 2016-02-22, 18-9-15. Two numbers alone are a day and a month
// only where a word before them, a leading zero or the end of the text shows it.
func (p *parser) numeric(i int) (Calendar, int) {
	a, widthA, j := p.field(i)
	if j == i || !p.sign(j, "/-.") || i > 0 && p.glued(i) || p.prev(i, isNumbered) != nil {
		return Calendar{}, i
	}
	sep := p.words[j].Key
	b, widthB, k := p.field(j + 1)
	month, hijriName, named := 0, false, false
	if k == j+1 {
		month, hijriName, k = p.monthName(j+1, true)
		if named = k > j+1; !named {
			return Calendar{}, i
		}
		b, widthB = month, 2
	}
	if p.sign(k, sep) && p.here(k+1) {
		if y, width, end := p.field(k + 1); end > k+1 && !p.gluedAfter(end, sep) {
			return p.ordered(i, [3]int{a, b, y}, [3]int{widthA, widthB, width}, sep, end, hijriName)
		}
		return Calendar{}, i
	}
	if named || p.gluedAfter(k, sep) {
		return Calendar{}, i
	}
	return p.twoFields(i, a, b, widthA, widthB, sep, k)
}

// field is a number of up to four digits.
func (p *parser) field(i int) (n, width, end int) {
	n, width = p.digits(i)
	if width == 0 {
		return 0, 0, i
	}
	return n, width, i + 1
}

// glued reports whether the number at i goes on something before it: a longer
// row of digits and signs.
func (p *parser) glued(i int) bool {
	w := p.words[i]
	if w.Spaced || w.Lines > 0 || p.words[i-1].Kind != text.Punct {
		return false
	}
	return p.sign(i-1, "/-.:,") && i > 1 && p.words[i-2].Kind == text.Digits && !p.words[i-1].Spaced
}

func (p *parser) gluedAfter(i int, sep string) bool {
	return p.sign(i, sep+":") && p.here(i+1) && p.words[i+1].Kind == text.Digits && !p.words[i+1].Spaced
}

// latestShort is the last year that is read from two digits: 18-9-15 is 2015.
const latestShort = 30

// ordered makes a day of three fields.
func (p *parser) ordered(i int, f, width [3]int, sep string, end int, hijri bool) (Calendar, int) {
	c := Calendar{Day: f[0], Month: f[1], Year: f[2], Hijri: hijri}
	switch {
	case width[0] == 4 && width[2] <= 2:
		c.Day, c.Year = f[2], f[0]
	case width[2] == 2 && width[0] <= 2 && sep != "." && f[2] <= latestShort:
		c.Year += 2000
	case width[2] != 4 || width[0] > 2:
		return Calendar{}, i
	}
	if e, j := p.get(end, isEra); e != nil {
		c.Hijri, end = e.n == 2, j
	} else if c.Year >= 1300 && c.Year <= 1500 {
		c.Hijri = true
	}
	if c.Month < 1 || c.Month > 12 || c.Day < 1 || c.Day > 31 || c.Year < 1300 || c.Year > 2200 {
		return Calendar{}, i
	}
	if !c.Hijri && facts.Day(c.Year, time.Month(c.Month), c.Day).String()[8:] != fmt.Sprintf("%02d", c.Day) {
		return Calendar{}, i // 31/02
	}
	return c, end
}

// twoFields reads a month and a year (2/2013, 2015/3), or a day and a month.
func (p *parser) twoFields(i, a, b, widthA, widthB int, sep string, end int) (Calendar, int) {
	switch {
	case widthB == 4 && widthA <= 2 && a >= 1 && a <= 12 && b >= 1900 && b <= 2100 && sep != ".":
		return Calendar{Year: b, Month: a}, end
	case widthA == 4 && widthB <= 2 && b >= 1 && b <= 12 && a >= 1900 && a <= 2100 && !p.words[end-1].Spaced:
		return Calendar{Year: a, Month: b}, end
	case widthA > 2 || widthB > 2 || a < 1 || a > 31 || b < 1 || b > 12 || sep == ".":
		return Calendar{}, i
	}
	alone := i == 0 && end == len(p.words)
	zero := widthB == 2 && b < 10
	shown := p.prev(i, isDayWord) != nil || p.prev(i, isWeekday) != nil || p.prev(i, isMatch) != nil
	if alone || zero || shown || sep == "/" && a > 12 && p.prev(i, isIn) != nil || sep == "-" && a > 12 && (p.prev(i, isIn) != nil || p.look(i, end) == facts.LookAhead && p.ends(end)) {
		return Calendar{Day: a, Month: b}, end
	}
	return Calendar{}, i
}

// yearSpan reads two years in digits: 2014-2018, and the season 1436/1437هـ.
func (p *parser) yearSpan(i int) node {
	a, widthA := p.digits(i)
	if widthA != 4 || !p.sign(i+1, "-/\u2013") || i > 0 && p.glued(i) {
		return node{}
	}
	b, widthB := p.digits(i + 2)
	if widthB != 4 || b <= a || b > 2200 || a < 1300 || p.gluedAfter(i+3, p.words[i+1].Key) {
		return node{}
	}
	end, hijri := i+3, a <= 1500
	if e, j := p.get(end, isEra); e != nil {
		end, hijri = j, e.n == 2
	}
	return node{when: Years{First: a, Last: b, Grain: facts.Year, Hijri: hijri}, end: end, rule: "years"}
}
