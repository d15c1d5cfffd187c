package morph

import (
	"cmp"
	_ "embed"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph/internal/pack"
)

//go:embed clitic.txt
var cliticData string

//go:embed ending.txt
var endingData string

//go:embed function.txt
var functionData string

//go:embed word.txt
var wordData string

//go:embed plural.txt
var pluralData string

//go:embed masdar.txt
var masdarData string

//go:embed verb.txt
var verbData string

// affix is the letters of a clitic or an ending.
type affix struct {
	text  string
	code  pack.Code
	mask  pack.Code // of the letters of a word that code is compared with
	n     int       // letters
	first uint8
}

// byLast are endings by their last letter.
type byLast [32][]ending

// clitic is a particle or pronoun that is written onto a word.
type clitic struct {
	affix
	cost  int8
	class cliticClass
}

// cliticClass says what a clitic stands with. The zero class is invalid.
type cliticClass uint8

const (
	conjunction cliticClass = iota + 1 // before anything
	preposition                        // before nouns, names and particles
	article                            // before nouns
	merged                             // preposition and article in one
	future                             // before the present
	purpose                            // before the present
	possessive                         // after anything
	objective                          // after verbs
	compound                           // begins a name of two parts
)

var cliticClasses = map[string]cliticClass{
	"conjunction": conjunction, "preposition": preposition, "article": article, "merged": merged,
	"future": future, "purpose": purpose, "possessive": possessive, "objective": objective, "compound": compound,
}

// ending is an ending of number, gender, person or case; see ending.txt.
type ending struct {
	affix
	needs    uint16
	verb     bool
	base     pack.Code // letter that the word has instead of the ending, or 0
	cost     int8
	number   Number
	gender   Gender
	person   uint8
	with     bool // a pronoun may follow
	without  bool // no pronoun may follow
	nisba    bool
	accusing bool // indefinite accusative: no article before it
}

// hand is what the lists say of a word.
type hand struct {
	code     pack.Code
	spelled  string
	function bool
	bare     bool   // a function word that takes no pronoun: و, ف
	first    bool   // the past of a verb, read before a noun
	common   bool   // a verb that the news uses
	noun     bool   // a noun, though it is inflected as adjectives are
	singular string // of a broken plural
	alone    bool   // the table does not know the plural as one
	verb     string // of a masdar
	instead  string // the lemma that is meant by that of the dictionary
	entry    pack.Entry
}

// lists are the hand-written lists in the form in which words are looked up.
type lists struct {
	proclitics, pronouns []clitic
	compounds            []clitic
	nouns, verbs         byLast
	words                []hand          // the first is that of words in no list
	slots                []uint16        // indexes into words by hash; a power of two in number
	news                 map[string]hand // verbs, by lemma
	heads                []string        // what stands before an unknown word: conjunctions, prepositions and article, longest first
}

var loaded = sync.OnceValue(load)

// Load reads the lists, which Analyse does otherwise when it is first called.
func Load() { loaded() }

func load() *lists {
	l := &lists{words: make([]hand, 1, 2500), slots: make([]uint16, 1<<slotBits), news: make(map[string]hand, 600)}
	clear(l.slots) // as lexicon.NewFilter does
	for _, e := range lexicon.MustParse("clitic.txt", cliticData) {
		l.clitics(e)
	}
	l.heads = heads(l.proclitics)
	for _, e := range lexicon.MustParse("ending.txt", endingData) {
		l.endings(e)
	}
	l.each("function.txt", functionData, func(h *hand, class string) {
		h.function = true
		h.bare = class == "conjunction" && len(h.spelled) == 2
	})
	l.verbList()
	l.each("word.txt", wordData, func(h *hand, class string) { h.entry = newWord(class, h.spelled) })
	l.rows("plural.txt", pluralData, plurals)
	l.rows("masdar.txt", masdarData, func(h *hand, _, first string, _ bool) { h.verb = first })
	for i := range l.words {
		if h := &l.words[i]; h.singular != "" {
			singular, _ := pack.Encode(h.singular)
			h.verb = cmp.Or(h.verb, l.find(singular).verb)
			noun, plural := inDictionary(h.code)
			h.alone = !plural
			if !noun {
				h.entry = newWord("plural", h.spelled)
			}
		}
	}
	return l
}

// verbList reads verb.txt, whose words are lemmas.
func (l *lists) verbList() {
	for _, e := range lexicon.MustParse("verb.txt", verbData) {
		for _, s := range e.Spellings {
			h := l.news[s]
			if e.ID == "instead" && s != e.Spellings[0] {
				h.instead = e.Spellings[0]
			}
			h.common = true
			h.first = h.first || e.ID == "first"
			h.function = h.function || e.ID == "auxiliary"
			l.news[s] = h
		}
	}
}

func (l *lists) clitics(e lexicon.Entry) {
	for _, s := range e.Spellings {
		c := clitic{newAffix(s), int8(number(e.Attrs.Get("cost"))), cliticClasses[e.ID]}
		switch c.class {
		case possessive, objective:
			l.pronouns = append(l.pronouns, c)
		case compound:
			l.compounds = append(l.compounds, c)
		default:
			l.proclitics = append(l.proclitics, c)
		}
	}
}

func (l *lists) endings(e lexicon.Entry) {
	for _, s := range e.Spellings {
		x := ending{
			affix: newAffix(s), verb: e.Attrs.Get("verb") != "", needs: endingClasses[e.ID], base: baseLetters[e.Attrs.Get("base")], cost: int8(number(e.Attrs.Get("cost"))),
			number: numbers[e.Attrs.Get("number")], gender: genders[e.Attrs.Get("gender")], person: uint8(number(e.Attrs.Get("person"))),
			with: e.Attrs.Get("pronoun") != "no", without: e.Attrs.Get("pronoun") != "yes",
			nisba: e.Attrs.Get("nisba") != "", accusing: e.Attrs.Get("case") != "",
		}
		if e.Attrs.Get("verb") != "" {
			l.verbs[x.code&31] = append(l.verbs[x.code&31], x)
		} else {
			l.nouns[x.code&31] = append(l.nouns[x.code&31], x)
		}
	}
}
