package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestForces holds of which force a figure counts people.
func TestForces(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"أصيب أربعة من خفر السواحل بجروح.", "coast-guard"},
		{"أصيب أربعة من عناصر خفر السواحل العماني بجروح.", "coast-guard/OM"},
		{"قتل ثلاثة من الجيش السوداني في الكمين.", "army/SD"},
		{"قتل ثلاثة من الحرس المدني الإسباني.", "civil-guard/ES"},
		{"قتل ثلاثة عناصر من الدفاع المدني في الحريق.", "civil-defence"},
		{"قتل ستة من أفراد قوات حفظ السلام.", "peacekeepers"},
		{"قتل ستة أشخاص وأصيب عنصر من الجيش.", ""},
		{"قتل ستة مسافرين، وقالت الشرطة إنهم سياح.", ""},
		{"قتل ستة والجيش يحقق.", ""},
	} {
		if fs := read(c.text); assert.NotEmpty(t, fs, c.text) {
			assert.Equal(t, c.want, fs[0].Number.Of, c.text)
		}
	}
}

// TestForceKinds holds what those are of whom a figure counts some in a force.
func TestForceKinds(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"قتل أربعة عناصر من الشرطة في الكمين.", "policeman"},
		{"قتل أربعة أفراد من الجيش في الكمين.", "soldier"},
		{"قتل أربعة من عناصر القوات الأمنية في الكمين.", "security-forces"},
		{"قتل أربعة ضباط من الجيش في الكمين.", "officer"},
		{"قتل أربعة صحفيين من الجيش الإلكتروني.", "journalist"},
		{"قتل أربعة عناصر من التنظيم في الكمين.", "operative"},
	} {
		if fs := read(c.text); assert.NotEmpty(t, fs, c.text) {
			assert.Equal(t, c.want, fs[0].Number.Counted, c.text)
		}
	}
}
