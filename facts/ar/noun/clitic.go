package noun

import (
	"iter"
	"strings"
)

// stems gives what is left of a word without its particles, without its
// pronoun, and without both; a stem keeps three letters at least. The ه of a
// noun in -a is ت before a pronoun, and a dual and a plural in -un lose their
// ن: سيارته, مسلحيها.
func stems(key string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !withoutPronoun(key, yield) {
			return
		}
		for _, p := range affixes()["prefix"] {
			rest, ok := strings.CutPrefix(key, p)
			if !ok || len(rest) < 6 {
				continue
			}
			if !yield(rest) {
				return
			}
			if _, article := cutArticle(p); !article && !withoutPronoun(rest, yield) {
				return
			}
		}
	}
}

func withoutPronoun(key string, yield func(string) bool) bool {
	for _, p := range affixes()["pronoun"] {
		rest, ok := strings.CutSuffix(key, p)
		if !ok || len(rest) < 6 {
			continue
		}
		if !yield(rest) {
			return false
		}
		for _, bound := range affixes()["feminine-bound"] {
			stem, ok := strings.CutSuffix(rest, bound)
			if ok && !yield(stem+affixes()["feminine"][0]) {
				return false
			}
		}
	}
	return true
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
