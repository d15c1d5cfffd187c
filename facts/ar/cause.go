package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/text"
)

//go:embed cause.txt
var causeList string

//go:embed causeword.txt
var causeWordList string

// cueRole is what a word around a cause does. The zero cueRole is none.
type cueRole uint8

const (
	because cueRole = iota + 1
	traces
	justifies
	comes
	about
	points
	inquiry
	behind
	leads
	later
	maybe
	notSo
	refutes
	asks
	idle
	instead
	general
	happened
	either
	effects // "of-crash" and all that follow
)

var cueNames = map[string]cueRole{
	"because": because, "traces": traces, "justifies": justifies, "comes": comes, "about": about, "points": points, "inquiry": inquiry, "behind": behind, "leads": leads, "after": later, "maybe": maybe, "notso": notSo,
	"refuses": refutes, "asks": asks, "idle": idle, "instead": instead, "general": general, "incident": happened, "either": either,
}

// effectMark begins the id of words for what a cause brought about.
const effectMark = "of-"

// causeWords are the words for causes and those around them.
type causeWords struct {
	trie   *lexicon.Trie
	causes []*facts.CauseType // of each entry, or nil
	roles  []cueRole          // … or none
	effect []string           // … what it is a word for, where its role is effects
	told   []bool             // … whether to tell of the cause in these words is to give it
}

var theCauses = sync.OnceValue(func() *causeWords {
	entries, ends := lexicon.MustParseAll(lexicon.List{File: "cause.txt", Data: causeList}, lexicon.List{File: "causeword.txt", Data: causeWordList})
	w := &causeWords{causes: make([]*facts.CauseType, len(entries)), roles: make([]cueRole, len(entries)), effect: make([]string, len(entries)), told: make([]bool, len(entries))}
	for i := range entries {
		e := &entries[i]
		known := false
		if i < ends[0] {
			w.causes[i], known = facts.CauseByID(e.ID)
			e.Spellings = inflected(e.Spellings)
			w.told[i] = known && w.causes[i].Self || e.Attrs.Get("told") == "yes"
		} else if effect, ok := strings.CutPrefix(e.ID, effectMark); ok {
			w.roles[i], w.effect[i], known = effects, effect, true
		} else {
			w.roles[i], known = cueNames[e.ID]
		}
		if !known {
			panic("cause.txt, causeword.txt: no such cause or role: " + e.ID)
		}
	}
	w.trie = lexicon.NewTrie(entries)
	return w
})

// The endings and letters that inflect a noun and its adjective.
const (
	withBy   = "\u0628"
	withFor  = "\u0644"
	withLike = "\u0643"
)

// inflected is phrases with those of a noun and its adjectives that have no article
// also as they are with it, and as an object: "a short circuit".
func inflected(phrases []string) []string {
	var out []string
	add := func(p string) {
		if !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for _, p := range phrases {
		add(p)
		words := strings.Fields(p)
		if slices.ContainsFunc(words, func(w string) bool { return definite(w) || len(w) <= len(article)+1 }) {
			continue
		}
		add(article + strings.Join(words, " "+article))
		for i, w := range words {
			if !strings.HasSuffix(w, feminine) && !strings.HasSuffix(w, accusative) {
				words[i] = w + accusative
			}
		}
		add(strings.Join(words, " "))
	}
	return out
}

// cueHit is a phrase of causeWords in a report.
type cueHit struct {
	first, last int // words first..last-1
	entries     []int32
	purpose     bool // "for" is written to it
}

func (w *causeWords) is(h *cueHit, role cueRole) bool {
	return slices.ContainsFunc(h.entries, func(e int32) bool { return w.roles[e] == role })
}

// tells reports whether a phrase gives the cause that it names by telling of it.
func (w *causeWords) tells(h *cueHit) bool {
	return slices.ContainsFunc(h.entries, func(e int32) bool { return w.told[e] })
}

// cause is the cause that a phrase names, or nil.
func (w *causeWords) cause(h *cueHit) *facts.CauseType {
	for _, e := range h.entries {
		if w.causes[e] != nil {
			return w.causes[e]
		}
	}
	return nil
}

// brings reports whether a phrase is for what a cause may bring about.
func (w *causeWords) brings(h *cueHit, c *facts.CauseType) (effect string, ok bool) {
	for _, e := range h.entries {
		if slices.Contains(c.Of, w.effect[e]) {
			return w.effect[e], true
		}
	}
	return "", false
}

// causeOpening is where the phrases begin that a word opens: as it stands, and without
// the particles and prepositions that are written to it.
type causeOpening struct {
	nodes   [4]int32
	purpose [4]bool
}

// stems gives a word as it stands and without what may be written to it; purpose is
// whether that is "for".
func stems(key string, yield func(stem string, purpose bool)) {
	yield(key, false)
	bare, ok := strings.CutPrefix(key, and)
	if !ok {
		bare, ok = strings.CutPrefix(key, so)
	}
	if ok {
		yield(bare, false)
		key = bare
	}
	if rest, ok := strings.CutPrefix(key, withFor); ok {
		yield(rest, true)
		if strings.HasPrefix(rest, withFor) {
			yield(accusative+rest, true) // "for the" loses its first letter
		}
		return
	}
	if rest, ok := strings.CutPrefix(key, withBy); ok {
		yield(rest, false)
	} else if rest, ok := strings.CutPrefix(key, withLike); ok {
		yield(rest, false)
	}
}

func (w *causeWords) open(key string) causeOpening {
	var o causeOpening
	n := 0
	stems(key, func(stem string, purpose bool) {
		if node, _ := w.trie.Open(lexicon.Hash(stem), stem); node > 0 && n < len(o.nodes) {
			o.nodes[n], o.purpose[n] = node, purpose
			n++
		}
	})
	return o
}

// causeHits finds the phrases in the words of a report, the longest at each word; none
// begins inside the name of a cause.
func (r *reading) causeHits() {
	w := theCauses()
	r.cues = r.cues[:0]
	for i := 0; i < len(r.words); i++ {
		word := &r.words[i]
		if word.Kind != text.Letters || !r.listed(inCauses, i) {
			continue
		}
		o := w.open(word.Key)
		h := cueHit{first: i}
		for k, node := range o.nodes {
			if node == 0 {
				break
			}
			switch found, n := w.trie.LongestFrom(node, r.words, i); {
			case n == 0 || i+n < h.last:
			case i+n > h.last:
				h.entries, h.last, h.purpose = found, i+n, o.purpose[k]
			default:
				h.entries = append(h.entries, found...) // with "and" and without
			}
		}
		if h.entries == nil {
			continue
		}
		r.cues = append(r.cues, h)
		if w.cause(&h) != nil {
			i = h.last - 1
		}
	}
}
