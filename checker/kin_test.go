package checker

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestTwoStories holds that groups of reports that share few words are of two stories,
// unless they name the same.
func TestTwoStories(t *testing.T) {
	vectorOf := func(terms ...[2]int32) vector { // terms from..to-1, each once
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
	words := []vector{vectorOf([2]int32{0, 25}), vectorOf([2]int32{0, 20}, [2]int32{30, 35}), vectorOf([2]int32{0, 2}, [2]int32{40, 63}), vectorOf([2]int32{0, 2}, [2]int32{40, 58}, [2]int32{70, 75})}
	one, other := vectorOf([2]int32{0, 3}), vectorOf([2]int32{3, 6})
	both := vectorOf([2]int32{2, 4})
	for _, c := range []struct {
		reason string
		names  [4]vector
		same   bool
	}{
		{"nobody is named", [4]vector{}, false},
		{"others are named", [4]vector{one, one, other, other}, false},
		{"a name in common", [4]vector{one, one, both, both}, true},
		{"in one report of each", [4]vector{both, one, other, both}, true},
	} {
		reports := make([]account, len(words))
		for i := range reports {
			reports[i] = account{words[i], c.names[i]}
		}
		k := kinOf(reports, 80, 6)
		assert.Equal(t, c.same, k[0] == k[3], c.reason)
		assert.True(t, k[0] == k[1] && k[2] == k[3], c.reason)
	}
}
