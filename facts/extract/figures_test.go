package extract_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

// line is a fact in a line: claim, range, unit, kind, what it is a part of, and
// the words of its date.
func line(text string, f facts.Fact) string {
	parts := []string{f.Claim.ID}
	if q := f.Number; !q.IsZero() {
		value := q.Low.String()
		if !q.IsPoint() {
			value += ".." + q.High.String()
		}
		parts = append(parts, value)
		for _, s := range []string{q.Unit, q.Counted} {
			if s != "" && s != parts[len(parts)-1] {
				parts = append(parts, s)
			}
		}
		if q.PartOf != "" {
			parts = append(parts, "part")
		}
	}
	if !f.Date.IsZero() {
		parts = append(parts, "@"+f.Date.Span.Of(text))
	}
	return strings.Join(parts, " ")
}

func lines(text string) []string {
	var out []string
	for _, f := range (ar.Arabic{}).Read(facts.Document{ID: "a", Language: "ar", Text: text}).Facts {
		out = append(out, line(text, f))
	}
	return out
}

// TestFiguresFindTheirClaim reads sentences and wants these facts among what is
// read, in this order.
func TestFiguresFindTheirClaim(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"two verbs, each with its figure; the noun of the second is left out",
			"قتل ستة عمال وأصيب 14 آخرون في انهيار منجم قرب المدينة.", []string{"kill 6 person worker", "wound 14 person"}},
		{"two masdars after one verb, a dual, and a figure without a noun",
			"أسفر الهجوم عن مقتل جنديين وجرح ثلاثة.", []string{"kill 2 person soldier", "wound 3 person"}},
		{"the counted nouns say what happened",
			"سقط تسعة قتلى و20 جريحا في التصادم.", []string{"kill 9 person", "wound 20 person"}},
		{"one person, without a figure, beside three",
			"قتل جندي وأصيب ثلاثة آخرون.", []string{"kill 1 person soldier", "wound 3 person"}},
		{"a part takes the claim of its whole",
			"قتل 12 شخصا، بينهم أربعة أطفال، في حريق بالفندق.", []string{"kill 12 person", "kill 4 person child part"}},
		{"the dead of a group are its members",
			"سقط ستة قتلى من الصيادين في الغرق.", []string{"kill 6 person fisherman"}},
		{"the state of those who are counted",
			"نجا 60 بحارا، ولا يزال ثمانية صيادين مفقودين.", []string{"survive 60 person crew", "miss 8 person fisherman"}},
		{"… under the rubble",
			"ما زال تسعة عمال تحت الركام، وانتشلت الفرق ست جثث من تحت الأنقاض.", []string{"strand 9 person worker", "die 6 person"}},
		{"… around the figure",
			"وصف طبيب حالة سبعة من الركاب بالخطيرة.", []string{"critical 7 person passenger"}},
		{"… of some of them",
			"أصيب 14 راكبا بجروح خطيرة ومتوسطة.", []string{"wound 14 person passenger"}},
		{"those who took part, behind what was held and by whom",
			"وشارك في الندوة التي نظمتها الجامعة 60 باحثا.", []string{"participate 60 person"}},
		{"those who were arrested, behind what for",
			"وبلغ عدد الموقوفين على خلفية قطع الطريق بين القريتين 17 شخصا.", []string{"arrest 17 person"}},
		{"seats, whose winner and source stand between",
			"وحصل الحزب، وفق اللجنة، على 22 مقعدا.", []string{"win 22 seat"}},
		{"the sentenced, and what they had done",
			"سجن 9 موظفين اختلسوا أموالا عامة.", []string{"sentence 9 person worker"}},
		{"those who live there, since others came",
			"ويقيم في المركز نحو 900 شخص بعد وصول دفعة جديدة.", []string{"reside 810..990 person"}},
		{"flights that were led elsewhere",
			"أعلن المطار تحويل 12 رحلة.", []string{"divert 12 trip"}},
		{"what the clause opens with, behind what befell it",
			"وقال إن الخسائر التي لحقت بالقطاع بلغت 4 ملايين دولار.", []string{"lose-money 4000000 USD"}},
		{"… behind a longer subject",
			"وقال إن كلفة إعادة بناء الجسر بعد الانهيار تصل إلى 90 مليون دولار.", []string{"cost 90000000 USD"}},
		{"the rate that another puts otherwise",
			"وتقول النقابة إن 70 في المئة من المعلمين شاركوا بينما تقدر الوزارة النسبة بنحو 25 في المئة.", []string{"participate 70 percent", "participate 22.5..27.5 percent"}},
		{"… their number, without its noun",
			"ويعيش في المدينة نحو مليون نازح، بينما تقدر المنظمة الدولية للهجرة عددهم بـ700 ألف.", []string{"reside 900000..1100000 person", "reside 700000 person"}},
		{"how late, whatever it was that began",
			"وبدأت الجلسة بعد ساعتين من موعدها المقرر.", []string{"postpone 2 hour"}},
		{"… of what was put off",
			"وتأخر انطلاق المباراة 40 دقيقة عن موعدها.", []string{"postpone 40 minute"}},
		{"how long what was done took, not what it was done to",
			"وتمكن الطاقم من إخماد الحريق خلال ساعتين.", []string{"extinguish 2 hour"}},
		{"… of an hour, which is not one o'clock",
			"قررت اللجنة تمديد الاقتراع ساعة واحدة.", []string{"extend 1 hour"}},
		{"how long what was begun lasts",
			"وأعلن الجانبان بدء الهدنة لمدة خمسة أيام.", []string{"truce 5 day"}},
		{"early is not late",
			"وبدأت الجلسة قبل ساعتين من موعدها المقرر.", []string{"begin 2 hour"}},
		{"who was convicted, to how many years",
			"وقضت المحكمة بالسجن سبع سنوات في حق أربعة من المتهمين.", []string{"sentence 4 person"}},
		{"who was got back",
			"واستعادت المدينة 95 جنديا.", []string{"return 95 person soldier"}},
		{"what was ordered",
			"طلبت الشركة 12 طائرة من المصنع.", []string{"buy 12 aircraft"}},
		{"how wide, which is no offer",
			"أنشئت منطقة عازلة عرضها 30 كيلومترا.", []string{"measure 30 kilometer"}},
		{"who died of grave wounds",
			"توفي ثلاثة بجروح خطيرة.", []string{"die 3 person"}},
		{"a share of those who may vote",
			"بلغت نسبة الإقبال على صناديق البلدية 31 في المئة.", []string{"turnout 31 percent"}},
		{"votes and those who cast them",
			"أقر المجلس البلدي خطة النقل بـ17 صوتا مقابل تسعة وامتناع عضوين.", []string{"support 17 person voter", "oppose 9 person voter", "abstain 2 person member"}},
		{"votes for candidates",
			"حصل المرشح على 4100 صوت مقابل 3900 لمنافسه.", []string{"get 4100 vote"}},
		{"a part behind its figure takes the noun of its whole",
			"أصيب عشرة ركاب، ثلاثة منهم في حالة خطرة.", []string{"wound 10 person passenger", "critical 3 person passenger part"}},
		{"a part in the sentence after, with a verb of its own",
			"أصيب 40 عاملا في الحريق. وبينهم تسعة نقلوا إلى مستشفى الجامعة.", []string{"wound 40 person worker", "transport 9 person worker part"}},
		{"the dead are counted behind \"rose to\", and those who died since apart",
			"ارتفع عدد القتلى إلى 31 بعد وفاة اثنين من الجرحى.", []string{"kill 31 person", "die 2 person"}},
		{"money is granted, not counted in people",
			"خصصت الحكومة 4 ملايين دولار للإغاثة.", []string{"allocate 4000000 USD"}},
		{"each verb has its day",
			"وصل الوزير إلى الخرطوم الثلاثاء، والتقى نظيره في اليوم التالي.", []string{"arrive @الثلاثاء", "meet @اليوم التالي"}},
		{"a figure and a day of one verb are one fact",
			"قتل 17 مدنيا الأحد على الطريق الدولي.", []string{"kill 17 person civilian @الأحد"}},
		{"the score of a game counts nobody",
			"تعادل الفريقان 2-2 في مباراة حضرها 30 ألف متفرج.", []string{"attend 30000 person"}},
		{"a share is that of the fall, the money that of the price",
			"انخفض سعر النفط 3.5% إلى 71 دولارا.", []string{"fall 3.5 percent", "price 71 USD"}},
		{"the flood is what destroyed, it was not counted",
			"دمرت السيول 45 منزلا.", []string{"destroy 45 house"}},
		{"exports fell, not the price told before",
			"ارتفعت أسعار الزيتون، فيما انخفضت صادرات الفوسفات من 900 ألف طن إلى 640 ألف طن.", []string{"export 900000 tonne", "export 640000 tonne"}},
		{"each figure has the month behind it",
			"بلغ معدل البطالة 15% في فبراير و16% في يناير.", []string{"unemployment 15 percent @فبراير", "unemployment 16 percent @يناير"}},
		{"how rare a thing is says nothing of when it was",
			"بلغت كمية الأمطار 87 مليمترا، وهي الأعلى منذ 1989.", []string{"rain 87 millimeter"}},
		{"but what is told of that day was then",
			"وهي أسوأ كارثة منذ أبريل 2011، عندما قتل 22 شخصا.", []string{"kill 22 person @منذ أبريل 2011"}},
		{"the goals of two sides, whoever won them",
			"انتهت المباراة بنتيجة 3-1 لصالح الضيوف.", []string{"win 3 goal", "lose 1 goal"}},
		{"the minute of a goal counts nobody",
			"سجل سالم هدفا في الدقيقة 23.", []string{"score 23 match-minute"}},
		{"what rose far before",
			"ارتفع عدد اللاجئين في المخيم، الذي افتتح قبل عامين، إلى 3400 لاجئ.", []string{"rise 3400 person refugee"}},
		{"people told by their country, in the ending that the country has too",
			"وصل إلى الميناء 750 سائحا من بينهم 250 إيطاليا.", []string{"arrive 750 person", "arrive 250 person part"}},
		{"the wounded who are still treated are not all that were hurt",
			"أصيب 40 عاملا، وقال الطبيب إن 24 مصابا ما زالوا يتلقون العلاج.", []string{"wound 40 person worker", "treat 24 person"}},
		{"nor are those who left the hospital",
			"غادر 12 مصابا المستشفى، ويرقد 30 جريحا في مستشفيات المدينة.", []string{"discharge 12 person", "treat 30 person"}},
		{"nor are those who are in a bad way",
			"أصيب 40 عاملا، وقال الطبيب إن سبعة جرحى ما زالوا في حالة خطرة.", []string{"wound 40 person worker", "critical 7 person"}},
		{"nor who left, where the next line has a whole of its own",
			"وقال الطبيب إن السائق توفي، بينما غادر 11 مصابا.\nوكان على متن الحافلة 41 راكبا، منهم 27 سائحا.", []string{"die", "leave 11 person", "carry 41 person passenger", "carry 27 person passenger part"}},
		{"but those who were taken there may be all",
			"سقط 20 جريحا نقلوا إلى المستشفى.", []string{"wound 20 person"}},
		{"and some of a whole that is told are some of the hurt",
			"لا يزال 24 جريحا يتلقون العلاج، من أصل 57 أصيبوا.", []string{"wound 24 person", "wound 57 person"}},
		{"the dead of an incident were killed, whatever the word",
			"انقلب قارب سياحي في البحيرة.\nوأعلن الدفاع المدني وفاة سبعة ركاب بينهم طفلان.", []string{"overturn", "kill 7 person passenger", "kill 2 person child part"}},
		{"one who died in it, in the same sentence",
			"توفي سائق في تصادم شاحنتين.", []string{"kill 1 person driver"}},
		{"one who died of nothing told",
			"انقلب قارب سياحي في البحيرة.\nوتوفيت المغنية وعمرها 80 عاما.", []string{"overturn", "die", "age 80 year"}},
		{"those who die of a disease are not killed",
			"تفشت العدوى بعد فيضان النهر.\nوسجلت الولاية وفاة 12 شخصا.", []string{"infect", "flood", "die 12 person"}},
		{"in a list, whose members are told of by what they do",
			"أسفر التفجير عن استشهاد 20 مصليا، خمسة منهم من الحراس، وتسعة طلاب من المشاركين في دورة التدريب، و (6) من عمال النظافة.",
			[]string{"kill 20 person", "kill 5 person guard part", "kill 9 person student", "kill 6 person worker"}},
		{"who they are that were told of as a whole",
			"أنقذ الجنود 60 رهينة كانت العصابة تحتجزهم، هم 40 طفلا و20 امرأة.", []string{"free 60 person", "free 40 person child part", "free 20 person woman part"}},
		{"behind a relative clause that has ended",
			"هجرت الميليشيا، التي تطالب بإعلان حكم ذاتي في الإقليم، 7 آلاف قروي.", []string{"displace 7000 person"}},
		{"… of a verb right before it",
			"باع المتحف التماثيل التي سرقت، 14 قطعة.", []string{"sell 14 piece"}},
		{"… and what is told of what the sentence opens with",
			"الشحنات التي استوردتها الشركة من تركيا حتى مطلع العام بلغت 900 طن، لصالح 12 مخبزا.", []string{"load 900 tonne"}},
		{"whose number it is, however far",
			"وأعلنت المستشفيات أن عدد الجرحى منذ بدء القتال وصل إلى 340 شخصا.", []string{"wound 340 person"}},
		{"… in a count of its own, behind another that rose",
			"ليرتفع إجمالي الإصابات في المخيم إلى 900، وإجمالي الوفيات إلى 31.", []string{"wound 900 person", "die 31 person"}},
		{"a case is a person",
			"وأفاد المستشفى بأن عدد المصابين في الحريق بلغ 60 حالة.", []string{"wound 60 case"}},
		{"what a part is a case of",
			"بلغ عدد المصابين 60 حالة، منها 7 حالات وفيات و30 حالة تتلقى العلاج.", []string{"wound 60 case", "die 7 person case-of-death part", "treat 30 person"}},
		{"of them, behind the verb that tells what became of them",
			"أصيب 26 بحارا، توفي منهم أربعة.", []string{"wound 26 person crew", "die 4 person crew part"}},
		{"of those on board, rescued",
			"كان الزورق يقل 41 صيادا أنقذ منهم 29.", []string{"carry 41 person fisherman", "rescue 29 person fisherman part"}},
		{"who sank was killed",
			"غرق خمسة أطفال في الترعة.", []string{"kill 5 person child"}},
		{"who sank, behind the figure",
			"قال الحرس إن ثمانية مهاجرين غرقوا قبالة الجزيرة.", []string{"kill 8 person migrant"}},
		{"a boat sank, and those on it are on board",
			"غرق قارب على متنه 30 صيادا.", []string{"carry 30 person fisherman"}},
		{"two cases of death, in construct",
			"وأعلنت المديرية تسجيل حالتي وفاة بالمرض.", []string{"die 2 person case-of-death"}},
		{"a count that stays",
			"وأضاف أن حصيلة الوفيات استقرت عند تسع حالات.", []string{"die 9 person"}},
		{"the same in another unit",
			"كلف الجسر 40 مليون يورو، أي ما يعادل 44 مليون دولار.", []string{"cost 40000000 EUR", "cost 44000000 USD"}},
		{"the time since a deed",
			"عاد المصنع إلى العمل بعد أسبوع من إغلاقه.", []string{"close 1 week"}},
		{"whom it befell, put off behind where and when",
			"واعتقل في المداهمات التي جرت فجر الأحد 14 مشتبها به.", []string{"arrest 14 person"}},
		{"… behind what did it, and when",
			"وقتلت أمطار غزيرة والسيول المصاحبة لها في نهاية الموسم، أكثر من 90 مزارعا.", []string{"kill 91.. person farmer"}},
		{"… or behind a verb that has its object",
			"حرر الجنود خلال عملية نفذوها في ضواحي المدينة 33 رهينة.", []string{"free 33 person"}},
		{"… at the end of the phrase of the verb",
			"أودى انهيار وقع قبيل منتصف ليل الجمعة في منجم قديم بحياة تسعة عمال.", []string{"kill 9 person worker"}},
		{"the head behind has a figure of its own",
			"فاز مرشح الوسط بالمقعد بنسبة 54 في المائة بعد فرز 71 في المائة من الأصوات.", []string{"win 54 percent", "count 71 percent"}},
		{"what a measure is of stands before it",
			"عبرت الغواصة مياه الخليج الضيقة على عمق 60 مترا لإطلاق صاروخ.", []string{"cross 60 meter"}},
		{"the dead are more than casualties",
			"وتحدث الأهالي عن غارة سقط ضحيتها 11 قتيلا.", []string{"kill 11 person"}},
		{"suffering injuries is being hurt",
			"أدى التدافع إلى تعرض 12 تلميذا لإصابات.", []string{"wound 12 person student"}},
		{"a sentence without a verb",
			"السجن المشدد 12 عاما للمتهم الأول.", []string{"sentence 12 year"}},
		{"for each of them, who are not so many",
			"تصرف الشركة 50 ألفا لكل مصاب.", []string{"pay 50000"}},
		{"of people, not of the days before",
			"استمرت المعارك 9 أيام، وقتل جنود 2 منهم ضباط.", []string{"clash 9 day", "kill 2 person officer"}},
		{"the whole of those of whom some are told",
			"غرقت العبارة وعلى متنها 37 راكبا منهم 27 سائحا.", []string{"carry 37 person passenger", "carry 27 person passenger part"}},
		{"an age, of whomever",
			"قالت الشرطة إن عمر السائق الموقوف 46 عاما ورخصته منتهية منذ سبعة أشهر.", []string{"age 46 year"}},
		{"… in a year of it",
			"والقتيل في الـ52 من عمره، وهو من سكان الحي.", []string{"age 52 year"}},
		{"how far off, in a direction",
			"شنت الطائرات هجوما على معسكر قرب بلدة زرقاء - 70 كلم جنوب المدينة.", []string{"attack", "distance 70 kilometer"}},
		{"how long what relates to it is not told of",
			"طلب الوسيط تمديد الهدنة التي بدأت منتصف ليل الثلاثاء لمدة أربعة أيام.", []string{"truce 4 day"}},
		{"… nor by what it tells of",
			"قررت النيابة تجديد حبس صاحب المخزن الذي شهد انفجارا الأسبوع الماضي 15 يوما.", []string{"arrest 15 day"}},
		{"whom it befell stands before it",
			"رفع الجيش حصيلة المسلحين القتلى إلى 31 بعد الغارة.", []string{"kill 31 person militant"}},
		{"what lasts stands before the verb",
			"وتبدأ حملة التطعيم الأحد في ست قرى وتستمر ثلاثة أسابيع.", []string{"vaccinate @الأحد", "vaccinate 3 week"}},
		{"the number of those that something befell",
			"وأضاف أن عدد الأسر التي تم إجلاؤها ارتفع إلى 1350 أسرة.", []string{"evacuate 1350 family"}},
		{"an early toll, of the same incident",
			"انقلبت حافلة في الوادي.\nوكانت الحصيلة السابقة وفاة 14 راكبا.", []string{"overturn", "kill 14 person passenger"}},
		{"at least", "قتل ما لا يقل عن 36 شخصا في الزلزال.", []string{"kill 36.. person"}},
	} {
		got := lines(c.text)
		rest := got
		for _, want := range c.want {
			i := 0
			for i < len(rest) && rest[i] != want {
				i++
			}
			if !assert.Less(t, i, len(rest), "%s: %q is not among %q", c.reason, want, got) {
				break
			}
			rest = rest[i+1:]
		}
	}
}

// TestFiguresOfNothing holds that these yield no figure.
func TestFiguresOfNothing(t *testing.T) {
	for text, reason := range map[string]string{
		"تبعد القرية 3-1 عن البلدة.":                            "a score of nothing",
		"للتواصل مع غرفة العمليات على الرقم 0112345678.":        "a telephone number",
		"شاركت طائرات إف-16 في العرض العسكري.":                  "a type of aircraft",
		"يعقد الاجتماع كل سنتين في جنيف.":                       "every two years lasts no two years",
		"قال مصدر أمني إن التحقيق مستمر ولم تحدد أسباب الحادث.": "no figure at all",
	} {
		for _, f := range (ar.Arabic{}).Read(facts.Document{ID: "a", Language: "ar", Text: text}).Facts {
			assert.True(t, f.Number.IsZero(), "%s: %s in %s", reason, line(text, f), text)
		}
	}
}

// TestFiguresOfOneReportKeepTheirOrder holds that facts come in the order of the
// text and that ids of parts point to their wholes.
func TestFiguresOfOneReportKeepTheirOrder(t *testing.T) {
	text := "قتل 12 شخصا، بينهم أربعة أطفال، وأصيب 30. وأوقفت الشرطة ثلاثة مشتبه بهم."
	fs := (ar.Arabic{}).Read(facts.Document{ID: "a", Language: "ar", Text: text}).Facts
	ids := map[string]facts.Fact{}
	last := 0
	for _, f := range fs {
		if !f.Number.IsZero() {
			assert.GreaterOrEqual(t, f.Number.Span.Start, last)
			last = f.Number.Span.Start
		}
		assert.NotContains(t, ids, f.ID, "ids are given once")
		ids[f.ID] = f
	}
	parts := 0
	for _, f := range fs {
		if f.Number.PartOf != "" {
			parts++
			assert.Equal(t, "12", ids[f.Number.PartOf].Number.Low.String(), "four of the twelve")
		}
	}
	assert.Equal(t, 1, parts)
}
