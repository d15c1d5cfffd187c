package ar_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

// TestCauses reads the sentences of testdata/causes.txt, each for what it gives as a cause.
func TestCauses(t *testing.T) {
	list, err := os.ReadFile("testdata/causes.txt")
	require.NoError(t, err)
	want, read := "", 0
	for line := range strings.Lines(string(list)) {
		sentence, indented := strings.CutPrefix(strings.TrimRight(line, "\n"), "\t")
		switch {
		case strings.HasPrefix(line, "#"):
		case !indented:
			want = sentence
		default:
			read++
			assert.Equal(t, want, givenCauses(ar.Arabic{}.Read(facts.Document{Text: sentence}).Facts), sentence)
		}
	}
	require.Greater(t, read, 60)
}

// givenCauses is what facts give as causes, in the writing of testdata/causes.txt.
func givenCauses(fs []facts.Fact) string {
	var out []string
	for _, f := range fs {
		if _, ok := facts.CauseOf(f.Claim.ID); !ok {
			continue
		}
		mark := ""
		if f.Polarity == facts.Denied {
			mark = "!"
		}
		if f.Modality == facts.Possible {
			mark += "?"
		}
		out = append(out, mark+f.Claim.ID)
	}
	if out == nil {
		return "-"
	}
	return strings.Join(out, " ")
}

// What came of a cause is told with it, where the sentence names it, and is quoted.
func TestWhatCameOfACause(t *testing.T) {
	for _, c := range []struct{ reason, text, of, quote string }{
		{"named before", "قال الوالي إن الطريق مغلق، وإن الحافلة انقلبت بسبب الأمطار، وإن المدارس تعمل.", "crash", "وإن الحافلة انقلبت بسبب الأمطار،"},
		{"named behind", "تسبب الضباب في تصادم سيارات.", "crash", "تسبب الضباب في تصادم سيارات."},
		{"not named", "وأضاف العقيد أن السبب هو السرعة الزائدة.", "", "وأضاف العقيد أن السبب هو السرعة الزائدة."},
		{"the denial is quoted", "نفى العقيد أن تكون السرعة سبب الحادث.", "", "نفى العقيد أن تكون السرعة سبب الحادث."},
	} {
		fs := ar.Arabic{}.Read(facts.Document{Text: c.text}).Facts
		at := slices.IndexFunc(fs, func(f facts.Fact) bool { _, ok := facts.CauseOf(f.Claim.ID); return ok })
		require.GreaterOrEqual(t, at, 0, c.text)
		assert.Equal(t, c.of, fs[at].Of, c.reason)
		assert.Equal(t, c.quote, fs[at].Evidence.Of(c.text), c.reason)
	}
}
