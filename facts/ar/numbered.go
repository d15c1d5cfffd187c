package ar

import (
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
)

// The largest number of a shirt, and of something that comes again: "exchange No. 58".
const (
	lastShirt  = 99
	lastSerial = 999
)

// shirtWords is how many words before "number" a shirt stands.
const shirtWords = 4

// numbered reads the numbers of shirts, "wears the number 11", as figures of their
// own, and those of what comes again, "exchange No. 58", as ordinals of their noun. The
// numbers of files, laws, flights and phones stay none.
func (r *reading) numbered() {
	for i := range r.mentions {
		m := &r.mentions[i]
		n, whole := m.Quantity.Low.Int64()
		if m.Kind != extract.Number || !m.Idle || !whole || !m.Quantity.IsPoint() || n < 1 || n > lastSerial || !(m.First > 0 && r.topics[m.First-1].has(numbered)) || r.heldBy(i) {
			continue
		}
		at := m.First - 1 // "number"
		for at > 0 && r.topics[at-1].has(numbered) {
			at--
		}
		switch {
		case n <= lastShirt && r.shirted(at):
			m.Kind, m.Idle, m.Claim = extract.Quantity, false, "play"
			m.Quantity.Counted = "shirt-number"
		case at > 0 && r.serial(at-1):
			m.Kind, m.Idle = extract.Quantity, false
			m.Quantity.Ordinal = true
			if k, ok := noun.Lookup(r.words[at-1].Key); ok {
				m.Quantity.Counted, m.Quantity.Unit = k.ID, k.Unit
			}
		}
	}
}

// heldBy reports whether the next mention, or the one before, holds mention i: it has
// been read with its noun.
func (r *reading) heldBy(i int) bool {
	for _, j := range []int{i - 1, i + 1} {
		if j >= 0 && j < len(r.mentions) && r.mentions[j].Kind != extract.Number && r.mentions[j].Span.Covers(r.mentions[i].Span) {
			return true
		}
	}
	return false
}

// shirted reports whether a shirt, or who wears one, stands before word at.
func (r *reading) shirted(at int) bool {
	for i := at - 1; i >= 0 && at-i <= shirtWords && !r.stops(i); i-- {
		if r.topics[i].has(shirt) {
			return true
		}
	}
	return false
}

// serial reports whether word i is a definite noun of a deed, which comes again, and
// not of a file.
func (r *reading) serial(i int) bool {
	if r.words[i].Lines > 0 && i == 0 || r.topics[i].has(filed) || i > 0 && r.topics[i-1].has(filed) {
		return false
	}
	comes := func(i int) bool { return i >= 0 && (r.triggered(i) || r.topics[i].has(deed)) }
	return comes(i) && !r.verb(i) || r.definite(i) && comes(i-1)
}
