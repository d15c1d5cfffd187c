package extract

import (
	"strings"

	"crosscheck/facts"
)

// fated reports whether the head right before a figure says more of it than the
// noun that it counts: "killed seven wounded", but not "casualties of nine dead", nor
// "a dead and seven wounded".
func (b *builder) fated(m *Mention, head int) bool {
	if head < 0 || b.Heads[head].Last != m.First || b.And[m.First] || b.owned[b.Heads[head].First] {
		return false
	}
	claim := b.Heads[head].Claim
	return b.tolls(m.Claim) && b.tolls(claim) && !facts.ClaimImplies(m.Claim, claim)
}

// both reports whether a figure counts the dead and the wounded together: "kills
// and wounds seven", "50 dead and wounded". In "two were killed and seven wounded"
// the first head has a figure of its own.
func (b *builder) both(claim string, m *Mention, head int) bool {
	toll := b.toll(claim)
	if toll != "dead" && toll != "wounded" {
		return false
	}
	other := func(h int) bool {
		t := b.Heads[h].Type.Toll
		return t != toll && (t == "dead" || t == "wounded")
	}
	if head > 0 && !b.used[head-1] && b.Heads[head].Last <= m.First && b.Heads[head].Conjoined && b.Heads[head-1].Last == b.Heads[head].First && other(head-1) {
		return true
	}
	after := int(b.headAt[m.Last]) - 1
	return m.Claim != "" && after >= 0 && b.Heads[after].Conjoined && other(after) && !b.figureAt[b.Heads[after].Last] && !b.figureAt[b.Heads[after].First]
}

// whole finds the fact that "among them" points back to, or -1: the last figure of
// the sentence, or of the one before, that is not smaller.
func (b *builder) whole(s *inSentence, m *Mention) int {
	if !m.Part || b.outOf(m) {
		return -1
	}
	for i := len(b.out) - 1; i >= 0 && b.out[i].Sentence >= s.index-1; i-- {
		q := b.out[i].Number
		if q.IsZero() || q.PartOf != "" || q.Ordinal || q.High.IsZero() && q.Low.IsZero() || m.People && noPeople(&q) ||
			b.out[i].Sentence == s.index && b.out[i].Happening != b.of(s, m) {
			continue
		}
		if q.Span.End <= m.Span.Start && (q.High.IsZero() || m.Quantity.Low.IsZero() || q.High.Compare(m.Quantity.Low) >= 0) {
			return i
		}
	}
	return -1
}

// noPeople reports whether a figure counts what is known to be no people.
func noPeople(q *facts.Quantity) bool {
	return q.Unit != "person" && (q.Unit != "" || q.Counted != "" && !strings.HasPrefix(q.Counted, "lemma:"))
}

// outOf reports whether a figure is the whole of the one right before it: "two bridges out
// of three".
func (b *builder) outOf(m *Mention) bool {
	l := b.last.mention
	return m.Part && l != nil && l.Last < m.First && m.First-l.Last <= outOfWords && !l.Quantity.High.IsZero() && l.Quantity.High.Compare(m.Quantity.Low) < 0
}

// outOfWords is how many words stand between a figure and its whole.
const outOfWords = 2
