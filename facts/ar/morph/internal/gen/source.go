package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// line is one line of ar.dic: a word with the names of the affix classes that
// it takes, and for verbs the lemma and a tense.
type line struct {
	word  string // as spelled, with hamzas and ta marbuta
	flags map[string]bool
	lemma string // verbs: as spelled
	tense string // verbs: "pst", "prst" or "imp"
}

// has reports whether the word takes one of the classes.
func (l line) has(classes ...string) bool {
	for _, c := range classes {
		if l.flags[c] {
			return true
		}
	}
	return false
}

// kind reports whether a class of that first letter is taken.
func (l line) kind(first byte) bool {
	for f := range l.flags {
		if f[0] == first {
			return true
		}
	}
	return false
}

type source struct{ verbs, nouns []line }

// read takes the sections "names.dic" and "verb.huns.dic" of ar.dic; the
// particles before them are replaced by a list of our own.
func read(aff, dic string) (source, error) {
	var s source
	flags, notes, err := aliases(aff)
	if err != nil {
		return s, err
	}
	data, err := os.ReadFile(dic)
	if err != nil {
		return s, err
	}
	section := ""
	for i, text := range strings.Split(string(data), "\n") {
		fields := strings.Fields(text)
		if len(fields) == 0 {
			continue
		}
		if strings.HasSuffix(fields[0], ".dic") {
			section = fields[0]
			continue
		}
		word, class, ok := strings.Cut(fields[0], "/")
		if !ok {
			continue
		}
		n, err := strconv.Atoi(class)
		if err != nil || n < 1 || n > len(flags) {
			return s, fmt.Errorf("%s:%d: %q names no affix class", dic, i+1, class)
		}
		l := line{word: word, flags: flags[n-1]}
		switch section {
		case "names.dic":
			s.nouns = append(s.nouns, l)
		case "verb.huns.dic":
			if s.verbs, err = addVerb(s.verbs, l, fields[1:], notes); err != nil {
				return s, fmt.Errorf("%s:%d: %w", dic, i+1, err)
			}
		}
	}
	return s, nil
}

// addVerb adds the form once for each of its tenses.
func addVerb(verbs []line, l line, fields []string, notes []string) ([]line, error) {
	if len(fields) == 0 {
		return verbs, nil
	}
	n, err := strconv.Atoi(fields[0])
	if err != nil || n < 1 || n > len(notes) {
		return verbs, fmt.Errorf("%q names no morphological note", fields[0])
	}
	var tenses []string
	for _, part := range strings.Fields(notes[n-1]) {
		switch name, value, _ := strings.Cut(part, ":"); name {
		case "st":
			l.lemma = value
		case "is":
			tenses = append(tenses, value)
		}
	}
	for _, t := range tenses {
		l.tense = t
		verbs = append(verbs, l)
	}
	return verbs, nil
}

// aliases are the numbered affix classes (AF) and notes (AM) of ar.aff; the
// first line of each only counts them.
func aliases(aff string) (flags []map[string]bool, notes []string, err error) {
	data, err := os.ReadFile(aff)
	if err != nil {
		return nil, nil, err
	}
	for _, text := range strings.Split(string(data), "\n") {
		if rest, ok := strings.CutPrefix(text, "AM "); ok {
			notes = append(notes, rest)
		}
		if rest, ok := strings.CutPrefix(text, "AF "); ok {
			names, _, _ := strings.Cut(rest, " ")
			set := make(map[string]bool)
			for i := 0; i+1 < len(names); i += 2 {
				set[names[i:i+2]] = true
			}
			flags = append(flags, set)
		}
	}
	if len(flags) < 2 || len(notes) < 2 {
		return nil, nil, fmt.Errorf("%s: no AF and AM aliases; give ar.aff of hunspell-ar", aff)
	}
	return flags[1:], notes[1:], nil
}
