package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestMoving holds which figures a market moves from day to day.
func TestMoving(t *testing.T) {
	for _, c := range []struct {
		claim, unit string
		want        bool
	}{
		{"price", "USD", true},
		{"rise", "percent", true},
		{"", "USD", true},
		{"cost", "USD", false},
		{"interest", "percent", false},
		{"inflation", "percent", false},
		{"revenue", "USD", false},
		{"yield", "percent", true},
		{"contract", "USD", false},
		{"kill", "person", false},
	} {
		f := facts.Fact{Claim: facts.ClaimRef{ID: c.claim}, Number: figure(t, "41", c.unit)}
		assert.Equal(t, c.want, moving(&f), "%s in %s", c.claim, c.unit)
	}
}
