package story

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/fixtures"
)

// words are the first n words of a story, each once, in order.
func words(t *testing.T, name string, n int) []string {
	var out []string
	require.NoError(t, fs.WalkDir(fixtures.FS, name, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(fixtures.FS, path)
		out = append(out, strings.FieldsFunc(string(b), func(r rune) bool { return !unicode.Is(unicode.Arabic, r) })...)
		return err
	}))
	slices.Sort(out)
	out = slices.Compact(out)
	return out[:min(len(out), n)]
}

// The index finds every word that is alike.
func TestIndexFindsWhatIsAlike(t *testing.T) {
	all := words(t, "kandahar-station", 800)
	x := make(index)
	for i, w := range all {
		x.add(i, 1, w)
	}
	assert.Empty(t, x.find(nil, 0, all[0]), "another place of the name")
	found, pairs := 0, 0
	for i, a := range all {
		near := once(x.find(nil, 1, a))
		found += len(near)
		for o, b := range all {
			if alike(a, b, false) {
				pairs++
				assert.Contains(t, near, o, "%s (%d) and %s", a, i, b)
			}
		}
	}
	assert.Greater(t, pairs, len(all), "some are alike")
	assert.Less(t, found, len(all)*len(all)/10, "most are left out")
}
