// Package block tells what the lines of a report's page are: title, dateline,
// credit, caption, furniture or body. Only titles and bodies yield facts.
package block

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

// Kind is what a line is. The zero Kind is invalid.
type Kind uint8

// The kinds of lines.
const (
	Title Kind = iota + 1
	Body
	Dateline  // a date, an outlet or a place alone
	Caption   // the words under a picture
	Furniture // menus, newsletters, "read also", tags
	Repeat    // a line that stood before
)

var kindNames = [...]string{"", "title", "body", "dateline", "caption", "furniture", "repeat"}

// String is the name of the kind in lower case.
func (k Kind) String() string { return kindNames[k] }

// Block is a line, or a part of one, as words First..Last-1 of the report.
type Block struct {
	Kind        Kind
	First, Last int
}

//go:embed block.txt
var list string

type phrases struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var known = sync.OnceValue(func() phrases {
	entries := lexicon.MustParse("block.txt", list)
	return phrases{entries, lexicon.NewTrie(entries)}
})

// Split tells the blocks of a report. title is the title that came with it, or
// empty.
func Split(words []text.Word, title string, page Page) []Block {
	lines := lines(words)
	s := splitter{words: words, page: page, seen: make(map[uint64][2]int, len(lines)), title: key(text.Words(title, facts.Span{End: len(title)}))}
	s.titleLine = s.findTitle(lines)
	s.blocks = make([]Block, 0, len(lines)+4)
	for i, l := range lines {
		s.line(i, l)
	}
	return s.blocks
}

type splitter struct {
	words     []text.Word
	page      Page
	blocks    []Block
	seen      map[uint64][2]int // the lines so far, by a hash of their words
	title     string
	titleLine int
	bodies    int // lines of the body so far
}

func lines(words []text.Word) [][2]int {
	out := make([][2]int, 0, len(words)/24+4)
	first := 0
	for i := 1; i <= len(words); i++ {
		if i == len(words) || words[i].Lines > 0 {
			out = append(out, [2]int{first, i})
			first = i
		}
	}
	return out
}

func key(words []text.Word) string {
	size := 0
	for i := range words {
		size += len(words[i].Key) + 1
	}
	var b strings.Builder
	b.Grow(size)
	for i := range words {
		if words[i].Kind != text.Punct {
			b.WriteString(words[i].Key)
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func (s *splitter) add(kind Kind, first, last int) {
	s.blocks = append(s.blocks, Block{kind, first, last})
}

func (s *splitter) line(i int, l [2]int) {
	words := s.words[l[0]:l[1]]
	if s.repeats(l) {
		s.add(Repeat, l[0], l[1])
		return
	}
	if i == s.titleLine {
		s.add(Title, l[0], l[1])
		return
	}
	if kind := s.kind(i, l); kind != Body {
		s.add(kind, l[0], l[1])
		return
	}
	first := l[0] + lead(words)
	if s.bodies++; s.bodies == 1 {
		first = max(first, s.dateline(l[0], l[1]))
	} else if s.page.IsDate(l[0], first) {
		first = l[0] // a chronicle: "14 May - the mayor resigns"
	}
	if first > l[0] {
		s.add(Dateline, l[0], first)
	}
	cut := s.cut(first, l[1])
	s.add(Body, first, cut)
	if cut < l[1] {
		s.add(Furniture, cut, l[1])
	}
}

// repeats reports whether a line with the words of this one, signs left out, stood
// before, and notes it.
func (s *splitter) repeats(l [2]int) bool {
	h, signs := uint64(fnvOffset), true
	for i := l[0]; i < l[1]; i++ {
		if w := &s.words[i]; w.Kind != text.Punct {
			h, signs = (h^uint64(w.First))*fnvPrime, false
		}
	}
	for !signs {
		before, ok := s.seen[h]
		if !ok {
			s.seen[h] = l
			return false
		}
		if s.alike(before, l) {
			return true
		}
		h++
	}
	return false
}

// alike reports whether two lines have the same words, signs left out.
func (s *splitter) alike(a, b [2]int) bool {
	for i, j := a[0], b[0]; ; i, j = i+1, j+1 {
		for i < a[1] && s.words[i].Kind == text.Punct {
			i++
		}
		for j < b[1] && s.words[j].Kind == text.Punct {
			j++
		}
		if i == a[1] || j == b[1] {
			return i == a[1] && j == b[1]
		}
		if s.words[i].First != s.words[j].First {
			return false
		}
	}
}

const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

func (s *splitter) kind(i int, l [2]int) Kind {
	words := s.words[l[0]:l[1]]
	switch {
	case s.dateline(l[0], l[1]) == l[1]:
		return Dateline
	case s.matches("line", l, true) || s.matches("open", l, false) || s.posted(l):
		return Furniture
	case s.page.IsDate(l[0], l[1]):
		return Dateline
	case !stopped(words) && s.contains("caption", l):
		return Caption
	case latin(words):
		return Furniture
	case short(words):
		if dashed(words) || i > s.titleLine && i <= s.titleLine+2 {
			return Dateline
		}
		return Furniture
	}
	return Body
}

// findTitle is the index of the line that is the title, or -1. A title that
// came with the report is sought first; else it is the first line of the page
// that is neither furniture nor a date, where it does not end like a sentence
// and other lines follow it.
func (s *splitter) findTitle(lines [][2]int) int {
	for i, l := range lines {
		if s.title == "" {
			break
		}
		if k := key(s.words[l[0]:l[1]]); k == s.title || len(k) > 40 && strings.HasPrefix(s.title, k) {
			return i
		}
	}
	for i, l := range lines[:min(len(lines), 8)] {
		words := s.words[l[0]:l[1]]
		if s.kind(-10, l) != Body {
			continue
		}
		if i+1 < len(lines) && len(words) >= 3 && len(words) <= 30 && !stopped(words) {
			return i
		}
		return -1
	}
	return -1
}

func (s *splitter) matches(id string, l [2]int, whole bool) bool {
	k := known()
	at := l[0]
	for at < l[1]-1 && s.words[at].Kind == text.Punct {
		at++
	}
	found, n := k.trie.Longest(s.words[:l[1]], at, s.words[at].Key)
	if whole {
		for n > 0 && at+n < l[1] && s.words[at+n].Kind == text.Punct {
			n++
		}
		if at+n != l[1] {
			return false
		}
	}
	return n > 0 && (k.has(found, id) || id == "open" && k.has(found, "cut"))
}

func (k phrases) has(found []int32, id string) bool {
	for _, e := range found {
		if k.entries[e].ID == id {
			return true
		}
	}
	return false
}

func (s *splitter) contains(id string, l [2]int) bool {
	k := known()
	for at := l[0]; at < l[1]; at++ {
		if found, n := k.trie.Longest(s.words[:l[1]], at, s.words[at].Key); n > 0 && k.has(found, id) {
			return true
		}
	}
	return false
}

// cut is where the furniture at the end of a line begins: after a full stop,
// the tags or the link that a page glues to its last paragraph.
func (s *splitter) cut(first, last int) int {
	k := known()
	for at := first + 1; at < last; at++ {
		if s.words[at-1].Kind != text.Punct {
			continue
		}
		if found, n := k.trie.Longest(s.words[:last], at, s.words[at].Key); n > 0 && k.has(found, "cut") {
			return at
		}
	}
	return last
}

// lead is the number of words of "Washington - (AFP) - " before the first
// sentence: at most four words and a dash, or more that end in a bracket and a
// dash.
func lead(words []text.Word) int {
	n := 0
	for i := 0; i < len(words) && i < 12; i++ {
		switch words[i].Key {
		case "-", "–", "—":
			apart := words[i].Spaced || i+1 < len(words) && words[i+1].Spaced
			if apart && i > 0 && (i <= 4 || n > 0 && i <= n+5 || words[i-1].Key == ")") {
				n = i + 1
			}
		case "،", ".", "؛", "؟", "!", "\"", "«", "“":
			return n
		}
	}
	return n
}

// stopped reports whether a line ends as a sentence does.
func stopped(words []text.Word) bool {
	for i := len(words) - 1; i >= 0 && words[i].Kind == text.Punct; i-- {
		switch words[i].Key {
		case ".", "؟", "!", ":", "،", "؛":
			return true
		}
	}
	return false
}

func latin(words []text.Word) bool {
	for i := range words {
		w := &words[i]
		if w.Kind == text.Letters && w.Key[0] >= 0x80 || w.Kind == text.Digits {
			return false
		}
	}
	return true
}

// short reports whether a line is too short to say anything: at most four
// words, no figure and no full stop.
func short(words []text.Word) bool {
	n := 0
	for i := range words {
		w := &words[i]
		if w.Kind == text.Digits {
			return false
		}
		if w.Kind == text.Letters {
			n++
		}
	}
	return n <= 4 && !stopped(words) || n <= 6 && dashed(words) && !stopped(words)
}

func dashed(words []text.Word) bool {
	for i := range words {
		w := &words[i]
		switch w.Key {
		case "-", "–", "—":
			return true
		}
	}
	return false
}
