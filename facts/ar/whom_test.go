package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhomAFateBefell reads who died, got away or is held, by what he is in the incident
// or by name.
func TestWhomAFateBefell(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, whom string }{
		{"among the dead", "وذكر طبيب أن سائق الشاحنة كان من بين القتلى.", "kill", "whom:driver/truck"},
		{"words between two commas", "سائق القطار، وهو في الخمسين من عمره، من بين المتوفين.", "die", "whom:driver/train"},
		{"those who died, among them", "وذكر طبيب أن السائق من بين الذين لقوا حتفهم.", "kill", "whom:driver"},
		{"his body", "وعثر الغواصون على جثة الطيار قرب الشاطئ.", "die", "whom:pilot"},
		{"arrested by somebody named between", "وأوقف الدرك الوطني سائق الحافلة بعد ساعة.", "arrest", "whom:driver/bus"},
		{"his brother was arrested", "واعتقلت الشرطة شقيق المهاجم في منزله.", "arrest", ""},
		{"hands were laid upon", "ألقت قوات الأمن القبض على المهاجم في المرأب.", "arrest", "whom:attacker"},
		{"in custody", "السائق قيد التوقيف منذ الفجر.", "arrest", "whom:driver"},
		{"beside the dead, and in custody", "9 قتلى والسائق في قبضة الشرطة.", "arrest", "whom:driver"},
		{"and got away, not offered", "وفر السائق إلى جهة مجهولة.", "flee", "whom:driver"},
		{"the words of the verb around him", "ولاذ السائق بالفرار.", "flee", "whom:driver"},
		{"managed to", "وتمكن السائق من الفرار.", "flee", "whom:driver"},
		{"some of several", "واعتقلت الشرطة إحدى المهاجمتين قرب الجسر.", "arrest", "whom:attackers"},
		{"he killed others", "وقال شاهد إن السائق قتل ثلاثة أشخاص.", "kill", ""},
		{"the driver of no car that is told of", "مقتل سائق في صنعاء.", "kill", ""},
		{"him, who was named right before", "وأطلقت قوات الأمن النار على المسلح الملثم فقتلته.", "kill", "whom:attacker"},
		{"so he was held", "وقال شهود إن المصلين تغلبوا على الجاني واحتجزوه.", "capture", "whom:attacker"},
		{"him, who stands further off", "وصل السائق مع شقيق الضحية فاعتقلته الشرطة.", "arrest", ""},
		{"held by those who speak", "وأكدت الشرطة أن المهاجم محتجز لديها.", "arrest", "whom:attacker"},
		{"who owns what fell", "وهرب مالك العقار فور انهياره.", "flee", "whom:owner"},
		{"who flew what is told of", "تحطمت الطائرة قرب سرت، ونجا قائدها.", "survive", "whom:pilot"},
		{"who leads a movement", "وقالت الحركة إن أحد مؤسسيها ونجا قائدها.", "survive", ""},
		{"what he is and his name between commas", "وذكر المصدر أن قائد الطائرة، سالم الحربي، نجا.", "survive", "whom:pilot"},
		{"missing", "وقالت الشركة إن القبطان لا يزال في عداد المفقودين.", "miss", "whom:captain"},
		{"by name, behind what he works as", "وقال المدير إن الممرض سمير الخولي تعافى.", "recover", "person:سمير-الخولي"},
		{"by name, behind a title", "وقالت الجماعة إن زعيمها سالم الغامدي على قيد الحياة.", "survive", "person:سالم-الغامدي"},
		{"who is on the run", "وتلاحق الشرطة مالك المبنى الهارب.", "flee", "whom:owner"},
		{"… behind a deed", "وتكثف الأجهزة جهودها لضبط السائق الفار.", "flee", "whom:driver"},
		{"his brother is on the run", "وتلاحق الشرطة شقيق السائق الهارب.", "flee", ""},
		{"a verb that is passive, or has no object", "وذكرت الوكالة أن صاحب المطعم أوقف على ذمة التحقيق.", "arrest", "whom:owner"},
		{"the owner of what is told of", "القبض على المالك بعد انهيار المبنى.", "arrest", "whom:owner"},
		{"a verb of the state of another", "ومات والد السائق في المستشفى.", "die", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.whom, found[len(found)-1].Whom, "%s: %s", c.reason, c.text)
		}
	}
}
