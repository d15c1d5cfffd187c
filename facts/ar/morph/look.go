package morph

import (
	"crosscheck/facts/ar/morph/internal/pack"
)

// weakSingular is the missing ي of محام and قاض.
var weakSingular = ending{needs: pack.Weak, cost: 3, without: true, accusing: true}

// particleOf reads a function word.
func (a *analysis) particleOf(x cut, code pack.Code) {
	if !x.particle || !a.find(code).function {
		return
	}
	r := a.reading(x)
	r.Lemma, r.POS = a.key[2*x.from:2*x.to], Particle
	r.cost += costFunction
	if x.pronoun {
		r.cost--
	}
	a.out.add(r)
}

// look adds the readings of a word of the dictionary or of the lists, which
// stands without the ending e, or as it is where e is nil.
func (a *analysis) look(x cut, code pack.Code, e *ending) {
	if code == 0 {
		return
	}
	first, n := stems.Find(code)
	h := a.find(code)
	if h.entry.POS != 0 && x.nouns && (e == nil || !e.verb) {
		listed := x
		listed.cost += costListed
		a.noun(listed, h.entry, h, h.spelled, "", e)
	}
	for i := first; i < first+n; i++ {
		entry := stems.Entry(i)
		isVerb := entry.POS == pack.Verb
		if e != nil && isVerb != e.verb {
			continue
		}
		switch lemma, verb := stems.Lemma(entry); {
		case isVerb:
			a.verb(x, entry, lemma, e)
		case x.nouns:
			a.noun(x, entry, h, lemma, verb, e)
		}
	}
}

func (a *analysis) noun(x cut, entry pack.Entry, h *hand, lemma, verb string, e *ending) {
	if x.article && entry.Endings&pack.Article == 0 || x.pronoun && entry.Endings&pack.Pronoun == 0 {
		return
	}
	r := a.reading(x)
	r.Lemma, r.Verb, r.POS, r.Number, r.Gender = lemma, verb, POS(entry.POS), Number(entry.Number), Gender(entry.Gender)
	r.Definite = x.article || x.pronoun || r.POS == Name
	switch {
	case r.POS == Adjective && !h.noun:
		r.cost += costAdjective
	case h.verb != "":
		r.Verb = h.verb
	}
	if h.noun {
		r.POS = Noun
	}
	if h.singular != "" && (entry.Number == 3 || h.alone) {
		r.Lemma, r.Number, r.Gender = h.singular, Plural, 0
		r.cost--
	} else if r.Number == Plural {
		r.cost += costPlural
	}
	if e != nil {
		if e.needs != 0 && entry.Endings&e.needs == 0 || e.person != 0 {
			return
		}
		r.ended(e, a.key, x)
	}
	a.out.add(r)
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

func (a *analysis) verb(x cut, entry pack.Entry, lemma string, e *ending) {
	tense := Tense(entry.Tense)
	if tense == 3 {
		tense = Imperative
	}
	switch {
	case x.present && tense != Present, !x.verbs && !x.present, x.pronoun && entry.Endings&pack.Object == 0:
		return
	case e == nil && entry.Endings&pack.Bare == 0, e != nil && e.needs&entry.Endings == 0:
		return
	}
	r := a.reading(x)
	r.Lemma, r.POS, r.Number, r.Gender, r.Person = lemma, Verb, Number(entry.Number), Gender(entry.Gender), entry.Person
	r.Tense, r.Passive = tense, entry.Passive
	if x.future {
		r.Tense = Future
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
	r.cost += a.verbCost(&r, e)
	a.out.add(r)
}

// verbCost ranks a verb among the readings of its word.
func (a *analysis) verbCost(r *Reading, e *ending) (cost int8) {
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
	h := a.news[r.Lemma]
	if h.common {
		cost += costCommon
	}
	if h.first && e == nil && r.Tense == Past {
		cost += costFirst
	}
	return cost
}

// reading is the reading of a cut, with its clitics.
func (a *analysis) reading(x cut) Reading {
	from, to := 2*x.from, 2*x.to
	return Reading{Prefix: a.key[:from], Suffix: a.key[to:], Stem: from, End: to, cost: x.cost}
}
