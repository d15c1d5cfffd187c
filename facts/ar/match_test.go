package ar_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestMatches holds the scores of matches, the minutes of goals, the points and the crowds.
func TestMatches(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"in digits", "تغلب الفريق على ضيفه 3-1.", "win 3 goal | lose 1 goal"},
		{"the loser first", "خسر المنتخب 1-3 أمام ضيفه.", "lose 1 goal | win 3 goal"},
		{"none, which is no month", "فاز الفريق (2-صفر) على ضيفه.", "win 2 goal | lose 0 goal"},
		{"in words", "فاز الفريق بثلاثة أهداف مقابل هدفين.", "win 3 goal | lose 2 goal"},
		{"to one", "فاز الفريق بهدفين لهدف.", "win 2 goal | lose 1 goal"},
		{"without reply", "فاز الفريق بهدف من دون رد.", "win 1 goal | lose 0 goal"},
		{"clean", "فاز الفريق برباعية نظيفة.", "win 4 goal | lose 0 goal"},
		{"as many", "تعادل الفريقان بهدف لمثله.", "draw 1 goal"},
		{"a shoot-out behind a draw", "تعادل الفريقان 1-1 ثم فاز الضيوف بركلات الترجيح 5-4.", "draw 1 goal | win 5 penalty | lose 4 penalty"},
		{"of a half: the match went on", "تقدم الفريق 1-0 في الشوط الأول ثم فاز بالمباراة.", "advance 1 round"},
		{"several matches: none of them", "فاز الفريق 2-1 ثم خسر 3-0.", ""},
		{"a formation", "فاز المدرب بخطة 4-3-3 الجديدة.", ""},
		{"an aim", "فاز الحزب بهدف تشكيل الحكومة.", ""},
		{"a minute", "سجل البديل هدفا في الدقيقة 78.", "score 78 match-minute"},
		{"two minutes", "سجل المهاجم هدفين في الدقيقتين 12 و40.", "score 2 goal | score 12 match-minute | score 40 match-minute"},
		{"minutes that are added", "سجل البديل هدف الفوز (90+4).", "score 94 match-minute"},
		{"… in words", "سجل البديل هدف الفوز في الدقيقة الرابعة من الوقت بدل الضائع.", "score 94 match-minute"},
		{"… behind the ninetieth", "سجل البديل هدف الفوز في الدقيقة الثالثة بعد التسعين.", "score 93 match-minute"},
		{"shortened", "سجل البديل هدف الفوز (د. 64).", "score 64 match-minute"},
		{"points", "رفع الفريق رصيده بفوزه إلى 38 نقطة.", "points 38 point"},
		{"who watched", "تعادل الفريقان أمام نحو 30 ألف متفرج.", "attend 30000 personperson"},
	} {
		assert.Equal(t, c.want, figures(c.text), "%s: %s", c.reason, c.text)
	}
}

// TestWeather holds how warm it was and how much it rained.
func TestWeather(t *testing.T) {
	for _, c := range []struct{ reason, text, want string }{
		{"recorded", "سجلت المدينة 48 درجة مئوية.", "temperature 48 celsius"},
		{"rose to", "ارتفعت درجة الحرارة إلى 41 درجة.", "temperature 41 celsius"},
		{"fell by", "انخفضت درجات الحرارة أربع درجات.", "fall 4 celsius"},
		{"of the night", "بلغت درجة الحرارة الصغرى 9 درجات.", "temperature 9 celsius degree/low"},
		{"of a quake", "ضرب زلزال بقوة 5 درجات الساحل.", "quake 5 magnitude"},
		{"rain", "سجلت المحطة 33 ملم من الأمطار.", "rain 33 millimeter"},
		{"cases are people", "سجل المختبر 21 حالة إصابة بالحصبة.", "infect 21 person"},
	} {
		assert.Equal(t, c.want, figures(c.text), "%s: %s", c.reason, c.text)
	}
}
