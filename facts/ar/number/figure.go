package number

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/text"
)

// figure is a numeral of a text, or a noun that holds one: a dual, or what
// there was none of.
type figure struct {
	Numeral
	noun counted // of duals and of zero
	idle string  // the rule that makes it part of a name, a date or an id
}

// counted is what a figure counts or measures, at words[first:last].
type counted struct {
	id, unit, kind string // kind is "time", "money", "measure", or empty for what is counted
	first, last    int
	single         bool // the noun stands in the singular
}

func (c counted) isZero() bool { return c.last == 0 }

// figures finds all figures of the text, in order.
func (p *parser) figures() []figure {
	figs := p.figs
	for i := 0; i < len(p.w); {
		if n := p.address(i); n > 0 {
			i += n
			continue
		}
		if p.idleWord(i) {
			i++
			continue
		}
		m, n := p.at(i)
		if n > 0 && !p.latin(m) && !p.refused(m) {
			m = p.parted(m)
			figs = append(figs, figure{Numeral: m})
			i = m.Last
			continue
		}
		bits := p.figureBits(i)
		if bits&maybeDual != 0 {
			if f, ok := p.dual(i); ok {
				figs = append(figs, f)
				i++
				continue
			}
		}
		if bits&inContext != 0 {
			if f, ok := p.byContext(i, figs); ok {
				figs = append(figs, f)
				i = f.Last
				continue
			}
		}
		i++
	}
	p.figs = figs
	return figs
}

// idleWord reports whether word i can be no figure: most words are none.
func (p *parser) idleWord(i int) bool {
	w := &p.w[i]
	return w.Kind != text.Digits && !(i+1 < len(p.w) && p.w[i+1].Kind == text.Digits) && p.idle(i)
}

// idle reports whether the key of word i is no number, no dual and no figure by its
// context.
func (p *parser) idle(i int) bool {
	return p.known != nil && p.figureBits(i)&(maybeFigure|maybeDual|inContext) == 0
}

// figureBits are what the key of word i may be a figure by.
func (p *parser) figureBits(i int) knownBits {
	known, key := &p.known[p.w[i].First].bits, p.w[i].Key
	if *known&askedFigure == 0 {
		*known |= askedFigure
		if p.n.maybe(key) {
			*known |= maybeFigure
		}
		if len(key) >= 8 && (strings.HasSuffix(key, p.n.dualEnd) || p.ends(key, inDualBound)) {
			*known |= maybeDual
		}
		if *known&maybeFigure != 0 && p.n.byContext(key) != "" {
			*known |= inContext
		}
	}
	return *known
}

// byContext reads figures that are no number words: none of something, and one
// or some of a span of time.
func (p *parser) byContext(i int, figs []figure) (figure, bool) {
	switch p.n.byContext(p.w[i].Key) {
	case "nobody":
		return p.nobody(i)
	case "one-time":
		return p.oneSpan(i, figs)
	case "some-time":
		return p.someSpan(i)
	}
	return figure{}, false
}

// byContext is the list that makes a word a figure where its context says so;
// empty for other words. A span of time may have a particle or the article.
func (n *numerals) byContext(key string) string {
	if id := byContext()[key]; id != "" {
		return id
	}
	if len(key) < 6 {
		return ""
	}
	for _, c := range n.clitics[key[1]] {
		rest, ok := strings.CutPrefix(key, c.letters)
		if !ok || len(rest) < 6 {
			continue
		}
		if id := byContext()[rest]; id == "one-time" {
			return id
		}
	}
	return ""
}

// address is the number of words of a web address that starts at i.
func (p *parser) address(i int) int {
	key := p.w[i].Key
	if p.w[i].Kind != text.Letters || key[0] >= 0x80 || key != "http" && key != "https" && key != "www" {
		return 0
	}
	n := 1
	for i+n < len(p.w) && !p.w[i+n].Spaced && p.w[i+n].Lines == 0 {
		n++
	}
	return n
}

// latin reports whether Latin letters are glued to the digits of m and are no
// unit: F16, 1M.
func (p *parser) latin(m Numeral) bool {
	isLatin := func(i int) bool { return p.w[i].Kind == text.Letters && p.w[i].Key[0] < 0x80 }
	if p.w[m.First].Kind == text.Digits && m.First > 0 && !p.w[m.First].Spaced && isLatin(m.First-1) {
		return true
	}
	if m.Last < len(p.w) && p.w[m.Last-1].Kind == text.Digits && glued(p.w, m.Last) && isLatin(m.Last) {
		_, n := p.unitAt(m.Last)
		return n == 0
	}
	return false
}

// refused reports whether a number word is none where it stands: "which one",
// and "the hundred" of a percentage.
func (p *parser) refused(m Numeral) bool {
	if m.First == 0 {
		return false
	}
	if m.Value == facts.Int(1) && p.matches(atOneOf, m.First-1) {
		return true
	}
	return m.Definite && m.Value == hundredNumber && m.Last == m.First+1 && p.matches(atIn, m.First-1)
}

// parted cuts a numeral after "between" at its conjunction, where no second
// number follows: between twenty and five hundred.
func (p *parser) parted(m Numeral) Numeral {
	if n := p.before(atBetween, m.First); n == 0 || m.Last == m.First+1 {
		return m
	}
	if t, ok := p.next(m.Last); ok && t.conj {
		return m
	}
	for i := m.First + 1; i < m.Last; i++ {
		if t, ok := p.next(i); ok && t.conj {
			cut := &parser{n: p.n, s: p.s, w: p.w, stop: i, known: p.known}
			if short, n := cut.at(m.First); n > 0 {
				short.Rules = append(short.Rules, "parted")
				return short
			}
		}
	}
	return m
}

// dual reads a noun that stands for two of its kind.
func (p *parser) dual(i int) (figure, bool) {
	key := p.w[i].Key
	if f, ok := p.boundDual(i); ok {
		return f, true
	}
	if len(key) < 8 || p.w[i].Kind != text.Letters || key[len(key)-2:] != p.n.dualEnd {
		return figure{}, false
	}
	c := counted{first: i, last: i + 1}
	lead, definite := 0, false
	if u, n, l, def := p.looseUnit(i); n > 0 && u.dual {
		c.id, c.unit, c.kind, c.last, lead, definite = u.id, u.id, u.kind, i+n, l, def
	} else if nn, ok := noun.Lookup(key); ok && p.isTwo(nn, key, i) {
		c.id, c.unit = nn.ID, nn.Unit
		lead, definite = p.particles(key)
		if definite && nn.Unit == "" {
			return figure{}, false // "both sides" counts nothing
		}
	} else if p.ends(key, inNisbaDual) && p.isNation(i) {
		c.unit = "person"
	} else {
		return figure{}, false
	}
	two := facts.Int(2)
	m := Numeral{Range: facts.Exactly(two), Value: two, First: i, Last: c.last, Definite: definite, lead: lead, Rules: []string{"dual"}}
	p.oneOrTwo(&m, c)
	p.place(&m)
	return figure{Numeral: m, noun: c}, true
}

// boundDual reads a noun in -a in the dual, before what it is of: "two cases of death". One
// in the oblique case is written as "my case", and counts in a phrase of the list alone.
func (p *parser) boundDual(i int) (figure, bool) {
	key := p.w[i].Key
	if len(key) < 8 || !p.ends(key, inDualBound) || i+1 >= len(p.w) || p.w[i+1].Kind != text.Letters || p.w[i+1].Lines > 0 {
		return figure{}, false
	}
	n, words := noun.Read(p.w, i)
	if n.Number != noun.Dual || words < 2 {
		return figure{}, false
	}
	lead, _ := p.particles(key)
	two := facts.Int(2)
	c := counted{first: i, last: i + words, id: n.ID, unit: n.Unit}
	m := Numeral{Range: facts.Exactly(two), Value: two, First: i, Last: c.last, lead: lead, Rules: []string{"dual"}}
	p.place(&m)
	return figure{Numeral: m, noun: c}, true
}

// oneOrTwo takes in the unit before a dual: a month or two.
func (p *parser) oneOrTwo(m *Numeral, c counted) {
	i := c.first - 2
	if i < 0 || c.kind == "" || p.w[c.first].Lines > 0 || !p.matches(atOr, i+1) {
		return
	}
	if u, n, lead, article := p.looseUnit(i); n == 1 && !article && u.id == c.id {
		m.Range.Low, m.Value, m.First, m.lead = facts.Int(1), facts.Number{}, i, lead
		m.Rules = append(m.Rules, "one or two")
	}
}

// isTwo decides between a dual and a plural: by its form, or by a verb in the
// dual after it (مهاجمين أطلقا).
func (p *parser) isTwo(n noun.Noun, key string, i int) bool {
	if n.Number == noun.Dual && !p.maybePlural(n, key) {
		return true
	}
	if n.Number != noun.Dual && n.Number != noun.DualOrPlural || len(n.Lemma) < 6 || i+1 >= len(p.w) || p.w[i+1].Lines > 0 {
		return false
	}
	verb := p.w[i+1].Key
	stem := p.cutEnd(verb, inAccusative)
	if stem == verb || len(stem) < 6 || p.ends(verb, inVerbPlural) {
		return false
	}
	_, ok := morph.IsVerb(verb)
	_, single := morph.IsVerb(stem)
	return ok && single
}

// maybePlural reports whether a form in -in may be a plural as well, as that of
// nouns of doers (عاملين), or is too short to be sure (أمين is no two mothers).
func (p *parser) maybePlural(n noun.Noun, key string) bool {
	if len(n.Lemma) < 6 {
		return true
	}
	doer := n.Lemma[:2] == p.n.endings[inDoerFirst][0] || n.Lemma[2:4] == p.n.endings[inDoerSecond][0]
	return doer && n.Unit != "" && !p.ends(key, inDualOpen)
}

// looseUnit is the unit at i, its word with particles or without.
func (p *parser) looseUnit(i int) (u measure, n, lead int, article bool) {
	if i >= len(p.w) {
		return measure{}, 0, 0, false
	}
	key := p.w[i].Key
	if p.lists(i).bits&opensUnit == 0 {
		return measure{}, 0, 0, false
	}
	if u, n = p.unitAt(i); n > 0 || len(key) < 6 || p.w[i].Kind != text.Letters {
		return u, n, 0, false
	}
	for _, c := range p.n.clitics[key[1]] {
		if len(key)-len(c.letters) < 4 || key[:len(c.letters)] != c.letters {
			continue
		}
		if u, n = unitOf(p.w, i, key[len(c.letters):]); n > 0 {
			return u, n, len(c.letters), c.article
		}
	}
	return measure{}, 0, 0, false
}

// particles is the length of the particles of a noun, in bytes of its key, and
// whether the article is among them. A letter counts as a particle only where
// the rest is a noun as well.
func (p *parser) particles(key string) (lead int, article bool) {
	if len(key) < 8 {
		return 0, false
	}
	for _, c := range p.n.clitics[key[1]] {
		if rest := len(key) - len(c.letters); rest >= 6 && key[:len(c.letters)] == c.letters {
			if _, ok := noun.Lookup(key[len(c.letters):]); ok && len(c.letters) > lead {
				lead, article = len(c.letters), c.article
			}
		}
	}
	return lead, article
}
