package extract

import (
	"slices"

	"crosscheck/facts"
)

// wheres gives each place in a role to the nearest fact of its sentence whose evidence
// holds it; a side, to that of an incident.
func (b *builder) wheres() {
	for i := range b.Wheres {
		w := &b.Wheres[i]
		best, least := -1, 0
		at, _ := slices.BinarySearchFunc(b.Sentences, w.First, func(s Sentence, word int) int { return s.Last - word - 1 })
		from, _ := slices.BinarySearchFunc(b.out, at, func(f facts.Fact, at int) int { return f.Sentence - at })
		for k := from; k < len(b.out) && b.out[k].Sentence == at; k++ {
			f := &b.out[k]
			if !f.Evidence.Covers(w.Span) || (b.recalled[w.First] > 0) != f.Recalled || w.Role == facts.Side && !sited(f.Claim.ID) {
				continue
			}
			if d := farFrom(f, w.Span); best < 0 || d < least {
				best, least = k, d
			}
		}
		if best >= 0 {
			f := &b.out[best]
			f.Wheres = append(f.Wheres, w.Where)
			if b.Explain && w.Role != facts.Named {
				f.Steps = append(f.Steps, facts.Step{Slot: "place", Rule: "where/" + w.Role, Span: w.Span, What: w.ID})
			}
		}
	}
}

// described adds a fact without a claim for a sentence that has no other, and tells of what
// make something is, or whence it came: "The plane was a Boeing 737."
func (b *builder) described(s *inSentence) {
	i := slices.IndexFunc(b.Wheres, func(w Where) bool {
		return w.First >= s.First && w.Last <= s.Last && w.Role != facts.Side && w.Role != facts.Floor
	})
	if i < 0 {
		return
	}
	w := &b.Wheres[i]
	b.bare.First, b.bare.Last, b.bare.Span = w.First, w.Last, w.Span
	b.finish(s, b.fact(), &b.bare, -1)
}

// farFrom is how many bytes lie between what a fact says and a place; twice as many
// count where the place stands before.
func farFrom(f *facts.Fact, s facts.Span) int {
	at := f.Claim.Span
	if at.IsZero() {
		at = facts.Span{Start: place(f), End: place(f)}
	}
	return max(s.Start-at.End, 2*(at.Start-s.End), 0)
}

// sited reports whether a claim is of what happens at a place, or how far that is.
func sited(claim string) bool {
	return claim != "" && incidental(claim) || claim == "happen" || claim == "fall" || claim == "distance"
}
