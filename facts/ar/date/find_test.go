package date_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/ar/date"
	"crosscheck/fixtures"
)

// Find gives what Read gives, and nothing of the texts before: over all fixtures'
// reports, the corpora of the pack as texts and line by line.
func TestFindIsRead(t *testing.T) {
	var texts []string
	for _, story := range fixtures.Stories() {
		reports, err := fixtures.Reports(story)
		require.NoError(t, err)
		for _, r := range reports {
			texts = append(texts, r.Text)
		}
	}
	for _, file := range []string{"corpus.txt", "../number/corpus.txt", "../claim/corpus.txt", "left.txt"} {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		texts = append(texts, string(data))
	}
	for _, p := range phrases(t) {
		texts = append(texts, p.text)
	}
	found := 0
	for _, s := range texts {
		want := read(s)
		require.Equal(t, want, date.Find(s), "%.80q", s)
		found += len(want)
	}
	assert.Greater(t, found, 1000)
}

func BenchmarkFind(b *testing.B) {
	s := ""
	for range 50 {
		s += news
	}
	b.SetBytes(int64(len(s)))
	b.ReportAllocs()
	for b.Loop() {
		date.Find(s)
	}
}
