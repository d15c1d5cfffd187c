package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// A town that acts, or that people are from, is not where something happened.
func TestPlacesThatActAreNoPlaces(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		placed              bool
	}{
		{"whoever is accused", "اتهمت الحركة القاهرة بالتقصير.", "blame", false},
		{"whoever is urged", "حثت المنظمة الرباط على فتح الحدود.", "demand", false},
		{"whoever launched it", "الحملة التي أطلقتها أنقرة مستمرة.", "begin", false},
		{"… but not where it was seen", "الهجوم الذي شهدته بغداد أوقع قتلى.", "attack", true},
		{"nor where an earthquake struck", "ضرب زلزال اليابان.", "quake", true},
		{"where somebody was bound for", "انقلبت حافلة باتجاه الرياض.", "overturn", false},
		{"where people are from", "تظاهر شبان من سوريا.", "protest", false},
		{"but a rocket from a site is there", "أطلق صاروخ صيني من مدينة وهران.", "fire", true},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.placed, !found[0].Place.IsZero() && !found[0].PlaceLent, "%s: %s", c.reason, c.text)
		}
	}
}

func TestWhoIsDoneToDoesNotAct(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		acts                bool
	}{
		{"whom a war is fought against", "أطلق الرئيس حربا تستهدف حزب العمال الكردستاني.", "attack", false},
		{"whom allegiance is pledged to", "أعلن الفصيل مبايعة تنظيم داعش.", "pledge", false},
		{"who is protected", "تقوم الفرقة بحماية الحكومة.", "protect", false},
		{"what a noun before it forms", "مفاوضات تشكيل الحكومة دخلت أسبوعها الثاني.", "enter", false},
		{"but who attacks does", "تهاجم حركة الشباب القرى.", "attack", true},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.acts, !found[0].Actor.IsZero(), "%s: %s", c.reason, c.text)
		}
	}
}

func TestTitlesAndBodiesAreNoFacts(t *testing.T) {
	assert.Empty(t, of("kill", read("عرض فيلم \"مقتل رجل\" في المهرجان.")), "the title of a film")
	assert.Empty(t, of("cooperate", read("وقعت وزارة التعاون الدولي اتفاقا.")), "what a ministry is for")
	assert.NotEmpty(t, of("investigate", read("تشكيل لجنة للتحقيق في الحادث.")), "but what a committee is formed for")
	assert.Equal(t, "مصدر أمني", read("ونقلت الوكالة عن مصدر أمني قوله إن خمسة قتلوا.")[0].Said.Speaker.Name, "who is passed on speaks")
	assert.Equal(t, "سالم", read("ونقل حساب الاتحاد على موقع تويتر عن الشيخ سالم رئيس الاتحاد قوله إن البطولة تأجلت.")[0].Said.Speaker.Name, "… over where it was")
}

func TestRanks(t *testing.T) {
	for text, n := range map[string]int{
		"جمع المحققون العناصر الأولى للملف.":    0, // the first elements are no rank
		"هو المسؤول الأول عن الملف.":            0,
		"افتتحت الدورة الثالثة للمعرض.":         1,
		"شهد كبار المسؤولين أولى رحلات القطار.": 1,
	} {
		ranks := 0
		for _, f := range read(text) {
			if f.Number.Ordinal {
				ranks++
				assert.NotEqual(t, "official", f.Number.Counted, text)
			}
		}
		assert.Equal(t, n, ranks, text)
	}
}
