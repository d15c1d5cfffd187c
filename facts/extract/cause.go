package extract

import "crosscheck/facts"

// causes adds the facts of what a sentence gives as causes. Their words are those of
// what came of them, which has facts of its own: they weigh nothing where facts are
// aligned.
func (b *builder) causes(s *inSentence) {
	for ; b.next.cause < len(b.Causes) && b.Causes[b.next.cause].First < s.Last; b.next.cause++ {
		c := &b.Causes[b.next.cause]
		t, ok := facts.CauseByID(c.ID)
		if !ok || c.First < s.First || c.Last > s.Last {
			continue
		}
		f := b.fact()
		f.Claim = facts.ClaimRef{ID: t.Claim(), Span: c.Span}
		f.Of, f.Polarity, f.Modality = c.Of, c.Polarity, c.Modality
		b.bare.First, b.bare.Last, b.bare.Span = c.First, c.Last, c.Span
		b.finish(s, f, &b.bare, -1)
		f.Evidence = b.clauses(s, c.From, c.To)
		if b.Explain {
			e := explainer{b, s, f, &b.bare, -1}
			f.Steps = nil
			e.add("claim", "claim/cause", c.Span, c.ID)
			f.Steps = append(f.Steps, c.Steps...)
			e.held()
			e.event()
		}
		f.Terms, f.Near, f.Place, f.PlaceLent, f.Actor, f.Parties = nil, nil, facts.Ref{}, false, facts.Ref{}, nil
	}
}

// causeBefore is how many words of a long clause are quoted before what tells of a cause.
const causeBefore = 3

// clauses is the clauses of a sentence that hold words first..last-1, without the
// beginning of a long one.
func (b *builder) clauses(s *inSentence, first, last int) facts.Span {
	from, to := s.First, s.Last
	for _, cut := range s.Cuts {
		if cut <= first {
			from = cut
		}
		if cut >= last {
			to = cut
			break
		}
	}
	if b.bytes(from, to) > evidenceMax/2 {
		from = max(from, first-causeBefore)
	}
	return facts.Span{Start: b.Words[from].Start, End: b.Words[to-1].End}
}
