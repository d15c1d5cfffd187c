package claim

import (
	_ "embed"
	"fmt"
	"iter"
	"slices"
	"strconv"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
)

//go:embed claim.txt
var claimList string

//go:embed affix.txt
var affixList string

//go:embed label.txt
var labelList string

// reading is one meaning of one form.
type reading struct {
	claim string
	form
	tail []pattern   // the further words
	or   [][]pattern // … or these
	gap  int         // how many words may stand before the tail
}

// sign is two bits of a word, by its length and its last letter, and by its first one: most
// words that differ have different ones.
type sign uint64

// endings is how many bits there are by the last letter.
const endings = 40

func signOf(key string) sign { return ending(key) | lead(key) }

func ending(key string) sign { return 1 << (uint(7*len(key)+int(key[len(key)-1])) % endings) }

func lead(key string) sign { return 1 << (endings + uint(key[min(1, len(key)-1)])%(64-endings)) }

// opening is what may follow the first word of a reading: a bit of each word that its
// phrase may go on with, 0 where it is of one word, and how many words may stand before them.
type opening struct {
	next sign
	gap  int
}

func (r *reading) opens() (o opening) {
	if len(r.tail) == 0 {
		return o
	}
	o.next, o.gap = r.tail[0].signs(), r.gap
	for _, tail := range r.or {
		o.next |= tail[0].signs()
	}
	return o
}

// signs have a bit of each word that matches.
func (p *pattern) signs() (signs sign) {
	switch {
	case p.more == 0:
		signs = ending(p.stem)
	case len(p.stem) < 2: // any word, or digits
		return ^signs
	default:
		signs = lead(p.stem)
	}
	for i := range p.or {
		signs |= p.or[i].signs()
	}
	return signs
}

// pattern is a further word of a phrase.
type pattern struct {
	stem string
	more more
	or   []pattern // the other words that may stand here
}

// more is what follows the stem of a pattern in its word; the zero more is nothing.
type more uint8

const (
	pronoun  more = iota + 1 // x+ is x and a pronoun
	anything                 // x* is anything that begins with x
	digits                   // # is a number in digits
)

func newPattern(word string) pattern {
	first, others, more := strings.Cut(word, "/")
	if !more {
		return newWord(word)
	}
	p := newWord(first)
	p.or = make([]pattern, 0, 1+strings.Count(others, "/"))
	for other := range strings.SplitSeq(others, "/") {
		p.or = append(p.or, newWord(other))
	}
	return p
}

func newWord(word string) pattern {
	if word == "#" {
		return pattern{more: digits}
	}
	if stem, ok := strings.CutSuffix(word, "*"); ok {
		return pattern{stem: stem, more: anything}
	}
	if stem, ok := strings.CutSuffix(word, "+"); ok {
		return pattern{stem: stem, more: pronoun}
	}
	return pattern{stem: word}
}

// form is what a form is in grammar.
type form struct {
	pos    POS
	tense  Tense
	voice  Voice
	phrase bool // as it stands, without a pronoun
	lam    bool // only after لم: يستقل of يستقيل
	bound  bool // only before a pronoun: تبنا of تبناه
}

// clitics are the lists of affix.txt that words are asked for.
type clitics struct{ conjunction, preposition, article, pronoun, person, future, soThat []string }

// words is what claim.txt comes to.
type words struct {
	arena     lexicon.Arena
	affix     map[string][]string
	clitics   clitics
	pronouns  map[string]bool
	governs   map[string]bool  // words after which a form that may be either is a noun
	noVerb    map[string]bool  // words that no past follows
	particles map[string]Tense // words that tell the tense of a present
	tells     lexicon.Filter   // all of these
	stop      map[string]bool  // forms that are no triggers
	forms     chains
	stems     chains // presents without their person
	closed    bool   // no words are added any more
}

var table = sync.OnceValue(newTable)

// Load reads the lists, which is done otherwise when they are first asked.
func Load() { table() }

func newTable() *words {
	t, err := newWords(lexicon.MustParse("affix.txt", affixList), lexicon.MustParse("claim.txt", claimList))
	if err != nil {
		panic(err)
	}
	t.closed = true
	return t
}

func newWords(affixes, entries []lexicon.Entry) (*words, error) {
	t := &words{
		affix: make(map[string][]string), pronouns: make(map[string]bool), governs: make(map[string]bool), noVerb: make(map[string]bool),
		particles: make(map[string]Tense), stop: make(map[string]bool),
		forms: newChains(13_500), stems: newChains(6_000),
	}
	for _, e := range affixes {
		t.affix[e.ID] = e.Spellings
	}
	t.clitics = clitics{
		conjunction: t.affix["conjunction"], preposition: t.affix["preposition"], article: t.affix["article"], pronoun: t.affix["pronoun"],
		person: t.affix["person"], future: t.affix["future"], soThat: t.affix["so-that"],
	}
	mark(t.pronouns, t.affix["pronoun"])
	mark(t.governs, t.affix["governs-noun"])
	mark(t.governs, t.affix["before-noun"])
	mark(t.noVerb, t.affix["before-noun"])
	for affix, tense := range map[string]Tense{"not-past": Past, "not-future": Future, "will": Future} {
		for _, p := range t.affix[affix] {
			t.particles[p] = tense
		}
	}
	t.tells = lexicon.NewFilter(len(t.governs) + len(t.noVerb) + len(t.particles))
	tell(t.tells, t.governs)
	tell(t.tells, t.noVerb)
	tell(t.tells, t.particles)
	for _, e := range entries {
		if e.Attrs.Get("pos") == "word" {
			mark(t.stop, e.Spellings)
		}
	}
	return t, t.addEntries(entries)
}

func mark(set map[string]bool, words []string) {
	for _, w := range words {
		set[w] = true
	}
}

func tell[T any](words lexicon.Filter, list map[string]T) {
	for w := range list {
		words.Add(w)
	}
}

// addEntries adds phrases last, so that their first words are known.
func (t *words) addEntries(entries []lexicon.Entry) error {
	for _, e := range entries {
		if e.Attrs.Get("pos") == "phrase" {
			continue
		}
		if err := t.addEntry(e); err != nil {
			return fmt.Errorf("claim.txt:%d: %w", e.Line, err)
		}
	}
	for _, e := range entries {
		if e.Attrs.Get("pos") == "phrase" {
			t.addPhrases(e)
		}
	}
	return nil
}

var voices = map[string]Voice{"": Active, "passive": Passive, "either": Either}

func (t *words) addEntry(e lexicon.Entry) error {
	of, ok := facts.ClaimByID(e.ID)
	if !ok && e.ID != none {
		return fmt.Errorf("claims.txt has no claim type %q; add it there", e.ID)
	}
	if ok {
		e.ID = of.ID // the same string, which is quick to compare
	}
	voice, ok := voices[e.Attrs.Get("voice")]
	if !ok {
		return fmt.Errorf("voice=%s; write passive or either", e.Attrs.Get("voice"))
	}
	r := reading{claim: e.ID, form: form{voice: voice}}
	r.gap, _ = strconv.Atoi(e.Attrs.Get("gap"))
	nominal := func(pos POS, affix string) {
		r.pos = pos
		for i := 0; i < len(e.Spellings); {
			var s string
			s, r.tail = head(e.Spellings[i])
			r.or = nil
			for i++; i < len(e.Spellings) && r.tail != nil; i++ {
				rest, same := strings.CutPrefix(e.Spellings[i], s+" ")
				if !same {
					break
				}
				r.or = append(r.or, patterns(rest))
			}
			t.addNominal(s, affix, r)
		}
	}
	switch e.Attrs.Get("pos") {
	case "verb":
		return t.addVerbs(e.Rows(), r)
	case "masdar":
		nominal(Masdar, "masdar")
	case "noun":
		nominal(Noun, "noun")
	case "participle":
		nominal(Participle, map[string]string{"": "participle", "adverb": "adverb"}[e.Attrs.Get("form")])
	case "word":
	default:
		return fmt.Errorf("pos=%s; write verb, masdar, participle, noun, phrase or word", e.Attrs.Get("pos"))
	}
	return nil
}

func (t *words) addVerbs(rows iter.Seq[[]string], r reading) error {
	r.pos = Verb
	for row := range rows {
		if len(row) < 2 {
			return fmt.Errorf("%q is no verb; write past | present", strings.Join(row, " | "))
		}
		past, tail := head(row[0])
		present, presentTail := head(row[1])
		r.or = nil
		for i, more := range row[2:] {
			if i == 0 {
				tail = patterns(more)
				presentTail = tail
				continue
			}
			r.or = append(r.or, patterns(more))
		}
		t.addVerb(past, present, tail, presentTail, r)
	}
	return nil
}

func (t *words) addVerb(past, present string, pastTail, presentTail []pattern, r reading) {
	if past != "-" {
		r.tail = pastTail
		t.addPast(past, present, r)
	}
	if present != "-" {
		r.tail = presentTail
		t.addPresent(past, present, r)
	}
	if past != "-" && present != "-" {
		t.addPassive(past, present, r)
	}
}

func (t *words) addPhrases(e lexicon.Entry) {
	for _, s := range e.Spellings {
		first, tail := head(s)
		r := reading{claim: e.ID, form: form{pos: Noun, voice: voices[e.Attrs.Get("voice")], phrase: true}, tail: tail}
		if like := t.analyse(first, nil); len(like) > 0 && e.Attrs.Get("form") == "" {
			k := max(slices.IndexFunc(like, func(l reading) bool { return len(l.tail) == 0 }), 0) // "stop", not "stood behind"
			r.pos, r.tense = like[k].pos, like[k].tense
		}
		t.addNominal(first, "", r)
	}
}

func head(phrase string) (first string, tail []pattern) {
	first, rest, more := strings.Cut(phrase, " ")
	if !more {
		return first, nil
	}
	return first, patterns(rest)
}

func patterns(words string) []pattern {
	tail := make([]pattern, 0, 1+strings.Count(words, " "))
	for word := range strings.FieldsSeq(words) {
		tail = append(tail, newPattern(word))
	}
	return tail
}

var labels = sync.OnceValue(func() map[string]string {
	m := make(map[string]string)
	id := ""
	for line := range strings.Lines(labelList) {
		switch text := strings.TrimSpace(line); {
		case text == "" || strings.HasPrefix(text, "#"):
		case line[0] != '\t':
			id = text
		default:
			m[id] = text
		}
	}
	return m
})

// Label is how a claim type is shown to readers of Arabic: "kill" is "مقتل". It
// is empty for ids that the table lacks.
func Label(id string) string { return labels()[id] }
