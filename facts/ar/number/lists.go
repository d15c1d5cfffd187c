package number

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
)

//go:embed numerals.txt
var numeralsList string

// class is how a number word combines with its neighbours. The zero class is
// that of words that are no numbers.
type class uint8

const (
	unit       class = iota + 1 // 0..9
	elevenPart                  // the unit of eleven or twelve
	ten
	teen // 11..19 in one word
	tens // 20..90
	hundred
	scale // 1000 and up
	dozen
	ordinal
	fraction
	parts  // plural denominators: "quarters" in "three quarters"
	share  // also a unit: "fifth" and "five" are one word
	vague  // a range by convention
	sign   // "minus"
	point  // "point" in "one point five"
	digits // a group of digits
	never  // looks like a particle and a number, and is something else
)

var classNames = map[string]class{
	"unit": unit, "elevenpart": elevenPart, "ten": ten, "teen": teen, "tens": tens, "hundred": hundred,
	"scale": scale, "dozen": dozen, "ordinal": ordinal, "fraction": fraction, "parts": parts, "share": share,
	"vague": vague, "sign": sign, "point": point, "never": never,
}

// ending is a list of what words end in, or of letters in them.
type ending uint8

const (
	inAccusative ending = iota
	inFeminine
	inNisbaFeminine
	inSoundPlural
	inDoerFirst
	inDoerSecond
	inDualOpen
	inVerbPlural
	inNisbaDual
	inDualBound
	inPronoun
	endings // how many there are
)

var endingNames = map[string]ending{
	"accusative": inAccusative, "feminine": inFeminine, "nisba-feminine": inNisbaFeminine, "sound-plural": inSoundPlural, "doer-first": inDoerFirst, "doer-second": inDoerSecond, "dual-open": inDualOpen, "verb-plural": inVerbPlural, "nisba-dual": inNisbaDual, "dual-bound": inDualBound, "pronoun": inPronoun,
}

// entry is a number word. high is set for vague ones.
type entry struct {
	class       class
	value, high facts.Number
	plural      bool // thousands, millions
	dual        bool // two thousand in one word; value is that of one
	definite    bool // a number with the article only
	of          bool // a number before "of" only
	compound    bool // a number before "ten" or tens only
}

// clitic is a run of particles that may be written before a number word.
type clitic struct {
	letters             string
	conj, prep, article bool
}

type numerals struct {
	words   map[string]entry
	shares  map[string]facts.Number
	clitics [256][]clitic  // by the second byte of their first letter
	starts  lexicon.Filter // of the words, and of those that are figures by their context
	joined  map[string]clitic
	joins   lexicon.Filter    // of those
	longest int               // bytes of the longest of them
	endings [endings][]string // of context.txt
	article string
	dualEnd string
	context *phrases // around figures
}

var words = sync.OnceValue(func() *numerals {
	n := &numerals{words: make(map[string]entry, 300), starts: lexicon.NewFilter(500), shares: make(map[string]facts.Number), joined: make(map[string]clitic), joins: lexicon.NewFilter(50), context: context()}
	for _, e := range lexicon.MustParse("numerals.txt", numeralsList) {
		n.add(e)
	}
	for _, e := range contextEntries() {
		switch e.ID {
		case "nobody", "one-time", "some-time":
			for _, s := range e.Spellings {
				first, _, _ := strings.Cut(s, " ")
				n.starts.Add(first)
			}
		case "construct-article":
			n.article = e.Spellings[0]
		case "dual-end":
			n.dualEnd = e.Spellings[0]
		default:
			if list, ok := endingNames[e.ID]; ok {
				n.endings[list] = append(n.endings[list], e.Spellings...)
			}
		}
	}
	return n
})

func (n *numerals) add(e lexicon.Entry) {
	for _, s := range e.Spellings {
		if e.ID == "clitic" {
			c := clitic{s, e.Attrs.Get("conj") != "", e.Attrs.Get("prep") != "", e.Attrs.Get("article") != ""}
			n.clitics[s[1]] = append(n.clitics[s[1]], c)
			n.joined[s] = c
			n.joins.Add(s)
			n.longest = max(n.longest, len(s))
			continue
		}
		w := entry{class: classNames[e.Attrs.Get("class")], plural: e.Attrs.Get("plural") != "", dual: e.Attrs.Get("dual") != "",
			definite: e.Attrs.Get("article") != "", compound: e.Attrs.Get("compound") != "", of: e.Attrs.Get("of") != ""}
		if w.class == 0 {
			panic(fmt.Sprintf("numerals.txt:%d: no class %q", e.Line, e.Attrs.Get("class")))
		}
		w.value, w.high = parseValue(e.ID)
		if w.class == share {
			n.shares[s] = w.value
			continue
		}
		n.words[s] = w
		n.starts.Add(s)
	}
}

// parseValue reads "7", "2/3" and "20..99".
func parseValue(s string) (value, high facts.Number) {
	if low, high, ok := strings.Cut(s, ".."); ok {
		a, _ := facts.ParseNumber(low)
		b, _ := facts.ParseNumber(high)
		return a, b
	}
	num, den, isRatio := strings.Cut(s, "/")
	a, err := strconv.ParseInt(num, 10, 64)
	if err != nil {
		return facts.Number{}, facts.Number{}
	}
	b := int64(1)
	if isRatio {
		b, _ = strconv.ParseInt(den, 10, 64)
	}
	value, _ = facts.Ratio(a, b)
	return value, facts.Number{}
}

// particles is the run of particles that stands as a word of its own.
func (n *numerals) particles(key string) (c clitic, ok bool) {
	if len(key) > n.longest || !n.joins.Has(key) {
		return clitic{}, false
	}
	c, ok = n.joined[key]
	return c, ok
}

// maybe reports whether a word can be a number or a figure by its context, with
// or without particles; most words cannot.
func (n *numerals) maybe(key string) bool {
	if !n.starts.Has(key) && !n.cut(key) {
		return false
	}
	_, _, ok := n.read(key)
	return ok || n.byContext(key) != ""
}

// cut reports whether particles may stand before a number in a word.
func (n *numerals) cut(key string) bool {
	if len(key) < 6 {
		return false
	}
	for i := range n.clitics[key[1]] {
		c := n.clitics[key[1]][i].letters
		if strings.HasPrefix(key, c) && n.starts.Has(key[len(c):]) {
			return true
		}
	}
	return false
}

// read finds a folded word, with or without particles before it. lead is the
// length of the particles in bytes of the key.
func (n *numerals) read(key string) (e entry, c clitic, ok bool) {
	if n.starts.Has(key) {
		e, ok = n.words[key]
	}
	if ok || len(key) < 6 {
		return e, clitic{}, ok && e.class != never
	}
	for _, c = range n.clitics[key[1]] {
		rest, has := strings.CutPrefix(key, c.letters)
		if !has || len(rest) < 4 || !n.starts.Has(rest) {
			continue
		}
		if e, ok = n.words[rest]; ok && e.class != never {
			return e, c, true
		}
	}
	return entry{}, clitic{}, false
}
