package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// note keeps, where the reading explains, that the phrase at word i says
// something of the words from at on.
func (r *reading) note(at int, slot, rule string, i int) {
	if !r.explain {
		return
	}
	last := i + max(r.length(i), 1) - 1
	span := facts.Span{Start: r.words[i].Start, End: r.words[last].End}
	r.notes = append(r.notes, extract.Note{At: at, Slot: slot, Rule: rule, Span: span})
}

// noteParts notes what makes figures parts of a whole: "of them" behind them,
// or else the word before.
func (r *reading) noteParts() {
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case !r.explain || !m.Part:
		case m.Last < len(r.words) && r.asIs[m.Last].has(ofThem):
			r.note(m.First, "number", "number/among", m.Last)
		case m.First > 0:
			r.note(m.First, "number", "number/among", m.First-1)
		}
	}
}
