package morph

import (
	"strings"

	"crosscheck/facts/ar/morph/internal/pack"
)

// weakSingular is the missing ي of محام and قاض.
var weakSingular = ending{needs: pack.Weak, cost: 3, without: true, accusing: true}

// particleOf reads a function word.
func (a *analysis) particleOf(x cut, code pack.Code) {
	h := a.find(code)
	if !x.particle || !h.function || x.pronoun && (h.bare || !x.nouns) {
		return
	}
	r := a.reading(x)
	r.Lemma, r.POS = a.key[2*x.from:2*x.to], Particle
	r.cost += costFunction
	if x.pronoun {
		r.cost--
	}
	a.out.add(&r)
}

// look adds the readings of a word of the dictionary or of the lists, which
// stands without the ending e, or as it is where e is nil.
func (a *analysis) look(x cut, code pack.Code, e *ending) {
	if code == 0 {
		return
	}
	first, n := stems.Find(code)
	h := a.find(code)
	if h.entry.POS != 0 && x.nouns && a.takes(x, h.entry.Endings) && (e == nil || !e.verb && h.entry.Endings&e.needs == e.needs) {
		listed := x
		listed.cost += costListed
		if e == &weakSingular {
			listed.cost -= weakSingular.cost
		}
		a.noun(listed, h.entry, h, h.spelled, "", e)
	}
	for i := first; i < first+n; i++ {
		verb, endings := stems.Peek(i)
		if e != nil && (verb != e.verb || e.needs != 0 && endings&e.needs == 0) {
			continue
		}
		switch {
		case !verb && x.nouns && a.takes(x, endings):
			entry := stems.Entry(i)
			lemma, verb := stems.Lemma(entry)
			a.noun(x, entry, h, lemma, verb, e)
		case verb && (e != nil || endings&pack.Bare != 0) && (!x.pronoun || endings&pack.Object != 0):
			a.verb(x, stems.Entry(i), e)
		}
	}
}

// takes reports whether a noun with those endings takes the clitics of the cut.
func (a *analysis) takes(x cut, endings uint16) bool {
	return !(x.article && endings&pack.Article == 0) && !(x.pronoun && endings&pack.Pronoun == 0)
}

func (a *analysis) noun(x cut, entry pack.Entry, h *hand, lemma, verb string, e *ending) {
	if entry.Gender == 2 && (x.pronoun && e == nil || e != nil && e.base == 0 && e.n > 0) && strings.HasSuffix(lemma, taMarbuta) {
		return // ta marbuta opens before a pronoun and before endings
	}
	r := a.reading(x)
	r.Lemma, r.Verb, r.POS, r.Number, r.Gender = lemma, verb, POS(entry.POS), Number(entry.Number), Gender(entry.Gender)
	r.Definite = x.article || x.pronoun || r.POS == Name
	switch {
	case h.noun || h.verb != "": // تقرير is a report, not the masdar of قرر, unless a list says so
		r.POS, r.Verb = Noun, h.verb
		if h.verb != "" {
			r.cost += costMasdar
		}
	case r.POS == Adjective:
		r.cost += costAdjective
	}
	if h.singular != "" && (entry.Number == 3 || h.alone) {
		r.Lemma, r.Number, r.Gender = h.singular, Plural, 0
		r.cost--
	} else if r.Number == Plural {
		r.cost += costPlural
	}
	if e != nil {
		r.ended(e, a.key, x)
	}
	a.out.add(&r)
}

// ended makes of a noun what its ending says.
func (r *Reading) ended(e *ending, key string, x cut) {
	r.cost += e.cost
	if e.number != 0 {
		r.Number = e.number
	}
	if e.gender != 0 {
		r.Gender = e.gender
	}
	if e.nisba {
		r.POS, r.Verb = Adjective, ""
		r.Lemma = key[2*x.from : 2*(x.to-e.n+1)]
	}
}

func (a *analysis) verb(x cut, entry pack.Entry, e *ending) {
	tense := Tense(entry.Tense)
	if tense == 3 {
		tense = Imperative
	}
	if x.present && tense != Present || !x.verbs && !x.present {
		return
	}
	r := a.reading(x)
	r.Lemma, _ = stems.Lemma(entry)
	r.POS, r.Number, r.Gender, r.Person = Verb, Number(entry.Number), Gender(entry.Gender), entry.Person
	r.Tense, r.Passive = tense, entry.Passive
	if x.future {
		r.Tense = Future
		if e == nil && shortened(r.Lemma, a.key[2*x.from:2*x.to]) {
			return
		}
	}
	if e != nil {
		r.cost += e.cost
		if e.number != 0 {
			r.Number, r.Person = e.number, max(e.person, r.Person)
		}
		if e.gender != 0 {
			r.Gender = e.gender
		}
		if entry.Endings&pack.OneOrTwo != 0 {
			r.Person = 1
		}
	}
	r.cost += a.verbCost(&r, entry.Endings, e)
	a.out.add(&r)
}

// shortened reports whether a present has lost its last weak letter, as after لم,
// which no future has: سيدو is no future of دوى.
func shortened(lemma, present string) bool {
	const alif, waw, ya = "\u0627", "\u0648", "\u064a"
	switch {
	case strings.HasSuffix(lemma, ya):
		return !strings.HasSuffix(present, ya) && !strings.HasSuffix(present, alif)
	case strings.HasSuffix(lemma, alif):
		return !strings.HasSuffix(present, ya) && !strings.HasSuffix(present, alif) && !strings.HasSuffix(present, waw)
	}
	return false
}

// verbCost ranks a verb among the readings of its word.
func (a *analysis) verbCost(r *Reading, endings uint16, e *ending) (cost int8) {
	switch r.Tense {
	case Past:
		cost = costPast
	case Imperative:
		cost = costImperativ
	default:
		cost = costPresent
	}
	if r.Person != 3 && r.Tense != Imperative {
		cost += costPerson
	}
	if r.Passive {
		cost += costPassive
	}
	if r.Tense != Past && e == nil && endings&(pack.EndN|pack.EndAn) == pack.EndN {
		cost += costJussive
	}
	h := a.news[r.Lemma]
	if h.instead != "" {
		r.Lemma = h.instead
	}
	if h.common {
		cost += costCommon
	}
	if h.first && e == nil && r.Tense == Past && !r.Passive {
		cost += costFirst
	}
	return cost
}

// reading is the reading of a cut, with its clitics.
func (a *analysis) reading(x cut) Reading {
	from, to := 2*x.from, 2*x.to
	return Reading{Prefix: a.key[:from], Suffix: a.key[to:], Stem: from, End: to, cost: x.cost}
}
