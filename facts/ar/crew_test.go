package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestCrews holds which figures count the crew of a vehicle.
func TestCrews(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"قتل ثلاثة من أفراد الطاقم.", "crew"},
		{"قتل أربعة من طاقمها في الحريق.", "crew"},
		{"واحتجز القراصنة 12 من أفراد طاقم الناقلة.", "crew"},
		{"قتل أفراد الطاقم الستة.", "crew"},
		{"وأنقذ خفر السواحل طاقمها المؤلف من 18 شخصا.", "crew"},
		{"ونجا طاقم السفينة المكون من 21 فردا.", "crew"},
		{"وكان على متنها طاقم من ستة أشخاص.", "crew"},
		{"وعلى متنها طاقم قوامه 6 أفراد.", "crew"},
		{"قتل ستة من أفراد الطاقم الطبي في القصف.", "person"},
		{"توفي ثلاثة أشخاص وأصيب الطاقم.", "person"},
		{"أصيب الطاقم وقتل ثلاثة أشخاص.", "person"},
		{"قتل ستة جنود من الطاقم.", "soldier"},
	} {
		counted := ""
		for _, f := range read(c.text) {
			if !f.Number.IsZero() {
				counted = f.Number.Counted
			}
		}
		assert.Equal(t, c.want, counted, c.text)
	}
}
