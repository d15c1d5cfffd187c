package text

import (
	"encoding/binary"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/facts"
)

// Kind is the sort of a word. The zero Kind is invalid.
type Kind uint8

// The kinds of words.
const (
	Letters Kind = iota + 1 // a run of letters and their marks
	Digits                  // a run of digits of one or more scripts
	Punct                   // a single sign
)

// Word is a run of letters, a run of digits or a single sign, at its place in
// the text. Digits glued to letters make words of their own: و62 is two words.
type Word struct {
	facts.Span
	Key    string // folded; see FoldRune
	Lines  int    // how many line ends stand before it; 0 within a line
	First  int32  // the first word of the text with this Key: what is found out of a key is found out once
	Kind   Kind
	Spaced bool // blank space, or the start of the text, stands before it
}

// Words splits the part of a text that body marks. Every rune that is neither
// blank nor folds to nothing lies in exactly one word.
func Words(s string, body facts.Span) []Word {
	c := newCutter(body.Len())
	c.cut(s, body)
	return c.words
}

// Splitter splits texts one after the other in memory that it uses again. The
// zero Splitter is ready.
type Splitter struct{ cutter }

// Words is the function Words for a whole text, but that First is each word itself.
// They last until the next text is split.
func (p *Splitter) Words(s string) []Word {
	p.words = p.words[:0]
	p.cut(s, facts.Span{End: len(s)})
	return p.words
}

// Done leaves nothing of the texts in the memory of p.
func (p *Splitter) Done() { clear(p.words[:cap(p.words)]) }

func (c *cutter) cut(s string, body facts.Span) {
	s = s[:body.End]
	words, spaced, lines := c.words, true, 0
	from := 0 // of keys, where the next is written
	var rare letter
	for at := body.Start; at < len(s); {
		if s[at] == ' ' {
			spaced, at = true, at+1
			continue
		}
		kind := Letters
		if len(c.keys)-from < bufSize {
			c.keys = append(c.keys, make([]byte, len(s)-at+len(s)/8+bufSize)...)
		}
		end, same := plain(s, at, (*[bufSize]byte)(c.keys[from:]))
		size := end - at // of the key, as far as it is read
		if size == 0 {
			r, n := decode(s[at:])
			x := usual(r)
			if x == nil {
				rare = rareLetter(r)
				x = &rare
			}
			if x.kind == 0 {
				if r == '\n' || r == '\u2028' || r == '\u2029' {
					lines++
				}
				spaced = spaced || !x.inside
				at += n
				continue
			}
			kind, end, same = x.kind, at+n, x.same && len(x.fold) == n
			size = copy(c.keys[from:], x.fold)
		}
		key := c.keys[from : from+size]
		if kind != Punct && end < len(s) && !stops[s[end]] {
			key, end, same = c.run(s, key, end, kind, same)
			if from+len(key) > len(c.keys) { // run has put it elsewhere
				c.keys = append(c.keys[:from], key...)
			}
		}
		if len(words) == cap(words) {
			words = slices.Grow(words, len(words)+64)
		}
		words = words[:len(words)+1]
		w := &words[len(words)-1]
		w.Start, w.End, w.Kind, w.Spaced, w.Lines, w.First = at, end, kind, spaced, lines, int32(len(words)-1)
		at, spaced, lines = end, false, 0
		switch {
		case c.slots != nil && c.known(w, words, key):
		case same:
			w.Key = s[w.Start:end]
		case c.slots != nil:
			w.Key = c.keep(key)
		default:
			from += len(key)
			c.folds = append(c.folds, foldedWord{w.First, int32(from)})
		}
	}
	c.words = words
	c.share(from)
}

// share gives the words of folds their keys, which stand in keys up to there, as
// parts of one string.
func (c *cutter) share(end int) {
	all, from := string(c.keys[:end]), int32(0)
	for _, f := range c.folds {
		c.words[f.word].Key, from = all[from:f.end], f.end
	}
	c.folds = c.folds[:0]
}

// plain reads the letters from the byte at on that Arabic news is written in, up
// to anything else, as their folds into key, of which each takes as many bytes,
// and reports whether they are their folds.
func plain(s string, at int, key *[bufSize]byte) (end int, same bool) {
	s = s[at:min(len(s), at+bufSize)]
	folds, differs := key[:len(s)], uint16(0)
	n := 0
	for ; n < len(s)-1; n += 2 {
		letter := uint16(s[n]) | uint16(s[n+1])<<8
		if letter&0xc0fe != 0x80<<8|arabicLead {
			break
		}
		x := plainLetters[plainAt(letter)]
		if x == 0 {
			break
		}
		differs |= x ^ letter
		folds[n], folds[n+1] = byte(x), byte(x>>8)
	}
	return at + n, differs == 0
}

// plainAt is the place in plainLetters of a letter whose first byte is the low one.
func plainAt(letter uint16) uint8 { return uint8(letter>>8) | uint8(letter<<6) }

// run reads on in a word of that kind from the byte at.
func (c *cutter) run(s string, key []byte, at int, kind Kind, same bool) ([]byte, int, bool) {
	var rare letter
	for at < len(s) {
		r, size := decode(s[at:])
		x := usual(r)
		if x == nil {
			rare = rareLetter(r)
			x = &rare
		}
		if x.kind != kind && !x.inside {
			break
		}
		same = same && x.same && len(x.fold) == size
		key = append(key, x.fold...)
		at += size
	}
	return key, at, same
}

// stops are the bytes that end any word.
var stops = func() (ends [256]bool) {
	for b := range rune(0x80) {
		x := letterOf(b)
		ends[b] = x.kind == Punct || x.kind == 0 && !x.inside
	}
	return ends
}()

// decode is the first rune of s and its length; two bytes, as Arabic letters
// have, are put together here.
func decode(s string) (rune, int) {
	if len(s) > 1 && s[0]&0xe0 == 0xc0 && s[1]&0xc0 == 0x80 && s[0] >= 0xc2 {
		return rune(s[0]&0x1f)<<6 | rune(s[1]&0x3f), 2
	}
	return utf8.DecodeRuneInString(s)
}

// cutter collects the words of a text and finds those that have stood before.
type cutter struct {
	words []Word
	keys  []byte // the key that is being read; where slots is nil those of the words before it
	slots []slot // a hash table of the keys; a power of two in number, half of them free at least; nil where nobody asks
	taken int
	kept  strings.Builder
	folds []foldedWord // where slots is nil, those whose keys are not as the text has them
}

// foldedWord is a word, and the end of its key in keys.
type foldedWord struct{ word, end int32 }

// bufSize is more than the bytes of most words, and what keys has room for before a
// word is read.
const bufSize = 128

// slot is a key of the text: 1 + the first word that has it, 0 where the slot is
// free, and its hash.
type slot struct {
	word int32
	hash uint32
}

func newCutter(bytes int) *cutter {
	size := 64
	for size < bytes/16 {
		size *= 2
	}
	return &cutter{words: make([]Word, 0, bytes/8+4), slots: make([]slot, size), keys: make([]byte, bufSize)}
}

// known reports whether a word that w, the last of the words, has the key of, has
// stood before; w is then given its key, and otherwise noted.
func (c *cutter) known(w *Word, words []Word, key []byte) bool {
	h := hash(key)
	at := int(h) & (len(c.slots) - 1)
	for c.slots[at].word != 0 {
		if x := c.slots[at]; x.hash == h && words[x.word-1].Key == string(key) {
			w.Key, w.First = words[x.word-1].Key, x.word-1
			return true
		}
		at = (at + 1) & (len(c.slots) - 1)
	}
	c.slots[at] = slot{w.First + 1, h}
	if c.taken++; 2*c.taken > len(c.slots) {
		c.grow()
	}
	return false
}

func (c *cutter) grow() {
	old := c.slots
	c.slots = make([]slot, 2*len(old))
	for _, x := range old {
		if x.word == 0 {
			continue
		}
		at := int(x.hash) & (len(c.slots) - 1)
		for c.slots[at].word != 0 {
			at = (at + 1) & (len(c.slots) - 1)
		}
		c.slots[at] = x
	}
}

// keep is a key as a string that shares a block of memory with others.
func (c *cutter) keep(key []byte) string {
	const block = 1 << 12
	if c.kept.Cap()-c.kept.Len() < len(key) {
		c.kept = strings.Builder{}
		c.kept.Grow(max(block, len(key)))
	}
	from := c.kept.Len()
	c.kept.Write(key)
	return c.kept.String()[from:]
}

// hash takes eight bytes of a key at a time, and what is left together.
func hash(key []byte) uint32 {
	h := uint64(len(key))
	for ; len(key) >= 8; key = key[8:] {
		h = (h ^ binary.LittleEndian.Uint64(key)) * 0x9E3779B97F4A7C15
		h ^= h >> 32
	}
	rest := uint64(0)
	for _, b := range key {
		rest = rest<<8 | uint64(b)
	}
	h = (h ^ rest) * 0x9E3779B97F4A7C15
	return uint32(h >> 32)
}

// arabicLead is the first byte of the runes from arabicBlock on, but for its
// last bit.
const arabicLead = 0xd8

// plainLetters is what the letters among them fold to that fold to one letter, its
// two bytes with the first one low; 0 for others.
var plainLetters = func() (plain [0x100]uint16) {
	for i := range 0x80 {
		if x := &arabicLetters[i]; x.kind == Letters && len(x.fold) == 2 {
			plain[0x80|i] = uint16(x.fold[0]) | uint16(x.fold[1])<<8
		}
	}
	return plain
}()

// letter is what a rune is in words.
type letter struct {
	fold   string
	same   bool // the fold is the rune itself
	kind   Kind // 0 for blanks and for what folds to nothing
	inside bool // it folds to nothing and is no blank: it goes on any word
}

// latinLetters and arabicLetters are the runes that Arabic news is written in.
var latinLetters, arabicLetters = letterTables()

func letterTables() (latin, arabic [0x100]letter) {
	for r := range rune(len(latin)) {
		latin[r], arabic[r] = rareLetter(r), rareLetter(arabicBlock+r)
	}
	return latin, arabic
}

// usual is what a rune of the tables is; nil for others.
func usual(r rune) *letter {
	switch {
	case r >= 0 && r < rune(len(latinLetters)):
		return &latinLetters[r]
	case r >= arabicBlock && r < arabicBlock+rune(len(arabicLetters)):
		return &arabicLetters[r-arabicBlock]
	}
	return nil
}

func letterOf(r rune) letter {
	if x := usual(r); x != nil {
		return *x
	}
	return rareLetter(r)
}

func rareLetter(r rune) letter {
	x := letter{fold: foldRare(r)}
	x.same = x.fold == string(r)
	x.kind = kindOf(r, x.fold)
	x.inside = x.kind == 0 && !unicode.IsSpace(r)
	return x
}

// kindOf is 0 for blanks and for what folds to nothing.
func kindOf(r rune, fold string) Kind {
	switch {
	case unicode.IsSpace(r) || fold == "":
		return 0
	case unicode.IsLetter(r):
		return Letters
	case unicode.IsDigit(r):
		return Digits
	}
	return Punct
}
