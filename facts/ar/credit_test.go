package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

// TestCredit holds where a report says whose text it prints.
func TestCredit(t *testing.T) {
	const body = "انهار سقف مخزن للحبوب في ميناء المدينة صباح الأحد، ما أدى إلى إصابة سبعة عمال بجروح."
	const more = "وقال مدير الميناء إن العمل يستأنف خلال يومين بعد رفع الأنقاض."
	for _, c := range []struct{ outlet, text, want, reason string }{
		{"", "صفاقس (رويترز) - " + body, "org:reuters", "in brackets behind the place"},
		{"", "الأناضول - " + body, "org:anadolu", "the agency alone, and a dash"},
		{"", "رويترز- صفاقس: " + body, "org:reuters", "before the place"},
		{"", "صفاقس ـ أ ف ب: " + body, "org:afp", "an acronym before a colon; the dash is a tatweel"},
		{"", "المرسى ـ أ ف ب: " + body, "org:afp", "… behind a place that no list has"},
		{"", "صفاقس - (وكالة الجنوب) - " + body, "wire:الجنوب", "an agency that no list has"},
		{"", "صفاقس - وكالة أنباء الجنوب - " + body, "wire:الجنوب", "the same by its longer name"},
		{"", body + "\n" + more + "\nالمصدر: رويترز", "org:reuters", "the last line"},
		{"", body + "\n" + more + "\n(الأناضول)", "org:anadolu", "the last line, in brackets"},
		{"", body + "\n" + more + " (د ب أ)", "org:dpa", "behind the last sentence"},
		{"", "أصيب سبعة عمال، نقلاً عن وكالة رويترز، في انهيار سقف مخزن للحبوب في ميناء المدينة.\n" + more, "org:reuters", "quoting, in the first line"},
		{"وكالة الأناضول", body + "\n" + more, "org:anadolu", "the agency's own report"},
		{"الصباح - رويترز", body, "org:reuters", "beside the outlet's name"},
		{"", "صفاقس - وكالات - " + body, "", "agencies name none"},
		{"", "رويترز - وكالات: " + body, "", "one among others"},
		{"", "صفاقس (رويترز) - " + body + "\nالمصدر: أ ف ب", "", "two agencies"},
		{"", "صفاقس - خاص: " + body, "", "the outlet's own"},
		{"", body + "\nوقال شاهد لرويترز إن السقف كان متصدعا منذ الشتاء.", "", "a witness spoke to it"},
		{"", body + "\nوذكرت وكالة أنباء الصين الجديدة (شينخوا) أن الحبوب كانت على متن سفينة.", "", "it is told of, in brackets"},
		{"", "مخزن الميناء في صورة أرشيفية (رويترز)\n" + body + "\n" + more, "", "whose picture it is"},
		{"", body + "\n" + more, "", "nothing is said of it"},
	} {
		text := "انهيار سقف مخزن في ميناء صفاقس\n" + c.text
		r := ar.Arabic{}.Read(facts.Document{ID: "a", Language: "ar", Outlet: c.outlet, Text: text})
		assert.Equal(t, c.want, r.Credit, "%s: %s", c.reason, strings.ReplaceAll(c.text, body, "…"))
	}
}
