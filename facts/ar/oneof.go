package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// oneOfThem reads "one of" with those that he is one of behind it, as one person: "one
// of its crew was killed". "One of the wounded died" counts nobody anew.
func (r *reading) oneOfThem(i int, taken []bool) (m extract.Mention, ok bool) {
	next := i + 1
	if next >= len(r.words) || taken[next] || r.words[next].Kind != text.Letters || r.words[next].Lines > 0 {
		return m, false
	}
	n, ok := noun.Lookup(r.words[next].Key)
	if !ok || n.Unit != "person" || n.Claim != "" || n.Number != noun.Plural && n.Number != noun.DualOrPlural {
		return m, false
	}
	one := facts.Int(1)
	span := facts.Span{Start: r.words[i].Start, End: r.words[next].End}
	q := facts.Quantity{Range: facts.Exactly(one), Value: one, Unit: n.Unit, Counted: n.ID, Span: span}
	return extract.Mention{Kind: extract.Quantity, First: i, Last: next + 1, Span: span, Quantity: q, Noun: r.words[next].Span, Rules: []string{"number/one-without-figure"}}, true
}
