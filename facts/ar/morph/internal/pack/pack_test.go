package pack_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/ar/morph/internal/pack"
)

func TestEncode(t *testing.T) {
	a, ok := pack.Encode("قوات")
	require.True(t, ok)
	b, _ := pack.Encode("قوه")
	assert.NotEqual(t, a, b, "other words, other codes")
	for _, word := range []string{"", "قوة", "nato", "ق1", "قق قق", "ققققققققققققق", "\xff"} {
		_, ok := pack.Encode(word)
		assert.False(t, ok, "%q is not folded, not Arabic, or too long", word)
	}
}

func TestTable(t *testing.T) {
	code := func(s string) pack.Code { c, _ := pack.Encode(s); return c }
	full := pack.Entry{
		POS: pack.Verb, Number: 3, Gender: 2, Tense: 3, Person: 3,
		Passive: true, Linked: true, Endings: pack.OneOrTwo | pack.EndA,
	}
	rows := []pack.Row{{code("وصول"), full}, {code("في"), pack.Entry{POS: pack.Name}}, {code("وصول"), pack.Entry{POS: pack.Noun, Lemma: 0}}}
	table, ok := pack.Open(string(pack.Build(rows, []byte("\x08وصول\x06وصل"))))
	require.True(t, ok)
	require.Equal(t, 3, table.Len())
	first, n := table.Find(code("وصول"))
	require.Equal(t, 2, n, "rows of one word stand together")
	assert.Equal(t, full, table.Entry(first), "in the order in which they were given")
	lemma, verb := table.Lemma(table.Entry(first))
	assert.Equal(t, [2]string{"وصول", "وصل"}, [2]string{lemma, verb})
	isVerb, endings := table.Peek(first)
	assert.True(t, isVerb)
	assert.Equal(t, full.Endings, endings)
	_, n = table.Find(code("غير"))
	assert.Zero(t, n, "a word that is not there")
	for _, data := range []string{"", "ccmorph1", "other"} {
		_, ok := pack.Open(data)
		assert.False(t, ok, "%q is no table", data)
	}
}
