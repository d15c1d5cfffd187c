package checker_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"crosscheck/checker"
	"crosscheck/facts"
)

// manyTold is how often each report is told, more often than a report has peers.
const manyTold = 260

// What hundreds of reports tell alike is compared as what one report tells: each of them
// stands on its side of every flagged finding.
func TestNothingIsLeftOutOfMany(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	require.NoError(t, err)
	compared := 0
	for _, file := range files {
		once := sidesOf(compare(copies(t, file, 1)))
		if len(once) == 0 {
			continue
		}
		often := sidesOf(compare(copies(t, file, manyTold)))
		for _, want := range once {
			held := slices.ContainsFunc(often, func(got map[string][]string) bool { return holds(got, want) })
			assert.True(t, held, "%s: %v of some of the reports is missing among %v", file, want, often)
			compared++
		}
	}
	require.Greater(t, compared, 50)
}

// copies is the reports of a story of testdata, each n times and each time with a word of its own.
func copies(t *testing.T, file string, n int) (out []facts.Document) {
	archive, err := txtar.ParseFile(file)
	require.NoError(t, err)
	for _, f := range archive.Files {
		for i := 0; i < n && f.Name != "expect.txt"; i++ {
			text := fmt.Sprintf("%s\n\nxy%dz\n", f.Data, i)
			out = append(out, facts.Document{ID: fmt.Sprintf("%s/%03d", f.Name, i), Text: text, Language: "ar", Body: facts.Span{End: len(text)}})
		}
	}
	return out
}

// sidesOf is, for each flagged finding, the reports on the side of each value, but for
// one that is told of two reports only.
func sidesOf(r checker.Result) (out []map[string][]string) {
	of := make(map[string]string)
	for _, f := range r.Story.Facts {
		of[f.ID] = f.Document
	}
	for _, f := range r.Findings {
		if !f.Verdict.Flagged() || f.Rule == "place/reversed" {
			continue
		}
		sides := make(map[string][]string)
		for _, s := range f.Sides {
			for _, id := range s.Facts {
				sides[s.Value] = append(sides[s.Value], of[id])
			}
		}
		out = append(out, sides)
	}
	return out
}

// holds reports whether a finding on reports told often has the values of one on them
// told once, and on each side every telling of its reports.
func holds(often, once map[string][]string) bool {
	for value, docs := range once {
		for _, doc := range docs {
			name, _, _ := strings.Cut(doc, "/")
			for i := range manyTold {
				if !slices.Contains(often[value], fmt.Sprintf("%s/%03d", name, i)) {
					return false
				}
			}
		}
	}
	return true
}
