package report

import (
	"io"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/owenrumney/go-sarif/v3/pkg/report/v210/sarif"

	"crosscheck/checker"
	"crosscheck/facts"
)

// WriteSARIF writes SARIF 2.1.0: one run, a result for each flagged finding (or
// each that Options.Only names). A result stands at the first fact of its first
// side, or of a draft where one gives it; the other quotes are related
// locations. Columns count code points.
func WriteSARIF(w io.Writer, results []checker.Result, o Options) error {
	run := sarif.NewRun().
		WithTool(sarif.NewTool().WithDriver(sarif.NewToolComponent().WithName("crosscheck").WithRules(sarifRules(results, o)))).
		WithColumnKind("unicodeCodePoints").WithDefaultEncoding("UTF-8").WithResults([]*sarif.Result{})
	for i := range results {
		v := newView(&results[i], o)
		for _, f := range results[i].Findings {
			if o.annotates(f) {
				run.AddResult(v.sarifResult(f))
			}
		}
	}
	log := sarif.NewReport()
	log.AddRun(run)
	return log.PrettyWrite(w)
}

// annotates reports whether formats for editors and CI tell of a finding: of
// flagged ones, where Options.Only names no others.
func (o Options) annotates(f checker.Finding) bool {
	if len(o.Only) == 0 {
		return f.Verdict.Flagged()
	}
	return o.shows(f.Verdict)
}

// sarifRules are the rules of all results, by name.
func sarifRules(results []checker.Result, o Options) []*sarif.ReportingDescriptor {
	var names []string
	for i := range results {
		for _, f := range results[i].Findings {
			if o.annotates(f) {
				names = append(names, sarifRule(f))
			}
		}
	}
	slices.Sort(names)
	rules := []*sarif.ReportingDescriptor{}
	for _, name := range slices.Compact(names) {
		rules = append(rules, sarif.NewReportingDescriptor().WithID(name))
	}
	return rules
}

func sarifRule(f checker.Finding) string {
	if f.Rule == "" {
		return f.Slot.String() + "/" + f.Verdict.String()
	}
	return f.Rule
}

func (v *view) sarifResult(f checker.Finding) *sarif.Result {
	text := v.label(f) + ": " + v.reason(f)
	r := sarif.NewResult().WithRuleID(sarifRule(f)).WithLevel(sarifLevel(f.Severity)).
		WithMessage(sarif.NewTextMessage(text)).WithFingerprints(map[string]string{"crosscheck/1": f.ID})
	located := v.located(f)
	for i, s := range located {
		l := sarif.NewLocation().WithPhysicalLocation(v.sarifPlace(s.fact, slotSpan(s.fact, f.Slot))).WithMessage(sarif.NewTextMessage(s.value))
		if i == 0 {
			r.AddLocation(l)
			continue
		}
		r.AddRelatedLocation(l.WithID(i))
	}
	return r
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

// sarifPlace is the slot of a fact, or its evidence where the slot has no place
// of its own, within the evidence.
func (v *view) sarifPlace(f *facts.Fact, slot facts.Span) *sarif.PhysicalLocation {
	if v.text(f.Document, slot) == "" {
		slot = f.Evidence
	}
	p := sarif.NewPhysicalLocation().
		WithArtifactLocation(sarif.NewArtifactLocation().WithURI(v.uri(f.Document))).
		WithRegion(v.sarifRegion(f.Document, slot))
	if slot != f.Evidence {
		p.WithContextRegion(v.sarifRegion(f.Document, f.Evidence))
	}
	return p
}

func (v *view) sarifRegion(doc string, s facts.Span) *sarif.Region {
	line, column := v.position(doc, s.Start)
	endLine, endColumn := v.position(doc, s.End)
	text := strings.ToValidUTF8(v.text(doc, s), string(utf8.RuneError))
	return sarif.NewRegion().WithStartLine(line).WithStartColumn(column).WithEndLine(endLine).WithEndColumn(endColumn).
		WithSnippet(sarif.NewArtifactContent().WithText(text))
}

// uri is where a report was read from, relative as it was given, or its id.
func (v *view) uri(doc string) string {
	path := v.docs[doc].Path
	if path == "" {
		path = doc
	}
	return (&url.URL{Path: path}).String()
}

func sarifLevel(s checker.Severity) string {
	switch s {
	case checker.Error:
		return "error"
	case checker.Warning:
		return "warning"
	}
	return "note"
}
