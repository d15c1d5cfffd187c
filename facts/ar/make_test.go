package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// The make and the land of what flies, drives or shoots, which way people left, where the
// next session is, and what a victim is to his killer are read where one thing has them.
func TestMakesWaysAndKin(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"of the make, with a figure", "تحطمت طائرة من طراز توبوليف-154 في الضباب.", []string{"make aircraft tupolev/154"}},
		{"in quotes", "وأوضح البيان أن المروحية من طراز «شينوك 47» سقطت ليلا.", []string{"make aircraft chinook/47"}},
		{"the maker right behind", "هبطت طائرة ركاب إيرباص اضطراريا.", []string{"make aircraft airbus/"}},
		{"a letter before the figure", "تحطمت طائرة من نوع إيرباص إيه 330 قرب المدرج.", []string{"make aircraft airbus/330"}},
		{"of no list, with a figure", "سقطت طائرة من طراز غلوبال 500 في البحر.", []string{"make aircraft غلوبال/500"}},
		{"a car", "انفجرت سيارة ماركة كيا أمام المقر.", []string{"make car kia/"}},
		{"a short name of no figure may be another word", "سقطت طائرة سو في الحقل.", nil},
		{"nobody flies in it", "أسقط الجيش طائرة مسيرة من طراز بيرقدار.", []string{"make drone bayraktar/"}},
		{"several", "أقلعت ثلاث طائرات من طراز ميراج.", nil},
		{"a kind that is no make", "انفجرت سيارة من نوع خاص.", nil},
		{"made in", "أسقطت القوات طائرة مسيرة إيرانية الصنع.", []string{"built drone country:IR"}},
		{"was built in", "غرقت السفينة التي بنيت وصنعت في اليابان.", []string{"built ship country:JP"}},
		{"by land", "غادر الجنود القاعدة برا نحو الحدود.", []string{"way going land"}},
		{"acquitted, which is written alike", "برأ القاضي المتهم من التهمة.", nil},
		{"by way of the sea", "رحلت السلطات 40 مهاجرا عن طريق البحر.", []string{"way going sea"}},
		{"aboard planes", "نقلت الحكومة رعاياها على متن ثلاث طائرات.", []string{"way going air"}},
		{"who was hurt aboard", "أصيب راكبان على متن حافلة.", nil},
		{"the next meeting", "وتعقد اللجنة اجتماعها المقبل في نيامي.", []string{"next session place:geonames:2440485"}},
		{"who hosts the next round", "وتستضيف الدوحة الجولة المقبلة من المحادثات.", []string{"next session country:QA"}},
		{"next in time, of no session", "يصل الوفد الأسبوع المقبل إلى نيامي.", nil},
		{"kin", "أقدم رجل على قتل خاله بسكين.", []string{"kin kill maternal-uncle"}},
		{"two of them are none", "قتل والده وشقيقه بالرصاص.", nil},
		{"by a phrase", "طعن شاب ابن عمه في السوق.", []string{"kin kill paternal-cousin"}},
	} {
		assert.Equal(t, c.want, inRoles(read(c.text)), c.reason)
	}
}
