package extract

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// asOfBulletin is the rule by which a count is one of a day.
const asOfBulletin = "number/bulletin"

// daily are the tolls that a bulletin tells beside the new cases.
var daily = map[string]bool{"dead": true, "recovered": true}

// bulletins marks what a bulletin counts beside the new cases of a day, in one breath with
// them: "ten new cases and three deaths, which brings the cases to 1,107, of whom 470 died".
func (b *builder) bulletins(sentences []inSentence) {
	for from := 0; from < len(b.out); {
		to := from + 1
		for to < len(b.out) && b.out[to].Sentence == b.out[from].Sentence {
			to++
		}
		b.bulletin(&sentences[b.out[from].Sentence], b.out[from:to])
		from = to
	}
}

// bulletin marks the counts of one sentence.
func (b *builder) bulletin(s *inSentence, told []facts.Fact) {
	fresh := 0
	for fresh < len(told) && !(told[fresh].Number.AsOf == "added" && tollOf(&told[fresh]) == "infected") {
		fresh++
	}
	if fresh == len(told) {
		return
	}
	cases := told[fresh].Number.Span
	for i := range told {
		f := &told[i]
		q := &f.Number
		if !daily[tollOf(f)] || q.IsZero() || q.AsOf != "" || q.PartOf != "" || q.SoFar || f.Happening != told[fresh].Happening || b.risesBetween(s, q.Span, cases) {
			continue
		}
		q.AsOf = "added"
		f.Rules = append(f.Rules, asOfBulletin)
		if b.Explain {
			f.Steps = append(f.Steps, facts.Step{Slot: "number", Rule: asOfBulletin, Span: cases, What: "added"})
		}
	}
}

// risesBetween reports whether a figure is what something came to, or something rises or
// comes to a count between it and another.
func (b *builder) risesBetween(s *inSentence, p, q facts.Span) bool {
	if at, _ := slices.BinarySearchFunc(b.Words, p.Start, func(w text.Word, start int) int { return w.Start - start }); at > 0 && b.To[at-1] {
		return true
	}
	if q.Start < p.Start {
		p, q = q, p
	}
	return slices.ContainsFunc(s.heads, func(h int) bool {
		at := b.Words[b.Heads[h].First].Start
		return b.Heads[h].Rises && at >= p.End && at < q.Start
	})
}

// tollOf is the toll that a fact adds to, or empty.
func tollOf(f *facts.Fact) string {
	t, _ := facts.ClaimByID(f.Claim.ID)
	return t.Toll
}
