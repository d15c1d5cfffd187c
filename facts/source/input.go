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

// disk is the file system of the machine, under paths as a user writes them.
type disk struct{}

func (disk) Open(name string) (fs.File, error)          { return os.Open(name) }
func (disk) Stat(name string) (fs.FileInfo, error)      { return os.Stat(name) }
func (disk) ReadDir(name string) ([]fs.DirEntry, error) { return os.ReadDir(name) }
func (disk) ReadFile(name string) ([]byte, error)       { return os.ReadFile(name) }
func (disk) Glob(pattern string) ([]string, error)      { return filepath.Glob(pattern) }

func (r *reader) input(path string) {
	if path == "-" {
		r.standardInput()
		return
	}
	info, err := fs.Stat(r.fsys, path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		r.pattern(path)
	case err != nil:
		r.fail("%w; check the path", err)
	case info.IsDir():
		r.folder(path)
	case !info.Mode().IsRegular() && formatOf(path) == nil: // a pipe, as in <(command)
		r.pipe(path)
	default:
		r.file(path)
	}
}

// pattern reads the files that a pattern names, for shells that do not.
func (r *reader) pattern(path string) {
	paths, err := fs.Glob(r.fsys, path)
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
	err := fs.WalkDir(r.fsys, root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			r.fail("%w; leave the folder out or make it readable", err)
		case path != root && strings.HasPrefix(entry.Name(), "."):
			if entry.IsDir() {
				return fs.SkipDir
			}
		case r.isRegular(path, entry) && formatOf(path) != nil:
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
func (r *reader) isRegular(path string, entry fs.DirEntry) bool {
	if entry.Type()&fs.ModeSymlink == 0 {
		return entry.Type().IsRegular()
	}
	info, err := fs.Stat(r.fsys, path)
	return err == nil && info.Mode().IsRegular()
}

func (r *reader) file(path string) {
	f := formatOf(path)
	if f == nil {
		r.unknown(path)
		return
	}
	data, err := fs.ReadFile(r.fsys, path)
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
		r.fail("-: there is no standard input, or it was given before; name it once")
		return
	}
	data, err := io.ReadAll(r.stdin)
	r.stdin = nil
	if err != nil {
		r.fail("-: standard input: %w", err)
		return
	}
	r.sniff(file{"-", data})
}

func (r *reader) pipe(path string) {
	data, err := fs.ReadFile(r.fsys, path)
	if err != nil {
		r.fail("%w; check the pipe", err)
		return
	}
	r.sniff(file{path, data})
}

// sniff reads JSON Lines where the data begins with a brace, and else text.
func (r *reader) sniff(f file) {
	if bytes.HasPrefix(bytes.TrimSpace(bytes.TrimPrefix(f.data, []byte(bom))), []byte("{")) {
		readJSONLines(r, f)
		return
	}
	readPlain(r, f)
}
