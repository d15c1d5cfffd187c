package number

import (
	"crosscheck/facts"
)

// readFraction reads "half", "two thirds", "half a million".
func readFraction(p *parser, t token) (Numeral, bool) {
	if next, ok := p.next(t.last); ok && next.class == ordinal && next.article {
		return Numeral{}, false // "the first half"
	}
	if t.last < p.stop && p.matches(atNoFraction, t.last) {
		return Numeral{}, false // "semi-final"
	}
	m := Numeral{Value: t.value, Last: t.last}
	p.ofScale(&m)
	return m, true
}

// ofScale multiplies a fraction by the scale after it: half (of) a million.
func (p *parser) ofScale(m *Numeral) {
	t, ok := p.next(m.Last)
	if !ok || t.class != scale && t.class != dozen || t.dual || t.plural || t.conj || t.prep {
		return
	}
	m.Value, m.Last, m.scale, m.factor = times(m.Value, t.value), t.last, t.value, m.Value
}

// andFraction reads what a fraction adds to a number: "a million and a half",
// "twenty and three fifths", and "three quarters" without a conjunction.
func (p *parser) andFraction(m *Numeral, c chain) {
	t, ok := p.next(m.Last)
	if !ok || t.prep || t.article {
		return
	}
	switch {
	case !t.conj && t.class == parts && c.limit.IsZero():
		m.Value, m.Last = times(m.Value, t.value), t.last
		m.Rules = append(m.Rules, "parts")
		p.ofScale(m)
	case t.conj && t.class == fraction:
		p.addFraction(m, c, t.value, t.last)
	case t.conj && t.class == unit:
		if d, ok := p.next(t.last); ok && d.class == parts && d.plain() {
			p.addFraction(m, c, times(t.value, d.value), d.last)
		}
	}
}

func (p *parser) addFraction(m *Numeral, c chain, part facts.Number, last int) {
	of := facts.Int(1)
	if c.last.class == scale {
		of = c.last.value
	}
	t, ok := p.next(last)
	same := ok && t.class == scale && !t.dual && !t.conj && !t.prep
	switch {
	case same && of == t.value: // "and a half of the million"
		m.Value, last = plus(m.Value, times(part, of)), t.last
	case same && c.last.class != scale && c.limit.IsZero() && t.plain(): // "three and a half million"
		m.Value, last, m.scale = times(plus(m.Value, part), t.value), t.last, t.value
	case p.matches(atNoFraction, last):
		return
	default:
		m.Value = plus(m.Value, times(part, of))
	}
	m.Last = last
	m.Rules = append(m.Rules, "and fraction")
}

// readShare reads a unit that is also a share: "fifth" before a definite noun
// in the singular.
func readShare(p *parser, t token) (Numeral, bool) {
	if t.first >= p.stop || t.last >= p.stop || p.w[t.last].Lines > 0 {
		return Numeral{}, false
	}
	key := p.w[t.first].Key
	v, ok := p.n.shares[key[len(t.letters):]]
	if !ok || t.article {
		return Numeral{}, false
	}
	if !p.matches(atShareOf, t.last) {
		return Numeral{}, false
	}
	return Numeral{Value: v, Last: t.last}, true
}

// readOrdinal reads "the fourth", "twenty-fifth".
func readOrdinal(p *parser, t token) (Numeral, bool) {
	m := Numeral{Value: t.value, Last: t.last, Ordinal: true}
	next, ok := p.next(t.last)
	switch {
	case ok && next.class == ten && !next.conj && !next.prep && order(t.value, facts.Int(10)) < 0:
		m.Value, m.Last = plus(m.Value, next.value), next.last
	case ok && next.class == tens && next.conj && !next.prep:
		m.Value, m.Last = plus(m.Value, next.value), next.last
	case t.compound:
		return Numeral{}, false
	}
	return m, true
}

// readVague reads "dozens", "hundreds of thousands", "a few", "millions".
func readVague(p *parser, t token) (Numeral, bool) {
	if t.class == scale && t.plural {
		t.entry = entry{class: vague, value: times(t.value, facts.Int(2)), high: plus(times(t.value, facts.Int(10)), facts.Int(-1))}
	}
	if t.class != vague || t.of && !p.matches(atOf, t.last) {
		return Numeral{}, false
	}
	low, high, end := t.value, t.high, t.last
	for {
		n, ok := p.next(end)
		if !ok || n.conj && n.class != tens || n.prep {
			break
		}
		switch {
		case high.IsZero():
			n.last = end
		case n.class == scale && !n.dual && order(low, thousand) < 0, n.class == vague && order(n.value, facts.Int(10)) > 0 && order(high, facts.Int(9)) <= 0:
			by := n.value
			if n.class == vague {
				by = roundDown(n.value)
			}
			low, high = times(low, by), plus(times(plus(high, facts.Int(1)), by), facts.Int(-1))
		case n.class == ten && high == facts.Int(9), n.class == tens && n.conj && high == facts.Int(9):
			low, high = plus(low, n.value), plus(high, n.value)
		default:
			n.last = end
		}
		if n.last == end {
			break
		}
		end = n.last
	}
	if low.IsZero() || t.high.IsZero() != high.IsZero() {
		return Numeral{}, false
	}
	return Numeral{Range: facts.Range[facts.Number]{Low: low, High: high}, Vague: true, Last: end}, true
}

// roundDown is the unit of a vague word: ten of "dozens", 100 of "hundreds".
func roundDown(n facts.Number) facts.Number {
	if order(n, hundredNumber) < 0 {
		return facts.Int(10)
	}
	return hundredNumber
}
