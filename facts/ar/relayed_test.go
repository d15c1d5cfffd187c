package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhoseWord reads on whose word twelve are told of, and through whom.
func TestWhoseWord(t *testing.T) {
	for _, c := range []struct{ reason, text, speaker, via string }{
		{"whom a paper quotes", "ونقلت صحيفة الضفاف عن مصدر طبي أن 12 شخصا قتلوا.", "مصدر طبي", "صحيفة الضفاف"},
		{"whom an agency quotes, behind the news", "قتل 12 شخصا، بحسب ما نقلت وكالة رويترز عن الدفاع المدني.", "الدفاع المدني", "وكالة رويترز"},
		{"whose words are quoted by nobody", "ونقل عن سكان الحي قولهم إن 12 شخصا قتلوا.", "سكان الحي", ""},
		{"to whom words are ascribed", "ونُسبت إلى الوزير تصريحات قال فيها إن 12 شخصا قتلوا.", "الوزير", ""},
		{"a deed that is ascribed is nobody's word", "قتل 12 شخصا في هجوم نسب إلى حركة الشباب.", "", ""},
		{"what stands in a statement by the army", "وجاء في بيان للجيش أن 12 شخصا قتلوا.", "الجيش", ""},
		{"a statement issued by the police", "وأفاد بيان صادر عن الشرطة بأن 12 شخصا قتلوا.", "الشرطة", ""},
		{"who spoke before, in a post", "وحذر الوزير من السيول.\nوقال في منشور له على فيسبوك إن 12 شخصا قتلوا.", "الوزير", ""},
		{"the source of before", "وأعلن مصدر في الميناء وقف العمل.\nوأضاف المصدر نفسه أن 12 شخصا قتلوا.", "مصدر", ""},
		{"who spoke before, behind a colon", "وحذر الوزير من السيول.\nوأضاف: قتل 12 شخصا.", "الوزير", ""},
		{"… and in quotes", "وحذر الوزير من السيول.\nوقال «قتل 12 شخصا».", "الوزير", ""},
		{"… with a verbal noun behind the verb", "وحذر الوزير من السيول.\nوأكد مقتل 12 شخصا.", "الوزير", ""},
		{"a verbal noun is nobody", "أكد مقتل 12 شخصا.", "", ""},
		{"as somebody says, without a comma", "قتل 12 شخصا كما أعلنت الشرطة.", "الشرطة", ""},
		{"… of whom nothing is known", "قتل 12 شخصا، كما تقول جماعات حقوقية.", "جماعات حقوقية", ""},
		{"not what he says against somebody", "وقال الحزب إن 12 شخصا قتلوا لا تسعة كما تقول اللجنة.", "الحزب", ""},
		{"who says so in a relative clause", "وأرسلت وزارة الصحة، التي قالت إن 12 شخصا قتلوا، ثلاث سيارات.", "وزارة الصحة", ""},
		{"… behind what else is told of them", "وأدان حزب الراية الخضراء، أقدم أحزاب البلاد، الذي قال إن 12 شخصا قتلوا.", "حزب الراية الخضراء", ""},
		{"… and who does not speak on", "وصل وزير الصحة الذي قال إنه متفائل، وغادر المدينة بعد أن قتل 12 شخصا.", "", ""},
		{"who puts the number otherwise", "قالت الشرطة إن تسعة جرحوا، في حين تقدر النقابة بأن 12 شخصا قتلوا.", "النقابة", ""},
		{"who writes on a platform", "وغرد الوزير على حسابه أن 12 شخصا قتلوا.", "الوزير", ""},
	} {
		found := of("kill", read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.speaker, found[0].Said.Speaker.Name, "%s: %s", c.reason, c.text)
			assert.Equal(t, c.via, found[0].Said.Via.Name, "%s: %s", c.reason, c.text)
		}
	}
}

// That somebody says something, and that his report is out, is not his word.
func TestWhatNobodySays(t *testing.T) {
	for _, c := range []struct{ text, claim string }{
		{"قتل 12 شخصا، كما أعلنت الشرطة أمس.", "announce"},
		{"قتل 12 شخصا، كما تقول اللجنة في تقرير نشر أمس.", "publish"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, c.text) {
			assert.True(t, found[0].Said.Speaker.IsZero(), c.text)
		}
		assert.False(t, of("kill", read(c.text))[0].Said.Speaker.IsZero(), c.text)
	}
}
