package ar_test

import (
	"fmt"
	"strings"
	"testing"

	"crosscheck/facts"

	"github.com/stretchr/testify/assert"
)

// figures is the claims and the figures of the facts of a text that have one, in its order.
func figures(text string) string {
	var got []string
	for _, f := range read(text) {
		if q := f.Number; !q.IsZero() {
			got = append(got, strings.TrimSpace(fmt.Sprint(f.Claim.ID, " ", q.Value, " ", q.Unit+q.Counted, " ", q.Basis)))
		}
	}
	return strings.Join(got, " | ")
}

// TestTermsOfPrison holds which lengths of time are those to which courts sentence people,
// and what else they mete out.
func TestTermsOfPrison(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"who is sentenced stands between", "قضت المحكمة بسجن أمين المخزن السابق ست سنوات.", "sentence 6 year"},
		{"the words behind it", "حكمت المحكمة على الحارس بثلاث سنوات حبسا نافذا.", "sentence 3 year"},
		{"hard labour", "حكم على البائع بالأشغال الشاقة تسع سنوات.", "sentence 9 year"},
		{"a shorter and a longer one", "صدرت بحقهم عقوبات بالسجن بين عامين و8 أعوام.", "sentence 2 year | sentence 8 year"},
		{"shortened", "خفض القاضي عقوبة المحاسب من سبع سنوات إلى أربع سنوات.", "sentence 7 year | sentence 4 year"},
		{"held for the investigation", "أمر القاضي بحبس السائق شهرين على ذمة التحقيق.", "arrest 2 month"},
		{"for days: he awaits his trial", "قررت النيابة حبس المالك 4 أيام.", "arrest 4 day"},
		{"spent there", "أمضى الكاتب في السجن 11 عاما.", "lemma:امضي 11 year"},
		{"bail", "أخلت النيابة سبيله بكفالة قدرها 700 دينار كويتي.", "bail 700 KWD"},
		{"bail beside a term", "قضت محكمة الجنح بحبس التاجر سنتين وكفالة ألفي جنيه.", "sentence 2 year | bail 2000 EGP"},
		{"the accused who are counted blame nobody", "أحالت النيابة 23 متهما إلى المحكمة.", "refer 23 personperson"},
		{"goods that are seized, and no people", "أوقف الدرك شخصين وحجز 9 كيلوغرامات من القنب.", "arrest 2 personperson | seize 9 kilogram"},
		{"seats that are booked", "حجز المنتخب مقعدين في النهائيات.", "2 seat"},
	} {
		assert.Equal(t, c.want, strings.ReplaceAll(figures(c.text), " |", " |"), "%s: %s", c.reason, c.text)
	}
}

// TestOtherSensesInCourtsAndMatches holds what words claim beside other words.
func TestOtherSensesInCourtsAndMatches(t *testing.T) {
	for _, c := range []struct{ text, claim, not string }{
		{"أجلت المحكمة جلسة الخبراء.", "postpone", "evacuate"},
		{"أجلت البحرية سكان الجزيرة.", "evacuate", "postpone"},
		{"رفضت محكمة النقض الطعن المقدم من الدفاع.", "appeal", "stab"},
		{"أيدت محكمة الاستئناف الحكم.", "support", "begin"},
		{"فصل الأطباء التوأم السيامي.", "operate", "dismiss"},
		{"فصل المصنع خمسين عاملا.", "dismiss", "operate"},
		{"هبط المسبار على الكويكب.", "arrive", "fall"},
		{"أيدت المحكمة عقوبة الإعدام بحقه.", "sentence", "execute"},
		{"نفذت السلطات حكم الإعدام بحقه.", "execute", "sentence"},
		{"أطلق البلد قمرا اصطناعيا للاتصالات.", "launch-space", "fire"},
	} {
		var claims []string
		for _, f := range read(c.text) {
			claims = append(claims, f.Claim.ID)
		}
		assert.Contains(t, claims, c.claim, c.text)
		assert.NotContains(t, claims, c.not, c.text)
	}
}

// TestHearings holds to which day what is put off, whatever is told between.
func TestHearings(t *testing.T) {
	for _, c := range []struct{ reason, text, claim, day string }{
		{"over whose case it is", "أرجأ القضاء جلسة الاستماع للمتهم بالتزوير إلى 6 حزيران.", "postpone", "2022-06-06"},
		{"over a count", "قررت المحكمة تأجيل محاكمة 12 متهما بالسرقة إلى جلسة 20 أبريل.", "postpone", "2022-04-20"},
		{"a match", "تأجلت مواجهة المنتخبين إلى 14 يونيو.", "postpone", "2022-06-14"},
		{"a session that is set", "حددت المحكمة جلسة 3 مايو للنطق بالحكم.", "specify", "2022-05-03"},
	} {
		var got []string
		for _, f := range read(c.text) {
			if f.Date.When != nil {
				d, ok := f.Date.When.Resolve(facts.Day(2022, 3, 15), f.Date.Look)
				assert.True(t, ok, c.text)
				got = append(got, f.Claim.ID+" "+d.Low.String()[:10])
			}
		}
		assert.Equal(t, []string{c.claim + " " + c.day}, got, "%s: %s", c.reason, c.text)
	}
}

// TestDoneByDeciding holds what is done by deciding it, and what is yet to be done.
func TestDoneByDeciding(t *testing.T) {
	modality := func(text, claim string) facts.Modality {
		for _, f := range read(text) {
			if f.Claim.ID == claim {
				return f.Modality
			}
		}
		return 0
	}
	assert.Equal(t, facts.Asserted, modality("قررت النيابة إحالة 19 متهما إلى الجنايات.", "refer"))
	assert.Equal(t, facts.Planned, modality("قررت الحكومة بناء جسر جديد.", "build"))
}
