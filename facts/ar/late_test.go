package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestElapsed holds which lengths of time passed since a deed.
func TestElapsed(t *testing.T) {
	for _, c := range []struct {
		text, claim string
		since       bool
	}{
		{"وانفجر الإطار بعد ساعتين من إقلاع الطائرة.", "travel", true},
		{"وتوفي الرجل بعد ثلاثة أيام من إصابته.", "wound", true},
		{"وعاد المصنع إلى العمل بعد أسبوع من إغلاقه.", "close", true},
		{"وأغلق المصنع ثلاثة أسابيع.", "close", false},
		{"واستمر الاجتماع 40 دقيقة.", "meet", false},
	} {
		found := of(c.claim, read(c.text))
		if assert.NotEmpty(t, found, c.text) {
			assert.False(t, found[0].Number.IsZero(), c.text)
			assert.Equal(t, c.since, found[0].Number.Basis == facts.SinceDeed, c.text)
		}
	}
}
