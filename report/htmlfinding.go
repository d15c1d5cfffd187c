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
	for _, s := range f.Sides {
		side := htmlSide{Value: h.value(f.Slot, s), Open: s.Value == ""}
		for _, fact := range h.sideFacts(s) {
			side.Quotes = append(side.Quotes, h.quote(fact, slotSpan(fact, f.Slot)))
		}
		out.Sides = append(out.Sides, side)
	}
	for i, fact := range h.proofs(f) {
		if i == 0 {
			out.Sides = append(out.Sides, htmlSide{Value: h.words.say("head.proof"), Open: true})
		}
		last := &out.Sides[len(out.Sides)-1]
		last.Quotes = append(last.Quotes, h.quote(fact, slotSpan(fact, f.Slot)))
	}
	if f.Verdict.Flagged() {
		out.Plot = h.plot(f)
		out.Diff = h.diff(f)
	}
	return out
}

func (h htmlBuilder) quote(f *facts.Fact, slot facts.Span) htmlQuote {
	q := htmlQuote{Target: h.quoteID(f), Name: clean(h.names[f.Document]), Day: h.day(f.Document)}
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

// htmlColumn is a report at the head of the matrix.
type htmlColumn struct{ Target, Name string }

// htmlRow is a finding against the reports: a cell for each.
type htmlRow struct {
	Target, Verdict, Label string
	Cells                  []htmlCell
}

// htmlCell is the value that a report gives; Class is the verdict that the
// value has against the others, and empty where the report is silent.
type htmlCell struct{ Class, Value, Target string }

func (h htmlBuilder) columns() []htmlColumn {
	var all []htmlColumn
	for i, d := range h.story.Documents {
		all = append(all, htmlColumn{h.prefix + "report-" + itoa(i+1), clean(h.names[d.ID])})
	}
	return all
}

func (h htmlBuilder) row(f checker.Finding, id string) htmlRow {
	r := htmlRow{Target: id, Verdict: f.Verdict.String(), Label: h.label(f)}
	at := make(map[string]int, len(h.story.Documents))
	for i, d := range h.story.Documents {
		at[d.ID] = i
	}
	r.Cells = make([]htmlCell, len(h.story.Documents))
	for i, s := range f.Sides {
		value := h.value(f.Slot, s)
		class := sideVerdict(f, i).String()
		if s.Value == "" {
			class = "open"
		}
		for _, fact := range h.sideFacts(s) {
			j, ok := at[fact.Document]
			switch {
			case !ok || strings.Contains(r.Cells[j].Value, value):
			case r.Cells[j].Value != "":
				r.Cells[j].Value += " / " + value
			default:
				r.Cells[j] = htmlCell{class, value, h.quoteID(fact)}
			}
		}
	}
	return r
}

// sideVerdict is the strongest verdict that a side has against another; that of
// the finding where it has none.
func sideVerdict(f checker.Finding, side int) checker.Verdict {
	best := checker.Verdict(0)
	for _, p := range f.Pairs {
		if p.Sides[0] == side || p.Sides[1] == side {
			best = max(best, p.Verdict)
		}
	}
	if best == 0 {
		return f.Verdict
	}
	return best
}
