package date

import (
	"strings"
	"unicode/utf8"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// lookWords is how many words before a date are asked for its tense.
const lookWords = 8

// Look says in which direction the words before word at of a text seek a date:
// ahead where the nearest of them is in the future ("will decide in December",
// "is expected to", a present verb right before the date), or where "where he
// will" follows; not known otherwise. The date is the words first to last-1. It
// does not cross a full stop, a comma or a line.
func Look(words []text.Word, first, last int) facts.Look {
	l := theLists()
	if l.follows(words, last) || l.present(words, first) {
		return facts.LookAhead
	}
	at := first
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

// follows reports whether "where" and a future verb stand at i, after a comma
// or without one.
func (l *lists) follows(words []text.Word, i int) bool {
	if i < len(words) && words[i].Kind == text.Punct {
		i++
	}
	return i+1 < len(words) && l.is(words, i, isWhere) && words[i+1].Lines == 0 && l.future(words, i+1)
}

// present reports whether a verb of the present, third person masculine, stands
// right before the date, or before its particle, and is not denied in the past.
func (l *lists) present(words []text.Word, first int) bool {
	i := first - 1
	if i >= 0 && l.is(words, i, isIn) {
		i--
	}
	if i < 0 || i+1 < len(words) && words[i+1].Lines > 0 || words[i].Kind != text.Letters {
		return false
	}
	key := words[i].Key
	r, _ := utf8.DecodeRuneInString(key)
	n := utf8.RuneCountInString(key)
	if _, known := l.trie.Longest(words, i, key); known > 0 || r != ya || n < 4 || n > 6 {
		return false
	}
	return i == 0 || !l.is(words, i-1, isDenied)
}

func (l *lists) is(words []text.Word, i int, s sort) bool {
	found, n := l.trie.Longest(words, i, words[i].Key)
	for _, e := range found {
		if n > 0 && l.entries[e].sort == s {
			return true
		}
	}
	return false
}

// future reports whether word i sets its clause in the future: a word of the
// list, or س before a verb of the present.
func (l *lists) future(words []text.Word, i int) bool {
	key := words[i].Key
	if r, size := utf8.DecodeRuneInString(key); strings.ContainsRune(conjunctions, r) && len(key) > size {
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
	if s != sin || n > 0 || utf8.RuneCountInString(key) < 4 {
		return false
	}
	if strings.HasPrefix(key[size:], alif) { // سأعود, not ساحل
		found := morph.Analyse(key)
		best, ok := found.Best()
		return ok && best.Tense == morph.Future && best.Person == 1
	}
	return strings.ContainsRune(persons, person)
}

// The letters that tell a verb of the present or the future: س, and the prefixes
// of the persons, ي ت ن; the first person أ is folded the alef of many nouns, and
// asks the dictionary.
const (
	persons = "\u064a\u062a\u0646"
	ya      = '\u064a'
	sin     = '\u0633'
)
