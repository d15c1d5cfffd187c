package date

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// The rule of dates that are counted from an event that they name, which stands
// behind the units and "from".
const (
	beforeEvent = "before-event"
	BeforeEvent = "date/" + beforeEvent
)

// untilEvent reads a number of units before or after an event that a noun
// names, as the day of that event: where something takes place now, three months
// before the elections, the elections are in three months. The noun is definite, or
// one of what is planned long before. The clause must stand in the present or the
// future: who was killed three days before the elections says nothing of when they are.
func (p *parser) untilEvent(i, end int, a Ago) node {
	from := end + 1
	if e, j := p.get(end, isMin); e != nil {
		from = j
	}
	if a.Unit < facts.DayGrain || a.More != 0 || !p.here(from) || !p.isPresent(i) {
		return node{}
	}
	a.N = -a.N
	if e, j := p.get(from, isPlanned); e != nil {
		return node{when: a, end: j, rule: beforeEvent}
	}
	if !p.isEvent(from) {
		return node{}
	}
	return node{when: a, end: from + 1, rule: beforeEvent}
}

// isEvent reports whether a definite noun stands at i that is no word of dates.
func (p *parser) isEvent(i int) bool {
	w := p.words[i]
	if w.Kind != text.Letters || p.tok(i).n > 0 || p.day(i).end > i {
		return false
	}
	found := morph.Analyse(w.Key)
	best, ok := found.Best()
	return ok && best.POS == morph.Noun && best.Definite && best.Prefix != "" && best.Suffix == ""
}

// presentWords is how many words before a date are asked for the verb of its
// clause.
const presentWords = 10

// isPresent reports whether the nearest verb before word i of its clause stands
// in the present or the future, and is not made past by a word before it.
func (p *parser) isPresent(i int) bool {
	for k := i - 1; k >= 0 && k >= i-presentWords; k-- {
		w := p.words[k]
		if p.words[k+1].Lines > 0 || w.Kind == text.Punct && w.Key != "\u060c" {
			return false
		}
		found := morph.Analyse(w.Key)
		best, ok := found.Best()
		if !ok || best.POS != morph.Verb {
			continue
		}
		if best.Tense != morph.Present && best.Tense != morph.Future {
			return false
		}
		return k == 0 || !around{p.lists, p.words, p.at, p.toks}.is(k-1, isDenied)
	}
	return false
}

// within reads a number of units within which something is to come: by the day
// that they end on. Of what is past they are a duration.
func (p *parser) within(i int) node {
	e, j := p.get(i, isWithin)
	if e == nil {
		return node{}
	}
	n, k := p.cardinal(j)
	u, end := p.get(k, isUnit)
	if u == nil || u.def || u.grain < facts.DayGrain || k == j && u.number != 2 {
		return node{}
	}
	if u.number == 2 {
		n = 2
	}
	if x, l := p.get(end, isFromNow); x != nil {
		end = l
	} else if d, _ := p.dir(end); d != NoDir || p.look(i, end) != facts.LookAhead {
		return node{}
	}
	return node{when: Bound{facts.By, Ago{N: n, Unit: u.grain, Exact: true}}, end: end, rule: "within"}
}
