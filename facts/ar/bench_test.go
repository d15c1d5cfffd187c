package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"crosscheck/facts/ar"
	"crosscheck/fixtures"
)

// news is the text of all fixtures' reports.
func news(t testing.TB) string {
	var b strings.Builder
	for _, story := range fixtures.Stories() {
		reports, err := fixtures.Reports(story)
		require.NoError(t, err)
		for _, r := range reports {
			b.WriteString(r.Text)
			b.WriteByte('\n')
		}
	}
	require.Greater(t, b.Len(), 100_000, "enough text to measure on")
	return b.String()
}

// BenchmarkMentions reads raw text to mentions: at least 8 MB/s on one core.
func BenchmarkMentions(b *testing.B) {
	s := news(b)
	ar.Arabic{}.Mentions(s)
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		ar.Arabic{}.Mentions(s)
	}
}
