package ar_test

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
)

// TestIdioms reads the sentences of testdata/idioms.txt: the figure of each is told of
// the claim type above it, whatever the words that tell it.
func TestIdioms(t *testing.T) {
	list, err := os.ReadFile("testdata/idioms.txt")
	require.NoError(t, err)
	claim, n := "", 0
	for line := range strings.Lines(string(list)) {
		s := strings.TrimSpace(line)
		if s == "" || s[0] == '#' {
			continue
		}
		if line[0] != '\t' {
			claim = s
			continue
		}
		n++
		doc, got := facts.Document{Text: s + "."}, []string{}
		for _, f := range (ar.Arabic{}).Read(doc).Facts {
			if !f.Number.IsZero() {
				got = append(got, f.Claim.ID)
			}
		}
		assert.Contains(t, got, claim, s)
	}
	assert.Greater(t, n, 100)
}
