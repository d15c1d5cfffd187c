package number

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/text"
)

// idleRule says when a figure is part of a name, a date or an id.
type idleRule struct {
	name string
	is   func(*parser, *figure) bool
}

const clockRule = "idle: clock"

// idleRules are tried in order. Figures with a unit or a noun of their own are
// excepted where a rule says so.
var idleRules = []idleRule{
	{clockRule, (*parser).isClock},
	{"idle: joined digits", (*parser).isJoined},
	{"idle: hyphen name", (*parser).isHyphenName},
	{"idle: phone", (*parser).isPhone},
	{"idle: list", (*parser).isListNumber},
	{"idle: month", (*parser).isDayOfMonth},
	{"idle: year", (*parser).isYear},
	{"idle: called", (*parser).isCalled},
	{"idle: reign", (*parser).isReign},
	{"idle: group", (*parser).isGroup},
	{"idle: score", (*parser).isScore},
	{"idle: day", (*parser).isDayName},
	{"idle: somebody", (*parser).isSomebody},
}

func (p *parser) markIdle(f *figure) {
	if p.isHeading(f) {
		f.idle = "idle: unit of a column"
	}
	if !f.noun.isZero() {
		return
	}
	for _, r := range idleRules {
		if r.is(p, f) {
			f.idle = r.name
			return
		}
	}
}

// scales are the words that stand for a unit in the head of a column: "(million
// riyals)".
var scales = []facts.Number{facts.Int(1_000), facts.Int(1_000_000), facts.Int(1_000_000_000)}

// headingWords is how many words of a unit stand between a scale and its bracket.
const headingWords = 3

// isHeading reports whether a scale stands alone in brackets with its unit.
func (p *parser) isHeading(f *figure) bool {
	if f.Last-f.First != 1 || p.w[f.First].Kind != text.Letters || p.key(f.First-1) != "(" || !slices.Contains(scales, f.Value) {
		return false
	}
	if n, ok := noun.Lookup(p.key(f.Last)); ok && n.Unit == "person" {
		return false // "(a thousand dead)"
	}
	for i := f.Last; i <= f.Last+headingWords && i < len(p.w); i++ {
		if p.w[i].Kind != text.Letters {
			return i > f.Last && p.w[i].Key == ")"
		}
	}
	return false
}

func (p *parser) key(i int) string {
	if i < 0 || i >= len(p.w) {
		return ""
	}
	return p.w[i].Key
}

func (f *figure) inDigits() bool { return f.group.text != "" }

// within reports whether the figure is a whole number of that range, written
// in digits without separators.
func (f *figure) within(low, high int64) bool {
	v, ok := f.Value.Int64()
	return ok && f.inDigits() && !f.group.grouped && low <= v && v <= high
}

func (p *parser) isClock(f *figure) bool {
	if p.w[f.Last-1].Kind == text.Digits && p.key(f.Last) == ":" && glued(p.w, f.Last) && glued(p.w, f.Last+1) && p.w[f.Last+1].Kind == text.Digits {
		return true
	}
	if p.key(f.First-1) == ":" && f.First >= 2 && glued(p.w, f.First) && glued(p.w, f.First-1) && p.w[f.First-2].Kind == text.Digits {
		return true
	}
	if p.matches(atClockAfter, f.Last) {
		return true
	}
	if f.Ordinal && p.matches(atDayPart, f.Last) {
		return true
	}
	at := f.articleFirst(p)
	if p.key(at-1) == "(" {
		at--
	}
	n := p.before(atClock, at)
	return n > 0 && (f.Ordinal || order(f.Value, facts.Int(24)) <= 0)
}

// articleFirst is where the figure starts with an article that is a word of
// its own: ال192.
func (f *figure) articleFirst(p *parser) int {
	if f.First > 0 && p.w[f.First].Kind == text.Digits && f.Definite {
		return f.First - 1
	}
	return f.First
}

// isJoined finds digits joined to others by a sign that makes no number of
// them: 12/10, 192.168.1.2, 3-1, 5+1, 1436/1437.
func (p *parser) isJoined(f *figure) bool {
	joins := func(sign int, digits int) bool {
		if sign <= 0 || sign >= len(p.w) || digits < 0 || digits >= len(p.w) || p.w[digits].Kind != text.Digits || p.w[sign].Kind != text.Punct {
			return false
		}
		if p.w[sign].Key == "/" && p.w[max(sign, digits)].Lines == 0 {
			return true
		}
		return glued(p.w, sign) && glued(p.w, max(sign+1, digits)) && joinSign(p.w[sign].Key)
	}
	return p.w[f.Last-1].Kind == text.Digits && joins(f.Last, f.Last+1) ||
		p.w[f.First].Kind == text.Digits && joins(f.First-1, f.First-2) && (glued(p.w, f.First) || p.key(f.First-1) == "/") || p.w[f.First].Key == "-" && f.First > 0 && glued(p.w, f.First)
}

func joinSign(key string) bool {
	return key == "/" || key == "\\" || key == "-" || key == "\u2013" || key == "+" || key == "." || key == "_" || key == "^"
}

func (p *parser) isHyphenName(f *figure) bool {
	if p.key(f.First-1) == "#" && glued(p.w, f.First) {
		return true
	}
	return p.w[f.First].Kind == text.Digits && f.First >= 2 && (p.key(f.First-1) == "-" || p.key(f.First-1) == "#" || p.key(f.First-1) == "_") &&
		glued(p.w, f.First) && glued(p.w, f.First-1) && p.w[f.First-2].Kind == text.Letters
}

func (p *parser) isPhone(f *figure) bool {
	if !f.inDigits() || f.group.grouped {
		return false
	}
	key := f.group.text
	return len(key) >= 9 && !strings.Contains(key, ".") && !strings.HasSuffix(key, "000") || len(key) >= 3 && key[0] == '0' && !strings.Contains(key, ".") ||
		p.key(f.First-1) == "+" && glued(p.w, f.First)
}

// isListNumber finds the number of an item at the start of a line: "1- ".
func (p *parser) isListNumber(f *figure) bool {
	if f.First > 0 && p.w[f.First].Lines == 0 && p.key(f.First-1) != "." || !f.within(0, 99) || f.Last+1 >= len(p.w) {
		return false
	}
	sign := p.key(f.Last)
	return sign == "-" || sign == "\u2013" || glued(p.w, f.Last) && (sign == "." || sign == ")")
}

func (p *parser) isDayOfMonth(f *figure) bool {
	at := f.Last
	if k := p.key(at); k == "/" || k == "-" || p.matches(atBeforeNoun, at) {
		at++
	}
	if p.matches(atMonth, at) && !f.Percent && order(f.Value, facts.Int(31)) <= 0 && !f.Vague {
		return true
	}
	if n := p.before(atOnDay, f.First); n > 0 && f.within(1, 31) && !p.hasNoun(f) {
		return true
	}
	if p.dayBefore(f) || f.within(1, 31) && p.matches(atOfMonth, f.Last) {
		return true
	}
	month := p.before(atMonth, f.First)
	return month > 0 && (f.Ordinal || f.within(1, 2100) && !p.hasNoun(f))
}

// dayBefore reports whether another day of a month follows: 20 and 21 July.
func (p *parser) dayBefore(f *figure) bool {
	n := p.phrase(atDayJoin, f.Last)
	next := f.Last + n
	if n == 0 || !f.within(1, 31) || next >= len(p.w) || p.w[next].Kind != text.Digits || len(p.w[next].Key) > 2 {
		return false
	}
	next++
	if p.key(next) == "/" || p.matches(atOf, next) {
		next++
	}
	return p.matches(atMonth, next)
}

func (p *parser) isYear(f *figure) bool {
	if !f.within(1300, 1500) && !f.within(1800, 2100) || len(p.w[f.First].Key) != 4 {
		v, ok := f.Value.Int64()
		n := p.before(atYear, f.First)
		return ok && n > 0 && v > 1300 && v < 2100 && !f.inDigits() && !p.hasNoun(f) && !f.Vague
	}
	if n := p.before(atYear, f.articleFirst(p)); n > 0 && !p.hasNoun(f) {
		return true
	}
	if p.matches(atEra, f.Last) {
		return true
	}
	_, bound := p.boundBefore(f.First)
	return bound == 0 && !f.Percent && !p.hasNoun(f) && (f.within(1300, 1500) && p.key(f.First-1) == ")" || f.within(1900, 2100))
}

func (p *parser) isCalled(f *figure) bool {
	if f.Percent || f.Vague || f.Ordinal {
		return false
	}
	n := p.before(atCalled, f.articleFirst(p))
	return n > 0 && !p.hasNoun(f)
}

// isReign finds the ordinal in the name of a ruler, or of a street that is named after
// him.
func (p *parser) isReign(f *figure) bool {
	return f.Ordinal && f.Definite && f.Last == f.First+1 && p.w[f.First].Kind == text.Letters && p.w[f.First].Lines == 0 && p.before(atReign, f.First) > 0
}

func (p *parser) isGroup(f *figure) bool {
	n := p.before(atGroup, f.articleFirst(p))
	return n > 0 && (f.Definite || f.inDigits()) && !f.Ordinal
}

// isScore finds 3 - 2, with blanks around its dash: two bare numbers that count
// nothing.
func (p *parser) isScore(f *figure) bool {
	dash := func(i int) bool { k := p.key(i); return k == "-" || k == "\u2013" }
	bare := func(i int) bool {
		return i >= 0 && i < len(p.w) && p.w[i].Kind == text.Digits && len(p.w[i].Key) <= 2
	}
	if !f.within(0, 99) || p.w[f.First].Kind != text.Digits {
		return false
	}
	if dash(f.First-1) && bare(f.First-2) {
		return !p.hasNoun(f)
	}
	next := figure{Numeral: Numeral{First: f.Last + 1, Last: f.Last + 2}}
	return dash(f.Last) && bare(f.Last+1) && !p.hasNoun(f) && !p.hasNoun(&next)
}

// isDayName finds the ordinal in "the day before yesterday".
func (p *parser) isDayName(f *figure) bool {
	if !f.Ordinal {
		return false
	}
	n := p.before(atDayBefore, f.First)
	return n > 0 || p.matches(atDayAfter, f.Last)
}

// isSomebody finds the ordinal that stands for one of those told before, with a
// figure of his own behind it: "the first got 60 votes and the second 50".
func (p *parser) isSomebody(f *figure) bool {
	if !f.Ordinal || !f.Definite || f.Last != f.First+1 {
		return false
	}
	if i := f.First - 1; i >= 0 && p.w[f.First].Lines == 0 && !f.Conj {
		if _, article := p.particles(p.w[i].Key); article {
			return false // "the first round" holds the first of something
		}
		if _, known := noun.Lookup(p.w[i].Key); known {
			return false
		}
	}
	at := f.Last
	if p.matches(atGets, at) {
		at++
	}
	if at >= len(p.w) || p.w[at].Lines > 0 {
		return false
	}
	m, n := p.at(at)
	return n > 0 && !m.Ordinal
}

func (p *parser) hasNoun(f *figure) bool {
	c, _ := p.nounAfter(f)
	return !c.isZero()
}
