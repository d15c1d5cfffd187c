package report

import (
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// htmlDocument is a report as it is read on the page.
type htmlDocument struct {
	ID, Name, File, Outlet, Day, Basis, Origin, Lang, Dir string
	Parts                                                 []htmlPart
}

// htmlPart is a run of a report's text. Facts that begin here are its Targets;
// where it is evidence, Finding is the finding that it belongs to and Verdict
// the strongest verdict on it. Quotes are all the facts that it is evidence of,
// as one attribute: a quote that others lie in is several parts.
type htmlPart struct {
	Text, Finding, Verdict, Quotes string
	Targets                        []string
}

// evidence is the place of a fact that a finding rests on.
type evidence struct {
	span    facts.Span
	fact    *facts.Fact
	finding string
	verdict checker.Verdict
}

func (h htmlBuilder) documents(shown []checker.Finding) []htmlDocument {
	marks := make(map[string][]evidence)
	for i, f := range shown {
		for _, fact := range append(h.findingFacts(f), h.proofs(f)...) {
			if h.text(fact.Document, fact.Evidence) != "" {
				id := h.prefix + "finding-" + itoa(i+1)
				marks[fact.Document] = append(marks[fact.Document], evidence{fact.Evidence, fact, id, f.Verdict})
			}
		}
	}
	var all []htmlDocument
	for i, d := range h.story.Documents {
		out := htmlDocument{
			ID: h.prefix + "report-" + itoa(i+1), Name: clean(h.names[d.ID]), File: clean(d.ID), Outlet: clean(d.Outlet),
			Day: h.day(d.ID), Basis: h.words.say("basis." + h.basis(d)), Origin: clean(d.Origin), Lang: d.Language, Dir: "auto",
		}
		body := d.Body
		if h.text(d.ID, body) == "" {
			body = facts.Span{End: len(d.Text)}
		}
		out.Parts = h.parts(d.Text, body, marks[d.ID])
		all = append(all, out)
	}
	return all
}

func (h htmlBuilder) basis(d facts.Document) string {
	if b := d.Anchor.Basis.String(); b != "" {
		return b
	}
	return facts.NoBasis.String()
}

// parts cuts a text at every end of a mark; each part knows the marks that it
// lies in.
func (h htmlBuilder) parts(text string, body facts.Span, marks []evidence) []htmlPart {
	cuts := []int{body.Start, body.End}
	for _, m := range marks {
		for _, at := range []int{m.span.Start, m.span.End} {
			if at > body.Start && at < body.End {
				cuts = append(cuts, at)
			}
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var parts []htmlPart
	placed := make(map[string]bool)
	for i := range len(cuts) - 1 {
		p := htmlPart{Text: readable(text[cuts[i]:cuts[i+1]])}
		strongest := checker.Verdict(0)
		var quotes []string
		for _, m := range marks {
			if !m.span.Covers(facts.Span{Start: cuts[i], End: cuts[i+1]}) {
				continue
			}
			if m.verdict > strongest {
				strongest, p.Finding, p.Verdict = m.verdict, m.finding, m.verdict.String()
			}
			id := h.quoteID(m.fact)
			if !placed[id] {
				placed[id] = true
				p.Targets = append(p.Targets, id)
			}
			if !slices.Contains(quotes, id) {
				quotes = append(quotes, id)
			}
		}
		p.Quotes = strings.Join(quotes, " ")
		parts = append(parts, p)
	}
	return parts
}
