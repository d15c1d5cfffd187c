package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// How long one deed is from another is nobody's figure, and what a noun lasts is told by
// no verb before it.
func TestLengthsOfNoDeed(t *testing.T) {
	for _, c := range []struct{ reason, text string }{
		{"between two deeds", "وقع التفجير بعد أقل من 30 ساعة على زيارة الوفد."},
		{"… before", "وقع التفجير قبل يومين على زيارة الوفد."},
	} {
		for _, f := range read(c.text) {
			assert.True(t, f.Number.IsZero(), "%s: %s", c.reason, c.text)
		}
	}
	for _, f := range read("انتقد النواب الشركة لصمتها شهرين على الحادث.") {
		assert.True(t, f.Number.IsZero() || f.Claim.ID == "", "the length of a silence is that of no criticism")
	}
	found := of("kill", read("هاجم مسلحون القرية التي تضم 300 منزل مما أدى إلى مقتل العشرات منهم."))
	assert.Equal(t, facts.Int(20), found[0].Number.Low, "those killed are no houses")
	assert.Equal(t, "person", found[0].Number.Unit)
}
