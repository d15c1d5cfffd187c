package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// TestEdits holds that a conflict of two copies of one text is marked as an edit,
// and no other is.
func TestEdits(t *testing.T) {
	other := []string{"blaze", "quay", "warehouse", "dawn", "harbour"}
	for _, c := range []struct {
		reason string
		origin string // of report "b"; that of "a" is "o1"
		a, b   []facts.Fact
		edit   bool
	}{
		{"two copies, one figure changed", "o1", []facts.Fact{some(t, "kill", "3", "", fire...)}, []facts.Fact{some(t, "kill", "4", "", fire...)}, true},
		{"two origins", "o2", []facts.Fact{some(t, "kill", "3", "", fire...)}, []facts.Fact{some(t, "kill", "4", "", fire...)}, false},
		{"one origin, other words: the desk knows more", "o1", []facts.Fact{some(t, "kill", "3", "", fire...)}, []facts.Fact{some(t, "kill", "4", "", other...)}, false},
		{"figures that no claim holds", "o1", []facts.Fact{some(t, "", "23", "crew", fire...)}, []facts.Fact{some(t, "", "25", "crew", fire...)}, true},
	} {
		s := twoReports(c.a, c.b)
		s.Documents[0].Origin, s.Documents[1].Origin = "o1", c.origin
		f := Compare(s).Findings[0]
		require.Equal(t, Conflict, f.Verdict, c.reason)
		assert.Equal(t, c.edit, f.Edit, c.reason)
		assert.Equal(t, c.edit, f.Pairs[0].Edit, c.reason)
	}
}

// TestFiguresThatCopiesShareAreNoEdits holds that a figure of one copy meets the
// one that stands in its place, not its neighbour.
func TestFiguresThatCopiesShareAreNoEdits(t *testing.T) {
	s := twoReports(
		[]facts.Fact{some(t, "", "23", "crew", fire...), some(t, "", "8", "crew", fire...)},
		[]facts.Fact{some(t, "", "23", "crew", fire...), some(t, "", "9", "crew", fire...)})
	s.Documents[0].Origin, s.Documents[1].Origin = "o1", "o1"
	for _, f := range Compare(s).Findings {
		if f.Verdict == Conflict {
			assert.Equal(t, []string{"8", "9"}, []string{f.Sides[0].Value, f.Sides[1].Value})
			assert.True(t, f.Edit)
			return
		}
	}
	assert.Fail(t, "the changed figure was not found")
}
