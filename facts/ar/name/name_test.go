package name

import (
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

func read(s string) []extract.Mention { return Read(s, text.Words(s, facts.Span{End: len(s)})) }

// phrase is a text with the one mention that must be read in it: its whole
// span and its id; or none.
type phrase struct{ why, text, span, typ, id string }

var peopleRead = []phrase{
	{"a title, a nation, a name", "التقى الرئيس الفرنسي إيمانويل ماكرون أمس", "الرئيس الفرنسي إيمانويل ماكرون", Person, "person:emmanuel-macron"},
	{"an office of two words", "وصل وزير الدفاع الأمريكي لويد أوستن إلى", "وزير الدفاع الأمريكي لويد أوستن", Person, "person:lloyd-austin"},
	{"a comma before the name", "قال رئيس الوزراء السلوفيني، يانيز ياكوفلتش، إن", "رئيس الوزراء السلوفيني، يانيز ياكوفلتش", Person, "person:يانيز-ياكوفلتش"},
	{"a spokesman of a body", "وأكد المتحدث باسم الشرطة كوامي أسانتي أن", "المتحدث باسم الشرطة كوامي أسانتي", Person, "person:كوامي-اسانتي"},
	{"a rank and a foreign name", "وقال الكولونيل بوكار ديالو إن", "الكولونيل بوكار ديالو", Person, "person:بوكار-ديالو"},
	{"a surname with the letters of a future", "لقاء رئيس الوزراء النيجري حسن سيدو مع", "رئيس الوزراء النيجري حسن سيدو", Person, "person:حسن-سيدو"},
	{"sons of fathers", "صرح المهندس سعد بن عبدالمحسن الشايع اليوم", "المهندس سعد بن عبدالمحسن الشايع", Person, "person:سعد-عبدالمحسن-الشايع"},
	{"servant of, split", "وأوضح العقيد عبد الرحمن الحربي أن", "العقيد عبد الرحمن الحربي", Person, "person:عبدالرحمن-الحربي"},
	{"servant of, joined", "وأوضح العقيد عبدالرحمن الحربي أن", "العقيد عبدالرحمن الحربي", Person, "person:عبدالرحمن-الحربي"},
	{"no hamza, no dots", "الرئيس الامريكى باراك اوباما", "الرئيس الامريكى باراك اوباما", Person, "person:barack-obama"},
	{"diacritics and tatweel", "الرئيسُ باراك أوبامـــا", "الرئيسُ باراك أوبامـــا", Person, "person:barack-obama"},
	{"a capital that has not refused", "أكد المركز أن أنقرة لم ترفض العرض", "أنقرة", Country, "country:TR"},
	{"the role behind the name", "زار اللواء منير شاكر قائد الشرطة المكان", "اللواء منير شاكر قائد الشرطة", Person, "person:منير-شاكر"},
	{"a given name and a foreign one, no title", "بحسب خليل زادران", "خليل زادران", Person, "person:خليل-زادران"},
	{"a particle stands outside", "اجتمع بالرئيس أردوغان", "الرئيس أردوغان", Person, "person:recep-erdogan"},
	{"ل and the article are one", "رسالة للرئيس بوتين", "للرئيس بوتين", Person, "person:vladimir-putin"},
	{"a name that is told", "وتدعى خديجة عاشق", "خديجة عاشق", Person, "person:خديجه-عاشق"},
	{"a servant of the King is no king", "وقال الدكتور عبد الملك الصنعاني، إن", "الدكتور عبد الملك الصنعاني", Person, "person:عبدالملك-الصنعاني"},
	{"a definite second name before a link", "فوز المرشح محمد الأمين ولد باهي", "المرشح محمد الأمين ولد باهي", Person, "person:محمد-الامين-ولد-باهي"},
	{"a spokeswoman of a house", "قالت السكرتيرة الصحفية للبيت الأبيض جين بساكي إن", "السكرتيرة الصحفية للبيت الأبيض جين بساكي", Person, "person:jen-psaki"},
	{"an ordinary word and a name that is none", "وقال العقيد برهان بنعيسى إن", "العقيد برهان بنعيسى", Person, "person:برهان-بنعيسي"},
	{"an ordinary word and a son of", "واتهم العميد برهان بن عيسى خصومه", "العميد برهان بن عيسى", Person, "person:برهان-عيسي"},
	{"ordinary words between who says and what", "وقالت رئيسة الجمعية وردة حليم إن", "رئيسة الجمعية وردة حليم", Person, "person:ورده-حليم"},
	{"ordinary words before a place and what is said", "وأعلنت رئيسة الجمعية وردة حليم في بيان أن", "رئيسة الجمعية وردة حليم", Person, "person:ورده-حليم"},
	{"an object is no name", "أعلن رئيس الجمعية حالة طوارئ في القرية", "رئيس الجمعية", Role, "role:رئيس-جمعيه"},
	{"a wish is no name", "بقيادة رئيس الجمعية حفظه الله ورعاه", "رئيس الجمعية", Role, "role:رئيس-جمعيه"},
	{"a title cut short", "أكد مدير الميناء م. هيثم الدوسكي أن", "مدير الميناء م. هيثم الدوسكي", Person, "person:هيثم-الدوسكي"},
	{"a nation behind what somebody is", "سجل المهاجم الغاني كوفي دانكواه هدفا", "المهاجم الغاني كوفي دانكواه", Person, "person:كوفي-دانكواه"},
	{"the head of something told before", "وذكر مديرها سليم الدوسكي أن", "مديرها سليم الدوسكي", Person, "person:سليم-الدوسكي"},
	{"what a candidate stands for", "رفضت المرشحة المستقلة أوديل نغاتا النتيجة", "المرشحة المستقلة أوديل نغاتا", Person, "person:اوديل-نغاتا"},
	{"another of a known last name", "جاء يونس العبادي إلى الحفل", "يونس العبادي", Person, "person:يونس-العبادي"},
	{"a spokesman of a body, unnamed", "بيان المتحدث الرسمي للهلال الأحمر", "المتحدث الرسمي للهلال الأحمر", Role, "role:spokesman-red-crescent"},
	{"a name between who says and what, that looks like other words", "وقالت محافظ البنك المركزي تاديسي كبيدي إن", "محافظ البنك المركزي تاديسي كبيدي", Person, "person:تاديسي-كبيدي"},
	{"a name before who says and what", "لكن وزير الزراعة المحلي رودغير كلاين قال إن", "وزير الزراعة المحلي رودغير كلاين", Person, "person:رودغير-كلاين"},
	{"a head of something closes at its article", "وقال رئيس النقابة وجيه القلال إن", "رئيس النقابة وجيه القلال", Person, "person:وجيه-القلال"},
	{"a day is no name", "وقال رئيس النقابة نهاية الأسبوع إن", "رئيس النقابة", Role, "role:رئيس-نقابه"},
	{"an adverb is no name", "وقال رئيس النقابة مخاطبا الحشود إن", "رئيس النقابة", Role, "role:رئيس-نقابه"},
	{"a name in a province of no name", "وقال كبير أطباء المستشفى في الإقليم نديم أكرم خان للصحفيين إن", "كبير أطباء المستشفى في الإقليم نديم أكرم خان", Person, "person:نديم-اكرم-خان"},
	{"a name that its title follows", "وقال حميد رستمي حاكم المدينة للتلفزيون إن", "حميد رستمي حاكم المدينة", Person, "person:حميد-رستمي"},
	{"a name, a comma, its title", "وقال نديم أكرم خان، كبير أطباء المستشفى، إن", "نديم أكرم خان", Person, "person:نديم-اكرم-خان"},
	{"a name of an ordinary word, and to whom it is said", "وقال كبير أطباء المستشفى افتخار حسن لوكالة محلية", "كبير أطباء المستشفى افتخار حسن", Person, "person:افتخار-حسن"},
	{"the head of a town of no list", "وأوضح رئيس بلدية طبرقاء كمال عياري أن", "رئيس بلدية طبرقاء كمال عياري", Person, "person:كمال-عياري"},
	{"a hyphen in a name", "وقال الكولونيل بيار-أنطوان ديفال أمس", "الكولونيل بيار-أنطوان ديفال", Person, "person:بيار-انطوان-ديفال"},
	{"an office alone", "اجتماع وزير الخارجية الياباني", "وزير الخارجية الياباني", Role, "role:minister-foreign:JP"},
	{"a former office", "محاكمة الرئيس السابق", "الرئيس السابق", Role, "role:president:former"},
}

var bodies = []phrase{
	{"a ministry of a country", "أعلنت وزارة الداخلية التركية", "وزارة الداخلية التركية", Org, "org:ministry-interior:TR"},
	{"forces of a country", "انسحاب القوات الأميركية", "القوات الأميركية", Group, "group:forces:US"},
	{"a government of a country, in construct", "قررت حكومة إسرائيل", "حكومة إسرائيل", Org, "org:government:IL"},
	{"many spellings of one group", "هجوم لتنظيم الدولة الاسلامية", "تنظيم الدولة الاسلامية", Org, "org:is"},
	{"a by-name", "عناصر داعش", "داعش", Org, "org:is"},
	{"an acronym", "نقلت وكالة أ ف ب", "وكالة أ ف ب", Org, "org:afp"},
	{"an unlisted paper in quotes", "ذكرت صحيفة «دير ستاندرد»", "صحيفة «دير ستاندرد»", Org, "org:صحيفه-دير-ستاندرد"},
	{"the club, told by its cue", "فاز فريق النصر", "فريق النصر", Org, "org:al-nassr"},
	{"the paper in quotes", "قال لـ«الشرق الأوسط» أمس", "الشرق الأوسط", Org, "org:aawsat"},
	{"a storm", "الإعصار «بولافن»", "الإعصار «بولافن»", Storm, "storm:اعصار-بولافن"},
	{"a people", "سائحون إيطاليون", "إيطاليون", Nationality, "country:IT"},
	{"a broken plural", "عمال هنود", "هنود", Nationality, "country:IN"},
	{"a capital that acts", "وأعلنت واشنطن", "واشنطن", Country, "country:US"},
	{"a country that acts", "باكستان تنفي", "باكستان", Country, "country:PK"},
}

var places = []phrase{
	{"a country after a preposition", "عاد إلى ألمانيا", "ألمانيا", Country, "country:DE"},
	{"a country that is an ordinary word too, after a preposition", "هجوم في مالي", "مالي", Country, "country:ML"},
	{"a capital as a place", "وصل إلى واشنطن", "واشنطن", City, "place:geonames:4140963"},
	{"a city", "هجوم في مقديشو", "مقديشو", City, "place:geonames:53654"},
	{"a glued preposition", "تفجير بجدة", "جدة", City, "place:geonames:105343"},
	{"a city behind its cue", "في مدينة قنا", "مدينة قنا", City, "place:geonames:350550"},
	{"a province", "محافظة ديالى", "محافظة ديالى", Province, "place:IQ-DI"},
	{"a province named like its city", "محافظة المنيا", "محافظة المنيا", Province, "place:EG-MN"},
	{"an unlisted town behind a cue", "بلدة كرانيفكا", "بلدة كرانيفكا", City, "place:كرانيفكا"},
	{"the city of Riyadh", "عقد في الرياض", "الرياض", City, "place:geonames:108410"},
	{"a hotel in quotes", "فندق «النجمة»", "فندق «النجمة»", Site, "site:فندق-النجمه"},
	{"an airport of a city", "مطار بيروت الدولي", "مطار بيروت الدولي", Site, "site:مطار-بيروت-الدولي"},
	{"an airport named for a king", "مطار الملك خالد", "مطار الملك خالد", Site, "site:مطار-الملك-خالد"},
	{"a continent, not its people", "دول أفريقيا", "أفريقيا", Region, "place:africa"},
	{"a country in quotes behind its cue", "جمهورية «غانا»", "جمهورية «غانا»", Country, "country:GH"},
	{"a country that ends like an adjective", "في إريتريا", "إريتريا", Country, "country:ER"},
	{"a canal", "عبور قناة السويس", "قناة السويس", Site, "site:قناه-السويس"},
	{"a sea", "في البحر الأحمر", "البحر الأحمر", Sea, "place:red-sea"},
}

var nothing = []phrase{
	{why: "a weekday", text: "يوم السبت الماضي"},
	{why: "victory, not the club", text: "تحقق النصر أخيرا"},
	{why: "the guard, no goalkeeper", text: "دخل الحرس المبنى"},
	{why: "a coastal town has no name here", text: "في مدينة ساحلية"},
	{why: "a town of toys", text: "زار مدينة ألعاب كبيرة"},
	{why: "financial, not Mali", text: "دعم مالي كبير"},
	{why: "sons, not Benin", text: "مدرسة بنين"},
	{why: "a preposition, not the name Ali", text: "اطلع الوزراء على النتائج"},
	{why: "floods, not Seoul", text: "اجتاحت سيول القرى"},
	{why: "with enthusiasm, not Hamas", text: "تحدث بحماس"},
	{why: "level, not Upper Egypt", text: "على الصعيد نفسه"},
	{why: "foreign trade is no ministry", text: "نمو التجارة الخارجية"},
	{why: "a title without a name", text: "قال الدكتور إن"},
	{why: "a verb, not Sirte", text: "وقعت الحادثة بسرعة"},
	{why: "a hotel in a city has no name here", text: "نزلاء فندق كبير"},
	{why: "an ordinary market", text: "أسعار سوق الأسهم"},
	{why: "a given name that is an adjective", text: "كان يوما سعيد الحظ"},
	{why: "a member of nothing", text: "كان عضوا فيها"},
}

func TestRead(t *testing.T) {
	for _, list := range [][]phrase{peopleRead, bodies, places} {
		for _, p := range list {
			got := read(p.text)
			if !assert.Len(t, got, 1, "%s: %s %v", p.why, p.text, ids(got)) {
				continue
			}
			assert.Equal(t, p.span, got[0].Span.Of(p.text), p.why)
			assert.Equal(t, p.typ, got[0].Type, p.why)
			assert.Equal(t, p.id, got[0].Ref.ID, p.why)
		}
	}
	for _, p := range nothing {
		assert.Empty(t, ids(read(p.text)), "%s: %s", p.why, p.text)
	}
}

func ids(mentions []extract.Mention) []string {
	var out []string
	for _, m := range mentions {
		out = append(out, m.Ref.ID)
	}
	return out
}

func TestReadShortForms(t *testing.T) {
	for _, c := range []struct {
		why, text string
		want      []string
	}{
		{"the last name", "قال العقيد بوكار ديالو إن الطريق آمن. وأضاف ديالو أن", []string{"person:بوكار-ديالو", "person:بوكار-ديالو"}},
		{"the last name in the title of the report", "ياكوفلتش يستقيل\nقدم الوزير يانيز ياكوفلتش استقالته", []string{"person:يانيز-ياكوفلتش", "person:يانيز-ياكوفلتش"}},
		{"the office alone", "استقبل وزير الصحة نادر الحيدري الوفد. وقال الوزير إن", []string{"person:نادر-الحيدري", "person:نادر-الحيدري"}},
		{"a title and the last name", "صرح المهندس سعد بن عبدالمحسن الشايع، وبين المهندس الشايع أن", []string{"person:سعد-عبدالمحسن-الشايع", "person:سعد-عبدالمحسن-الشايع"}},
		{"two ministers: whose word it is stays open", "التقى وزير الصحة نادر الحيدري وزير المالية خليل زادران، وقال الوزير إن", []string{"person:نادر-الحيدري", "person:خليل-زادران", "role:minister"}},
		{"the only army", "قصف الجيش النيجيري المعسكر، وقال الجيش إن", []string{"org:army:NG", "org:army:NG"}},
		{"a body told inside of a role", "قال المتحدث باسم الجيش التشادي إن الطريق آمن، وأضاف أن الجيش", []string{"role:متحدث-باسم-جيش:TD", "org:army:TD"}},
		{"a woman minister is not the man", "التقى الوزير نادر الحيدري الوفد، وقالت الوزيرة إن", []string{"person:نادر-الحيدري", "role:minister"}},
		{"Oman, where the text is of Oman", "قال وزير عماني إن الأمطار مستمرة في عمان", []string{"role:وزير:OM", "country:OM"}},
		{"Amman, where the text is of Jordan", "قال وزير أردني إن الأمطار مستمرة في عمان", []string{"role:وزير:JO", "place:geonames:250441"}},
		{"a town without its cue", "انفجار في بلدة كرانيفكا. ونقل الجرحى من كرانيفكا", []string{"place:كرانيفكا", "place:كرانيفكا"}},
	} {
		assert.Equal(t, c.want, ids(read(c.text)), c.why)
	}
}

func TestNamesAreTheNameAlone(t *testing.T) {
	got := read("قال الرئيس الأمريكي جو بايدن إن")
	assert.Equal(t, "جو بايدن", got[0].Ref.Name)
	assert.Equal(t, "الشرطة", read("سلم نفسه للشرطة")[0].Ref.Name, "the article comes back")
}

// FuzzRead states the law of spans: in the text, in order, without overlap, on
// whole runes of valid text.
func FuzzRead(f *testing.F) {
	for _, list := range [][]phrase{peopleRead, bodies, places, nothing} {
		for _, p := range list {
			f.Add(p.text)
		}
	}
	f.Add("\xff الرئيس \xd8")
	f.Add("بن بن بن عبد أبو \"مدينة «")
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, m := range read(s) {
			if m.Span.Start < end || m.Span.End <= m.Span.Start || m.Span.End > len(s) {
				t.Fatalf("span %v after %d", m.Span, end)
			}
			end = m.Span.End
			if utf8.ValidString(s) && !utf8.ValidString(m.Span.Of(s)) {
				t.Fatalf("span %v cuts a rune", m.Span)
			}
			if m.Ref.ID == "" || m.Type == "" || m.Kind == 0 {
				t.Fatalf("a mention without id, type or kind: %+v", m)
			}
		}
	})
}

func TestOfficeHeldByOne(t *testing.T) {
	for _, c := range []struct{ why, text, office string }{
		{"a minister of a country", "زار وزير الصحة الموريتاني عمر داهي المصنع", "minister-health:MR"},
		{"a minister of nobody knows where", "زار وزير الصحة عمر داهي المصنع", ""},
		{"one who was", "زار وزير الصحة الموريتاني السابق عمر داهي المصنع", ""},
		{"one who acts for another", "زار وزير الصحة الموريتاني المكلف عمر داهي المصنع", ""},
		{"the head of a named body", "وقالت رئيسة الاتحاد الوطني الموحد للملاكمة نجلاء داهي إن", "رئيس-اتحاد-وطني-موحد-للملاكمه:"},
		{"the head of a body that many are", "وقال رئيس اللجنة عمر داهي إن", ""},
		{"of several spokesmen", "وقال المتحدث باسم الشرطة الموريتانية عمر داهي إن", ""},
	} {
		office := ""
		for _, m := range read(c.text) {
			office += m.Office
		}
		assert.Equal(t, c.office, office, "%s: %s", c.why, c.text)
	}
}
