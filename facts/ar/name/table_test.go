package name

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/name/internal/firsts"
	"crosscheck/facts/text"
)

func TestTableIsReadInPlace(t *testing.T) {
	last := ""
	for line := range strings.Lines(placeFile) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, fields, 5, "%q", line)
		require.LessOrEqual(t, last, fields[0], "lines are sorted: they are found by halving")
		require.Equal(t, text.Fold(fields[0]), fields[0], "no text can match what is not folded")
		last = fields[0]
	}
	rows, _ := rowsOf(last)
	assert.NotEmpty(t, rows, "the last line is found")
	rows, more := rowsOf("no such place")
	assert.Empty(t, rows)
	assert.False(t, more)
}

func TestFilterIsThatOfTheTable(t *testing.T) {
	assert.True(t, string(firsts.Build(placeFile)) == placeIndex, "place.idx is stale: run go generate in facts/ar/name")
	for _, word := range []string{"عمان", "بغداد", "باريس"} {
		at, ok := firsts.Find(placeIndex, placeFile, word)
		assert.True(t, ok && strings.HasPrefix(placeFile[at:], word), word)
	}
}

func TestAmbiguousPlacesFollowTheCountryOfTheText(t *testing.T) {
	for text, id := range map[string]string{
		"وصل وزير ليبي إلى طرابلس":   "place:geonames:2210247",
		"وصل وزير لبناني إلى طرابلس": "place:geonames:266826",
		"انفجار في طرابلس":           "place:geonames:2210247",
	} {
		got := ids(read(text))
		assert.Equal(t, id, got[len(got)-1], text)
	}
}

// TestListsHaveNoSpellingTwice holds for names: a spelling with two meanings
// would be read as the first of them, whatever the other says.
func TestListsHaveNoSpellingTwice(t *testing.T) {
	for file, data := range map[string]string{"org.txt": orgFile, "person.txt": personFile, "city.txt": cityFile, "office.txt": officeFile} {
		seen := map[string]string{}
		for _, e := range lexicon.MustParse(file, data) {
			for _, s := range e.Spellings {
				if seen[s] != "" && seen[s] != e.ID {
					t.Errorf("%s: %q is of %s and of %s", file, s, seen[s], e.ID)
				}
				seen[s] = e.ID
			}
		}
	}
}
