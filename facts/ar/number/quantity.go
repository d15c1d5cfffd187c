package number

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/text"
)

// nounAfter is what the figure counts or measures, where that stands right
// after it, and the first word behind it.
func (p *parser) nounAfter(f *figure) (counted, int) {
	i, of := f.Last, false
	if c := p.signBefore(f); !c.isZero() {
		return c, i
	}
	if f.Ordinal || f.Percent || i >= len(p.w) || p.w[i].Lines > 1 {
		return counted{}, i
	}
	if p.inBrackets(f) && i+1 < len(p.w) && p.w[i+1].Lines == 0 {
		i++ // (14) soldiers
	}
	if p.matches(atBeforeNoun, i) && i+1 < len(p.w) && p.w[i+1].Lines == 0 {
		i, of = i+1, true
	}
	if n := p.phrase(atOfAge, f.Last); n > 0 && !f.Vague {
		return counted{id: "year", unit: "year", kind: "time", first: i, last: f.Last + n}, f.Last + n
	}
	if f.isOne() && !of {
		return counted{}, f.Last // one soldier has his noun before him
	}
	if p.quotedNoun(i) {
		i++ // 14 "gunmen"
	}
	loose := f.Vague || of || f.isPart()
	if u, n, lead, article := p.looseUnit(i); n > 0 && !(of && u.kind == "time" && !f.Vague) && (lead == 0 || article && (loose || u.kind == "time" && f.inDigits())) && !u.dual && p.unitFits(f, i, n) {
		return counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + n}, i + n
	}
	c, definite := p.nounAt(i, loose)
	if of && (c.single && !p.matches(atStaff, i) || p.matches(atCollective, i)) {
		return counted{}, f.Last // three of a family
	}
	if c.isZero() || of && !definite && c.id == "" {
		if of || loose || f.yearLike() {
			return counted{}, f.Last
		}
		if p.w[i].Lines > 0 {
			return counted{}, f.Last
		}
		return p.unknownNoun(f, i)
	}
	if f.yearLike() && p.before(atIn, f.First) > 0 && noun.Uncounted(f.group.text, p.key(i)) {
		return counted{}, f.Last
	}
	return c, c.last
}

// isOne reports whether a figure is the word for one.
func (f *figure) isOne() bool {
	return f.Value == facts.Int(1) && f.Range.IsPoint() && !f.Ordinal && !f.inDigits()
}

// signBefore is the sign of money that a figure in digits is written to: $20 million.
func (p *parser) signBefore(f *figure) counted {
	i := f.First - 1
	if i < 0 || f.Percent || f.Ordinal || p.w[i].Kind != text.Punct || p.w[f.First].Kind != text.Digits || !glued(p.w, f.First) {
		return counted{}
	}
	if u, n := p.unitAt(i); n == 1 && u.kind == "money" {
		return counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}
	}
	return counted{}
}

// quotedNoun reports whether a quotation opens at i, apart from what stands before it,
// with a known noun.
func (p *parser) quotedNoun(i int) bool {
	if p.w[i].Kind != text.Punct || glued(p.w, i) || i+1 >= len(p.w) || !glued(p.w, i+1) {
		return false
	}
	if key := p.key(i); key != "\"" && key != "\u00ab" && key != "\u201c" {
		return false
	}
	c, _ := p.nounAt(i+1, false)
	return c.id != ""
}

// ordinalNoun finds what an ordinal numbers: the fourth round, a fourth round.
func (p *parser) ordinalNoun(a *amount, f *figure) {
	a.ordinal = true
	a.span = f.Span
	i := f.articleFirst(p) - 1
	if i < 0 || p.w[f.First].Lines > 0 || p.w[i].Kind != text.Letters || p.matches(atNotNoun, i) {
		return
	}
	n, known := noun.Lookup(p.w[i].Key)
	known = known && len(n.Lemma) >= 6
	if u, used, _, _ := p.looseUnit(i); used == 1 {
		a.noun = counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}
	} else if known {
		a.noun = counted{id: n.ID, unit: n.Unit, first: i, last: i + 1}
	}
	if !a.noun.isZero() {
		a.first = i
		a.span = facts.Span{Start: p.w[i].Start, End: f.Span.End}
	}
}

// inBrackets reports whether signs that are glued to a figure enclose it: (14).
func (p *parser) inBrackets(f *figure) bool {
	i := f.Last
	return f.First > 0 && i < len(p.w) && p.w[i].Kind == text.Punct && glued(p.w, i) && p.w[f.First-1].Kind == text.Punct && glued(p.w, f.First) && bracketed(p.key(f.First-1), p.key(i))
}

// bracketed reports whether two signs enclose a figure.
func bracketed(open, close string) bool {
	return open == "(" && close == ")" || open == "\u00ab" && close == "\u00bb" || open == "\"" && close == "\""
}

// isPart reports whether the figure is a share, which a definite noun follows:
// half of the inhabitants.
func (f *figure) isPart() bool {
	_, whole := f.Value.Int64()
	return !f.Vague && !whole && !f.inDigits()
}

func (f *figure) yearLike() bool { return f.within(1300, 1500) || f.within(1900, 2100) }

// unitFits refuses a unit of one letter (م) that is not glued to its digits or
// that makes a year of them; an abbreviation of several words (د.ك) is none.
func (p *parser) unitFits(f *figure, i, words int) bool {
	if words > 1 || len(p.w[i].Key) > 2 || p.w[i].Kind != text.Letters {
		return true
	}
	return !f.yearLike() && !(p.key(i+1) == "." && glued(p.w, i+1))
}

// nounAt is the known noun at words[i]; loose lets it carry the article.
func (p *parser) nounAt(i int, loose bool) (c counted, definite bool) {
	if i >= len(p.w) || p.w[i].Kind != text.Letters {
		return counted{}, false
	}
	if n := p.phrase(atOthers, i); n > 0 {
		return counted{unit: "person", first: i, last: i + n}, false
	}
	if p.matches(atNotNoun, i) {
		return counted{}, false
	}
	lead, article := p.particles(p.w[i].Key)
	if lead > 0 && !(article && loose) || lead == 0 && article {
		return counted{}, false
	}
	n, used := noun.Read(p.w, i)
	if used == 0 {
		return p.nationality(i, loose)
	}
	return counted{id: n.ID, unit: n.Unit, first: i, last: i + used, single: n.Number == noun.Singular}, article
}

// unknownNoun takes a word for a noun by its form: the accusative after 11 to
// 99, a regular plural after 3 to 10.
func (p *parser) unknownNoun(f *figure, i int) (counted, int) {
	w := p.w[i]
	n, whole := f.Value.Int64()
	if f.isFigureless() || f.Definite || !whole || p.ends(w.Key, inPronoun) || p.ends(w.Key, inVerbPlural) || w.Kind != text.Letters || len(w.Key) < 8 || w.Key[0] < 0x80 || p.isStop(i) {
		return counted{}, f.Last
	}
	if withoutParticles(w.Key) != w.Key && p.n.joined[w.Key[:2]].conj || strings.HasPrefix(w.Key, p.n.article) {
		return counted{}, f.Last
	}
	few := n%100 >= 3 && n%100 <= 10
	ok := few && p.ends(w.Key, inSoundPlural) || n%100 >= 11 && p.ends(w.Key, inAccusative)
	if !ok {
		return counted{}, f.Last
	}
	lemma := w.Key
	if !few {
		lemma = p.cutEnd(lemma, inAccusative)
		if p.isNationality(i, lemma) {
			return counted{unit: "person", first: i, last: i + 1}, i + 1
		}
	}
	return counted{id: "lemma:" + lemma, first: i, last: i + 1}, i + 1
}

func (f *figure) isFigureless() bool { return f.Vague || f.Percent || f.Value.IsZero() }

func (p *parser) isStop(i int) bool {
	if p.matches(atNotNoun, i) || p.matches(atMonth, i) || morph.IsFunction(p.w[i].Key) {
		return true
	}
	_, ok := p.token(i)
	return ok
}

// ends reports whether a word has an ending of that list.
func (p *parser) ends(key string, list ending) bool { return p.cutEnd(key, list) != key }

func (p *parser) cutEnd(key string, list ending) string {
	for _, e := range p.n.endings[list] {
		if rest, ok := strings.CutSuffix(key, e); ok && len(rest) >= 4 {
			return rest
		}
	}
	return key
}

// nounBefore is what a definite figure counts where it stands after its noun
// (the hours, the 24), and the noun of "one" and "two" (one soldier).
func (p *parser) nounBefore(f *figure) counted {
	i := f.articleFirst(p) - 1
	if i < 0 || p.w[i+1].Lines > 0 || p.w[i].Kind != text.Letters || f.Percent || f.Ordinal || f.Conj {
		return counted{}
	}
	v, ok := f.Value.Int64()
	single := ok && v == 1 && !f.inDigits()
	if !f.Definite && !single {
		return counted{}
	}
	if u, n, _, article := p.looseUnit(i); n == 1 && article == f.Definite {
		return counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}
	}
	n, known := noun.Lookup(p.w[i].Key)
	_, article := p.particles(p.w[i].Key)
	if !known || article != f.Definite || single != (n.Number == noun.Singular) {
		return p.nounInConstruct(f, i)
	}
	return counted{id: n.ID, unit: n.Unit, first: i, last: i + 1}
}

// nounInConstruct is what a definite figure of three to ten counts where its noun stands
// before another, definite one at words[i]: the rooms of the museum, the seven. Figure and
// noun differ in gender. The members of the crew are for others to read.
func (p *parser) nounInConstruct(f *figure, i int) counted {
	v, ok := f.Value.Int64()
	if i == 0 || !ok || v < 3 || v > 10 || !f.Definite || f.inDigits() || p.w[i].Lines > 0 || p.w[i-1].Kind != text.Letters {
		return counted{}
	}
	if !strings.HasPrefix(p.w[i].Key, p.n.article) && !p.ends(p.w[i].Key, inPronoun) {
		return counted{}
	}
	if p.plural(i) {
		return counted{} // "the heads of the states, the five": of which, nothing says
	}
	n, known := noun.Lookup(p.w[i-1].Key)
	_, article := p.particles(p.w[i-1].Key)
	if !known || article || n.ID == "person" || n.Number != noun.Plural || p.ends(n.Lemma, inFeminine) == p.ends(p.w[f.First].Key, inFeminine) {
		return counted{}
	}
	return counted{id: n.ID, unit: n.Unit, first: i - 1, last: i}
}

// plural reports whether words[i] is a noun of several.
func (p *parser) plural(i int) bool {
	n, ok := noun.Lookup(p.w[i].Key)
	return ok && n.Number != noun.Singular
}

// nounOfTwo is the noun in the dual before a "two" that only stresses it.
func (p *parser) nounOfTwo(f *figure) counted {
	i := f.First - 1
	if i < 0 || f.Value != facts.Int(2) || f.inDigits() || f.Conj || f.Ordinal || p.w[f.First].Lines > 0 {
		return counted{}
	}
	n, ok := noun.Lookup(p.w[i].Key)
	if !ok || n.Number != noun.Dual && n.Number != noun.DualOrPlural {
		return counted{}
	}
	return counted{id: n.ID, unit: n.Unit, first: i, last: i + 1}
}

// attributes is the first word behind the adjectives of a noun, two at most,
// which have its ending: "soldiers" and "American" both in the accusative.
func (p *parser) attributes(c counted) int {
	end := c.last
	for end < len(p.w) && end < c.last+2 {
		w := p.w[end]
		if w.Lines > 0 || w.Kind != text.Letters || len(w.Key) < 8 || p.isStop(end) || !p.agrees(p.w[c.last-1].Key, w.Key) {
			break
		}
		end++
	}
	return end
}

func (p *parser) agrees(noun, adjective string) bool {
	if withoutParticles(adjective) != adjective || withoutConj(p, adjective) != adjective {
		return false
	}
	if _, verb := morph.IsVerb(adjective); verb || p.ends(adjective, inVerbPlural) {
		return false
	}
	for _, list := range []ending{inAccusative, inSoundPlural, inFeminine} {
		if p.ends(noun, list) && p.ends(adjective, list) {
			return true
		}
	}
	return p.ends(adjective, inNisbaFeminine)
}

// isNoun reports whether a word is a known noun or unit.
func (p *parser) isNoun(key string) bool {
	if len(units().of(key)) > 0 {
		return true
	}
	_, ok := noun.Lookup(key)
	return ok
}

func withoutConj(p *parser, key string) string {
	if len(key) >= 2 && p.n.joined[key[:2]].conj {
		return key[2:]
	}
	return key
}

func isCount(c counted, v facts.Number) bool {
	_, whole := v.Int64()
	return c.kind == "" && whole
}
