package report

import (
	"bufio"
	"io"
	"strings"

	"crosscheck/checker"
)

// WriteGitHub writes workflow commands, which GitHub shows beside the lines of
// a pull request: one for each flagged finding (or each that Options.Only
// names), at the place that WriteSARIF gives it.
func WriteGitHub(w io.Writer, results []checker.Result, o Options) error {
	out := bufio.NewWriter(w)
	for i := range results {
		v := newView(&results[i], o)
		for _, f := range results[i].Findings {
			if located := v.located(f); o.annotates(f) && len(located) > 0 {
				out.WriteString(v.command(f, located[0]))
			}
		}
	}
	return out.Flush()
}

func (v *view) command(f checker.Finding, at valued) string {
	s := v.placeOf(f, at.fact)
	line, column := v.position(at.fact.Document, s.Start)
	endLine, endColumn := v.position(at.fact.Document, s.End)
	level := f.Severity.String()
	if f.Severity != checker.Error && f.Severity != checker.Warning {
		level = "notice"
	}
	place := "file=" + githubProperty(v.path(at.fact.Document)) + ",line=" + itoa(line) + ",endLine=" + itoa(endLine)
	if line == endLine { // GitHub refuses columns on several lines
		place += ",col=" + itoa(column) + ",endColumn=" + itoa(endColumn)
	}
	return "::" + level + " " + place + ",title=" + githubProperty(v.label(f)) + "::" + githubText.Replace(v.reason(f)) + "\n"
}

var githubText = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")

func githubProperty(s string) string {
	return strings.NewReplacer(":", "%3A", ",", "%2C").Replace(githubText.Replace(s))
}
