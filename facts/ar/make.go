package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed trait.txt
var traitList string

// The roles of trait.txt.
const (
	model role = iota + 1
	made
	builtIn
	madeBy
	aCar
	aGun
	aMissile
	droneWord
	without
	pilotWord
	byLand
	byAir
	bySea
	landWord
	airWord
	seaWord
	route
	aboard
	wheels
	wings
	hulls
	comingWord
	sessionWord
	hosts
)

var traitNames = map[string]role{
	"model": model, "made": made, "built-in": builtIn, "made-by": madeBy, "car": aCar, "gun": aGun, "missile": aMissile, "drone": droneWord, "without": without, "pilot": pilotWord,
	"by-land": byLand, "by-air": byAir, "by-sea": bySea, "land": landWord, "air": airWord, "sea": seaWord, "route": route, "aboard": aboard, "wheels": wheels, "wings": wings, "hulls": hulls,
	"coming": comingWord, "session": sessionWord, "hosts": hosts,
}

var theTraits = sync.OnceValue(func() *grammar { return newGrammar(inTraits, "trait.txt", traitList, traitNames) })

//go:embed make.txt
var makeList string

// makers are the entries of make.txt and where in it words stand.
type makers struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var theMakers = sync.OnceValue(func() makers {
	entries := lexicon.MustParse("make.txt", makeList)
	return makers{entries, lexicon.NewTrie(entries)}
})

// bearers are what has a make, beside what goes.
var bearers = []mover{{aCar, noRole, "car"}, {aGun, noRole, "gun"}, {aMissile, noRole, "missile"}}

// The roles of one of what has a make.
const (
	oneMover  = 1<<boat | 1<<ship | 1<<aircraft | 1<<train | 1<<bus | 1<<truck
	oneBearer = 1<<aCar | 1<<aGun | 1<<aMissile
)

// bearerReach is how many words before its make stands at most what has one.
const bearerReach = 20

// traits reads of what make something is, where it was built, which way people went and
// where the next session is.
func (r *reading) traits(out []extract.Where) []extract.Where {
	for i, set := range r.inTraits {
		if r.ways[i]&oneMover|set&oneBearer != 0 {
			if of := r.bearsMake(i, set); of != "" {
				out = r.makeBehind(out, i, of)
			}
		}
		if set&^oneBearer == 0 {
			continue
		}
		if set.has(model) {
			out = r.modelled(out, i)
		}
		if set.has(made) || set.has(builtIn) || set.has(madeBy) {
			out = r.built(out, i, set)
		}
		if way := r.wayAt(i, set); way != "" {
			out = r.wentBy(out, i, way)
		}
		if set.has(comingWord) {
			out = r.next(out, i)
		}
	}
	return out
}

// bearsMake is the sort of the one thing at word i that has a make, or empty.
func (r *reading) bearsMake(i int, set roleSet) string {
	find := func(all []mover, set roleSet) string {
		for _, m := range all {
			if set.has(m.role) && m.of != "goods" && !r.severalOf(i, m.role) {
				return m.of
			}
		}
		return ""
	}
	of := ""
	if r.ways[i]&oneMover != 0 {
		of = find(movers, r.ways[i])
	}
	if of == "" && set&oneBearer != 0 {
		of = find(bearers, set)
	}
	if of == "aircraft" && r.unmanned(i+1) {
		of = "drone"
	}
	return of
}

// unmanned reports whether word i says that nobody flies in it.
func (r *reading) unmanned(i int) bool {
	return i < len(r.words) && (r.inTraits[i].has(droneWord) || r.inTraits[i].has(without) && i+1 < len(r.words) && r.inTraits[i+1].has(pilotWord))
}

// makeBehind reads the make of what stands at word i where its maker's name follows: "a
// Boeing 737 aircraft", with an adjective or a noun between them or none.
func (r *reading) makeBehind(out []extract.Where, i int, of string) []extract.Where {
	for at := i + 1; at <= i+2 && at < len(r.words) && !r.stops(at) && r.inTraits[at] == 0; at++ {
		if id, last := r.makerAt(at); id != "" && (!r.shortWord(at, last-at) || r.figureBehind(last) >= 0) {
			return r.ofMake(out, of, r.called(i), id, at, last)
		}
		if r.roles[at] != 0 {
			break
		}
	}
	return out
}

// makerAt is the id of the maker whose name begins at word i, or empty, and the word
// behind it.
func (r *reading) makerAt(i int) (id string, last int) {
	m := theMakers()
	found, n := m.trie.Longest(r.words, i, r.words[i].Key)
	if n == 0 {
		return "", i
	}
	return m.entries[found[0]].ID, i + n
}

// shortWord reports whether words i..i+n-1 may be ordinary ones: one of four letters and
// less.
func (r *reading) shortWord(i, n int) bool {
	return n == 1 && len([]rune(r.words[i].Key)) <= 4
}

// figureBehind is the word of digits at word i, or behind a hyphen there; or -1.
func (r *reading) figureBehind(i int) int {
	for at := i; at < min(len(r.words), i+2) && r.words[at].Lines == 0; at++ {
		if r.words[at].Kind == text.Digits {
			return at
		}
		if r.words[at].Key != "-" && r.words[at].Key != "\u2013" {
			return -1
		}
	}
	return -1
}

// modelled reads the make behind the word at i for one: "of the make X".
func (r *reading) modelled(out []extract.Where, i int) []extract.Where {
	at := i + 1
	if at < len(r.words) && r.opensQuote(at) {
		at++
	}
	if at >= len(r.words) || r.words[at].Lines > 0 || r.words[at].Kind != text.Letters {
		return out
	}
	of, by := r.bearer(i)
	if of == "" {
		return out
	}
	id, last := r.makerAt(at)
	if id == "" {
		if best, known := r.morph.Best(at); known && best.Prefix != "" || r.roles[at] != 0 || r.figureBehind(at+1) < 0 {
			return out // "of a new make"
		}
		id, last = r.words[at].Key, at+1
	}
	return r.ofMake(out, of, by, id, at, last)
}

// bearer is what has the make that the word at i speaks of, and its name; empty where it
// is several, or none.
func (r *reading) bearer(i int) (of, by string) {
	for at := i - 1; at >= 0 && i-at <= bearerReach && !r.stops(at+1); at-- {
		if of := r.bearsMake(at, r.inTraits[at]); of != "" {
			return of, r.called(at)
		}
		if r.ways[at]&manyMovers != 0 || r.inTraits[at]&(1<<wheels|1<<wings|1<<hulls) != 0 {
			return "", ""
		}
	}
	return "", ""
}

// manyMovers are the roles of two of what goes.
const manyMovers = 1<<boats | 1<<ships | 1<<planes | 1<<trains | 1<<buses | 1<<trucks

// ofMake adds a make, words first..last-1 of which name the maker, with the figure behind
// them: "antonov/26".
func (r *reading) ofMake(out []extract.Where, of, by, id string, first, last int) []extract.Where {
	at := r.figureBehind(last)
	if at < 0 && last < len(r.words) && r.words[last].Kind == text.Letters && r.words[last].Lines == 0 && len([]rune(r.words[last].Key)) <= 3 {
		at = r.figureBehind(last + 1) // the letter of an "A 320"
	}
	id += "/"
	if at >= 0 {
		id, last = id+r.words[at].Key, at+1
	}
	span := facts.Span{Start: r.words[first].Start, End: r.words[last-1].End}
	ref := facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}
	return r.trait(out, extract.Where{First: first, Last: last, Where: facts.Where{Role: facts.Make, Of: of, By: by, Ref: ref}})
}

// trait adds a place in a role, or what is told like one, once.
func (r *reading) trait(out []extract.Where, w extract.Where) []extract.Where {
	for i := range out {
		if out[i].Role == w.Role && out[i].Span == w.Span {
			return out
		}
	}
	return append(out, w)
}

// built reads in which country something was built: "Russian made", "was built in Russia".
func (r *reading) built(out []extract.Where, i int, set roleSet) []extract.Where {
	at, before := i+1, set.has(made)
	in := !before && set.has(builtIn) && at < len(r.words) && r.ways[at].has(inside) && !r.roles[at].has(of)
	if in {
		at++
	}
	near := r.near(at)
	for k := range near {
		m := &near[k]
		right := m.Type == name.Nationality && (before && m.Last == i || !before && set.has(madeBy) && m.First == i+1) || in && m.Type == name.Country && m.First == at
		if !right || !strings.HasPrefix(m.Ref.ID, "country:") {
			continue
		}
		first, last := min(i, m.First), max(i+1, m.Last)
		of, by := r.bearer(first)
		if of == "" {
			return out
		}
		span := facts.Span{Start: r.words[first].Start, End: r.words[last-1].End}
		ref := facts.Ref{ID: m.Ref.ID, Name: span.Of(r.doc.Text), Span: span}
		return r.trait(out, extract.Where{First: first, Last: last, Where: facts.Where{Role: facts.Built, Of: of, By: by, Ref: ref}})
	}
	return out
}
