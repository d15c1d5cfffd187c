package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// measured is the figures of a report: claim, range and unit.
func measured(fs []facts.Fact) (out []string) {
	for _, f := range fs {
		if q := f.Number; !q.IsZero() {
			value := q.Low.String()
			if !q.IsPoint() {
				value += ".." + q.High.String()
			}
			out = append(out, strings.TrimSpace(f.Claim.ID+" "+value+" "+q.Unit))
		}
	}
	return out
}

// A figure is read with what it measures.
func TestFiguresWithTheirMeasure(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"the one of a night opens no range", "أبقى البنك الفائدة لليلة واحدة عند 19.75%.", []string{"interest 19.75 percent"}},
		{"nor where a figure follows that it rises to", "حدد السعر لليلة واحدة إلى 19.75%.", []string{"specify 19.75 percent"}},
		{"how far off a figure may be is no figure", "أبقى البنك هدفه للتضخم عند 6% (± 1%).", []string{"inflation 6 percent"}},
		{"pounds in the accusative", "بلغ الدولار 47.8 جنيها.", []string{"price 47.8 EGP"}},
		{"half of a group is a share of it", "قتل نصف الجنود.", []string{"kill 50 percent"}},
		{"half of a measure is a measure", "نقلت الشاحنة نصف طن من الدقيق.", []string{"transport 0.5 tonne"}},
		{"what comes back keeps its unit", "يعقد الاجتماع كل ستة أشهر.", []string{"hold 6 month"}},
		{"a rank of a life is its years", "توفيت طفلة في التاسعة من عمرها.", []string{"die 1 person", "age 9 year"}},
		{"an age that is not reached", "تطعيم الأطفال دون سن الخامسة.", []string{"age 5 year"}},
		{"a decade of a life", "أوقف رجل في العقد الثالث من عمره.", []string{"age 20..29 year"}},
		{"an age in months", "قتل رضيع لم يتجاوز عمره ستة أشهر.", []string{"kill 1 person", "age ..6 month"}},
		{"a share closes at a price, whatever stands between", "أغلق سهم المصرف أمس الأول الخميس، في سوق دبي، عند 4.2 درهم بارتفاع نسبته 2%.", []string{"close-at 4.2", "rise 2 percent"}},
		{"companies sign contracts", "وقعت الشركات 8 عقود مع الوزارة.", []string{"sign 8"}},
		{"… and wars last decades", "شهدت البلاد ثلاثة عقود من الحرب.", []string{"clash 3 decade"}},
		{"of those before, by a verb of its own", "حكم على تسعة متهمين بالسجن، وبُرّئ 3 منهم.", []string{"sentence 9 person", "acquit 3 person"}},
		{"… and a preposition", "تضم القضية عشرين متهما، وأفرج عن 4 منهم.", []string{"include 20 person", "free 4 person"}},
		{"cases of death are people", "وبلغت الوفيات 9 حالات.", []string{"die 9 person"}},
		{"what is raised to come to a share", "وسترتفع الأجرة سنويا حتى تصل إلى 7% من ثمن المبنى.", []string{"rise 7 percent"}},
		{"… and what fell to money", "انخفضت القيمة لتصل إلى 3 ملايين دولار.", []string{"fall 3000000 USD"}},
		{"what comes to a share by itself", "يصل البدل إلى 6% من الثمن، ويعفى من الزيادة صغار التجار.", []string{"reach 6 percent"}},
		{"what was destroyed", "وقال إن عدد المدارس المهدمة كليا في المدينة 70 مدرسة، متهما الحكومة بالإهمال.", []string{"destroy 70"}},
		{"a whole right behind its part", "وذكر القائد أن 15 حارسا أصيبوا أمس، لافتا إلى إعادة فتح طريقين من أصل خمسة.", []string{"wound 15 person", "reopen 2", "reopen 5"}},
		{"on what price a sum is based", "احتسبت الوزارة الإيرادات على أساس 65 دولارا للبرميل.", []string{"price 65 USD"}},
		{"at most, over its subject", "لا تزيد نسبة التغطية عن 45%.", []string{"..45 percent"}},
	} {
		assert.Equal(t, c.want, measured(read(c.text)), "%s: %s", c.reason, c.text)
	}
}
