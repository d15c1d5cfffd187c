package date

import (
	"unicode/utf8"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// lookWords is how many words before a date are asked for its tense.
const lookWords = 8

// Look says in which direction the words before word at of a text seek a date:
// ahead where the nearest of them is in the future ("will decide in December",
// "is expected to"), and not known otherwise. It does not cross a full stop, a
// comma or a line.
func Look(words []text.Word, at int) facts.Look {
	l := theLists()
	for i := at - 1; i >= 0 && i >= at-lookWords; i-- {
		if i+1 < len(words) && words[i+1].Lines > 0 {
			return 0
		}
		w := words[i]
		if w.Kind == text.Punct {
			switch w.Key {
			case ".", "\u060c", "!", "\u061f", "\u061b":
				return 0
			}
			continue
		}
		if l.future(words, i) {
			return facts.LookAhead
		}
	}
	return 0
}

// future reports whether word i sets its clause in the future: a word of the
// list, or س before a verb of the present.
func (l *lists) future(words []text.Word, i int) bool {
	key := words[i].Key
	if r, size := utf8.DecodeRuneInString(key); (r == waw || r == fa) && len(key) > size {
		key = key[size:]
	}
	found, n := l.trie.Longest(words, i, key)
	for _, e := range found {
		if n > 0 && l.entries[e].sort == isFuture {
			return true
		}
	}
	s, size := utf8.DecodeRuneInString(key)
	person, _ := utf8.DecodeRuneInString(key[min(size, len(key)):])
	if s != sin || n > 0 || utf8.RuneCountInString(key) < 5 {
		return false
	}
	return person == '\u064a' || person == '\u062a' || person == '\u0646' || person == '\u0627'
}

// The letters that a future verb may begin with: و and ف before it, and س.
const (
	waw = '\u0648'
	fa  = '\u0641'
	sin = '\u0633'
)
