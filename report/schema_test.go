package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xeipuuv/gojsonschema"

	"crosscheck/checker"
)

// What is written keeps to the published schema, which refuses keys that it
// does not know.
func TestJSONKeepsToItsSchema(t *testing.T) {
	schema, err := gojsonschema.NewSchema(gojsonschema.NewStringLoader(JSONSchema))
	require.NoError(t, err)
	one := written(t, "json", sample(t)[:1], Options{})
	edited := sample(t)[:1]
	edited[0].Findings[0].Edit, edited[0].Findings[0].Pairs[0].Edit = true, true
	for _, c := range []struct {
		text   string
		valid  bool
		reason string
	}{
		{one, true, "one story"},
		{written(t, "json", edited, Options{}), true, "an edit"},
		{written(t, "json", sample(t), Options{Lang: "ar"}), true, "several stories"},
		{written(t, "json", nil, Options{}), true, "none"},
		{written(t, "jsonl", []checker.Result{{}}, Options{}), true, "a story without reports"},
		{strings.Replace(one, `"slot": "number"`, `"slot": "colour"`, 1), false, "a slot that does not exist"},
		{strings.Replace(one, `"rule"`, `"ruel"`, 1), false, "a key that does not exist"},
	} {
		result, err := schema.Validate(gojsonschema.NewStringLoader(c.text))
		require.NoError(t, err, c.reason)
		assert.Equal(t, c.valid, result.Valid(), "%s: %v", c.reason, result.Errors())
	}
}
