package date

import "crosscheck/facts"

// less reads what is left to the hour or the half: "less a quarter", "less
// three minutes".
func (p *parser) less(c *clockTime, i int) int {
	n, end := 0, i
	if e, j := p.get(i, isLessFrac); e != nil {
		n, end = e.n, j
	} else if _, j := p.get(i, isLess); j > i {
		if m, k := p.cardinal(j); k > j && m < 60 && p.skip(k, isMinutes) > k {
			n, end = m, p.skip(k, isMinutes)
		}
	}
	minutes := c.hour*60 + c.minute - n
	if n == 0 || minutes < 0 {
		return i
	}
	c.hour, c.minute, c.grain = minutes/60, minutes%60, facts.Minute
	return end
}

// half reads the part of the hour where it stands behind the part of the day:
// nine in the evening and a half.
func (p *parser) half(c *clockTime, i int) int {
	if c.grain != facts.Hour || c.mer == "" || !p.here(i) || !p.andWord(i) {
		return i
	}
	if e, j := p.getAnd(i, isCard); e != nil && e.n == 3 {
		if q, k := p.get(j, isQuarters); q != nil && p.ends(k) {
			c.minute, c.grain = 45, facts.Minute
			return k
		}
	}
	if e, j := p.get(i, isFrac); e != nil && e.def && p.ends(j) {
		c.minute, c.grain = e.n, facts.Minute
		return j
	}
	return i
}

// minutesTo reads minutes before or after an hour: five minutes before midnight.
func (p *parser) minutesTo(i int) node {
	n, j := p.cardinal(i)
	if j == i || n > 59 {
		return node{}
	}
	k := p.skip(j, isMinutes)
	r, at := p.get(k, isRelation)
	if k == j || r == nil || r.n != int(facts.Before) && r.n != int(facts.After) {
		return node{}
	}
	c, end := p.clock(at)
	if end == at {
		e, l := p.get(at, isHourOrd)
		if e == nil || !p.ends(l) {
			return node{}
		}
		c, end = clockTime{hour: e.n}, l
	}
	if r.n == int(facts.Before) {
		n = -n
	}
	a := c.at(nil)
	a.From += 60 * n
	a.To, a.Grain = a.From, facts.Minute
	if a.From < 0 {
		return node{}
	}
	return node{when: a, end: end, rule: "minutes-to", mer: c.mer != ""}
}
