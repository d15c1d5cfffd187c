package number

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// rangeRule says when two figures side by side are the ends of one range.
type rangeRule struct {
	name string
	is   func(p *parser, a, b *figure) bool
}

var rangeRules = []rangeRule{
	{"range: between", (*parser).between},
	{"range: to", (*parser).fromTo},
	{"range: or", (*parser).either},
	{"range: hyphen", (*parser).hyphen},
}

// pair makes a range of f and the next figure.
func (p *parser) pair(a *amount, f, g *figure) {
	if f.Ordinal || g.Ordinal || f.Vague || g.Vague || g.First-f.Last > 4 || f.Percent && !g.Percent {
		return
	}
	low := f.Value
	if scale := g.scale; !scale.IsZero() && f.scale.IsZero() && !g.factor.IsZero() && !g.bare && order(low, g.factor) < 0 {
		low = times(low, scale) // between 3 and 5 million
	}
	if low.IsZero() || order(low, g.Value) >= 0 {
		return
	}
	for _, r := range rangeRules {
		if r.is(p, f, g) {
			a.rng, a.value = facts.Range[facts.Number]{Low: low, High: g.Value}, facts.Number{}
			a.used, a.last, a.end, a.percent = 2, g.Last, g.Last, g.Percent
			a.rules = append([]string{r.name}, a.rules...)
			if n := p.before(atBetween, f.First); n > 0 && r.name == "range: between" {
				a.first -= n
			}
			return
		}
	}
}

// gapIs reports whether the words between two figures are one word of a list.
func (p *parser) gapIs(a, b *figure, c cue) bool {
	at := a.Last
	if n := p.phrase(c, at); n > 0 {
		at += n
		if at < b.First && p.n.joined[p.w[at].Key].letters != "" {
			at++
		}
		return at == b.First
	}
	return false
}

// between reads "between 30 and 40", the noun after either.
func (p *parser) between(a, b *figure) bool {
	if n := p.before(atBetween, a.First); n == 0 || !b.Conj {
		return false
	}
	for i := a.Last; i < b.First; i++ {
		if p.w[i].Kind == text.Punct || p.w[i].Lines > 0 {
			return false
		}
	}
	return true
}

// How many words before its ends a change is told of: by who makes one, by a verb or a
// noun that may speak of something else.
const (
	changeWords = 20
	nearWords   = 12
)

// fromTo reads "30 to 40", but for a change from one to the other, and for the "one"
// of a noun: "(for) one night to 19.75%".
func (p *parser) fromTo(a, b *figure) bool {
	if !p.gapIs(a, b, atTo) || a.group.text == "" && order(a.Value, facts.Int(1)) == 0 && a.First > 0 && p.w[a.First].Lines == 0 && p.before(atFrom, a.First) == 0 {
		return false
	}
	for i := a.First - 1; i >= 0 && i >= a.First-changeWords && p.w[i+1].Lines == 0; i-- {
		if p.key(i) == "." || p.matches(atSpread, i) {
			break
		}
		if p.matches(atFarChange, i) || i >= a.First-nearWords && p.matches(atChange, i) {
			return false
		}
	}
	return true
}

func (p *parser) either(a, b *figure) bool { return p.gapIs(a, b, atOr) }

// mostOver is how many times the first of two guesses the second may be.
const mostOver = 3

// orMore reads the range of two guesses, the first of which has its noun: "two soldiers
// or three", "three people or four people".
func (p *parser) orMore(figs []figure, k int, a amount) amount {
	next := k + a.used
	if next >= len(figs) || figs[next].idle != "" || figs[next].First != a.last+1 || !p.matches(atOr, a.last) || p.w[a.last].Lines > 0 || !a.guess() || a.noun.isZero() {
		return a
	}
	p.taken = a.last
	b := p.amount(figs, next)
	most := times(a.value, facts.Int(mostOver))
	if !b.guess() || !b.noun.isZero() && b.noun.id != a.noun.id || order(a.value, b.value) >= 0 || most.IsZero() || order(b.value, most) > 0 {
		return a
	}
	a.rng, a.value = facts.Range[facts.Number]{Low: a.value, High: b.value}, facts.Number{}
	a.last, a.end, a.span.End, a.used = b.last, b.end, b.span.End, a.used+b.used
	a.rules = slices.Concat([]string{"range: or"}, a.rules, b.rules)
	return a
}

// guess reports whether an amount is one plain figure.
func (a *amount) guess() bool {
	return a.rng.IsPoint() && !a.rng.About && !a.value.IsZero() && !a.ordinal && !a.vague && !a.part && !a.each && !a.percent
}

// hyphen reads 30-40 where a unit, a noun or "percent" follows; 3-1 is a score.
func (p *parser) hyphen(a, b *figure) bool {
	key := p.key(a.Last)
	if b.First != a.Last+1 || key != "-" && key != "\u2013" || a.group.text == "" {
		return false
	}
	return b.Percent || p.hasNoun(b)
}
