package number

import "crosscheck/facts"

// nobody reads what there was none of: "without casualties", "caused no
// injuries". Only words of a list may stand between: "without mention of
// injuries" says nothing about injuries.
func (p *parser) nobody(i int) (figure, bool) {
	n := p.phrase(atNobody, i)
	if n == 0 {
		return figure{}, false
	}
	first, ok := p.negated(i)
	if !ok {
		return figure{}, false
	}
	m := Numeral{Range: facts.Exactly(facts.Int(0)), Value: facts.Int(0), First: first, Last: i + n, Rules: []string{"none"}}
	p.place(&m)
	noun := counted{first: i, last: i + n, unit: "person"}
	if nn, _ := p.nounAt(i, true); !nn.isZero() {
		noun.id = nn.id
	}
	return figure{Numeral: m, noun: noun}, true
}

// negated is the word of the negation that reaches words[i].
func (p *parser) negated(i int) (first int, ok bool) {
	j := i
	for steps := 0; j > 0 && steps < 5 && p.w[j].Lines == 0; steps++ {
		if n := p.before(atNone, j); n > 0 {
			return j - n, true
		}
		if first, ok := p.verbNegated(j); ok {
			return first, true
		}
		n := p.before(atNoneFiller, j)
		if n == 0 {
			break
		}
		j -= n
	}
	return 0, false
}

// verbNegated reads "did not cause" before words[j], with up to two words of
// subject after the verb.
func (p *parser) verbNegated(j int) (first int, ok bool) {
	for gap := 0; gap <= 2 && j-gap > 0; gap++ {
		if p.w[j-gap].Lines > 0 {
			return 0, false
		}
		if n := p.before(atNoneVerb, j-gap); n > 0 {
			if not := p.before(atNoneNot, j-gap-n); not > 0 {
				return j - gap - n - not, true
			}
			return 0, false
		}
	}
	return 0, false
}
