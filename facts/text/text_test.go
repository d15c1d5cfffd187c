package text_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

func TestFold(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"alef forms", "أإآٱا", "ااااا"},
		{"final ya and ta marbuta", "مستشفى مدرسة", "مستشفي مدرسه"},
		{"diacritics and tatweel", "مُحَـــمَّدٌ", "محمد"},
		{"Arabic-Indic and Persian digits", "٢٠١٦ ۱۲", "2016 12"},
		{"separators", "١٬٢٣٤٫٥٪", "1,234.5%"},
		{"presentation forms", "ﷲ ﻻ ﺳﻼﻡ", "الله لا سلام"},
		{"Persian kaf and ya", "کتابی", "كتابي"},
		{"bidi and zero-width controls", "أ\u200fب\u200c\u2068ج\u2069\ufeff", "ابج"},
		{"no-break space", "عام\u00a02015", "عام 2015"},
		{"Latin in lower case", "Reuters", "reuters"},
	} {
		assert.Equal(t, c.want, text.Fold(c.in), c.reason)
	}
}

func TestFoldIsIdempotentAndRuneByRune(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s, u := rapid.String().Draw(t, "s"), rapid.StringOf(rapid.RuneFrom([]rune("أى ةِّـ٣ﻻ\u200f,٬"))).Draw(t, "u")
		for _, x := range []string{s, u, s + u} {
			assert.Equal(t, text.Fold(x), text.Fold(text.Fold(x)))
			assert.Equal(t, text.Fold(x) == x, text.Folded(x), "%q", x)
			assert.True(t, text.Folded(text.Fold(x)), "%q", x)
		}
		assert.Equal(t, text.Fold(s)+text.Fold(u), text.Fold(s+u))
	})
}

func keys(s string) (out []string) {
	for _, w := range text.Words(s, facts.Span{End: len(s)}) {
		out = append(out, w.Key)
	}
	return out
}

func TestWords(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		want       []string
	}{
		{"digits glued to letters", "و62 جريحا و10من", []string{"و", "62", "جريحا", "و", "10", "من"}},
		{"marks belong to their word", "قَتْلى،", []string{"قتلي", "،"}},
		{"a control inside a word does not cut it", "ال\u200fقوات", []string{"القوات"}},
		{"signs stand alone", "«12.5%»", []string{"«", "12", ".", "5", "%", "»"}},
		{"nothing", " \n\u200f ", nil},
	} {
		assert.Equal(t, c.want, keys(c.in), c.reason)
	}
}

func TestWordsTellWhatStandsBefore(t *testing.T) {
	s := "أول\n\nثان ثالث"
	w := text.Words(s, facts.Span{End: len(s)})
	assert.Equal(t, []int{0, 2, 0}, []int{w[0].Lines, w[1].Lines, w[2].Lines})
	assert.True(t, w[2].Spaced)
}

func TestWordsKnowTheirFirst(t *testing.T) {
	var s strings.Builder
	for i := range 3000 { // more keys than the table of a text begins with
		fmt.Fprintf(&s, "%d مدينة %d مَدينه\n", i, i%700)
	}
	first := make(map[string]int)
	for i, w := range text.Words(s.String(), facts.Span{End: s.Len()}) {
		if _, seen := first[w.Key]; !seen {
			first[w.Key] = i
		}
		require.Equal(t, first[w.Key], int(w.First), "word %d, %q", i, w.Key)
	}
	assert.Len(t, first, 3001)
}

func FuzzWords(f *testing.F) {
	for _, s := range []string{"قتل 3 جنود", "\xff\xfeو62", "ﷺ٣٫٥", "a\u200db", "قل\xd9 قل\xd9x"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		words := text.Words(s, facts.Span{End: len(s)})
		for i, w := range new(text.Splitter).Words(s) {
			if w.First != int32(i) {
				t.Fatalf("word %d is not the first of itself", i)
			}
			if w.First = words[i].First; w != words[i] {
				t.Fatalf("Splitter gives %v, Words %v", w, words[i])
			}
		}
		for i, w := range words {
			if w.Start < end || w.End <= w.Start || w.End > len(s) {
				t.Fatalf("span %v after byte %d", w.Span, end)
			}
			end = w.End
			if words[w.First].Key != w.Key || int(w.First) > i {
				t.Fatalf("word %d, %q, is not that of word %d", i, w.Key, w.First)
			}
			if utf8.ValidString(s) && w.Key != text.Fold(w.Of(s)) {
				t.Fatalf("key %q of %q", w.Key, w.Of(s))
			}
			if strings.TrimSpace(w.Key) == "" && w.Kind != text.Punct {
				t.Fatalf("empty word at %v", w.Span)
			}
		}
	})
}
