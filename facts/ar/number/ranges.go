package number

import (
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

// fromTo reads "30 to 40", but for a change from one to the other, and for the "one"
// of a noun: "(for) one night to 19.75%".
func (p *parser) fromTo(a, b *figure) bool {
	if !p.gapIs(a, b, atTo) || a.group.text == "" && order(a.Value, facts.Int(1)) == 0 && a.First > 0 && p.w[a.First].Lines == 0 && p.before(atFrom, a.First) == 0 {
		return false
	}
	for i := a.First - 1; i >= 0 && i >= a.First-12 && p.w[i+1].Lines == 0; i-- {
		if p.key(i) == "." {
			break
		}
		if p.matches(atChange, i) {
			return false
		}
	}
	return true
}

func (p *parser) either(a, b *figure) bool { return p.gapIs(a, b, atOr) }

// hyphen reads 30-40 where a unit, a noun or "percent" follows; 3-1 is a score.
func (p *parser) hyphen(a, b *figure) bool {
	key := p.key(a.Last)
	if b.First != a.Last+1 || key != "-" && key != "\u2013" || a.group.text == "" {
		return false
	}
	return b.Percent || p.hasNoun(b)
}
