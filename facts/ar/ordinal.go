package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// ordinals leaves to a rank its own noun: the "first" of "officials, the first trials"
// is of no official, nor is the one "and" is written to; and leaves out those that are
// no rank, "the first elements", "a primary surplus".
func (r *reading) ordinals() {
	moved := false
	for i := range r.mentions {
		m := &r.mentions[i]
		if !m.Quantity.Ordinal || m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle {
			continue
		}
		last := m.Last - 1
		if r.words[last].Kind != text.Letters {
			continue
		}
		switch key := r.words[last].Key; {
		case m.First == last:
			m.Idle = m.Idle || r.primary(last)
		case m.Noun.IsZero() || m.Noun.Start > r.words[last].Start:
		case strings.HasPrefix(key, and) && r.conjoined(last) || definite(bareNoun(r.words[m.First].Key)) && !definite(key):
			m.First, m.Span, m.Noun = last, r.words[last].Span, facts.Span{}
			m.Quantity.Span, m.Quantity.Counted, m.Quantity.Unit = m.Span, "", ""
			moved = true
		default:
			n, ok := noun.Lookup(bareNoun(r.words[last-1].Key))
			m.Idle = ok && n.Number == noun.Plural && m.Quantity.Low == facts.Int(1)
		}
	}
	if moved {
		sortMentions(r.mentions)
		r.index()
	}
}

// bareNoun is a word without the "and" that may be written to it.
func bareNoun(key string) string { return strings.TrimPrefix(key, and) }

// primary reports whether word i, "first", is "primary", which is written like it: an
// indefinite noun stands right before it, with which it would agree.
func (r *reading) primary(i int) bool {
	if i == 0 || r.words[i].Lines > 0 || !strings.HasSuffix(r.words[i].Of(r.doc.Text), yaa) {
		return false
	}
	best, ok := r.morph.Best(i - 1)
	return ok && best.POS == morph.Noun && !best.Definite && best.Prefix == "" && !r.preposed(i-1)
}

// yaa is the letter that "primary" ends with and "first" does not.
const yaa = "\u064a"
