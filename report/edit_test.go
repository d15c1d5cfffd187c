package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/checker"
)

// A conflict of two copies says which reports copy one text, in every format
// that tells why.
func TestEditIsTold(t *testing.T) {
	r := sample(t)[:1]
	f := &r[0].Findings[0]
	for i := range r[0].Story.Documents {
		if d := &r[0].Story.Documents[i]; d.ID == "jabal.txt" {
			d.Origin = "o3" // as sahel.txt
		}
	}
	f.Edit, f.Pairs[0].Edit = true, true
	assert.Equal(t, "jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3; one may be a later count. jabal.txt and sahel.txt rest on one text: likely an edit.",
		newView(&r[0], Options{}).reason(*f))
	for _, format := range []string{"table", "html", "line", "sarif", "markdown", "github", "rdjson"} {
		assert.Contains(t, strings.Join(strings.Fields(written(t, format, r, Options{Lang: "en"})), " "), "likely an edit", format)
	}
	assert.Equal(t, 2, strings.Count(written(t, "json", r, Options{Only: []checker.Verdict{checker.Conflict}}), `"edit": true`), "the finding and the relation")
}
