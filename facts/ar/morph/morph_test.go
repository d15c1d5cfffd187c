package morph_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts/ar/morph"
)

func TestLemmaJoinsForms(t *testing.T) {
	for _, c := range []struct{ word, lemma, reason string }{
		{"وقواتهم", "قوات", "conjunction and pronoun"},
		{"قوات", "قوات", "a word of its own, not the plural of قوه"},
		{"القوه", "قوه", "article"},
		{"للجنه", "لجنه", "ل and article before ل"},
		{"اميركيون", "اميركي", "sound plural"},
		{"مدينتين", "مدينه", "dual"},
	} {
		assert.Equal(t, c.lemma, morph.Lemma(c.word), "%s: %s", c.word, c.reason)
	}
}

func BenchmarkAnalyse(b *testing.B) {
	words := []string{"وقواتهم", "سيصلون", "للمدينتين", "وصل", "وزير", "بعد", "قتلي", "للجنه", "اصيب", "اعلنت"}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		morph.Analyse(words[i%len(words)])
	}
}
