package number

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// asides adds the readings that stand beside others and never make facts:
// 3/4 as a fraction (or a day and a month), "1 in 20" and "2000 over 3" as
// quotients.
func (p *parser) asides(out []extract.Mention, figs []figure) []extract.Mention {
	for k := range figs {
		if k+1 == len(figs) {
			break
		}
		a, b := figs[k], figs[k+1]
		slash := b.First == a.Last+1 && p.key(a.Last) == "/" && glued(p.w, a.Last) && glued(p.w, b.First) &&
			p.key(b.Last) != "/" && p.key(a.First-1) != "/" && p.w[a.Last-1].Kind == text.Digits && p.w[b.First].Kind == text.Digits
		if !slash && !(p.gapIs(a, b, "over") && a.noun.isZero() && b.noun.isZero()) || a.Vague || b.Vague || a.Ordinal || b.Ordinal {
			continue
		}
		v := quotient(a.Value, b.Value)
		if v.IsZero() {
			continue
		}
		first := a
		if slash && k > 0 && figs[k-1].Last == a.First && a.Value.Compare(b.Value) < 0 { // 1 4/5
			first = figs[k-1]
			v = mixed(first.Value, v)
		}
		rule := "aside: over"
		if slash {
			rule = "aside: slash"
		}
		span := facts.Span{Start: first.Span.Start, End: b.Span.End}
		out = append(out, extract.Mention{Kind: extract.Number, First: first.First, Last: b.Last, Span: span, Idle: true, Rules: []string{rule},
			Quantity: facts.Quantity{Range: facts.Exactly(v), Value: v, Span: span}})
	}
	return out
}

func quotient(a, b facts.Number) facts.Number {
	if a.IsZero() || b.IsZero() {
		return facts.Number{}
	}
	n, ok1 := a.Int64()
	d, ok2 := b.Int64()
	if !ok1 || !ok2 || d == 0 {
		return facts.Number{}
	}
	v, _ := facts.Ratio(n, d)
	return v
}

// mixed is -1 4/5 as -1.8.
func mixed(whole, part facts.Number) facts.Number {
	if whole.Compare(facts.Int(0)) < 0 {
		return plus(whole, times(part, facts.Int(-1)))
	}
	return plus(whole, part)
}
