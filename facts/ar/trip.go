package ar

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
)

// The ways to go somewhere, as ids.
const (
	overLand   = "land"
	throughAir = "air"
	overSea    = "sea"
)

// routeReach is how many words before "land" stands "by way of" at most, aboardReach how
// many before a vehicle "aboard" does.
const (
	routeReach  = 1
	aboardReach = 3
)

// wayAt is the way that the word at i says somebody or something went, or empty.
func (r *reading) wayAt(i int, set roleSet) string {
	for _, w := range []struct {
		alone, route, vehicle role
		id                    string
	}{{byLand, landWord, wheels, overLand}, {byAir, airWord, wings, throughAir}, {bySea, seaWord, hulls, overSea}} {
		switch {
		case set.has(w.alone), set.has(w.route) && r.traitBefore(route, i, routeReach), set.has(w.vehicle) && r.traitBefore(aboard, i, aboardReach):
			return w.id
		}
	}
	return ""
}

// adverbial reports whether no subject or object can follow word i: a preposition does, or
// nothing.
func (r *reading) adverbial(i int) bool {
	next := i + 1
	return next >= len(r.words) || r.stops(next) || r.roles[next].has(preposition) || r.roles[next].has(of) || r.roles[next].has(to) || r.ways[next].has(inside) || r.ways[next].has(leadsTo) || r.inTraits[next].has(route) || r.conjoined(next)
}

// traitBefore reports whether one of the n words before word i, of its clause, has a role.
func (r *reading) traitBefore(role role, i, n int) bool {
	for at := i - 1; at >= 0 && i-at <= n && !r.stops(at) && r.words[at+1].Lines == 0; at-- {
		if r.inTraits[at].has(role) {
			return true
		}
		if r.triggered(at) {
			return false
		}
	}
	return false
}

// goings are the claims of those who leave a place, or are brought out of it.
var goings = []string{"leave", "evacuate", "withdraw", "deport", "transport", "transfer", "return"}

// goingReach is how many words before its way a going stands at most.
const goingReach = 16

// wentBy reads which way somebody went: the going stands before it in its clause.
func (r *reading) wentBy(out []extract.Where, i int, way string) []extract.Where {
	for k := r.triggersFrom(i) - 1; k >= 0; k-- {
		t := &r.triggers[k]
		if i-t.Last > goingReach || r.stopsIn(t.First+1, i) {
			break
		}
		if !slices.Contains(goings, t.Claim) || t.POS != claim.Verb {
			continue
		}
		span := facts.Span{Start: r.words[i].Start, End: r.words[i].End}
		ref := facts.Ref{ID: way, Name: span.Of(r.doc.Text), Span: span}
		return r.trait(out, extract.Where{First: i, Last: i + 1, Where: facts.Where{Role: facts.Way, Of: "going", Ref: ref}})
	}
	return out
}

// sessionReach is how many words lie at most between a session, "next" and its place.
const sessionReach = 7

// next reads where the next session is: "the next meeting will be in X", "X hosts the next
// round".
func (r *reading) next(out []extract.Where, i int) []extract.Where {
	if i == 0 || !r.inTraits[i-1].has(sessionWord) && !(i > 1 && r.inTraits[i-2].has(session)) && !r.sessionOf(i) {
		return out
	}
	for at := i + 1; at < len(r.words) && at-i <= sessionReach && !r.stops(at); at++ {
		if r.ways[at].has(inside) && !r.roles[at].has(of) {
			if p, ok := r.placeAt(at + 1); ok && !r.alsoAt(p.last) {
				return r.nextAt(out, p, at)
			}
		}
	}
	for at := i - 1; at >= 0 && i-at <= sessionReach && !r.stops(at+1); at-- {
		if r.inTraits[at].has(hosts) {
			near := r.near(at + 1)
			for k := range near {
				if m := &near[k]; (m.First == at+1 || m.Last == at) && r.namesPlace(m) {
					return r.nextAt(out, placed{m.Ref, m.Span, m.In, m.Last}, m.First)
				}
			}
			if p, ok := r.placeAt(at + 1); ok {
				return r.nextAt(out, p, at)
			}
		}
	}
	return out
}

// sessionOf reports whether "next" at word i is said of a session with words between:
// "the next session of the committee" written with "next" at its end.
func (r *reading) sessionOf(i int) bool {
	for at := i - 1; at >= 0 && i-at <= sessionReach && !r.stops(at+1); at-- {
		if r.inTraits[at].has(sessionWord) {
			return definite(r.words[i].Key)
		}
		if r.triggered(at) || r.inDate[at] {
			return false
		}
	}
	return false
}

// namesPlace reports whether a mention is of a place, or of a country that acts.
func (r *reading) namesPlace(m *extract.Mention) bool {
	return m.Kind == extract.Place || m.Type == "country"
}

func (r *reading) nextAt(out []extract.Where, p placed, first int) []extract.Where {
	p.Ref.Span = p.span
	return r.trait(out, extract.Where{First: first, Last: p.last, Where: facts.Where{Role: facts.Next, Of: "session", In: p.in, Ref: p.Ref}})
}
