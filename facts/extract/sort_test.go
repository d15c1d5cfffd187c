package extract_test

import (
	"cmp"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"crosscheck/facts/extract"
)

// Sort is slices.SortStableFunc, for elements that are told apart.
func TestSort(t *testing.T) {
	type element struct{ key, place int }
	rapid.Check(t, func(t *rapid.T) {
		var all []element
		for i, key := range rapid.SliceOf(rapid.IntRange(0, 9)).Draw(t, "keys") {
			all = append(all, element{key, i})
		}
		want := slices.Clone(all)
		slices.SortStableFunc(want, func(a, b element) int { return cmp.Compare(a.key, b.key) })
		extract.Sort(all, func(a, b *element) int { return cmp.Compare(a.key, b.key) })
		assert.Equal(t, want, all)
	})
}
