package ar

import "crosscheck/facts/extract"

// blowWords is how far from a count of people the deed that hurt them stands.
const blowWords = 16

// blows tells of each count of people in how many deeds they were hurt: "31 killed in
// two bombings", "24 when a car blew up". What stands behind it goes before what
// stands ahead.
func (r *reading) blows() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if !isCount(m) && m.Kind != extract.Number || m.Idle {
			continue
		}
		if u := r.sides(m.First, m.Last); !u.topics.has(blow) && !u.topics.has(blows) {
			continue
		}
		for at := m.Last; at < min(len(r.words), m.Last+blowWords) && !r.stops(at) && m.Quantity.Blows == 0; at++ {
			m.Quantity.Blows = r.blowAt(at)
		}
		for at := m.First - 1; at >= max(0, m.First-blowWords) && !r.stops(at+1) && m.Quantity.Blows == 0; at-- {
			m.Quantity.Blows = r.blowAt(at)
		}
	}
}

// blowAt is 2 where several deeds are named at word i, 1 where one is, 3 where they are
// further ones, else 0.
func (r *reading) blowAt(i int) int8 {
	switch {
	case !r.topics[i].has(blows) && !r.topics[i].has(blow):
	case i+1 < len(r.words) && r.topics[i+1].has(further):
		return 3
	case r.topics[i].has(blows):
		return 2
	case r.topics[i].has(blow):
		return 1
	}
	return 0
}
