package ar

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
)

// The order of hashes is that of slices.Sort, whatever bits they share.
func TestSortedHashes(t *testing.T) {
	random, s := rand.New(rand.NewPCG(1, 2)), new(shingles)
	for n := range 300 {
		for _, drop := range []int{0, 3, 40, 60} { // spread, and all in a few parts
			hashes := make([]uint64, n)
			for i := range hashes {
				hashes[i] = random.Uint64() >> drop
			}
			want := slices.Clone(hashes)
			slices.Sort(want)
			assert.Equal(t, want, s.sorted(hashes), "%d hashes without their first %d bits", n, drop)
		}
	}
}
