package source

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// format is a way in which reports are kept.
type format struct {
	extension string
	read      func(r *reader, f file)
}

// formats are all formats that are read.
func formats() []format {
	return []format{
		{".txt", readPlain},
		{".md", readMarkdown},
		{".jsonl", readJSONLines},
		{".html", readHTML},
		{".htm", readHTML},
		{".docx", readDOCX},
		{".xml", readFeed},
	}
}

// compressed is the extension that may follow any other.
const compressed = ".gz"

// formatOf is the format of the file of that name, or nil.
func formatOf(path string) *format {
	name := strings.TrimSuffix(strings.ToLower(path), compressed)
	for _, f := range formats() {
		if filepath.Ext(name) == f.extension {
			return &f
		}
	}
	return nil
}

func extensions() string {
	var list []string
	for _, f := range formats() {
		list = append(list, f.extension)
	}
	return strings.Join(list, ", ")
}

// largest is how much of a compressed file is taken out: what is larger is no
// report.
const largest = 256 << 20

func unzip(data []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	out, err := io.ReadAll(io.LimitReader(z, largest+1))
	if err == nil && len(out) > largest {
		err = fmt.Errorf("more than %d MB of text", largest>>20)
	}
	return out, err
}
