package ar

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed own.txt
var ownList string

var ownAffixes = sync.OnceValue(func() map[string][]string {
	out := make(map[string][]string)
	for _, e := range lexicon.MustParse("own.txt", ownList) {
		out[e.ID] = e.Spellings
	}
	return out
})

// OwnName is somebody or something that a desk knows by names of its own; all
// of them mean the same.
type OwnName struct {
	ID    string // "org:harbour-office": person, org, group, country or place
	Names []string
	Line  int // where it was written, for errors; from 1
}

// OwnWords are words that a desk adds for a claim type: nouns and phrases as
// they are, verbs as "past | present".
type OwnWords struct {
	Claim string
	Words []string
	Line  int // where they were written, for errors; from 1
}

// Own is what a desk adds to the names and words of the pack.
type Own struct {
	claims  *claim.Own
	phrases []ownPhrase // the longest first
}

type ownPhrase struct {
	keys []string // folded words
	ref  facts.Ref
	kind extract.Kind
	typ  string
}

// ownTypes are the kinds of ids that a name of one's own may have.
var ownTypes = map[string]struct {
	kind extract.Kind
	typ  string
}{
	"person": {extract.Actor, name.Person}, "org": {extract.Actor, name.Org}, "group": {extract.Actor, name.Group},
	"country": {extract.Actor, name.Country}, "place": {extract.Place, name.Place},
}

// NewOwn reads names and words. Its errors begin with the line: `7: "org" …`.
func NewOwn(names []OwnName, words []OwnWords) (*Own, error) {
	claims, err := claim.NewOwn()
	if err != nil {
		return nil, err
	}
	o := &Own{claims: claims}
	for _, w := range words {
		for _, s := range w.Words {
			if err := claims.Add(w.Claim, s); err != nil {
				return nil, fmt.Errorf("%d: %w", w.Line, err)
			}
		}
	}
	for _, n := range names {
		if err := o.addNames(n); err != nil {
			return nil, fmt.Errorf("%d: %w", n.Line, err)
		}
	}
	slices.SortStableFunc(o.phrases, func(a, b ownPhrase) int { return len(b.keys) - len(a.keys) })
	return o, nil
}

func (o *Own) addNames(n OwnName) error {
	sort, rest, _ := strings.Cut(n.ID, ":")
	t, ok := ownTypes[sort]
	if !ok || rest == "" || strings.ContainsAny(rest, " \t") {
		return fmt.Errorf("%q is no id; write person:, org:, group:, country: or place: and a word, as in org:harbour-office", n.ID)
	}
	for _, s := range n.Names {
		keys := keysOf(s)
		if len(keys) == 0 {
			return fmt.Errorf("%q is no name; write it in letters", s)
		}
		o.phrases = append(o.phrases, ownPhrase{keys, facts.Ref{ID: n.ID, Name: n.Names[0]}, t.kind, t.typ})
	}
	return nil
}

func keysOf(s string) []string {
	var keys []string
	for _, w := range text.Words(s, facts.Span{End: len(s)}) {
		if w.Kind != text.Punct {
			keys = append(keys, w.Key)
		}
	}
	return keys
}

// names puts the names of o among the mentions. A mention that covers one, as
// a title with the name does, keeps its place and gets the id; others that
// overlap one go. A nil Own changes nothing.
func (o *Own) names(all []extract.Mention, words []text.Word) []extract.Mention {
	if o == nil || len(o.phrases) == 0 {
		return all
	}
	for i := 0; i < len(words); {
		m, n := o.at(words, i)
		if n == 0 {
			i++
			continue
		}
		all = place(all, m)
		i += n
	}
	sortMentions(all)
	return all
}

func place(all []extract.Mention, m extract.Mention) []extract.Mention {
	covered := false
	all = leftOf(all, func(x *extract.Mention) bool {
		named := x.Kind == extract.Actor || x.Kind == extract.Place
		return named && x.Span.Overlaps(m.Span) && !(x.First <= m.First && m.Last <= x.Last)
	})
	for i := range all {
		x := &all[i]
		if (x.Kind == extract.Actor || x.Kind == extract.Place) && x.Span.Overlaps(m.Span) {
			span := x.Span
			x.Kind, x.Type, x.Ref, x.Rules = m.Kind, m.Type, m.Ref, m.Rules
			x.Ref.Span, covered = span, true
		}
	}
	if covered {
		return all
	}
	return append(all, m)
}

// at is the longest name of o that begins at word i, and its number of words.
func (o *Own) at(words []text.Word, i int) (m extract.Mention, n int) {
	for _, p := range o.phrases {
		if i+len(p.keys) > len(words) || !o.matches(p, words[i:i+len(p.keys)]) {
			continue
		}
		last := i + len(p.keys)
		span := facts.Span{Start: words[i].Start, End: words[last-1].End}
		ref := p.ref
		ref.Span = span
		return extract.Mention{Kind: p.kind, First: i, Last: last, Span: span, Ref: ref, Type: p.typ, Rules: []string{"name/own"}}, len(p.keys)
	}
	return extract.Mention{}, 0
}

func (o *Own) matches(p ownPhrase, words []text.Word) bool {
	for j, key := range p.keys[1:] {
		if w := words[j+1]; w.Key != key || w.Lines > 0 {
			return false
		}
	}
	return bears(words[0].Key, p.keys[0])
}

// bears reports whether a word is a name, or the name with a particle before
// it: ولمكتب for مكتب, للمكتب for المكتب.
func bears(word, name string) bool {
	if word == name {
		return true
	}
	affixes := ownAffixes()
	for _, a := range affixes["particle"] {
		if word == a+name {
			return true
		}
	}
	for _, the := range affixes["the"] {
		rest, ok := strings.CutPrefix(name, the)
		for _, a := range affixes["to-the"] {
			if ok && word == a+rest {
				return true
			}
		}
	}
	return false
}

// triggers are the words of a text that state a claim, with those of o, in the memory
// of used where it has enough.
func (o *Own) triggers(used []claim.Trigger, words []text.Word, analysed *morph.Text) []claim.Trigger {
	if o == nil {
		return claim.Append(used[:0], words, analysed)
	}
	return o.claims.ReadInto(used, words, analysed)
}
