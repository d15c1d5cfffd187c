package lexicon

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

// What was added is let through, and few others are.
func TestFilter(t *testing.T) {
	const words = 3000
	f := NewFilter(words)
	for i := range words {
		f.Add("كلمة" + strconv.Itoa(i))
	}
	others := 0
	for i := range words {
		assert.True(t, f.Has("كلمة"+strconv.Itoa(i)))
		if f.Has("غيرها" + strconv.Itoa(i)) {
			others++
		}
	}
	assert.Less(t, others, words/32)
}
