package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The copies that are built in are the files of the tree, none too few and none
// too many.
func TestNoticesAreThoseOfTheTree(t *testing.T) {
	root := os.DirFS(filepath.Join("..", ".."))
	want := map[string]string{}
	require.NoError(t, fs.WalkDir(root, ".", func(path string, d fs.DirEntry, err error) error {
		if d != nil && d.IsDir() && (strings.HasPrefix(d.Name(), ".") && path != "." || path == "cmd") {
			return fs.SkipDir
		}
		if err == nil && d.Name() == "NOTICE" {
			text, err := fs.ReadFile(root, path)
			want[path] = string(text)
			return err
		}
		return err
	}))
	require.Contains(t, want, "NOTICE")
	require.Greater(t, len(want), 1, "the notices of the data are gone")

	built, err := fs.Sub(licenceFiles, "licences")
	require.NoError(t, err)
	got := map[string]string{}
	require.NoError(t, fs.WalkDir(built, ".", func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.Name() == "NOTICE" {
			text, err := fs.ReadFile(built, path)
			got[path] = string(text)
			return err
		}
		return err
	}))
	assert.Equal(t, want, got, "write them anew: .ci/licences --write")
}

func TestNoticeNamesEveryPart(t *testing.T) {
	all := notice()
	for part, reason := range map[string]string{
		"--- facts/ar/morph/NOTICE ---": "the Arabic lexicon is of others",
		"--- facts/ar/name/NOTICE ---":  "so are the names of places",
		"--- LICENCES ---":              "libraries are linked in",
		"github.com/spf13/cobra":        "one of the libraries",
		"Copyright 2009 The Go Authors": "the licence of Go itself",
	} {
		assert.Contains(t, all, part, reason)
	}
}
