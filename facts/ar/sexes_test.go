package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSexes reads who attacked as men and women: each figure that counts attackers, with
// "~" where it is one of two.
func TestSexes(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"the subject of a verb and its object", "هاجمت امرأتان الحاجز عند الظهر.", []string{"2 woman"}},
		{"… that is a pronoun", "وذكرت أن التفجير نفذته امرأتان.", []string{"2 woman"}},
		{"… that stands before", "نفذ العملية رجلان وفرا.", []string{"2 man"}},
		{"whom it befell", "استهدفت امرأتان في الهجوم.", nil},
		{"who died", "قتلت امرأتان في المعبر.", nil},
		{"what the attackers are", "وأضاف أن المسلحين رجل وامرأة.", []string{"1 man", "1 woman"}},
		{"… and several of one sex", "وكان المهاجمون أربعة رجال وامرأة.", []string{"4 man", "1 woman"}},
		{"who opened fire", "وأطلق رجل وامرأة النار على الدورية.", []string{"1 man", "1 woman"}},
		{"a man and a woman who were hurt", "أصيب رجل وامرأة في الهجوم.", nil},
		{"one of the two", "وهرب المهاجمان، وأحدهما امرأة.", []string{"~1 woman"}},
		{"one of the two, who is", "وقتل المسلحان، أحدهما وهي امرأة عند الباب.", []string{"~1 woman"}},
		{"one of two who did nothing", "ووصل الوزيران، وأحدهما امرأة.", nil},
	} {
		var got []string
		for _, f := range read(c.text) {
			if q := f.Number; q.Acting {
				one := ""
				if q.Restricted {
					one = "~"
				}
				got = append(got, one+q.Low.String()+" "+q.Counted)
			}
		}
		assert.Equal(t, c.want, got, "%s: %s", c.reason, c.text)
	}
}
