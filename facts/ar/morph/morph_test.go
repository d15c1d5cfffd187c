package morph_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// Words as they are spelled, with what their best reading must be.
var corpus = []struct {
	word, lemma string
	pos         morph.POS
	reason      string
}{
	// Clitics.
	{"وقواتهم", "قوات", morph.Noun, "and forces, not a verb"},
	{"وصل", "وصل", morph.Verb, "a verb, not و and صل"},
	{"وصلت", "وصل", morph.Verb, "a verb whose first letter is و"},
	{"وزير", "وزير", morph.Noun, "a noun, not و and زير"},
	{"والده", "والد", morph.Noun, "a noun whose first letters look like و and ال"},
	{"بلد", "بلد", morph.Noun, "a noun, not ب and لد"},
	{"للجنة", "لجنه", morph.Noun, "ل and the article before ل"},
	{"للمدينتين", "مدينه", morph.Noun, "article in a preposition, dual"},
	{"وبالسفن", "سفينه", morph.Noun, "three clitics and a broken plural"},
	{"رؤسائهم", "رئيس", morph.Noun, "hamza on its seat before a pronoun"},
	{"مدينتهم", "مدينه", morph.Noun, "ta marbuta open before a pronoun"},
	{"مستشفاها", "مستشفي", morph.Noun, "final ya as alef before a pronoun"},
	{"سيصلون", "وصل", morph.Verb, "future"},
	{"وسيعلن", "اعلن", morph.Verb, "conjunction and future"},
	{"سيبقى", "بقي", morph.Verb, "future of a verb in ya"},
	{"سيدعو", "دعا", morph.Verb, "future of a verb in waw"},
	{"سيدو", "سيد", morph.Adjective, "a surname: no future loses its last letter"},
	{"قتلوه", "قتل", morph.Verb, "object pronoun behind وا"},
	{"فاز", "فاز", morph.Verb, "a verb, not ف and از"},
	{"بينهم", "بين", morph.Particle, "preposition with a pronoun"},
	{"وعليها", "علي", morph.Particle, "preposition between clitics"},
	// Inflection.
	{"قوات", "قوات", morph.Noun, "a word of its own, not قوة in the plural"},
	{"القوة", "قوه", morph.Noun, "power"},
	{"قوى", "قوي", morph.Adjective, "powers or strong, which fold alike, and neither قوة nor قوات"},
	{"ماء", "ماء", morph.Noun, "water"},
	{"مائة", "مائه", morph.Noun, "a hundred"},
	{"مهاجمين", "مهاجم", morph.Noun, "sound plural or dual"},
	{"أمريكيون", "امريكي", morph.Adjective, "sound plural of a nisba"},
	{"الأمريكية", "امريكي", morph.Adjective, "feminine of a nisba"},
	{"فرنسية", "فرنسي", morph.Adjective, "a nisba that the dictionary lacks"},
	{"عسكريا", "عسكري", morph.Adjective, "indefinite accusative"},
	{"محام", "محامي", morph.Noun, "lost ya"},
	{"مدينتان", "مدينه", morph.Noun, "dual"},
	{"كبيرة", "كبير", morph.Adjective, "feminine"},
	{"حافلة", "حافله", morph.Noun, "a bus, not the feminine of حافل"},
	{"الجنود", "جندي", morph.Noun, "broken plural"},
	{"قتلى", "قتيل", morph.Noun, "broken plural"},
	{"المزارعون", "مزارع", morph.Adjective, "farmers, not farms"},
	{"طالبان", "طالبان", morph.Name, "a name that looks like a dual"},
	{"أيلول", "ايلول", morph.Name, "a month"},
	{"مسئولون", "مسؤول", morph.Adjective, "hamza on the other seat"},
	{"شئونهم", "شان", morph.Noun, "hamza on the other seat, in a plural of the list"},
	{"وعبدالجبار", "عبدالجبار", morph.Name, "a name of two parts in one word"},
	{"طائرة", "طائره", morph.Noun, "an aircraft, not the feminine of طائر"},
	// Verbs.
	{"يقود", "قاد", morph.Verb, "the dictionary gives it a lemma of its own"},
	{"يقل", "قل", morph.Verb, "is less, before the jussive of قال"},
	{"تفوق", "فاق", morph.Verb, "exceeds; the dictionary gives it the lemma of another"},
	{"واحد", "واحد", morph.Adjective, "one, not و and احد"},
	{"فتحت", "فتح", morph.Verb, "she opened, not ف and تحت"},
	{"أصيب", "اصاب", morph.Verb, "passive of a hollow verb"},
	{"يقال", "قال", morph.Verb, "passive, present"},
	{"أعلنت", "اعلن", morph.Verb, "she"},
	{"قتلت", "قتل", morph.Verb, "she"},
	{"لقوا", "لقي", morph.Verb, "plural of a weak verb"},
	{"استقالوا", "استقال", morph.Verb, "plural"},
	{"تؤكد", "اكد", morph.Verb, "present"},
	{"كانت", "كان", morph.Verb, "auxiliary"},
	// Masdars.
	{"إعلان", "اعلن", morph.Noun, "form IV"},
	{"استقالته", "استقال", morph.Noun, "form X, hollow"},
	{"اختيار", "اختار", morph.Noun, "form VIII, hollow"},
	{"الانضمام", "انضم", morph.Noun, "form VII, doubled"},
	{"مقتل", "قتل", morph.Noun, "form I, from the list"},
	{"وصولهم", "وصل", morph.Noun, "form I, from the list"},
	{"الأعمال", "اعمال", morph.Noun, "a plural, not the masdar إعمال"},
	{"معاملة", "معامله", morph.Noun, "not linked: عامل is the worker"},
	{"توقيع", "توقيع", morph.Noun, "not linked: وقع is to sign and to happen"},
	{"تقرير", "تقرير", morph.Noun, "a report, not the masdar of قرر"},
}

func TestCorpus(t *testing.T) {
	for _, c := range corpus {
		key := text.Fold(c.word)
		r := morph.Analyse(key)
		best, ok := r.Best()
		if assert.True(t, ok, "%s has a reading: %s", c.word, c.reason) {
			assert.Equal(t, c.lemma, best.Meet(), "lemma of %s: %s", c.word, c.reason)
			assert.Equal(t, c.pos.String(), best.POS.String(), "part of speech of %s: %s", c.word, c.reason)
			assert.Equal(t, c.lemma, morph.Lemma(key), "%s: Lemma is that of the best reading", c.word)
		}
	}
}

func TestFeatures(t *testing.T) {
	get := func(word string, pos morph.POS) morph.Reading {
		r := morph.Analyse(text.Fold(word))
		x, ok := r.First(pos)
		require.True(t, ok, "%s is read as %s", word, pos)
		return x
	}
	x := get("للمدينتين", morph.Noun)
	assert.Equal(t, morph.Dual, x.Number, "تين is a dual")
	assert.Equal(t, morph.Feminine, x.Gender, "of a feminine")
	assert.True(t, x.Definite, "لل holds the article")
	assert.Equal(t, [3]string{"لل", "مدينتين", ""}, [3]string{x.Prefix, "للمدينتين"[x.Stem:x.End], x.Suffix})
	assert.True(t, get("مدينتهم", morph.Noun).Definite, "a possessive makes definite")
	assert.False(t, get("مدينة", morph.Noun).Definite, "bare noun")
	assert.Equal(t, morph.Plural, get("الجنود", morph.Noun).Number, "broken plural")
	assert.Equal(t, morph.Future, get("سيصلون", morph.Verb).Tense, "س")
	assert.Equal(t, morph.Plural, get("قتلوه", morph.Verb).Number, "وا")
	assert.Equal(t, "ه", get("قتلوه", morph.Verb).Suffix, "object")
	assert.True(t, get("أصيب", morph.Verb).Passive, "ي for ا")
	assert.False(t, get("أصاب", morph.Verb).Passive, "active")
	assert.False(t, get("قتل", morph.Verb).Passive, "the letters do not tell")
	assert.Equal(t, morph.Dual, get("شخصين", morph.Noun).Number, "what has a broken plural has no sound one")
	r := morph.Analyse(text.Fold("مهاجمين"))
	second := r.At(1)
	assert.Equal(t, morph.Dual, second.Number, "two attackers or many: the second reading is the dual")
	_, both := r.First(morph.Noun)
	assert.True(t, both)
	r = morph.Analyse("قتل")
	_, verb := r.First(morph.Verb)
	_, noun := r.First(morph.Noun)
	assert.True(t, verb && noun, "unvowelled قتل keeps verb and masdar")
}

func TestIsVerb(t *testing.T) {
	for word, want := range map[string]morph.Tense{"وأعلن": morph.Past, "يعلن": morph.Present, "ستعلن": morph.Future} {
		tense, ok := morph.IsVerb(text.Fold(word))
		assert.True(t, ok, word)
		assert.Equal(t, want, tense, word)
	}
	for _, word := range []string{"وزير", "فوز", "بعد", "قوات", "منطقة", "Reuters", ""} {
		_, ok := morph.IsVerb(text.Fold(word))
		assert.False(t, ok, "%s is no verb", word)
	}
}

func TestUnknownWords(t *testing.T) {
	for word, want := range map[string]string{
		"غرنبطوش":    "غرنبطوش",
		"والغرنبطوش": "غرنبطوش",
		"للغرنبطوش":  "غرنبطوش",
		"وغرنبطوش":   "غرنبطوش",
		"NATO":       "nato",
	} {
		assert.Equal(t, want, morph.Lemma(text.Fold(word)), "%s is not in the dictionary", word)
	}
}

// A Text changes no reading, and knows a word again.
func TestText(t *testing.T) {
	s := "وقواتهم NATO قتل وقواتهم والغرنبطوش في قتل NATO"
	for _, c := range corpus {
		s += " " + c.word
	}
	words := text.Words(s, facts.Span{End: len(s)})
	all := morph.NewText(words)
	for range 2 {
		for i, w := range words {
			readings := morph.Analyse(w.Key)
			want, known := readings.Best()
			best, ok := all.Best(i)
			assert.Equal(t, want, *best, w.Key)
			assert.Equal(t, known, ok, w.Key)
			tense, verb := morph.IsVerb(w.Key)
			got, isVerb := all.IsVerb(i)
			assert.Equal(t, [2]any{tense, verb}, [2]any{got, isVerb}, w.Key)
			assert.Equal(t, morph.IsFunction(w.Key), all.IsFunction(i), w.Key)
			assert.Equal(t, morph.Lemma(w.Key), all.Lemma(i), w.Key)
		}
	}
}

func FuzzAnalyse(f *testing.F) {
	for _, c := range corpus {
		f.Add(c.word)
	}
	for _, s := range []string{"", "و", "وو", "لل", "ال", "\xff", "وال\xd9", "abc", "١٢", strings.Repeat("ل", 40), "ءءءءءءءءءءءءءءءء", "هههههههههههه", "الالالالال"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, key := range []string{s, text.Fold(s)} {
			r := morph.Analyse(key)
			for i := range r.Len() {
				x := r.At(i)
				if x.Stem < 0 || x.Stem > x.End || x.End > len(key) || x.Prefix+key[x.Stem:x.End]+x.Suffix != key {
					t.Fatalf("%q: prefix, stem and suffix are not the word: %+v", key, x)
				}
				if x.POS == 0 || x.Lemma == "" || !utf8.ValidString(x.Lemma) {
					t.Fatalf("%q: no reading: %+v", key, x)
				}
			}
			morph.Lemma(key)
			morph.IsFunction(key)
		}
	})
}

func TestAnalyseAllocatesNothing(t *testing.T) {
	morph.Analyse("قتل")
	assert.Zero(t, testing.AllocsPerRun(100, func() { morph.Analyse("وقواتهم") }), "readings are returned by value")
}

func BenchmarkAnalyse(b *testing.B) {
	keys := make([]string, len(corpus))
	for i, c := range corpus {
		keys[i] = text.Fold(c.word)
	}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		morph.Analyse(keys[i%len(keys)])
	}
}
