package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/extract"
)

//go:embed tallies.txt
var talliesList string

// What the words of tallies.txt are.
const (
	recording role = iota + 1
	amounting
)

var theTallies = sync.OnceValue(func() *grammar {
	return newGrammar(inTallies, "tallies.txt", talliesList, map[string]role{"records": recording, "amounting": amounting})
})

// recordWords is how many words at most stand between "recorded" and the figure.
const recordWords = 6

// perPlace ties figures to the places that they are listed with: "the province recorded
// 559 cases, followed by the capital with 402 and the port (17)".
func (r *reading) perPlace() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || m.Quantity.Ordinal || m.First == 0 {
			continue
		}
		if p := r.placeBefore(m); p != nil {
			m.At = p.Ref
		}
	}
}

// placeBefore is the place with which a figure is listed, or nil.
func (r *reading) placeBefore(m *extract.Mention) *extract.Mention {
	list := theTallies()
	at := m.First - 1
	if key := r.words[at].Key; key == "(" || key == ":" || r.has(list, amounting, at) {
		at--
	}
	if p := r.placeTo(at + 1); p != nil && !r.bound(p) {
		return p
	}
	if at <= 0 || r.around(at).lists&inTallies == 0 {
		return nil
	}
	for ; at > 0 && m.First-at <= recordWords+1 && !r.stops(at) && !r.comma(at) && !r.inFigure(at); at-- {
		if !r.bareHas(list, recording, at) {
			continue
		}
		if p := r.placeTo(at); p != nil && !r.bound(p) {
			return p
		}
		for _, p := range r.near(at + 1) {
			if p.Kind == extract.Place && p.First == at+1 {
				return &p
			}
		}
		return nil
	}
	return nil
}

// bound reports whether a particle leads to a place, or away from it.
func (r *reading) bound(p *extract.Mention) bool {
	return r.toParticle(p.First) || p.First > 0 && (r.roles[p.First-1].has(toward) || r.roles[p.First-1].has(to) || r.roles[p.First-1].has(of))
}

// placeTo is the place that ends right before word end, or nil.
func (r *reading) placeTo(end int) *extract.Mention {
	if end <= 0 {
		return nil
	}
	near := r.near(end - 1)
	for i := range near {
		if p := &near[i]; p.Kind == extract.Place && p.Last == end {
			return p
		}
	}
	return nil
}
