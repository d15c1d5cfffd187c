package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhoActsWithoutAName(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, who string }{
		{"people behind a verb that opens the sentence", "قطع المحتجون الطريق المؤدي إلى الميناء.", "cut-off", "المحتجون"},
		{"of a phrase", "وأخرج رجال الإطفاء عاملين من النفق.", "remove", "رجال الإطفاء"},
		{"a body with its adjective", "رفضت اللجنة الفنية طلب النقابة.", "reject", "اللجنة الفنية"},
		{"whom something befell", "أصيب الحارس في ساقه.", "wound", "الحارس"},
		{"before the verb, behind that", "وذكر البيان أن المسلحين انسحبوا من التلة.", "withdraw", "المسلحين"},
		{"an ending that only a subject has", "ثم أحرق متظاهرون مقر البلدية.", "burn", "متظاهرون"},
		{"in the middle, with nothing behind it", "وصلت الدورية وأوقفت السائق عند الحاجز.", "arrest", ""},
		{"in the middle, its object behind it", "وتدفقت المياه، ووزعت اللجنة أغطية.", "distribute", ""},
		{"not whom somebody else did it to", "فر المهاجم بعد أن طعن السائق.", "stab", ""},
		{"nor whom a woman did it to", "وقتلت الحارس عند الباب.", "kill", ""},
		{"who is told of in a clause of his own", "وبحثت الدورية عن السائق الذي فر من المكان.", "flee", "السائق"},
		{"no adjective of a deed", "نددت بالهجوم الانتحاري الذي استهدف السوق.", "attack", ""},
		{"one of victims, by a noun", "وفاة السائق متأثرا بحروقه.", "die", "السائق"},
		{"not whom others look for", "لجنة لملاحقة المسلحين.", "hunt", ""},
		{"a ship", "غرقت السفينة قبالة الحديدة.", "sink", "السفينة"},
		{"who launched an attack", "شن المسلحون مساء السبت هجوما على الثكنة.", "attack", "المسلحون"},
		{"who speaks of itself", "وأوضحت الشركة أنها ستوزع أرباحا.", "distribute", "الشركة"},
		{"not the one who tells of others", "وأوضح الطبيب أنه توفي اثنان منهم.", "die", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.who, found[0].Doer.Name, "%s: %s", c.reason, c.text)
			assert.True(t, found[0].Actor.IsZero(), "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoActsByAName(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, actor string }{
		{"told of in a clause of its own", "وقصفت حركة الشباب التي أعلنت مسؤوليتها عن التفجير ثكنة.", "claim-responsibility", "org:shabaab"},
		{"who does what a noun says", "أجرت الشرطة تحقيقا في الحادث.", "investigate", "org:police"},
		{"who speaks of itself", "أعلنت الشرطة أنها فتحت تحقيقا.", "investigate", "org:police"},
		{"a country, behind that", "وقال إن النرويج سترسل سفينتين.", "send", "country:NO"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.actor, found[0].Actor.ID, "%s: %s", c.reason, c.text)
		}
	}
}
