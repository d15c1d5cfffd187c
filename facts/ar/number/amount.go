package number

import (
	"strings"

	"crosscheck/facts"
)

// amount is one figure, or two that make a range, with what bounds it and what
// it counts.
type amount struct {
	rng         facts.Range[facts.Number]
	value       facts.Number
	first, last int // words, bounds and noun included
	span        facts.Span
	used        int // figures
	noun        counted
	end         int // behind the figures
	percent     bool
	open, part  bool
	outOf       bool
	each, vague bool
	ordinal     bool
	rules       []string
}

// amount reads what begins with figs[k].
func (p *parser) amount(figs []figure, k int) amount {
	f := &figs[k]
	a := amount{rng: f.Range, value: f.Value, first: f.First, last: f.Last, end: f.Last, used: 1,
		percent: f.Percent, vague: f.Vague, noun: f.noun, rules: f.Rules, span: f.Span}
	if f.Ordinal {
		p.ordinalNoun(&a, f)
		return a
	}
	if !f.noun.isZero() || p.oneAndHalf(&a, f) {
		if k+1 < len(figs) && f.noun.kind != "" {
			p.andHalf(&a, &figs[k+1])
		}
		p.surround(&a, f)
		return a
	}
	if k+1 < len(figs) && figs[k+1].idle == "" && figs[k+1].noun.isZero() {
		p.pair(&a, f, &figs[k+1])
	}
	last := &figs[k+a.used-1]
	a.noun, a.end = p.nounAfter(last)
	a.last = a.end
	p.elsewhere(&a, f, last)
	if !a.noun.isZero() && k+a.used < len(figs) {
		p.andHalf(&a, &figs[k+a.used])
	}
	p.surround(&a, f)
	return a
}

// elsewhere looks for the noun where it does not follow the last figure.
func (p *parser) elsewhere(a *amount, f, last *figure) {
	if a.used == 2 && a.noun.isZero() { // between 30 soldiers and 40
		if c, end := p.nounAfter(f); end <= last.First {
			a.noun = c
		}
		return
	}
	if a.noun.first > f.Last && p.inBrackets(f) {
		a.first-- // (14) soldiers
	}
	if c := p.nounOfTwo(f); !c.isZero() && a.used == 1 {
		a.noun, a.end, a.last = c, f.Last, f.Last
	}
	if a.noun.isZero() && a.used == 1 {
		a.noun = p.nounBefore(f)
	}
}

// oneAndHalf reads a fraction that is added to one unit: a year and a half.
func (p *parser) oneAndHalf(a *amount, f *figure) bool {
	i := f.First - 1
	if i < p.taken || i < 0 || !f.Conj || p.w[f.First].Lines > 0 || len(f.Rules) == 0 || f.Rules[0] != "fraction" || !f.scale.IsZero() || !p.matches(atOneTime, i) {
		return false
	}
	u, n := p.unitAt(i)
	if n != 1 {
		return false
	}
	a.value = plus(f.Value, facts.Int(1))
	a.rng, a.noun, a.first = facts.Exactly(a.value), counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}, i
	a.rules = append([]string{"one and fraction"}, a.rules...)
	if v, n, _, article := p.looseUnit(f.Last); n > 0 && article && v.id == u.id && p.w[f.Last].Lines == 0 {
		a.last, a.end = f.Last+n, f.Last+n
	}
	return true
}

// andHalf adds a fraction after the noun: three hours and a half.
func (p *parser) andHalf(a *amount, f *figure) {
	t, ok := p.next(a.last)
	if _, whole := a.value.Int64(); !whole || a.noun.kind == "" || a.noun.kind == "money" {
		return
	}
	u, n, _, article := p.looseUnit(f.Last)
	same := n > 0 && article && u.id == a.noun.id && p.w[f.Last].Lines == 0
	if !same && f.Last < len(p.w) && strings.HasPrefix(p.w[f.Last].Key, p.n.article) {
		return // three hours, and half of the road
	}
	if !ok || t.class != fraction || !t.conj || a.vague || f.Last != t.last || f.scale != (facts.Number{}) {
		return
	}
	sum := plus(a.value, f.Value)
	a.value, a.rng, a.last, a.end = sum, facts.Exactly(sum), t.last, t.last
	a.used++
	a.rules = append(a.rules, "noun and fraction")
	if same {
		a.last += n
		a.end = a.last
	}
}

// surround reads the bounds, the attributes and the marks of a part around the
// figures.
func (p *parser) surround(a *amount, f *figure) {
	if a.noun.first >= a.end-1 || a.noun.last == a.end {
		if !a.noun.isZero() && a.noun.kind == "" {
			a.last = p.attributes(a.noun)
		}
	}
	p.wholeOf(a)
	if !a.noun.isZero() && a.noun.first < a.first {
		a.first = a.noun.first
	}
	count := isCount(a.noun, f.Value) && !a.percent
	if a.noun.unit == "person" && a.rng.IsPoint() && order(a.value, facts.Int(0)) < 0 {
		a.value = times(a.value, facts.Int(-1)) // the dash of a list
		a.rng = facts.Exactly(a.value)
	}
	p.bound(a, f, count)
	before := a.first
	if before == f.First && p.inBrackets(f) {
		before--
	}
	if before > 0 {
		if _, apart := p.n.particles(p.w[before-1].Key); apart {
			before--
		}
	}
	a.outOf = p.before(atOutOf, before) > 0
	a.part = a.outOf || p.before(atPart, before) > 0
	for back := 0; back <= 4 && before-back > 0 && p.w[before-back].Lines == 0; back++ {
		if p.before(atEach, before-back) > 0 {
			a.each = true
		}
	}
	a.span = p.spanOf(a, f)
}

// startsBound reports whether the first word of a bound is whole at words[i]:
// the first letter of "between" is no particle.
func (p *parser) startsBound(i int) bool {
	return p.boundAt(i) || p.phrase(atBetween, i) > 0
}

// longest is the number of bytes of a quantity: a phrase, not a clause.
const longest = 100

func (p *parser) spanOf(a *amount, f *figure) facts.Span {
	start := p.w[a.first].Start
	if key := p.w[a.first].Key; a.first == a.noun.first && a.first < f.First && len(key) == p.w[a.first].Len() {
		if bare := withoutConj(p, key); bare != key && p.isNoun(bare) {
			start += len(key) - len(bare)
		}
	} else if a.first == f.First {
		start = f.Span.Start
	} else if w := p.w[a.first]; !p.startsBound(a.first) && a.first < f.First && a.noun.first != a.first && len(w.Key) == w.Len() {
		start += len(w.Key) - len(withoutParticles(w.Key))
	}
	span := facts.Span{Start: start, End: p.w[a.last-1].End}
	if span.Len() > longest {
		span.End = max(f.Span.End, p.w[a.end-1].End)
	}
	if span.Len() > longest {
		span = f.Span
	}
	return span
}

// bound applies the words before the figures, two phrases at most (at least
// about 20), and those after the noun.
func (p *parser) bound(a *amount, f *figure, count bool) {
	for range 2 {
		at := a.first
		if a.first < f.First && p.startsConj(a.first) {
			break // a bound of its own: ... at least, and about 100
		}
		if at > 0 {
			if c, _ := p.n.particles(p.w[at-1].Key); c.article {
				at--
			}
		}
		id, n := p.boundBefore(at)
		if n == 0 || at-n < p.taken || id == "under" && a.value.IsZero() {
			break
		}
		a.first = at - n
		p.apply(a, id, count)
	}
	if len(a.rules) > 0 && !a.rng.IsPoint() && !a.vague {
		return
	}
	for gap := 0; a.last+gap < len(p.w) && (gap <= 2 || gap == 3 && p.opensQuote(a.last+2)); gap++ {
		at := a.last + gap
		if p.w[at].Lines > 0 || gap > 0 && !p.passable(at-1) {
			return
		}
		if id, n := p.boundAfter(at); n > 0 && !p.comparative(at+n) {
			a.last = at + n
			p.apply(a, id, count)
			return
		}
	}
}

// comparative reports whether the words before words[i] begin a bound of the
// next figure: "20 dead, and more than 100" says nothing about the 20.
func (p *parser) comparative(i int) bool {
	if !p.matches(atOf, i) || i+1 >= len(p.w) {
		return false
	}
	_, n := p.boundBefore(i + 1)
	return n > 1
}

// startsConj reports whether a conjunction is written before words[i].
func (p *parser) startsConj(i int) bool {
	key := p.w[i].Key
	return len(key) >= 6 && p.n.joined[key[:2]].conj
}

// opensQuote reports whether words[i] is a mark that may open a quotation.
func (p *parser) opensQuote(i int) bool {
	k := p.key(i)
	return k == "\u00ab" || k == "\"" || k == "\u201c"
}

// passable reports whether a word may stand between a noun and the bound after
// it: any but a new clause or another figure.
func (p *parser) passable(i int) bool {
	w := p.w[i]
	if p.opensQuote(i) {
		return true // 20 dead "at least"
	}
	if len(w.Key) < 4 || w.Key[0] < 0x80 || p.n.joined[w.Key[:2]].conj {
		return false
	}
	_, isNumber := p.token(i)
	return !isNumber
}

// apply narrows or opens the range. "Over 20" is from 21 in counts, and from
// 20, not included, in measures.
func (p *parser) apply(a *amount, id string, count bool) {
	low, high := a.rng.Low, a.rng.High
	step := facts.Int(0)
	if count && (id == "over" || id == "under") && !a.rng.About {
		step = facts.Int(1)
	}
	a.rules = append(a.rules, "bound: "+id)
	switch id {
	case "min", "over":
		if !low.IsZero() {
			a.rng = facts.Range[facts.Number]{Low: plus(low, step), About: a.rng.About}
		}
		a.open = id == "over" && step == facts.Int(0)
	case "max", "under":
		if !high.IsZero() {
			a.rng = facts.Range[facts.Number]{High: plus(high, times(step, facts.Int(-1))), About: a.rng.About}
		}
		a.open = id == "under" && step == facts.Int(0)
	case "about":
		a.rng = aboutRange(a.rng)
	}
}

// aboutRange widens a range by a tenth at each end.
func aboutRange(r facts.Range[facts.Number]) facts.Range[facts.Number] {
	tenth, _ := facts.Ratio(1, facts.AboutShare)
	by := func(n facts.Number, sign int64) facts.Number {
		if n.IsZero() {
			return n
		}
		size := n
		if order(size, facts.Int(0)) < 0 {
			size = times(size, facts.Int(-1))
		}
		return plus(n, times(times(size, tenth), facts.Int(sign)))
	}
	return facts.Range[facts.Number]{Low: by(r.Low, -1), High: by(r.High, 1), About: true}
}
