package ar

import (
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// How many words stand between "not" and the figure that is not so, "not in three", and
// between "contrary to" and such a figure.
const (
	rejectWords   = 1
	contraryWords = 8
)

// rejected marks the figures that a report sets aside for the one before: "41 planes, not
// 44", "one drone, contrary to reports of two".
func (r *reading) rejected() {
	for i := range r.words {
		reach := 0
		switch {
		case r.topics[i].has(rejecting) && i > 0:
			reach = rejectWords
		case r.topics[i].has(contrary):
			reach = contraryWords
		default:
			continue
		}
		for at := i + 1; at < len(r.words) && at <= i+1+reach && !r.stops(at) && (reach == contraryWords || at == i+1 || r.morph.IsFunction(at-1)); at++ {
			if r.markRejected(at) {
				break
			}
		}
	}
}

// markRejected marks the figures that begin at word at; ok is false where there is none.
func (r *reading) markRejected(at int) (ok bool) {
	if r.words[at].Kind == text.Punct {
		return false
	}
	near := r.near(at)
	for i := range near {
		if m := &near[i]; m.First == at && !m.Idle && (m.Kind == extract.Quantity || m.Kind == extract.Number || m.Kind == extract.Duration) {
			m.Rejected, ok = true, true
		}
	}
	return ok
}
