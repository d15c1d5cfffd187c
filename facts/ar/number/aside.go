package number

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// aside is a reading that stands beside those of its figures.
type aside struct {
	name string
	read func(p *parser, figs []figure, k int) (value facts.Number, first, last int)
}

// asideRules give readings that never make facts: 3/4 as a fraction (or a day
// and a month), "1 in 20" and "2000 over 3" as quotients, powers. first and last
// are figures; a zero value is none.
var asideRules = []aside{
	{"aside: slash", (*parser).slash},
	{"aside: over", (*parser).over},
	{"aside: part", (*parser).partOf},
	{"aside: power", (*parser).raised},
}

func (p *parser) asides(out []extract.Mention, figs []figure) []extract.Mention {
	for k := range figs {
		if figs[k].Vague || figs[k].Ordinal || !figs[k].noun.isZero() {
			continue
		}
		for _, r := range asideRules {
			v, first, last := r.read(p, figs, k)
			if v.IsZero() {
				continue
			}
			span := facts.Span{Start: figs[first].Span.Start, End: figs[last].Span.End}
			out = append(out, extract.Mention{Kind: extract.Number, First: figs[first].First, Last: figs[last].Last, Span: span, Idle: true,
				Rules: []string{r.name}, Quantity: facts.Quantity{Range: facts.Exactly(v), Value: v, Span: span}})
			break
		}
	}
	return out
}

// second is the figure after figs[k], where that is a plain number as well.
func second(figs []figure, k int) (b *figure, ok bool) {
	if k+1 >= len(figs) {
		return nil, false
	}
	b = &figs[k+1]
	return b, !b.Vague && !b.Ordinal && b.noun.isZero()
}

// slash reads 3/4, and 1 4/5 with the whole number before it.
func (p *parser) slash(figs []figure, k int) (facts.Number, int, int) {
	a := &figs[k]
	b, ok := second(figs, k)
	if !ok || b.First != a.Last+1 || p.key(a.Last) != "/" || !glued(p.w, a.Last) || !glued(p.w, b.First) ||
		p.key(b.Last) == "/" || p.key(a.First-1) == "/" || !a.inDigits() || !b.inDigits() || a.yearLike() {
		return facts.Number{}, 0, 0
	}
	v := quotient(a.Value, b.Value)
	if k > 0 && figs[k-1].Last == a.First && figs[k-1].inDigits() && order(a.Value, b.Value) < 0 && !v.IsZero() {
		return mixed(figs[k-1].Value, v), k - 1, k + 1
	}
	return v, k, k + 1
}

// over reads "2000 over 3", "one of three" and "one part of a hundred".
func (p *parser) over(figs []figure, k int) (facts.Number, int, int) {
	a := &figs[k]
	b, ok := second(figs, k)
	one := a.Value == facts.Int(1) && !a.inDigits()
	if !ok || !p.gapIs(a, b, atOver) && !(one && p.gapIs(a, b, atOf)) {
		return facts.Number{}, 0, 0
	}
	return quotient(a.Value, b.Value), k, k + 1
}

// partOf reads "a part of twenty" as a twentieth.
func (p *parser) partOf(figs []figure, k int) (facts.Number, int, int) {
	n := p.before(atShareWord, figs[k].First)
	if n == 0 || k > 0 && figs[k-1].Last == figs[k].First-n {
		return facts.Number{}, 0, 0
	}
	return quotient(facts.Int(1), figs[k].Value), k, k
}

// raised reads 2.5^-1, where the power can be held exactly.
func (p *parser) raised(figs []figure, k int) (facts.Number, int, int) {
	a := &figs[k]
	b, ok := second(figs, k)
	if !ok || p.key(a.Last) != "^" {
		return facts.Number{}, 0, 0
	}
	e, whole := b.Value.Int64()
	negative := b.First == a.Last+2 && p.key(a.Last+1) == "-"
	if !whole || e < 0 || e > 18 || b.First != a.Last+1 && !negative {
		return facts.Number{}, 0, 0
	}
	base := a.Value
	if negative {
		base = inverse(base)
	}
	if base.IsZero() {
		return facts.Number{}, 0, 0
	}
	return power(base, int(e)), k, k + 1
}

// quotient is a/b, zero where b is 0 or the quotient cannot be held.
func quotient(a, b facts.Number) facts.Number {
	if a.IsZero() || b.IsZero() {
		return facts.Number{}
	}
	return times(a, inverse(b))
}

// inverse is 1/n: numbers are exact, so the digits of n say what it is over.
func inverse(n facts.Number) facts.Number {
	whole, scale := n, int64(1)
	for range 18 {
		if v, ok := whole.Int64(); ok {
			inv, _ := facts.Ratio(scale, v)
			return inv
		}
		if whole, scale = times(whole, facts.Int(10)), scale*10; whole.IsZero() {
			break
		}
	}
	return facts.Number{}
}

// mixed is -1 4/5 as -1.8.
func mixed(whole, part facts.Number) facts.Number {
	if order(whole, facts.Int(0)) < 0 {
		return plus(whole, times(part, facts.Int(-1)))
	}
	return plus(whole, part)
}
