package number

import (
	"cmp"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// Read gives all Number, Quantity and Duration mentions of a text, in the order
// of their starts; of two that start together the longer comes first. w are all
// words of s.
func Read(s string, w []text.Word) []extract.Mention { return Append(nil, s, w) }

// Append puts what Read gives behind out.
func Append(out []extract.Mention, s string, w []text.Word) []extract.Mention {
	p := parsers.Get().(*parser)
	defer p.done()
	*p = parser{n: words(), s: s, w: w, stop: len(w), known: text.Room(p.known, len(w)), figs: p.figs}
	figs := p.figures()
	if len(figs) == 0 {
		return out
	}
	for i := range figs {
		p.refine(s, &figs[i])
		p.settle(&figs[i])
		p.markIdle(&figs[i])
		if i > 0 && figs[i-1].Last == figs[i].First {
			figs[i].follow(&figs[i-1])
		}
	}
	from := len(out)
	out = slices.Grow(out, 2*len(figs)+2)
	for k := range figs {
		p.ranged(figs, k)
	}
	for k := 0; k < len(figs); {
		if figs[k].First < p.taken {
			k++ // the 2 of "12 km2"
			continue
		}
		a := p.amount(figs, k)
		if figs[k].idle != "" {
			a.used = 1
		} else {
			a = p.sum(figs, k, a)
			a = p.orMore(figs, k, a)
			out = append(out, p.quantity(s, a))
			p.taken = a.last
		}
		for i := k; i < k+a.used; i++ {
			out = p.appendNumber(out, &figs[i])
		}
		k += a.used
	}
	out = p.asides(out, figs)
	extract.Sort(out[from:], compare)
	return out
}

// parsers are those whose texts are read: the next ones use their memory again.
var parsers = sync.Pool{New: func() any { return new(parser) }}

// done leaves nothing of its text in the memory of a parser.
func (p *parser) done() {
	clear(p.figs)
	*p = parser{known: p.known, figs: p.figs[:0]}
	parsers.Put(p)
}

// compare puts mentions in the order of their starts, the longer first.
func compare(a, b *extract.Mention) int {
	return cmp.Or(a.Span.Start-b.Span.Start, b.Span.End-a.Span.End)
}

// singular reports whether a definite noun in the singular stands at i.
func (p *parser) singular(i int) bool {
	n, ok := noun.Lookup(p.w[i].Key)
	_, article := p.particles(p.w[i].Key)
	return ok && article && n.Number == noun.Singular
}

// settle reads 97.381 as a decimal where nothing is counted and the last digits
// are not round; 12.500 is 12,500.
func (p *parser) settle(f *figure) {
	if i := f.articleFirst(p) - 1; f.Definite && f.inDigits() && i >= 0 && p.w[i+1].Lines == 0 && p.singular(i) {
		f.Ordinal = true // the session, the 75: the 75th
		f.Rules = append(f.Rules, "ordinal in digits")
	}
	d := f.group.decimal
	if d.IsZero() || f.Value != f.group.value || strings.HasSuffix(f.group.text, "00") || p.hasNoun(f) {
		return
	}
	f.Value, f.Range = d, facts.Exactly(d)
	f.Rules = append(f.Rules, "decimal")
}

// follow marks a figure that only goes on the one before it: "two tonnes, two",
// "at eight and a half".
func (f *figure) follow(before *figure) {
	switch {
	case !before.noun.isZero() && f.noun.isZero() && before.Value == f.Value:
		f.idle = "idle: repeats"
	case before.idle == clockRule && f.Conj && f.noun.isZero():
		f.idle = clockRule
	}
}

// ranged frees the two ends of a hyphenated range, which single digits joined
// by a sign are not.
func (p *parser) ranged(figs []figure, k int) {
	const joined = "idle: joined digits"
	if k+1 < len(figs) && figs[k].idle == joined && figs[k+1].idle == joined &&
		!figs[k].yearLike() && order(figs[k].Value, figs[k+1].Value) < 0 && p.hyphen(&figs[k], &figs[k+1]) {
		figs[k].idle, figs[k+1].idle = "", ""
	}
}

// refine puts the start of a numeral behind its particles, to the byte, where
// marks stand in the word.
func (p *parser) refine(s string, f *figure) {
	w := p.w[f.First]
	if f.lead == 0 || len(w.Key) == w.Len() {
		return
	}
	left := f.lead
	for at, r := range s[w.Start:w.End] {
		if left <= 0 && text.FoldRune(r) != "" {
			f.Span.Start = w.Start + at
			return
		}
		left -= len(text.FoldRune(r))
	}
}

func (p *parser) appendNumber(out []extract.Mention, f *figure) []extract.Mention {
	if !f.noun.isZero() {
		return out
	}
	m := extract.Mention{Kind: extract.Number, First: f.First, Last: f.Last, Span: f.Span, Idle: f.idle != "", Rules: f.Rules,
		Quantity: facts.Quantity{Range: f.Range, Value: f.Value, Ordinal: f.Ordinal, Vague: f.Vague, Span: f.Span}}
	if f.Percent {
		m.Quantity.Unit = "percent"
	}
	if f.idle != "" {
		m.Rules = append([]string{f.idle}, f.Rules...)
	}
	return append(out, m)
}

func (p *parser) quantity(s string, a amount) extract.Mention {
	q := facts.Quantity{Range: a.rng, Value: a.value, Open: a.open, Ordinal: a.ordinal, Vague: a.vague, Each: a.each, Span: a.span}
	m := extract.Mention{Kind: extract.Quantity, First: a.first, Last: a.last, Span: a.span, Part: a.part, OutOf: a.outOf, Rules: a.rules}
	if !a.noun.isZero() {
		m.Noun = facts.Span{Start: p.w[a.noun.first].Start, End: p.w[a.noun.last-1].End}
		if !a.span.Covers(m.Noun) {
			m.Noun = facts.Span{}
		}
	}
	switch {
	case a.ordinal:
		q.Counted = a.noun.id
	case a.percent:
		q.Unit = "percent"
	case a.noun.kind == "":
		q.Unit, q.Counted = a.noun.unit, a.noun.id
	case isNamed(a.noun.unit):
		q.Counted = a.noun.unit
	default:
		q.Unit = a.noun.unit
	}
	if a.noun.kind == "time" && !a.ordinal {
		m.Kind = extract.Duration
		m.Idle = len(a.rules) > 0 && a.rules[0] == throughoutRule
	}
	m.Quantity = q
	return m
}

// isNamed reports whether a unit is a name that several currencies share.
func isNamed(id string) bool { return len(id) > 9 && id[:9] == "currency:" }
