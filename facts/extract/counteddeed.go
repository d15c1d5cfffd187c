package extract

import "slices"

// shows are the types whose object is the deed itself: "carried out 15 strikes", "the
// city was shaken by four explosions".
var shows = map[string]bool{"implement": true, "shake": true}

// countedDeed finds the noun that a figure counts, where that is what happened and the
// head says only that it did: "the city saw four attacks", "they launched 15 strikes",
// which are attacks too; or -1.
func (b *builder) countedDeed(m *Mention, heads []int, head int) int {
	if m.Kind != Quantity || m.Quantity.Counted == "" || m.Quantity.Ordinal || head < 0 {
		return -1
	}
	for _, h := range heads {
		x, t := &b.Heads[h], b.Heads[h].Type
		if h == head || x.Verb || x.First < m.First || x.Last > m.Last || !t.Incident || t.Counts != m.Quantity.Counted {
			continue
		}
		over := b.Heads[head].Type
		before := b.Heads[head].Verb && b.Heads[head].Last <= m.First
		if over.Light || before && (shows[over.ID] || slices.Contains(t.Implies, over.ID)) {
			return h
		}
	}
	return -1
}
