package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// How many words the noun of an earthquake stands from its magnitude, and the word
// for its strength from a figure that no "degrees" follow.
const (
	tremorWords   = 14
	strengthWords = 5
	quakeWords    = 60 // … and from "its strength" with degrees, over the ends of sentences
)

// magnitudes gives the magnitudes of earthquakes their unit and their claim, whatever
// verb stands near: "of magnitude 5.9", "it measured 6.1 degrees", "the strongest of
// the aftershocks 4.7". No degrees of heat: a figure below ten, in the clause of a
// quake or on Richter's scale.
func (r *reading) magnitudes() {
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Kind != extract.Quantity || m.Idle || q.Ordinal || q.Unit != "degree" && (q.Unit != "" || q.Counted != "") || !below(q.Range, 10) {
			continue
		}
		scaled := m.Last < len(r.words) && r.topics[m.Last].has(richter)
		shaken, after := r.tremor(m)
		if strong := r.strong(m.First); !scaled && !(shaken && (q.Unit == "degree" || strong)) && !(strong && q.Unit == "degree" && r.shook(m.First)) {
			continue
		}
		q.Unit, m.Claim = "magnitude", "quake"
		if after {
			q.Counted = "aftershock"
		}
		r.note(m.First, "number", "number/magnitude", max(0, m.First-1))
	}
}

// below reports whether a range lies between one and a limit.
func below(r facts.Range[facts.Number], limit int64) bool {
	return !r.Low.IsZero() && r.Low.Compare(facts.Int(1)) >= 0 && r.Low.Compare(facts.Int(limit)) < 0
}

// tremor reports whether an earthquake is named in the sentence before a figure, or
// right behind it, and whether it is one that follows another.
func (r *reading) tremor(m *extract.Mention) (shaken, after bool) {
	for at := m.First - 1; at >= 0 && m.First-at <= tremorWords && !r.stops(at); at-- {
		if r.topics[at].has(afters) {
			after = true
		}
		if r.topics[at].has(tremor) {
			return true, after || at+1 < len(r.words) && r.topics[at+1].has(afters)
		}
		if r.words[at].Lines > 0 {
			break
		}
	}
	for at := m.Last; at < min(len(r.words), m.Last+strengthWords) && !r.stops(at); at++ {
		if r.topics[at].has(tremor) {
			return true, false
		}
	}
	return false, false
}

// shook reports whether an earthquake is told of before word first.
func (r *reading) shook(first int) bool {
	for at := first - 1; at >= 0 && first-at <= quakeWords; at-- {
		if r.topics[at].has(tremor) {
			return true
		}
	}
	return false
}

// strong reports whether "magnitude" stands close before word first.
func (r *reading) strong(first int) bool {
	for at := first - 1; at >= 0 && first-at <= strengthWords && !r.stops(at); at-- {
		if r.topics[at].has(strength) {
			return true
		}
	}
	return false
}
