package source

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// file is what one file or standard input holds.
type file struct {
	path string // as given; "-" for standard input
	data []byte
}

func (r *reader) input(path string) {
	if path == "-" {
		r.standardInput()
		return
	}
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.pattern(path)
	case err != nil:
		r.fail("%w; check the path", err)
	case info.IsDir():
		r.folder(path)
	default:
		r.file(path)
	}
}

// pattern reads the files that a pattern names, for shells that do not.
func (r *reader) pattern(path string) {
	paths, err := filepath.Glob(path)
	if err != nil || len(paths) == 0 {
		r.fail("%s: %w; check the path", path, fs.ErrNotExist)
		return
	}
	for _, p := range paths {
		r.input(p)
	}
}

// folder reads all files of a known kind, however deep, but hidden ones.
func (r *reader) folder(root string) {
	found := false
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			r.fail("%w; leave the folder out or make it readable", err)
		case path != root && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case isRegular(path, entry) && formatOf(path) != nil:
			found = true
			r.file(path)
		}
		return nil
	})
	if err == nil && !found {
		r.fail("%s: nothing in this folder can be read; put reports into it (%s)", root, extensions())
	}
}

// isRegular reports whether the entry is a file or a link to one.
func isRegular(path string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func (r *reader) file(path string) {
	f := formatOf(path)
	if f == nil {
		r.unknown(path)
		return
	}
	data, err := os.ReadFile(path)
	if err != nil {
		r.fail("%w; check the file", err)
		return
	}
	if strings.EqualFold(filepath.Ext(path), compressed) {
		if data, err = unzip(data); err != nil {
			r.fail("%s: damaged gzip data (%w); get the file again", path, err)
			return
		}
	}
	f.read(r, file{path, data})
}

func (r *reader) unknown(path string) {
	ext := strings.ToLower(filepath.Ext(path))
	switch ext {
	case ".pdf":
		r.fail("%s: PDF is not read, because readers of Arabic PDF reverse digits (21 becomes 12); save the text as .txt, or the page as .html", path)
	case "":
		r.fail("%s: a file without an extension; name it after its kind (%s)", path, extensions())
	default:
		r.fail("%s: files of the kind %q are not read; save it as one of %s", path, ext, extensions())
	}
}

func (r *reader) standardInput() {
	if r.stdin == nil {
		r.fail("-: standard input was given before; name it once")
		return
	}
	data, err := io.ReadAll(r.stdin)
	r.stdin = nil
	if err != nil {
		r.fail("-: standard input: %w", err)
		return
	}
	f := file{"-", data}
	if bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(data, []byte(bom))), []byte("{")) {
		readJSONLines(r, f)
		return
	}
	readPlain(r, f)
}
