package number

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

//go:embed context.txt
var contextList string

//go:embed bounds.txt
var boundsList string

//go:embed units.txt
var unitsList string

// phrase is what stands before or after a figure: folded words, "*" for any.
type phrase struct {
	cue   cue
	bound string // its id in bounds.txt
	words []string
}

// mostAny is how many words at the end of a phrase may be any.
const mostAny = 3

// phrases holds them by their first word, and by their last that is not any.
type phrases struct {
	first map[string][]phrase
	last  [mostAny + 1]map[string][]phrase // by how many words behind it are any
	words lexicon.Filter                   // of these words
	at    map[string]uint16                // of each of them its sides
	sides []sides                          // the first is zero
	any   uint64                           // the cues of phrases that end in any words
}

// sides are the cues whose phrases begin and end with a word, as bits; any those of
// phrases that end in any words behind it.
type sides struct{ opens, closes, any uint64 }

func (p *phrases) add(c cue, bound, spelling string) {
	ph := phrase{c, bound, strings.Split(spelling, " ")}
	first, any := ph.words[0], 0
	for ph.words[len(ph.words)-1-any] == "*" {
		any++
	}
	end := ph.words[len(ph.words)-1-any]
	p.first[first] = append(p.first[first], ph)
	p.last[any][end] = append(p.last[any][end], ph)
	p.side(first).opens |= 1 << c
	if any > 0 {
		p.side(end).any |= 1 << c
		p.any |= 1 << c
	} else {
		p.side(end).closes |= 1 << c
	}
}

func (p *phrases) side(word string) *sides {
	at, known := p.at[word]
	if !known {
		at = uint16(len(p.sides))
		p.at[word], p.sides = at, append(p.sides, sides{})
		p.words.Add(word)
	}
	return &p.sides[at]
}

// of is the place of the sides of a word.
func (p *phrases) of(word string) uint16 {
	if !p.words.Has(word) {
		return 0
	}
	return p.at[word]
}

var contextEntries = sync.OnceValue(func() []lexicon.Entry { return lexicon.MustParse("context.txt", contextList) })

// context is the phrases around figures.
var context = sync.OnceValue(func() *phrases {
	p := &phrases{first: make(map[string][]phrase, 600), words: lexicon.NewFilter(800), at: make(map[string]uint16, 800), sides: make([]sides, 1, 800)}
	for any := range p.last {
		p.last[any] = make(map[string][]phrase, 600>>(2*any))
	}
	for _, e := range contextEntries() {
		if c := cueNames[e.ID]; c != noCue {
			for _, s := range e.Spellings {
				p.add(c, "", s)
			}
		}
	}
	for _, e := range lexicon.MustParse("bounds.txt", boundsList) {
		c := boundBefore
		if e.Attrs.Get("pos") == "after" {
			c = boundAfter
		}
		for _, s := range e.Spellings {
			p.add(c, e.ID, s)
		}
	}
	return p
})

// byContext is the list of each word that is a figure by its context.
var byContext = sync.OnceValue(func() map[string]string {
	out := make(map[string]string, 50)
	for _, e := range contextEntries() {
		if e.ID == "nobody" || e.ID == "one-time" || e.ID == "some-time" {
			for _, s := range e.Spellings {
				first, _, _ := strings.Cut(s, " ")
				out[first] = e.ID
			}
		}
	}
	return out
})

// Load reads the word lists, which Read does otherwise when it is first called.
func Load() {
	words()
	units()
	context()
	byContext()
}

// longestAt is the longest phrase of a cue that starts at words[i], and the number of
// its words; 0 where there is none.
func (p *phrases) longestAt(c cue, w []text.Word, i int) (bound string, n int) {
	if i > 0 && w[i].Lines > 0 {
		return "", 0
	}
	list := p.first[w[i].Key]
	for k := range list {
		ph := &list[k]
		if ph.cue == c && len(ph.words) > n && ph.fits(w, i, false) {
			bound, n = ph.bound, len(ph.words)
		}
	}
	return bound, n
}

// before is the longest phrase of a cue that ends right before words[i]. Its first
// word may carry particles.
func (p *phrases) before(c cue, w []text.Word, i int) (bound string, n int) {
	if w[i].Lines > 0 {
		return "", 0
	}
	try := func(list []phrase) {
		for k := range list {
			ph := &list[k]
			from := i - len(ph.words)
			if ph.cue == c && len(ph.words) > n && from >= 0 && ph.fits(w, from, true) {
				bound, n = ph.bound, len(ph.words)
			}
		}
	}
	for any, list := range p.last {
		word := i - 1 - any
		if word < 0 || len(list) == 0 {
			continue
		}
		key := w[word].Key
		try(list[key])
		if bare := withoutParticles(key); bare != key {
			try(list[bare])
		}
	}
	return bound, n
}

func (ph *phrase) fits(w []text.Word, from int, particles bool) bool {
	if from+len(ph.words) > len(w) {
		return false
	}
	for k, want := range ph.words {
		at := &w[from+k]
		if k > 0 && at.Lines > 0 {
			return false
		}
		switch {
		case want == at.Key, want == "*" && at.Kind == text.Letters:
		case k == 0 && particles && withoutParticles(at.Key) == want:
		default:
			return false
		}
	}
	return true
}

// withoutParticles cuts a conjunction and a preposition off a word, not its
// article.
func withoutParticles(key string) string {
	n := words()
	if len(key) < 6 {
		return key
	}
	for _, c := range n.clitics[key[1]] {
		if rest, ok := strings.CutPrefix(key, c.letters); ok && !c.article && (c.conj || c.prep) && len(rest) >= 4 {
			return rest
		}
	}
	return key
}

// measure is what a unit means.
type measure struct {
	id   string
	kind string // "money", "time", "measure"
	dual bool
}

// measures holds the units by the first word of their spellings.
type measures struct {
	by    map[string][]spelling
	opens lexicon.Filter // of those words
}

// of is the units whose spellings begin with a word.
func (m *measures) of(first string) []spelling {
	if !m.opens.Has(first) {
		return nil
	}
	return m.by[first]
}

type spelling struct {
	tail []string // the words after the first
	measure
}

var units = sync.OnceValue(func() *measures {
	m := &measures{by: make(map[string][]spelling, 600), opens: lexicon.NewFilter(600)}
	for _, e := range lexicon.MustParse("units.txt", unitsList) {
		u := measure{e.ID, e.Attrs.Get("kind"), e.Attrs.Get("dual") != ""}
		for _, s := range e.Spellings {
			first, rest, _ := strings.Cut(s, " ")
			m.opens.Add(first)
			m.by[first] = append(m.by[first], spelling{fields(rest), u})
		}
	}
	return m
})

// fields are the words of a spelling; none of none.
func fields(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, " ")
}

// unitAt is the unit that starts at word i and its number of words.
func (p *parser) unitAt(i int) (measure, int) {
	if i >= len(p.w) || p.lists(i).bits&opensUnit == 0 || i > 0 && p.w[i].Lines > 0 {
		return measure{}, 0
	}
	return unitOf(p.w, i, p.w[i].Key)
}

// unitOf is unitAt with another form of the first word.
func unitOf(w []text.Word, i int, first string) (found measure, n int) {
	for _, s := range units().of(first) {
		if len(s.tail) >= n && s.follows(w, i+1) {
			found, n = s.measure, len(s.tail)+1
		}
	}
	return found, n
}

func (s spelling) follows(w []text.Word, i int) bool {
	if i+len(s.tail) > len(w) {
		return false
	}
	for k, want := range s.tail {
		if w[i+k].Key != want || w[i+k].Lines > 0 {
			return false
		}
	}
	return true
}
