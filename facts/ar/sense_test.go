package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// Words mean another claim beside other words, and some that look like a claim are
// none.
func TestClaimsBesideOtherWords(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want, not    string
	}{
		{"people who march protest", "خرج المئات في مسيرات بوسط المدينة.", "protest", "leave"},
		{"a war is not fired", "أطلق الرئيس أمس حربا على الفساد.", "begin", "fire"},
		{"a rocket is", "أطلق المسلحون صاروخا على القرية.", "fire", "begin"},
		{"who comments bans nothing", "علقت الصحيفة على الزيارة.", "", "ban"},
		{"who fled provided nothing", "وفر المهاجم من المكان.", "flee", "offer"},
		{"who provided fled nowhere", "وفر البنك قروضا للمزارعين.", "offer", "flee"},
		{"new victims renew nothing", "بحثا عن ضحايا جدد في النهر.", "search", "renew"},
		{"how a currency does", "تحسن أداء العملة.", "", "perform"},
		{"what goes back to a cause", "يعود سبب التأخير إلى عطل.", "", "return"},
		{"whoever of rank witnesses something is there", "شهد وزير النقل تجارب القطار.", "attend", "undergo"},
		{"ideas are put forward", "طرح الوفد مبادرة جديدة.", "propose", "tender"},
		{"a campaign is carried by nobody", "واصل الحزب حملته الانتخابية.", "", "carry"},
		{"a budget is allocated, a day is set", "حددت اللجنة يوم الاقتراع.", "specify", "allocate"},
		{"a share is no word of anybody", "فائدة نسبتها 15%.", "", "say"},
		{"a campaign attacks nobody", "تستهدف الحملة 150 ألف طفل.", "target", "attack"},
		{"nor before its verb", "أطلقت الوزارة برنامجا يستهدف 90 قرية.", "target", "attack"},
		{"nor does a bank", "أبقى البنك المركزي مستهدفه للتضخم عند 7%.", "target", "attack"},
		{"but raids do", "استهدف الطيران مخزنا للسلاح.", "attack", "target"},
		{"and an attack on a campaign does", "هجوم استهدف حملة تطعيم.", "attack", "target"},
		{"attacks that strike a town come from no aircraft", "الاعتداءات التي ضربت المرفأ.", "attack", "strike"},
		{"aircraft strike", "ضربت الطائرات المرفأ.", "strike", ""},
		{"who is caught is arrested", "ضبط الحراس مهربا قرب السد.", "arrest", "seize"},
		{"goods are seized", "ضبط الحراس شاحنة وقود.", "seize", "arrest"},
		{"what belongs to somebody came back nowhere", "عثر على سيارة تعود لتاجر.", "own", "return"},
		{"whoever came back owns nothing", "المسؤول المحلي يعود إلى منزله.", "return", "own"},
		{"confidence is withdrawn, not banned", "حجب البرلمان الثقة عن الحكومة.", "no-confidence", "ban"},
		{"but a site is banned", "حجبت السلطات الموقع.", "ban", "no-confidence"},
		{"boats are intercepted", "اعترض خفر السواحل ثلاثة قوارب.", "intercept", "oppose"},
		{"decisions are opposed", "اعترض النائب على القرار.", "oppose", "intercept"},
		{"a report is handed in", "ترفع اللجنة تقريرها خلال 60 يوما.", "submit", "rise"},
		{"prices rise", "رفعت الشركة أسعارها.", "rise", "submit"},
		{"the yield of a bond came back nowhere", "بلغ العائد على السندات 12%.", "yield", "return"},
		{"crews worked", "عملت الفرق طوال الليل.", "work", "employ"},
		{"whoever stays away", "غاب نائبان عن الجلسة.", "absent", ""},
		{"whoever appeals stabs nobody", "سيطعن فريق الدفاع بالنقض.", "appeal", "stab"},
		{"… nor in front of a court", "قال إن موكله سيطعن فيه أمام المحكمة العليا.", "appeal", "stab"},
		{"a policeman stabbed in front of one", "طعن المهاجم شرطيا أمام المحكمة.", "stab", "appeal"},
		{"what somebody means to do is not built", "أبلغت الإدارة العمال بنيتها نقل المصنع.", "transport", "build"},
		{"a road is opened again", "وقالت البلدية إن الجسر أعيد فتحه أمام السيارات.", "reopen", "return"},
		{"care refused", "رفضت إدارة المخيم علاجه.", "deny-care", "reject"},
		{"found their death", "لاقى 14 مهاجرا حتفهم غرقا.", "kill", ""},
		{"the family of every killed", "منحت الحكومة أسرة كل قتيل 20 ألف دولار.", "grant", "kill"},
		{"who lives in a hotel", "نقل 40 نزيلا إلى فندق آخر.", "transport", "remove"},
		{"who waits for somebody to attack him", "كمن مسلحون لقائد الحامية عند الجسر.", "attack", ""},
		{"who was beaten", "تعرض حارس الملعب للضرب.", "attack", "undergo"},
		{"fire that took fields", "أتى اللهب على 70 فدانا قرب المنيا.", "destroy", ""},
		{"… and with other words", "التهم الحريق 70 فدانا قرب المنيا.", "destroy", ""},
		{"a court convicts", "أدانت محكمة في بنزرت أربعة موظفين.", "sentence", "oppose"},
		{"… people, and condemns nobody", "وأدانت ستة آخرين.", "sentence", "oppose"},
		{"… in the passive", "أدين خمسة تجار بتهمة الغش.", "sentence", "oppose"},
		{"whoever condemns a deed", "أدانت وزارة الخارجية الاعتداء.", "oppose", "sentence"},
		{"fighters are neutralised", "أعلن الجيش تحييد تسعة مسلحين قرب الحدود.", "kill", ""},
		{"an area is not", "تقرر تحييد المنطقة عن الصراع.", "", "kill"},
		{"lorries burn", "أسفر الهجوم عن حرق عشرات الشاحنات ومقتل سائق.", "burn", ""},
		{"whoever is carried to the grave", "شيع الأهالي جثامين ستة عمال.", "bury", "die"},
		{"… however far the bearers stand from it", "شيع أهالي قرية صغيرة، ظهر أمس الخميس، جثامين 3 من ضحايا الغرق.", "bury", "kill"},
		{"… or laid in it", "ووري جثمان ثلاثة من الضحايا الثرى.", "bury", ""},
		{"a number goes nowhere", "ويصل عدد حافلات الشركة إلى 60 حافلة.", "reach", "arrive"},
		{"a number of people does", "وصل عدد من السياح إلى المدينة.", "arrive", "reach"},
		{"a share closes at a price", "أغلق سهم المصرف عند 3.2 جنيه.", "close-at", "close"},
		{"… and ends the day at it", "أنهى سهم الشركة الجلسة عند 7.15 ريال.", "close-at", "end"},
		{"a road closes at an hour", "أغلق الطريق عند الساعة الثامنة.", "close", "close-at"},
		{"what is signed", "وقعت الشركتان اتفاقية للنقل.", "sign", "happen"},
		{"whoever asks not to be named", "قال مسؤول طلب عدم ذكر اسمه إن عشرة سائقين فقدوا.", "miss", "demand"},
		{"a rise by a share is no height", "أغلق السهم عند 4 دراهم بارتفاع نسبته 2%.", "rise", "measure"},
		{"a shell that hits a house wounds nobody", "أصابت قذيفة منزلا في الحي القديم.", "strike", "wound"},
		{"… nor do drones told of before", "قال المصدر إن مسيرتين مفخختين أصابتا المصفاة.", "strike", "wound"},
		{"shells wound people", "أصابت قذيفة خمسة عمال.", "wound", "strike"},
		{"… and one of them", "أصابت شظايا صاروخ طفلا.", "wound", "strike"},
		{"a grant arrives nowhere", "تصل المنحة إلى 40% من كلفة المشروع.", "reach", "arrive"},
		{"… nor does a wage", "يصل الأجر إلى خمسة آلاف دولار.", "reach", "arrive"},
		{"a lorry does", "تصل الشاحنة إلى المدينة.", "arrive", "reach"},
		{"a session that goes on is held", "تستكمل الجلسة صباح الإثنين المقبل.", "hold", "complete"},
		{"… and one that opens again", "يستأنف المجلس جلساته الأربعاء المقبل.", "hold", "begin"},
		{"… and one put off to a day", "رفع رئيس المجلس الجلسة إلى يوم الخميس المقبل.", "hold", "rise"},
		{"an incident of shooting is no accident", "وقع حادث إطلاق نار في الحي القديم.", "shoot", "accident"},
		{"… nor are those of violence", "شهدت القرى حوادث عنف متفرقة.", "", "accident"},
		{"… and one of terror is an attack", "ندد الحزب بالحادث الإرهابي.", "attack", "accident"},
		{"two cars", "وقع حادث سير على الطريق الساحلي.", "accident", "attack"},
		{"who faces armed men wards off no blow", "تصدى الحراس لمسلحين قرب السد.", "counter", "foil"},
		{"an attack is warded off", "تصدى الحراس لهجوم على السد.", "foil", "counter"},
		{"people are arrested", "تم ضبطهم قرب السد.", "arrest", "seize"},
		{"who jumps rises in no way", "قفزت مع أخي من النافذة وأصيبت.", "wound", "rise"},
	} {
		fs := read(c.text)
		if c.want != "" {
			assert.NotEmpty(t, of(c.want, fs), "%s: %s", c.reason, c.text)
		}
		if c.not != "" {
			assert.Empty(t, of(c.not, fs), "%s: %s", c.reason, c.text)
		}
	}
}

// Force majeure is written like Cairo.
func TestForceMajeureIsNoTown(t *testing.T) {
	for text, want := range map[string]string{
		"أعلنت شركة المناجم حالة القوة القاهرة.": "force-majeure",
		"نفى الوزير إعلان القوة القاهرة.":        "force-majeure",
		"رفعت الشركة حالة القوة القاهرة.":        "lift-force-majeure",
	} {
		found := of(want, read(text))
		if assert.Len(t, found, 1, text) {
			assert.Empty(t, found[0].Place.ID, text)
		}
	}
	assert.NotEmpty(t, of("arrive", read("وصلت القوة إلى القاهرة."))[0].Place.ID)
}

// Who tells the news is named after a town, and it happened elsewhere.
func TestNewsNamedAfterTowns(t *testing.T) {
	for text, want := range map[string]string{
		"قتل حارس، بحسب ما تابعته البصرة الإخبارية.": "",
		"قتل حارس في البصرة.":                        "البصرة",
	} {
		found := of("kill", read(text))
		if assert.Len(t, found, 1, text) {
			assert.Equal(t, want, found[0].Place.Name, text)
		}
	}
}

// Who kills is not counted among the killed.
func TestWhoKillsIsNoVictim(t *testing.T) {
	assert.Equal(t, []string{"kill 7"}, counted(read("انتحاري يقتل سبعة جنود في هجوم.")))
	assert.Equal(t, []string{"kill 1"}, counted(read("جندي يقتل في هجوم.")))
}

// Some of those before that were killed are killed, whatever befell the others.
func TestSomeOfThemWereKilled(t *testing.T) {
	assert.Equal(t, []string{"wound 21", "kill 4"}, counted(read("وأصيب 21 جنديا. وقال البيان إن القوات تصدت للمسلحين وقتلت أربعة منهم.")))
}

// Where police check papers nobody lies in wait.
func TestPoliceCheckpointsAttackNobody(t *testing.T) {
	assert.Len(t, of("attack", read("قتل شرطي في هجوم على كمين للشرطة بالعريش.")), 1)
	assert.Len(t, of("attack", read("قتل جندي في كمين نصبه مسلحون.")), 1)
}

// Whoever denies having to do with a deed disowns it, and does not deny the deed.
func TestDeedsThatAreDisowned(t *testing.T) {
	for _, text := range []string{
		"ونفت حركة طالبان أي صلة لها بالهجوم.",
		"نفت حركة الشباب ضلوعها في هجوم الأحد.",
		"وأنكر حزب الله تورطه في الهجوم.",
	} {
		fs := read(text)
		own, deed := of("claim-responsibility", fs), of("attack", fs)
		if assert.Len(t, own, 1, text) && assert.Len(t, deed, 1, text) {
			assert.Equal(t, facts.Denied, own[0].Polarity, text)
			assert.NotEmpty(t, own[0].Actor.ID, text)
			assert.Equal(t, facts.Affirmed, deed[0].Polarity, text)
		}
	}
	assert.Equal(t, facts.Denied, of("attack", read("نفى المتحدث وقوع هجوم على المركز."))[0].Polarity, "a deed that did not happen")
	assert.Empty(t, of("fire", read("تبنت الهجوم جماعة تطلق على نفسها لواء الشمال.")), "a name is no shot")
}

// TestEitherWay holds that what may move up or down neither rose nor fell.
func TestEitherWay(t *testing.T) {
	for _, c := range []struct {
		text string
		rose bool
	}{
		{"ويسمح البنك المركزي بتحرك الدينار بنسبة 3 في المئة صعودا أو هبوطا عن السعر الرسمي.", false},
		{"ويتحرك الدرهم ضمن هامش 2.5 في المائة هبوطاً وصعوداً.", false},
		{"وبلغ هامش الخطأ 3 في المئة زيادة أو نقصانا.", false},
		{"وأغلق المؤشر على ارتفاع 1.2 في المئة بعد هبوط دام يومين.", true},
		{"وتأثرت السوق بارتفاع الدولار وانخفاض النفط 4 في المئة.", true},
	} {
		found := read(c.text)
		assert.Equal(t, c.rose, len(of("rise", found))+len(of("fall", found)) > 0, c.text)
	}
}
