package ar

import (
	"crosscheck/facts/extract"
)

// longReach is how many words from a deed the words stand at most that say how long it has
// gone on.
const longReach = 6

// comesBack reports whether the words beside a head say that the incident it tells has gone on
// for long, or comes back: "has been bombing them for months".
func (r *reading) comesBack(h *extract.Head) bool {
	if !h.Type.Incident || h.Type.Toll != "" || r.sides(h.First, h.Last).lists&inWhens == 0 {
		return false
	}
	for at := h.Last; at < len(r.words) && at-h.Last < longReach && !r.stops(at); at++ {
		if r.marks(at, forLong) {
			return !r.cutIn(h.Last, at)
		}
	}
	for at := h.First - 1; at >= 0 && h.First-at <= longReach && !r.stops(at); at-- {
		if r.marks(at, forLong) {
			return !r.cutIn(at+1, h.First)
		}
	}
	return false
}
