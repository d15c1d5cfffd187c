package report

import (
	"io"
	"slices"

	"crosscheck/checker"
	"crosscheck/facts"
)

// Options are what every format may heed. The zero Options print all that the
// format prints by itself, in English, 100 columns wide, without colour.
type Options struct {
	Color bool
	Width int               // columns of the terminal; 0: 100
	Only  []checker.Verdict // the findings to print; empty: those of the format
	Lang  string            // of headings and reasons: "en" or "ar"; empty: "en"

	// ClaimLabel names a claim type in the language of the reports, "" where it
	// cannot; nil where nobody can. Claims are then named by the word of the
	// report.
	ClaimLabel func(language, claim string) string
}

// Format writes the results of a comparison, one for each story.
type Format struct {
	Name  string
	Doc   string // one line of help
	Write func(w io.Writer, results []checker.Result, o Options) error
}

// TupleFormat writes the facts of stories.
type TupleFormat struct {
	Name  string
	Doc   string // one line of help
	Write func(w io.Writer, stories []facts.Story, o Options) error
}

// Formats are the formats of a comparison; the first is the default.
func Formats() []Format {
	return []Format{
		{"table", "a table for reading: what is flagged first, with quotes", WriteTable},
		{"diff", "the clauses that contradict each other, word by word", WriteDiff},
		{"line", "a line for each flagged finding, path:line:column: first", WriteLines},
		{"json", "one JSON object: documents, events, facts, findings", WriteJSON},
		{"jsonl", "the same, one line for each story", WriteJSONL},
		{"csv", "the sides of all findings for a spreadsheet, a quote a row", WriteCSV},
		{"markdown", "what is flagged and what agrees, for a pull request or a wiki", WriteMarkdown},
		{"sarif", "SARIF 2.1.0, for code scanning and editors", WriteSARIF},
		{"rdjson", "Reviewdog diagnostics", WriteRDJSON},
		{"github", "annotations of GitHub Actions", WriteGitHub},
		{"junit", "JUnit XML: a case for each finding", WriteJUnit},
		{"claimreview", "schema.org ClaimReview, for search engines", WriteClaimReview},
		{"html", "one page for a browser: matrix, findings, the reports side by side", WriteHTML},
	}
}

// TupleFormats are the formats of the facts alone; the first is the default.
func TupleFormats() []TupleFormat {
	return []TupleFormat{
		{"table", "a table for reading, report by report", WriteTuplesTable},
		{"jsonl", "the facts as JSON, one a line", WriteTuplesJSONL},
		{"csv", "the facts for a spreadsheet, one a row", WriteTuplesCSV},
	}
}

// Find is the format of that name; ok is false where there is none.
func Find(name string) (f Format, ok bool) {
	all := Formats()
	i := slices.IndexFunc(all, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return all[i], true
}

// FindTuple is the format of facts of that name; ok is false where there is
// none.
func FindTuple(name string) (f TupleFormat, ok bool) {
	all := TupleFormats()
	i := slices.IndexFunc(all, func(f TupleFormat) bool { return f.Name == name })
	if i < 0 {
		return TupleFormat{}, false
	}
	return all[i], true
}

// shows reports whether a finding of that verdict is to be printed.
func (o Options) shows(v checker.Verdict) bool {
	return len(o.Only) == 0 || slices.Contains(o.Only, v)
}

// width is the number of columns to print in, 40 at the least.
func (o Options) width() int {
	if o.Width == 0 {
		return 100
	}
	return max(o.Width, 40)
}
