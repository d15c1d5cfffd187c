package number

import (
	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Numeral is a number word or figure group at words[First:Last].
type Numeral struct {
	Range       facts.Range[facts.Number] // a point, but for vague words
	Value       facts.Number              // the figure; zero for vague words
	First, Last int
	Span        facts.Span // without particles where the word is written in plain letters; with its percent sign
	Ordinal     bool
	Percent     bool
	Vague       bool
	Definite    bool     // with the article: "the twenty"
	Conj        bool     // "and" is written before it
	Rules       []string // that made it, outermost first

	scale  facts.Number // the last scale word: million
	factor facts.Number // what multiplies it: 3
	group  group        // its digits, where it is written in digits alone
	lead   int          // bytes of the key of the first word that are particles
	bare   bool         // a scale word alone: "million"
}

// reader is a rule that reads a number from its first token on.
type reader struct {
	name  string
	rules []string // it alone
	class class    // of the token; 0 where it may be several
	read  func(*parser, token) (Numeral, bool)
}

// readers are tried in order.
var readers = []reader{
	{"fraction", []string{"fraction"}, fraction, readFraction},
	{"vague", []string{"vague"}, 0, readVague},
	{"ordinal", []string{"ordinal"}, ordinal, readOrdinal},
	{"minus", []string{"minus"}, sign, readMinus},
	{"share", []string{"share"}, unit, readShare},
	{"cardinal", []string{"cardinal"}, 0, readCardinal},
}

// At reads the longest plain numeral (no bounds, no noun) that begins at
// words[at]; the word may carry particles (and, in, the). n is the number of
// words used, 0 where none begins there.
func At(w []text.Word, at int) (m Numeral, n int) {
	if at < 0 || at >= len(w) {
		return Numeral{}, 0
	}
	list := words()
	if w[at].Kind == text.Letters && (at+1 == len(w) || w[at+1].Kind != text.Digits) {
		if _, _, ok := list.read(w[at].Key); !ok {
			return Numeral{}, 0
		}
	}
	return (&parser{n: list, w: w, stop: len(w)}).at(at)
}

func (p *parser) at(i int) (Numeral, int) {
	if p.w[i].Kind == text.Punct {
		if _, ok := p.bracketedGroup(i); !ok {
			return p.signed(i)
		}
	}
	if m, n := p.percentFirst(i); n > 0 {
		return m, n
	}
	t, ok := p.token(i)
	if !ok {
		return Numeral{}, 0
	}
	for k := range readers {
		r := &readers[k]
		if r.class != 0 && r.class != t.class {
			continue
		}
		m, ok := r.read(p, t)
		if !ok {
			continue
		}
		m.First, m.Definite, m.Conj, m.lead = i, t.article, t.conj, len(t.letters)
		if t.class == digits {
			m.lead = 0
		}
		if m.Range.IsZero() {
			m.Range = facts.Exactly(m.Value)
		}
		if m.Rules == nil {
			m.Rules = r.rules
		} else {
			m.Rules = append(m.Rules, r.name)
		}
		p.percent(&m)
		p.place(&m)
		return m, m.Last - i
	}
	return Numeral{}, 0
}

// place marks the bytes of a numeral. Where the first word is spelled in its
// folded letters, the particles before the number are left out.
func (p *parser) place(m *Numeral) {
	first := p.w[m.First]
	m.Span = facts.Span{Start: first.Start, End: p.w[m.Last-1].End}
	if len(first.Key) == first.Len() {
		m.Span.Start += m.lead
	}
}

// percent takes in the sign or the words for "percent" after a number.
func (p *parser) percent(m *Numeral) {
	if m.Ordinal || m.Last >= p.stop || p.w[m.Last].Lines > 0 {
		return
	}
	if p.w[m.Last].Key == "%" && glued(p.w, m.Last+1) && p.w[m.Last+1].Kind == text.Digits {
		return // the sign of the next number: 20 %30
	}
	u, n := p.unitAt(m.Last)
	if n == 0 || u.id != "percent" {
		return
	}
	m.Last += n
	m.Percent = true
	m.Rules = append(m.Rules, "percent")
	if d := m.group.decimal; !d.IsZero() && m.Value == m.group.value {
		m.Value, m.Range = d, facts.Exactly(d)
	}
}

// signed reads -12 and %50.
func (p *parser) signed(i int) (Numeral, int) {
	key := p.w[i].Key
	if i+1 >= p.stop || !glued(p.w, i+1) || p.w[i+1].Kind != text.Digits {
		return Numeral{}, 0
	}
	if (key == "." || separator(p.w[i]) == 'd') && p.w[i].Spaced {
		return p.pointFirst(i)
	}
	minus := (key == "-" || key == "\u2212") && (p.w[i].Spaced || i == 0)
	if !minus && key != "%" {
		return Numeral{}, 0
	}
	m, n := p.at(i + 1)
	if n == 0 {
		return Numeral{}, 0
	}
	m.First = i
	if minus {
		m.Value = times(m.Value, facts.Int(-1))
		m.Range = facts.Exactly(m.Value)
		m.Rules = append(m.Rules, "minus")
	} else {
		m.Percent = true
		m.Rules = append(m.Rules, "percent first")
	}
	p.place(&m)
	return m, n + 1
}

// pointFirst reads .77 as 0.77.
func (p *parser) pointFirst(i int) (Numeral, int) {
	v, ok := facts.ParseNumber("0." + p.w[i+1].Key)
	if !ok {
		return Numeral{}, 0
	}
	m := Numeral{Range: facts.Exactly(v), Value: v, First: i, Last: i + 2, Rules: []string{"point first"}}
	p.percent(&m)
	p.place(&m)
	return m, m.Last - i
}

// percentFirst reads "percent" before its digits.
func (p *parser) percentFirst(i int) (Numeral, int) {
	if p.w[i].Kind != text.Letters {
		return Numeral{}, 0
	}
	if i+1 >= p.stop || p.w[i+1].Kind != text.Digits || p.w[i+1].Lines > 0 {
		return Numeral{}, 0
	}
	u, n := p.unitAt(i)
	if n != 1 || u.id != "percent" {
		return Numeral{}, 0
	}
	m, n := p.at(i + 1)
	if n == 0 || m.Percent {
		return Numeral{}, 0
	}
	m.First, m.Percent = i, true
	m.Rules = append(m.Rules, "percent first")
	p.place(&m)
	return m, n + 1
}

func readMinus(p *parser, t token) (Numeral, bool) {
	next, ok := p.token(t.last)
	if !ok || !next.plain() || p.w[t.last].Lines > 0 {
		return Numeral{}, false
	}
	m, ok := readCardinal(p, next)
	if ok {
		m.Value = times(m.Value, facts.Int(-1))
		m.Range = facts.Range[facts.Number]{}
	}
	return m, ok && !m.Value.IsZero()
}

func readCardinal(p *parser, t token) (Numeral, bool) {
	c, ok := p.cardinal(t)
	if !ok {
		return Numeral{}, false
	}
	m := Numeral{Value: c.sum(), Last: c.end, scale: c.limit, bare: t.class == scale && !c.many, Ordinal: false}
	if t.class == digits && !c.many {
		m.group = t.group
	}
	if !c.limit.IsZero() {
		m.factor = quotient(c.total, c.limit)
	}
	if c.last.class == digits && !c.many && t.group.comma && !p.measured(c.end) {
		v, _ := facts.ParseNumber(p.w[t.first].Key) // two numbers of a list
		return Numeral{Value: v, Last: t.first + 1}, true
	}
	p.decimalPoint(&m, c)
	p.andFraction(&m, c)
	return m, true
}

// measured reports whether a unit or a scale word stands at i.
func (p *parser) measured(i int) bool {
	if i >= p.stop || p.w[i].Lines > 0 {
		return false
	}
	if t, ok := p.token(i); ok && t.class == scale {
		return true
	}
	_, n := p.unitAt(i)
	return n > 0
}

// decimalPoint reads "one point five".
func (p *parser) decimalPoint(m *Numeral, c chain) {
	dot, ok := p.next(m.Last)
	if !ok || dot.class != point || !dot.plain() {
		return
	}
	t, ok := p.next(dot.last)
	if !ok || !t.plain() {
		return
	}
	rest, ok := p.cardinal(t)
	if !ok {
		return
	}
	tail, whole := rest.sum().Int64()
	if !whole || tail < 0 || !c.limit.IsZero() {
		return
	}
	v, ok := facts.ParseNumber("0." + rest.sum().String())
	if ok {
		m.Value, m.Last = plus(m.Value, v), rest.end
		m.Rules = append(m.Rules, "point")
	}
}
