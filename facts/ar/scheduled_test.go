package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// What is set for a day lies ahead, and what was moved is told with both days, the old one
// marked. The report is of Wednesday 15 May 2024.
func TestScheduled(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"a verb of saying tells of it", "قال النائب إن جلسة اللجنة المقررة الأحد ستكون علنية.", []string{"hold 2024-05-19"}},
		{"how it is held stands between", "يتوجه الوفد إلى المحادثات المزمع عقدها في مسقط الجمعة.", []string{"hold 2024-05-17"}},
		{"a match", "يغيب الحارس عن المباراة المرتقبة السبت.", []string{"play 2024-05-18"}},
		{"called for", "دعا رئيس البلدية إلى جلسة عامة الخميس لبحث الميزانية.", []string{"hold 2024-05-16"}},
		{"a strike that is called for", "دعت الجامعة إلى إضراب عام الاثنين.", []string{"protest 2024-05-20"}},
		{"an incident that somebody calls to look into is past", "دعا الوزير إلى تحقيق في حادث الاثنين.", []string{"accident 2024-05-13"}},
		{"it was to begin", "كان من المقرر أن تنطلق الدورة في الثامن من مايو لكنها أرجئت.", []string{"begin 2024-05-08"}},
		{"one day instead of another", "ودعا العميد إلى اجتماع الأحد بدلا من الثلاثاء.", []string{"meet 2024-05-19", "meet 2024-05-21 was"}},
		{"moved to a day", "نقلت المباراة إلى السبت عوضا عن الجمعة.", []string{"play 2024-05-18", "play 2024-05-17 was"}},
		{"put off from one day to another", "أرجأت الجامعة بدء الدروس من 20 مايو إلى 3 يونيو.", []string{"begin 2024-05-20 was", "begin 2024-06-03"}},
		{"brought forward", "قدم المكتب موعد الجلسة من الأحد إلى غد الخميس.", []string{"hold 2024-05-19 was", "hold 2024-05-16"}},
		{"the source spoke then", "يستأنف العمل في المنجم الأحد المقبل، بحسب بيان الشركة اليوم الأربعاء.", []string{"begin 2024-05-19", "say 2024-05-15"}},
		{"a stretch of days is one date", "يستمر المعرض من 20 مايو إلى 3 يونيو.", []string{"last 2024-05-20"}},
	} {
		var got []string
		for _, f := range read(c.text) {
			if d, ok := resolved(f); ok {
				got = append(got, d)
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}

// resolved is what a fact says and on which day, seen from 15 May 2024; ok is false where
// it names none.
func resolved(f facts.Fact) (s string, ok bool) {
	if f.Date.When == nil {
		return "", false
	}
	d, ok := f.Date.When.Resolve(facts.Day(2024, 5, 15), f.Date.Look)
	s = f.Claim.ID + " " + d.Low.String()
	if f.Date.Was {
		s += " was"
	}
	return s, ok
}
