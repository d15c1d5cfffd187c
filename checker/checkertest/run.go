package checkertest

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"crosscheck/facts"
	"crosscheck/facts/source"
)

// expectFile holds what is expected of the reports beside it.
const expectFile = "expect.txt"

// UpdateFlag defines the flag -update of a test, which makes Run write what
// comes of a story into its expect.txt:
//
//	var _ = checkertest.UpdateFlag()
func UpdateFlag() *bool {
	return flag.Bool("update", false, "write the expected findings anew")
}

// Run tests stories: folders, .txtar files and patterns of them, each in a
// subtest of its name. A pattern that matches nothing fails.
func Run(t *testing.T, stories ...string) {
	t.Helper()
	for _, pattern := range stories {
		paths, err := filepath.Glob(pattern)
		require.NoError(t, err)
		require.NotEmpty(t, paths, "%s: no such story", pattern)
		for _, path := range paths {
			t.Run(filepath.Base(path), func(t *testing.T) {
				s := openStory(t, path)
				if updating() {
					require.NoError(t, s.write(s.update()))
					return
				}
				compare(t, path, s.want, Compare(s.docs...))
			})
		}
	}
}

func updating() bool {
	f := flag.Lookup("update")
	return f != nil && f.Value.String() == "true"
}

// testStory is a story as it is tested.
type testStory struct {
	docs  []facts.Document
	want  expectation
	text  string // of expect.txt; empty where there is none
	write func(expect string) error
}

func openStory(t *testing.T, path string) testStory {
	t.Helper()
	open := openFolder
	if filepath.Ext(path) == ".txtar" {
		open = openArchive
	}
	s, reports, err := open(path)
	require.NoError(t, err)
	s.docs, err = source.ReadFS(reports, ".")
	require.NoError(t, err)
	s.want, err = parse(filepath.Join(path, expectFile), s.text)
	require.NoError(t, err)
	return s
}

func openFolder(path string) (s testStory, reports fs.FS, err error) {
	file := filepath.Join(path, expectFile)
	data, err := os.ReadFile(file)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !updating():
		return s, nil, fmt.Errorf("%s: nothing says what to expect; write it, or run the test with -update", file)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return s, nil, err
	}
	s.text = string(data)
	s.write = func(expect string) error { return os.WriteFile(file, []byte(expect), 0o644) }
	return s, without{os.DirFS(path)}, nil
}

func openArchive(path string) (s testStory, reports fs.FS, err error) {
	archive, err := txtar.ParseFile(path)
	if err != nil {
		return s, nil, err
	}
	files := fstest.MapFS{}
	at := -1
	for i, f := range archive.Files {
		if f.Name == expectFile {
			at, s.text = i, string(f.Data)
			continue
		}
		files[f.Name] = &fstest.MapFile{Data: f.Data}
	}
	if at < 0 && !updating() {
		return s, nil, fmt.Errorf("%s: no %s says what to expect; write it, or run the test with -update", path, expectFile)
	}
	s.write = func(expect string) error {
		if at < 0 {
			archive.Files = append(archive.Files, txtar.File{Name: expectFile})
			at = len(archive.Files) - 1
		}
		archive.Files[at].Data = []byte(expect)
		return os.WriteFile(path, txtar.Format(archive), 0o644)
	}
	return s, files, nil
}

// without is a folder without its expect.txt.
type without struct{ fs.FS }

func (w without) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(w.FS, name)
	return slices.DeleteFunc(entries, func(e fs.DirEntry) bool { return e.Name() == expectFile }), err
}

// update is the text of expect.txt for what comes of the story: its comments
// and its line of verdicts, then a line for each finding of those verdicts. A
// line that still holds stays as it is, whatever its verdict.
func (s testStory) update() string {
	var out strings.Builder
	for row := range strings.Lines(s.text) {
		if bare := strings.TrimSpace(row); strings.HasPrefix(bare, "#") || strings.HasPrefix(bare, "verdicts:") {
			out.WriteString(bare + "\n")
		}
	}
	old := slices.Clone(s.want.lines)
	for _, g := range gotten(Compare(s.docs...)) {
		if i := slices.IndexFunc(old, func(l line) bool { return l.fits(g) }); i >= 0 {
			out.WriteString(old[i].String() + "\n")
			old = slices.Delete(old, i, i+1)
		} else if slices.Contains(s.want.verdicts, g.verdict) {
			out.WriteString(g.String() + "\n")
		}
	}
	return out.String()
}
