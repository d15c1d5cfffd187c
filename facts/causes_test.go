package facts_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// What rules out rules out both ways, and nothing that is a case of it.
func TestCausesApart(t *testing.T) {
	all := facts.Causes()
	assert.NotEmpty(t, all)
	for _, a := range all {
		for _, b := range all {
			apart := facts.CausesApart(a.ID, b.ID)
			assert.Equal(t, apart, facts.CausesApart(b.ID, a.ID), "%s %s", a.ID, b.ID)
			assert.False(t, apart && (facts.CauseWithin(a.ID, b.ID) || facts.CauseWithin(b.ID, a.ID)), "%s is a case of %s, or the other way", a.ID, b.ID)
		}
	}
	for _, c := range []struct {
		a, b  string
		apart bool
		why   string
	}{
		{"brakes", "speed", true, "a technical fault is no error of somebody"},
		{"speed", "fog", false, "one may speed in fog"},
		{"short-circuit", "gas-cylinder", true, "a fire begins in one way"},
		{"electrical", "short-circuit", false, "the one is a case of the other"},
		{"car-bomb", "belt", true, "one bomb is hidden in one thing"},
		{"car-bomb", "gun", false, "gunmen come behind the bomber"},
		{"rain", "added-floors", true, "built badly, or undone by the weather"},
		{"rain", "decay", false, "rain undoes what is old"},
		{"dispute", "unready", false, "one may be for the other"},
	} {
		assert.Equal(t, c.apart, facts.CausesApart(c.a, c.b), c.why)
	}
}

// A claim of a cause names it, and no other claim does.
func TestCauseClaims(t *testing.T) {
	for _, c := range facts.Causes() {
		id, ok := facts.CauseOf(c.Claim())
		assert.True(t, ok, c.ID)
		assert.Equal(t, c.ID, id)
	}
	for _, c := range facts.Claims() {
		_, ok := facts.CauseOf(c.ID)
		assert.False(t, ok, c.ID)
	}
}
