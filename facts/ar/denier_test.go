package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestDenialsOfOnesOwnDeed tells who denies that a deed was his from who denies that it
// was done.
func TestDenialsOfOnesOwnDeed(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		own                 bool
	}{
		{"that its planes struck", "نفت وزارة الدفاع السودانية أن تكون طائراتها قد قصفت سوقا في نيالا.", "strike", true},
		{"behind the verb", "ونفى الجيش الليبي أن تكون قد هاجمت قواته القرية.", "attack", true},
		{"having struck", "ونفى الجيش الليبي قصف مستشفى في سرت.", "strike", true},
		{"… in a title", "أنقرة تنفي استهداف قرية في دهوك", "attack", true},
		{"that it was done", "ونفت الحكومة السودانية وقوع غارات على المدينة.", "strike", false},
		{"what befell its own", "ونفت وزارة الدفاع اليمنية استهداف قاعدتها في مأرب.", "attack", false},
		{"somebody else's", "ونفت عمان أن تكون إيران قصفت السفينة.", "strike", false},
		{"a blast is nobody's", "ونفت الشرطة العراقية انفجار عبوة في الكرخ.", "explode", false},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			f := found[len(found)-1]
			assert.Equal(t, facts.Denied, f.Polarity, c.reason)
			assert.Equal(t, c.own, f.Own, "%s: %s", c.reason, c.text)
		}
	}
}
