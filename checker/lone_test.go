package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestLoneVictims is who is the toll of his report though he is told by what he is.
func TestLoneVictims(t *testing.T) {
	dead := func(n int64, kind string) item {
		f := facts.Fact{Claim: facts.ClaimRef{ID: "kill"}}
		f.Number = facts.Quantity{Range: facts.Exactly(facts.Int(n)), Unit: "person", Counted: kind}
		return item{lead: &f, claim: "kill"}
	}
	leading := func(a item) item { a.leads = true; return a }
	elsewhere := func(a item) item { a.happens = 1; return a }
	for _, c := range []struct {
		reason string
		items  []item
		want   bool
	}{
		{"a migrant", []item{leading(dead(1, "migrant"))}, true},
		{"two migrants", []item{leading(dead(2, "migrant"))}, false},
		{"a policeman", []item{leading(dead(1, "policeman"))}, false},
		{"a militant", []item{leading(dead(1, "militant"))}, false},
		{"a girl beside four others", []item{leading(dead(1, "girl")), dead(4, "")}, false},
		{"a girl, and four killed in another incident", []item{leading(dead(1, "girl")), elsewhere(dead(4, ""))}, true},
		{"a woman told of behind the toll", []item{leading(dead(4, "")), dead(1, "woman")}, false},
	} {
		markLone(c.items)
		got := c.items[0].lone || c.items[len(c.items)-1].lone
		assert.Equal(t, c.want, got, c.reason)
	}
}
