package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
)

//go:embed kin.txt
var kinList string

// kinWords are the entries of kin.txt and where in it words stand.
type kinWords struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var theKin = sync.OnceValue(func() kinWords {
	entries := lexicon.MustParse("kin.txt", kinList)
	return kinWords{entries, lexicon.NewTrie(entries)}
})

// kinDeeds are the claims whose victim may be of the kin of whoever did it.
var kinDeeds = map[string]bool{"kill": true, "stab": true, "shoot": true, "assassinate": true}

// kinReach is how many words a deed stands before its victim at most.
const kinReach = 4

// kinships reads what the victim of a killing is to whoever did it: "killed his uncle".
func (r *reading) kinships(out []extract.Where) []extract.Where {
	for k := range r.triggers {
		t := &r.triggers[k]
		if t.POS != claim.Verb && t.POS != claim.Masdar || !kinDeeds[t.Claim] {
			continue
		}
		for at := t.Last + 1; at < len(r.words) && at-t.Last <= kinReach && !r.stops(at) && r.words[at].Lines == 0; at++ {
			found, n := theKin().trie.Longest(r.words, at, r.words[at].Key)
			if n == 0 {
				if r.triggered(at) {
					break
				}
				continue
			}
			if at+n < len(r.words) && r.conjoined(at+n) && r.kinAt(at+n) {
				break // "his father and his brother" are two
			}
			span := facts.Span{Start: r.words[at].Start, End: r.words[at+n-1].End}
			ref := facts.Ref{ID: theKin().entries[found[0]].ID, Name: span.Of(r.doc.Text), Span: span}
			out = r.trait(out, extract.Where{First: at, Last: at + n, Where: facts.Where{Role: facts.Kin, Of: "kill", By: r.namedBehind(at + n), Ref: ref}})
			break
		}
	}
	return out
}

// kinAt reports whether somebody's kin is told of behind "and" at word i.
func (r *reading) kinAt(i int) bool {
	_, n := theKin().trie.Longest(r.words, i, r.words[i].Key[len(and):])
	return n > 0
}

// namedBehind is the id of the person whose name, with its title or without, begins at
// word i, or empty.
func (r *reading) namedBehind(i int) string {
	for k := r.mentionsFrom(i); k < len(r.mentions) && r.mentions[k].First == i; k++ {
		if m := &r.mentions[k]; m.Type == name.Person && r.words[i].Lines == 0 {
			return m.Ref.ID
		}
	}
	return ""
}

// persons are those who are named, each with the words that name him.
func (r *reading) persons(out []extract.Where) []extract.Where {
	for k := range r.mentions {
		if m := &r.mentions[k]; m.Type == name.Person {
			ref := m.Ref
			ref.Span = m.Span
			out = append(out, extract.Where{First: m.First, Last: m.Last, Where: facts.Where{Role: facts.Named, Ref: ref}})
		}
	}
	return out
}
