package checker

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestShifts holds when two tolls of one happening are two counts of it because the
// dead of the later one are those whom the other toll lost.
func TestShifts(t *testing.T) {
	people := func(claim, n string) facts.Fact {
		f := some(t, claim, n, "", append([]string{claim}, fire...)...)
		f.Number.Unit = "person"
		return f
	}
	of := func(happening int, f facts.Fact) facts.Fact { f.Happening = happening; return f }
	in := func(sentence int, f facts.Fact) facts.Fact { f.Sentence = sentence; return f }
	for _, c := range []struct {
		reason string
		a, b   []facts.Fact
		days   int // how many days the report of b is later
		want   Verdict
	}{
		{"two of the wounded died", []facts.Fact{people("kill", "14"), people("wound", "22")}, []facts.Fact{people("kill", "16"), people("wound", "20")}, 0, Scope},
		{"two of the missing were found dead", []facts.Fact{people("kill", "1"), people("miss", "5")}, []facts.Fact{people("die", "3"), people("miss", "3")}, 0, Scope},
		{"a survivor died", []facts.Fact{people("kill", "17"), people("survive", "3")}, []facts.Fact{people("kill", "18"), people("survive", "2")}, 0, Scope},
		{"three fewer wounded, two more dead", []facts.Fact{people("kill", "14"), people("wound", "22")}, []facts.Fact{people("kill", "16"), people("wound", "19")}, 0, Conflict},
		{"more of both", []facts.Fact{people("kill", "14"), people("wound", "20")}, []facts.Fact{people("kill", "16"), people("wound", "22")}, 0, Scope},
		{"more dead, as many wounded", []facts.Fact{people("wound", "22"), people("kill", "14")}, []facts.Fact{people("wound", "22"), people("kill", "16")}, 0, Conflict},
		{"more of both, and told before", []facts.Fact{people("wound", "22"), people("kill", "16")}, []facts.Fact{people("wound", "20"), people("kill", "14")}, 1, Conflict},
		{"the dead of another happening", []facts.Fact{of(1, people("kill", "14")), people("wound", "22")}, []facts.Fact{of(1, people("kill", "16")), people("wound", "20")}, 0, Conflict},
		{"nobody comes back to life", []facts.Fact{people("wound", "20"), people("kill", "16")}, []facts.Fact{people("wound", "22"), people("kill", "14")}, 1, Conflict},
		{"the largest toll, or one of the same sentence", []facts.Fact{people("kill", "14"), people("wound", "22")},
			[]facts.Fact{people("kill", "16"), in(1, people("kill", "30")), in(2, people("wound", "20"))}, 0, Conflict},
	} {
		s := twoReports(c.a, c.b)
		if c.days != 0 {
			s.Documents[1].Anchor.Day = s.Documents[1].Anchor.Day.AddDays(c.days)
		}
		var got []Pair
		for _, f := range Compare(s).Findings {
			told := slices.ContainsFunc(f.Sides, func(side Side) bool { return slices.Contains(side.Facts, "a2") })
			if f.Slot == Number && told {
				got = append(got, f.Pairs...)
			}
		}
		if assert.Len(t, got, 1, c.reason) {
			assert.Equal(t, c.want, got[0].Verdict, c.reason)
		}
	}
}

// TestOtherParts holds that two parts of one whole which count two kinds are two things.
func TestOtherParts(t *testing.T) {
	of := func(n, kind string) []facts.Fact {
		whole, part := some(t, "compete", "640", "", "town", "council", "ballot"), some(t, "compete", n, kind, "town", "council", "ballot")
		whole.Number.Unit, part.Number.Unit, part.Number.PartOf = "person", "person", "1"
		return []facts.Fact{whole, part}
	}
	verdict := func(kind string) Verdict {
		best := Lone
		for _, f := range Compare(twoReports(of("120", "woman"), of("101", kind))).Findings {
			if f.Slot == Number && len(f.Sides) > 1 {
				best = max(best, f.Verdict)
			}
		}
		return best
	}
	assert.Equal(t, Lone, verdict(""), "women, and those who stand for mayor")
	assert.Equal(t, Conflict, verdict("woman"), "women")
}

// TestToldOn holds that a copy of a report counts from the day of the report.
func TestToldOn(t *testing.T) {
	dead := func(n string) []facts.Fact { return []facts.Fact{some(t, "kill", n, "", fire...)} }
	verdict := func(origin string) Verdict {
		s := twoReports(dead("28"), dead("36"))
		copied := s.Documents[0]
		copied.ID, copied.Text = "c", "c"
		fact := s.Facts[0]
		fact.ID, fact.Document = "c1", "c"
		s.Documents, s.Facts = append(s.Documents, copied), append(s.Facts, fact)
		s.Documents[0].Origin, s.Documents[1].Origin, s.Documents[2].Origin = "o1", "o2", origin
		s.Documents[1].Anchor.Day, s.Documents[2].Anchor.Day = s.Documents[1].Anchor.Day.AddDays(1), s.Documents[2].Anchor.Day.AddDays(1)
		return verdictOf(s, Number)
	}
	assert.Equal(t, Scope, verdict("o1"), "printed again a day later")
	assert.Equal(t, Conflict, verdict("o3"), "told again a day later")
}

// TestBurntLand holds that the land a fire has burnt grows from day to day, and what was
// burnt otherwise need not.
func TestBurntLand(t *testing.T) {
	verdict := func(unit string, later int) Verdict {
		burnt := func(n string) []facts.Fact {
			f := some(t, "burn", n, "", fire...)
			f.Number.Unit = unit
			return []facts.Fact{f}
		}
		s := twoReports(burnt("1200"), burnt("1800"))
		s.Documents[1].Anchor.Day = s.Documents[1].Anchor.Day.AddDays(later)
		return verdictOf(s, Number)
	}
	assert.Equal(t, Scope, verdict("hectare", 1), "more on the next day")
	assert.Equal(t, Conflict, verdict("hectare", 0), "on one day")
	assert.Equal(t, Conflict, verdict("hectare", -1), "less on the next day")
	assert.Equal(t, Conflict, verdict("tonne", 1), "not land")
}
