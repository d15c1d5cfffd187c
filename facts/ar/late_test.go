package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestElapsed holds that a length of time between two deeds is no length of the first.
func TestElapsed(t *testing.T) {
	for _, c := range []struct{ text, claim, other string }{
		{"وانفجر الإطار بعد ساعتين من إقلاع الطائرة.", "explode", "travel"},
		{"وتوفي الرجل بعد ثلاثة أيام من إصابته.", "die", "wound"},
		{"واستقال الوزير بعد عامين من تعيينه.", "resign", "appoint"},
		{"وانسحب الوفد عقب 40 دقيقة من بدء المباراة.", "withdraw", "begin"},
	} {
		facts := read(c.text)
		for _, f := range of(c.claim, facts) {
			assert.False(t, f.Number.IsZero(), c.text)
		}
		for _, f := range of(c.other, facts) {
			assert.True(t, f.Number.IsZero(), c.text)
		}
		assert.NotEmpty(t, of(c.claim, facts), c.text)
	}
}
