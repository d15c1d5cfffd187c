package ar

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// traits are what rules ask of a word again and again, a bit each; all but isStop are of
// its key.
type traits uint8

const (
	isStop       traits = 1 << iota // a sign, or a line break before it, ends the reach of particles
	isComma                         // it is a comma
	isVerb                          // it is a finite verb, as it is read best
	isNominal                       // … a noun, or an adjective
	isConjoined                     // "and" is written to it
	isPronominal                    // a pronoun is written to it, as it is read best
	isPlural                        // as a verb it is told of several
)

// noteTraits finds the traits of each word.
func (r *reading) noteTraits() {
	r.traits = text.Room(r.traits, len(r.words))
	for i := range r.words {
		if first := int(r.words[i].First); first < i {
			r.traits[i] = r.traits[first]
		} else {
			r.traits[i] = r.traitsOf(i)
		}
	}
	for i := range r.words {
		if r.words[i].Lines > 0 && i > 0 {
			r.traits[i] |= isStop
		}
	}
}

// traitsOf are the traits of the key of word i.
func (r *reading) traitsOf(i int) (t traits) {
	set := func(trait traits, is bool) {
		if is {
			t |= trait
		}
	}
	key := r.words[i].Key
	if r.words[i].Kind == text.Punct {
		switch key {
		case ".", "؟", "!", "؛", ":":
			return isStop
		case "،", ",":
			return isComma
		}
	}
	best, ok := r.morph.Best(i)
	if !ok {
		return 0
	}
	adverb := !best.Definite && strings.HasSuffix(key, accusative)
	set(isVerb, best.POS == morph.Verb)
	set(isNominal, r.words[i].Kind == text.Letters && best.POS != morph.Verb && best.POS != morph.Particle && !adverb)
	set(isConjoined, strings.HasPrefix(best.Prefix, and))
	set(isPronominal, best.Suffix != "")
	verb, ok := r.morph.First(i, morph.Verb)
	set(isPlural, ok && verb.Number > morph.Singular && verb.Person == 3)
	return t
}

func (r *reading) stops(i int) bool { return r.traits[i]&isStop != 0 }

func (r *reading) comma(i int) bool { return r.traits[i]&isComma != 0 }

func (r *reading) verb(i int) bool { return r.traits[i]&isVerb != 0 }

func (r *reading) conjoined(i int) bool { return r.traits[i]&isConjoined != 0 }

func (r *reading) pronominal(i int) bool { return r.traits[i]&isPronominal != 0 }

func (r *reading) plural(i int) bool { return r.traits[i]&isPlural != 0 }

// nominal reports whether word i belongs to a name or is a noun.
func (r *reading) nominal(i int) bool {
	return r.traits[i]&isNominal != 0 && !r.inDate[i] && r.roles[i]&^nouns == 0
}
