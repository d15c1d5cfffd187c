// Package source reads files, folders and standard input into documents, each
// at its place. It knows no language.
//
// A text is kept byte for byte, so that every span counts in what the reader
// has before them. There are two exceptions, marked by Document.Derived: a
// title that does not stand in the text is put before it, and the text of a
// format with markup is taken out of it. In Markdown spans count in the file,
// front matter included.
package source

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"unicode"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Read reads the reports of all inputs, in the order given. An input is a
// file, a folder (read through to the bottom, sorted by name), a pattern such
// as "*.txt", or "-" for stdin, which holds plain text or, where it begins with
// "{", one JSON report a line.
//
// The error joins all that cannot be read, each with its place and the remedy;
// the documents that can be read are returned beside it. Ids are unique among
// them: the id that a report brings along, or else its path as given.
func Read(inputs []string, stdin io.Reader) ([]facts.Document, error) {
	r := reader{fsys: disk{}, stdin: stdin, places: map[string]string{}}
	return r.read(inputs)
}

// ReadFS is Read of files, folders and patterns in a file system, such as one
// that is embedded.
func ReadFS(fsys fs.FS, inputs ...string) ([]facts.Document, error) {
	r := reader{fsys: fsys, places: map[string]string{}}
	return r.read(inputs)
}

// reader gathers documents and what went wrong.
type reader struct {
	fsys   fs.FS
	stdin  io.Reader // nil where there is none, or where it is read
	docs   []facts.Document
	errs   []error
	places map[string]string // of each id
}

// report is a document on its way in.
type report struct {
	facts.Document
	place string // for messages: "a.txt", "story.jsonl:3"
}

func (r *reader) read(inputs []string) ([]facts.Document, error) {
	for _, input := range inputs {
		r.input(input)
	}
	return r.docs, errors.Join(r.errs...)
}

func (r *reader) fail(format string, args ...any) {
	r.errs = append(r.errs, fmt.Errorf(format, args...))
}

// add completes a report and takes it in.
func (r *reader) add(rep report) {
	if rep.ID == "" {
		rep.ID = rep.place
	}
	if !hasWords(rep.Body.Of(rep.Text)) {
		r.fail("%s: there is no text in this report; fill it in or leave the report out", rep.place)
		return
	}
	if first, taken := r.places[rep.ID]; taken {
		r.fail("%s: the id %q is taken by %s; give each report an id of its own", rep.place, rep.ID, first)
		return
	}
	r.places[rep.ID] = rep.place
	rep.Role = "source"
	placeTitle(&rep.Document)
	r.docs = append(r.docs, rep.Document)
}

// placeTitle puts a title that stands nowhere in the text before it, so that
// it has a place. The words are compared, not the signs between them.
func placeTitle(d *facts.Document) {
	title := strings.TrimSpace(d.Title)
	if !hasWords(title) {
		return
	}
	body := d.Body.Of(d.Text)
	if strings.Contains(wordsOf(body), wordsOf(title)) {
		return
	}
	d.Text = title + "\n" + body
	d.Body = facts.Span{End: len(d.Text)}
	d.Derived = true
}

// wordsOf is the folded words of s with a blank on each side.
func wordsOf(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteByte(' ')
	for _, w := range text.Words(s, facts.Span{End: len(s)}) {
		if w.Kind != text.Punct {
			b.WriteString(w.Key)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func hasWords(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) >= 0
}
