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

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// Entry is one meaning with its spellings.
type Entry struct {
	ID        string
	Attrs     map[string]string // nil where there are none
	Spellings []string          // folded; words with one blank between them
	Rows      [][]string        // the same spellings, one element a line
	Line      int               // of the margin
}

// Parse reads a list. Its errors name the file, the line and the remedy.
func Parse(file, data string) ([]Entry, error) {
	var entries []Entry
	for i, line := range strings.Split(data, "\n") {
		body := strings.TrimSpace(line)
		switch {
		case body == "" || strings.HasPrefix(body, "#"):
		case line[0] != '\t' && line[0] != ' ':
			e, err := margin(body)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, i+1, err)
			}
			e.Line = i + 1
			entries = append(entries, e)
		case len(entries) == 0:
			return nil, fmt.Errorf("%s:%d: a spelling with no meaning above it; put the meaning at the margin", file, i+1)
		default:
			e := &entries[len(entries)-1]
			from := len(e.Spellings)
			for _, s := range strings.Split(body, "|") {
				s = strings.TrimSpace(s)
				if !folded(s) {
					write := strings.Join(strings.Fields(text.Fold(s)), " ")
					return nil, fmt.Errorf("%s:%d: no text can match %q; write %q", file, i+1, s, write)
				}
				e.Spellings = append(e.Spellings, s)
			}
			e.Rows = append(e.Rows, e.Spellings[from:len(e.Spellings):len(e.Spellings)])
		}
	}
	return entries, nil
}

// folded reports whether folding leaves a spelling as it is, with one blank
// between its words.
func folded(s string) bool {
	if s == "" || strings.Contains(s, "  ") || strings.Contains(s, "\t") {
		return false
	}
	for i, r := range s {
		if f := text.FoldRune(r); !strings.HasPrefix(s[i:], f) || len(f) != utf8.RuneLen(r) {
			return false
		}
	}
	return true
}

func margin(body string) (Entry, error) {
	fields := strings.Fields(body)
	e := Entry{ID: fields[0]}
	for _, f := range fields[1:] {
		key, value, ok := strings.Cut(f, "=")
		if !ok || key == "" {
			return e, fmt.Errorf("%q is no attribute; write key=value", f)
		}
		if e.Attrs == nil {
			e.Attrs = make(map[string]string)
		}
		if _, twice := e.Attrs[key]; twice {
			return e, fmt.Errorf("the attribute %q stands twice; keep one", key)
		}
		e.Attrs[key] = value
	}
	return e, nil
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

// Trie finds phrases of folded words. Several entries may share a phrase.
type Trie struct {
	next map[edge]int32
	ends map[int32][]int32
}

type edge struct {
	node int32
	word string
}

// NewTrie is a trie over the spellings of the entries; what it finds are
// indexes into entries.
func NewTrie(entries []Entry) *Trie {
	t := &Trie{next: make(map[edge]int32, 2*len(entries)), ends: make(map[int32][]int32, len(entries))}
	for i, e := range entries {
		for _, s := range e.Spellings {
			t.add(s, int32(i))
		}
	}
	return t
}

func (t *Trie) add(phrase string, entry int32) {
	node := int32(0)
	for _, w := range text.Words(phrase, facts.Span{End: len(phrase)}) {
		e := edge{node, w.Key}
		next, ok := t.next[e]
		if !ok {
			next = int32(len(t.next) + 1)
			t.next[e] = next
		}
		node = next
	}
	t.ends[node] = append(t.ends[node], entry)
}

// Longest is the longest phrase that starts with the word first, a form of
// words[at] (its key, or its key without clitics), and goes on in the words
// after it on the same line. It gives the entries and the number of words; 0
// where there is none.
func (t *Trie) Longest(words []text.Word, at int, first string) (entries []int32, n int) {
	node, ok := t.next[edge{0, first}]
	if !ok {
		return nil, 0
	}
	for i := at; ; {
		i++
		if ends, ok := t.ends[node]; ok {
			entries, n = ends, i-at
		}
		if i >= len(words) || words[i].Lines > 0 {
			return entries, n
		}
		if node, ok = t.next[edge{node, words[i].Key}]; !ok {
			return entries, n
		}
	}
}
