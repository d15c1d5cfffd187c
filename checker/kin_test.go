package checker

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTwoCountries holds that groups of reports that share few words are of two stories
// where they name countries, and none in common.
func TestTwoCountries(t *testing.T) {
	report := func(terms ...[2]int32) vector { // terms from..to-1, each once
		var v vector
		for _, r := range terms {
			for n := r[0]; n < r[1]; n++ {
				v.term, v.weight = append(v.term, n), append(v.weight, 1)
			}
		}
		v.norm = math.Sqrt(float64(len(v.term)))
		return v
	}
	// two of 25 words in common across the groups, 20 within
	vectors := []vector{report([2]int32{0, 25}), report([2]int32{0, 20}, [2]int32{30, 35}), report([2]int32{0, 2}, [2]int32{40, 63}), report([2]int32{0, 2}, [2]int32{40, 58}, [2]int32{70, 75})}
	for _, c := range []struct {
		reason    string
		countries [][]string
		one       bool
	}{
		{"nobody names a country", make([][]string, 4), true},
		{"two countries", [][]string{{"SD"}, nil, {"YE"}, {"YE"}}, false},
		{"one that both name", [][]string{{"SD"}, {"SD", "YE"}, {"YE"}, {"YE"}}, true},
		{"one group names none", [][]string{nil, nil, {"YE"}, {"YE"}}, true},
	} {
		k := kinOf(vectors, c.countries, 80)
		assert.Equal(t, c.one, k[0] == k[3], c.reason)
		assert.True(t, k[0] == k[1] && k[2] == k[3], c.reason)
	}
}

func TestCountryOf(t *testing.T) {
	for id, want := range map[string]string{"country:SD": "SD", "place:IR-02": "IR", "place:geonames:97990": "", "place:sinai": "", "person:x": ""} {
		code, ok := countryOf(id)
		assert.Equal(t, want != "", ok, id)
		if ok {
			assert.Equal(t, want, code)
		}
	}
}
