package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/block"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed credit.txt
var creditList string

type creditWords struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var creditPhrases = sync.OnceValue(func() creditWords {
	entries := lexicon.MustParse("credit.txt", creditList)
	return creditWords{entries, lexicon.NewTrie(entries)}
})

// creditAt is the id of the longest phrase of credits at word i, up to word last, and its
// number of words.
func (r *reading) creditAt(i, last int) (id string, n int) {
	if !r.listed(inCredits, i) {
		return "", 0
	}
	c := creditPhrases()
	found, n := c.trie.Longest(r.words[:last], i, r.words[i].Key)
	if n == 0 {
		return "", 0
	}
	return c.entries[found[0]].ID, n
}

const (
	openingWords = 8  // of a body, within which "Dubai, Reuters:" ends
	quotingWords = 40 // of the first body line, within which "quoting Reuters" stands
	signOffWords = 8  // of a line that is a sign-off and nothing else
	agencyWords  = 4  // of the name of an agency that no list has
)

// credits collects the agencies that a report names as its source.
type credits struct {
	ids []string // each once; "" where "agencies" are credited
}

func (c *credits) add(ids ...string) {
	for _, id := range ids {
		if !slices.Contains(c.ids, id) {
			c.ids = append(c.ids, id)
		}
	}
}

// credit is the one agency that a report was taken from, as an id
// ("org:reuters", "wire:…" for one that no list has). It is sought where such
// credits stand: in the name of the outlet, the dateline and the words up to
// the first colon; behind "quoting" in the first line of the body; in brackets
// at the end of the body; on a line of its own. It is empty where the report
// names none, several, or "agencies".
func (r *reading) credit() string {
	var c credits
	outlet := reading{doc: facts.Document{Text: r.doc.Outlet}, words: text.Words(r.doc.Outlet, facts.Span{End: len(r.doc.Outlet)})}
	outlet.mentions = mentions(nil, r.doc.Outlet, outlet.words, morph.NewText(outlet.words))
	outlet.index()
	outlet.noteLists()
	c.add(outlet.agencies(0, len(outlet.words))...)
	bodies := 0
	for i, b := range r.blocks {
		switch {
		case b.Kind == block.Dateline:
			c.add(r.agencies(b.First, b.Last)...)
		case (b.Kind == block.Body || b.Kind == block.Furniture) && b.Last-b.First <= signOffWords && r.signOff(b):
			if i == 0 || r.blocks[i-1].Kind != block.Caption { // whose picture it is
				c.add(r.agencies(b.First, b.Last)...)
			}
		case b.Kind == block.Body:
			if bodies++; bodies == 1 {
				c.add(r.agencies(b.First, r.opening(b))...)
				c.add(r.quoting(b)...)
			}
		}
	}
	c.add(r.tail()...)
	if len(c.ids) != 1 {
		return ""
	}
	return c.ids[0]
}

// opening is the end of the words of a body up to its first colon, where that
// is near.
func (r *reading) opening(b block.Block) int {
	for i := b.First; i < min(b.Last, b.First+openingWords); i++ {
		if r.words[i].Key == ":" {
			return i
		}
	}
	return b.First
}

// quoting is the agency behind "quoting" at the top of a body.
func (r *reading) quoting(b block.Block) []string {
	for i := b.First; i < min(b.Last, b.First+quotingWords)-1; i++ {
		if what, n := r.creditAt(i, len(r.words)); what == "quoting" {
			if id, _ := r.agency(i+n, b.Last); id != "" {
				return []string{id}
			}
		}
	}
	return nil
}

// tail is the agency in brackets behind the last sentence of the report.
func (r *reading) tail() []string {
	for i := len(r.blocks) - 1; i >= 0; i-- {
		b := r.blocks[i]
		if b.Kind != block.Body || r.signOff(b) {
			continue
		}
		for first := b.Last - 2; r.words[b.Last-1].Key == ")" && first > b.First && b.Last-first <= signOffWords; first-- {
			if r.words[first].Key == "(" && r.stops(first-1) {
				return r.agencies(first, b.Last)
			}
		}
		return nil
	}
	return nil
}

// signOff reports whether a line holds nothing but agencies, with "source",
// places, dates and signs around them.
func (r *reading) signOff(b block.Block) bool {
	found := false
	for i := b.First; i < b.Last; {
		what, n := r.part(i, b.Last)
		if what == block.Word {
			return false
		}
		found = found || what == block.Agency || what == block.Several
		i += n
	}
	return found
}

// part is what begins at word i, and its number of words.
func (r *reading) part(i, last int) (what block.Part, n int) {
	phrase, n := r.creditAt(i, last)
	if _, n := r.agencyOf(phrase, n, i, last); n > 0 {
		return block.Agency, n
	}
	switch {
	case phrase == "several":
		return block.Several, n
	case phrase == "source":
		return block.Source, n
	case r.words[i].Kind == text.Punct:
		return block.Sign, 1
	}
	from := r.from(i)
	for k := range from {
		m := &from[k]
		if m.Last <= last && m.Kind == extract.Place {
			return block.Place, m.Last - m.First
		}
		if m.Last <= last && m.Kind == extract.Date {
			return block.Day, m.Last - m.First
		}
	}
	return block.Word, 1
}

// agencies is the agencies of words first..last-1 that have the words between
// two signs for themselves; "" stands for "agencies".
func (r *reading) agencies(first, last int) (out []string) {
	var run []string // of the words since the last sign
	words := false
	end := func() {
		if !words {
			out = append(out, run...)
		}
		run, words = nil, false
	}
	for i := first; i < last; {
		if i > first && strings.TrimSpace(r.doc.Text[r.words[i-1].End:r.words[i].Start]) != "" {
			end() // a tatweel for a dash
		}
		what, n := r.part(i, last)
		switch what {
		case block.Agency:
			id, _ := r.agency(i, last)
			run = append(run, id)
		case block.Several:
			run = append(run, "")
		case block.Word:
			words = true
		case block.Sign:
			end()
		}
		i += n
	}
	end()
	return out
}

// agency is the agency named at word i, and its number of words; 0 where there
// is none. One that no list has is "wire:" and its name.
func (r *reading) agency(i, last int) (id string, n int) {
	phrase, n := r.creditAt(i, last)
	return r.agencyOf(phrase, n, i, last)
}

// agencyOf is agency where the phrase of the list at word i, of n words, is known.
func (r *reading) agencyOf(phrase string, n, i, last int) (id string, words int) {
	from := r.from(i)
	for k := range from {
		if m := &from[k]; m.Last <= last && m.Kind == extract.Actor && name.Wire(m.Ref.ID) {
			return m.Ref.ID, m.Last - m.First
		}
	}
	if strings.HasPrefix(phrase, "org:") && r.alone(i, i+n, last) {
		return phrase, n
	}
	if phrase != "agency" {
		return "", 0
	}
	var keys []string
	for at := i + n; at < last && len(keys) < agencyWords && r.words[at].Kind == text.Letters && (at == i || r.words[at].Lines == 0); at++ {
		keys = append(keys, r.words[at].Key)
	}
	if len(keys) == 0 {
		return "", 0
	}
	return "wire:" + strings.Join(keys, "-"), n + len(keys)
}

// alone reports whether words i..end-1 of a line that ends at last stand between
// two signs, or between a sign and its end.
func (r *reading) alone(i, end, last int) bool {
	before := i > 0 && r.words[i-1].Kind == text.Punct && r.words[i].Lines == 0
	return before && (end == last || r.words[end].Kind == text.Punct)
}

// from is the mentions that begin at word i.
func (r *reading) from(i int) []extract.Mention {
	return r.mentions[r.mentionsFrom(i):r.mentionsFrom(i+1)]
}
