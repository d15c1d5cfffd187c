package ar_test

import (
	"cmp"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhoActsFurtherOff(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, who string }{
		{"by men without a name", "أغلقت الطريق بعد خطف مهندسين على يد مسلحين مجهولين قرب المصفاة.", "capture", "مسلحين مجهولين"},
		{"not by a time", "أحرق المخزن من قبل سنة.", "burn", ""},
		{"by whose shots", "مقتل شابين برصاص الشرطة في الضاحية.", "kill", "الشرطة"},
		{"by shots of people", "وأصيب راع بنيران مسلحين مجهولين.", "wound", "مسلحين مجهولين"},
		{"by shots of nobody", "وقتلت طفلة برصاص طائش.", "kill", ""},
		{"not another's deed, behind a comma", "بدأ علاجهم في الميدان، ثم نقلوا بواسطة طائرات الجيش.", "treat", ""},
		{"who launched an attack, behind it", "قتل حارسان في هجوم بقذائف شنه مسلحون على محطة الضخ.", "attack", "مسلحون"},
		{"behind a relative", "أحصى المكتب خسائر الغارات التي نفذها التحالف.", "strike", "التحالف"},
		{"not a noun that the verb is not told of", "تأخر وصول القافلة بسبب الإجراءات التي اتخذتها الشرطة.", "arrive", ""},
		{"of whose raids adjectives are told", "خلفت الغارات الجوية الروسية دمارا.", "strike", "الروسية"},
		{"whose attack it was", "صد الأهالي هجوما لحركة الشباب على القرية.", "attack", "حركة الشباب"},
		{"who owns up to what stands before", "وتبنت التفجير جماعة «أنصار الشام».", "claim-responsibility", "جماعة «أنصار الشام»"},
		{"the subject before the clause about it", "وأكد أن حركة الشباب التي فقدت معاقلها، تقاتل الحكومة الصومالية.", "clash", "حركة الشباب"},
		{"behind a name set off by commas", "وكان وزير النقل، خالد المنصوري، زار المرفأ.", "visit", "وزير النقل، خالد المنصوري"},
		{"who fights somebody, in his own clause", "حذر من حركة الشباب التي تقاتل الحكومة الصومالية.", "clash", "حركة الشباب"},
		{"but not whom others fight", "حذر من الحركة التي هاجم الجيش معاقلها.", "attack", ""},
		{"not who is fought by some", "نفى مسؤول في ميليشيا تقاتل حركة الشباب الخبر.", "clash", ""},
		{"not behind its pledge", "فقد نفوذه منذ مبايعته تنظيم القاعدة.", "pledge", ""},
		{"gunmen behind their verb", "وقع الحادث عندما اقتحم مسلح المبنى.", "attack", "مسلح"},
		{"not hostages", "كان المسلحون يحتجزونهم رهائن.", "capture", ""},
		{"a body behind its verb", "وأصدرت محكمة مصرية حكما بحبسه.", "issue", "محكمة مصرية"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			ref := found[0].Actor
			if ref.IsZero() {
				ref = found[0].Doer
			}
			got := ""
			if !ref.IsZero() {
				got = cmp.Or(ref.Span.Of(c.text), ref.Name)
			}
			assert.Equal(t, c.who, got, "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoDoesBoth(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, who string }{
		{"the object of a verb that says no more", "واصلت حركة الشباب من جهتها شن هجمات على الحواجز.", "attack", "حركة الشباب"},
		{"whose subject stands before it", "حركة الشباب نفذت هجوما على الثكنة.", "attack", "حركة الشباب"},
		{"a verbal noun behind with", "وأكد أن الشرطة بدأت بالتحقيق في ملابسات الحريق.", "investigate", "الشرطة"},
		{"not what it is of", "أصدرت الحكومة شهادات استثمار بقيمة مليار دينار.", "fund", ""},
		{"a verb that and joins", "وذكر أن المهاجمين خطفوا حارسا وانسحبوا نحو الغابة.", "withdraw", "المهاجمين"},
		{"with its object", "هاجم المسلحون القرية فأحرقوا منازل عدة.", "burn", "المسلحون"},
		{"then", "زار وزير الخارجية المصري العاصمة التونسية ثم توجه إلى الجزائر.", "travel", "وزير الخارجية المصري"},
		{"not where somebody may follow", "أوقفت الشرطة السائق وفتش الخبراء الشاحنة.", "investigate", "الخبراء"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			last := found[len(found)-1]
			ref := last.Actor
			if ref.IsZero() {
				ref = last.Doer
			}
			got := ""
			if !ref.IsZero() {
				got = ref.Span.Of(c.text)
			}
			assert.Equal(t, c.who, got, "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoManagedIt(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, actor string }{
		{"named behind the verb", "تمكنت الشرطة من اعتقال خمسة مهربين.", "arrest", "org:police"},
		{"named before it", "وأضاف أن الشرطة نجحت في اعتقال خمسة مهربين.", "arrest", "org:police"},
		{"without a particle", "استطاعت الشرطة اعتقال خمسة مهربين.", "arrest", "org:police"},
		{"not where another clause begins", "تمكنت الشرطة من فتح الطريق بعد أن أعلن الحزب انتهاء الاعتصام.", "end", ""},
		{"what a body tells of itself", "أعلن الجيش أنه حرر تسعة محتجزين.", "free", "org:army"},
		{"behind a colon", "قال الجيش: إنه حرر تسعة محتجزين.", "free", "org:army"},
		{"adding that it", "أعلن الجيش تحرير البلدة، مؤكدا أيضا أنه اعتقل تسعة مسلحين.", "arrest", "org:army"},
		{"militants that it killed", "أعلن الجيش أنه قتل تسعة مسلحين.", "kill", "org:army"},
		{"not its own men, who were killed", "أعلن الجيش أنه قتل تسعة جنود.", "kill", ""},
		{"nor what a person tells of others", "أعلن الرئيس التونسي قيس سعيد أنه اعتقل تسعة مسلحين.", "arrest", ""},
		{"a government extends", "مددت الحكومة مساء أمس حظر التجول.", "extend", "org:government"},
		{"whoever is lent to a country's care does nothing", "وبرعاية سلطنة عمان وقطر استضافت باكستان المفاوضات.", "host", "country:PK"},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.actor, found[0].Actor.ID, "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoSpeaksTalksWithNobody(t *testing.T) {
	assert.Empty(t, of("talk", read("وكان الوزير يتحدث أمام البرلمان بعد مقتل تسعة.")))
	assert.NotEmpty(t, of("talk", read("تحدث الوزير هاتفيا مع نظيره.")))
}
