package report

import (
	"bufio"
	"cmp"
	"io"
	"slices"

	"crosscheck/checker"
)

// WriteLines writes a line for each flagged finding (or each that Options.Only
// names) in the manner of compilers, for editors and other programs:
//
//	draft.md:8:5: error: draft.md says 3, while a.txt says 2: … [number/apart] ⁨…⁩
//
// It stands at the place that WriteSARIF gives it; lines are sorted by place.
func WriteLines(w io.Writer, results []checker.Result, o Options) error {
	var all []placed
	for i := range results {
		v := newView(&results[i], o)
		v.screen = true
		for _, f := range results[i].Findings {
			if located := v.located(f); o.annotates(f) && len(located) > 0 {
				all = append(all, v.placed(f, located[0]))
			}
		}
	}
	slices.SortStableFunc(all, func(a, b placed) int {
		return cmp.Or(cmp.Compare(a.path, b.path), a.line-b.line, a.column-b.column)
	})
	out := bufio.NewWriter(w)
	p := paint{o.Color}
	for _, x := range all {
		out.WriteString(p.bold(clean(x.path)+":"+itoa(x.line)+":"+itoa(x.column)+":") + " " + x.verdict(p) + ": " + x.text + "\n")
	}
	return out.Flush()
}

// placed is a finding at its place in a report.
type placed struct {
	path         string
	line, column int
	finding      checker.Finding
	severity     string
	text         string
}

func (x placed) verdict(p paint) string { return p.verdict(x.finding.Verdict, x.severity) }

func (v *view) placed(f checker.Finding, at valued) placed {
	line, column := v.position(at.fact.Document, v.placeOf(f, at.fact).Start)
	return placed{
		path: v.path(at.fact.Document), line: line, column: column, finding: f,
		severity: v.words.say("severity." + f.Severity.String()),
		text:     v.reason(f) + " [" + ruleName(f) + "] " + isolate(v.label(f)),
	}
}
