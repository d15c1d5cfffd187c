// Package claim finds the words of an Arabic text that say what happened:
// verbs in all their forms, verbal nouns, participles, other nouns, and
// phrases, each with the id of its claim type (facts.Claims).
//
// The words stand in claim.txt: a verb as past and present, a noun as it is.
// The forms are made by rule: التقى gives التقت, التقوا, يلتقون, سيلتقي; what is
// written onto words stands in affix.txt. corpus.txt holds a phrase or more for
// each claim type.
package claim

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/text"
)

// POS is the part of speech of a trigger. The zero POS is invalid.
type POS uint8

// The parts of speech.
const (
	Verb       POS = iota + 1 // قتل, يلتقون
	Masdar                    // مقتل, استقباله
	Participle                // مصابون, مشيرا
	Noun                      // هجمات, قتلى
)

// Tense is the time of a verb. The zero Tense is none: nouns have none.
type Tense uint8

// The tenses.
const (
	Past    Tense = iota + 1 // وصل, and لم يصل
	Present                  // يصل
	Future                   // سيصل, سوف يصل, لن يصل
)

// Voice says who the subject or the genitive of a trigger is. The zero Voice
// is invalid.
type Voice uint8

// The voices.
const (
	Active  Voice = iota + 1 // the one who acts: هاجم
	Passive                  // the one it happens to: أصيب, استشهد, مقتل
	Either                   // unvowelled قتل is killed and was killed
)

// Trigger is a word or a phrase that states a claim.
type Trigger struct {
	First, Last int // the words, both included
	Span        facts.Span
	Claim       string // id of the claim type
	POS         POS
	Tense       Tense
	Voice       Voice
}

// none is the id of phrases that look like a claim and are none.
const none = "none"

// Read gives the triggers of a text in order, the longest phrase first, none
// overlapping. Of several meanings of a form the one that stands first in
// claim.txt is taken; after a preposition a form that is a verb and a noun is
// the noun (عن قتل). A verb whose phrase ends further on ("لقي سائقان مصرعهما")
// is a trigger at the verb alone.
func Read(words []text.Word) []Trigger { return table().read(words) }

// Knows reports whether a folded word alone states a claim as a verb, or is known
// to state none: where Read gives no trigger for it, it is no verb there.
func Knows(key string) bool {
	t := table()
	rest, _ := t.cut(key, "conjunction")
	if t.stop[key] || t.stop[rest] {
		return true
	}
	var buf [8]reading
	return slices.ContainsFunc(t.analyse(key, buf[:0]), func(r reading) bool { return r.pos == Verb && len(r.tail) == 0 && !r.lam })
}

func (t *words) read(words []text.Word) []Trigger {
	var found []Trigger
	var tail facts.Span // the words that end a phrase that began further back
	for i := 0; i < len(words); {
		if tail.Start <= i && i < tail.End {
			i++
			continue
		}
		m := t.at(words, i, t.coordinated(words, i, found))
		if m.count > 0 && m.claim != none {
			span := facts.Span{Start: words[i].Start, End: words[i+m.count-1].End}
			found = append(found, Trigger{i, i + m.count - 1, span, m.claim, m.pos, t.tense(m.reading, words, i), m.voice})
		}
		if m.tailEnd > i+m.count {
			tail = facts.Span{Start: m.tailEnd - len(m.tail), End: m.tailEnd}
		}
		i += max(m.count, 1)
	}
	return found
}

// match is a reading at a place.
type match struct {
	reading
	count   int // words that the trigger takes up; 0 where there is none
	tailEnd int // the word after the last of its phrase
}

// near is how many words a masdar and one that is coordinated with it may lie
// apart: مقتل ثلاثة جنود وجرح.
const near = 6

// coordinated reports whether a word begins with a conjunction soon after a
// masdar of the same sentence, so that it is a masdar if it may be one. It holds
// for words of three letters (وجرح); longer ones (وتعهد) are verbs as a rule.
func (t *words) coordinated(words []text.Word, i int, found []Trigger) bool {
	if len(found) == 0 {
		return false
	}
	last := found[len(found)-1]
	if last.POS != Masdar || i-last.Last > near {
		return false
	}
	for _, w := range words[last.Last+1 : i+1] {
		if endsSentence(w) {
			return false
		}
	}
	rest, conj := t.cut(words[i].Key, "conjunction")
	return conj && len(rest) == 6
}

// at is the best reading of the words that start at i; a form that may be verb
// and noun is the noun where that is asked for.
func (t *words) at(words []text.Word, i int, asNoun bool) (best match) {
	if words[i].Kind != text.Letters {
		return match{}
	}
	before := ""
	if i > 0 && words[i].Lines == 0 {
		before = words[i-1].Key
	}
	asNoun = asNoun || t.governs[before]
	noVerb, lam := t.noVerb[before], t.particles[before] == Past
	counted := i > 0 && words[i-1].Kind == text.Digits && isCounted(words[i].Key)
	score := -1
	var buf [8]reading
	for _, r := range t.analyse(words[i].Key, buf[:0]) {
		count, end, ok := t.matchTail(r, words, i)
		if !ok || r.lam && !lam || (noVerb || counted || lam) && r.pos == Verb && r.tense == Past {
			continue
		}
		s := 4 * len(r.tail)
		if (r.pos == Verb) != asNoun {
			s++
		}
		if s > score {
			best, score = match{r, count, end}, s
		}
	}
	return best
}

// isCounted reports whether a word after a figure is what it counts: 300 طالب.
func isCounted(key string) bool {
	n, ok := noun.Lookup(key)
	return ok && n.Number != noun.Dual
}

// tense takes the particle before a verb into account.
func (t *words) tense(r reading, words []text.Word, i int) Tense {
	if r.tense != Present || i == 0 || words[i].Lines > 0 {
		return r.tense
	}
	if before, ok := t.particles[words[i-1].Key]; ok {
		return before
	}
	return Present
}
