package ar

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/text"
)

// features are what rules ask of a word again and again, a bit each; all but isStop are of
// its key.
type features uint8

const (
	isStop       features = 1 << iota // a sign, or a line break before it, ends the reach of particles
	isComma                           // it is a comma
	isVerb                            // it is a finite verb, as it is read best
	isNominal                         // … a noun, or an adjective
	isConjoined                       // "and" is written to it
	isPronominal                      // a pronoun is written to it, as it is read best
	isPlural                          // as a verb it is told of several
)

// noteFeatures finds the features of each word.
func (r *reading) noteFeatures() {
	r.features = text.Room(r.features, len(r.words))
	for i := range r.words {
		if first := int(r.words[i].First); first < i {
			r.features[i] = r.features[first]
		} else {
			r.features[i] = r.featuresOf(i)
		}
	}
	for i := range r.words {
		if r.words[i].Lines > 0 && i > 0 {
			r.features[i] |= isStop
		}
	}
}

// featuresOf are the features of the key of word i.
func (r *reading) featuresOf(i int) (t features) {
	set := func(feature features, is bool) {
		if is {
			t |= feature
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

func (r *reading) stops(i int) bool { return r.features[i]&isStop != 0 }

func (r *reading) comma(i int) bool { return r.features[i]&isComma != 0 }

func (r *reading) verb(i int) bool { return r.features[i]&isVerb != 0 }

func (r *reading) conjoined(i int) bool { return r.features[i]&isConjoined != 0 }

func (r *reading) pronominal(i int) bool { return r.features[i]&isPronominal != 0 }

func (r *reading) plural(i int) bool { return r.features[i]&isPlural != 0 }

// nominal reports whether word i belongs to a name or is a noun.
func (r *reading) nominal(i int) bool {
	return r.features[i]&isNominal != 0 && !r.inDate[i] && r.roles[i]&^nouns == 0
}
