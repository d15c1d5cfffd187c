package facts_test

import (
	"go/scanner"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// arabicWord is two Arabic letters and more. Single letters are the business
// of folding and of affixes.
var arabicWord = regexp.MustCompile(`[\x{0621}-\x{064A}]{2,}`)

// Words are data, grammar is code: no Go file but tests holds an Arabic word,
// comments apart. Folders named internal hold the generators of tables, which
// are no part of the program, and the alphabet of those tables.
func TestNoArabicWordInCode(t *testing.T) {
	files := 0
	err := filepath.WalkDir("..", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		if strings.Contains(filepath.ToSlash(path), "/internal/") {
			return nil
		}
		files++
		for _, found := range arabicIn(t, path) {
			assert.Fail(t, "an Arabic word in code", "%s; put it into a word list", found)
		}
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, files, 20, "the files of the module are looked through")
}

// arabicIn is the literals of a Go file that hold an Arabic word, each with its
// place.
func arabicIn(t *testing.T, path string) []string {
	source, err := os.ReadFile(path)
	require.NoError(t, err)
	set := token.NewFileSet()
	var s scanner.Scanner
	s.Init(set.AddFile(path, set.Base(), len(source)), source, nil, 0)
	var found []string
	for {
		pos, kind, literal := s.Scan()
		if kind == token.EOF {
			return found
		}
		if arabicWord.MatchString(literal) {
			found = append(found, set.Position(pos).String()+" "+literal)
		}
	}
}
