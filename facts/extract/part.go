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
	if !m.Part || m.OutOf {
		return -1
	}
	if m.Joined && b.last.mention != nil {
		return b.wholeOf(b.last.mention)
	}
	for i := len(b.out) - 1; i >= 0 && b.out[i].Sentence >= s.index-1; i-- {
		q := b.out[i].Number
		if q.IsZero() || q.PartOf != "" && !b.nested(m, &q) || q.Ordinal || q.High.IsZero() && q.Low.IsZero() || m.People && noPeople(&q) ||
			b.out[i].Sentence == s.index && b.out[i].Happening != b.of(s, m) || b.otherToll(m, &b.out[i]) {
			continue
		}
		if q.Span.End <= m.Span.Start && (q.High.IsZero() || m.Quantity.Low.IsZero() || q.High.Compare(m.Quantity.Low) >= 0) {
			return i
		}
	}
	return -1
}

// wholeOf is the fact that the figure of a mention is a part of, or -1.
func (b *builder) wholeOf(m *Mention) int {
	of := ""
	for i := len(b.out) - 1; i >= 0; i-- {
		switch f := &b.out[i]; {
		case of != "" && f.ID == of:
			return i
		case of == "" && f.Number.Span == m.Span:
			if of = f.Number.PartOf; of == "" {
				return -1
			}
		}
	}
	return -1
}

// nested reports whether a figure is a part of one that is a part itself, right before it:
// "among the dead are 11 foreigners, of them four Chinese".
func (b *builder) nested(m *Mention, q *facts.Quantity) bool {
	l := b.last.mention
	return l != nil && q.Span == l.Span && m.First-l.Last <= nestedWords && m.First > l.Last && !b.And[m.First-1] && !b.And[m.First]
}

// nestedWords is how many words stand between such a figure and its whole.
const nestedWords = 2

// otherToll reports whether a figure is told of the dead, or of the wounded, and a fact is
// not; or of victims, and it is of none.
func (b *builder) otherToll(m *Mention, f *facts.Fact) bool {
	if m.Head == 0 || b.headAt[m.Head-1] == 0 {
		return false
	}
	t, of := b.Heads[b.headAt[m.Head-1]-1].Type.Toll, b.toll(f.Claim.ID)
	return t != "" && t != of && !(t == "casualties" && (of == "dead" || of == "wounded"))
}

// noPeople reports whether a figure counts what is known to be no people.
func noPeople(q *facts.Quantity) bool {
	return q.Unit != "person" && (q.Unit != "" || q.Counted != "" && !strings.HasPrefix(q.Counted, "lemma:"))
}

// outOf reports whether a figure is the whole of the one right before it: "two bridges out
// of three", "19 ministers of 24", "nine of 14 analysts".
func (b *builder) outOf(m *Mention) bool {
	l := b.last.mention
	if l == nil || l.Last >= m.First || l.Quantity.High.IsZero() || m.Quantity.Low.IsZero() || l.Quantity.High.Compare(m.Quantity.Low) >= 0 {
		return false
	}
	x, y := &l.Quantity, &m.Quantity
	switch {
	case x.Ordinal || y.Ordinal || x.Counted != y.Counted && x.Counted != "" && y.Counted != "" && x.Counted != "person" && y.Counted != "person" || x.Unit != y.Unit && x.Unit != "" && y.Unit != "":
		return false
	case m.OutOf:
		return m.First-l.Last <= outOfWords
	}
	return m.First-l.Last == 1 && b.Of[m.First-1] && x.Counted != y.Counted && (x.Counted == "" || y.Counted == "") &&
		m.Kind != Duration && l.Kind != Duration && l.First > 0 && !b.To[l.First-1] && x.Unit != "percent"
}

// ofWhole makes the figure before one a part of it, and lends either what the other counts.
func (b *builder) ofWhole(f *facts.Fact) {
	for i := len(b.out) - 1; i >= 0 && b.out[i].Sentence == f.Sentence; i-- {
		q := &b.out[i].Number
		if q.Span != b.last.mention.Span {
			continue
		}
		q.PartOf, f.Number.Whole = f.ID, true
		if w := &f.Number; w.Counted == "" && (w.Unit == "" || w.Unit == q.Unit) {
			w.Unit, w.Counted = q.Unit, q.Counted
		} else if (q.Counted == "" || q.Counted == "person") && (q.Unit == "" || w.Unit == q.Unit) {
			q.Unit, q.Counted = w.Unit, w.Counted
		}
		return
	}
}

// outOfWords is how many words stand between a figure and its whole.
const outOfWords = 4
