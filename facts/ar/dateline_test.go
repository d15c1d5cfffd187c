package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

func TestDatelineAlone(t *testing.T) {
	for _, c := range []struct{ line, day, reason string }{
		{"طرطوس، الثلاثاء 14 مايو 2019", "2019-05-14", "a place, then the date"},
		{"حلب، سوريا، الأحد 3 آذار 2019", "2019-03-03", "a place in its country"},
		{"صور - وكالة الشمال - 3/5/2019", "2019-05-03", "the agency between"},
		{"طرطوس (الثلاثاء 14 مايو 2019)", "2019-05-14", "the date in brackets"},
		{"تنتهي المهلة في 14 مايو 2019", "", "a date within a sentence is none"},
		{"قال المدير إن العمل في الميناء توقف، 14 مايو 2019", "", "too many words for a place"},
	} {
		body := "انفجار صهريج وقود في ميناء المدينة الشمالي\n\n" + c.line + "\n\nقتل سبعة عمال في انفجار صهريج وقود أمس."
		r := ar.Arabic{}.Read(facts.Document{Text: body, Body: facts.Span{End: len(body)}})
		if c.day == "" {
			assert.Nil(t, r.Dateline, c.reason)
		} else if assert.NotNil(t, r.Dateline, c.reason) {
			day, ok := r.Dateline.Resolve(facts.Instant{}, 0)
			assert.True(t, ok, c.reason)
			assert.Equal(t, c.day, day.Low.String(), c.reason)
		}
	}
}
