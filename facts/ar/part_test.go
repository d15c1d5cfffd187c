package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// Some of those told before, behind what became of them: the claim is their own.
func TestWhatBecameOfSome(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"a verbal noun", "كان 14 عاملا في النفق عندما انهار، وجرى إجلاء ثلاثة منهم.", []string{"collapse 14", "evacuate 3"}},
		{"with its preposition", "أوقف الدرك 12 شخصا وتم الإفراج عن خمسة منهم.", []string{"arrest 12", "free 5"}},
		{"a verb", "اعتقل الجنود تسعة صيادين ثم أطلقوا سراح اثنين منهم.", []string{"arrest 9", "free 2"}},
		{"nothing became of them", "قتل تسعة صيادين، ثلاثة منهم من القرية.", []string{"kill 9", "kill 3"}},
		{"among them behind a comma", "غرق مركب ونجا 20 بينهم خمسة أطفال.", []string{"survive 20", "survive 5"}},
		{"brought down by the police", "أطاحت شرطة الأحساء بثلاثة من سارقي المركبات.", []string{"arrest 3"}},
		{"brought down by the street", "أطاحت الثورة بالرئيس.", nil},
		{"its strength in another sentence", "ضرب زلزال سواحل هرمز. وقدر مرصد آخر قوته بـ4.5 درجة.", []string{"quake 4.5"}},
		{"no strength, and no quake", "تهتز المدينة من البرد. ويتوقع الراصد حرارة قدرها 4 درجات.", []string{"forecast 4"}},
	} {
		assert.Equal(t, c.want, counted(read(c.text)), "%s: %s", c.reason, c.text)
	}
}

// Two tolls that rose in one sentence are two, and one that was exceeded is named
// behind its verb.
func TestTwoTollsThatRose(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"and the wounded to", "ارتفعت حصيلة القتلى من 12 إلى 15، والجرحى إلى 40.", []string{"kill 12 superseded", "kill 15 updated", "wound 40 updated"}},
		{"with a place between", "ارتفع عدد الوفيات في ولاية سنار إلى 31 وفاة، والإصابات إلى 620 حالة.", []string{"die 31 updated", "wound 620 updated"}},
		{"without a comma", "ارتفاع حصيلة القتلى إلى تسعة والمصابين إلى 22.", []string{"kill 9 updated", "wound 22 updated"}},
		{"the first alone", "ارتفع عدد قتلى الانهيار إلى تسعة.", []string{"kill 9 updated"}},
		{"exceeded behind another", "ارتفع عدد الوفيات إلى 31 شخصا، وتجاوزت الإصابات 600.", []string{"die 31 updated", "wound 601 updated"}},
		{"cases exceeded", "تجاوزت الوفيات 400 حالة.", []string{"die 401"}},
		{"a price exceeded", "تجاوز السعر 400 ريال.", []string{"price 400"}},
	} {
		assert.Equal(t, c.want, counted(read(c.text)), "%s: %s", c.reason, c.text)
	}
}
