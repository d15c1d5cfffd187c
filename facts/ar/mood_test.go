package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// What is feared, talked about, refused or prayed for is not told as done.
func TestMood(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		polarity            facts.Polarity
		modality            facts.Modality
	}{
		{"whom a deed is up to has not done it", "قال وزير الصحة إن على المستشفيات أن توفر الأسرة.", "offer", facts.Affirmed, facts.Demanded},
		{"… nor is it up to anybody that a law begins on a day", "صدر القانون على أن يبدأ العمل به في مايو.", "begin", facts.Affirmed, facts.Planned},
		{"what is refused is not done", "يرفض الفصيل توقيع الاتفاق.", "sign", facts.Denied, facts.Asserted},
		{"… nor what somebody refuses to do", "رفض المدير أن يستقبل الوفد.", "receive", facts.Denied, facts.Planned},
		{"but what is rejected was there", "رفض العمال الاتفاق.", "agree", facts.Affirmed, facts.Asserted},
		{"who did not refuse did it", "لم يرفض الحارس استقبال الوفد.", "receive", facts.Affirmed, facts.Asserted},
		{"what failed is not done", "فشلت الأطراف في تشكيل حكومة.", "form", facts.Denied, facts.Asserted},
		{"but talks that failed were held", "أعلنت الوساطة فشل المفاوضات.", "talk", facts.Affirmed, facts.Asserted},
		{"nobody gets where he is kept from", "منعت الشرطة المحتجين من الوصول إلى الساحة.", "arrive", facts.Denied, facts.Asserted},
		{"what is talked about is no fact", "بحث الوزيران تعزيز التعاون التجاري.", "cooperate", facts.Affirmed, facts.Possible},
		{"… and the meeting is", "بحث الوزيران خلال الاجتماع تعزيز التعاون.", "meet", facts.Affirmed, facts.Asserted},
		{"what is tried", "نحاول إنقاذ الركاب، قال المدير: نحاول إنقاذ الركاب.", "rescue", facts.Affirmed, facts.Planned},
		{"deaths that are to be averted", "أغلقت الشرطة الجسر لمنع سقوط قتلى.", "kill", facts.Denied, facts.Asserted},
		{"what somebody is attacked for is no purpose", "هاجم الحزب السلطات المحلية لاتهامها بالتقصير.", "blame", facts.Affirmed, facts.Asserted},
		{"what is wished for", "رغبة منا في إدخال المساعدات أعلنا هدنة.", "deliver", facts.Affirmed, facts.Planned},
		{"what there are ways to do", "ناقش المجلس سبل دعم المزارعين.", "support", facts.Affirmed, facts.Possible},
		{"what a decree provides for", "نص القرار على تشكيل لجنة للمراجعة.", "form", facts.Affirmed, facts.Planned},
		{"what likely is so", "كانت العبوة تستهدف على الأرجح دورية للجيش.", "attack", facts.Affirmed, facts.Possible},
		{"what is threatened", "هدد العمال بتنظيم إضراب مفتوح.", "protest", facts.Affirmed, facts.Planned},
		{"what is not done before a day", "أكد الوزير أنه لن يستقيل قبل مؤتمر الحزب.", "resign", facts.Denied, facts.Conditional},
		{"… or not at once", "نافيا نيته الاستقالة الفورية.", "resign", facts.Denied, facts.Conditional},
		{"what is never done", "أكد الوزير أنه لن يستقيل من منصبه.", "resign", facts.Denied, facts.Planned},
		{"what one did who denies something else", "نفى وزير الداخلية خالد المصري الذي عاد أمس من باريس تلك الأنباء.", "return", facts.Affirmed, facts.Asserted},
		{"what is vowed", "تعهد الرئيس ببناء مئة مدرسة.", "build", facts.Affirmed, facts.Planned},
		{"what is feared", "أغلقت المدارس وسط مخاوف من هجوم جديد.", "attack", facts.Affirmed, facts.Possible},
		{"… in a clause", "تتزايد المخاوف من أن ينهار السد.", "collapse", facts.Affirmed, facts.Possible},
		{"what is hoped", "تضاءلت الآمال في أن ينسحب المسلحون.", "withdraw", facts.Affirmed, facts.Possible},
		{"what some doubt", "لا يزال مقتل القائد موضع جدل.", "kill", facts.Affirmed, facts.Possible},
		{"what was set for a day", "ألغى النادي المباراة التي كانت مقررة يوم الجمعة.", "play", facts.Affirmed, facts.Planned},
		{"what will be done, and then", "قال المدير: سنتسلم الملعب ونجهزه قبل البطولة.", "prepare", facts.Affirmed, facts.Planned},
		{"what will be done", "سيتم صرف رواتب المعلمين.", "pay", facts.Affirmed, facts.Planned},
		{"what somebody is taken away for", "نقل المصاب إلى المستشفى لتلقي العلاج.", "treat", facts.Affirmed, facts.Planned},
		{"what a meeting is held for", "عقد الوزراء اجتماعا لمناقشة الأزمة.", "talk", facts.Affirmed, facts.Planned},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			last := found[len(found)-1]
			assert.Equal(t, c.polarity, last.Polarity, "%s: %s", c.reason, c.text)
			assert.Equal(t, c.modality, last.Modality, "%s: %s", c.reason, c.text)
		}
	}
}

// Prayers and blessings tell nothing.
func TestPrayersAreNoFacts(t *testing.T) {
	for _, text := range []string{
		"سائلا الله أن يتغمد الضحايا بواسع رحمته وأن يشفي المصابين.",
		"نسأل المولى أن يحفظ البلاد.",
		"والله نسأل أن يحفظ البلاد.",
	} {
		assert.Empty(t, read(text), text)
	}
	assert.Len(t, of("demand", read("دعا عبد الله المنصوري إلى وقف القتال.")), 1, "whose name has God in it prays to nobody")
	assert.Len(t, of("wound", read("أصيب عاملان (حفظهما الله) في الحريق.")), 1, "nor does what stands around a blessing")
}
