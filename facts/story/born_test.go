package story_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/story"
)

// TestAgeAtBirth holds that a year of birth gives an age, of whole years on the day of the
// report, and that a newborn, and somebody of long ago, has none.
func TestAgeAtBirth(t *testing.T) {
	for _, c := range []struct {
		text        string
		least, most int64
	}{
		{"والموقوف من مواليد 1985 في البصرة.", 29, 30},
		{"والموقوف من مواليد 1385 في أبها.", 49, 50},
		{"وولد الفنان في سوسة يوم 3 مارس 1980.", 35, 35},
		{"وولد الشاعر عام 1802 في دمشق.", 0, 0},
		{"وولد الطفل يوم 3 مارس 2015 في سوسة.", 0, 0},
	} {
		docs := reports("2015-08-06", c.text)
		var got facts.Range[facts.Number]
		for _, f := range story.Read(docs, ar.Arabic{}).Facts {
			if f.Claim.ID == "birth" && !f.Number.IsZero() {
				got = f.Number.Range
				assert.Equal(t, "year", f.Number.Unit, c.text)
				assert.Equal(t, f.Date.Span, f.Number.Span, c.text)
			}
		}
		if c.most == 0 {
			assert.True(t, got.IsZero(), c.text)
			continue
		}
		assert.Equal(t, facts.Range[facts.Number]{Low: facts.Int(c.least), High: facts.Int(c.most)}, got, c.text)
	}
}
