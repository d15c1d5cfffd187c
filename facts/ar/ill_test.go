package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

func TestCasesOfADiseaseAreNoWounded(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		figure              int64
	}{
		{"with a disease", "أعلنت وزارة الصحة تسجيل 12 إصابة جديدة بالكوليرا.", "infect", 12},
		{"… in quotes", "وفاة حالتين و5 إصابات جديدة بـ «كورونا»", "infect", 5},
		{"… that people caught", "أصيب 20 شخصا بحمى الضنك في حلب.", "infect", 20},
		{"cases of being ill", "سجلت الوزارة 6 حالات إصابة جديدة بفيروس كورونا.", "infect", 6},
		{"cases, in a report about a disease", "تفشي الكوليرا في عدن. وسجلت الوزارة 8 حالات جديدة أمس.", "infect", 8},
		{"the confirmed cases came to", "تفشي الكوليرا في عدن. وارتفع عدد الحالات المؤكدة إلى 90 حالة.", "infect", 90},
		{"a number that is passed", "تفشي الكوليرا في عدن. وتجاوزت الإصابات 400 حالة.", "infect", 400},
		{"who is ill in a report about a disease", "تفشي الكوليرا في عدن. ونقل 7 مصابين إلى المستشفى.", "infect", 7},
		{"whom a disease strikes", "الكوليرا تصيب 300 شخص في عدن", "infect", 300},
		{"of whom some died", "بلغ عدد الحالات المؤكدة بالكوليرا 900 حالة، توفي منها 45 حالة، مع تفشي الوباء.", "die", 45},
		{"but injuries are none", "أصيب 11 شخصا بجروح قرب مركز لعلاج الكوليرا.", "wound", 11},
		{"nor who is hit in a raid", "قصف الطيران مركزا لعلاج الكوليرا فأصيب 10 أشخاص.", "wound", 10},
		{"nor the wounded where a disease is told of, too", "أصيب 5 جنود في انفجار عبوة. وانتشر وباء الكوليرا في المدينة.", "wound", 5},
	} {
		found := false
		for _, f := range of(c.claim, read(c.text)) {
			found = found || f.Number.Low == facts.Int(c.figure) && f.Number.Unit == "person" || f.Number.Value == facts.Int(c.figure)
		}
		assert.True(t, found, "%s: %s", c.reason, c.text)
	}
}

func TestADiseaseIsNoPlace(t *testing.T) {
	for _, f := range read("تسجيل 9 إصابات جديدة بكورونا في تونس") {
		assert.NotEqual(t, "place:geonames:5339631", f.Place.ID)
	}
}

func TestCountedUntilADayIsNoCountOfThatDay(t *testing.T) {
	found := of("infect", read("سجلت البلاد حتى أمس 500 إصابة بالحصبة."))
	assert.NotEmpty(t, found)
	for _, f := range found {
		assert.NotEqual(t, "added", f.Number.AsOf)
	}
}

// What a bulletin counts beside the new cases is of their day too; what a toll came to is not.
func TestDeathsOfABulletin(t *testing.T) {
	for _, c := range []struct {
		text  string
		added []string // the figures of the day
	}{
		{"تسجيل 3 وفيات و10 إصابات جديدة بكورونا في مسقط.", []string{"3", "10"}},
		{"سجل المركز أمس 14 حالة حصبة جديدة، و4 حالات وفاة، وشفاء حالتين، ليرتفع إجمالي حالات الحصبة إلى 611 حالة، توفي منها 58.", []string{"14", "4", "2"}},
		{"وصلت وفيات الكوليرا إلى 19 بعد تسجيل 57 إصابة جديدة بالكوليرا، فيما بلغت الوفيات في عدن 7.", []string{"57"}},
		{"قتل 3 وأصيب 10 في انفجار.", nil},
	} {
		var added []string
		for _, f := range read(c.text) {
			if f.Number.AsOf == "added" {
				added = append(added, f.Number.Value.String())
			}
		}
		assert.Equal(t, c.added, added, c.text)
	}
}
