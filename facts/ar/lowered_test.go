package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestLowered holds which figures of a toll are told as taken back.
func TestLowered(t *testing.T) {
	for _, c := range []struct{ text, first, second string }{
		{"وقالت الشرطة إنها خفضت حصيلة القتلى من 30 إلى 27 بعد مراجعة السجلات.", "superseded", ""},
		{"وخفضت وزارة الصحة عدد الوفيات من 41 إلى 38.", "superseded", ""},
		{"وتراجعت حصيلة القتلى من 50 إلى 46 قتيلا بعد تصحيح البيانات.", "superseded", "updated"},
		{"وعدلت السلطات الحصيلة من 19 قتيلا إلى 17.", "superseded", ""},
		{"وارتفعت حصيلة القتلى من 30 إلى 37.", "superseded", "updated"},
	} {
		var asOf []string
		for _, f := range read(c.text) {
			if !f.Number.IsZero() {
				asOf = append(asOf, f.Number.AsOf)
			}
		}
		assert.Equal(t, []string{c.first, c.second}, asOf, c.text)
	}
}
