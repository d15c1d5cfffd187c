package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// when is what each dated fact of a report says, with its date as written.
func when(text string, fs []facts.Fact) (out []string) {
	for _, f := range fs {
		if !f.Date.IsZero() {
			out = append(out, f.Claim.ID+" "+f.Date.Span.Of(text))
		}
	}
	return out
}

// A date is that of what it is told of, not of what stands next to it.
func TestWhatADateIsOf(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"of the victims, before what befell them", "جرح سبعة عمال أمس في انفجار مرجل بمصنع للسكر.", []string{"wound أمس"}},
		{"of what stands right behind it, where nothing stands before", "أمس في الخرطوم بدأت المحادثات بين الطرفين.", []string{"begin أمس"}},
		{"set off by a comma", "لقي ستة صيادين حتفهم بجروح بالغة، فجر أمس في حريق بالميناء.", []string{"burn فجر أمس"}},
		{"confirmed today, and not left today", "أكد طبيب في المستشفى اليوم خروج معظم المصابين.", []string{"confirm اليوم"}},
		{"the verb that the day opens", "والثلاثاء أعلنت البحرية أنها اعترضت زورقا.", []string{"announce الثلاثاء"}},
		{"approved yesterday what was asked for", "وافق مجلس النقابة أمس على طلب الإضراب.", []string{"approve أمس"}},
		{"of a visit, before why it was made", "زار الوزير نواكشوط الأسبوع الماضي، في محاولة لإنهاء الخلاف.", []string{"visit الأسبوع الماضي"}},
		{"during a week, before why", "زار الوزير نواكشوط خلال الأسبوع الماضي، في محاولة لإنهاء الخلاف.", []string{"visit الأسبوع الماضي"}},
		{"not of the backing, which is no past", "أعلنت القوة التي تساند الحكومة أمس هدنة جديدة.", []string{"announce أمس"}},
		{"not of what is so, which stands behind", "خرجت بعض عربات القطار عن القضبان الليلة الماضية (الأحد)، على جسر تغمره المياه.", []string{"derail الليلة الماضية (الأحد)"}},
		{"far behind its verb", "وخرجت ثلاث عربات من القطار عن القضبان قرب بلدة ميت غمر في محافظة الدقهلية في شمال البلاد أثناء رحلة للقطار من القاهرة إلى المنصورة قبيل منتصف الليل.", []string{"derail قبيل منتصف الليل"}},
		{"not of the beginning of what is counted", "سددت الوزارة ما ورد من بداية الموسم وحتى تاريخ 3/5/2020.", []string{"say وحتى تاريخ 3/5/2020"}},
		{"a verb that is to come", "قالت الهيئة إن الجولة التالية ستجري اليوم الاثنين.", []string{"happen اليوم الاثنين"}},
		{"a paper of its own date", "استجاب الأمير لطلب الوالي في خطابه الموجه إلى الديوان والمؤرخ في 12/4/2020.", []string{"issue 12/4/2020"}},
		{"due, and put off", "قرر الاتحاد تأجيل بطولة الأندية المقررة في أغسطس المقبل.", []string{"hold أغسطس المقبل"}},
		{"put off until", "تأجيل البطولة التي تستضيفها المنامة حتى مارس 2031.", []string{"postpone حتى مارس 2031"}},
		{"nobody is of an age on a day", "وسليمة حداد (44 عاما) وصلت إلى تونس في الثالث من مايو.", []string{"arrive الثالث من مايو"}},
		{"nor where the deed is not known", "وسليمة حداد (44 عاما) في تونس منذ الثالث من مايو.", []string{" منذ الثالث من مايو"}},
	} {
		assert.Equal(t, c.want, when(c.text, read(c.text)), "%s: %s", c.reason, c.text)
	}
}

// Victims that "and" joins are of one date, unless the words part them.
func TestVictimsOfOneDate(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"the date behind the second", "قتل ستة صيادين وأصيب أربعة آخرون فجر الاثنين قبالة الساحل.", []string{"kill فجر الاثنين", "wound فجر الاثنين"}},
		{"the date behind the first", "قتل مساء أمس ستة صيادين وأصيب أربعة آخرون.", []string{"kill مساء أمس", "wound مساء أمس"}},
		{"nouns", "مقتل ستة صيادين وإصابة أربعة أمس قرب الميناء.", []string{"kill أمس", "wound أمس"}},
		{"two counts of one verb", "قتل ضابطان وثلاثة جنود أمس الأول في كمين.", []string{"kill أمس الأول", "kill أمس الأول"}},
		{"each its own", "قتل ستة صيادين يوم الأحد وأصيب أربعة يوم الثلاثاء.", []string{"kill يوم الأحد", "wound يوم الثلاثاء"}},
		{"a clause between", "قتل ستة صيادين فيما أصيب أربعة أمس.", []string{"wound أمس"}},
	} {
		assert.Equal(t, c.want, when(c.text, read(c.text)), "%s: %s", c.reason, c.text)
	}
}
