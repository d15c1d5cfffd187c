// Package lexicon reads the word lists of the Arabic pack and finds their
// words in a text.
//
// A list has what is meant at the margin and how it is written indented under
// it, so that Arabic and Latin never share a line:
//
//	# a comment
//	kill grows=yes
//		قتل
//		لقي مصرعه | لقوا مصرعهم
//
// The margin holds an id and its attributes. An indented line holds one
// spelling or several with " | " between them, each already folded
// (crosscheck/facts/text), because that is what it is matched with.
package lexicon

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"crosscheck/facts/text"
)

// Entry is one meaning with its spellings.
type Entry struct {
	ID        string
	Attrs     map[string]string // nil where there are none; not to be written to
	Spellings []string          // folded; words with one blank between them
	Rows      [][]string        // the same spellings, one element a line
	Line      int               // of the margin
}

// Parse reads a list. Its errors name the file, the line and the remedy.
func Parse(file, data string) ([]Entry, error) {
	p := newSlabs(data)
	n := 0
	for line := range strings.Lines(data) {
		n++
		body := trim(line)
		var err error
		switch {
		case body == "" || body[0] == '#':
		case line[0] != '\t' && line[0] != ' ':
			err = p.meaning(body, n)
		case len(p.entries) == 0:
			err = fmt.Errorf("a spelling with no meaning above it; put the meaning at the margin")
		default:
			err = p.row(body)
		}
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return p.entries, nil
}

// slabs hold the entries of a list and all their spellings, each in one block
// of memory: their number is known before they are read.
type slabs struct {
	entries   []Entry
	spellings []string
	rows      [][]string
	first     int // of the entry's rows
	from      int // of the entry's spellings

	attrs map[string]map[string]string // by how they are written: entries with the same share them
}

func newSlabs(data string) *slabs {
	rows := strings.Count(data, "\n\t") + strings.Count(data, "\n ")
	return &slabs{
		entries:   make([]Entry, 0, strings.Count(data, "\n")-rows+1),
		spellings: make([]string, 0, rows+strings.Count(data, "|")+1),
		rows:      make([][]string, 0, rows+1),
		attrs:     make(map[string]map[string]string),
	}
}

func (p *slabs) meaning(body string, line int) error {
	id, rest, _ := strings.Cut(body, " ")
	attrs, known := p.attrs[rest]
	if !known {
		var err error
		if attrs, err = attributes(rest); err != nil {
			return err
		}
		p.attrs[rest] = attrs
	}
	p.entries, p.first, p.from = append(p.entries, Entry{ID: id, Attrs: attrs, Line: line}), len(p.rows), len(p.spellings)
	return nil
}

func (p *slabs) row(body string) error {
	from := len(p.spellings)
	for more := true; more; {
		var s string
		s, body, more = strings.Cut(body, "|")
		if s = trim(s); !folded(s) {
			write := strings.Join(strings.Fields(text.Fold(s)), " ")
			return fmt.Errorf("no text can match %q; write %q", s, write)
		}
		p.spellings = append(p.spellings, s)
	}
	all := len(p.spellings)
	p.rows = append(p.rows, p.spellings[from:all:all])
	e := &p.entries[len(p.entries)-1]
	e.Spellings, e.Rows = p.spellings[p.from:all:all], p.rows[p.first:len(p.rows):len(p.rows)]
	return nil
}

// trim cuts the blanks off both ends; strings.TrimSpace is slow before Arabic
// letters.
func trim(s string) string {
	for s != "" && s[0] <= ' ' {
		s = s[1:]
	}
	for s != "" && s[len(s)-1] <= ' ' {
		s = s[:len(s)-1]
	}
	return s
}

// folded reports whether folding leaves a spelling as it is, with one blank
// between its words.
func folded(s string) bool {
	if s == "" {
		return false
	}
	blank := false
	for i, r := range s {
		if f := text.FoldRune(r); len(f) != utf8.RuneLen(r) || !strings.HasPrefix(s[i:], f) || blank && r == ' ' || r == '\t' {
			return false
		}
		blank = r == ' '
	}
	return true
}

// attributes reads what follows an id at the margin; nil where nothing does.
func attributes(fields string) (map[string]string, error) {
	var attrs map[string]string
	for f := range strings.FieldsSeq(fields) {
		key, value, ok := strings.Cut(f, "=")
		if !ok || key == "" {
			return nil, fmt.Errorf("%q is no attribute; write key=value", f)
		}
		if attrs == nil {
			attrs = make(map[string]string)
		}
		if _, twice := attrs[key]; twice {
			return nil, fmt.Errorf("the attribute %q stands twice; keep one", key)
		}
		attrs[key] = value
	}
	return attrs, nil
}

// MustParse is Parse for lists that are embedded in the program, where an
// error is a bug.
func MustParse(file, data string) []Entry {
	entries, err := Parse(file, data)
	if err != nil {
		panic(err)
	}
	return entries
}
