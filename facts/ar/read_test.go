package ar_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

func read(text string) []facts.Fact {
	return ar.Arabic{}.Read(facts.Document{ID: "a", Language: "ar", Text: text}).Facts
}

// of are the facts of that claim.
func of(claim string, fs []facts.Fact) (out []facts.Fact) {
	for _, f := range fs {
		if f.Claim.ID == claim {
			out = append(out, f)
		}
	}
	return out
}

func TestPolarityAndModality(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		polarity            facts.Polarity
		modality            facts.Modality
	}{
		{"said and done", "أغلقت السلطات المعبر.", "close", facts.Affirmed, facts.Asserted},
		{"a particle denies the verb behind it", "لم تغلق السلطات المعبر.", "close", facts.Denied, facts.Asserted},
		{"a particle denies the verb behind an auxiliary", "لم تكن الشركة قد باعت المصنع.", "sell", facts.Denied, facts.Asserted},
		{"… but not in the next clause", "لم يكن الطريق سالكا عندما أغلق الجسر.", "close", facts.Affirmed, facts.Asserted},
		{"a denied future is denied", "لن تنسحب القوات قبل نهاية العام.", "withdraw", facts.Denied, facts.Planned},
		{"a fault that somebody is said not to have told of", "نفت الشركة أن يكون السائق قد أبلغ عن أي عطل.", "malfunction", facts.Denied, facts.Asserted},
		{"nobody was beaten", "نفى الحارس تعرض أي سجين للضرب.", "attack", facts.Denied, facts.Asserted},
		{"… in other words", "ولم يتعرض أي سجين للضرب.", "attack", facts.Denied, facts.Asserted},
		{"a verb that denies what follows", "نفى المتحدث باسم الشرطة اعتقال أي متظاهر.", "arrest", facts.Denied, facts.Asserted},
		{"it is not so that", "ليس صحيحا أن المصنع أغلق أبوابه.", "close", facts.Denied, facts.Asserted},
		{"it is not so of somebody in a state", "ليس صحيحا أن المصاب فر من المستشفى.", "flee", facts.Denied, facts.Asserted},
		{"denied is what others told", "نفى الوزير صحة الأنباء التي تحدثت عن استقالته.", "resign", facts.Denied, facts.Asserted},
		{"denied over words put in between two commas", "نفى المدرب، في لقاء أعقب سفره إلى وهران، أن يكون قد استقال.", "resign", facts.Denied, facts.Asserted},
		{"… which are not denied themselves", "نفى المدرب، في لقاء أعقب سفره إلى وهران، أن يكون قد استقال.", "travel", facts.Affirmed, facts.Asserted},
		{"… and so over words behind the subject", "نفى الناطق أن يكون رئيس اتحاد مزارعي التفاح في الإقليم، وهو من قرية جبلية صغيرة، قد استقال.", "resign", facts.Denied, facts.Asserted},
		{"but not a second clause behind such words", "نفى الناطق، أمس، وقوع إصابات، وأن الطريق أغلق.", "close", facts.Affirmed, facts.Asserted},
		{"exposed to none", "وقال السائق إن القطار لم يتعرض لأي رشق.", "attack", facts.Denied, facts.Asserted},
		{"none was seen", "لم تشهد البلدة أي أعمال تخريب أو هجوم. ولم تسجل الشرطة أي حادث خطف.", "capture", facts.Denied, facts.Asserted},
		{"a town that saw none", "لم تشهد المدينة انفجارا.", "explode", facts.Denied, facts.Asserted},
		{"none is not what the fee is for", "لن تحصل البلدية أي رسم للدخول.", "enter", facts.Affirmed, facts.Asserted},
		{"not to", "قررت النقابة ألا تستأنف الحكم.", "appeal", facts.Denied, facts.Planned},
		{"… not but", "لم يعلن إلا استأنف الحكم.", "appeal", facts.Affirmed, facts.Asserted},
		{"denied once more", "وجدد المصرف نفيه تسريح أي موظف.", "dismiss", facts.Denied, facts.Asserted},
		{"nobody is registered dead", "نفت مديرية الصحة في بيان تسجيل أي حالة وفاة.", "die", facts.Denied, facts.Asserted},
		{"no tax is imposed", "نفى الوزير فرض ضريبة جديدة على المغتربين.", "tax", facts.Denied, facts.Asserted},
		{"… nor is there one in the budget", "وأكدت الوزيرة أن الموازنة لا تتضمن أي ضريبة على المغتربين.", "tax", facts.Denied, facts.Asserted},
		{"denied once more, with whom", "وجدد ناطق باسم حركة الشمال نفيه مسؤولية قواته.", "claim-responsibility", facts.Denied, facts.Asserted},
		{"who perished at once", "وقال إن سائق القطار قضى على الفور.", "die", facts.Affirmed, facts.Asserted},
		{"what nobody means to do", "نفى مدير المصرف وجود أي نية لتسريح موظفين.", "dismiss", facts.Denied, facts.Planned},
		{"what somebody means to do", "أبلغ المصرف النقابة بنيته تسريح 40 موظفا.", "dismiss", facts.Affirmed, facts.Planned},
		{"without a licence", "كانت المدرسة تعمل بلا ترخيص.", "allow", facts.Denied, facts.Asserted},
		{"… in other words", "كانت المدرسة تعمل بدون أي رخصة.", "allow", facts.Denied, facts.Asserted},
		{"a licence that holds", "قال المالك إن رخصة المدرسة سارية.", "allow", facts.Affirmed, facts.Asserted},
		{"unlicensed", "المبنى غير مرخص.", "allow", facts.Denied, facts.Asserted},
		{"a denial behind a name that says what its owner does", "نفى المدير التنفيذي لشركة البناء سمير النجار وجود أي نية لتسريح موظفين.", "dismiss", facts.Denied, facts.Planned},
		{"… over a day between two commas", "نفى مدير مصنع الألبان في القرية سعد الربيعي، اليوم الأحد 8 مارس، وجود أي نية لتسريح عمال.", "dismiss", facts.Denied, facts.Planned},
		{"denied is what is being passed on", "لا صحة لما يتداول عن اعتقال المدرب.", "arrest", facts.Denied, facts.Asserted},
		{"what is joined to what there is none of", "عوقب النادي باللعب دون جمهور وغرامة كبيرة.", "fine", facts.Affirmed, facts.Asserted},
		{"what was not refused", "قالت الوزارة إنها لم ترفض استلام الشحنة.", "get", facts.Affirmed, facts.Asserted},
		{"not the first of its kind", "لم يكن انفجار المصنع في البلدة الأول من نوعه.", "explode", facts.Affirmed, facts.Asserted},
		{"not enough to do it in", "ثلاثة أسابيع لا تعد مهلة كافية لإقامة البطولة.", "hold", facts.Affirmed, facts.Planned},
		{"no truth in what is being said", "لا صحة لما تردد عن إفلاس المصرف.", "bankrupt", facts.Denied, facts.Asserted},
		{"ruled out", "استبعد الوزير رفع الأسعار.", "rise", facts.Denied, facts.Asserted},
		{"none but one: it happened", "لم يقتل سوى جندي واحد.", "kill", facts.Affirmed, facts.Asserted},
		{"expected", "من المتوقع أن يزور الرئيس تونس الشهر المقبل.", "visit", facts.Affirmed, facts.Planned},
		{"intended", "تعتزم الشركة تسريح 200 موظف.", "dismiss", facts.Affirmed, facts.Planned},
		{"expected, of a noun", "توقعت الأرصاد هطول أمطار غزيرة.", "forecast", facts.Affirmed, facts.Asserted},
		{"… which has not come", "توقعت الأرصاد فيضان النهر.", "flood", facts.Affirmed, facts.Planned},
		{"by a year to come", "تنتج الشركة ستين حافلة بحلول 2031.", "produce", facts.Affirmed, facts.Planned},
		{"whoever asks not to be named asks for nothing", "قال نائب طلب عدم ذكر اسمه إن الجسر أغلق.", "close", facts.Affirmed, facts.Asserted},
		{"a future verb", "ستستضيف الدوحة القمة في مارس المقبل.", "host", facts.Affirmed, facts.Planned},
		{"a particle before a present verb: perhaps", "قد يرفع البنك المركزي أسعار الفائدة.", "rise", facts.Affirmed, facts.Possible},
		{"the same before a past verb: indeed", "وقد رفع البنك المركزي أسعار الفائدة.", "rise", facts.Affirmed, facts.Asserted},
		{"what is to be", "اتفق الطرفان على أن تنسحب القوات من الميناء.", "withdraw", facts.Affirmed, facts.Planned},
		{"… but not what came before", "وقبل أن تنسحب القوات أحرق الجنود وثائقهم.", "withdraw", facts.Affirmed, facts.Asserted},
		{"an incident that is known is not perhaps", "ويقول الأهالي إن السبب ربما شرارة قرب مكان الانفجار.", "explode", facts.Affirmed, facts.Asserted},
		{"the particle of a past says nothing of another verb", "وكان الجسر قد أغلق بعد ساعة حين كانت الحافلة تغادر.", "leave", facts.Affirmed, facts.Asserted},
		{"who asks not to be named asks nothing of what he says", "وقال موظفون طلبوا عدم كشف أسمائهم إن الجسر أغلق.", "close", facts.Affirmed, facts.Asserted},
		{"what a denied verb would have led to", "لم يؤد ذلك إلى إغلاق الميناء.", "close", facts.Denied, facts.Asserted},
		{"asked about", "متى تغلق المدارس؟", "close", facts.Affirmed, facts.Possible},
		{"… and not what was told before", "أغلق المصنع أبوابه. متى يفتح؟", "close", facts.Affirmed, facts.Asserted},
		{"joined to what is asked for", "دعت المنظمة إلى وقف القتال وبدء الحوار.", "begin", facts.Affirmed, facts.Demanded},
		{"rarely so", "ونادرا ما تغلق المدارس أبوابها.", "close", facts.Affirmed, facts.Possible},
		{"a future verb of no known type", "وقال إن الوفدين سيتبادلان الهدايا.", "lemma:تبادل", facts.Affirmed, facts.Planned},
		{"what something is for", "شكلت البلدية لجنة لتعويض المزارعين.", "compensate", facts.Affirmed, facts.Planned},
		{"what a plan lays down, in quotation marks", "ونصت الخطة على أن \"تنسحب القوات\" من الميناء.", "withdraw", facts.Affirmed, facts.Planned},
		{"what is attempted is not done", "أحبط الحراس محاولة هروب سجينين.", "flee", facts.Affirmed, facts.Planned},
		{"what is asked to begin has not begun", "دعت المنظمة إلى بدء المحادثات.", "meet", facts.Affirmed, facts.Demanded},
		{"what is done for the sake of it", "اجتمع الأهالي من أجل تعويض المزارعين.", "compensate", facts.Affirmed, facts.Planned},
		{"asked for", "دعت المنظمة إلى إطلاق سراح الصحفيين.", "free", facts.Affirmed, facts.Demanded},
		{"if so", "إذا فاز الفريق تأهل إلى النهائي.", "win", facts.Affirmed, facts.Conditional},
	} {
		found := of(c.claim, read(c.text))
		if assert.Len(t, found, 1, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.polarity, found[0].Polarity, "%s: %s", c.reason, c.text)
			assert.Equal(t, c.modality, found[0].Modality, "%s: %s", c.reason, c.text)
		}
	}
}

// An airline that asks for aircraft orders them; a parliament that asks for a purchase
// has none.
func TestOrdersOfAircraft(t *testing.T) {
	modality := func(text string) facts.Modality {
		fs := of("buy", read(text))
		return fs[len(fs)-1].Modality
	}
	assert.Equal(t, facts.Asserted, modality("طلبت الشركة شراء 14 طائرة."))
	assert.Equal(t, facts.Demanded, modality("طلبت النقابة شراء 14 جهازا."))
}

// A day that is set off by commas before the figure that a toll rose to is that of the
// rise, and not that of the incident.
func TestDayOfARise(t *testing.T) {
	dated := func(s string) string {
		for _, f := range read(s) {
			if !f.Date.IsZero() && f.Number.IsZero() {
				return f.Claim.ID
			}
		}
		return ""
	}
	assert.Equal(t, "rise", dated("ارتفع عدد ضحايا حريق المصنع في عنابة، السبت، إلى ستة."))
	assert.Equal(t, "burn", dated("ارتفع عدد ضحايا حريق المصنع ليل السبت في عنابة إلى ستة."))
}

// From an hour until another is two dates: what is in force from the one ends with the
// other, on the next day where that is the earlier.
func TestEndsOfHours(t *testing.T) {
	now, _ := facts.ParseInstant("2026-11-22")
	for _, c := range []struct{ reason, text, claim, from, until string }{
		{"over midnight", "يسري حظر التجول من الثامنة مساء حتى السادسة صباحا.", "curfew", "2026-11-22T20:00", "2026-11-23T06:00"},
		{"both of one verb", "وأبقت البلدية حظر التجول ساريا من التاسعة مساء إلى السابعة صباحا، وأغلقت الجسر.", "curfew", "2026-11-22T21:00", "2026-11-23T07:00"},
	} {
		found := of(c.claim, read(c.text))
		if assert.Len(t, found, 2, "%s: %s", c.reason, c.text) {
			from, _ := found[0].Date.When.Resolve(now, 0)
			until, _ := found[1].Date.When.Resolve(now, 0)
			assert.Equal(t, []string{c.from, c.until}, []string{from.From(), until.To()}, c.reason)
			assert.Equal(t, facts.Until, until.Relation, c.reason)
		}
	}
	d, _ := of("postpone", read("أرجئت الجلسة إلى 25 كانون الأول."))[0].Date.When.Resolve(now, of("postpone", read("أرجئت الجلسة إلى 25 كانون الأول."))[0].Date.Look)
	assert.Equal(t, "2026-12-25", d.From(), "what is put off is to come")
}

// An hour takes its half of the day from what was told before it, and its minutes
// count nothing.
func TestHoursOfADay(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, want string }{
		{"minutes of an hour in words", "غادر القطار في السابعة و35 دقيقة صباحا.", "leave", "2026-11-22T07:35"},
		{"after noon, in the next sentence", "انهار الجسر ظهر الجمعة. وأغلق الطريق عند الساعة الواحدة وعشرين دقيقة.", "close", "2026-11-20T13:20"},
		{"in the evening", "تواصل القصف حتى المساء وأغلق الطريق عند الساعة الثامنة.", "close", "2026-11-22T20:00"},
		{"in the morning", "اجتمعوا صباح الجمعة وأغلق الطريق عند الساعة الثامنة.", "close", "2026-11-20T08:00"},
		{"after an hour of the afternoon", "اجتمعوا عند الثانية عشرة ظهرا وأغلق الطريق عند الساعة الثالثة.", "close", "2026-11-22T15:00"},
		{"one that fits no such hour stays", "اجتمعوا عند الثانية عشرة ظهرا وأغلق الطريق عند الساعة الثامنة.", "close", "2026-11-22T08:00"},
		{"on the day of the incident, not on that of a journey", "قتل ثلاثة جنود، مساء أول أمس، في كمين. وكانت القافلة قد عبرت الجسر يوم الأربعاء. واندلع الحريق عند الساعة السابعة مساء.", "burn", "2026-11-20T19:00"},
		{"at an hour, in one word", "غادر القطار عند السابعة، وأغلق الطريق عند الحادية عشرة، بحسب الشرطة.", "close", "2026-11-22T11:00"},
		{"on the day of the incident, not on that of a warning of one", "قتل ثلاثة عمال، مساء أول أمس، في هجوم. وكانت البلدية قد حذرت، يوم الأربعاء، من السيول. ووقع الانفجار عند الساعة السابعة مساء.", "explode", "2026-11-20T19:00"},
		{"twelve in the evening is midnight", "أغلق الطريق عند الساعة 12 مساء الأربعاء.", "close", "2026-11-19T00:00"},
		{"shortly before midnight", "أغلق الطريق قبيل منتصف ليل الأربعاء.", "close", "2026-11-18T22:00"},
		{"midnight ends the day it is of", "أغلق الطريق عند منتصف ليل الأربعاء.", "close", "2026-11-19T00:00"},
	} {
		now, _ := facts.ParseInstant("2026-11-22")
		found := of(c.claim, read(c.text))
		if assert.Len(t, found, 1, "%s: %s", c.reason, c.text) {
			d, _ := found[0].Date.When.Resolve(now, facts.LookBack)
			assert.Equal(t, c.want, d.From(), "%s: %s", c.reason, c.text)
			assert.True(t, found[0].Number.IsZero(), "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoSaysIt(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim, speaker string
	}{
		{"the outlet's own voice", "أغلقت السلطات المعبر.", "close", ""},
		{"a person with a title before the name", "قال وزير النقل سامي حداد إن الجسر سيفتح الأحد.", "launch", "person:سامي-حداد"},
		{"a body announces", "أعلنت وزارة الداخلية أن الشرطة أوقفت سبعة أشخاص.", "arrest", "org:ministry-interior"},
		{"according to", "وبحسب منظمة الصحة العالمية بلغ عدد المصابين 300.", "wound", "org:who"},
		{"according to an agency", "وفقا لوكالة رويترز، قتل أربعة جنود.", "kill", "org:reuters"},
		{"a role that has no name", "وأضاف المتحدث أن ثلاثة منازل تهدمت.", "destroy", "role:spokesman"},
		{"a toll is nobody", "وقتل أربعة جنود بحسب آخر حصيلة.", "kill", ""},
		{"as a ministry announced", "قتل تسعة أشخاص، بحسب ما أعلنت وزارة الصحة.", "kill", "org:ministry-health"},
		{"as somebody told of it", "غرق قاربان، وفق ما أفاد به خفر السواحل.", "sink", "org:coast-guard"},
		{"the paper of a ministry speaks for it", "وأضاف بيان وزارة الدفاع أن المدرج أغلق.", "close", "org:ministry-defence"},
		{"a source in a body is not the body", "وقال مصدر في الشرطة إن المدرج أغلق.", "close", "said: مصدر"},
		{"nor is the agency that is told", "أوضح مسؤول محلي لوكالة رويترز أن المدرج أغلق.", "close", "said: مسؤول محلي"},
		{"nor he who leads it", "أكدت القوات التي يقودها حلف شمال الأطلسي أن المدرج أغلق.", "close", "said: القوات"},
		{"a name that nobody knows", "وأوضح بورغستروم أن المدرج أغلق.", "close", "said: بورغستروم"},
		{"before the verb", "وكانت وزارة الدفاع قد أعلنت في بيان أن المدرج أغلق.", "close", "org:ministry-defence"},
		{"a plan is not somebody's word", "وفقا للخطة، أغلق المدرج.", "close", ""},
		{"what he says another tells is his word", "قال الوزير سامي حداد إن الجسر أغلق بحسب وكالة رويترز.", "close", "person:سامي-حداد"},
		{"who says nothing does not speak", "لم تعلن الشركة متى أغلق المدرج.", "close", ""},
		{"what is announced does not speak", "أعلنوا المسؤولية عن الهجوم.", "attack", ""},
		{"what stands between a speaker and what he says is in nobody's mouth", "وقال شاهد نجا حين انهار السقف إن البيت أغلق.", "collapse", ""},
		{"… who says what stands behind", "وقال شاهد نجا حين انهار السقف إن البيت أغلق.", "close", "said: شاهد"},
		{"… and so before what is quoted", "وقال شاهد من الذين نجوا حين أغلق المدرج “سمعنا دويا”.", "close", ""},
		{"as somebody said, at the end", "وأغلق المدرج مساء، كما أعلنت وزارة الدفاع يوم الأحد.", "close", "org:ministry-defence"},
		{"… not what he also said", "وأغلق المدرج مساء، كما أعلنت وزارة الدفاع إقالة المدير.", "close", ""},
		{"what is called to mind after somebody spoke is not his word", "قال الوزير سامي حداد إن الجسر سيفتح. يذكر أن المدرج أغلق العام الماضي.", "close", ""},
		{"a body whose name goes on", "وبحسب المديرية العامة للحماية المدنية أغلق المدرج.", "close", "said: المديريه العامه"},
		{"and according to somebody else", "وقال الوزير سامي حداد إن الجسر فتح، وبحسب وكالة رويترز أغلق المدرج.", "close", "org:reuters"},
		{"while another expected", "وقال الوزير سامي حداد إن الجسر فتح، فيما توقع مصدر في البلدية إغلاق المدرج.", "close", "said: مصدر"},
		{"behind what was quoted the outlet goes on", "وقال الوزير سامي حداد إن \"الجسر فتح\"، ولا يزور الناس الجزيرة لأن المدرج أغلق.", "close", ""},
		{"who denies speaks", "نفى المتحدث باسم الشرطة اعتقال أي متظاهر.", "arrest", "role:متحدث-باسم-شرطه"},
	} {
		found := of(c.claim, read(c.text))
		if assert.Len(t, found, 1, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.speaker, found[0].Said.Speaker.ID, "%s: %s", c.reason, c.text)
		}
	}
}

// An early count is not the one that is told before it.
func TestEarlyCounts(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"the count itself", "قتل 9 عمال في حصيلة أولية.", "9 initial"},
		{"another one behind", "قتل 9 عمال، وكانت حصيلة سابقة بلغت 4 قتلى.", "9  4 initial"},
		{"of nobody named", "قتل 9 عمال، وكانت حصيلة سابقة تحدثت عن أربعة.", "9  4 initial"},
		{"what the count was", "ارتفع عدد القتلى إلى 9 بعدما كان 4.", "9 updated 4 initial"},
		{"another one put before", "قتل 9 عمال بعد حصيلة أولية أفادت بمقتل 4 عمال.", "9  4 initial"},
	} {
		var got []string
		for _, f := range of("kill", read(c.text)) {
			got = append(got, f.Number.Low.String()+" "+f.Number.AsOf)
		}
		assert.Equal(t, c.want, strings.Join(got, " "), "%s: %s", c.reason, c.text)
	}
}

// TestAddedTo holds which figures "and" joins into a sum.
func TestAddedTo(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"men and women", "قُتل عشرة رجال وثلاث نساء في انهيار المبنى.", "10 3+1"},
		{"in addition to", "لقي عشرة جنود حتفهم، إضافة إلى ثلاثة مدنيين.", "10 3+1"},
		{"the death of, and the death of", "أسفر الانهيار عن مقتل عشرة عمال ومقتل ثلاثة من المارة.", "10 3+1"},
		{"three parts", "قُتل عشرة رجال وثلاث نساء وخمسة أطفال.", "10 3+1 5+2"},
		{"two towns", "قُتل عشرة عمال في بلدة القائم وثلاثة عمال في بلدة هيت.", "10 3+1"},
		{"the wounded are not added to the dead", "قُتل عشرة عمال وأصيب ثلاثة.", "10 3"},
		{"some of them are not added", "قُتل عشرة عمال بينهم ثلاث نساء.", "10 3"},
		{"of another sentence", "قُتل عشرة عمال. وقُتل ثلاثة جنود.", "10 3"},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; !q.IsZero() {
				got = append(got, q.Low.String()+map[bool]string{true: "+"}[q.AddedTo != ""]+q.AddedTo)
			}
		}
		assert.Equal(t, c.want, strings.Join(got, " "), "%s: %s", c.reason, c.text)
	}
}

// TestVoices holds who says which figure where a sentence has several speakers,
// and which of them is set against the other.
func TestVoices(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"while another says", "قالت الشرطة إن 40 متظاهرا أوقفوا، بينما قالت لجنة المحامين إن 75 متظاهرا أوقفوا.", []string{"40 org:police", "75 said: لجنه المحامين against"}},
		{"in return, in a sentence of its own", "قالت الشرطة إن 40 متظاهرا أوقفوا. وفي المقابل، قالت لجنة المحامين إن 75 متظاهرا أوقفوا.", []string{"40 org:police", "75 said: لجنه المحامين against"}},
		{"while another speaks of", "قالت الشرطة إن 40 متظاهرا أوقفوا، فيما تحدثت لجنة المحامين عن توقيف 75 متظاهرا.", []string{"40 org:police", "75 said: لجنه المحامين against"}},
		{"a speaker ends where a toll is named", "قالت الشرطة إن 40 متظاهرا أصيبوا، بينما أوردت صحف محلية حصيلة من 75 مصابا.", []string{"40 org:police", "75 said: صحف محليه against"}},
		{"while one says, another insists", "بينما تؤكد البلدية أن عدد الرخص الملغاة 40 رخصة، تصر جمعية التجار على أنها 75.", []string{"40 said: البلديه", "75 said: جمعيه التجار against"}},
		{"who replies", "قالت الشرطة إن 40 متظاهرا أوقفوا. ورد المحامون بأن الموقوفين 75 متظاهرا.", []string{"40 org:police", "75 said: المحامون against"}},
		{"behind the figures", "أوقف 40 متظاهرا بحسب الشرطة، و75 متظاهرا بحسب المحامين.", []string{"40 org:police", "75 said: المحامين against"}},
		{"before the figures", "وبحسب الشرطة أوقف 40 متظاهرا، وبحسب المحامين أوقف 75 متظاهرا.", []string{"40 org:police", "75 said: المحامين against"}},
		{"one for all that the sentence tells", "أوقف 40 متظاهرا، فيما أصيب 75 متظاهرا، بحسب المحامين.", []string{"40 said: المحامين", "75 said: المحامين"}},
		{"who goes on speaking", "قالت الشرطة إن 40 متظاهرا أوقفوا، بينما أصيب 75 متظاهرا.", []string{"40 org:police", "75 org:police"}},
		{"the same by a shorter name", "قالت وزارة الصحة إن 40 متظاهرا أصيبوا، فيما قالت الوزارة إن 75 متظاهرا أصيبوا.", []string{"40 org:ministry-health", "75 said: الوزاره"}},
		{"who goes on in the next sentence", "قالت وزارة الصحة إن 40 متظاهرا أصيبوا. وأكدت أن 75 متظاهرا أوقفوا.", []string{"40 org:ministry-health", "75 org:ministry-health"}},
		{"who expects", "وتوقع خبير في المركز أن يبقى 40 متظاهرا في السجن.", []string{"40 said: خبير"}},
		{"who plans says nothing", "ويعتزم رئيس البلدية أن يستقبل 40 متظاهرا.", []string{"40"}},
		{"a speaker ends where something happens", "من جهتها، أكدت الحركة مقتل ثمانية جنود.", []string{"8 said: الحركه"}},
	} {
		var got []string
		for _, f := range read(c.text) {
			if !f.Number.IsZero() {
				got = append(got, strings.TrimSpace(fmt.Sprint(f.Number.Low, " ", f.Said.Speaker.ID, map[bool]string{true: " against"}[f.Said.Against])))
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}

// told is the happening, the claim and the figure of each fact that counts.
func told(fs []facts.Fact) (out []string) {
	for _, f := range fs {
		if !f.Number.IsZero() {
			out = append(out, fmt.Sprint(f.Happening, " ", f.Claim.ID, " ", f.Number.Low))
		}
	}
	return out
}

func TestHappenings(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"a separate incident lasts to the end of its paragraph",
			"غرق قارب صيد فجر الاثنين ما أدى إلى مقتل ثلاثة صيادين.\nوفي حادث منفصل، قتل سائق وأصيب اثنان في تصادم على الطريق الساحلي.\nوقال خفر السواحل إن ستة صيادين أنقذوا.",
			[]string{"0 kill 3", "1 kill 1", "1 wound 2", "0 rescue 6"}},
		{"other years are background",
			"قتل خمسة أشخاص في تصادم حافلتين قرب أسيوط الأحد.\nوكان عام 2019 شهد مقتل 20 شخصا في تصادم مماثل.",
			[]string{"0 kill 5", "0 collide 2", "1 kill 20"}},
		{"another town is another incident",
			"قتل خمسة أشخاص في حريق في أسيوط.\nوقالت الشرطة إن النيران أخمدت.\nوفي طنطا قتل رجلان في حريق بمصنع.",
			[]string{"0 kill 5", "1 kill 2"}},
		{"back to the attack of the report",
			"قتل خمسة أشخاص في هجوم في كركوك.\nوفي حادث منفصل قتل شرطي في الموصل. وأصيب في هذا الهجوم 11 شخصا.",
			[]string{"0 kill 5", "1 kill 1", "0 wound 11"}},
		{"whoever goes round the country does not come back by a new line",
			"قتل خمسة أشخاص في حريق في أسيوط.\nوقالت الشرطة إن النيران أخمدت.\nوفي طنطا قتل رجلان في حريق بمصنع.\nوفي دمنهور أصيب أربعة في حريق بمتجر.\nوفي الزقازيق قتل حارس في حريق بمخزن.\nوأدى الحادث إلى إصابة ستة عمال.\nأما في أسيوط فقد ارتفع عدد القتلى إلى سبعة.",
			[]string{"0 kill 5", "1 kill 2", "2 wound 4", "3 kill 1", "3 wound 6", "0 kill 7"}},
	} {
		assert.Equal(t, c.want, told(read(c.text)), c.reason)
	}
}

func TestBlocks(t *testing.T) {
	title, body := "تصادم قطارين قرب أسيوط يوقع خمسة قتلى", "قتل خمسة أشخاص في تصادم قطارين قرب أسيوط الأحد."
	want := told(read(title + "\n" + body))
	assert.Equal(t, []string{"0 collide 2", "0 kill 5", "0 kill 5", "0 collide 2"}, want)
	for reason, page := range map[string][]string{
		"a title that the page repeats is read once":     {title, title, body},
		"menus and links to other reports yield nothing": {"الرئيسية", "اقرأ أيضا: مقتل 50 شخصا في زلزال", title, body},
		"the date of the page is no fact":                {title, "12 مايو 2021", body},
		"neither is the caption of a picture":            {title, "رجال الإسعاف ينقلون 9 مصابين في صورة أرشيفية", body},
		"nor the foot of the page":                       {title, body, "جميع الحقوق محفوظة 2021"},
		"nor where it was printed first":                 {title, "القاهرة - (رويترز) - " + body},
	} {
		assert.Equal(t, want, told(read(strings.Join(page, "\n"))), reason)
	}
	r := ar.Arabic{}.Read(facts.Document{ID: "a", Language: "ar", Text: "الرئيسية\n" + title + "\n12 مايو 2021\n" + body})
	assert.Equal(t, title, r.Title.Of("الرئيسية\n"+title+"\n12 مايو 2021\n"+body))
	if assert.NotNil(t, r.Dateline) {
		day, ok := r.Dateline.Resolve(facts.Instant{}, 0)
		assert.True(t, ok)
		assert.Equal(t, "2021-05-12", day.From())
	}
}

// TestSpellingChangesNoFact holds that diacritics, tatweel, the script of the
// digits and bidi marks change no value.
func TestSpellingChangesNoFact(t *testing.T) {
	plain := "قتل 12 شخصا وأصيب 30 آخرون في حريق بالفندق يوم 14 مايو 2021، بينهم 4 أطفال."
	want := told(read(plain))
	assert.Equal(t, []string{"0 kill 12", "0 wound 30", "0 wound 4"}, want)
	for reason, spelt := range map[string]string{
		"Arabic-Indic digits": strings.NewReplacer("0", "٠", "1", "١", "2", "٢", "3", "٣", "4", "٤", "5", "٥").Replace(plain),
		"diacritics":          strings.NewReplacer("قتل", "قُتِلَ", "أصيب", "أُصِيبَ", "شخصا", "شَخْصًا", "حريق", "حريقٍ").Replace(plain),
		"tatweel":             strings.NewReplacer("قتل", "قتـــل", "حريق", "حـريـق").Replace(plain),
		"alef without hamza":  strings.NewReplacer("أ", "ا", "آ", "ا").Replace(plain),
		"bidi marks":          strings.NewReplacer("12", "\u200f12\u200f", "30", "\u202b30\u202c").Replace(plain),
		"no-break spaces":     strings.ReplaceAll(plain, " ", "\u00a0"),
	} {
		assert.Equal(t, want, told(read(spelt)), reason)
	}
}

// TestReadingIsLocal holds that what stands behind a paragraph changes no value
// of it.
func TestReadingIsLocal(t *testing.T) {
	first := "قتل خمسة أشخاص في تصادم قرب أسيوط الأحد."
	want := told(read(first + "\nوقالت الشرطة إن التحقيق بدأ."))
	got := told(read(first + "\nوقالت الشرطة إن التحقيق بدأ.\nوأنفقت الوزارة 40 مليون جنيه على الطريق."))
	assert.True(t, slices.Equal(want, got[:len(want)]), "%v, %v", want, got)
}

func TestNobodyIsNone(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		none                bool
	}{
		{"behind the subject of a denied verb", "لم تعتقل الشرطة أحدا في موقع الحادث.", "arrest", true},
		{"with any", "ولم توقف قوات الأمن أي شخص حتى الآن.", "arrest", true},
		{"with what befell nobody", "ولم يصب أحد بأذى.", "wound", true},
		{"one of several", "لم تعتقل الشرطة أحد المشتبه بهم.", "arrest", false},
		{"nothing is denied", "هل اعتقلت الشرطة أحدا؟", "arrest", false},
	} {
		found := of(c.claim, read(c.text))
		if assert.Len(t, found, 1, "%s: %s", c.reason, c.text) {
			q := found[0].Number
			assert.Equal(t, c.none, q.Unit == "person" && q.Range == facts.Exactly(facts.Int(0)), "%s: %s", c.reason, c.text)
		}
	}
}

// What comes back every week is held against no time that passes once.
func TestRatesAreForEach(t *testing.T) {
	for text, each := range map[string]bool{
		"يفتح المعرض ستة أيام في الأسبوع.":      true,
		"يعمل المصنع ثماني ساعات يوميا.":        true,
		"استمر المعرض ستة أيام في وسط العاصمة.": false,
	} {
		found := false
		for _, f := range read(text) {
			if facts.Dimension(f.Number.Unit) == "duration" {
				found = true
				assert.Equal(t, each, f.Number.Each, text)
			}
		}
		assert.True(t, found, text)
	}
}

// What each of two sides has is not what both have.
func TestFiguresOfEachSide(t *testing.T) {
	for text, each := range map[string]bool{
		"ينص الاتفاق على نشر خمسين مراقبا من كل جانب.": true,
		"سحب الجيشان 300 جندي من كل طرف.":              true,
		"سحب الجيشان 300 جندي من كل المواقع.":          false,
		"ينص الاتفاق على نشر خمسين مراقبا.":            false,
	} {
		found := false
		for _, f := range read(text) {
			if f.Number.Unit == "person" {
				found = true
				assert.Equal(t, each, f.Number.Each, text)
			}
		}
		assert.True(t, found, text)
	}
}

// TestVictimsLeftOpen holds that what says nothing of victims neither tells of
// some nor counts none.
func TestVictimsLeftOpen(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		facts               int
	}{
		{"no mention of them", "وقع زلزال في أغادير من دون الإشارة إلى إصابات.", "wound", 0},
		{"their number was not given", "انقلبت الحافلة دون الكشف عن عدد القتلى.", "kill", 0},
		{"no news of any", "ضرب الإعصار الساحل، ولم ترد أنباء عن سقوط ضحايا.", "casualty", 0},
		{"not yet known", "تحطمت الطائرة ولم تتضح حصيلة القتلى.", "kill", 0},
		{"there were none", "وقع الزلزال دون سقوط ضحايا.", "casualty", 1},
		{"there were some, whose names are not told", "أصيب رجلان لم تكشف الشرطة عن اسميهما.", "wound", 1},
		{"what they died of is not known", "لم تعرف أسباب الانفجار الذي قتل فيه عاملان.", "kill", 1},
	} {
		assert.Len(t, of(c.claim, read(c.text)), c.facts, "%s: %s", c.reason, c.text)
	}
}

// TestNoVerb reads words with the letters of a verb that are none.
func TestNoVerb(t *testing.T) {
	for reason, text := range map[string]string{
		"martyrs, whose name a site has":  "لعب الفريقان على ملعب شهداء بنينا.",
		"a lorry, no one carried":         "اصطدمت الحافلة مع شاحنة نقل، شرق المدينة.",
		"a host, who is not adding":       "تعادل أمام مضيفه الاتحاد.",
		"an order, behind a verb":         "صدر أمر قضائي بالحجز على الأموال.",
		"pieces, behind a figure":         "وصلت إلى الميناء 3 قطع بحرية.",
		"alive, with its sign":            "عثر رجال الإنقاذ على الطفل حيًا.",
		"in force, with the ending alone": "يبقى المرسوم ساريا شهرين.",
	} {
		for _, f := range read(text) {
			assert.NotContains(t, []string{"lemma:امر", "lemma:قطع", "lemma:حيا", "lemma:ساري", "lemma:نقل", "kill", "build", "say"}, f.Claim.ID, "%s: %s", reason, text)
		}
	}
}

func TestWhoLendsAHandIsNoPlace(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, place string }{
		{"sponsors, joined by and", "برعاية السويد والنرويج وقع الطرفان اتفاقا.", "agree", ""},
		{"where it was", "وقع الطرفان اتفاقا في السويد.", "agree", "country:SE"},
		{"one's team is not one's country", "فاز منتخب البرتغال بالكأس.", "win", ""},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.place, found[0].Place.ID, "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoIsTold(t *testing.T) {
	told := of("close", read("أوضح مسؤول محلي لوكالة رويترز أن المدرج أغلق."))
	in := of("close", read("أوضح مسؤول بالشرطة أن المدرج أغلق."))
	if assert.Len(t, told, 1) && assert.Len(t, in, 1) {
		assert.Equal(t, "org:reuters", told[0].Said.Via.ID, "the agency passes it on")
		assert.Empty(t, in[0].Said.Via.ID, "the body that he is of does not")
	}
}

// The fifty-fourth year of somebody is an age, the fifth child none.
func TestYearOfLife(t *testing.T) {
	found := of("age", read("أنجبت المطربة طفلها الخامس في عامها الرابع والخمسين."))
	if assert.Len(t, found, 1) {
		q := found[0].Number
		assert.Equal(t, "year", q.Unit)
		assert.False(t, q.Ordinal)
		assert.Equal(t, facts.Range[facts.Number]{Low: facts.Int(53), High: facts.Int(54)}, q.Range)
	}
}

func TestBasis(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, basis string }{
		{"the words behind the figure", "سجل اللاعب 14 هدفا في الدوري.", "score", "matches/league"},
		{"over a few words", "سجل اللاعب 19 هدفا في الموسم الماضي في جميع المسابقات.", "score", "matches/all"},
		{"nothing says so", "سجل اللاعب 19 هدفا في الموسم الماضي.", "score", ""},
		{"not the basis of the next figure", "تراجع السهم 3%، وخسر المؤشر 6% عند الإغلاق.", "fall", ""},
	} {
		if found := of(c.claim, read(c.text)); assert.NotEmpty(t, found, c.reason) {
			assert.Equal(t, c.basis, found[0].Number.Basis, c.reason)
		}
	}
}

// What is left of a whole is not the whole.
func TestRestsCountSome(t *testing.T) {
	for text, some := range map[string]bool{
		"أطلقت المحكمة سراح بقية الموقوفين، وعددهم 19.": true,
		"أطلقت المحكمة سراح الموقوفين، وعددهم 19.":      false,
	} {
		found := of("arrest", read(text))
		if assert.Len(t, found, 1, text) {
			assert.Equal(t, facts.Exactly(facts.Int(19)), found[0].Number.Range, text)
			assert.Equal(t, some, found[0].Number.Restricted, text)
		}
	}
}

// The present of what starts announces a weekday to come; what has started, or was
// to start on a day of the calendar, does not.
func TestThePresentOfWhatStartsLooksAhead(t *testing.T) {
	for text, look := range map[string]facts.Look{
		"الحملة تبدأ السبت.":                     facts.LookAhead,
		"وتنطلق البطولة يوم الجمعة في ثلاث مدن.": facts.LookAhead,
		"بدأت الحملة السبت.":                     facts.LookBack,
		"كان مقررا أن تبدأ الحملة السبت.":        facts.LookAhead,
		"وكانت الحملة تبدأ في 31 يوليو.":         0,
		"وتبدأ الحملة في 31 يوليو.":              facts.LookAhead,
	} {
		found := of("begin", read(text))
		if assert.Len(t, found, 1, text) {
			assert.Equal(t, look, found[0].Date.Look, text)
		}
	}
}

// "The same year" is the year told before.
func TestTheSameYear(t *testing.T) {
	for text, want := range map[string]int{
		"تراجع الإنتاج في عام 2019، وفي فبراير من العام ذاته أغلق المصنع.":                  2019,
		"خسرت الشركة ملايين في العام الماضي. وفي فبراير من العام نفسه أغلق المصنع.":         2021,
		"افتتح المصنع في مارس 2015. وفي مايو من العام نفسه عاد العمال، ثم أغلق المصنع أمس.": 2015,
	} {
		months := 0
		for _, f := range read(text) {
			if f.Date.When == nil {
				continue
			}
			d, ok := f.Date.When.Resolve(facts.Day(2022, 6, 1), facts.LookBack)
			if year, month, _ := d.Low.Date(); ok && d.Grain == facts.Month && month != 3 {
				months++
				assert.Equal(t, want, year, text)
			}
		}
		assert.Equal(t, 1, months, text)
	}
}

// TestCountedUntil holds which figures are counts up to a moment, and which of the
// last hours alone.
func TestCountedUntil(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"until noon", "سجل المرصد 40 هزة حتى ظهر اليوم.", "40 until"},
		{"the evening of a weekday", "بلغ عدد القتلى 12 قتيلا حتى مساء الأربعاء.", "12 until"},
		{"so far", "قُتل 12 شخصا حتى الآن.", "12 until"},
		{"so far, before its figure", "وحتى لحظة إعداد الخبر قُتل 12 شخصا وأصيب 30 شخصا.", "12 until 30 until"},
		{"until the report was written, in other words", "انتشل 12 جثة لغاية الآن.", "12 until"},
		{"where, not what", "أصيب 12 شخصا في خمس ولايات حتى مساء أمس.", "12 until 5"},
		{"a deadline", "من المقرر أن يستقبل المعرض 40 عارضا حتى الأحد.", "40"},
		{"from one day to another", "زار المعرض 40 عارضا من الاثنين حتى الخميس.", "40"},
		{"a price holds until a day", "تبقى التذكرة بريالين حتى الأحد.", "2"},
		{"the last hours, then all", "قُتل 12 شخصا خلال الساعات الـ24 الماضية، ليرتفع إجمالي القتلى إلى 90.", "12 added 90 updated"},
		{"the last hours, and no other count", "قُتل 12 شخصا خلال الساعات الـ24 الماضية.", "12"},
	} {
		var got []string
		for _, f := range read(c.text) {
			q := f.Number
			if q.IsZero() || q.Unit == "hour" {
				continue
			}
			of := q.AsOf
			if q.SoFar {
				of = "until"
			}
			got = append(got, strings.TrimSpace(fmt.Sprint(q.Low, " ", of)))
		}
		assert.Equal(t, c.want, strings.Join(got, " "), "%s: %s", c.reason, c.text)
	}
}

// TestMagnitudes holds that the strength of an earthquake is read whatever stands
// near it, and that no other figure is one.
func TestMagnitudes(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"of strength", "ضرب زلزال بقوة 5.9 درجة ساحل البلاد.", "5.9 magnitude quake"},
		{"no degrees, a decimal comma", "وقع زلزال بقوة 5,9 قبالة الساحل.", "5.9 magnitude quake"},
		{"its strength came to", "وقال المعهد إن الزلزال وقع فجرا وبلغت قوته 6.1 درجات.", "6.1 magnitude quake"},
		{"Richter's scale", "بلغت شدته 6,1 درجات على مقياس ريختر.", "6.1 magnitude quake"},
		{"of those that followed", "وبلغت قوة أشد الهزات الارتدادية 4,7.", "4.7 magnitude aftershock quake"},
		{"degrees of heat", "بلغت درجة الحرارة 6 درجات.", "6 celsius temperature"},
		{"how many shook", "سجلت ثلاث هزات بعد الزلزال.", "3 earthquake quake"},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; !q.IsZero() {
				got = append(got, strings.Join(strings.Fields(fmt.Sprint(q.Low, " ", q.Unit, " ", q.Counted, " ", f.Claim.ID)), " "))
			}
		}
		assert.Equal(t, c.want, strings.Join(got, "; "), "%s: %s", c.reason, c.text)
	}
}

// TestValuesOfDeals holds that the value of a deal and the term of a contract are of
// the noun, whatever verb stands near.
func TestValuesOfDeals(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"came to", "بلغت قيمة الصفقة 20 مليون يورو.", "contract"},
		{"somebody reckoned it", "انتقل الحارس إلى النادي في صفقة قدرتها الصحف بـ20 مليون يورو.", "contract"},
		{"behind a verb that pays", "أتم النادي الصفقة الثالثة هذا الصيف، بعدما دفع 20 مليون يورو.", "contract"},
		{"the term of a contract", "وقع الحارس عقدا يمتد ثلاثة مواسم.", "contract"},
		{"… with its years", "انضم الحارس إلى النادي بعقد لمدة ثلاث سنوات.", "contract"},
		{"what a currency is sold for", "وصل الدولار مساء إلى 900 دينار عراقي.", "price"},
		{"… before the currency", "استقرت العملة عند 900 دينار عراقي للدولار.", "price"},
		{"no deal near", "دفع النادي 20 مليون يورو ضرائب.", "pay"},
		{"a decade of years is no contract", "أمضى الحارس ثلاث سنوات في النادي.", ""},
	} {
		for _, f := range read(c.text) {
			if f.Number.IsZero() || f.Number.Ordinal {
				continue
			}
			if c.want == "" {
				assert.NotEqual(t, "contract", f.Claim.ID, "%s: %s", c.reason, c.text)
			} else {
				assert.Equal(t, c.want, f.Claim.ID, "%s: %s", c.reason, c.text)
			}
		}
	}
}

// TestNoFigures holds what looks like a figure, a claim or a sentence and is none.
func TestNoFigures(t *testing.T) {
	for _, c := range []struct{ reason, text string }{
		{"one of the biggest", "شهدت المدينة واحدة من أكبر المظاهرات."},
		{"… of the worst", "كان ذلك في واحد من أسوأ الحرائق."},
		{"the first hours", "أدلى الناخبون بأصواتهم في الساعات الأولى."},
		{"the first days", "توقفت الحركة في الأيام الأولى."},
	} {
		for _, f := range read(c.text) {
			assert.True(t, f.Number.IsZero(), "%s: %s", c.reason, c.text)
		}
	}
	if one := of("kill", read("قُتل واحد من الحراس.")); assert.Len(t, one, 1) {
		assert.Equal(t, facts.Int(1), one[0].Number.Low, "one of the guards is one")
	}
	assert.Empty(t, of("travel", read("وقع الحادث في مدينة سرنبق ذهاب.")), "the second word of a town that no list has")
	for _, line := range []string{"لمتابعة آخر الأخبار انضم إلى قناتنا", "شارك عبر: فيسبوك وتويتر", "الصورة: وكالة محلية نشرت 3 صور", "للاشتراك في نشرتنا البريدية أدخل بريدك وسجل"} {
		const body = "حريق في سوق المدينة القديمة ليلا\nاحترق سوق المدينة القديمة وقتل ثلاثة تجار.\n"
		assert.Len(t, read(body+line), len(read(body)), "a line of the page says nothing: %s", line)
	}
}

// TestNumbered holds which numbers that something is called by are figures.
func TestNumbered(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"a shirt", "سيرتدي الحارس القميص رقم 12 مع فريقه.", "12 shirt-number"},
		{"who wears it", "ظهر اللاعب مرتديا الرقم 9.", "9 shirt-number"},
		{"an exchange of a row", "جرت عملية التبادل رقم 40 أمس.", "40 ordinal"},
		{"a flight", "أقلعت الرحلة رقم 804 متأخرة.", ""},
		{"a resolution", "صدر القرار رقم 22 أمس.", ""},
		{"a phone", "اتصل على الرقم 911 للإبلاغ.", ""},
	} {
		got := ""
		for _, f := range read(c.text) {
			if q := f.Number; !q.IsZero() {
				got = fmt.Sprint(q.Low, " ", q.Counted)
				if q.Ordinal {
					got = fmt.Sprint(q.Low, " ordinal")
				}
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}

// What is counted in a day alone is no toll.
func TestTalliesOfADay(t *testing.T) {
	for text, added := range map[string]string{
		"سجلت الوزارة الأحد 90 إصابة.":              "",
		"وسجلت الأحد 90 إصابة و7 وفيات في المدينة.": "added",
	} {
		n := 0
		for _, f := range read(text) {
			if !f.Number.IsZero() {
				n++
				assert.Equal(t, added, f.Number.AsOf, "%s: %s", text, f.Number.Low)
			}
		}
		assert.Positive(t, n, text)
	}
}

// A line that ends with a preposition goes on in the next, unless a blank line
// stands between.
func TestLinesCutASentence(t *testing.T) {
	title := "انهيار جسر قرب المدينة\n"
	assert.Equal(t, []string{"0 kill 6"}, told(read(title+"وقتل في الانهيار أكثر من\nخمسة عمال.")))
	assert.NotContains(t, told(read(title+"وقتل في الانهيار أكثر من\n\nخمسة عمال.")), "0 kill 6")
}

func TestWhatIsNoClaim(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		facts               int
	}{
		{"the name of a body", "أعلنت الحماية المدنية أن الجسر أغلق.", "protect", 0},
		{"somebody protects", "طالب السكان بحماية الجسر.", "protect", 1},
	} {
		assert.Len(t, of(c.claim, read(c.text)), c.facts, "%s: %s", c.reason, c.text)
	}
}

// The year of a law is part of its name.
func TestLawsHaveNoDay(t *testing.T) {
	for text, dated := range map[string]bool{
		"قضت المحكمة ببطلان القانون رقم 162 لعام 1958.": false,
		"قضت المحكمة ببطلان الانتخاب في عام 1958.":      true,
	} {
		any := slices.ContainsFunc(read(text), func(f facts.Fact) bool { return !f.Date.IsZero() })
		assert.Equal(t, dated, any, text)
	}
}

// Who denies one thing and says another says it.
func TestDeniedAndSaid(t *testing.T) {
	found := of("say", read("نفى المالك ذلك، وقال إن الأبواب الثلاثة كانت مفتوحة."))
	if assert.Len(t, found, 1) {
		assert.Equal(t, facts.Affirmed, found[0].Polarity)
	}
}

// A fact has the place that is told of it, and is only near one that is told of
// something else.
func TestWhereItWas(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim, place string
		lent                       bool
	}{
		{"where the incident was its victims were", "قتل سبعة عمال في حريق اندلع في مصنع في وهران.", "kill", "وهران", false},
		{"a talk about what happened somewhere was not there", "وناقش الوزير مقتل سبعة عمال في حريق في وهران.", "talk", "وهران", true},
		{"an order is not where it holds", "أصدرت الحكومة قرارا بإغلاق المدارس في وهران.", "decide", "وهران", true},
		{"what is left out is elsewhere", "يسري حظر التجول في كل البلدات فيما عدا مدينة وهران.", "curfew", "وهران", true},
		{"days after another incident", "ويأتي الحريق بعد أيام على مقتل عاملين في وهران.", "burn", "وهران", true},
		{"from here to there is neither", "قتل سبعة عمال في انقلاب حافلة كانت تقلهم من عنابة إلى وهران.", "kill", "عنابة", true},
		{"on the way there", "قتل سبعة عمال حين انقلبت حافلة متجهة إلى وهران.", "kill", "وهران", true},
		{"where the wounded were brought is not where they were hurt", "أصيب سبعة عمال نقلوا إلى مستشفى وهران.", "wound", "مستشفى وهران", true},
		{"what opens the sentence holds for all of it", "وفي وهران، أضرب العمال وتظاهروا.", "protest", "وهران", false},
		{"… but not whose place it is", "وقال القنصل الليبي في وهران، أمس، إن الباخرة سافرت.", "travel", "وهران", true},
		{"what is said is not where it is said", "وقالت الوزارة الأحد إن وهران هادئة.", "say", "وهران", true},
		{"a club is of its town, wherever it plays", "احتفل لاعبو أهلي وهران بفوزهم.", "celebrate", "وهران", true},
		{"an attack that is known, told of elsewhere", "اجتمع الوزراء في وهران وأدان المجتمعون الهجوم.", "attack", "وهران", true},
		{"whose time it is, is not where it was", "أضرب العمال عند التاسعة بتوقيت وهران.", "protest", "وهران", true},
		{"since a day, and in a town", "أضرب مئات العمال منذ الأحد في وهران.", "protest", "وهران", false},
		{"a line that begins with its place", "وهران: اتفاق على زيادة الأجور", "agree", "وهران", false},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.place, found[0].Place.Name, "%s: %s", c.reason, c.text)
			assert.Equal(t, c.lent, found[0].PlaceLent, "%s: %s", c.reason, c.text)
		}
	}
	for _, f := range read("أوقفت الشرطة تسعة أشخاص، أربعة من وهران وخمسة من عنابة.") {
		assert.True(t, f.Place.IsZero(), "where people are from is no place of a deed")
	}
}

// What is decided on one day is in force from another.
func TestTakesEffect(t *testing.T) {
	fs := read("أصدر المجلس القرار ليسري على السفن ابتداء من يوم الثلاثاء.")
	for claim, dated := range map[string]bool{"begin": true} {
		found := of(claim, fs)
		if assert.NotEmpty(t, found, claim) {
			assert.Equal(t, dated, !found[0].Date.IsZero(), claim)
		}
	}
	found := of("truce", read("أعلن الجيش هدنة في المدينة اعتبارا من يوم الثلاثاء."))
	if assert.NotEmpty(t, found) {
		assert.False(t, found[0].Date.IsZero(), "what begins has the day itself")
	}
}

// "Four months before the vote" is when the vote is, and no number of months.
func TestBeforeEvent(t *testing.T) {
	found := of("vote", read("يزور الوزير المدينة قبل أربعة أشهر من اقتراع رئاسي."))
	if assert.NotEmpty(t, found) {
		assert.False(t, found[0].Date.IsZero())
		assert.True(t, found[0].Number.Span.IsZero())
	}
}

// Only who is told something passes it on.
func TestWhoPassesItOn(t *testing.T) {
	via := func(text string) string { return of("close", read(text))[0].Said.Via.ID }
	assert.Equal(t, "org:reuters", via("أوضح مسؤول محلي لوكالة رويترز أن المدرج أغلق."))
	assert.Empty(t, via("وبحسب المديرية العامة لوكالة رويترز أغلق المدرج."), "a body's name that goes on")
}

// A day right before what somebody says is the day on which it was said.
func TestDayOfSpeech(t *testing.T) {
	fs := read("وذكرت القوات التي يقودها الفيلق اليوم السبت أن سبعة عمال قتلوا.")
	for claim, dated := range map[string]bool{"say": true, "kill": false, "lead": false} {
		for _, f := range of(claim, fs) {
			assert.Equal(t, dated, !f.Date.IsZero(), claim)
		}
	}
	assert.Len(t, of("say", fs), 1)
}

// A figure that opens what somebody says is told of what follows.
func TestFigureThatOpensSpeech(t *testing.T) {
	fs := read("وأكدت الشركة التي تدير المنجم أن تسعة عمال قتلوا.")
	assert.Equal(t, "9", of("kill", fs)[0].Number.Low.String())
	fs = read("قتل خمسة عمال بعدما كان المدير قال إنهم أربعة.")
	if assert.Len(t, of("kill", fs), 2, "but for one told of those before") {
		assert.Equal(t, "4", of("kill", fs)[1].Number.Low.String())
	}
}

// Whom somebody is appointed after does not succeed him.
func TestIndefiniteDeedHasNobodyBehindIt(t *testing.T) {
	for _, f := range of("succeed", read("اختير سالم مديرا خلفا لزعيمها الراحل القاضي سامي حداد.")) {
		assert.True(t, f.Actor.IsZero())
	}
}

// Who claims an attack is not thereby who is told to have attacked.
func TestObjectOfAVerbHasNoActor(t *testing.T) {
	for _, f := range of("attack", read("وتبنت الهجوم حركة طالبان في بيان.")) {
		assert.True(t, f.Actor.IsZero())
	}
}

// At a height of so much nothing has risen, and who speaks is no verb, whatever his
// name looks like.
func TestHeightsAndSpeakers(t *testing.T) {
	fs := read("وتحلق الطائرة على ارتفاع يقارب 300 متر.")
	assert.Empty(t, of("rise", fs))
	assert.Len(t, of("measure", fs), 1)
	for _, f := range read("وقال نوفاك إن المدرج أغلق.") {
		assert.NotContains(t, f.Claim.ID, "lemma:")
	}
}

// "Son of" in a name tells of no birth, and what somebody managed on a day was then.
func TestSonsAndDeedsManaged(t *testing.T) {
	for text, want := range map[string]int{
		"فاز سيدي ولد أحمدو بالجائزة.":   0,
		"وقالت حملة ولد أحمدو إنه تقدم.": 0,
		"ولد أحمدو يتصدر":                0,
		"ولد الكاتب في وهران عام 1950.":  1,
		"الكاتب الذي ولد عام 1950 سافر.": 1,
	} {
		assert.Len(t, of("birth", read(text)), want, text)
	}
	fs := read("تمكن الحراس مساء الاثنين من توقيف اللصوص.")
	if assert.Len(t, of("arrest", fs), 1) {
		assert.False(t, of("arrest", fs)[0].Date.IsZero())
	}
	assert.Empty(t, of("manage", fs), "to manage is nothing by itself")
}

// Somebody's age needs no verb; it is told whose it is all the same.
func TestAgeWithoutAHeadIsExplained(t *testing.T) {
	const list = "أغلقت الشرطة الشارع.\nومن بينهم محمد سعيد الغامدي (30 عاما)."
	found := of("age", ar.Arabic{Explain: true}.Read(facts.Document{ID: "a", Language: "ar", Text: list}).Facts)
	if assert.Len(t, found, 1) && assert.False(t, found[0].Actor.IsZero(), "whose age it is") {
		assert.True(t, slices.ContainsFunc(found[0].Steps, func(s facts.Step) bool { return s.Rule == "actor/before" && s.Span == found[0].Number.Span }))
	}
}

// One who is killed or hurt is counted where others are joined to him, and a noun that is
// joined to the noun of many is counted with it.
func TestLoneVictims(t *testing.T) {
	for text, want := range map[string][]string{
		"قتيل وستة جرحى في حادث على طريق المطار.":                                             {"kill 1", "wound 6"},
		"قتيل و6 جرحى في حادث على طريق المطار.":                                               {"kill 1", "wound 6"},
		"سقط قتيلان وجريحان في شجار بسوق البلدة.":                                             {"kill 2", "wound 2"},
		"وأوقع القصف ثلاثة قتلى وجريحا في القرية.":                                            {"kill 3", "wound 1"},
		"وأوقع القصف أربعين قتيلا وجريحا في القرية.":                                          {"casualty 40"},
		"وأوقع القصف أربعين بين قتيل وجريح في القرية.":                                        {"kill 40"},
		"لكل قتيل وجريح ملف في مكتب القرية.":                                                  nil,
		"أصاب سائق بعصا أربعة شبان في سوق البلدة.":                                            {"wound 4"},
		"أصيب سائق في شجار قرب سوق البلدة.":                                                   {"wound 1"},
		"وأوضح أن الركاب العشرة أجانب، وأن السائق توفي.":                                      {"say 10"},
		"أعلنت الوزارة ارتفاع حصيلة الوفيات بالحمى في القرى، شمال البلاد، من 19 إلى 23 وفاة.": {"die 19", "die 23"},
		"أصيب رجلان وامرأتان في انهيار سقف بسوق البلدة.":                                      {"wound 2", "wound 2"},
	} {
		var got []string
		for _, f := range read(text) {
			if n, ok := f.Number.Low.Int64(); !f.Number.Span.IsZero() && ok {
				got = append(got, fmt.Sprint(f.Claim.ID, " ", n))
			}
		}
		assert.Equal(t, want, got, text)
	}
}

// The year of a date counts nothing behind it, unless people may be counted.
func TestYearsCountNothing(t *testing.T) {
	figures := func(s string) (n int) {
		for _, f := range read(s) {
			if !f.Number.IsZero() {
				n++
			}
		}
		return n
	}
	assert.Zero(t, figures("أعلنت البلدية يوم 9 أيار 2021 خطة لتوسيع السوق."))
	assert.Equal(t, 1, figures("وصلت الأحد 20 خيمة إلى المخيم."))
	assert.Equal(t, 1, figures("وصل في 5 مايو 1900 لاجئ إلى المخيم."))
}

// "47 planes, not 52": the second figure is the one that the report rejects.
func TestRejected(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		kind, unit   string
		rejected     int64 // 0 where none is
	}{
		{"it has no noun of its own", "قالت الإدارة إن الأسطول سيضم 47 طائرة وليس 52.", "aircraft", "", 52},
		{"it has one", "أكد الوزير أن كلفة السد 30 مليون دولار وليست 45 مليون دولار.", "", "USD", 45_000_000},
		{"behind a preposition", "أجلت البلدية الاقتراع في 13 حيا، لا في 6 كما قالت اللجنة.", "", "", 6},
		{"contrary to what others tell of it", "سقطت قذيفة واحدة على السوق، خلافا لما تردد عن ثلاث قذائف.", "shell", "", 3},
		{"people of a kind", "فصل المصنع 85 عاملا لا 30.", "worker", "person", 30},
		{"no figure stands before it", "وليس 30 عاملا كثيرا على المصنع.", "", "", 0},
		{"another thing", "في القرية 85 بيتا وليس 30 درهما في خزينتها.", "", "", 0},
		{"a bound is no figure that is rejected", "عاد 85 عاملا، ولا يقل عدد النساء عن 30 عاملة.", "", "", 0},
		{"both can be true", "عاد 85 عاملا، لا أكثر من 80 عاملا.", "", "", 0},
	} {
		found := int64(0)
		for _, f := range read(c.text) {
			if q := &f.Number; q.Against != "" {
				found, _ = q.Low.Int64()
				assert.Equal(t, c.unit, q.Unit, c.reason)
				assert.Equal(t, facts.Denied, f.Polarity, c.reason)
				if c.kind != "" {
					assert.Equal(t, c.kind, q.Counted, c.reason)
				}
			}
		}
		assert.Equal(t, c.rejected, found, c.reason)
	}
}

// Who speaks may open the clause, far ahead of the verb.
func TestSpeakersOpenClauses(t *testing.T) {
	for _, c := range []struct{ reason, text, speaker string }{
		{"behind a place", "قتل خمسة، لكن رئيس لجنة الإغاثة في مديرية زبيد أكد أن 9 قتلوا.", "رئيس لجنة الإغاثة"},
		{"behind a relative clause and a comma", "قتل خمسة. لكن نقابة الصيادين التي تملك مراكب في الميناء، قالت إن 9 قتلوا.", "نقابة الصيادين"},
		{"behind an auxiliary", "وكانت مديرية الأمن تحدثت عن مقتل 9.", "مديرية الأمن"},
		{"as for", "أما وزارة الداخلية فتحدثت عن مقتل 9.", "وزارة الداخلية"},
		{"no deed speaks", "المتحدث باسم الشرطة في الولاية أعلن مقتل 9.", "المتحدث باسم الشرطة"},
		{"the relative clause has its own speaker", "الشرطة التي قال وزير الداخلية إنها قتلت 9.", "وزير الداخلية"},
		{"a verb of its own", "الجيش قصف القرية وقال شيخها إن 9 قتلوا.", "شيخها"},
		{"it is no speaker", "الحريق في السوق قيل إنه قتل 9.", ""},
	} {
		for _, f := range of("kill", read(c.text)) {
			if n, _ := f.Number.Low.Int64(); n == 9 {
				assert.Equal(t, c.speaker, f.Said.Speaker.Name, c.reason)
			}
		}
		assert.NotEmpty(t, of("kill", read(c.text)), c.reason)
	}
}

// What something came to is told of its noun, over a relative clause.
func TestAmounts(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, other string }{
		{"a share", "بلغت نسبة المشاركة في الإضراب الذي يخوضه عمال الميناء منذ الأحد 70 في المائة.", "turnout", "lemma:خاض"},
		{"a sum of money", "بلغت كلفة السد الذي تنفذه شركة تركية 90 مليون دولار.", "cost", "implement"},
		{"behind another verb", "وصلت نسبة التضخم في المدن التي تضررت من الحرب إلى 45 بالمئة.", "inflation", "clash"},
		{"what the relative clause tells is its own", "بلغت كلفة السد الذي كلف 50 مليون دولار حتى الآن 90 مليون دولار.", "", "lemma:خاض"},
		{"people are no share", "بلغت كلفة السد الذي يعمل فيه 300 عامل رقما كبيرا.", "work", "cost"},
	} {
		got := map[string]bool{}
		for _, f := range read(c.text) {
			if !f.Number.IsZero() {
				got[f.Claim.ID] = true
			}
		}
		if c.claim != "" {
			assert.True(t, got[c.claim], "%s: %v", c.reason, got)
		}
		assert.False(t, got[c.other], "%s: %v", c.reason, got)
	}
}
