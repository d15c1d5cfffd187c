package report

import (
	"encoding/xml"
	"io"
	"strings"

	"crosscheck/checker"
)

type junitSuites struct {
	XMLName  xml.Name     `xml:"testsuites"`
	Name     string       `xml:"name,attr"`
	Tests    int          `xml:"tests,attr"`
	Failures int          `xml:"failures,attr"`
	Suites   []junitSuite `xml:"testsuite"`
}

type junitSuite struct {
	Name     string      `xml:"name,attr"`
	Tests    int         `xml:"tests,attr"`
	Failures int         `xml:"failures,attr"`
	Cases    []junitCase `xml:"testcase"`
}

type junitCase struct {
	Class   string        `xml:"classname,attr"`
	Name    string        `xml:"name,attr"`
	Failure *junitFailure `xml:"failure"`
	Out     string        `xml:"system-out,omitempty"`
}

type junitFailure struct {
	Type    string `xml:"type,attr"`
	Message string `xml:"message,attr"`
	Text    string `xml:",chardata"`
}

// WriteJUnit writes JUnit XML: a suite for each story, a case for each finding
// that reports have in common (or that Options.Only names). A finding of
// severity error fails; a warning says so in its output.
func WriteJUnit(w io.Writer, results []checker.Result, o Options) error {
	all := junitSuites{Name: "crosscheck"}
	for i := range results {
		v := newView(&results[i], o)
		s := junitSuite{Name: clean(results[i].Story.Name)}
		for _, verdict := range []checker.Verdict{checker.Conflict, checker.Scope, checker.Compatible, checker.Agree, checker.Lone} {
			for _, f := range wanted(results[i].Findings, o, verdict) {
				c := v.junitCase(f)
				s.Cases = append(s.Cases, c)
				if c.Failure != nil {
					s.Failures++
				}
			}
		}
		s.Tests = len(s.Cases)
		all.Tests, all.Failures = all.Tests+s.Tests, all.Failures+s.Failures
		all.Suites = append(all.Suites, s)
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", " ")
	if err := e.Encode(all); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

func (v *view) junitCase(f checker.Finding) junitCase {
	c := junitCase{Class: f.Slot.String(), Name: v.label(f) + " [" + f.ID + "]"}
	var quotes strings.Builder
	for _, x := range v.located(f) {
		quotes.WriteString("\n" + v.at(x.fact) + ": " + x.value + ": " + clean(v.text(x.fact.Document, x.fact.Evidence)))
	}
	reason := v.reason(f)
	switch f.Severity {
	case checker.Error:
		c.Failure = &junitFailure{f.Verdict.String(), reason, quotes.String() + "\n"}
	case checker.Warning:
		c.Out = v.words.say("verdict."+f.Verdict.String()) + ": " + reason + quotes.String() + "\n"
	}
	return c
}
