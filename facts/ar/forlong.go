package ar

import "crosscheck/facts/extract"

// longReach is how many words from a deed the words stand at most that say how long it has
// gone on.
const longReach = 6

// forLong reports whether the words beside a head say that what it tells has gone on for
// long, or comes back: "has been bombing them for months".
func (r *reading) forLong(h *extract.Head) bool {
	for at := h.Last; at < len(r.words) && at-h.Last < longReach && !r.stops(at); at++ {
		if r.topics[at].has(forLong) {
			return !r.cutIn(h.Last, at)
		}
	}
	for at := h.First - 1; at >= 0 && h.First-at <= longReach && !r.stops(at); at-- {
		if r.topics[at].has(forLong) {
			return !r.cutIn(at+r.length(at), h.First)
		}
	}
	return false
}
