package date

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts/ar/lexicon"
)

// TestKnownWordsReadAsNew: a text of more forms than are kept reads as in a memory
// that has kept others of them, and as one that has kept none.
func TestKnownWordsReadAsNew(t *testing.T) {
	var forms []string
	for _, list := range []string{calendarList, wordsList, numeralsList} {
		for _, e := range lexicon.MustParse("list", list) {
			for _, spelling := range e.Spellings {
				for _, and := range particlesOf(conjunctions) {
					for _, before := range particlesOf(prepositions) {
						forms = append(forms, and+before+spelling+" 2014")
					}
				}
			}
		}
	}
	s := strings.Join(forms, "\n")
	slices.Reverse(forms)
	other := strings.Join(forms, "\n")
	find := func(f *finder, s string) any {
		f.reset(s, f.Words(s))
		return f.all(nil)
	}
	used, fresh := new(finder), new(finder)
	find(used, other)
	assert.EqualValues(t, mostKnown, used.known.n)
	assert.Equal(t, find(fresh, s), find(used, s))
	for _, line := range forms[:300] {
		assert.Equal(t, find(new(finder), line), find(used, line), line)
	}
}
