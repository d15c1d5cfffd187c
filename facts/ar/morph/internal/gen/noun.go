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

// noun is what the lines of one folded word say together.
type noun struct {
	entry  pack.Entry
	plural bool   // every line is a plural
	verbs  string // lemma of the verb that it is the masdar of; "-" where lines disagree
}

// nouns adds a row for each folded word, in the order of the lines.
func (b *builder) nouns(lines []line) {
	all := make(map[string]*noun)
	var order []string
	for _, l := range lines {
		key := text.Fold(l.word)
		if _, ok := pack.Encode(key); !ok {
			continue
		}
		verb := b.masdar(l.word)
		n, ok := all[key]
		if !ok {
			n = &noun{entry: pack.Entry{Gender: 1}, plural: true, verbs: verb}
			all[key] = n
			order = append(order, key)
		} else if n.verbs != verb && !(plural(l)) {
			n.verbs = "-"
		}
		n.add(l)
	}
	for _, key := range order {
		n := all[key]
		code, _ := pack.Encode(key)
		verb := strings.Trim(n.verbs, "-")
		e := n.finish()
		e.Linked = verb != ""
		e.Lemma = b.lemma(key, text.Fold(verb))
		b.rows = append(b.rows, pack.Row{Code: code, Entry: e})
	}
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
		pack.Common:     l.kind('J'),
		pack.Weak:       l.kind('K'),
		pack.Article:    l.has("AA", "BA"),
		pack.Pronoun:    l.has("AC", "BC"),
		pack.Mass:       l.kind('L') && !l.kind('C'),
		pack.Participle: l.kind('B') && l.kind('I'),
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

func (n *noun) finish() pack.Entry {
	e := n.entry
	e.Number = 1
	if n.plural {
		e.Number, e.Gender = 3, 0
	}
	switch {
	case e.Endings&(pack.Common|pack.Article) == 0:
		e.POS = pack.Name
	case e.Endings&pack.Feminine != 0:
		e.POS = pack.Adjective
	default:
		e.POS = pack.Noun
	}
	return e
}
