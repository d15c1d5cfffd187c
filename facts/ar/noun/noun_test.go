package noun

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		reason, word, id string
		number           Number
		claim            string
	}{
		{"a singular", "جندي", "soldier", Singular, ""},
		{"the accusative after eleven", "جريحا", "person", Singular, "wound"},
		{"a written accusative with its marks", "قتيلاً", "person", Singular, "kill"},
		{"a broken plural", "جنود", "soldier", Plural, ""},
		{"a dual is a number", "جنديان", "soldier", Dual, ""},
		{"a dual in -a", "سيارتين", "car", Dual, ""},
		{"a dual in construct", "سيارتي", "car", Dual, ""},
		{"a plural in -un", "مسلحون", "militant", Plural, ""},
		{"its other case is written as the dual", "مسلحين", "militant", DualOrPlural, ""},
		{"its construct", "مسلحو", "militant", Plural, ""},
		{"a conjunction and the article", "والجنود", "soldier", Plural, ""},
		{"a preposition that swallows the article", "للطلاب", "student", Plural, ""},
		{"a pronoun", "جنودها", "soldier", Plural, ""},
		{"a pronoun after a noun in -a", "سيارته", "car", Singular, ""},
		{"a glued particle before a plain noun", "وقتيلين", "person", Dual, "kill"},
		{"the singular of women", "امرأة", "woman", Singular, ""},
	} {
		n, ok := Lookup(text.Fold(c.word))
		assert.Equal(t, c.id != "", ok, "%s: %s", c.reason, c.word)
		assert.Equal(t, []any{c.id, c.number, c.claim}, []any{n.ID, n.Number, n.Claim}, "%s: %s", c.reason, c.word)
	}
}

// TestReadsAnArticleAlone holds that a phrase is sought to the end of the text, whatever
// stands there.
func TestReadsAnArticleAlone(t *testing.T) {
	said := "جنديين ال"
	n, length := Read(text.Words(said, facts.Span{End: len(said)}), 0)
	assert.Equal(t, "soldier", n.ID)
	assert.Equal(t, 1, length)
}

func TestLookupRefuses(t *testing.T) {
	for word, reason := range map[string]string{
		"":       "nothing at all",
		"و":      "a particle alone",
		"في":     "a preposition",
		"قتل":    "a verb counts nothing",
		"والدها": "a noun that the list lacks, though it begins with a particle",
		"أمس":    "a day",
		"عسكرية": "military, far more often than his soldier",
		"شرطة":   "the police are no condition",
		"طالبان": "a movement, far more often than two students",
		"أمام":   "before, far more often than an imam",
		"\xff":   "no text",
	} {
		_, ok := Lookup(text.Fold(word))
		assert.False(t, ok, "%s: %s", reason, word)
	}
}

func TestRead(t *testing.T) {
	for _, c := range []struct {
		reason, text, id string
		words            int
	}{
		{"a noun alone", "سيارة زرقاء", "car", 1},
		{"the phrase is longer than its first word", "سيارات مفخخة", "car-bomb", 2},
		{"the article on noun and adjective", "السيارات المفخخة", "car-bomb", 2},
		{"a dual adjective", "سيارتين مفخختين", "car-bomb", 2},
		{"a phrase does not cross a line", "سيارات\nمفخخة", "car", 1},
	} {
		words := text.Words(c.text, facts.Span{End: len(c.text)})
		n, count := Read(words, 0)
		assert.Equal(t, []any{c.id, c.words}, []any{n.ID, count}, c.reason)
	}
}

// The list holds no spelling of two kinds, but for those that say so twice,
// and no kind that facts/kinds.txt lacks; and every kind has a word.
func TestList(t *testing.T) {
	lines, used := map[string]string{}, map[string]bool{}
	for _, e := range lexicon.MustParse("noun.txt", list) {
		if e.ID == none {
			continue
		}
		_, ok := facts.KindByID(e.ID)
		require.True(t, ok, "noun.txt:%d: facts/kinds.txt has no kind %q", e.Line, e.ID)
		used[e.ID] = true
		for row := range e.Rows() {
			key := row[0]
			assert.Empty(t, lines[key], "noun.txt: %s is both %s and %s", key, lines[key], e.ID)
			lines[key] = e.ID
			assert.Greater(t, len(row), 1, "noun.txt:%d: %s has no plural", e.Line, key)
		}
		if claim := e.Attrs.Get("claim"); claim != "" {
			_, ok := facts.ClaimByID(claim)
			assert.True(t, ok, "noun.txt:%d: no claim type %q", e.Line, claim)
		}
	}
	for _, k := range facts.Kinds() {
		assert.True(t, used[k.ID], "the kind %q has no noun", k.ID)
	}
}

func FuzzLookup(f *testing.F) {
	f.Add("وسيارتها")
	f.Fuzz(func(t *testing.T, s string) {
		if n, ok := Lookup(text.Fold(s)); ok {
			assert.NotZero(t, n.Number)
			assert.NotEmpty(t, n.ID)
		}
	})
}

func BenchmarkLookup(b *testing.B) {
	s := "وقال المتحدث باسم البلدية إن شاحنتين اصطدمتا مساء الثلاثاء قرب الجسر القديم، ما أسفر عن إصابة ستة ركاب بجروح طفيفة. "
	words := text.Words(s, facts.Span{End: len(s)})
	Lookup("")
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		for i := range words {
			Read(words, i)
		}
	}
}

func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		build(lexicon.MustParse("noun.txt", list))
	}
}

// A plural is counted by 3 to 10, and not by what asks for the singular.
func TestUncounted(t *testing.T) {
	for _, c := range []struct {
		digits, key string
		want        bool
	}{
		{"2019", "احتجاجات", true},
		{"2000", "احتجاجات", true},
		{"2005", "احتجاجات", false},
		{"2019", "منزلا", false},
		{"2019", "واسعه", false},
		{"9", "احتجاجات", false},
	} {
		assert.Equal(t, c.want, Uncounted(c.digits, c.key), "%s %s", c.digits, c.key)
	}
}
