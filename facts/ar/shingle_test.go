package ar

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/text"
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

// Runs of other words, or in another order, have other hashes, however alike the words are.
func TestRunsAreToldApart(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	var b strings.Builder
	for range 20_000 {
		fmt.Fprintf(&b, "%d ", random.IntN(40))
	}
	words := text.Words(b.String(), facts.Span{End: b.Len()})
	runs := make(map[string]bool)
	for i := 0; i+shingleWords <= len(words); i++ {
		runs[b.String()[words[i].Start:words[i+shingleWords-1].End]] = true
	}
	assert.Len(t, new(shingles).of(words), len(runs))
}
