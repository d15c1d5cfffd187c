package checker

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// Kinds of victims that a sentence counts side by side are two in all reports of a story.
func TestKindsAbreast(t *testing.T) {
	later := func(f facts.Fact) facts.Fact { f.Sentence = 4; return f }
	for _, c := range []struct {
		reason string
		a      []facts.Fact
		b      facts.Fact
		want   bool
	}{
		{"police and protesters of one sentence", []facts.Fact{some(t, "wound", "99", "policeman"), some(t, "wound", "61", "protester")}, some(t, "wound", "75", "protester"), true},
		{"of one kind", []facts.Fact{some(t, "wound", "99", "policeman"), some(t, "wound", "61", "protester")}, some(t, "wound", "75", "policeman"), false},
		{"of no kind", []facts.Fact{some(t, "wound", "99", "policeman"), some(t, "wound", "61", "protester")}, some(t, "wound", "75", "person"), false},
		{"in two sentences they may be the same people", []facts.Fact{some(t, "wound", "99", "policeman"), later(some(t, "wound", "61", "protester"))}, some(t, "wound", "75", "protester"), false},
		{"a kind that may be either", []facts.Fact{some(t, "kill", "9", "operative"), some(t, "kill", "4", "lawyer")}, some(t, "kill", "7", "lawyer"), false},
		{"those who came are no victims", []facts.Fact{some(t, "attend", "9", "policeman"), some(t, "attend", "4", "lawyer")}, some(t, "attend", "7", "lawyer"), false},
	} {
		s := twoReports(c.a, []facts.Fact{c.b})
		cmp := newComparison(&s)
		items := cmp.items(Number)
		assert.Equal(t, c.want, cmp.otherAbreast(&items[0], &items[len(items)-1]), c.reason)
	}
}

// What some item of a group tells bars what another group's tells otherwise.
func TestMarks(t *testing.T) {
	day := func(from, to int) facts.Range[facts.Instant] {
		return facts.Range[facts.Instant]{Low: facts.Day(2019, time.May, from), High: facts.Day(2019, time.May, to)}
	}
	for _, c := range []struct {
		reason      string
		m, o        mark
		apart, same bool
		want        string
	}{
		{"two provinces", mark{province: "place:EG-ALX"}, mark{province: "place:EG-GZ"}, true, false, "two-provinces"},
		{"one figure may be told of both", mark{province: "place:EG-ALX"}, mark{province: "place:EG-GZ"}, false, true, ""},
		{"two kinds side by side, whatever their figures", mark{kind: 1, foes: 2}, mark{kind: 2, foes: 1}, false, true, "abreast"},
		{"two other kinds", mark{kind: 1, foes: 2}, mark{kind: 4}, true, false, ""},
		{"two days, by way of what lies within the bounds of both", mark{days: day(4, 4)}, mark{days: day(5, 5)}, false, false, "days"},
		{"one figure of two days is taken for one", mark{days: day(4, 4)}, mark{days: day(5, 5)}, false, true, ""},
		{"days that meet", mark{days: day(4, 5)}, mark{days: day(5, 5)}, true, false, ""},
		{"no day", mark{days: day(4, 4)}, mark{}, true, false, ""},
	} {
		assert.Equal(t, c.want, c.m.bars(&c.o, c.apart, c.same), c.reason)
		assert.Equal(t, c.want, c.o.bars(&c.m, c.apart, c.same), "%s: the other way round", c.reason)
	}
	both := mark{province: "place:EG-ALX", kind: 1, days: day(5, 5)}.with(mark{foes: 2, days: day(4, 5)})
	assert.Equal(t, mark{province: "place:EG-ALX", kind: 1, foes: 2, days: day(4, 5)}, both, "two groups in one")
	assert.Equal(t, day(4, 5), mark{}.with(mark{days: day(4, 5)}).days, "what one of them tells")
}
