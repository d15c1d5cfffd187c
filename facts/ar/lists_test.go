package ar

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
	"crosscheck/fixtures"
)

// noted is a reading of the fixtures, as far as its words are noted, and of the words of all
// lists.
func noted(t *testing.T) *reading {
	var b strings.Builder
	for _, story := range fixtures.Stories() {
		reports, err := fixtures.Reports(story)
		require.NoError(t, err)
		for _, r := range reports {
			b.WriteString(r.Text + "\n")
		}
	}
	for _, g := range grammars() {
		for phrase := range g.words.All() {
			b.WriteString(phrase + " " + and + phrase + ".\n")
		}
	}
	r := &reading{doc: facts.Document{Text: b.String()}}
	r.words = text.Words(r.doc.Text, facts.Span{End: b.Len()})
	r.morph.Reset(r.words)
	r.noteFeatures()
	r.noteLists()
	return r
}

// No rule passes over a word that its list has.
func TestListsOfWords(t *testing.T) {
	r := noted(t)
	for _, g := range grammars() {
		found := 0
		for i := range r.words {
			key := r.words[i].Key
			open := g.openings(key)
			if g.alone(key) == 0 && g.alone(bareNoun(key)) == 0 && open.whole == 0 && open.bare == 0 {
				continue
			}
			found++
			require.True(t, r.listed(g.in, i), "list %b lacks %q", g.in, key)
		}
		assert.Positive(t, found, "words of list %b", g.in)
	}
	in := lists(0)
	for _, g := range grammars() {
		require.Zero(t, in&g.in, "two lists have one bit")
		in |= g.in
	}
	idle := 0
	for i := range r.words {
		if r.lists[i] == 0 {
			idle++
		}
	}
	assert.Positive(t, idle, "most words of news are in no list")
}

// The features of words are what the analysis says of them, wherever they stand.
func TestFeaturesOfWords(t *testing.T) {
	r := noted(t)
	for i := range r.words {
		key := r.words[i].Key
		_, verb := morph.IsVerb(key)
		require.Equal(t, verb, r.verb(i), "a verb: %q", key)
		readings := morph.Analyse(key)
		best, _ := readings.Best()
		require.Equal(t, strings.HasPrefix(key, and) && strings.HasPrefix(best.Prefix, and), r.conjoined(i), "with a conjunction: %q", key)
		comma := key == "," || key == "\u060c"
		require.Equal(t, comma, r.comma(i), "a comma: %q", key)
		require.False(t, comma && r.words[i].Lines == 0 && r.stops(i), "a comma does not stop the reach of particles")
		require.True(t, r.words[i].Lines == 0 || i == 0 || r.stops(i), "a line break does")
	}
}

// A union has all that the words up to the next stop have, and back to the last one.
func TestUnionsOfWords(t *testing.T) {
	r := noted(t)
	r.phrases(theGrammar(), &r.grammar)
	r.phrases(theTopics(), &r.subjects)
	r.roles, r.topics, r.whos = r.grammar.roles, r.subjects.roles, r.each(theWho(), nil)
	r.moods()
	r.noteUnions()
	holds := func(u *union, i int) bool {
		return u.roles&r.roles[i] == r.roles[i] && u.topics&r.topics[i] == r.topics[i] && u.moods&r.moody.roles[i] == r.moody.roles[i] && u.whos&r.whos[i] == r.whos[i] && u.lists&r.lists[i] == r.lists[i]
	}
	none := 0
	for i := range r.words {
		u := r.around(i)
		for at := i; at < len(r.words); at++ {
			require.True(t, holds(u, at), "word %d from word %d on", at, i)
			if at > i && r.stops(at) {
				break
			}
		}
		for at := i; at >= 0; at-- {
			require.True(t, holds(u, at), "word %d back from word %d", at, i)
			if r.stops(at) {
				break
			}
		}
		if u.roles&weighing == 0 {
			none++
		}
	}
	assert.Positive(t, none, "there are words around which nothing is denied or intended")
}
