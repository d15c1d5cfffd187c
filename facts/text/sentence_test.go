package text_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

func TestSentences(t *testing.T) {
	for _, c := range []struct {
		reason, in string
		want       []string
	}{
		{"full stops", "وصل الوفد. بدأ اللقاء.", []string{"وصل الوفد.", "بدأ اللقاء."}},
		{"no stop inside a figure", "بلغت 12.5 مليون. انتهى", []string{"بلغت 12.5 مليون.", "انتهى"}},
		{"initials", "قال د. سالم إن أ.ف.ب نقلت ذلك. انتهى", []string{"قال د. سالم إن أ.ف.ب نقلت ذلك.", "انتهى"}},
		{"the quotation mark goes with its sentence", "قال «انتهينا.» ثم غادر", []string{"قال «انتهينا.»", "ثم غادر"}},
		{"question marks", "من المسؤول؟ لا أحد", []string{"من المسؤول؟", "لا أحد"}},
		{"signs alone are no sentence", "انتهى. ...", []string{"انتهى."}},
	} {
		words := text.Words(c.in, facts.Span{End: len(c.in)})
		var got []string
		for first, last := range text.Sentences(words, 0, len(words), 90) {
			got = append(got, c.in[words[first].Start:words[last-1].End])
		}
		assert.Equal(t, c.want, got, c.reason)
	}
}

func TestASentenceWithoutAStopEndsAtAComma(t *testing.T) {
	s := strings.Repeat("كلمة ", 20) + "، " + strings.Repeat("كلمة ", 5)
	words := text.Words(s, facts.Span{End: len(s)})
	for longest, want := range map[int]int{10: 2, 90: 1} {
		sentences := 0
		for range text.Sentences(words, 0, len(words), longest) {
			sentences++
		}
		assert.Equal(t, want, sentences, "sentences of up to %d words", longest)
	}
}

func TestQuoted(t *testing.T) {
	for _, c := range []struct{ reason, in, want string }{
		{"angle marks", "قال «نحن هنا» وغادر", "نحن هنا"},
		{"curly marks in either order", "قال ”نحن هنا“ وغادر", "نحن هنا"},
		{"straight marks", "قال \"نحن هنا\" وغادر", "نحن هنا"},
		{"a mark without its answer", "قال «نحن هنا وغادر", ""},
		{"a closing mark alone", "نحن هنا» قال", ""},
		{"no quotation crosses a line", "قال \"نحن\nهنا\" وغادر", ""},
	} {
		words := text.Words(c.in, facts.Span{End: len(c.in)})
		var got []string
		for i, in := range text.Quoted(words) {
			if in {
				got = append(got, words[i].Of(c.in))
			}
		}
		assert.Equal(t, c.want, strings.Join(got, " "), c.reason)
	}
}

// What a Reader gives is what Words gives, whatever it split before.
func TestReader(t *testing.T) {
	var r text.Reader
	long := strings.Repeat("\u0648\u0635\u0644 10 \u0623\u0634\u062e\u0627\u0635\u064c\u060c a-b.\n", 400)
	for _, s := range []string{"\u0623\u0628 \u0627\u0628", long, "", "\u0627\u0628 \u0623\u0628", long + "\u0623\u062d\u062f", "x"} {
		body := facts.Span{End: len(s)}
		assert.Equal(t, text.Words(s, body), r.Words(s, body))
	}
	kept := r.Words("\u0623\u0628", facts.Span{End: 4})[0].Key
	r.Words("\u0625\u062a", facts.Span{End: 4})
	assert.Equal(t, "\u0627\u0628", kept, "keys last")
	r.Done()
}
