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
		{"صور، 3 مايو/ أيار 2019 (الأناضول)", "2019-05-03", "a double month, the agency in brackets"},
		{"طرطوس في 14 مايو 2019 / قنا /", "2019-05-14", "the agency between slashes, a town elsewhere"},
		{"طرطوس في 14 مايو 2019 / وام", "2019-05-14", "one slash"},
		{"طرطوس - في 14 مايو 2019 - سبأ", "2019-05-14", "the agency at the end"},
		{"طرطوس 9 رمضان 1440 هـ الموافق 14 مايو 2019 م واس", "2019-05-14", "two calendars"},
		{"طرطوس، صور / 14 مايو 2019 / رويترز، د ب أ", "2019-05-14", "two towns, two agencies"},
		{"أم الربيع في 14 مايو 2019 / وان /", "2019-05-14", "a village and an agency that no list has"},
		{"14 أيار 2019 - طرطوس - وكالات", "2019-05-14", "the date before the town"},
		{"طرطوس | الثلاثاء 14 مايو 2019 | بريد الساحل", "2019-05-14", "the outlet at the end"},
		{"نشر في: الثلاثاء 14 مايو 2019", "2019-05-14", "when it was published"},
		{"تنتهي المهلة في 14 مايو 2019", "", "a date within a sentence is none"},
		{"قال المدير إن العمل في الميناء توقف، 14 مايو 2019", "", "too many words for a place"},
	} {
		body := "انفجار صهريج وقود في ميناء المدينة الشمالي\n\n" + c.line + "\n\nقتل سبعة عمال في انفجار صهريج وقود أمس."
		r := ar.Arabic{}.Read(facts.Document{Text: body, Body: facts.Span{End: len(body)}})
		if c.day != "" {
			for _, f := range r.Facts {
				assert.NotEqual(t, c.line, f.Evidence.Of(body), "%s: a dateline says nothing", c.reason)
			}
		}
		if c.day == "" {
			assert.Nil(t, r.Dateline, c.reason)
		} else if assert.NotNil(t, r.Dateline, c.reason) {
			day, ok := r.Dateline.Resolve(facts.Instant{}, 0)
			assert.True(t, ok, c.reason)
			assert.Equal(t, c.day, day.Low.String(), c.reason)
		}
	}
}

// TestDatelineRunOn holds where a sentence follows its dateline.
func TestDatelineRunOn(t *testing.T) {
	const sentence = "قتل سبعة عمال في انفجار صهريج وقود أمس الاثنين."
	for _, c := range []struct{ before, day, reason string }{
		{"طرطوس، 14 مايو 2019 (الأناضول) - ", "2019-05-14", "a comma, then brackets and a dash"},
		{"طرطوس في 14 مايو 2019 / قنا / ", "2019-05-14", "between slashes"},
		{"طرطوس في 14 مايو 2019 / وان /- ", "2019-05-14", "an agency that no list has"},
		{"طرطوس، صور (د ب أ)، 14 أيار 2019 - ", "2019-05-14", "two towns, the date behind the agency"},
		{"طرطوس 9 رمضان 1440 هـ (واس) - ", "2019-05-14", "a Hijri date"},
		{"طرطوس، الثلاثاء 14 مايو 2019 - ", "2019-05-14", "no agency"},
		{"(رويترز) - ", "", "no date"},
		{"توقف العمل في الميناء يومين.\n14 مايو 2019 - ", "", "a chronicle has no town"},
		{"طرطوس في 14 مايو 2019، ", "", "a comma closes nothing"},
	} {
		text := "انفجار صهريج وقود في ميناء المدينة الشمالي\n\n" + c.before + sentence
		r := ar.Arabic{}.Read(facts.Document{Text: text, Body: facts.Span{End: len(text)}})
		if c.day == "" {
			assert.Nil(t, r.Dateline, c.reason)
			continue
		}
		if assert.NotNil(t, r.Dateline, c.reason) {
			day, ok := r.Dateline.Resolve(facts.Instant{}, 0)
			assert.True(t, ok, c.reason)
			assert.Equal(t, c.day, day.Low.String(), c.reason)
		}
		for _, f := range r.Facts {
			assert.NotContains(t, f.Evidence.Of(text), "2019", c.reason)
		}
	}
}

// TestDatelineBeforeColon holds that where and from whom a report is, before a colon, is
// no place of what it tells.
func TestDatelineBeforeColon(t *testing.T) {
	for _, c := range []struct{ line, place string }{
		{"رويترز- طوكيو: ", ""},
		{"د ب أ- طوكيو: ", ""},
		{"طوكيو - وكالات: ", ""},
	} {
		body := "حريق في مصنع للورق\n\n" + c.line + "ارتفع سعر الورق بعد الحريق الذي شب في المصنع."
		for _, f := range (ar.Arabic{}.Read(facts.Document{Text: body, Body: facts.Span{End: len(body)}})).Facts {
			if f.Claim.ID == "rise" {
				assert.Equal(t, c.place, f.Place.Name, c.line)
			}
		}
	}
}
