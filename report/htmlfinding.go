package report

import (
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

type htmlFinding struct {
	ID, Verdict, VerdictName, Slot, Cause, Label, Reason, Rule, Counts string
	Sides                                                              []htmlSide
	Plot                                                               *plot
	Diff                                                               []htmlChunk
}

type htmlSide struct {
	Value  string
	Open   bool
	Quotes []htmlQuote
}

// htmlQuote is the evidence of a fact with its value marked.
type htmlQuote struct {
	Target, Name, Day     string
	Before, Value, Behind string
}

type htmlChunk struct{ Side, Text string }

func (h htmlBuilder) finding(f checker.Finding, id string) htmlFinding {
	out := htmlFinding{
		ID: id, Verdict: f.Verdict.String(), VerdictName: h.words.say("verdict." + f.Verdict.String()),
		Slot: h.words.say("slot." + f.Slot.String()), Label: h.label(f), Reason: strings.Join(h.reasons(f), " "), Rule: f.Rule,
		Counts: h.words.count("count.documents", len(h.findingDocs(f))) + h.words.say("list.comma") + h.words.count("count.origins", f.Origins),
	}
	if f.Cause != "" {
		out.Cause = h.words.say("cause." + string(f.Cause))
	}
	if f.Edit {
		out.Cause += " · " + h.words.say("note.edit")
	}
	for _, s := range f.Sides {
		side := htmlSide{Value: h.value(f.Slot, s), Open: s.Value == ""}
		for _, fact := range h.sideFacts(s) {
			side.Quotes = append(side.Quotes, h.quote(fact, toldSpan(f, fact)))
		}
		out.Sides = append(out.Sides, side)
	}
	for i, fact := range h.proofs(f) {
		if i == 0 {
			out.Sides = append(out.Sides, htmlSide{Value: h.words.say("head.proof"), Open: true})
		}
		last := &out.Sides[len(out.Sides)-1]
		last.Quotes = append(last.Quotes, h.quote(fact, toldSpan(f, fact)))
	}
	if f.Verdict.Flagged() {
		out.Plot = h.plot(f)
		out.Diff = h.diff(f)
	}
	return out
}

func (h htmlBuilder) quote(f *facts.Fact, slot facts.Span) htmlQuote {
	q := htmlQuote{Target: h.quoteID(f), Name: clean(h.names[f.Document])}
	if day := h.day(f.Document); day != "?" {
		q.Day = day
	}
	if !f.Evidence.Covers(slot) || h.text(f.Document, slot) == "" {
		q.Before = readable(h.text(f.Document, f.Evidence))
		return q
	}
	q.Before = readable(h.text(f.Document, facts.Span{Start: f.Evidence.Start, End: slot.Start}))
	q.Value = readable(h.text(f.Document, slot))
	q.Behind = readable(h.text(f.Document, facts.Span{Start: slot.End, End: f.Evidence.End}))
	return q
}

// diff compares the closest clauses of the two sides of the first flagged
// relation; it is empty where they share less than a third.
func (h htmlBuilder) diff(f checker.Finding) []htmlChunk {
	for _, p := range f.Pairs {
		if !p.Verdict.Flagged() || !joins(p, f) {
			continue
		}
		a, b := h.sideFacts(f.Sides[p.Sides[0]]), h.sideFacts(f.Sides[p.Sides[1]])
		if len(a) == 0 || len(b) == 0 {
			continue
		}
		_, _, chunks := h.closest(a, b)
		if shared(chunks) < 1.0/3 {
			return nil
		}
		var out []htmlChunk
		for _, c := range chunks {
			out = append(out, htmlChunk{[...]string{"", "same", "gone", "come"}[c.side], c.text})
		}
		return out
	}
	return nil
}
