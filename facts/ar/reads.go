package ar

import "unicode"

// Reads reports whether a text is in Arabic, judged by its letters: most are
// Arabic ones, and of those fewer than one in a hundred is a letter that
// Persian and Urdu have and Arabic lacks. A few, in foreign names, are no bar.
func Reads(text string) bool {
	arabic, other, foreign := 0, 0, 0
	for _, r := range text {
		switch {
		case isForeign(r):
			foreign++
			arabic++
		case unicode.Is(unicode.Arabic, r) && unicode.IsLetter(r):
			arabic++
		case unicode.IsLetter(r):
			other++
		}
	}
	return arabic > other && 100*max(0, foreign-2) <= arabic
}

// isForeign reports whether r is one of پ چ ژ گ, ٹ ڈ ڑ ں ے.
func isForeign(r rune) bool {
	switch r {
	case '\u067e', '\u0686', '\u0698', '\u06af', '\u0679', '\u0688', '\u0691', '\u06ba', '\u06d2':
		return true
	}
	return false
}
