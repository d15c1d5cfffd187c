package claim

import (
	"slices"
	"strings"

	"crosscheck/facts/text"
)

// known is what is known of a folded word: its readings, most words having none, and what
// may follow each of them.
type known struct {
	readings []reading
	opens    []opening
}

func (t *words) know(key string) *known {
	k := &known{readings: t.analyse(key, nil)}
	k.opens = make([]opening, len(k.readings))
	for i := range k.readings {
		k.opens[i] = k.readings[i].opens()
	}
	return k
}

// knows is what the table of claim.txt knows of a word.
func knows(key string) any { return table().know(key) }

// analyse appends the readings of a folded word: as it stands, then without a
// conjunction, then without what is written before a noun, then without its
// pronoun. It stops at the first way that gives a reading of the word alone, one
// that needs no further words.
func (t *words) analyse(key string, readings []reading) []reading {
	if t.stop[key] {
		return t.phrases(key, readings)
	}
	if readings = t.bare(key, readings); alone(readings) {
		return readings
	}
	for _, conj := range t.clitics.conjunction {
		if rest, ok := strings.CutPrefix(key, conj); ok && len(rest) >= 4 {
			if t.stop[rest] {
				return t.phrases(rest, readings)
			}
			if readings = t.bare(rest, readings); alone(readings) {
				return readings
			}
		}
	}
	for _, p := range t.clitics.preposition {
		if rest, ok := strings.CutPrefix(key, p); ok && !t.stop[rest] {
			if readings = t.nouns(rest, readings); alone(readings) {
				return readings
			}
		}
	}
	return t.withPronoun(key, readings)
}

// phrases finds what a form that is no trigger by itself may begin.
func (t *words) phrases(key string, readings []reading) []reading {
	for r := range t.forms.of(key) {
		if len(r.tail) > 0 {
			readings = append(readings, r)
		}
	}
	return readings
}

func alone(readings []reading) bool {
	for _, r := range readings {
		if len(r.tail) == 0 && !r.lam {
			return true
		}
	}
	return false
}

// bare finds a word without clitics but for the particles of the present.
func (t *words) bare(key string, readings []reading) []reading {
	for r := range t.forms.of(key) {
		if !r.bound {
			readings = append(readings, r)
		}
	}
	return t.presents(key, false, readings)
}

// nouns finds what may follow a preposition or the article.
func (t *words) nouns(key string, readings []reading) []reading {
	for r := range t.forms.of(key) {
		if !r.bound && r.pos != Verb {
			readings = append(readings, r)
		}
	}
	return readings
}

// presents finds a present with its person, after the mark of the future or a
// particle of purpose: يصل, سيصل, ليصل.
func (t *words) presents(key string, bound bool, readings []reading) []reading {
	tense := Present
	if rest, ok := cut(key, t.clitics.future); ok {
		if _, ok := cut(rest, t.clitics.person); ok {
			key, tense = rest, Future
		}
	} else if rest, ok := cut(key, t.clitics.soThat); ok {
		if _, ok := cut(rest, t.clitics.person); ok {
			key = rest
		}
	}
	stem, ok := cut(key, t.clitics.person)
	if !ok {
		return readings
	}
	for r := range t.stems.of(stem) {
		if !r.bound || bound {
			r.tense = tense
			readings = append(readings, r)
		}
	}
	return readings
}

// cut cuts the first of those affixes that a word begins with off it.
func cut(key string, affixes []string) (rest string, ok bool) {
	for _, a := range affixes {
		if rest, ok := strings.CutPrefix(key, a); ok {
			return rest, true
		}
	}
	return key, false
}

// withPronoun finds a word that carries a pronoun, with or without what stands
// before it. The ه alone is the ending of nouns too, so that a verb before it
// must have four letters: عاده is no عاد.
func (t *words) withPronoun(key string, readings []reading) []reading {
	for _, p := range t.clitics.pronoun {
		rest, ok := strings.CutSuffix(key, p)
		if !ok || len(rest) < 6 {
			continue
		}
		least := 6 // of a verb
		if len(p) == 2 {
			least = 8
		}
		if readings = t.bound(rest, least, readings); alone(readings) {
			return readings
		}
		for _, conj := range t.clitics.conjunction {
			if stem, ok := strings.CutPrefix(rest, conj); ok && !t.stop[stem+p] {
				readings = t.bound(stem, least, readings)
			}
		}
		for _, pre := range t.clitics.preposition {
			if stem, ok := strings.CutPrefix(rest, pre); ok && !t.article(pre) && !t.stop[stem+p] {
				readings = t.nounsBound(stem, readings)
			}
		}
		if alone(readings) {
			return readings
		}
	}
	return readings
}

// article reports whether the article stands at the end of a prefix: no pronoun
// goes with it.
func (t *words) article(prefix string) bool {
	for _, a := range t.clitics.article {
		if strings.HasSuffix(prefix, a) {
			return true
		}
	}
	return false
}

// bound finds a stem that a pronoun was cut off; a verb has so many bytes.
func (t *words) bound(stem string, least int, readings []reading) []reading {
	if len(stem) < 6 {
		return readings
	}
	readings = t.nounsBound(stem, readings)
	if len(stem) < least {
		return readings
	}
	for r := range t.forms.of(stem) {
		if !r.phrase && r.pos == Verb {
			readings = append(readings, r)
		}
	}
	return t.presents(stem, true, readings)
}

func (t *words) nounsBound(stem string, readings []reading) []reading {
	if len(stem) < 6 {
		return readings
	}
	for r := range t.forms.of(stem) {
		if !r.phrase && r.pos != Verb {
			readings = append(readings, r)
		}
	}
	return readings
}

// matchTail looks for the further words of a reading, of several the most words. It
// gives how many words the trigger takes up, the whole phrase, or its first word where
// the rest stands further on; the word after the phrase; and what was found.
func (t *words) matchTail(r *reading, words []text.Word, i int) (count, end int, tail []pattern, ok bool) {
	count, end, ok = t.matchOne(r.tail, r.gap, words, i)
	tail = r.tail
	for _, other := range r.or {
		if ok && len(other) <= len(tail) {
			continue
		}
		if n, e, found := t.matchOne(other, r.gap, words, i); found {
			count, end, tail, ok = n, e, other, true
		}
	}
	return count, end, tail, ok
}

func (t *words) matchOne(tail []pattern, gap int, words []text.Word, i int) (count, end int, ok bool) {
	if len(tail) == 0 {
		return 1, i + 1, true
	}
	for skip := 0; skip <= gap; skip++ {
		at := i + 1 + skip
		if skip > 0 && (at > len(words) || endsSentence(&words[at-1])) {
			return 0, 0, false
		}
		if at < len(words) && tail[0].mayBe(&words[at]) && t.tailAt(tail, words, at) {
			if isOpen(tail) {
				return 1, i + 1, true
			}
			if skip > 0 {
				return 1, at + len(tail), true
			}
			return 1 + len(tail), at + len(tail), true
		}
	}
	return 0, 0, false
}

// isOpen reports whether a phrase ends in words that are not its own: خلف قتلي*
// says what must follow, and the dead are a trigger of their own.
func isOpen(tail []pattern) bool {
	last := &tail[len(tail)-1]
	return last.open() || slices.ContainsFunc(last.or, func(p pattern) bool { return p.open() })
}

func (p *pattern) open() bool { return p.more == digits || p.more == anything }

// endsSentence reports whether a sentence ends at a word or a new line begins there.
func endsSentence(w *text.Word) bool {
	return w.Lines > 0 || w.Kind == text.Punct && strings.ContainsAny(w.Key, ".!?؟؛")
}

func (t *words) tailAt(tail []pattern, words []text.Word, at int) bool {
	if at+len(tail) > len(words) {
		return false
	}
	for i := range tail {
		if w := &words[at+i]; w.Lines > 0 || !t.matches(&tail[i], w) {
			return false
		}
	}
	return true
}

// mayBe is false for most words that do not match.
func (p *pattern) mayBe(w *text.Word) bool {
	if p.wordMayBe(w) {
		return true
	}
	for i := range p.or {
		if p.or[i].wordMayBe(w) {
			return true
		}
	}
	return false
}

func (p *pattern) wordMayBe(w *text.Word) bool {
	switch n := len(p.stem); {
	case p.more == digits:
		return w.Kind == text.Digits
	case p.more == 0:
		return len(w.Key) == n && w.Key[n-1] == p.stem[n-1]
	default:
		return len(w.Key) >= n
	}
}

func (t *words) matches(p *pattern, w *text.Word) bool {
	if t.matchesWord(p, w) {
		return true
	}
	for i := range p.or {
		if t.matchesWord(&p.or[i], w) {
			return true
		}
	}
	return false
}

func (t *words) matchesWord(p *pattern, w *text.Word) bool {
	switch p.more {
	case digits:
		return w.Kind == text.Digits
	case anything:
		return strings.HasPrefix(w.Key, p.stem)
	case pronoun:
		rest, ok := strings.CutPrefix(w.Key, p.stem)
		return ok && t.pronouns[rest]
	}
	return w.Key == p.stem
}
