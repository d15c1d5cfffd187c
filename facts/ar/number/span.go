package number

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// oneSpan reads a span of time that is named without a figure and means one:
// "for a month", "a month after its closing", "a full year", "throughout the
// week", "two years and a month".
func (p *parser) oneSpan(i int, figs []figure) (figure, bool) {
	u, n, lead, article := p.looseUnit(i)
	if n != 1 || u.kind != "time" || u.dual {
		return figure{}, false
	}
	lasting := p.before(atLasting, i)
	from := p.before(atLastingFrom, i)
	whole := p.matches(atWhole, i+1)
	within := p.before(atWithin, i) > 0 && p.ended(i+1)
	rule, first := "one span", i
	switch {
	case article:
		all := p.before(atThroughout, i)
		if all == 0 || lead > len(p.n.article) {
			return figure{}, false
		}
		rule, first, lead = throughoutRule, i-all, 0
	case p.alsoOne(i, figs):
		rule = "and one"
	case lead > 0 && !whole, lasting == 0 && (from == 0 || !p.matches(atLastingTail, i+1)) && !whole && !within:
		return figure{}, false
	default:
		if _, more := p.next(i + 1); more {
			return figure{}, false // "for a year and a half", "in the year two thousand"
		}
	}
	one := facts.Int(1)
	m := Numeral{Range: facts.Exactly(one), Value: one, First: first, Last: i + 1, lead: lead, Rules: []string{rule}}
	p.place(&m)
	return figure{Numeral: m, noun: counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}}, true
}

// ended reports whether a line, a clause or what goes with a unit ends before word i:
// "within a month of" the verdict.
func (p *parser) ended(i int) bool {
	return i >= len(p.w) || p.w[i].Lines > 0 || p.w[i].Kind == text.Punct && p.key(i) != "(" || p.matches(atLastingTail, i)
}

// throughoutRule marks a whole unit that is dated, not counted: throughout the
// week is this week.
const throughoutRule = "throughout"

// alsoOne reports whether a unit of time after "and" goes on the time before
// it: two years and a month.
func (p *parser) alsoOne(i int, figs []figure) bool {
	at := i
	if p.startsConj(i) {
		at = i
	} else if i > 0 && p.n.joined[p.w[i-1].Key].conj {
		at = i - 1
	} else {
		return false
	}
	if len(figs) == 0 || p.w[i].Lines > 0 || !p.timeEnds(&figs[len(figs)-1], at) {
		return false
	}
	next := i + 1
	if next >= len(p.w) || p.w[next].Lines > 0 || p.w[next].Kind == text.Punct || p.n.joined[p.w[next].Key].conj {
		return true
	}
	t, ok := p.token(next)
	return ok && t.conj
}

// timeEnds reports whether an amount of time with the figure f ends before
// words[at].
func (p *parser) timeEnds(f *figure, at int) bool {
	if f.Last == at {
		if !f.noun.isZero() {
			return f.noun.kind == "time"
		}
		u, n := p.unitAt(max(0, f.First-1))
		return n == 1 && u.kind == "time" && f.First > 0
	}
	u, n := p.unitAt(f.Last)
	return n > 0 && f.Last+n == at && u.kind == "time"
}

// someSpan reads a plural of time without a figure after words of lasting: "it
// took years" is two or more.
func (p *parser) someSpan(i int) (figure, bool) {
	if lasting := p.before(atLasting, i); lasting == 0 {
		if verb := p.before(atLastingVerb, i); verb == 0 {
			return figure{}, false
		}
	}
	u, n := p.unitAt(i)
	if n != 1 || u.kind != "time" || i > 0 && p.startsConj(i) {
		return figure{}, false
	}
	if _, more := p.next(i + 1); more {
		return figure{}, false
	}
	m := Numeral{Range: facts.Range[facts.Number]{Low: facts.Int(2)}, Vague: true, First: i, Last: i + 1, Rules: []string{"some span"}}
	p.place(&m)
	return figure{Numeral: m, noun: counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}}, true
}

// sum adds the amounts of time that go on one, in the smallest of their units:
// three days and four hours are 76 hours. In such sums a month is 30 days and a
// year 365, where days, hours or minutes are added to them.
func (p *parser) sum(figs []figure, k int, a amount) amount {
	var parts []amount
	for p.isTime(&a) {
		next := k + a.used
		if next >= len(figs) || figs[next].idle != "" || figs[next].First > a.last+2 {
			return a
		}
		p.taken = a.last
		b := p.amount(figs, next)
		if !p.isTime(&b) || !p.goesOn(&a, &b) {
			return a
		}
		if parts == nil {
			parts = append(parts, a)
		}
		parts = append(parts, b)
		total, ok := added(parts)
		if !ok {
			return a
		}
		a.value, a.rng, a.noun.id, a.noun.unit = total.value, facts.Exactly(total.value), total.noun.id, total.noun.unit
		a.last, a.end, a.span.End, a.used = b.last, b.end, b.span.End, a.used+b.used
		a.rules = slices.Concat([]string{"sum of times"}, a.rules, b.rules)
	}
	return a
}

// added is the sum of times in the smallest of their units; ok is false where it
// cannot be held.
func added(parts []amount) (sum amount, ok bool) {
	smallest := parts[0].noun
	for _, x := range parts[1:] {
		if perUnit(smallest.unit, x.noun.unit) >= 1 {
			smallest = x.noun
		}
	}
	sum.value, sum.noun = facts.Int(0), smallest
	for _, x := range parts {
		n := perUnit(x.noun.unit, smallest.unit)
		part := times(x.value, facts.Int(n))
		if n < 1 || part.IsZero() {
			return amount{}, false
		}
		if sum.value = plus(sum.value, part); sum.value.IsZero() {
			return amount{}, false
		}
	}
	return sum, true
}

// isTime reports whether an amount is an exact time.
func (p *parser) isTime(a *amount) bool {
	return a.noun.kind == "time" && a.rng.IsPoint() && !a.rng.About && !a.value.IsZero() && !a.ordinal && !a.vague && !a.part && !a.each
}

// goesOn reports whether b is added to a: after "and", or in a smaller unit
// right behind it.
func (p *parser) goesOn(a, b *amount) bool {
	if a.noun.unit == b.noun.unit || p.w[b.first].Lines > 0 {
		return false
	}
	if b.first == a.last+1 {
		return p.n.joined[p.w[a.last].Key].conj
	}
	return b.first == a.last && (p.startsConj(b.first) || perUnit(a.noun.unit, b.noun.unit) > 1)
}

// monthsIn and secondsIn are the sizes of the units of time.
var (
	monthsIn  = map[string]int64{"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
	secondsIn = map[string]int64{"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
)

// perUnit is how many of a unit make one of the unit from; 0 where from is the
// smaller.
func perUnit(from, unit string) int64 {
	if m := monthsIn[from]; m > 0 {
		if n := monthsIn[unit]; n > 0 {
			return m / n
		}
		days := 30 * (m % 12)
		days += 365 * (m / 12)
		return days * 86400 / max(1, secondsIn[unit])
	}
	if n := secondsIn[unit]; n > 0 {
		return secondsIn[from] / n
	}
	return 0
}

// wholeOf takes in "full" behind a unit of time: a full year, three full days.
func (p *parser) wholeOf(a *amount) {
	if a.noun.kind == "time" && a.last == a.noun.last && p.matches(atWhole, a.last) {
		a.last++
	}
}
