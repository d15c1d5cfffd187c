package draft

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestBaseline(t *testing.T) {
	findings := check(t, Policy{}, five+"\nوتضررت 14 سيارة.", three).Result.Findings
	b := Baseline{}
	b.Add("draft.txt", findings)
	require.Len(t, b, 2, "the conflict and the notice; what agrees needs no leave")

	var text strings.Builder
	require.NoError(t, b.Write(&text))
	read, err := ParseBaseline("accepted.txt", text.String())
	require.NoError(t, err)
	assert.Equal(t, b, read, "what is written is read again")
	again := strings.Builder{}
	require.NoError(t, read.Write(&again))
	assert.Equal(t, text.String(), again.String(), "the same bytes for the same findings")

	left, accepted := b.Filter(findings)
	assert.Len(t, accepted, 2)
	for _, f := range left {
		assert.False(t, Told(f))
	}
	left, accepted = Baseline(nil).Filter(findings)
	assert.Len(t, left, len(findings))
	assert.Empty(t, accepted)
}

func TestParseBaseline(t *testing.T) {
	b, err := ParseBaseline("f", "# a comment\r\n\r\n0123456789abcdef\r\n")
	require.NoError(t, err)
	assert.Equal(t, Baseline{"0123456789abcdef": ""}, b, "a note is not needed")
	_, err = ParseBaseline("f", "\n0123456789ABCDEF\tnote\n")
	assert.ErrorContains(t, err, `f:2: "0123456789ABCDEF" is no fingerprint`)
}
