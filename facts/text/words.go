package text

import (
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
	Kind   Kind
	Key    string // folded; see FoldRune
	Spaced bool   // blank space, or the start of the text, stands before it
	Lines  int    // how many line ends stand before it; 0 within a line
}

// Words splits the part of a text that body marks. Every rune that is neither
// blank nor folds to nothing lies in exactly one word.
func Words(s string, body facts.Span) []Word {
	words := make([]Word, 0, body.Len()/8+4)
	var keys strings.Builder
	keys.Grow(body.Len() + 16)
	spaced, lines := true, 0
	for at := body.Start; at < body.End; {
		r, size := utf8.DecodeRuneInString(s[at:body.End])
		kind := kindOf(r)
		if kind == 0 {
			if r == '\n' || r == '\u2028' || r == '\u2029' {
				lines++
			}
			spaced = spaced || unicode.IsSpace(r)
			at += size
			continue
		}
		w := Word{Span: facts.Span{Start: at, End: at + size}, Kind: kind, Spaced: spaced, Lines: lines}
		from := keys.Len()
		keys.WriteString(FoldRune(r))
		at += size
		for kind != Punct && at < body.End {
			r, size = utf8.DecodeRuneInString(s[at:body.End])
			if !continues(kind, r) {
				break
			}
			keys.WriteString(FoldRune(r))
			at += size
			w.End = at
		}
		w.Key = keys.String()[from:]
		words = append(words, w)
		spaced, lines = false, 0
	}
	return words
}

// continues reports whether r goes on the word of that kind: another letter or
// digit, or a sign inside it that folds to nothing.
func continues(kind Kind, r rune) bool {
	k := kindOf(r)
	return k == kind || k == 0 && !unicode.IsSpace(r) && r != utf8.RuneError && FoldRune(r) == ""
}

// kindOf is 0 for blanks and for what folds to nothing.
func kindOf(r rune) Kind {
	switch {
	case r >= 0x621 && r <= 0x64a && r != 0x640 || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z':
		return Letters
	case r >= '0' && r <= '9' || r >= 0x660 && r <= 0x669 || r >= 0x6f0 && r <= 0x6f9:
		return Digits
	case unicode.IsSpace(r) || FoldRune(r) == "":
		return 0
	case unicode.IsLetter(r):
		return Letters
	case unicode.IsDigit(r):
		return Digits
	}
	return Punct
}
