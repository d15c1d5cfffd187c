package report

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
)

// asDraft makes jabal.txt of the sample the draft, which stands on the first
// side of the conflicts.
func asDraft(t *testing.T) []checker.Result {
	results := sample(t)[:1]
	for i, d := range results[0].Story.Documents {
		if d.ID == "jabal.txt" {
			results[0].Story.Documents[i].Role = "draft"
		}
	}
	return results
}

func TestWriteDraft(t *testing.T) {
	var out bytes.Buffer
	require.NoError(t, WriteDraft(&out, asDraft(t), Options{}))
	text := out.String()
	assert.True(t, strings.HasPrefix(text, "jabal.txt:1:5: error: "), "the first finding stands at the draft: %s", text)
	for want, reason := range map[string]string{
		"Proposed: 3.":                "the value of the sources",
		"\n    jabal.txt:1:5     2\n": "what the draft says",
		"\n    nahar/17.txt:2:":       "what the sources say",
		"\u2068لقي عاملان حتفهما أمس": "with quotes in isolates",
		"\njabal.txt: ":               "and how many findings there are",
	} {
		assert.Contains(t, text, want, reason)
	}
	assert.NotContains(t, text, "{", "every placeholder is filled in")
}

// No reason of any finding has a placeholder left, with a draft or without.
func TestReasonsAreFilledIn(t *testing.T) {
	for _, results := range [][]checker.Result{sample(t), asDraft(t)} {
		for _, lang := range []string{"en", "ar"} {
			for i := range results {
				v := newView(&results[i], Options{Lang: lang})
				for _, f := range results[i].Findings {
					assert.NotContains(t, v.reason(f), "{", f.ID)
					alone := f
					alone.Pairs = nil
					assert.NotContains(t, v.reason(alone), "{", f.ID)
				}
			}
		}
	}
}

func TestProposal(t *testing.T) {
	results := asDraft(t)
	v := newView(&results[0], Options{})
	conflict := results[0].Findings[0]
	assert.Equal(t, " Proposed: 3.", v.proposal(conflict))
	disputed := conflict
	disputed.Sides = []checker.Side{{Value: "2", Facts: append([]string{"f2"}, conflict.Sides[0].Facts...)}, conflict.Sides[1]}
	assert.Equal(t, " The sources disagree.", v.proposal(disputed))
	calm := conflict
	calm.Verdict = checker.Scope
	assert.Empty(t, v.proposal(calm), "a part is no wrong whole")
	plain := sample(t)
	assert.Empty(t, newView(&plain[0], Options{}).proposal(conflict), "reports alone propose nothing to one another")
}
