package report

import (
	"io"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// The types of the Reviewdog Diagnostic Format that are used here.
// Source: github.com/reviewdog/reviewdog, proto/rdf/reviewdog.proto.

type rdResult struct {
	Source      rdSource       `json:"source"`
	Diagnostics []rdDiagnostic `json:"diagnostics"`
}

type rdSource struct {
	Name string `json:"name"`
}

type rdDiagnostic struct {
	Message  string      `json:"message"`
	Location rdLocation  `json:"location"`
	Severity string      `json:"severity"`
	Code     rdCode      `json:"code"`
	Related  []rdRelated `json:"related_locations,omitempty"`
}

type rdCode struct {
	Value string `json:"value"`
}

type rdRelated struct {
	Message  string     `json:"message"`
	Location rdLocation `json:"location"`
}

type rdLocation struct {
	Path  string  `json:"path"`
	Range rdRange `json:"range"`
}

type rdRange struct {
	Start rdPosition `json:"start"`
	End   rdPosition `json:"end"`
}

// rdPosition counts from 1; the column counts bytes of UTF-8.
type rdPosition struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// WriteRDJSON writes the Reviewdog Diagnostic Format: a diagnostic for each
// flagged finding (or each that Options.Only names), at the place that
// WriteSARIF gives it.
func WriteRDJSON(w io.Writer, results []checker.Result, o Options) error {
	out := rdResult{Source: rdSource{"crosscheck"}, Diagnostics: []rdDiagnostic{}}
	for i := range results {
		v := newView(&results[i], o)
		for _, f := range results[i].Findings {
			if located := v.located(f); o.annotates(f) && len(located) > 0 {
				out.Diagnostics = append(out.Diagnostics, v.diagnostic(f, located))
			}
		}
	}
	line, err := marshal(out)
	if err != nil {
		return err
	}
	_, err = w.Write(line)
	return err
}

func (v *view) diagnostic(f checker.Finding, located []valued) rdDiagnostic {
	d := rdDiagnostic{
		Message: v.label(f) + ": " + v.reason(f), Location: v.rdPlace(f, located[0].fact),
		Severity: strings.ToUpper(f.Severity.String()), Code: rdCode{ruleName(f)},
	}
	for _, x := range located[1:] {
		d.Related = append(d.Related, rdRelated{x.value, v.rdPlace(f, x.fact)})
	}
	return d
}

func (v *view) rdPlace(f checker.Finding, fact *facts.Fact) rdLocation {
	s := v.placeOf(f, fact)
	return rdLocation{v.path(fact.Document), rdRange{v.rdPosition(fact.Document, s.Start), v.rdPosition(fact.Document, s.End)}}
}

func (v *view) rdPosition(doc string, at int) rdPosition {
	line, _ := v.position(doc, at)
	return rdPosition{line, at - v.lines[doc][line-1] + 1}
}
