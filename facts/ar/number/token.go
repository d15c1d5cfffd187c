package number

import (
	"crosscheck/facts"
	"crosscheck/facts/text"
)

// token is a number word or a group of digits at words[first:last].
type token struct {
	entry
	clitic
	group       group
	first, last int
}

// parser reads number expressions of one text.
type parser struct {
	n     *numerals
	s     string // the text; empty where numerals alone are read
	w     []text.Word
	taken int     // the words before belong to an earlier figure
	stop  int     // words from here on are out of reach
	known []known // what is known of a key, by its first word; nil where numerals alone are read
	alone known   // … what was found out last
	figs  []figure
}

// token reads the number word at i. A conjunction that stands alone before it
// belongs to it.
func (p *parser) token(i int) (t token, ok bool) {
	if i >= p.stop {
		return token{}, false
	}
	w := &p.w[i]
	switch w.Kind {
	case text.Digits:
		g, ok := digitGroup(p.w, i)
		g = powered(p.w, i, swapped(p.s, p.w, i, g))
		if !ok || i+g.n > p.stop {
			return token{}, false
		}
		t = token{entry: entry{class: digits, value: g.value}, group: g, first: i, last: i + g.n}
		if i > 0 && p.w[i-1].Kind == text.Letters && !w.Spaced {
			t.clitic = p.n.joined[p.w[i-1].Key]
		}
		return t, true
	case text.Punct:
		return p.bracketedGroup(i)
	case text.Letters:
		if p.idle(i) {
			return token{}, false
		}
		if e, c, ok := p.n.read(w.Key); ok && (!e.definite || c.article) {
			return token{entry: e, clitic: c, first: i, last: i + 1}, true
		}
	}
	return token{}, false
}

// bracketedGroup reads the digits in brackets that a word of scale stands behind:
// (14) million.
func (p *parser) bracketedGroup(i int) (token, bool) {
	if i+3 >= p.stop || p.w[i+1].Kind != text.Digits || !glued(p.w, i+1) || p.w[i].Key != "(" {
		return token{}, false
	}
	t, ok := p.token(i + 1)
	if !ok || t.last+1 >= p.stop || !glued(p.w, t.last) || p.w[t.last].Key != ")" || p.w[t.last+1].Lines > 0 {
		return token{}, false
	}
	if s, ok := p.token(t.last + 1); !ok || s.class != scale || !s.plain() {
		return token{}, false
	}
	t.first, t.last = i, t.last+1
	return t, true
}

// next is the token that goes on a number: on the same line, its conjunction
// perhaps a word of its own, as in و62 and in "وَ ستون".
func (p *parser) next(i int) (t token, ok bool) {
	if i >= p.stop || p.w[i].Lines > 0 {
		return token{}, false
	}
	if c, is := p.n.particles(p.w[i].Key); is && (c.conj || c.article) {
		if i+1 < p.stop && p.w[i+1].Lines == 0 && (c.letters == p.w[i].Key) {
			if t, ok = p.token(i + 1); ok {
				t.first, t.clitic = i, merge(c, t.clitic)
				return t, true
			}
		}
		return token{}, false
	}
	return p.token(i)
}

func merge(a, b clitic) clitic {
	return clitic{a.letters, a.conj || b.conj, a.prep || b.prep, a.article || b.article}
}

// plain reports whether the token stands without particles.
func (t token) plain() bool { return t.letters == "" }

// small is the token's value where it is whole and below 1000.
func (t token) small() (int64, bool) {
	v, ok := t.value.Int64()
	return v, ok && v >= 0 && v < 1000
}

func times(a, b facts.Number) facts.Number {
	if a.IsZero() || b.IsZero() {
		return facts.Number{}
	}
	v, ok := a.Mul(b)
	if !ok {
		return facts.Number{}
	}
	return v
}

func plus(a, b facts.Number) facts.Number {
	switch {
	case a.IsZero():
		return b
	case b.IsZero():
		return a
	}
	v, ok := a.Add(b)
	if !ok {
		return facts.Number{}
	}
	return v
}

// order is a.Compare(b), and +1 where one of them is not stated or too large to
// be held: such a number is smaller than none.
func order(a, b facts.Number) int {
	if a.IsZero() || b.IsZero() {
		return +1
	}
	return a.Compare(b)
}
