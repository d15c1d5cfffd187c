package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestDeniedOfADeed holds when it is denied that a deed was done, and when only why,
// by whom or what comes of it.
func TestDeniedOfADeed(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		polarity            facts.Polarity
		modality            facts.Modality
	}{
		{"it took place", "نفى المحافظ أن يكون الهجوم قد وقع.", "attack", facts.Denied, facts.Asserted},
		{"there was any", "نفت الوزارة أن يكون هناك انسحاب من البلدة.", "withdraw", facts.Denied, facts.Asserted},
		{"somebody did it", "نفى الوزير أن يكون قد قدم استقالته.", "resign", facts.Denied, facts.Asserted},
		{"what it was", "نفى السفير أن يكون الانسحاب استجابة لضغوط.", "withdraw", facts.Affirmed, facts.Asserted},
		{"what this one was", "نفى السفير أن يكون هذا الانسحاب نهائيا.", "withdraw", facts.Affirmed, facts.Asserted},
		{"to what it answered", "نفت الشركة أن يكون الإغلاق ردا على الإضراب.", "protest", facts.Affirmed, facts.Asserted},
		{"who was behind it", "نفى الجيش أن تكون قواته وراء القصف.", "strike", facts.Affirmed, facts.Asserted},
		{"to what it leads", "نفى الناطق أن يكون القرار تمهيدا لانسحاب شامل من الجزيرة.", "withdraw", facts.Affirmed, facts.Possible},
	} {
		if fs := of(c.claim, read(c.text)); assert.Len(t, fs, 1, c.reason) {
			assert.Equal(t, c.polarity, fs[0].Polarity, c.reason)
			assert.Equal(t, c.modality, fs[0].Modality, c.reason)
		}
	}
}
