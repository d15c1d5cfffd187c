package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// FoldRune is what a rune counts as when words are matched: nothing for marks,
// tatweel, bidi and zero-width controls; one letter for its spellings (أ إ آ ٱ
// are ا; ى is ي; ة is ه; ک is ك); one digit for all scripts; lower case for
// Latin. A presentation form folds to the letters it stands for. Folding what
// is folded changes nothing, and a text folds as its runes do, wherever it is
// cut.
func FoldRune(r rune) string {
	if x := usual(r); x != nil {
		return x.fold
	}
	return foldRare(r)
}

// Fold folds every rune of s.
func Fold(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for _, r := range s {
		b.WriteString(FoldRune(r))
	}
	return b.String()
}

// Folded reports whether folding leaves s as it is.
func Folded(s string) bool {
	for at := 0; at < len(s); {
		if at+1 < len(s) {
			letter := uint16(s[at]) | uint16(s[at+1])<<8
			if letter&0xc0fe == 0x80<<8|arabicLead && plainLetters[plainAt(letter)] == letter {
				at += 2
				continue
			}
		}
		r, size := utf8.DecodeRuneInString(s[at:])
		if FoldRune(r) != s[at:at+size] {
			return false
		}
		at += size
	}
	return true
}

// arabicBlock is where the Arabic letters begin in Unicode.
const arabicBlock = 0x600

func foldRare(r rune) string {
	if s, ok := spelling(r); ok {
		return s
	}
	if r >= 0xFB50 && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFC || r >= 0xFF01 && r <= 0xFF5E {
		return foldForm(r)
	}
	return foldPlain(r)
}

// foldForm folds a presentation form by way of the letters it stands for.
func foldForm(r rune) string {
	var b strings.Builder
	for _, plain := range strings.TrimSpace(norm.NFKC.String(string(r))) {
		if s, ok := spelling(plain); ok {
			b.WriteString(s)
		} else {
			b.WriteString(foldPlain(plain))
		}
	}
	return b.String()
}

// spelling is the one letter or sign that stands for all its spellings.
func spelling(r rune) (string, bool) {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return "ا", true
	case 'ى', 'ی', 'ې':
		return "ي", true
	case 'ة', 'ۃ', 'ہ', 'ھ':
		return "ه", true
	case 'ک':
		return "ك", true
	case 'ـ':
		return "", true
	case '٫':
		return ".", true
	case '٬':
		return ",", true
	case '٪':
		return "%", true
	}
	return "", false
}

func foldPlain(r rune) string {
	switch {
	case unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
		return ""
	case unicode.IsDigit(r):
		return string('0' + digitValue(r))
	case unicode.IsSpace(r):
		return " "
	}
	return string(unicode.ToLower(r))
}

// digitValue is the value of a decimal digit. Unicode lays the digits of every
// script out in tens, the zero at a code point that ends in 0, 6 or E; runs of
// scripts do not touch except in mathematical alphabets.
func digitValue(r rune) rune {
	if r >= 0x1D7CE && r <= 0x1D7FF {
		return (r - 0x1D7CE) % 10
	}
	n := rune(0)
	for n < 9 && unicode.IsDigit(r-1) {
		r--
		n++
	}
	return n
}
