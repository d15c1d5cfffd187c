package checkertest

import (
	"cmp"
	"slices"
	"strings"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/checker/draft"
	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/extract"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
)

// T is what the checks need of a *testing.T.
type T interface {
	Errorf(format string, args ...any)
	FailNow()
	Helper()
}

// Read reads reports as the command line does: files, folders and patterns.
// What cannot be read ends the test.
func Read(t T, inputs ...string) []facts.Document {
	t.Helper()
	docs, err := source.Read(inputs, nil)
	require.NoError(t, err)
	return docs
}

// Text is a report that stands in the test, under the name that findings give
// it. Its first line is its title if it looks like one.
func Text(name, text string) facts.Document {
	return facts.Document{ID: name, Path: name, Role: "source", Text: text, Body: facts.Span{End: len(text)}}
}

// On is a report with the day that it counts from, as "2021-07-26".
func On(day string, doc facts.Document) facts.Document {
	if at, ok := facts.ParseInstant(day); ok {
		doc.Anchor = facts.Anchor{Day: at.StartOfDay(), Basis: facts.Given}
	}
	return doc
}

// Compare compares reports as one story, in the languages that are built in.
func Compare(docs ...facts.Document) checker.Result {
	return checker.Compare(story.Read(docs, languages()...))
}

func languages() []extract.Language { return []extract.Language{ar.Arabic{}} }

// Agree fails the test where two reports contradict each other or differ in
// scope, with their quotes, and where they have nothing in common that could
// agree.
func Agree(t T, docs ...facts.Document) bool {
	t.Helper()
	r := Compare(docs...)
	common := slices.ContainsFunc(r.Findings, func(f checker.Finding) bool { return f.Verdict != checker.Lone })
	if !common {
		return fail(t, "the reports have no fact in common, so that nothing says they agree")
	}
	return Flags(t, docs)
}

// Flags fails the test unless exactly these findings are flagged, each written
// as a line of expect.txt: "conflict number 2 3".
func Flags(t T, docs []facts.Document, lines ...string) bool {
	t.Helper()
	want, err := parse("lines", strings.Join(lines, "\n"))
	if !assert.NoError(t, err) {
		return false
	}
	return compare(t, "", want, Compare(docs...))
}

// Check fails the test unless exactly these findings are made in a draft
// against its sources, conflicts and differences of scope, each written as a
// line of expect.txt.
func Check(t T, doc facts.Document, sources []facts.Document, lines ...string) bool {
	t.Helper()
	want, err := parse("lines", strings.Join(lines, "\n"))
	if !assert.NoError(t, err) {
		return false
	}
	checked, err := draft.Check(doc, sources, draft.Policy{}, languages()...)
	if !assert.NoError(t, err) {
		return false
	}
	return compare(t, cmp.Or(doc.Path, doc.ID), want, checked.Result)
}

// Reports is a list of reports.
func Reports(docs ...facts.Document) []facts.Document { return docs }
