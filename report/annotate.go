package report

import (
	"slices"

	"crosscheck/checker"
	"crosscheck/facts"
)

// What the formats for editors and CI have in common: which findings they tell
// of, and where each stands.

// annotates reports whether formats for editors and CI tell of a finding: of
// flagged ones, where Options.Only names no others.
func (o Options) annotates(f checker.Finding) bool {
	if len(o.Only) == 0 {
		return f.Verdict.Flagged()
	}
	return o.shows(f.Verdict)
}

// ruleName is the rule of a finding, or its slot and verdict where the checker
// names none.
func ruleName(f checker.Finding) string {
	if f.Rule == "" {
		return f.Slot.String() + "/" + f.Verdict.String()
	}
	return f.Rule
}

// valued is a fact with the value that its side gives.
type valued struct {
	fact  *facts.Fact
	value string
}

// located are the facts of a finding, those of a draft first.
func (v *view) located(f checker.Finding) []valued {
	var found []valued
	for _, s := range f.Sides {
		for _, fact := range v.sideFacts(s) {
			if v.docs[fact.Document] != nil && v.text(fact.Document, fact.Evidence) != "" {
				found = append(found, valued{fact, v.value(f.Slot, s)})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b valued) int { return v.rank(a) - v.rank(b) })
	return found
}

func (v *view) rank(x valued) int {
	if v.docs[x.fact.Document].Role == "draft" {
		return 0
	}
	return 1
}

// placeOf is where a fact gives the slot of a finding, or its evidence where the
// slot has no place of its own.
func (v *view) placeOf(f checker.Finding, fact *facts.Fact) facts.Span {
	if s := toldSpan(f, fact); v.text(fact.Document, s) != "" {
		return s
	}
	return fact.Evidence
}

// path is where a report was read from, as it was given, or its id.
func (v *view) path(doc string) string {
	if p := v.docs[doc].Path; p != "" {
		return p
	}
	return doc
}
