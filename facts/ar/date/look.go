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
	return around{theLists(), words, nil, nil}.look(first, last)
}

// look is Look for the parser, which knows what words the lists lack.
func (p *parser) look(first, last int) facts.Look {
	return around{p.lists, p.words, p.at, p.toks}.look(first, last)
}

// around are the words around a date, and what the parser that has looked them up has
// of them, or nil.
type around struct {
	*lists
	words []text.Word
	at    []int32
	toks  []tok
}

// longest is the longest phrase of the lists at word i, whose key is key with or
// without a conjunction.
func (l around) longest(i int, key string) ([]int32, int) {
	if l.at != nil && l.at[i] == unlisted {
		return nil, 0
	}
	return l.trie.Longest(l.words, i, key)
}

func (l around) look(first, last int) facts.Look {
	if l.follows(last) || l.present(first) {
		return facts.LookAhead
	}
	words, at := l.words, first
	for i := at - 1; i >= 0 && i >= at-lookWords; i-- {
		if i+1 < len(words) && words[i+1].Lines > 0 {
			return 0
		}
		w := &words[i]
		if w.Kind == text.Punct {
			switch w.Key {
			case ".", "\u060c", "!", "\u061f", "\u061b":
				return 0
			}
			continue
		}
		if l.future(i) {
			return facts.LookAhead
		}
	}
	return 0
}

// follows reports whether "where" and a future verb stand at i, after a comma
// or without one.
func (l around) follows(i int) bool {
	words := l.words
	if i < len(words) && words[i].Kind == text.Punct {
		i++
	}
	return i+1 < len(words) && l.is(i, isWhere) && words[i+1].Lines == 0 && l.future(i+1)
}

// present reports whether a verb of the present, third person masculine, stands
// right before the date, or before its particle, and is not denied in the past.
func (l around) present(first int) bool {
	words, i := l.words, first-1
	if i >= 0 && l.is(i, isIn) {
		i--
	}
	if i < 0 || i+1 < len(words) && words[i+1].Lines > 0 || words[i].Kind != text.Letters {
		return false
	}
	key := words[i].Key
	if !strings.HasPrefix(key, ya) {
		return false
	}
	if n := utf8.RuneCountInString(key); n < 4 || n > 6 {
		return false
	}
	if _, known := l.longest(i, key); known > 0 {
		return false
	}
	found := morph.Analyse(key)
	if best, ok := found.Best(); ok && best.POS != morph.Verb {
		return false // "daily attacks on 22 July"
	}
	return i == 0 || !l.is(i-1, isDenied)
}

func (l around) is(i int, s sort) bool { return l.isOf(i, l.words[i].Key, s) }

// isOf reports whether word i, as key has it, is of a sort.
func (l around) isOf(i int, key string, s sort) bool {
	found, n := l.longest(i, key)
	for _, e := range found {
		if n > 0 && l.entries[e].sort == s {
			return true
		}
	}
	return false
}

// future reports whether word i sets its clause in the future: a word of the
// list, or س before a verb of the present.
func (l around) future(i int) bool {
	key, and := without(l.words[i].Key, conjunctions)
	if l.at != nil && !and {
		t := &l.toks[l.at[i]]
		if !t.sorts.has(isFuture) && (!strings.HasPrefix(key, sin) || t.n > 0 && t.clitic == 0) {
			return false // as most words
		}
	}
	found, n := l.longest(i, key)
	for _, e := range found {
		if n > 0 && l.entries[e].sort == isFuture {
			return true
		}
	}
	verb, ok := strings.CutPrefix(key, sin)
	if !ok || n > 0 || utf8.RuneCountInString(key) < 4 {
		return false
	}
	if strings.HasPrefix(verb, alif) { // سأعود, not ساحل
		found := morph.Analyse(key)
		best, ok := found.Best()
		return ok && best.Tense == morph.Future && best.Person == 1
	}
	person, _ := utf8.DecodeRuneInString(verb)
	return strings.ContainsRune(persons, person)
}

// The letters that tell a verb of the present or the future: س, and the prefixes
// of the persons, ي ت ن; the first person أ is folded the alef of many nouns, and
// asks the dictionary.
const (
	persons = "\u064a\u062a\u0646"
	ya      = "\u064a"
	sin     = "\u0633"
)
