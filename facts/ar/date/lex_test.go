package date

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestListsAreKnown: an attribute with a slip of the pen would drop its words
// without a sound.
func TestListsAreKnown(t *testing.T) {
	known := map[sort]bool{}
	for i, e := range theLists().entries {
		assert.NotZero(t, e.sort, "entry %d of the word lists has an unknown \"is\"", i)
		if e.sort == isUnit {
			assert.NotZero(t, e.grain, "entry %d has an unknown grain", i)
		}
		known[e.sort] = true
	}
	for name, s := range sortNames {
		assert.True(t, known[s], "no word is a %q", name)
	}
}

func BenchmarkLists(b *testing.B) {
	for b.Loop() {
		readLists()
	}
}
