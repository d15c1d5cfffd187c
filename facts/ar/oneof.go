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

// exceeded gives a figure the claim of those who stand between it and the verb that says
// that they are more, or fewer: "the injured exceeded 400".
func (r *reading) exceeded() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || m.Claim != "" || m.Quantity.Unit != "" || m.Quantity.Counted != "" && m.Quantity.Counted != "case" {
			continue
		}
		for at := m.First + 1; at < m.Last; at++ {
			if n, ok := noun.Lookup(r.words[at].Key); ok && definite(r.words[at].Key) && fate(n.Claim) {
				m.Kind, m.Claim, m.Says = extract.Quantity, n.Claim, r.words[at].Span
				if r.claimed(at) == "infect" {
					m.Claim = "infect"
				}
				if m.Quantity.Counted == "" {
					m.Quantity.Unit = n.Unit
				}
			}
		}
	}
}
