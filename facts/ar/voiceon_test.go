package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhoSpeaksOn(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, speaker string }{
		{"a participle opens the next sentence", "قال مدير الميناء إن الرافعة سقطت. مضيفا أن عاملا أصيب.", "wound", "مدير الميناء"},
		{"a participle behind who does something", "وتبنت حركة الشباب الهجوم، موضحة أن تسعة جنود قتلوا.", "kill", "حركة الشباب"},
		{"but not behind who is something else", "وتبنت حركة الشباب الهجوم، موضحا أن تسعة جنود قتلوا.", "kill", ""},
		{"a verb that and joins to what he does", "زار وزير الصحة المستشفى وأكد أن تسعة جرحى غادروا.", "wound", "وزير الصحة"},
		{"who refused to speak of one thing", "ولم تعلن وزارة الدفاع حصيلة وأكدت أن القاعدة دمرت.", "destroy", "وزارة الدفاع"},
		{"who did something in the sentence before", "وأدان الرئيس الأفغاني الاعتداء بشدة. وقال إن البلاد في حداد بعد مقتل تسعة.", "kill", "الرئيس الأفغاني"},
		{"not where two may have", "وأدان الرئيس الأفغاني الاعتداء فيما زار وزير الداخلية الجرحى. وقال إن تسعة قتلوا.", "kill", ""},
		{"not for an agency that passes something on", "وأدان الرئيس الأفغاني الاعتداء. ونقل أن تسعة قتلوا.", "kill", ""},
		{"a comma before that", "قال مدير الميناء إن الرافعة سقطت. وأضاف، أن عاملا أصيب.", "wound", "مدير الميناء"},
		{"to journalists", "قال مدير الميناء إن الرافعة سقطت. وأضاف للصحفيين أن عاملا أصيب.", "wound", "مدير الميناء"},
		{"the same sources", "قالت مصادر طبية إن الرافعة سقطت. وأوضحت المصادر أن عاملا أصيب.", "wound", "مصادر طبية"},
		{"a quotation that goes on", "وقال مدير الميناء: «سقطت الرافعة فجأة. أصيب عامل في ساقه».", "wound", "مدير الميناء"},
		{"but not behind it", "وقال مدير الميناء: «سقطت الرافعة فجأة. لم نتوقع ذلك»، وأصيب عامل في ساقه.", "wound", ""},
		{"people without a name before their verb", "لكن محققين ذكروا أن عاملا أصيب.", "wound", "محققين"},
		{"too, before who speaks", "وقالت أيضا الشرطة إن عاملا أصيب.", "wound", "الشرطة"},
		{"somebody else, in the same sentence", "قالت الشرطة إن الرافعة سقطت، وقال متحدث باسم الميناء إن عاملا أصيب.", "wound", "متحدث باسم الميناء"},
		{"not behind while somebody said", "وفيما قال مدير الميناء إن العمل توقف، أصيب عامل في حادث آخر.", "wound", ""},
		{"who made it clear, which is written like between", "وبين المهندس أحمد الفارس، أن عاملا أصيب.", "wound", "أحمد الفارس"},
		{"between two", "وبين الجيش والمتمردين هدنة ذكر الوزير أن عاملا أصيب بعدها.", "wound", "الوزير"},
		{"not behind a refusal to comment", "قال مدير الميناء إن العمل توقف، لكنه رفض في وقت سابق التعليق على الحادث الذي أصيب فيه عامل.", "wound", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.speaker, found[len(found)-1].Said.Speaker.Name, "%s: %s", c.reason, c.text)
		}
	}
}
