package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPerPlace holds with which place a figure is listed.
func TestPerPlace(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // figure and place, in the order of the text
	}{
		{"وسجلت محافظة حلب 44 إصابة، تليها حمص بـ19 إصابة.", []string{"44 SY-HL", "19 geonames:169577"}},
		{"محافظة حلب سجلت العدد الأكبر بواقع 44 إصابة، تليها حمص (19).", []string{"44 SY-HL", "19 geonames:169577"}},
		{"سجلت ولاية كسلا 24 وفاة ونهر النيل 12 وفاة.", []string{"24 SD-KA", "12 nile"}},
		{"وتدين المؤسسة للعراق بنحو 12 مليون دولار.", []string{"12000000 "}},
		{"سقط 9 قتلى في حلب وأربعة قتلى في حمص.", []string{"9 geonames:170063", "4 geonames:169577"}},
	} {
		var got []string
		for _, f := range read(c.text) {
			if !f.Number.IsZero() {
				got = append(got, f.Number.Value.String()+" "+strings.TrimPrefix(f.Place.ID, "place:"))
			}
		}
		assert.Equal(t, c.want, got, c.text)
	}
}
