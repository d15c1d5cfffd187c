package morph

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/ar/lexicon"
)

func rowsOf(t *testing.T, data string) (rows [][]string) {
	t.Helper()
	for line := range strings.SplitSeq(data, "\n") {
		if strings.HasPrefix(line, "\t") {
			rows = append(rows, strings.Split(line[1:], " | "))
		}
	}
	require.NotEmpty(t, rows)
	return rows
}

// The lists that are read line by line keep the spelling rules of all lists.
func TestListsAreFolded(t *testing.T) {
	for file, data := range map[string]string{"plural.txt": pluralData, "masdar.txt": masdarData} {
		_, err := lexicon.Parse(file, data)
		assert.NoError(t, err)
	}
}

// A plural meets its singular, and with it the verb that it comes from.
func TestPluralsMeetTheirSingular(t *testing.T) {
	for _, row := range rowsOf(t, pluralData) {
		for _, plural := range row[1:] {
			assert.Equal(t, nounLemma(row[0]), nounLemma(plural), "%s is a plural of %s", plural, row[0])
			assert.Equal(t, nounLemma(row[0]), nounLemma("ال"+plural), "%s with the article", plural)
		}
	}
}

// nounLemma is the lemma of the best reading that is no verb and no particle.
func nounLemma(key string) string {
	r := Analyse(key)
	for i := range r.Len() {
		if x := r.At(i); x.POS != Verb && x.POS != Particle {
			return x.Meet()
		}
	}
	return "no noun: " + key
}

func TestMasdarsMeetTheirVerb(t *testing.T) {
	for _, row := range rowsOf(t, masdarData) {
		for _, masdar := range row[1:] {
			assert.Equal(t, row[0], nounLemma("ال"+masdar), "%s is a masdar of %s", masdar, row[0])
		}
		_, ok := known(row[0])
		assert.True(t, ok, "the verb %s is in the dictionary", row[0])
	}
}

func known(lemma string) (Reading, bool) {
	r := Analyse(lemma)
	for i := range r.Len() {
		if x := r.At(i); x.POS == Verb && x.Lemma == lemma && x.Tense == Past {
			return x, true
		}
	}
	return Reading{}, false
}

func TestVerbsAreInTheDictionary(t *testing.T) {
	for _, e := range lexicon.MustParse("verb.txt", verbData) {
		spellings := e.Spellings
		if e.ID == "instead" {
			spellings = spellings[:1] // what stands behind is the mistake
		}
		for _, s := range spellings {
			_, ok := known(s)
			assert.True(t, ok, "%s: %s is no lemma of a verb", e.ID, s)
		}
	}
}

func TestFunctionWords(t *testing.T) {
	for _, e := range lexicon.MustParse("function.txt", functionData) {
		for _, s := range e.Spellings {
			assert.True(t, IsFunction(s), "%s: %s", e.ID, s)
			if !slices.Contains([]string{"الي", "احد", "عدا"}, s) { // والي is the governor, واحد is one, وعدا they promised
				assert.True(t, IsFunction("و"+s), "%s: %s behind a conjunction", e.ID, s)
			}
		}
	}
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		load()
	}
}
