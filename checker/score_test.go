package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// TestTransposed holds that only two neighbouring digits that changed places make
// one number a slip of another.
func TestTransposed(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"185", "158", true},
		{"7.2", "2.7", true},
		{"64", "46", true},
		{"7230000", "2730000", true},
		{"7230000", "2370000", false},
		{"185", "851", false},
		{"50", "5", false},
		{"206", "260", true},
		{"185", "185", false},
	} {
		a, ok := facts.ParseNumber(c.a)
		require.True(t, ok)
		b, ok := facts.ParseNumber(c.b)
		require.True(t, ok)
		assert.Equal(t, c.want, transposed(a, b), "%s and %s", c.a, c.b)
		assert.Equal(t, c.want, transposed(b, a), "%s and %s", c.b, c.a)
	}
}
