package ar

import "crosscheck/facts/text"

// union is what the words between two stops are together: rules that look for a word of a
// role among them see from it that there is none.
type union struct {
	roles, topics, moods, whos roleSet
	lists                      lists
}

// noteUnions puts words together from stop to stop, with the stops at either end.
func (r *reading) noteUnions() {
	r.unions, r.unionAt = append(r.unions[:0], union{}), text.Room(r.unionAt, len(r.words))
	for i := range r.words {
		u := &r.unions[len(r.unions)-1]
		u.add(r, i)
		if r.stops(i) {
			r.unions = append(r.unions, union{})
			u = &r.unions[len(r.unions)-1]
			u.add(r, i)
		}
		r.unionAt[i] = int32(len(r.unions) - 1)
	}
}

func (u *union) add(r *reading, i int) {
	u.roles |= r.roles[i]
	u.topics |= r.topics[i]
	u.moods |= r.moody.roles[i]
	u.whos |= r.whos[i]
	u.lists |= r.lists[i]
}

// around is the union of the words that go on from word i to the next stop, or go back from
// it to the last one.
func (r *reading) around(i int) *union { return &r.unions[r.unionAt[i]] }

// sides is the union of the words that go on from word last to the next stop, and of those
// that go back from the word before word first to the last one.
func (r *reading) sides(first, last int) union {
	u, v := r.around(max(first-1, 0)), r.around(min(last, len(r.words)-1))
	return union{u.roles | v.roles, u.topics | v.topics, u.moods | v.moods, u.whos | v.whos, u.lists | v.lists}
}
