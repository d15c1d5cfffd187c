package lexicon

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What was joined stays what it is while more is joined, over block ends too.
func TestArena(t *testing.T) {
	var a Arena
	var got, want []string
	for i := range 5000 {
		stem, ending := strings.Repeat("ق", 1+i%9), strings.Repeat("ت", i%4)
		got, want = append(got, a.Join(stem, ending)), append(want, stem+ending)
	}
	assert.Equal(t, want, got)
	long := strings.Repeat("ق", blockSize)
	assert.Equal(t, long+"ت", a.Join(long, "ت"), "longer than a block")
	assert.Equal(t, "قت", (*Arena)(nil).Join("ق", "ت"), "a nil arena joins too")
}
