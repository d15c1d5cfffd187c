package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// What comes back each day is of no single one, and what comes back on a day of the week
// or the year has no date.
func TestWhatRecurs(t *testing.T) {
	now, _ := facts.ParseInstant("2026-11-22")
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"the hours of a curfew", "فرضت البلدية حظر التجول من السابعة مساء حتى الخامسة صباحا.", []string{"day 19:00", "day 05:00"}},
		{"until the next morning", "يسري منع التجول من الساعة الثامنة مساء وحتى السادسة من صباح اليوم التالي.", []string{"day 20:00", "day 06:00"}},
		{"and those of another town", "حظر التجول من الثامنة مساء إلى السادسة صباحا، أما في سبها فيبدأ حظر التجول من منتصف الليل.", []string{"day 20:00", "day 06:00", "day 00:00"}},
		{"hours said to be daily", "تفتح البوابة يوميا عند الساعة التاسعة صباحا.", []string{"day 09:00"}},
		{"each evening", "تقطع الكهرباء عند السابعة مساء كل يوم.", []string{"day 19:00"}},
		{"working hours", "تبدأ ساعات العمل من الثامنة صباحا حتى الثانية ظهرا.", []string{"day 08:00", "day 14:00"}},
		{"a fight of one night", "استمر القتال من السابعة مساء حتى الخامسة صباحا.", []string{" 19:00", " 05:00"}},
		{"when a curfew began", "بدأ حظر التجول في السابعة مساء.", []string{" 19:00"}},
		{"an hour of a day", "فرضت البلدية حظر التجول عند السابعة مساء أمس.", []string{" 19:00"}},
		{"the time of a wire", "07:47 ت م", nil},
		{"one hour by two clocks", "وقع الزلزال عند الساعة 12 بالتوقيت المحلي (9:00 ت.غ) قرب الساحل.", []string{" 12:00"}},
		{"each Friday", "يلتقي السكان كل جمعة في الساحة.", nil},
		{"a day of each week", "يلتقي السكان يوم الجمعة من كل أسبوع في الساحة.", nil},
		{"a day of each year", "تحتفل المدينة في 4 مارس من كل عام.", nil},
	} {
		var got []string
		for _, f := range read(c.text) {
			if d, ok := f.Date.When, !f.Date.IsZero(); ok {
				at, _ := d.Resolve(now, f.Date.Look)
				end := at.To()
				got = append(got, at.Every.String()+" "+end[len(end)-len("15:04"):])
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
