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
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
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
	Tail        [2]int // the words that end a phrase that began further back, half-open; zero where there are none
}

// none is the id of phrases that look like a claim and are none.
const none = "none"

// Read gives the triggers of a text in order, the longest phrase first, none
// overlapping. Of several meanings of a form the one that stands first in
// claim.txt is taken; after a preposition a form that is a verb and a noun is
// the noun (عن قتل). A verb whose phrase ends further on ("لقي سائقان مصرعهما")
// is a trigger at the verb alone.
func Read(words []text.Word) []Trigger { return Append(nil, words, morph.NewText(words)) }

// Append puts what Read gives behind out, where the words are analysed for other readers
// too.
func Append(out []Trigger, words []text.Word, analysed *morph.Text) []Trigger {
	return table().read(out, words, analysed)
}

// Knows reports whether word i of a text alone states a claim as a verb, or is known
// to state none: where Read gives no trigger for it, it is no verb there.
func Knows(words []text.Word, analysed *morph.Text, i int) bool {
	t, key := table(), words[i].Key
	if t.stop[key] {
		return true
	}
	for _, conj := range t.clitics.conjunction {
		if rest, ok := strings.CutPrefix(key, conj); ok && t.stop[rest] {
			return true
		}
	}
	for _, r := range analysed.Keep(i, knows).(*known).readings {
		if r.pos == Verb && len(r.tail) == 0 && !r.lam {
			return true
		}
	}
	return false
}

// readers are those whose texts are read: the next ones use their memory again.
var readers = sync.Pool{New: func() any { return new(reader) }}

func (t *words) read(out []Trigger, words []text.Word, analysed *morph.Text) []Trigger {
	r := readers.Get().(*reader)
	*r = reader{words: t, text: words, analysed: analysed, of: text.Room(r.of, len(words)), found: out, from: len(out), aheadOf: -1, signs: r.signs}
	out = r.read()
	*r = reader{of: r.of, signs: r.signs}
	readers.Put(r)
	return out
}

func (r *reader) read() []Trigger {
	t, text := r.words, r.text
	var tail facts.Span // the words that end a phrase that began further back
	for i := 0; i < len(text); {
		if tail.Start <= i && i < tail.End {
			i++
			continue
		}
		m := r.at(i)
		if m.count > 0 && m.claim != none {
			span := facts.Span{Start: text[i].Start, End: text[i+m.count-1].End}
			r.found = append(r.found, Trigger{i, i + m.count - 1, span, m.claim, m.pos, t.tense(m.reading, text, i), m.voice, [2]int{}})
		}
		if m.tailEnd > i+m.count {
			tail = facts.Span{Start: m.tailEnd - len(m.tail), End: m.tailEnd}
			if m.count > 0 && m.claim != none {
				r.found[len(r.found)-1].Tail = [2]int{tail.Start, tail.End}
			}
		}
		i += max(m.count, 1)
	}
	return r.found
}

// reader reads one text.
type reader struct {
	*words
	text     []text.Word
	analysed *morph.Text
	found    []Trigger
	from     int      // of found, those of the text
	of       []*known // of each word that is the first of its key; nil where nobody has asked
	aheadOf  int      // the word whose signs are in memory, see ahead
	signs    []sign
	open     bool // the last of them are of a word in its sentence
}

// known is what is known of word i.
func (r *reader) known(i int) *known {
	k := &r.of[r.text[i].First]
	switch {
	case *k != nil:
	case r.closed:
		*k = r.analysed.Keep(i, knows).(*known)
	default:
		*k = r.know(r.text[i].Key)
	}
	return *k
}

// ahead are the signs of the words that may stand behind word i with so many others between,
// up to the end of its sentence.
func (r *reader) ahead(i, gap int) sign {
	if r.aheadOf != i {
		r.aheadOf, r.signs, r.open = i, r.signs[:0], true
	}
	for at, all := i+1+len(r.signs), sign(0); len(r.signs) <= gap; at++ {
		if n := len(r.signs); n > 0 {
			all, r.open = r.signs[n-1], r.open && at < len(r.text) && !endsSentence(&r.text[at-1])
		}
		if r.open && at < len(r.text) && r.text[at].Lines == 0 {
			all |= signOf(r.text[at].Key)
		}
		r.signs = append(r.signs, all)
	}
	return r.signs[gap]
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

// coordinated reports whether word i begins with a conjunction soon after a
// masdar of the same sentence, so that it is a masdar if it may be one. It holds
// for words of three letters (وجرح); longer ones (وتعهد) are verbs as a rule.
func (r *reader) coordinated(i int) bool {
	if len(r.found) == r.from {
		return false
	}
	last := &r.found[len(r.found)-1]
	if last.POS != Masdar || i-last.Last > near {
		return false
	}
	for at := last.Last + 1; at <= i; at++ {
		if endsSentence(&r.text[at]) {
			return false
		}
	}
	rest, conj := cut(r.text[i].Key, r.clitics.conjunction)
	return conj && len(rest) == 6
}

// at is the best reading of the words that start at i; a form that may be verb
// and noun is the noun where the words before it say so.
func (r *reader) at(i int) (best match) {
	if r.text[i].Kind != text.Letters {
		return match{}
	}
	k := r.known(i)
	if len(k.readings) == 0 {
		return match{}
	}
	asNoun, noVerb, lam := r.coordinated(i), false, false
	if before := r.before(i); r.tells.Has(before) {
		asNoun, noVerb, lam = asNoun || r.governs[before], r.noVerb[before], r.particles[before] == Past
	}
	counted := i > 0 && r.text[i-1].Kind == text.Digits && isCounted(r.text[i].Key)
	score := -1
	for n, o := range k.opens {
		if o.next != 0 && o.next&r.ahead(i, o.gap) == 0 {
			continue
		}
		x := &k.readings[n]
		count, end, tail, ok := r.matchTail(x, r.text, i)
		if !ok || x.lam && !lam || (noVerb || counted || lam) && x.pos == Verb && x.tense == Past {
			continue
		}
		s := 4 * len(tail)
		if (x.pos == Verb) != asNoun {
			s++
		}
		if s > score {
			best, score = match{*x, count, end}, s
			best.tail = tail
		}
	}
	return best
}

// before is the key of the word before word i in its line, or empty.
func (r *reader) before(i int) string {
	if i == 0 || r.text[i].Lines > 0 {
		return ""
	}
	return r.text[i-1].Key
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
