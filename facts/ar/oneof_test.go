package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// One victim is counted without a figure, also where the injury of others follows, or
// where he is one of those behind him.
func TestOneVictim(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"the injury of others", "مصرع سيدة وإصابة أربعة في انقلاب حافلة بأسوان", []string{"kill 1", "wound 4"}},
		{"a couple is not counted", "مقتل رجل وزوجته في غارة على القرية", nil},
		{"one of its crew", "أدى الغرق إلى وفاة أحد أفراد الطاقم وإنقاذ تسعة.", []string{"kill 1", "rescue 9"}},
		{"one of the passengers", "ولقي أحد الركاب مصرعه في اصطدام القطارين.", []string{"kill 1"}},
		{"one of the women who worked there", "قتلت إحدى العاملات في المصنع.", []string{"kill 1"}},
		{"one of the wounded was counted before", "توفي أحد المصابين في المستشفى.", nil},
		{"one of the officials is no victim", "قال أحد المسؤولين إن سبعة قتلوا.", []string{"kill 7"}},
		{"one person before an adverb", "قتل اللص شخصا واحدا خنقا وفر.", []string{"kill 1"}},
		{"behind the name of a force", "وأوضح أن أربعة من أفراد القوات المساعدة أصيبوا في الملعب.", []string{"wound 4"}},
	} {
		assert.Equal(t, c.want, counted(read(c.text)), "%s: %s", c.reason, c.text)
	}
}
