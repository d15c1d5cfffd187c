package morph

import "strings"

// Lemma is the key under which the forms of one word meet: singular, dual and
// plural, with and without article and clitics, in every case and gender. A
// masdar meets its verb where its form or a list gives it for sure. A word
// that is not known is its own lemma, without conjunction and article.
func Lemma(key string) string { return know(key).lemma }

// IsVerb says whether the best reading of a word is a finite verb, and its
// tense.
func IsVerb(key string) (tense Tense, ok bool) {
	k := know(key)
	return k.best().Tense, k.best().POS == Verb
}

// IsFunction reports whether a word says nothing by itself: a particle,
// pronoun, preposition, conjunction, auxiliary or filler, with or without
// clitics.
func IsFunction(key string) bool { return know(key).function }

func (r *Reading) function() bool {
	return r.POS == Particle || r.POS == Verb && loaded().news[r.Lemma].function
}

// bare takes a conjunction and the article off a word that is not known, where
// at least three letters are left.
func bare(key string) string {
	l := loaded()
	for _, first := range l.heads {
		if rest, ok := strings.CutPrefix(key, first); ok && len(rest) >= 6 {
			return rest
		}
	}
	return key
}
