package story_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts/ar"
	"crosscheck/facts/story"
)

// TestHoursOfAnIncident holds that an hour of the incident, and of what led up to it, is of
// the day that the reports give it, whatever other sentences name.
func TestHoursOfAnIncident(t *testing.T) {
	const night = "احترق مخزن للأقمشة في صفاقس، الثلاثاء 8 مارس 2022، وأصيب حارسان."
	for _, c := range []struct{ published, text, want, reason string }{
		{"2022-03-09", "احترق مخزن للأقمشة في صفاقس. واندلع الحريق عند الساعة السادسة وأربعين دقيقة صباحا.", "2022-03-08", "no day is named"},
		{"2022-03-09", "احترق مخزن للأقمشة في صفاقس. وقال شهود اليوم الأربعاء إنهم رأوا الدخان. وشب الحريق في السادسة وأربعين دقيقة صباحا.", "2022-03-08", "the witnesses spoke a day later"},
		{"2022-03-09", "احترق مخزن للأقمشة في صفاقس. وفي حريق آخر شب اليوم الأربعاء في السادسة وأربعين دقيقة صباحا أصيب رجل.", "2022-03-09", "the sentence names the day"},
		{"2022-03-20", "احترق مخزن للأقمشة في صفاقس. واندلع الحريق عند الساعة السادسة وأربعين دقيقة صباحا.", "2022-03-20", "a page of weeks later may be of another fire"},
	} {
		docs := reports("2022-03-09", night, c.text)
		docs[1].Published = c.published
		var got string
		for _, f := range story.Read(docs, ar.Arabic{}).Facts {
			if h, m, _ := f.Date.Low.Clock(); f.Document == docs[1].ID && h == 6 && m == 40 {
				got = f.Date.Low.String()
			}
		}
		assert.Equal(t, c.want, got, c.reason)
	}
}
