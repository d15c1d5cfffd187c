package extract

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// movedBy is the head that says how and when a figure holds: the verb by which it came to
// its height, "inflation will fall to 7%", else its own.
func (b *builder) movedBy(m *Mention, head int) int {
	if m.Via > 0 {
		if h := int(b.headAt[m.Via-1]) - 1; h >= 0 {
			return h
		}
	}
	return head
}

// meantWords is how many words stand at most between a verb and what it means to do.
const meantWords = 9

// meant reports whether a verbal noun is what the verb before it means to do, over other
// nouns: "promised, in the debate, to cut the rate to 18%".
func (b *builder) meant(head int) bool {
	h := &b.Heads[head]
	for k := head - 1; k >= 0 && !h.Verb && h.First-b.Heads[k].Last <= meantWords; k-- {
		v := &b.Heads[k]
		if v.Verb || v.Last == h.First {
			return means[v.Claim] && !b.ended(v.Last, h.First) && !b.figuresIn(v.Last, h.First)
		}
	}
	return false
}

func (b *builder) figuresIn(from, to int) bool { return slices.Contains(b.figureAt[from:to], true) }

// means are the claims of what is meant to be done.
var means = map[string]bool{"pledge": true, "plan": true, "aim": true, "target": true, "propose": true, "demand": true, "threaten": true}

// during reports whether a word stands behind a share or a sum that leads to its time:
// "4 billion during 2023".
func (b *builder) during(n *Mention) bool {
	return n.Last < len(b.Words) && (n.Quantity.Unit == "percent" || facts.IsCurrency(n.Quantity.Unit) || strings.HasPrefix(n.Quantity.Counted, "currency:")) &&
		b.Words[n.Last].Kind == text.Letters && b.Barrier[n.Last] < barrierThat
}

// economic reports whether a head tells of a rate, a price or a sum, or of how that changed.
func (b *builder) economic(head int) bool {
	t := b.Heads[head].Type
	return !t.Light && (t.Level || t.Moves)
}

// dateBeside is the date of a rate or a sum that stands behind it, or behind the figure that
// it rose to, or of another such thing or a meeting told in its clause: "profits rose 3% to 4 billion
// in May"; or nil.
func (b *builder) dateBeside(s *inSentence, m *Mention, dates []int, behind func(d, n *Mention) bool) (date *Mention) {
	for i, d := range s.dates {
		if d.Compared && d.First >= m.Last && !m.Compared {
			continue
		}
		if behind(d, m) {
			return d
		}
		of := -1
		for k, n := range s.figures {
			if behind(d, n) && !n.Span.Covers(m.Span) {
				of = k
			}
		}
		shared := of >= 0 && (b.risesTo(m, s.figures[of]) || b.risesTo(s.figures[of], m))
		if of >= 0 && !shared || !shared && (dates[i] < 0 || !b.economic(dates[i]) && b.Heads[dates[i]].Type.Counts != "meeting") {
			continue
		}
		from, to := min(m.Last, d.Last), max(m.First, d.First)
		if b.ended(from, to) || b.cuts(from, to) {
			continue
		}
		if date == nil || apart(m, d) < apart(m, date) {
			date = d
		}
	}
	return date
}

// risesTo reports whether one figure is by how much something changed that came to
// another: "rose 3% to 4 billion".
func (b *builder) risesTo(by, to *Mention) bool {
	return by.Last < to.First && to.First > 0 && (b.To[to.First-1] || to.Via > 0) && !to.Compared && !by.Compared
}

// ratio reports whether a quantity is a share of what it does not name, or points.
func ratio(q *facts.Quantity) bool {
	return q.Counted == "" && (q.Unit == "percent" || q.Unit == "percentage-point" || q.Unit == "basis-point")
}

// compared finds the head of the last figure of the sentence with the unit of one that
// it is compared with, "31.9% in February, against 25.5% in January"; or -1.
func (b *builder) compared(m *Mention, heads []int) int {
	if !m.Compared {
		return -1
	}
	for i := len(b.out) - 1; i >= 0; i-- {
		n, h := &b.out[i].Number, b.headOf[i]
		if h < 0 && n.IsZero() {
			continue
		}
		if !slices.Contains(heads, h) {
			return -1
		}
		if n.Unit == m.Quantity.Unit && n.Counted == m.Quantity.Counted {
			return h
		}
	}
	return -1
}
