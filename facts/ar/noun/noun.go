// Package noun knows the Arabic nouns that news counts: which kind of thing
// each is, its number, and what it says happened.
//
// The words stand in noun.txt: a singular and its plurals. Duals (جنديان,
// سيارتين), the accusative (جريحا), the case forms of plurals in -un (مسلحين,
// مسلحو) and the dual in construct of nouns in -a (سيارتي) are made by rule.
package noun

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

// Number is how many a form of a noun stands for. The zero Number is invalid.
type Number uint8

// The numbers of a noun.
const (
	Singular     Number = iota + 1 // جندي, and جنديا
	Dual                           // جنديان
	Plural                         // جنود, مسلحون
	DualOrPlural                   // مسلحين: two or many, as the clause decides
)

// Noun is what a form of a noun means.
type Noun struct {
	ID     string // id of the kind: "soldier"
	Unit   string // "person" for people, else empty
	Number Number
	Claim  string // id of the claim type that the noun itself states: قتيل is "kill"; else empty
	Lemma  string // the singular as noun.txt has it, folded
}

//go:embed noun.txt
var list string

//go:embed affix.txt
var affixList string

var affixes = sync.OnceValue(func() map[string][]string {
	m := make(map[string][]string)
	for _, e := range lexicon.MustParse("affix.txt", affixList) {
		m[e.ID] = e.Spellings
	}
	return m
})

// cutEnding cuts an ending of that name in affix.txt off a word; two letters
// must be left.
func cutEnding(word, affix string) (stem string, ok bool) {
	for _, ending := range affixes()[affix] {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) >= 4 {
			return stem, true
		}
	}
	return word, false
}

// index holds every form of every noun, and under the forms of a first word
// the phrases that go on from it.
type index struct {
	nouns    []Noun // without their number
	forms    map[string]formOf
	phrases  map[string][]phrase
	stop     map[string]bool // forms that are none
	prefixes []prefix
	pronouns []string
	known    lexicon.Filter // of forms, phrases and stop
}

// none is the id of forms that look like a noun of the list.
const none = "none"

// formOf is what a form is: the place of its noun, and its number.
type formOf struct {
	noun   int32
	number Number
}

type phrase struct {
	noun Noun
	tail []string
}

var table = sync.OnceValue(func() *index { return build(lexicon.MustParse("noun.txt", list)) })

// Load reads the list, which Lookup does otherwise when it is first called.
func Load() { table() }

func build(entries []lexicon.Entry) *index {
	ix := &index{
		nouns: make([]Noun, 0, 900), forms: make(map[string]formOf, 5_000), phrases: make(map[string][]phrase, 400),
		stop: make(map[string]bool), prefixes: newPrefixes(), pronouns: affixes()["pronoun"],
	}
	var arena lexicon.Arena
	forms := make([]form, 0, 16)
	for _, e := range entries {
		if e.ID == none {
			for _, s := range e.Spellings {
				ix.stop[s] = true
			}
			continue
		}
		for line := range e.Rows() {
			n := Noun{ID: e.ID, Unit: facts.KindUnit(e.ID), Claim: e.Attrs.Get("claim"), Lemma: line[0]}
			for i, spelling := range line {
				head, tail, _ := strings.Cut(spelling, " ")
				forms = inflect(forms[:0], &arena, head, i > 0)
				for _, f := range forms {
					ix.add(f.key, tail, n, f.number)
				}
			}
		}
	}
	ix.known = lexicon.NewFilter(len(ix.forms) + len(ix.phrases) + len(ix.stop))
	for key := range ix.forms {
		ix.known.Add(key)
	}
	for key := range ix.phrases {
		ix.known.Add(key)
	}
	for key := range ix.stop {
		ix.known.Add(key)
	}
	return ix
}

// add keeps the form that comes first in the list; a plural in -in that is
// written as the dual stands for both.
func (ix *index) add(key, tail string, n Noun, number Number) {
	if tail != "" {
		n.Number = number
		ix.phrases[key] = append(ix.phrases[key], phrase{n, strings.Fields(tail)})
		return
	}
	if ix.stop[key] {
		return
	}
	if old, ok := ix.forms[key]; ok && (old.number != Dual || number != DualOrPlural || ix.nouns[old.noun].Lemma != n.Lemma) {
		return
	}
	if last := len(ix.nouns) - 1; last < 0 || ix.nouns[last] != n {
		ix.nouns = append(ix.nouns, n)
	}
	ix.forms[key] = formOf{int32(len(ix.nouns) - 1), number}
}

type form struct {
	key    string
	number Number
}

// inflect puts the forms of a singular or of a plural behind forms.
func inflect(forms []form, a *lexicon.Arena, word string, plural bool) []form {
	bare := len(forms)
	forms = append(forms, form{word, Singular})
	with := func(stem, affix string, n Number) {
		for _, ending := range affixes()[affix] {
			forms = append(forms, form{a.Join(stem, ending), n})
		}
	}
	if plural {
		forms[bare].number = Plural
		if stem, ok := cutEnding(word, "sound-plural"); ok && len(stem) >= 6 { // not سجون
			with(stem, "sound-plural-oblique", DualOrPlural)
			with(stem, "sound-plural-bound", Plural)
		}
		return forms
	}
	if stem, ok := cutEnding(word, "feminine"); ok {
		with(stem, "feminine-dual", Dual)
	} else if _, ok := cutEnding(word, "alif"); ok {
		with(word, "alif-dual", Dual)
	} else {
		with(word, "accusative", Singular)
		with(word, "dual", Dual)
	}
	return forms
}

// Lookup finds a folded word (text.Word.Key) as a form of a noun that news
// counts. A conjunction, a preposition, the article and an attached pronoun may
// stand on it: وبالسيارتين and جنودها are found. The word alone is tried first.
// A man with ه is not found, since عسكريه is "military" far more often than
// "his soldier".
func Lookup(key string) (Noun, bool) {
	k := memo.Of(key, find)
	return k.noun, k.ok
}

var memo lexicon.Memo[kept]

// kept is what is known of a word.
type kept struct {
	noun  Noun
	ok    bool
	stems []stem // what a noun or a phrase may begin with in it, the whole first
}

// stem is a form that a word may have for a noun.
type stem struct {
	noun    Noun
	ok      bool
	phrases []phrase // that go on from it
}

func find(key string) (k kept) {
	ix := table()
	if ix.isStop(key) {
		return k
	}
	add := func(form string, h bool) bool {
		if !ix.known.Has(form) {
			return true
		}
		var s stem
		if n, ok := ix.form(form); ok && n.takes(form, h) {
			s.noun, s.ok = n, true
		}
		if !h {
			s.phrases = ix.phrases[form]
		}
		if s.ok && !k.ok {
			k.noun, k.ok = s.noun, true
		}
		k.stems = append(k.stems, s)
		return true
	}
	add(key, false)
	ix.stems(key)(add)
	return k
}

// form is the noun of a form; most words are none.
func (ix *index) form(key string) (Noun, bool) {
	if !ix.known.Has(key) {
		return Noun{}, false
	}
	f, ok := ix.forms[key]
	if !ok {
		return Noun{}, false
	}
	n := ix.nouns[f.noun]
	n.Number = f.number
	return n, true
}

func (ix *index) isStop(key string) bool { return ix.known.Has(key) && ix.stop[key] }

// takes reports whether a stem may have lost a pronoun; h says that it was ه.
func (n *Noun) takes(stem string, h bool) bool {
	return !h || n.Number != Singular || n.Unit == "" && len(stem) >= 8
}

// Read finds the longest noun or phrase that starts at words[at], such as
// "سيارة مفخخة", and gives the number of its words; 0 where there is none.
func Read(words []text.Word, at int) (best Noun, n int) {
	if words[at].Kind != text.Letters {
		return best, 0
	}
	stems := memo.Of(words[at].Key, find).stems
	for i := range stems {
		s := &stems[i]
		if s.ok && n == 0 {
			best, n = s.noun, 1
		}
		for _, p := range s.phrases {
			if 1+len(p.tail) > n && tailMatches(words, at+1, p.tail) {
				best, n = p.noun, 1+len(p.tail)
			}
		}
	}
	return best, n
}

// tailMatches compares the words after the first; an adjective may carry the
// article, be dual, and in another case.
func tailMatches(words []text.Word, at int, tail []string) bool {
	if at+len(tail) > len(words) {
		return false
	}
	for i, want := range tail {
		w := words[at+i]
		key := w.Key
		for _, article := range affixes()["article"] {
			key = strings.TrimPrefix(key, article)
		}
		if w.Lines > 0 || w.Key != want && key != want && !inCase(key, want) {
			return false
		}
	}
	return true
}

// inCase reports whether a word is the dual of a singular, or another case of it or of a
// regular plural.
func inCase(key, word string) bool {
	if key == "" || key[0] != word[0] || !strings.HasPrefix(key, word[:len(word)-2]) && !strings.HasPrefix(word, key) {
		return false
	}
	is := func(f form) bool { return f.key == key }
	return slices.ContainsFunc(inflect(nil, nil, word, false), is) || slices.ContainsFunc(inflect(nil, nil, word, true), is)
}

// Uncounted reports whether a noun in the plural follows digits that count in the
// singular, those from 11 to 99 and whole hundreds: "in 2019 protests".
func Uncounted(digits, key string) bool {
	n, ok := Lookup(key)
	if !ok || n.Number != Plural || len(digits) < 2 {
		return false
	}
	last := digits[len(digits)-2:]
	return last == "00" || last > "10" && last <= "99"
}
