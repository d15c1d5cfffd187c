package facts_test

import (
	"encoding/json"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"crosscheck/facts"
)

func TestNumberIsWrittenExactly(t *testing.T) {
	third, ok := facts.Ratio(1, 3)
	require.True(t, ok)
	tenth, ok := facts.ParseNumber("162.10")
	require.True(t, ok)
	for _, c := range []struct {
		reason string
		n      facts.Number
		want   string
	}{
		{"whole numbers have no point", facts.Int(2500), "2500"},
		{"decimals end where they end", tenth, "162.1"},
		{"thirds have twelve digits", third, "0.333333333333"},
		{"zero is a number", facts.Int(0), "0"},
		{"a number that is not stated is nothing", facts.Number{}, ""},
	} {
		assert.Equal(t, c.want, c.n.String(), c.reason)
	}
}

func TestNumberJSON(t *testing.T) {
	b, err := json.Marshal(facts.Int(505000))
	require.NoError(t, err)
	assert.Equal(t, "505000", string(b))
	_, err = json.Marshal(facts.Number{})
	assert.ErrorContains(t, err, "not stated")
}

func TestNumbersTooLargeAreRefused(t *testing.T) {
	_, ok := facts.ParseNumber("99999999999999999999")
	assert.False(t, ok)
	_, ok = facts.Int(1 << 62).Mul(facts.Int(4))
	assert.False(t, ok)
	_, ok = facts.Ratio(1, 0)
	assert.False(t, ok)
	for _, s := range []string{"", "x", "1e9", "1/2", "."} {
		_, ok = facts.ParseNumber(s)
		assert.False(t, ok, s)
	}
}

// Small numbers are reckoned without math/big, which stands here beside them.
func TestNumbersAreReckonedExactly(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		part := rapid.OneOf(rapid.Int64Range(-1000, 1000), rapid.Int64Range(-1<<33, 1<<33))
		draw := func(label string) (facts.Number, *big.Rat) {
			num, den := part.Draw(t, label), max(1, part.Draw(t, label+"'s denominator"))
			n, ok := facts.Ratio(num, den)
			require.True(t, ok)
			return n, big.NewRat(num, den)
		}
		n, x := draw("n")
		m, y := draw("m")
		assert.Equal(t, x.Cmp(y), n.Compare(m))
		for _, c := range []struct {
			got  func(facts.Number) (facts.Number, bool)
			want *big.Rat
		}{
			{n.Add, new(big.Rat).Add(x, y)}, {n.Sub, new(big.Rat).Sub(x, y)}, {n.Mul, new(big.Rat).Mul(x, y)},
		} {
			if !c.want.Num().IsInt64() || !c.want.Denom().IsInt64() {
				continue
			}
			want, _ := facts.Ratio(c.want.Num().Int64(), c.want.Denom().Int64())
			got, ok := c.got(m)
			assert.True(t, ok)
			assert.Equal(t, want, got)
		}
	})
}

func TestAddAndSubAreConverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := facts.Int(rapid.Int64Range(-1e12, 1e12).Draw(t, "n"))
		m := facts.Int(rapid.Int64Range(-1e12, 1e12).Draw(t, "m"))
		sum, ok := n.Add(m)
		require.True(t, ok)
		back, ok := sum.Sub(m)
		require.True(t, ok)
		assert.True(t, back == n)
	})
}

func TestUnitsConvertWithinADimension(t *testing.T) {
	ton := facts.InBase(facts.Exactly(facts.Int(2)), "tonne")
	kilos := facts.InBase(facts.Exactly(facts.Int(2000)), "kilogram")
	assert.Equal(t, facts.Same, facts.Relate(ton, kilos))
	assert.True(t, facts.Convertible("kilometer", "mile"))
	assert.False(t, facts.Convertible("kilometer", "tonne"))
	assert.False(t, facts.Convertible("USD", "EGP"), "money needs a rate of the day")
	assert.True(t, facts.IsCurrency("USD"))
	assert.False(t, facts.IsCurrency("percent"))
	assert.Equal(t, "USD", facts.Dimension("USD"))
}
