package story

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// Money of a shared name is of the country that the story is of, where one is plain.
func TestMoneyOfASharedName(t *testing.T) {
	named := func(times map[string]int, written string) []facts.Fact {
		fs := []facts.Fact{{Number: facts.Quantity{Counted: "currency:dinar"}}, {Number: facts.Quantity{Unit: written}}}
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
		written       string
		unit, counted string
	}{
		{"one country", map[string]int{"country:JO": 2}, "JOD", "JOD", ""},
		{"… and whoever is of it", map[string]int{"role:minister:JO": 1}, "JOD", "JOD", ""},
		{"another named here and there", map[string]int{"country:JO": 6, "country:LY": 2}, "JOD", "JOD", ""},
		{"another named as often as not", map[string]int{"country:JO": 5, "country:LY": 2}, "JOD", "", "currency:dinar"},
		{"a country that has no dinars", map[string]int{"country:EG": 9}, "JOD", "", "currency:dinar"},
		{"one that no report writes out", map[string]int{"country:JO": 2}, "USD", "", "currency:dinar"},
		{"another than the one written out", map[string]int{"country:JO": 2}, "LYD", "", "currency:dinar"},
		{"none", nil, "JOD", "", "currency:dinar"},
	} {
		fs := named(c.times, c.written)
		currencies(fs)
		assert.Equal(t, c.unit, fs[0].Number.Unit, c.reason)
		assert.Equal(t, c.counted, fs[0].Number.Counted, c.reason)
	}
}
