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
		{"who speaks of itself", "وأوضحت الشركة أنها ستوزع أرباحا.", "dividend", "الشركة"},
		{"behind that, without an article", "وأفاد شاهد بأن مسلحين ملثمين هاجموا القافلة.", "attack", "مسلحين ملثمين"},
		{"not who may be the victim", "وأفاد شاهد بأن حارسا قتل.", "kill", ""},
		{"with an adjective, at the start", "عناصر متطرفة زرعت عبوة قرب الجسر.", "plant", "عناصر متطرفة"},
		{"behind a verb that has its object", "ألغام زرعها متمردون قرب الجسر.", "plant", "متمردون"},
		{"who expects something", "رجح خبير محلي أن ترتفع المياه.", "forecast", "خبير محلي"},
		{"whom it is up to", "على اللجنة أن توزع المساعدات.", "distribute", "اللجنة"},
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
		{"who foils something", "أحبط خفر السواحل محاولة لتهريب الوقود.", "foil", "org:coast-guard"},
		{"not a body that is formed", "شكلت الحكومة بعد شهر.", "form", ""},
		{"behind a pronoun of its place", "القاعدة التي تنتشر فيها القوات الفرنسية.", "station", "group:forces:FR"},
		{"whom it is up to", "على الشرطة أن تعتقل الجناة.", "arrest", "org:police"},
		{"whose raids they were", "الغارات الروسية قتلت تسعة مدنيين.", "kill", "country:RU"},
		{"a country, behind that", "وقال إن النرويج سترسل سفينتين.", "send", "country:NO"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.actor, found[0].Actor.ID, "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhichCountryActs(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, country string }{
		{"who leads others", "هاجمت قوات بقيادة بريطانيا الميناء.", "lead", "country:GB"},
		{"who may be behind it", "وقال إن إيران ربما تكون وراء التفجير.", "perpetrate", "country:IR"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.country, found[0].Doer.ID, "%s: %s", c.reason, c.text)
		}
	}
}
