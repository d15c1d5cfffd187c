package number

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// rewrite changes the writing of a phrase and not its meaning.
type rewrite struct {
	name string
	of   func(r rune) string
}

var rewrites = []rewrite{
	{"Arabic-Indic digits", func(r rune) string { return digitIn(r, '٠') }},
	{"Persian digits", func(r rune) string { return digitIn(r, '۰') }},
	{"diacritics", func(r rune) string { return afterLetter(r, "\u064e") }},
	{"tatweel", func(r rune) string { return afterLetter(r, "\u0640") }},
	{"left-to-right marks", func(r rune) string { return afterLetter(r, "\u200e") }},
	{"bare alef", func(r rune) string {
		if strings.ContainsRune("أإآ", r) {
			return "ا"
		}
		return string(r)
	}},
	{"no-break spaces", func(r rune) string {
		if r == ' ' {
			return "\u00a0"
		}
		return string(r)
	}},
}

func digitIn(r, zero rune) string {
	if r >= '0' && r <= '9' {
		return string(zero + r - '0')
	}
	return string(r)
}

func afterLetter(r rune, mark string) string {
	if r >= 'ء' && r <= 'ي' {
		return string(r) + mark
	}
	return string(r)
}

func rewritten(s string, of func(rune) string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteString(of(r))
	}
	return b.String()
}

// meanings is what a text says, without places.
func meanings(ms []extract.Mention) []string {
	var out []string
	for _, m := range ms {
		idle := ""
		if m.Idle {
			idle = "idle"
		}
		out = append(out, strings.Join(append(marks(m), m.Kind.String(), value(m.Quantity), m.Quantity.Unit, m.Quantity.Counted, idle), " "))
	}
	return out
}

// The script of digits, diacritics, tatweel, alef forms, marks of direction and
// the sort of blank change no value.
func TestWritingChangesNoValue(t *testing.T) {
	for _, c := range cases(t) {
		want := meanings(read(c.text))
		for _, w := range rewrites {
			s := rewritten(c.text, w.of)
			assert.Equal(t, want, meanings(read(s)), "%s in %q", w.name, s)
		}
	}
}

// Every span is whole runes of the text, in order, and At agrees with Read on
// any text, whatever its bytes.
func TestSpansLieInAnyText(t *testing.T) {
	var pieces []string
	for _, c := range cases(t) {
		pieces = append(pieces, c.text)
		pieces = append(pieces, strings.Fields(c.text)...)
	}
	pieces = append(pieces, " ", "\n", "و", "ال", "-", "/", ".", "،", "%", "(", ")", "\xff", "\u200f", "12", "000", "على الأقل", "أكثر من", "بين", "e", "$")
	piece := rapid.OneOf(rapid.SampledFrom(pieces), rapid.StringN(0, 6, 24))
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(piece, 1, 12).Draw(t, "pieces"), rapid.SampledFrom([]string{"", " "}).Draw(t, "glue"))
		w := text.Words(s, facts.Span{End: len(s)})
		last := -1
		for _, m := range Read(s, w) {
			if m.Span.Start < last || m.Span.End > len(s) || m.Span.Len() <= 0 || m.First >= m.Last || m.Last > len(w) {
				t.Fatalf("span %v of %q", m.Span, s)
			}
			last = m.Span.Start
			if q := m.Span.Of(s); utf8.ValidString(s) && !utf8.ValidString(q) {
				t.Fatalf("%q is cut inside a letter of %q", q, s)
			}
			if q := m.Quantity; !q.Low.IsZero() && !q.High.IsZero() && q.Low.Compare(q.High) > 0 {
				t.Fatalf("%q: the range %s is upside down", m.Span.Of(s), value(q))
			}
		}
		for i := range w {
			if m, n := At(w, i); n > 0 && (m.First != i || m.Last != i+n || m.Last > len(w)) {
				t.Fatalf("At(%d) of %q: %d words, %d..%d", i, s, n, m.First, m.Last)
			}
		}
	})
}

// Text without figures costs no memory beyond the words themselves.
func TestPlainWordsDoNotAllocate(t *testing.T) {
	s := "وصل الوفد إلى العاصمة مساء والتقى كبار المسؤولين في مقر الحكومة قبل أن يغادر"
	w := text.Words(s, facts.Span{End: len(s)})
	Read(s, w)
	assert.LessOrEqual(t, testing.AllocsPerRun(20, func() { Read(s, w) }), 2.0)
	assert.Zero(t, testing.AllocsPerRun(20, func() {
		for i := range w {
			At(w, i)
		}
	}))
}

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat("أعلنت وزارة الصحة مساء السبت أن الحريق الذي اندلع في مستودع على أطراف المدينة أودى بحياة 14 عاملا وأصاب نحو ثلاثين آخرين، "+
		"وقال محافظ الإقليم إن فرق الإطفاء احتاجت إلى ست ساعات للسيطرة على النيران التي التهمت بضائع تقدر بمليوني دولار. "+
		"وأضاف في تصريح للصحافة المحلية أن التحقيق ما زال جاريا لمعرفة الأسباب.\n", 50)
	w := text.Words(s, facts.Span{End: len(s)})
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Read(s, w)
	}
}
