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

// sarifRules are the rules of all results, by name.
func sarifRules(results []checker.Result, o Options) []*sarif.ReportingDescriptor {
	var names []string
	for i := range results {
		for _, f := range results[i].Findings {
			if o.annotates(f) {
				names = append(names, ruleName(f))
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

func (v *view) sarifResult(f checker.Finding) *sarif.Result {
	text := v.label(f) + ": " + v.reason(f)
	r := sarif.NewResult().WithRuleID(ruleName(f)).WithLevel(sarifLevel(f.Severity)).
		WithMessage(sarif.NewTextMessage(text)).WithFingerprints(map[string]string{"crosscheck/1": f.ID})
	located := v.located(f)
	for i, s := range located {
		l := sarif.NewLocation().WithPhysicalLocation(v.sarifPlace(f, s.fact)).WithMessage(sarif.NewTextMessage(s.value))
		if i == 0 {
			r.AddLocation(l)
			continue
		}
		r.AddRelatedLocation(l.WithID(i))
	}
	return r
}

func (v *view) sarifPlace(f checker.Finding, fact *facts.Fact) *sarif.PhysicalLocation {
	at := v.placeOf(f, fact)
	p := sarif.NewPhysicalLocation().
		WithArtifactLocation(sarif.NewArtifactLocation().WithURI((&url.URL{Path: v.path(fact.Document)}).String())).
		WithRegion(v.sarifRegion(fact.Document, at))
	if at != fact.Evidence {
		p.WithContextRegion(v.sarifRegion(fact.Document, fact.Evidence))
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

func sarifLevel(s checker.Severity) string {
	switch s {
	case checker.Error:
		return "error"
	case checker.Warning:
		return "warning"
	}
	return "note"
}
