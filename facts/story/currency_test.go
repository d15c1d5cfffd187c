package story

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// Money of a shared name is of the country that the story is of, where one is plain.
func TestMoneyOfASharedName(t *testing.T) {
	named := func(times map[string]int) []facts.Fact {
		fs := []facts.Fact{{Number: facts.Quantity{Counted: "currency:dinar"}}}
		for id, n := range times {
			for range n {
				fs = append(fs, facts.Fact{Actor: facts.Ref{ID: id}})
			}
		}
		return fs
	}
	for _, c := range []struct {
		reason        string
		times         map[string]int
		unit, counted string
	}{
		{"one country", map[string]int{"country:JO": 2}, "JOD", ""},
		{"… and whoever is of it", map[string]int{"role:minister:JO": 1}, "JOD", ""},
		{"another named here and there", map[string]int{"country:JO": 6, "country:LY": 2}, "JOD", ""},
		{"another named as often as not", map[string]int{"country:JO": 5, "country:LY": 2}, "", "currency:dinar"},
		{"a country that has no dinars", map[string]int{"country:EG": 9}, "", "currency:dinar"},
		{"none", nil, "", "currency:dinar"},
	} {
		fs := named(c.times)
		currencies(fs)
		assert.Equal(t, c.unit, fs[0].Number.Unit, c.reason)
		assert.Equal(t, c.counted, fs[0].Number.Counted, c.reason)
	}
}
