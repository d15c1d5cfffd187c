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
	"iter"
	"strings"

	"crosscheck/facts/text"
)

// Entry is one meaning with its spellings.
type Entry struct {
	ID        string
	Attrs     Attrs
	Spellings []string // folded; words with one blank between them
	Line      int      // of the margin
	ends      []int32  // of each line, how many spellings stand up to its end; nil where all are one line
}

// Rows gives the spellings line by line.
func (e Entry) Rows() iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		if e.ends == nil {
			yield(e.Spellings)
		}
		from := int32(0)
		for _, end := range e.ends {
			if !yield(e.Spellings[from:end]) {
				return
			}
			from = end
		}
	}
}

// Attrs are attributes as they stand behind an id: key=value, with blanks between.
type Attrs string

// Get is the value of an attribute, "" where it is absent.
func (a Attrs) Get(key string) string {
	value, _ := a.find(key)
	return value
}

func (a Attrs) find(key string) (value string, ok bool) {
	for a != "" {
		var field string
		field, a = a.next()
		if k, value, _ := strings.Cut(field, "="); k == key {
			return value, true
		}
	}
	return "", false
}

// next is the first field and what stands behind it.
func (a Attrs) next() (field string, rest Attrs) {
	field, after, _ := strings.Cut(string(a), " ")
	return field, Attrs(after)
}

// check is an error where they are none, or one stands twice.
func (a Attrs) check() error {
	for a != "" {
		var field string
		if field, a = a.next(); field == "" {
			continue
		}
		key, _, ok := strings.Cut(field, "=")
		if !ok || key == "" || strings.Contains(field, "\t") {
			return fmt.Errorf("%q is no attribute; write key=value", field)
		}
		if _, twice := a.find(key); twice {
			return fmt.Errorf("the attribute %q stands twice; keep one", key)
		}
	}
	return nil
}

// List is a word list: the name of its file, and what the file holds.
type List struct{ File, Data string }

// Parse reads a list. Its errors name the file, the line and the remedy.
func Parse(file, data string) ([]Entry, error) {
	p := newSlabs(List{file, data})
	err := p.list(file, data)
	return p.entries, err
}

// list puts the entries of a list behind those before it.
func (p *slabs) list(file, data string) error {
	n, before := 0, len(p.entries)
	for line := range strings.Lines(data) {
		n++
		body := trim(line)
		var err error
		switch {
		case body == "" || body[0] == '#':
		case line[0] != '\t' && line[0] != ' ':
			err = p.meaning(body, n)
		case len(p.entries) == before:
			err = fmt.Errorf("a spelling with no meaning above it; put the meaning at the margin")
		default:
			err = p.row(body)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return nil
}

// slabs hold the entries of lists and all their spellings, each in one block of
// memory: their number is guessed before they are read.
type slabs struct {
	entries   []Entry
	spellings []string
	ends      []int32
	first     int // of the entry's ends
	from      int // of the entry's spellings
}

func newSlabs(lists ...List) *slabs {
	lines, rows, more := 0, 0, 0
	for _, l := range lists {
		lines, rows, more = lines+strings.Count(l.Data, "\n"), rows+strings.Count(l.Data, "\t"), more+strings.Count(l.Data, "|")
	}
	return &slabs{entries: make([]Entry, 0, max(lines-rows, 0)+1), spellings: make([]string, 0, rows+more+1), ends: make([]int32, 0, rows+1)}
}

func (p *slabs) meaning(body string, line int) error {
	id, rest, _ := strings.Cut(body, " ")
	p.entries, p.first, p.from = append(p.entries, Entry{ID: id, Attrs: Attrs(rest), Line: line}), len(p.ends), len(p.spellings)
	return Attrs(rest).check()
}

func (p *slabs) row(body string) error {
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
	p.ends = append(p.ends, int32(all-p.from))
	e := &p.entries[len(p.entries)-1]
	e.Spellings, e.ends = p.spellings[p.from:all:all], p.ends[p.first:len(p.ends):len(p.ends)]
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
func folded(s string) bool { return s != "" && text.Folded(s) && !strings.Contains(s, "  ") }

// MustParse is Parse for lists that are embedded in the program, where an
// error is a bug.
func MustParse(file, data string) []Entry {
	entries, err := Parse(file, data)
	if err != nil {
		panic(err)
	}
	return entries
}

// MustParseAll is MustParse of several lists, whose entries stand one behind the
// other, with how many stand up to the end of each list.
func MustParseAll(lists ...List) (all []Entry, ends []int) {
	p := newSlabs(lists...)
	for _, l := range lists {
		if err := p.list(l.File, l.Data); err != nil {
			panic(err)
		}
		ends = append(ends, len(p.entries))
	}
	return p.entries, ends
}
