package extract

import "crosscheck/facts"

// heldTo finds the fact of a sentence whose figure is held to instead of a rejected one, "41
// planes, not 44": the last one that can be of the same thing, from the fact on with which
// the sentence begins; or -1.
func (b *builder) heldTo(m *Mention, from int) int {
	if !m.Rejected {
		return -1
	}
	for i := len(b.out) - 1; i >= from; i-- {
		x, y := &b.out[i].Number, &m.Quantity
		switch {
		case x.IsZero() || x.Span.End > m.Span.Start:
			continue
		case x.Against != "" || x.Ordinal != y.Ordinal || facts.Relate(x.Range, y.Range) != facts.Apart:
			return -1
		case x.Unit == y.Unit && (x.Counted == y.Counted || y.Counted == "" || facts.KindContains(x.Counted, y.Counted) || facts.KindContains(y.Counted, x.Counted)) || y.Unit == "" && y.Counted == "":
			return i
		}
		return -1
	}
	return -1
}

// reject gives a figure that a report rejects all but the figure of the fact that the
// report holds to.
func (b *builder) reject(f *facts.Fact, held int) {
	o := &b.out[held]
	f.Claim, f.Number.Against = o.Claim, o.ID
	if q := &f.Number; q.Unit == "" && q.Counted == "" || facts.KindContains(q.Counted, o.Number.Counted) {
		q.Unit, q.Counted = o.Number.Unit, o.Number.Counted // "one drone, not two aircraft"
	}
}
