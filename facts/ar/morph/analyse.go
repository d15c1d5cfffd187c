package morph

import (
	_ "embed"
	"slices"
	"strings"
	"unicode/utf8"

	"crosscheck/facts/ar/morph/internal/pack"
)

//go:embed ayaspell.bin
var ayaspell string

// stems is the table of the dictionary; a table that cannot be opened is a bug
// of the build, which the tests find.
var stems, _ = pack.Open(ayaspell)

// maxWord is the length of the longest word that is analysed, in letters: a
// stem of pack.MaxLetters with its clitics and endings.
const maxWord = 20

// Costs of readings before clitics and endings are added.
const (
	costFunction  = -3
	costAdjective = 1
	costPlural    = 1  // of the dictionary alone: many are no plurals
	costListed    = -2 // a word of word.txt
	costMasdar    = -1 // of the list
	costPast      = 3
	costPresent   = 2
	costCommon    = -2 // a verb of the list
	costFirst     = -3 // and before the noun of its letters
	costPassive   = 1
	costJussive   = 1 // يقل of قال: more often the present of قل
	costPerson    = 5 // "I", "you", "we"
	costImperativ = 9
	unlikely      = 6 // clitics that are by so much dearer than the best reading are not taken off
)

// analysis is the state of one word.
type analysis struct {
	*lists
	key  string
	code [maxWord]uint8
	n    int
	out  found
}

// cut is the word without its clitics.
type cut struct {
	from, to int // letters
	cost     int8
	nouns    bool
	verbs    bool
	particle bool
	present  bool // a particle of the present stands before it
	future   bool
	article  bool
	pronoun  bool
}

// Analyse gives the readings of a folded word (text.Word.Key), best first;
// none for words that it does not know, for other scripts and for words of
// more than 20 letters.
func Analyse(key string) Readings { return know(key).readings }

func analyse(key string) Readings {
	a := analysis{lists: loaded(), key: key}
	for at := 0; at < len(key); {
		c, size := utf8.DecodeRuneInString(key[at:])
		l := pack.Letter(c)
		if l == 0 || a.n == maxWord {
			return Readings{}
		}
		a.code[a.n] = l
		a.n++
		at += size
	}
	a.all()
	if a.out.n == 0 && a.reseat() {
		a.all()
	}
	if a.out.n == 0 {
		a.compound()
	}
	return Readings{slices.Clone(a.out.list[:a.out.n])}
}

// all adds every reading of the word.
func (a *analysis) all() {
	a.before(cut{to: a.n, nouns: true, verbs: true, particle: true})
	for i := range a.proclitics {
		if c := &a.proclitics[i]; c.class == conjunction && a.begins(0, c.affix) {
			a.before(cut{from: c.n, to: a.n, cost: c.cost, nouns: true, verbs: true, particle: true})
		}
	}
}

// reseat writes every hamza on its other seat, as the presses differ: مسئول
// for مسؤول. It reports whether there is one.
func (a *analysis) reseat() (changed bool) {
	for i := range a.n {
		switch a.code[i] {
		case hamzaOnYa:
			a.code[i], changed = hamzaOnWaw, true
		case hamzaOnWaw:
			a.code[i], changed = hamzaOnYa, true
		}
	}
	return changed
}

// compound reads names of two parts that are written as one: عبدالله.
func (a *analysis) compound() {
	from, cost := 0, int8(0)
	for {
		for i := range a.compounds {
			if c := &a.compounds[i]; a.begins(from, c.affix) && a.n-from >= c.n+2 {
				r := a.reading(cut{from: from, to: a.n, cost: cost})
				r.Lemma, r.POS, r.Number, r.Definite = a.key[2*from:], Name, Singular, true
				a.out.add(&r)
				return
			}
		}
		if from > 0 {
			return
		}
		for i := range a.proclitics {
			if c := &a.proclitics[i]; c.n == 1 && c.class <= preposition && a.begins(0, c.affix) {
				from, cost = c.n, c.cost
			}
		}
		if from == 0 {
			return
		}
	}
}

// before takes the particles behind a conjunction off.
func (a *analysis) before(x cut) {
	a.after(x)
	for i := range a.proclitics {
		c := &a.proclitics[i]
		if !a.begins(x.from, c.affix) {
			continue
		}
		y := x
		y.from += c.n
		y.cost += c.cost
		switch c.class {
		case future, purpose:
			y.nouns, y.particle, y.present, y.future = false, false, true, c.class == future
			a.after(y)
		case article, merged:
			y.verbs, y.particle, y.article = false, false, true
			a.after(y)
		case preposition:
			a.preposed(y, c)
		}
	}
}

// preposed takes the article behind a preposition off: بالقوات; and reads
// للجنه as ل and the article before a word that begins with ل.
func (a *analysis) preposed(x cut, c *clitic) {
	x.verbs = false
	a.after(x)
	for i := range a.proclitics {
		if p := &a.proclitics[i]; p.class == article && a.begins(x.from, p.affix) {
			y := x
			y.from, y.article, y.particle, y.cost = x.from+p.n, true, false, x.cost-1
			a.after(y)
		} else if p.class == merged && c.code<<5|c.code == p.code && a.begins(x.from-c.n, p.affix) {
			y := x
			y.article, y.particle, y.cost = true, false, p.cost
			a.after(y)
		}
	}
}

// after takes the pronouns off.
func (a *analysis) after(x cut) {
	if x.to-x.from < 1 || a.out.n > 0 && x.cost >= a.out.list[0].cost+unlikely {
		return
	}
	a.inflected(x)
	if x.article {
		return
	}
	for i := range a.pronouns {
		if p := &a.pronouns[i]; a.ends(x, p.affix) {
			y := x
			y.to -= p.n
			y.cost += p.cost
			y.pronoun = true
			y.nouns = y.nouns && p.class == possessive
			a.inflected(y)
		}
	}
}

// inflected looks the stem up with and without its endings.
func (a *analysis) inflected(x cut) {
	whole := a.packed(x.from, x.to)
	if whole == 0 {
		return
	}
	a.particleOf(x, whole)
	if x.to-x.from < 2 {
		return
	}
	a.look(x, whole, nil)
	if x.nouns {
		a.look(x, a.put(whole, yaLetter), &weakSingular)
		a.with(x, whole, &a.nouns)
	}
	if x.verbs || x.present {
		a.with(x, whole, &a.verbs)
	}
}

// with looks the stem up without each of the endings that it has.
func (a *analysis) with(x cut, whole pack.Code, endings *byLast) {
	list := endings[whole&31]
	for i := range list {
		e := &list[i]
		if whole&e.mask != e.code || whole <= e.mask || x.pronoun && !e.with || !x.pronoun && !e.without || x.article && e.accusing {
			continue
		}
		a.look(x, a.put(whole>>(5*e.n), e.base), e)
	}
}

// put writes a letter behind a word; 0 where there is none or no room.
func (a *analysis) put(c, letter pack.Code) pack.Code {
	if letter == 0 {
		return c
	}
	if c>>(5*(pack.MaxLetters-1)) != 0 {
		return 0
	}
	return c<<5 | letter
}

// packed is the code of letters from..to, 0 where they are too many.
func (a *analysis) packed(from, to int) (c pack.Code) {
	if to-from > pack.MaxLetters {
		return 0
	}
	for _, l := range a.code[from:to] {
		c = c<<5 | pack.Code(l)
	}
	return c
}

func (a *analysis) begins(from int, x affix) bool {
	return from+x.n <= a.n && a.code[from] == x.first && strings.HasPrefix(a.key[2*from:], x.text)
}

func (a *analysis) ends(x cut, p affix) bool {
	return x.to-x.from > p.n && a.code[x.to-1] == uint8(p.code&31) && strings.HasSuffix(a.key, p.text)
}
