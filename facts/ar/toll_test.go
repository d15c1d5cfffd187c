package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// counted is the figures of a report: claim, number, and when it was counted.
func counted(fs []facts.Fact) (out []string) {
	for _, f := range fs {
		if !f.Number.IsZero() {
			out = append(out, strings.TrimRight(f.Claim.ID+" "+f.Number.Low.String()+" "+f.Number.AsOf, " "))
		}
	}
	return out
}

// A count that rose keeps its claim in every order, and what made it rise is what
// was added.
func TestTollsThatRose(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"the count behind its figure", "ارتفع إلى تسعة عدد قتلى الانهيار بعدما توفي عاملان في المستشفى.", []string{"kill 9 updated", "die 2 added"}},
		{"so that the toll rose", "لفظ النهر صباحا أربع جثث لترتفع الحصيلة إلى 17 ضحية.", []string{"die 4 added", "die 17 updated"}},
		{"so that it came to", "عثر على خمس جثث تحت الأنقاض لتبلغ حصيلة الضحايا 31.", []string{"die 5 added", "casualty 31 updated"}},
		{"which raises it", "توفي ثلاثة من المصابين، ما يرفع عدد القتلى إلى 18 شخصا.", []string{"die 3 added", "kill 18 updated"}},
		{"by that it rises", "توفي ثلاثة من المصابين، وبذلك يصل عدد القتلى إلى 18 شخصا.", []string{"die 3 added", "kill 18 updated"}},
		{"what was added is the subject", "رفعت وفاة مصابين اثنين عدد الضحايا إلى 11.", []string{"die 2 added", "casualty 11 updated"}},
		{"what was added stands first", "بوفاة سيدة أمس ارتفع عدد ضحايا الحريق إلى ستة.", []string{"die 1 added", "casualty 6 updated"}},
		{"a total that does not say of what", "سجل المستشفى وفاة سيدتين ليبلغ العدد الإجمالي 40 حالة.", []string{"die 2 added", "die 40 updated"}},
		{"the victims before their verb", "أوضح أن الوفيات بالكوليرا ارتفعت إلى 37 حالة بعد تسجيل ثلاث وفيات.", []string{"die 37 updated", "die 3 added"}},
		{"another count in the same sentence is not added", "أوضح أن عدد القتلى ارتفع إلى تسعة بعد وفاة عامل، وأن عدد الجرحى تجاوز 20.", []string{"kill 9 updated", "die 1 added", "wound 21"}},
		{"a bare toll is that of the report", "قتل ستة عمال في انهيار المنجم. وارتفعت الحصيلة اليوم إلى 9.", []string{"kill 6", "kill 9 updated"}},
		{"a bare toll of nothing told", "ارتفعت الحصيلة إلى 9.", []string{"casualty 9 updated"}},
		{"a count of a longer time has not risen by this alone", "قتل سبعة جنود في كمين ليرتفع عدد قتلى الجيش منذ مطلع العام إلى 130.", []string{"kill 7", "kill 130 updated"}},
		{"what came to a number without a reason has not risen", "بلغ عدد القتلى 40 بينهم طفلان.", []string{"kill 40", "kill 2"}},
		{"another toll", "ارتفع عدد الموقوفين إلى 15 بعد مقتل ثلاثة متظاهرين.", []string{"arrest 15 updated", "kill 3"}},
		{"no toll at all", "ارتفعت حصيلة الصادرات إلى 19 مليون دولار.", []string{"export 19000000 updated"}},
	} {
		assert.Equal(t, c.want, counted(read(c.text)), "%s: %s", c.reason, c.text)
	}
}

// Victims are dead where their sentence calls nobody wounded.
func TestVictims(t *testing.T) {
	for text, claim := range map[string]string{
		"9 ضحايا في انهيار عقار بالمنيا.":                  "kill",
		"ارتفع عدد ضحايا انهيار العقار إلى 18.":            "kill",
		"سقط 30 ضحية بين قتيل وجريح في انفجار.":            "casualty",
		"ارتفعت حصيلة الحريق إلى 16 ضحية بعد وفاة مصابين.": "kill",
		"بلغ عدد ضحايا الحريق 40 بينهم 28 جريحا.":          "casualty",
		"لم يسفر الانهيار عن ضحايا بحسب الدفاع المدني.":    "",
	} {
		got := ""
		for _, f := range read(text) {
			if f.Number.Unit == "person" && f.Number.PartOf == "" && !(f.Number.IsPoint() && f.Number.Low == facts.Int(0)) {
				got = f.Claim.ID
			}
		}
		assert.Equal(t, claim, got, text)
	}
}
