package text

import (
	"iter"
	"unicode/utf8"
)

// Sentences cuts words first..last-1, of one line, into sentences, each as the
// words it begins and ends with. A sentence ends at a full stop, a question or
// exclamation mark or a semicolon, with the quotation mark behind it; at an
// initial ("د. محمد") or inside a figure ("12.5") it does not. Past longest
// words it ends at the next comma: some outlets write whole reports without a
// full stop. Sentences without a letter are left out.
func Sentences(words []Word, first, last, longest int) iter.Seq2[int, int] {
	return func(yield func(first, last int) bool) {
		from := first
		for i := first; i < last; i++ {
			if i+1 < last {
				next := &words[i+1]
				if words[i].Kind != Punct || !ends(words, i, i-from, longest) || closes(next.Key) && !next.Spaced {
					continue
				}
			}
			if lettered(words[from:i+1]) && !yield(from, i+1) {
				return
			}
			from = i + 1
		}
	}
}

// ends reports whether a sentence ends behind the sign at word i, the n-th of it; another
// word follows.
func ends(words []Word, i, n, longest int) bool {
	w, next := &words[i], &words[i+1]
	switch w.Key {
	case "؟", "!", "؛":
		return true
	case "،", ",":
		return n > longest
	case ".", "…":
		if !next.Spaced && next.Kind == Digits || i > 0 && initial(words[i-1]) {
			return false
		}
		return next.Spaced || closes(next.Key) || next.Kind == Letters
	}
	return closes(w.Key) && i > 0 && words[i-1].Key == "." && next.Spaced
}

// initial reports whether a word is one letter: of "د." or "أ.ف.ب".
func initial(w Word) bool { return w.Kind == Letters && utf8.RuneCountInString(w.Key) < 2 }

// closes reports whether a sign closes a quotation or a bracket.
func closes(key string) bool {
	switch key {
	case "\"", "”", "»", "'", ")", "″":
		return true
	}
	return false
}

func lettered(words []Word) bool {
	for i := range words {
		if words[i].Kind == Letters {
			return true
		}
	}
	return false
}

// Quoted tells for each word whether it stands between two quotation marks of
// one line: « and », “ and ” in either order, or two straight ones. A mark that
// no other answers quotes nothing.
func Quoted(words []Word) []bool {
	out := make([]bool, len(words))
	open := -1
	for i := range words {
		w := &words[i]
		if w.Lines > 0 {
			open = -1
		}
		if w.Kind != Punct {
			continue
		}
		switch kind := quoteMark(w.Key); {
		case kind == noQuote:
		case open < 0 || kind == opening:
			open = i
			if kind == closing {
				open = -1
			}
		default:
			for j := open + 1; j < i; j++ {
				out[j] = true
			}
			open = -1
		}
	}
	return out
}

const (
	noQuote = iota
	opening
	closing
	either
)

func quoteMark(key string) int {
	switch key {
	case "«":
		return opening
	case "»":
		return closing
	case "\"", "“", "”", "″", "„":
		return either
	}
	return noQuote
}
