package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

func TestHowRealBesideOthers(t *testing.T) {
	for _, c := range []struct {
		reason, text, claim string
		modality            facts.Modality
	}{
		{"somebody tells it", "تستعد الحركة لهجوم، وأفاد الجيش عن مقتل تسعة.", "kill", facts.Asserted},
		{"it came to be", "كان يعتقد أنها آمنة إلى أن قصفت المدفعية الحي.", "strike", facts.Asserted},
		{"a penalty", "نص القرار على أن يعاقب بالسجن كل مخالف.", "sentence", facts.Planned},
		{"what is tried", "حاولت قوات الأمن تفريق المعتصمين.", "disperse", facts.Planned},
		{"what there will be", "سيكون هناك تمديد للمهلة.", "extend", facts.Planned},
		{"what is told of who plans", "تسعى الحكومة التي تواصل مفاوضاتها إلى قرض.", "talk", facts.Asserted},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, "%s: %s", c.reason, c.text) {
			assert.Equal(t, c.modality, found[len(found)-1].Modality, "%s: %s", c.reason, c.text)
		}
	}
	found := of("participate", read("وأكد أن الحزب لا يرغب في المشاركة في الحكومة."))
	if assert.Len(t, found, 1) {
		assert.Equal(t, facts.Denied, found[0].Polarity, "what is not wanted")
	}
}
