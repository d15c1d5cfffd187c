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
	id    string
	words []string
}

// mostAny is how many words at the end of a phrase may be any.
const mostAny = 3

// phrases holds them by their first word, and by their last that is not any.
type phrases struct {
	first  map[string][]phrase
	last   [mostAny + 1]map[string][]phrase // by how many words behind it are any
	opens  lexicon.Filter                   // of the words that they begin with
	closes [mostAny + 1]lexicon.Filter      // of those that they end with, by how many words behind them are any
	figure map[string]string                // words that are figures by their context, to their list
}

func newPhrases(entries []lexicon.Entry, pos string) *phrases {
	p := &phrases{first: make(map[string][]phrase, 8*len(entries)), figure: make(map[string]string, 50), opens: lexicon.NewFilter(8 * len(entries))}
	for any := range p.closes {
		p.closes[any] = lexicon.NewFilter(8 * len(entries))
	}
	for _, e := range entries {
		if pos != "" && e.Attrs.Get("pos") != pos {
			continue
		}
		for _, s := range e.Spellings {
			ph := phrase{e.ID, strings.Split(s, " ")}
			any := 0
			for ph.words[len(ph.words)-1-any] == "*" {
				any++
			}
			end := ph.words[len(ph.words)-1-any]
			if e.ID == "nobody" || e.ID == "one-time" || e.ID == "some-time" {
				p.figure[ph.words[0]] = e.ID
			}
			p.opens.Add(ph.words[0])
			p.first[ph.words[0]] = append(p.first[ph.words[0]], ph)
			p.closes[any].Add(end)
			if p.last[any] == nil {
				p.last[any] = make(map[string][]phrase, 8*len(entries))
			}
			p.last[any][end] = append(p.last[any][end], ph)
		}
	}
	return p
}

var (
	contextEntries = sync.OnceValue(func() []lexicon.Entry { return lexicon.MustParse("context.txt", contextList) })
	boundsEntries  = sync.OnceValue(func() []lexicon.Entry { return lexicon.MustParse("bounds.txt", boundsList) })

	context      = sync.OnceValue(func() *phrases { return newPhrases(contextEntries(), "") })
	boundsBefore = sync.OnceValue(func() *phrases { return newPhrases(boundsEntries(), "before") })
	boundsAfter  = sync.OnceValue(func() *phrases { return newPhrases(boundsEntries(), "after") })
)

// Load reads the word lists, which Read does otherwise when it is first called.
func Load() {
	words()
	units()
	context()
	boundsBefore()
	boundsAfter()
}

// longestAt is the id and length of the longest phrase of that id (any where id is
// empty) that starts at words[i]; 0 where there is none.
func (p *phrases) longestAt(id string, w []text.Word, i int) (found string, n int) {
	if i > 0 && w[i].Lines > 0 {
		return "", 0
	}
	list := p.first[w[i].Key]
	for k := range list {
		ph := &list[k]
		if (id == "" || ph.id == id) && len(ph.words) > n && ph.fits(w, i, false) {
			found, n = ph.id, len(ph.words)
		}
	}
	return found, n
}

// before is the id and length of the longest phrase that ends right before
// words[i]. Its first word may carry particles.
func (p *phrases) before(id string, w []text.Word, i int) (found string, n int) {
	if w[i].Lines > 0 {
		return "", 0
	}
	try := func(list []phrase) {
		for k := range list {
			ph := &list[k]
			from := i - len(ph.words)
			if (id == "" || ph.id == id) && len(ph.words) > n && from >= 0 && ph.fits(w, from, true) {
				found, n = ph.id, len(ph.words)
			}
		}
	}
	for any, list := range p.last {
		word := i - 1 - any
		if word < 0 || len(list) == 0 {
			continue
		}
		key := w[word].Key
		if p.closes[any].Has(key) {
			try(list[key])
		}
		if bare := withoutParticles(key); bare != key && p.closes[any].Has(bare) {
			try(list[bare])
		}
	}
	return found, n
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
	if i >= len(p.w) || p.lists(i)&opensUnit == 0 || i > 0 && p.w[i].Lines > 0 {
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
