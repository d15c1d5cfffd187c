package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// loweredReach is how many words stand at most between the word that calls a count and
// what the count was.
const loweredReach = 5

// lowered marks the first figure of a count of people that came down, "cut the toll from
// 30 to 27", as one that was taken back: victims do not grow fewer.
func (r *reading) lowered() {
	var before *extract.Mention
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Idle || m.Kind != extract.Number && m.Kind != extract.Quantity || q.Ordinal || !q.IsPoint() || q.Unit != "person" && (q.Unit != "" || q.Counted != "") || r.heldBy(i) {
			continue
		}
		if before != nil && before.Last+1 == m.First && r.behindTo(m) && before.Quantity.Low.Compare(q.Low) > 0 && q.AsOf == "" {
			before.Quantity.AsOf = "superseded"
		}
		if before = nil; r.wasBefore(m) && q.Low.Compare(facts.Int(0)) > 0 && r.totalBefore(m) {
			before = m
		}
	}
}

// totalBefore reports whether a word that calls a count stands shortly before a figure.
func (r *reading) totalBefore(m *extract.Mention) bool {
	for at := m.First - 1; at >= 0 && m.First-at <= loweredReach && r.words[at+1].Lines == 0 && !r.stops(at); at-- {
		if r.bareHas(theTolls().grammar, tollName, at) {
			return true
		}
	}
	return false
}
