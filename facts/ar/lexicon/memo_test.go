package lexicon

import (
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

// Each word is answered with what was found of it, while several goroutines ask
// for more words than are kept.
func TestMemo(t *testing.T) {
	var m Memo[string]
	find := func(word string) string { return word + "!" }
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range 5 * memoSets * memoWays {
				if word := strconv.Itoa(i % (3 * memoSets * memoWays)); *m.Of(word, find) != word+"!" {
					t.Errorf("%q is answered with %q", word, *m.Of(word, find))
				}
			}
		})
	}
	all.Wait()
}

func TestMemoAsksOnce(t *testing.T) {
	var m Memo[int]
	asked := 0
	find := func(string) int { asked++; return asked }
	for _, word := range []string{"كلمه", "غيرها", "كلمه", "غيرها"} {
		m.Of(word, find)
	}
	assert.Equal(t, 2, asked, "once a word")
	long := strings.Repeat("ك", longestKept)
	m.Of(long, find)
	assert.Equal(t, 4, *m.Of(long, find), "a very long word is not kept")
}
