package report

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts"
)

var update = flag.Bool("update", false, "rewrite the files of testdata")

// golden compares what was written with a file of testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run go test ./report -update")
	assert.Equal(t, string(want), string(got), "%s changed: look at it, then run go test ./report -update", name)
}

func TestFormats(t *testing.T) {
	for _, c := range []struct {
		file, format string
		o            Options
		reason       string
	}{
		{"story.json", "json", Options{}, "several stories are one object"},
		{"story.jsonl", "jsonl", Options{Only: []checker.Verdict{checker.Conflict}}, "--only leaves findings out and counts them still"},
		{"table-80.txt", "table", Options{Width: 80}, "the day folds under the report"},
		{"table-120.txt", "table", Options{Width: 120}, "the usual width"},
		{"table-200.txt", "table", Options{Width: 200}, "quotes stand whole"},
		{"table-color.txt", "table", Options{Width: 100, Color: true}, "colours change no layout"},
		{"table-lone.txt", "table", Options{Only: []checker.Verdict{checker.Lone}}, "lone facts are listed when they are asked for"},
		{"table-ar.txt", "table", Options{Width: 120, Lang: "ar"}, "headings and reasons in Arabic"},
		{"diff.txt", "diff", Options{Width: 80}, "words that differ are marked without colour"},
		{"findings.csv", "csv", Options{}, "a mark for Excel, a quote a row"},
		{"findings.md", "markdown", Options{}, "bars and stars of the reports are escaped"},
		{"findings.sarif", "sarif", Options{}, "flagged findings alone, with related places"},
		{"findings.rdjson", "rdjson", Options{}, "columns count bytes"},
		{"findings.github", "github", Options{}, "a command a line"},
		{"findings.junit.xml", "junit", Options{}, "errors fail, warnings are told"},
		{"findings.claimreview.json", "claimreview", Options{Lang: "ar"}, "a claim for each side"},
		{"findings.txt", "line", Options{}, "sorted by place"},
		{"page.html", "html", Options{}, "one page, in the language of the reports"},
	} {
		t.Run(c.file, func(t *testing.T) {
			f, ok := Find(c.format)
			require.True(t, ok, c.reason)
			var b bytes.Buffer
			c.o.ClaimLabel = claimLabel
			require.NoError(t, f.Write(&b, sample(t), c.o))
			golden(t, c.file, b.Bytes())
		})
	}
}

func TestTupleFormats(t *testing.T) {
	for _, f := range TupleFormats() {
		t.Run(f.Name, func(t *testing.T) {
			var b bytes.Buffer
			require.NoError(t, f.Write(&b, []facts.Story{sample(t)[0].Story}, Options{ClaimLabel: claimLabel}))
			golden(t, "tuples-"+f.Name+".txt", b.Bytes())
		})
	}
}

// claimLabel names the one claim type of the sample.
func claimLabel(language, claim string) string {
	if language == "ar" && claim == "kill" {
		return "مقتل"
	}
	return ""
}
