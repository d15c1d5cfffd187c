package ar

import "crosscheck/facts/extract"

// Where a zone begins and ends, and where a body has its seat, nothing happens that is
// told beside it.

// How many words stand at most between a word for how far a zone reaches and a place that
// is a limit of it, between the particle and such a place, and between a body and its seat.
const (
	limitReach = 12
	limitName  = 3
	seatReach  = 5
)

// limit reports whether a place is where a zone begins or ends: "east of the town, from X
// until Y".
func (r *reading) limit(m *extract.Mention) bool {
	at := m.First
	for ; at >= 0 && m.First-at <= limitName && !r.limits(at, m); at-- {
		if at < m.First && (r.stops(at) || r.verb(at)) {
			return false
		}
	}
	if at < 0 || m.First-at > limitName {
		return false
	}
	from := -1 // the "from" of the zone
	for i := at; i > 0 && m.First-i <= limitReach && !r.stops(i); i-- {
		if r.roles[i].has(of) {
			from = i
		}
		if from >= 0 && r.ways[i].has(extent) {
			return from-i <= limitName && r.until(from, m)
		}
	}
	return false
}

// limits reports whether "from" or "until" stands at word i, before a place.
func (r *reading) limits(i int, m *extract.Mention) bool {
	return i < m.First && (r.roles[i].has(of) || r.ways[i].has(farAs))
}

// until reports whether "until" stands behind the "from" of a zone, before a place or
// soon behind it.
func (r *reading) until(from int, m *extract.Mention) bool {
	for i := from + 1; i < len(r.words) && i < m.Last+limitName && !r.stops(i); i++ {
		if r.ways[i].has(farAs) {
			return true
		}
	}
	return false
}

// seat reports whether a place is where an office or a mission is that says or does
// something: "the movement's office in Doha said", not "an attack on the office in Gaza".
func (r *reading) seat(m *extract.Mention) bool {
	in := m.First - 1
	if in < 1 || r.words[m.First].Lines > 0 || !r.ways[in].has(inside) || r.roles[in].has(of) {
		return false
	}
	for at := in - 1; at >= 0 && in-at <= seatReach && r.words[at+1].Lines == 0; at-- {
		if r.is(mission, at) {
			return r.words[at].Lines == 0 && at > 0 && r.speaksOf(at-1) || m.Last < len(r.words) && r.reports(m.Last) != nil
		}
		if !r.nominal(at) && r.actorAt(at) == nil && !r.inName(at) || r.triggered(at) {
			return false
		}
	}
	return false
}

// speaksOf reports whether word i may stand before who says or does something, and tells
// of nothing that was done to him.
func (r *reading) speaksOf(i int) bool {
	set := r.roles[i]
	if set.has(according) || r.tells(i) {
		return true
	}
	return supports[r.claimed(i)]
}

// supports are the claims that a body does, and that no body is hurt by.
var supports = map[string]bool{"support": true, "oppose": true, "reject": true, "demand": true, "participate": true, "urge": true, "warn": true}
