package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// TestQuotedDatesCountFromTheSpeech reads reports of Wednesday 8 May 2024; the
// day wanted is that of the last fact with that claim.
func TestQuotedDatesCountFromTheSpeech(t *testing.T) {
	wednesday, ok := facts.ParseInstant("2024-05-08")
	require.True(t, ok)
	for _, c := range []struct{ reason, text, claim, day string }{
		{"said on Monday: tomorrow is Tuesday", "قالت مديرة السكك الاثنين إن القطار الجديد \"ينطلق غدا من المحطة الكبرى\".", "travel", "2024-05-07"},
		{"said yesterday: today is yesterday", "وقال وزير النقل أمس: «نفتتح المعرض اليوم في المدينة».", "launch", "2024-05-07"},
		{"said behind the quotation", "\"سنوقع العقد غدا\"، قال رئيس الشركة يوم السبت.", "contract", "2024-05-05"},
		{"a day for itself stays", "وقال وزير النقل أمس: «نفتتح الطريق في 20 مايو 2024».", "launch", "2024-05-20"},
		{"said on no day: that of the report", "وقال وزير النقل: \"نفتتح الطريق غدا\".", "launch", "2024-05-09"},
		{"not quoted: the reporter's tomorrow", "وقالت الشركة الأحد إن السفينة ستصل غدا.", "arrive", "2024-05-09"},
		{"another sentence's day is not that of the speech", "أغلق المنجم الأحد. وقال وزير النقل: \"نفتتح الطريق غدا\".", "launch", "2024-05-09"},
	} {
		found := of(c.claim, read(c.text))
		if !assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) || !assert.NotNil(t, found[len(found)-1].Date.When, "%s: %s", c.reason, c.text) {
			continue
		}
		d := found[len(found)-1].Date
		day, ok := d.When.Resolve(wednesday, d.Look)
		assert.True(t, ok, c.reason)
		assert.Equal(t, c.day, day.From(), "%s: %s", c.reason, c.text)
	}
}
