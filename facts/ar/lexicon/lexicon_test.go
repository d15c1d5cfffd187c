package lexicon

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

const sample = "# a comment\nkill grows=yes  toll=dead\n\tقتل | قتلوا\n\tلقي مصرعه\n\nwound\n  جرح\n"

func TestParse(t *testing.T) {
	all, err := Parse("list.txt", sample)
	require.NoError(t, err)
	require.Len(t, all, 2)
	kill, wound := all[0], all[1]
	assert.Equal(t, "kill", kill.ID)
	assert.Equal(t, 2, kill.Line)
	assert.Equal(t, []string{"قتل", "قتلوا", "لقي مصرعه"}, kill.Spellings)
	assert.Equal(t, [][]string{{"قتل", "قتلوا"}, {"لقي مصرعه"}}, slices.Collect(kill.Rows()))
	assert.Equal(t, [][]string{{"جرح"}}, slices.Collect(wound.Rows()), "indented with blanks")
	for key, want := range map[string]string{"grows": "yes", "toll": "dead", "grow": "", "yes": "", "": ""} {
		assert.Equal(t, want, kill.Attrs.Get(key), key)
	}
	assert.Empty(t, wound.Attrs.Get("grows"))
}

func TestAnEntryMadeByHandHasOneLine(t *testing.T) {
	e := Entry{Spellings: []string{"قتل", "يقتل"}}
	assert.Equal(t, [][]string{{"قتل", "يقتل"}}, slices.Collect(e.Rows()))
}

func TestParseSaysWhatToMend(t *testing.T) {
	for _, c := range []struct{ reason, data, want string }{
		{"a letter that folds to another", "a\n\tألف", `list.txt:2: no text can match "ألف"; write "الف"`},
		{"two blanks", "a\n\tالف  مره", `list.txt:2: no text can match "الف  مره"; write "الف مره"`},
		{"a mark", "a\n\tالفّ", `list.txt:2: no text can match "الفّ"; write "الف"`},
		{"nothing between the signs", "a\n\tالف | | مره", `list.txt:2: no text can match ""; write ""`},
		{"a spelling first", "\n\tالف", `list.txt:2: a spelling with no meaning above it; put the meaning at the margin`},
		{"no value", "a grows", `list.txt:1: "grows" is no attribute; write key=value`},
		{"no key", "a =yes", `list.txt:1: "=yes" is no attribute; write key=value`},
		{"the same key again", "a b=c d=e b=c", `list.txt:1: the attribute "b" stands twice; keep one`},
	} {
		_, err := Parse("list.txt", c.data)
		assert.EqualError(t, err, c.want, c.reason)
	}
}

func TestSeveralListsAreOneAfterTheOther(t *testing.T) {
	all, ends := MustParseAll(List{"a.txt", sample}, List{"empty.txt", "# nothing\n"}, List{"b.txt", sample})
	one := MustParse("a.txt", sample)
	assert.Equal(t, append(slices.Clone(one), one...), all)
	assert.Equal(t, []int{2, 2, 4}, ends)
	assert.PanicsWithError(t, "b.txt:1: a spelling with no meaning above it; put the meaning at the margin", func() {
		MustParseAll(List{"a.txt", sample}, List{"b.txt", "\tالف"})
	})
}
