package main

import (
	"strings"

	"crosscheck/facts/ar/morph/internal/pack"
	"crosscheck/facts/text"
)

// builder collects rows and lemmas.
type builder struct {
	rows   []pack.Row
	lemmas []byte
	placed map[string]uint32
	verbOf map[string]verbForms // by the lemma as spelled
}

// lemma places a lemma, and behind it that of its verb where there is one.
func (b *builder) lemma(own, verb string) uint32 {
	key := own + "/" + verb
	if at, ok := b.placed[key]; ok {
		return at
	}
	if b.placed == nil {
		b.placed = make(map[string]uint32)
	}
	at := uint32(len(b.lemmas))
	b.lemmas = append(append(b.lemmas, byte(len(own))), own...)
	if verb != "" {
		b.lemmas = append(append(b.lemmas, byte(len(verb))), verb...)
	}
	b.placed[key] = at
	return at
}

// noun is what the lines of one folded word say together that are of one part
// of speech.
type noun struct {
	entry  pack.Entry
	plural bool   // every line is a plural
	verb   string // lemma of the verb that it is the masdar of; "-" where lines disagree
}

// nouns adds a row for each folded word and part of speech, nouns first.
func (b *builder) nouns(lines []line) {
	all := make(map[string]map[uint8]*noun)
	var order []string
	for _, l := range lines {
		key := text.Fold(l.word)
		if _, ok := pack.Encode(key); !ok {
			continue
		}
		words, ok := all[key]
		if !ok {
			words = make(map[uint8]*noun)
			all[key] = words
			order = append(order, key)
		}
		pos, verb := partOfSpeech(l), b.masdar(l.word)
		if n, ok := words[pos]; !ok {
			words[pos] = &noun{entry: pack.Entry{POS: pos, Gender: 1}, plural: true, verb: verb}
		} else if n.verb != verb {
			n.verb = "-" // إعمال and أعمال
		}
		words[pos].add(l)
	}
	for _, key := range order {
		for _, pos := range []uint8{pack.Noun, pack.Name, pack.Adjective} {
			if n, ok := all[key][pos]; ok {
				b.noun(key, n, all)
			}
		}
	}
}

func (b *builder) noun(key string, n *noun, all map[string]map[uint8]*noun) {
	code, _ := pack.Encode(key)
	verb := strings.Trim(n.verb, "-")
	if _, other := all[text.Fold(verb)]; other || n.entry.POS != pack.Noun { // معاملة is no form of عامل, the worker
		verb = ""
	}
	e := n.entry
	e.Number = 1
	if n.plural {
		e.Number, e.Gender = 3, 0
		if !brokenPlural(key) {
			e.Number = 0
		}
	}
	e.Linked = verb != ""
	lemma := key
	if waw := strings.ReplaceAll(key, "ئو", "ؤو"); all[waw] != nil {
		lemma = waw // مسئول is مسؤول
	}
	e.Lemma = b.lemma(lemma, text.Fold(verb))
	b.rows = append(b.rows, pack.Row{Code: code, Entry: e})
}

// partOfSpeech tells a name by its lack of an indefinite accusative and
// article, and an adjective by its feminine without a nisba.
func partOfSpeech(l line) uint8 {
	switch {
	case !l.kind('J') && !l.has("AA", "BA"):
		return pack.Name
	case l.kind('B') && (l.kind('I') || !l.kind('L')): // وزير has a nisba and no sound plural
		return pack.Adjective
	}
	return pack.Noun
}

// brokenPlural reports whether a word of four letters or more has a form that
// is mostly plural: أفعال, فعول, فعال, فواعل, مفاعيل, فعلاء, فعلان, فعالي.
func brokenPlural(key string) bool {
	r := []rune(key)
	n := len(r)
	if n < 4 {
		return false
	}
	long := string(r[n-2]) // the vowel before the last letter
	return r[0] == 'ا' && n >= 5 || n == 4 && (long == "و" || long == "ا") || n >= 5 && strings.ContainsRune("او", r[2]) && n <= 6 ||
		n == 4 && r[n-1] == 'ي' || n == 5 && strings.HasSuffix(key, "اء") || strings.HasSuffix(key, "ان") || n >= 4 && r[2] == 'ا'
}

// add joins a line into the word.
func (n *noun) add(l line) {
	n.plural = n.plural && plural(l)
	if strings.HasSuffix(l.word, "ة") {
		n.entry.Gender = 2
	}
	nisba := strings.HasSuffix(l.word, "ي")
	for bit, is := range map[uint16]bool{
		pack.Feminine:   l.kind('B'),
		pack.Dual:       l.kind('C') || l.kind('D') || l.kind('G'),
		pack.FemPlural:  l.kind('H'),
		pack.MascPlural: l.kind('I') || l.kind('E') || l.kind('N') && nisba,
		pack.Relative:   (l.kind('L') || l.kind('M') || l.kind('N')) && !nisba,
		pack.Common:     l.kind('J') || nisba,
		pack.Weak:       l.kind('K'),
		pack.Article:    l.has("AA", "BA"),
		pack.Pronoun:    l.has("AC", "BC"),
	} {
		if is {
			n.entry.Endings |= bit
		}
	}
}

// plural reports whether the line has the classes of a broken or written-out
// plural: case and article, but no dual, plural, feminine or nisba.
func plural(l line) bool {
	for _, first := range "BCDFGHILMN" {
		if l.kind(byte(first)) {
			return false
		}
	}
	return l.has("AA") && !strings.HasSuffix(l.word, "ة")
}
