package ar

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
)

//go:embed sense.txt
var senseList string

// sense is another claim that a word states beside others: the campaign "targets"
// children.
type sense struct {
	claim, of     string   // what it states beside them, and what alone
	before, after bool     // where they stand
	words         int      // how far from the word
	people        bool     // a figure of people right behind the word does it, too
	letters       string   // what the word holds
	others        []string // without the article
}

var senseTable = sync.OnceValue(func() []sense {
	var out []sense
	for _, e := range lexicon.MustParse("sense.txt", senseList) {
		side := e.Attrs.Get("side")
		out = append(out, sense{claim: e.ID, of: e.Attrs.Get("of"), before: side != "after", after: side != "before", words: reach(e.Attrs.Get("words")), people: e.Attrs.Get("people") != "", letters: e.Spellings[0], others: e.Spellings[1:]})
	}
	return out
})

// senseWords is how far from a word those stand that give it another sense, on either
// side of it.
const senseWords = 4

// reach is how far the others of a sense stand: as far as its attribute says.
func reach(attr string) int {
	if n, err := strconv.Atoi(attr); err == nil {
		return n
	}
	return senseWords
}

// senses gives the triggers that mean something else beside other words their claim.
// What else attacks there leaves an attack one.
func (r *reading) senses() {
	for i := range r.triggers {
		t := &r.triggers[i]
		for _, s := range senseTable() {
			if t.Claim == s.of && t.First == t.Last && strings.Contains(r.words[t.First].Key, s.letters) && (r.beside(&s, t.First) || s.people && r.countsPeople(t.Last+1)) && !r.sameField(i) {
				t.Claim = s.claim
				break
			}
		}
	}
}

func (r *reading) beside(s *sense, i int) bool {
	for at := i - 1; s.before && at >= 0 && i-at <= s.words && !r.stops(at) && r.words[at+1].Lines == 0; at-- {
		if s.opens(r.words[at].Key) && !r.some(at) {
			return true
		}
	}
	for at := i + 1; s.after && at < len(r.words) && at-i <= s.words && !r.lineEnds(at); at++ {
		if s.opens(r.words[at].Key) && !r.some(at) {
			return true
		}
	}
	return false
}

// some reports whether "of" follows word i: "a number of" people is no number.
func (r *reading) some(i int) bool {
	return i+1 < len(r.words) && theGrammar().is(of, r.words[i+1].Key)
}

// countsPeople reports whether a figure of people begins at word i.
func (r *reading) countsPeople(i int) bool {
	m := r.figureAt(i)
	return m != nil && m.Quantity.Unit == "person"
}

// opens reports whether a word is one of the others, under what is written onto it.
func (s *sense) opens(key string) bool {
	key = strings.TrimPrefix(key, and)
	for _, toThe := range ownAffixes()["to-the"] {
		if bare, ok := strings.CutPrefix(key, toThe); ok && slices.Contains(s.others, bare) {
			return true
		}
	}
	bare := strings.TrimPrefix(key, article)
	return slices.Contains(s.others, key) || slices.Contains(s.others, bare) || slices.Contains(s.others, strings.TrimSuffix(bare, accusative))
}

// sameField reports whether another word near trigger i tells of an attack or of
// victims.
func (r *reading) sameField(i int) bool {
	near := func(t claim.Trigger) bool {
		c, _ := facts.ClaimByID(t.Claim)
		return c.Incident && c.Field != "health-science-people"
	}
	at := r.triggers[i].First
	for _, k := range []int{i - 1, i + 1} {
		if k >= 0 && k < len(r.triggers) && max(at-r.triggers[k].First, r.triggers[k].First-at) <= senseWords && near(r.triggers[k]) {
			return r.triggers[i].Claim == "attack"
		}
	}
	return false
}

// unnamed leaves out the places that are words of a phrase of a claim: "force majeure"
// is written like Cairo.
func (r *reading) unnamed() {
	named := len(r.mentions)
	r.mentions = slices.DeleteFunc(r.mentions, func(m extract.Mention) bool {
		if m.Kind != extract.Place {
			return false
		}
		k := r.triggersFrom(m.First + 1)
		for i := k - 1; i >= max(0, k-phrasesAbove); i-- {
			if t := &r.triggers[i]; t.First < m.First && m.Last <= t.Last+1 || t.Tail[0] < m.First && m.Last <= t.Tail[1] {
				return true
			}
		}
		return false
	})
	if len(r.mentions) < named {
		r.index()
	}
}

// phrasesAbove is how many words of claims stand at most between the ends of a phrase.
const phrasesAbove = 3
