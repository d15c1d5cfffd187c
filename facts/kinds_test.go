package facts

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestKindContains(t *testing.T) {
	for _, c := range []struct {
		reason, outer, inner string
		want                 bool
	}{
		{"directly", "person", "child", true},
		{"over two steps", "person", "soldier", true},
		{"a kind contains itself", "soldier", "soldier", true},
		{"not the other way round", "soldier", "person", false},
		{"siblings", "soldier", "policeman", false},
		{"unknown kinds contain nothing but themselves", "lemma:a", "lemma:b", false},
	} {
		assert.Equal(t, c.want, KindContains(c.outer, c.inner), c.reason)
	}
}

func TestKindsLike(t *testing.T) {
	assert.True(t, KindsLike("vote", "lawmaker"), "each lawmaker has one")
	assert.True(t, KindsLike("lawmaker", "vote"), "either way")
	assert.False(t, KindsLike("soldier", "person"), "one that contains the other is not like it")
	assert.False(t, KindsLike("lemma:a", "lemma:a"), "unknown kinds are like none")
}

func TestKindUnit(t *testing.T) {
	assert.Equal(t, "person", KindUnit("soldier"), "people count in persons, by way of the parents")
	assert.Empty(t, KindUnit("car"), "other things have no unit of their own")
	assert.Empty(t, KindUnit("lemma:x"), "unknown kinds have no unit")
}

func TestKindsWide(t *testing.T) {
	assert.GreaterOrEqual(t, len(Kinds()), 300, "news counts some hundreds of things")
}

// Errors name the place and the remedy.
func TestKindErrors(t *testing.T) {
	for data, want := range map[string]string{
		"# c\nsoldier person":       `kinds.txt:2: "person" is no attribute; write key=value without blanks`,
		"soldier size=2":            `kinds.txt:1: the attribute "size" is not known; write one of parent, unit, like`,
		"person unit=a unit=b":      `kinds.txt:1: the attribute "unit" stands twice; keep one`,
		"parent=person":             `kinds.txt:1: the line has no id; put one before "parent=person"`,
		"soldier parent=person":     `kinds.txt:1: the parent "person" is not above "soldier"; put its line above, or mend the name`,
		"person\n\nperson":          `kinds.txt:3: the kind "person" stands twice; keep one`,
		"a parent=b\nb parent=a":    `kinds.txt:1: the parent "b" is not above "a"; put its line above, or mend the name`,
		"vote like=lawmaker":        `kinds.txt:1: "lawmaker", which is like it, is not above "vote"; put its line above, or mend the name`,
		"person parent=person-like": `kinds.txt:1: the parent "person-like" is not above "person"; put its line above, or mend the name`,
	} {
		lines, err := parseTable("kinds.txt", data, "parent", "unit", "like")
		if err == nil {
			_, err = newKinds(lines)
		}
		require.Error(t, err, data)
		assert.Equal(t, want, err.Error())
	}
}
