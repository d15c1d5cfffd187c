package number

import "crosscheck/facts"

// chain is a cardinal number as far as it has been read: the finished groups
// (2,000,000), and the group below the last scale that is being built (345).
type chain struct {
	total facts.Number // of the finished groups; zero where there is none
	limit facts.Number // the last scale; zero before the first
	cur   facts.Number // the group being built; zero after a scale
	open  facts.Number // a conjoined number must be smaller; zero where none may follow
	last  token
	value facts.Number // of the last unit, for "three hundred"
	first token
	end   int
	many  bool // more than one token
}

var hundredNumber, thousand = facts.Int(100), facts.Int(1000)

// cardinal reads the number that begins with t.
func (p *parser) cardinal(t token) (chain, bool) {
	c := chain{first: t, last: t, end: t.last, cur: t.value, value: t.value}
	switch t.class {
	case unit, elevenPart, ten, teen, tens:
	case digits:
		if t.group.comma {
			c.cur = t.value
		}
	case hundred:
		c.open = hundredNumber
	case scale:
		if t.plural {
			return c, false
		}
		c.closeGroup(t)
	case dozen:
		c.cur = one(t)
	default:
		return c, false
	}
	for {
		t, ok := p.next(c.end)
		if !ok {
			break
		}
		next, ok := c.join(p, t)
		if !ok {
			break
		}
		c = next
	}
	return c, c.last.class != elevenPart && !c.sum().IsZero()
}

// one is the value of a scale word that stands for itself: two thousand for a
// dual.
func one(t token) facts.Number {
	if t.dual {
		return times(t.value, facts.Int(2))
	}
	return t.value
}

func (c chain) sum() facts.Number { return plus(c.total, c.cur) }

func (c *chain) closeGroup(t token) {
	c.total, c.cur = plus(c.total, one(t)), facts.Number{}
	c.limit, c.open = t.value, t.value
}

// join adds a token to the chain where the two make one number.
func (c chain) join(p *parser, t token) (chain, bool) {
	before := c
	c.end, c.last, c.many = t.last, t, true
	if t.conj && !t.prep {
		return before.conjoined(c, p, t)
	}
	if t.conj || t.prep || t.article && !c.first.article {
		return c, false
	}
	prev := before.last
	switch {
	case t.class == ten && (prev.class == unit || prev.class == elevenPart) && order(prev.value, facts.Int(0)) > 0:
		c.cur, c.last.class = plus(c.cur, facts.Int(10)), teen
	case t.class == hundred && t.value == hundredNumber && !before.value.IsZero() && order(before.value, facts.Int(10)) < 0 && (prev.class == unit || prev.class == digits):
		c.cur, c.open = plus(c.cur, times(before.value, facts.Int(99))), hundredNumber
	case t.class == scale && !t.dual:
		return c.scaled(before, t)
	case t.class == dozen && !t.dual && !c.cur.IsZero():
		c.cur, c.open = times(c.cur, t.value), facts.Number{}
	case (t.class == unit || t.class == digits) && (prev.class == hundred || prev.class == scale) && p.loose(t):
		c.cur, c.value, c.open = plus(c.cur, t.value), t.value, facts.Number{}
	default:
		return c, false
	}
	return c, !c.sum().IsZero()
}

// loose reports whether a unit without a conjunction still goes on a number:
// before tens (متين تلاتة وستين) or before "hundred" (٤ آلاف ٣ مائة).
func (p *parser) loose(t token) bool {
	if v, ok := t.small(); !ok || v > 9 || !t.plain() {
		return false
	}
	next, ok := p.next(t.last)
	if !ok {
		return false
	}
	return next.class == tens && next.conj && t.class == unit || next.class == hundred && next.plain()
}

// scaled multiplies the group by a scale: 345 thousand, 100 billion.
func (c chain) scaled(before chain, t token) (chain, bool) {
	switch {
	case !c.cur.IsZero() && (c.limit.IsZero() || order(t.value, c.limit) < 0):
		if before.last.class == digits && before.last.group.decimal != (facts.Number{}) && before.cur == before.last.value {
			c.cur = before.last.group.decimal // 1.250 million
		}
		group := times(c.cur, t.value)
		if group.IsZero() {
			return c, false
		}
		c.total, c.cur = plus(c.total, group), facts.Number{}
	case !c.limit.IsZero() && order(t.value, c.limit) > 0 && !t.plural: // a thousand (and 200) million
		c.total, c.cur = times(c.sum(), t.value), facts.Number{}
	default:
		return c, false
	}
	c.limit, c.open = t.value, t.value
	return c, !c.total.IsZero()
}

// conjoined adds "and t"; before is the chain without it, c with its end moved.
func (before chain) conjoined(c chain, p *parser, t token) (chain, bool) {
	prev := before.last
	if t.article && !before.first.article {
		return c, false
	}
	if n, ok := p.next(t.last); ok && n.class == parts && n.plain() && t.class == unit {
		return c, false // "and three fifths" is a fraction
	}
	switch {
	case t.class == tens && (prev.class == unit || prev.class == elevenPart) && order(prev.value, facts.Int(0)) > 0:
		c.cur, c.open = plus(c.cur, t.value), facts.Number{}
	case !before.open.IsZero():
		return c.below(before, t)
	case prev.class != digits && before.total.IsZero() && t.class == hundred && order(before.cur, hundredNumber) < 0 && !t.prep && t.value == hundredNumber:
		c.cur, c.open = plus(c.cur, t.value), facts.Number{}
	default:
		return c, false
	}
	return c, true
}

// below adds a number that is smaller than the last hundred or scale.
func (c chain) below(before chain, t token) (chain, bool) {
	v := t.value
	switch t.class {
	case scale:
		if before.last.class != scale || t.plural || order(t.value, before.limit) >= 0 {
			return c, false
		}
		c.closeGroup(t)
		return c, true
	case dozen:
		v = one(t)
	case unit, elevenPart, ten, teen, tens, hundred, ordinal:
	case digits:
		if _, whole := v.Int64(); !whole {
			return c, false
		}
	default:
		return c, false
	}
	if order(v, before.open) >= 0 {
		return c, false
	}
	c.cur, c.value, c.open = plus(c.cur, v), v, facts.Number{}
	if t.class == hundred {
		c.open = hundredNumber
	}
	if t.class == ordinal {
		c.last.class = unit
	}
	return c, true
}
