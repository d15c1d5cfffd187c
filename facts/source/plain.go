package source

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"crosscheck/facts"
)

// bom is the byte order mark that some editors put before UTF-8.
const bom = "\ufeff"

// readPlain takes a whole file as the text of one report.
func readPlain(r *reader, f file) {
	if !r.isText(f) {
		return
	}
	r.add(report{Document: wholeText(f), place: f.path})
}

func wholeText(f file) facts.Document {
	d := facts.Document{Path: f.path, Text: string(f.data)}
	if f.path == "-" {
		d.Path = ""
	}
	d.Body = facts.Span{End: len(d.Text)}
	if strings.HasPrefix(d.Text, bom) {
		d.Body.Start = len(bom)
	}
	return d
}

// isText reports whether the file is UTF-8, and says where it is not.
func (r *reader) isText(f file) bool {
	if utf8.Valid(f.data) {
		return true
	}
	charset := "windows-1256"
	if bytes.HasPrefix(f.data, []byte("\xff\xfe")) || bytes.HasPrefix(f.data, []byte("\xfe\xff")) {
		charset = "utf-16"
	}
	at := invalidAt(f.data)
	line := 1 + bytes.Count(f.data[:at], []byte("\n"))
	r.fail("%s:%d: not UTF-8 from byte %d on; convert the file, probably: iconv -f %s -t utf-8 IN > OUT", f.path, line, at, charset)
	return false
}

// invalidAt is the place of the first byte that is no UTF-8.
func invalidAt(data []byte) int {
	at := 0
	for at < len(data) {
		c, size := utf8.DecodeRune(data[at:])
		if c == utf8.RuneError && size <= 1 {
			break
		}
		at += size
	}
	return at
}
