package claim

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

//go:embed corpus.txt
var corpus string

func read(s string) []Trigger { return Read(text.Words(s, facts.Span{End: len(s)})) }

func claimsOf(triggers []Trigger) []string {
	ids := []string{}
	for _, tr := range triggers {
		ids = append(ids, tr.Claim)
	}
	return ids
}

// Every claim type has a label and a phrase in the corpus, and is read in each
// of its phrases.
func TestCorpus(t *testing.T) {
	phrases, id := map[string][]string{}, ""
	for line := range strings.Lines(corpus) {
		switch s := strings.TrimSpace(line); {
		case s == "" || s[0] == '#':
		case line[0] != '\t':
			id = s
		default:
			phrases[id] = append(phrases[id], s)
		}
	}
	for _, c := range facts.Claims() {
		assert.NotEmpty(t, Label(c.ID), "%s has no label", c.ID)
		assert.NotEmpty(t, phrases[c.ID], "%s has no phrase", c.ID)
		for _, p := range phrases[c.ID] {
			assert.Contains(t, claimsOf(read(p)), c.ID, p)
		}
		delete(phrases, c.ID)
	}
	assert.Empty(t, phrases, "phrases of no claim type")
}

func TestForms(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		pos                 POS
		tense               Tense
		voice               Voice
	}{
		{"an unvowelled past may be active or passive", "قُتل الحارس", "kill", Verb, Past, Either},
		{"feminine", "وصلت السفينة", "arrive", Verb, Past, Active},
		{"plural", "وصلوا", "arrive", Verb, Past, Active},
		{"a conjunction", "فوصلوا", "arrive", Verb, Past, Active},
		{"present", "يصل", "arrive", Verb, Present, Active},
		{"the future written onto it", "وسيصل", "arrive", Verb, Future, Active},
		{"the future before it", "سوف تصل", "arrive", Verb, Future, Active},
		{"a denied future", "لن يصل", "arrive", Verb, Future, Active},
		{"a denied past", "لم يصل", "arrive", Verb, Past, Active},
		{"the subject is the victim", "أُصيبت راكبة", "wound", Verb, Past, Passive},
		{"final -a written ya, feminine", "التقت الوزيرة", "meet", Verb, Past, Active},
		{"the same, plural", "التقوا", "meet", Verb, Past, Active},
		{"the same, present plural", "يلتقون", "meet", Verb, Present, Active},
		{"the same after lam", "لم يلتق", "meet", Verb, Past, Active},
		{"final -a written alif, feminine", "دعت", "demand", Verb, Past, Active},
		{"the same, present plural", "يدعون", "demand", Verb, Present, Active},
		{"final hamza", "بدأت", "begin", Verb, Past, Active},
		{"hollow, feminine", "قالت", "say", Verb, Past, Active},
		{"hollow after lam", "لم يستقل", "resign", Verb, Past, Active},
		{"doubled", "فرّت", "flee", Verb, Past, Active},
		{"a hollow passive", "اغتيل السفير", "assassinate", Verb, Past, Passive},
		{"a passive with a long vowel", "حوصر الركاب", "strand", Verb, Past, Passive},
		{"a passive with a final hamza", "أُرجئت المباراة", "postpone", Verb, Past, Passive},
		{"a hollow passive in the present", "يُقام السباق", "hold", Verb, Present, Passive},
		{"a short masdar with a pronoun", "فوزه", "win", Masdar, 0, Active},
		{"a form that is a trigger in its phrase alone", "وفقد ثلاثة", "miss", Verb, Past, Passive},
		{"a masdar in hamza with a pronoun", "لقائهما", "meet", Masdar, 0, Active},
		{"a pronoun", "هاجمه", "attack", Verb, Past, Either},
		{"a pronoun after -a", "تبناها", "claim-responsibility", Verb, Past, Active},
		{"a pronoun after a plural", "خطفوهم", "capture", Verb, Past, Either},
		{"a masdar with a pronoun", "استقباله", "receive", Masdar, 0, Active},
		{"a masdar in -a with a pronoun", "زيارته", "visit", Masdar, 0, Active},
		{"the genitive is the victim", "بمقتل", "kill", Masdar, 0, Passive},
		{"a form that is verb and masdar, after a preposition", "عن قتل", "kill", Masdar, 0, Either},
		{"participles, plural", "المصابين", "wound", Participle, 0, Passive},
		{"an adverb of saying", "مشيرا إلى", "say", Participle, 0, Active},
		{"a noun", "قتلى", "kill", Noun, 0, Passive},
		{"a phrase with a verb", "أطلقت النار", "shoot", Verb, Past, Active},
		{"a phrase with a masdar", "بإطلاق النار", "shoot", Masdar, 0, Active},
	} {
		got := read(c.text)
		require.NotEmpty(t, got, "%s: %s", c.reason, c.text)
		last := got[len(got)-1]
		if c.pos == Verb && c.tense == Past && c.voice != Active || strings.Contains(c.text, " ") {
			last = got[0]
		}
		assert.Equal(t, []any{c.claim, c.pos, c.tense, c.voice}, []any{last.Claim, last.POS, last.Tense, last.Voice}, "%s: %s", c.reason, c.text)
	}
}

func TestReadsNothing(t *testing.T) {
	for s, reason := range map[string]string{
		"":                          "no text",
		"على بين هنا بعد":           "particles that are written like verbs",
		"ألف طن":                    "a number word is no verb",
		"ما لا يقل عن ثلاثين":       "a bound is no carrying",
		"كرة القدم":                 "a game's name is no offer",
		"من جانبه":                  "a phrase of turning to a speaker",
		"لا يزال":                   "still is no removing",
		"وزارة العائلة":             "a noun that looks like a verb with its object",
		"في ظل":                     "no past follows a preposition",
		"300 طالب":                  "what a figure counts is no verb",
		"دفعة":                      "a noun in -a is no masdar with a pronoun",
		"دار نشر":                   "a publishing house",
		"مرة عادة":                  "nouns in -a that end like a verb with its object",
		"محمد علي":                  "names",
		"المهاجمين":                 "who attacks is no attack",
		"سبع رهائن":                 "who is held may be told of as freed",
		"القيادة الجديدة":           "a body is no deed of leading",
		"نساء وأطفال":               "people are no verb",
		"منذ عقد من الزمن":          "a decade is no contract",
		"وزارة النقل":               "an office is no transport",
		"رئيس التحرير":              "an office is no freeing",
		"ترفع علم بنما":             "a ship's flag is no rise",
		"امرأتان":                   "people are no decision",
		"على ظهر السفينة":           "a deck is no showing",
		"عبوة ناسفة":                "a device is no deed",
		"سيارتا إطفاء":              "who puts fires out, and no fire that is put out",
		"رجال الإنقاذ":              "rescuers",
		"محكمة الاستئناف":           "a court, and no start again",
		"ثلاث أسر":                  "families, and no capture",
		"طلب عدم ذكر اسمه":          "who asks not to be named tells nothing by that",
		"رفضت أمس التعليق":          "nor who refuses to comment",
		"هدوء حذر":                  "wary, and no warning",
		"يعيد الملف إلى الواجهة":    "a way of speaking, and no return",
		"سرعة انتشار النيران":       "a fire spreads, and no troops",
		"كاميرات المراقبة":          "cameras",
		"حكم قاس":                   "harsh, and nothing measured",
		"تقرير فصلي":                "of a quarter, and no prayer",
		"قوات الدعم السريع":         "a force by its name",
		"رخصة البناء":               "a permit",
		"رفعوا لافتات":              "banners go up, and nothing rises",
		"لم أستقل":                  "no past follows lam: what looks like boarding is none",
		"نقطة تفتيش":                "a post is no search",
		"أبطال القوات":              "heroes cancel nothing",
		"شاهد عيان":                 "a witness is no watching",
		"سيارة ملغومة بشرق المدينة": "where a car bomb went off is no load",
		"\xff\xfe 12 \u200f -":      "no words",
	} {
		assert.Empty(t, read(s), "%s: %s", reason, s)
	}
}

// The subject may stand between a verb and the end of its phrase, within the
// sentence; the trigger is the verb alone.
func TestGap(t *testing.T) {
	got := read("لقي أربعة عمال مصرعهم")
	require.Len(t, got, 1)
	assert.Equal(t, Trigger{0, 0, facts.Span{Start: 0, End: 6}, "kill", Verb, Past, Passive, [2]int{3, 4}}, got[0])
	assert.Empty(t, claimsOf(read("لقي ترحيبا. سقط حتفهم"))[1:], "the phrase ends with the sentence")
}

// What a phrase only asks for is read for itself: the dead that a fire left.
func TestOpenPhrase(t *testing.T) {
	got := read("خلّف الحريق ستة قتلى")
	assert.Equal(t, []string{"result", "burn", "kill"}, claimsOf(got))
	assert.Equal(t, []string{"decide", "arrest"}, claimsOf(read("أمر بحبسهم")))
}

// A masdar that is coordinated with a masdar is none of the verbs it is
// written like, and the sentence's end breaks the bond.
func TestCoordination(t *testing.T) {
	got := read("بعد إخلاء المبنى ونشر الحراس")
	require.Len(t, got, 2)
	assert.Equal(t, Masdar, got[1].POS)
	got = read("تأجيل العرس. ودعم الاتحاد الفكرة")
	require.Len(t, got, 2)
	assert.Equal(t, Verb, got[1].POS)
}

// Triggers are in order, do not overlap, and lie in the text at their words.
func FuzzRead(f *testing.F) {
	f.Add("وسيلتقون وأطلقت النار على لص، لقي 3 مصرعهم")
	f.Fuzz(func(t *testing.T, s string) {
		words, last := text.Words(s, facts.Span{End: len(s)}), -1
		for _, tr := range Read(words) {
			require.Greater(t, tr.First, last)
			require.Equal(t, facts.Span{Start: words[tr.First].Start, End: words[tr.Last].End}, tr.Span)
			require.NotZero(t, tr.POS)
			require.NotZero(t, tr.Voice)
			last = tr.Last
		}
	})
}

func BenchmarkRead(b *testing.B) {
	s := strings.Repeat("وقال المتحدث باسم البلدية إن شاحنتين اصطدمتا مساء الثلاثاء قرب الجسر القديم، ما أسفر عن إصابة ستة ركاب بجروح طفيفة. ", 500)
	words := text.Words(s, facts.Span{End: len(s)})
	Read(words)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		Read(words)
	}
}

func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		newTable()
	}
}
