package noun

import (
	"iter"
	"strings"
)

// prefix is what may stand before a noun, from affix.txt; no pronoun goes with
// one that ends in the article.
type prefix struct {
	letters string
	article bool
}

func newPrefixes() []prefix {
	var all []prefix
	for _, p := range affixes()["prefix"] {
		_, article := cutArticle(p)
		all = append(all, prefix{p, article})
	}
	return all
}

// cutArticle cuts the article off the end of a prefix: وبال is وب with it.
func cutArticle(prefix string) (before string, ok bool) {
	for _, a := range affixes()["article"] {
		if before, ok := strings.CutSuffix(prefix, a); ok {
			return before, true
		}
	}
	return prefix, false
}

// stems gives what is left of a word without its pronoun, without its
// particles, and without both; a stem keeps three letters at least. With each it
// says whether the pronoun was ه alone, which is the ending of nouns in -a too.
func (ix *index) stems(key string) iter.Seq2[string, bool] {
	return func(yield func(string, bool) bool) {
		if !ix.withoutPronoun(key, yield) {
			return
		}
		for _, p := range ix.prefixes {
			rest, ok := strings.CutPrefix(key, p.letters)
			if !ok || len(rest) < 6 || ix.isStop(rest) {
				continue
			}
			if !yield(rest, false) || !p.article && !ix.withoutPronoun(rest, yield) {
				return
			}
		}
	}
}

// bound are the letters that a noun ends in before a pronoun, and those that it ends in
// without.
var bound = [][2]string{{"feminine-bound", "feminine"}, {"yeh-bound", "yeh"}, {"hamza-bound", "hamza"}}

// withoutPronoun cuts a pronoun off, and turns the letter before it back.
func (ix *index) withoutPronoun(key string, yield func(string, bool) bool) bool {
	for _, p := range ix.pronouns {
		rest, ok := strings.CutSuffix(key, p)
		if !ok || len(rest) < 6 {
			continue
		}
		if !yield(rest, len(p) == 2) {
			return false
		}
		for _, b := range bound {
			for _, ending := range affixes()[b[0]] {
				stem, ok := strings.CutSuffix(rest, ending)
				if ok && !yield(stem+affixes()[b[1]][0], false) {
					return false
				}
			}
		}
	}
	return true
}
