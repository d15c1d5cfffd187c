package lexicon

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
)

// A table gives what was put into it last, and nothing of other words, however many.
func TestTable(t *testing.T) {
	const words = 3000
	table := NewTable[int](words / 8)
	for i := range words {
		*table.At("كلمة" + strconv.Itoa(i)) = i
	}
	*table.At("كلمة7") += 1000
	for i := range words {
		word, want := "كلمة"+strconv.Itoa(i), i
		if i == 7 {
			want += 1000
		}
		got := table.Get(Hash(word), word)
		if assert.NotNil(t, got, word) {
			assert.Equal(t, want, *got)
		}
		other := "غيرها" + strconv.Itoa(i)
		assert.Nil(t, table.Get(Hash(other), other), other)
	}
}
