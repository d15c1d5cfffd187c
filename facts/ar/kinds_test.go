package ar_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// kindsOf is what the figures of a text count, with the force or nation, and the value of
// the figure that each is a part of.
func kindsOf(text string) (out []string) {
	found := read(text)
	byID := make(map[string]*facts.Fact)
	for i := range found {
		byID[found[i].ID] = &found[i]
	}
	for i := range found {
		q := &found[i].Number
		if q.IsZero() {
			continue
		}
		s := fmt.Sprint(q.Value, " ", q.Counted, q.Of)
		if w := byID[q.PartOf]; w != nil {
			s += fmt.Sprint(" of ", w.Number.Value)
		}
		out = append(out, s)
	}
	return out
}

// What a figure counts may be told elsewhere than right behind it.
func TestWhatCounted(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"told of those that it counts", "غرق تسعة أشخاص، أربعة منهم أطفال.", []string{"9 person", "4 child of 9"}},
		{"behind from", "وأصيب 40 شخصا بالعدوى، سبعة منهم من الممارسين الصحيين.", []string{"40 person", "7 health-worker of 40"}},
		{"of the dead", "وأوضح المدير أن ثلاثة من القتلى أجانب.", []string{"3 foreigner"}},
		{"where they are from tells nothing", "قتل تسعة صيادين، ثلاثة منهم من سكان القرية.", []string{"9 fisherman", "3 fisherman of 9"}},
		{"the number of", "وبلغ عدد المرشحين في الدائرة 64.", []string{"64 candidate"}},
		{"the number of victims is the claim's", "وبلغ عدد الجرحى 64.", []string{"64 "}},
		{"a number of them is two and more, and what follows no count of theirs", "وزار عدد من المرشحين الدائرة 64.", []string{" candidate", "64 "}},
		{"who number so many", "وغادر الوزراء، وعددهم 22، القاعة.", []string{"22 minister"}},
		{"which number so many", "وأغلقت المدارس، وعددها 15، أمس.", []string{"15 school"}},
		{"people are no things", "وأغلقت المدارس، وعددهم 15، أمس.", []string{"15 "}},
		{"men of two kinds", "أصيب 21 من الجنود والمدنيين.", []string{"21 person"}},
		{"men of one, and others act", "أصيب 21 من الجنود والمدنيون ينزحون.", []string{"21 soldier"}},
		{"the seven rooms of the museum", "وتستقبل قاعات المتحف السبع الزوار.", []string{"7 room"}},
		{"the heads of five states", "وشارك رؤساء الدول الخمس.", []string{"5 country"}},
		{"of one's own", "أوقف الدرك ثلاثة من مساعديه.", []string{"3 person"}},
		{"of those that are suspected", "واعتقل الجيش تسعة من المشتبه بهم.", []string{"9 person"}},
		{"of a staff", "وأصيب أربعة من الكادر الصحي.", []string{"4 health-worker"}},
		{"an adjective in the accusative", "وعاد 35 كادرا طبيا إلى عملهم.", []string{"35 health-worker"}},
	} {
		assert.Equal(t, c.want, kindsOf(c.text), "%s: %s", c.reason, c.text)
	}
}

// Parts of a whole.
func TestPartsOfWholes(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"all who are joined", "قتل 40 شخصا بينهم خمسة أطفال وست نساء وأصيب 12.", []string{"40 person", "5 child of 40", "6 woman of 40", "12 "}},
		{"among the dead", "قتل 19 شخصا في الغارة. وقال إن بين القتلى أربعة أطفال.", []string{"19 person", "4 child of 19"}},
		{"those are no wounded", "أصيب 50 شخصا. وبين القتلى أربعة أطفال.", []string{"50 person", "4 child"}},
		{"victims are not all aboard", "وكان المركب يقل 60 مهاجرا. وقال إن بين الضحايا أربعة أطفال.", []string{"60 migrant", "4 child"}},
		{"nations of a crew", "وعلى متنها 24 بحارا هم 13 هنديا وسبعة مصريين وأربعة من الفلبين.", []string{"24 crew", "13 crew/IN of 24", "7 crew/EG of 24", "4 crew/PH of 24"}},
		{"of foreigners of one nation", "وقتل 20 شخصا بينهم 11 أجنبيا، هم أربعة هنود وسبعة مصريين.", []string{"20 person", "11 foreigner of 20", "4 /IN of 11", "7 /EG of 11"}},
		{"out of", "وعادت 90 عائلة من أصل 200.", []string{"90 family of 200", "200 family"}},
		{"of so many", "وصوت 14 وزيرا من 22 مع القرار.", []string{"14 minister of 22", "22 minister"}},
		{"of so many experts", "وتوقع تسعة من 14 خبيرا خفض الفائدة.", []string{"9 person of 14", "14 person"}},
		{"down from", "وتراجع عدد الحوادث إلى ثمانية حوادث من 12.", []string{"8 accident", "12 "}},
	} {
		assert.Equal(t, c.want, kindsOf(c.text), "%s: %s", c.reason, c.text)
	}
}
