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
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
)

//go:embed sense.txt
var senseList string

// sense is another claim that a word states beside others: the campaign "targets"
// children.
type sense struct {
	claim         string          // what it states beside them
	before, after bool            // where they stand
	words         int             // how far from the word
	people        bool            // a figure of people right behind the word does it, too
	nobody        bool            // not where people follow, or stand right before the word
	comes         bool            // a share or money that it comes to does it, too
	letters       string          // what the word holds
	others        map[string]bool // without the article
}

// senseTable is the senses of words, by what these claim alone.
var senseTable = sync.OnceValue(func() map[string][]sense {
	out := make(map[string][]sense)
	for _, e := range lexicon.MustParse("sense.txt", senseList) {
		side := e.Attrs.Get("side")
		of := e.Attrs.Get("of")
		out[of] = append(out[of], sense{claim: e.ID, before: side != "after", after: side != "before", words: reach(e.Attrs.Get("words")), people: e.Attrs.Get("people") == "yes", nobody: e.Attrs.Get("people") == "no", comes: e.Attrs.Get("comes") != "", letters: e.Spellings[0], others: setOf(e.Spellings[1:])})
	}
	return out
})

func setOf(words []string) map[string]bool {
	set := make(map[string]bool, len(words))
	for _, w := range words {
		set[w] = true
	}
	return set
}

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
// What else attacks there leaves an attack one, but for what tells nothing beside it.
func (r *reading) senses() {
	table := senseTable()
	for i := range r.triggers {
		t := &r.triggers[i]
		if t.First != t.Last {
			continue
		}
		senses := table[t.Claim]
		for k := range senses {
			s := &senses[k]
			if !strings.Contains(r.words[t.First].Key, s.letters) || s.nobody && (r.somebody(t.First) || t.POS != claim.Verb && !r.behindOther(s, t.First)) {
				continue
			}
			if (r.beside(s, t.First) || s.people && r.countsPeople(t.Last+1) || s.comes && r.comesTo(i)) && (s.claim == nothing || !r.sameField(i)) {
				t.Claim = s.claim
				break
			}
		}
	}
	for i := range r.triggers {
		if r.eitherWay(i) {
			r.triggers[i].Claim, r.triggers[i+1].Claim = nothing, nothing
		}
	}
	told := len(r.triggers)
	r.triggers = slices.DeleteFunc(r.triggers, func(t claim.Trigger) bool { return t.Claim == nothing || r.prayed[t.First] || r.idle(&t) })
	if len(r.triggers) < told {
		r.triggerAt = firsts(r.triggerAt, len(r.words), len(r.triggers), func(i int) int { return r.triggers[i].First })
	}
}

// nothing is what words claim that tell nothing.
const nothing = "none"

// idle reports whether a word is a claim's and tells nothing by itself: "new" behind a
// noun, which is written like "renewed", "strongly" without how strong, "the accused"
// or "three accused", who are people, and "in prison", where somebody is.
func (r *reading) idle(t *claim.Trigger) bool {
	switch t.Claim {
	case "renew":
		return t.First > 0 && r.words[t.First].Lines == 0 && r.asIs[t.First].has(fresh) && (r.nominal(t.First-1) || r.people(t.First-1))
	case "blame":
		return t.POS == claim.Participle && t.First == t.Last && (definite(bareNoun(r.words[t.First].Key)) || r.inFigure(t.First))
	case "sentence":
		return t.POS != claim.Verb && t.First > 0 && definite(r.words[t.First].Key) && r.bareHas(theCourt(), insidePrison, t.First-1)
	case "acquit":
		return t.First == t.Last && r.inTraits[t.First].has(byLand) && r.adverbial(t.First) // "left by land"
	case "measure":
		return t.POS != claim.Verb && t.First == t.Last && r.topics[t.First].has(strength) && !r.measuredSoon(t.Last+1)
	}
	return false
}

// eitherWay reports whether the noun of trigger i and that of the next say that something
// may move both ways, "3%, up or down": neither says that it did.
func (r *reading) eitherWay(i int) bool {
	if i+1 == len(r.triggers) {
		return false
	}
	a, b := &r.triggers[i], &r.triggers[i+1]
	if a.POS != claim.Masdar || b.POS != claim.Masdar || !(a.Claim == "rise" && b.Claim == "fall" || a.Claim == "fall" && b.Claim == "rise") || a.First != a.Last || b.First != b.Last || b.Last+1 < len(r.words) && r.nominal(b.Last+1) && definite(r.words[b.Last+1].Key) {
		return false
	}
	for _, w := range []int{a.First, b.First} {
		if key := r.words[w].Key; definite(key) || !strings.HasSuffix(key, accusative) && !strings.Contains(r.words[w].Of(r.doc.Text), teh) {
			return false // in the accusative of how
		}
	}
	return b.First == a.First+1 && r.conjoined(b.First) || b.First == a.First+2 && r.roles[a.First+1].has(joins)
}

// teh is the letter of a feminine noun, which is folded with others.
const teh = "\u0629"

// measuredSoon reports whether a figure stands close behind word i.
func (r *reading) measuredSoon(i int) bool {
	for at := i; at < len(r.words) && at-i <= senseWords && !r.stops(at); at++ {
		if r.figureAt(at) != nil {
			return true
		}
	}
	return false
}

// behindOther reports whether one of the others of a sense stands before word i.
func (r *reading) behindOther(s *sense, i int) bool {
	for at := i - 1; at >= 0 && i-at <= s.words && !r.stops(at) && r.words[at+1].Lines == 0; at-- {
		if s.opens(r.words[at].Key) && !r.some(at) {
			return true
		}
	}
	return false
}

// beside reports whether one of the others of a sense stands where it has to.
func (r *reading) beside(s *sense, i int) bool {
	if s.before && r.behindOther(s, i) {
		return true
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
	return i+1 < len(r.words) && !definite(r.words[i].Key) && r.asIs[i+1].has(of)
}

// countsPeople reports whether a figure of people begins at word i.
func (r *reading) countsPeople(i int) bool {
	m := r.figureAt(i)
	return m != nil && m.Quantity.Unit == "person"
}

// comesWords is how many words behind a verb the share or the money stands that it
// comes to.
const comesWords = 6

// comesTo reports whether "to" and a share or money stand behind verb i, in its clause,
// "the grant comes to 40%".
func (r *reading) comesTo(i int) bool {
	m := r.sumBehind(r.triggers[i].Last + 1)
	return m != nil && r.asIs[m.First-1].has(to)
}

// sumBehind is the first figure close behind word i, in its clause, where it is a share
// or money; or nil.
func (r *reading) sumBehind(i int) *extract.Mention {
	for at := i; at < len(r.words) && at-i <= comesWords && !r.stops(at) && !r.comma(at); at++ {
		if m := r.figureAt(at); m != nil && !m.Quantity.Ordinal {
			if m.Quantity.Unit != "percent" && !money(&m.Quantity) {
				return nil
			}
			return m
		}
	}
	return nil
}

// climbWords is how far before a verb that says what it came to a rise stands.
const climbWords = 8

// climbs gives the shares and the money that something came to, or was raised to come
// to, their verb: "the rent is raised year by year to reach 8%" tells what it rises to,
// "the grant comes to 40%" what it comes to. A word of another claim between a verb and
// its figure may be what the figure is of.
func (r *reading) climbs() {
	for i := range r.triggers {
		t := &r.triggers[i]
		if t.Claim != "reach" || t.POS != claim.Verb {
			continue
		}
		m := r.sumBehind(t.Last + 1)
		if m == nil || m.Head > 0 || m.Claim != "" || i+1 < len(r.triggers) && r.triggers[i+1].First < m.First {
			continue
		}
		if i == 0 || t.First-r.triggers[i-1].Last > climbWords || r.broken(r.triggers[i-1].Last+1, t.First) {
			if r.asIs[m.First-1].has(to) {
				m.Head = t.First + 1
			}
			continue
		}
		so := strings.HasPrefix(r.words[t.First].Key, toParticle) || r.roles[t.First-1].has(preposition) // "until"
		if up := &r.triggers[i-1]; so && up.POS == claim.Verb && (up.Claim == "rise" || up.Claim == "fall") && r.sumBehind(up.Last+1) == m {
			m.Head = up.First + 1
		}
	}
}

// somebody reports whether people are named among the words behind word i, in its clause,
// or right before it.
func (r *reading) somebody(i int) bool {
	for at := max(0, i-1); at < len(r.words) && at-i <= senseWords && !(at > i && (r.stops(at) || r.comma(at) || r.conjoined(at))); at++ {
		if n, ok := noun.Lookup(strings.TrimPrefix(r.words[at].Key, article)); at != i && (ok && n.Unit == "person" || at > i && r.countsPeople(at)) {
			return true
		}
	}
	return false
}

// opens reports whether a word is one of the others, under what is written onto it.
func (s *sense) opens(key string) bool {
	return s.bare(key) || strings.HasPrefix(key, and) && s.bare(key[len(and):])
}

func (s *sense) bare(key string) bool {
	for _, toThe := range ownAffixes()["to-the"] {
		if bare, ok := strings.CutPrefix(key, toThe); ok && s.others[bare] {
			return true
		}
	}
	bare := strings.TrimPrefix(key, article)
	return s.others[key] || s.others[bare] || s.others[strings.TrimSuffix(bare, accusative)]
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
// is written like Cairo; those of names of who tells the news, "Tigris News"; and those that
// are written like a disease.
func (r *reading) unnamed() {
	r.leaveOut(func(m *extract.Mention) bool {
		if m.Kind != extract.Place {
			return false
		}
		if m.Last == m.First+1 && r.illness.roles[m.First].has(disease) {
			return true // a town in California
		}
		if m.Last < len(r.words) && r.topics[m.Last].has(outlet) && r.words[m.Last].Lines == 0 {
			return true
		}
		k := r.triggersFrom(m.First + 1)
		for i := k - 1; i >= max(0, k-phrasesAbove); i-- {
			if t := &r.triggers[i]; t.First < m.First && m.Last <= t.Last+1 || t.Tail[0] < m.First && m.Last <= t.Tail[1] {
				return true
			}
		}
		return false
	})
}

// phrasesAbove is how many words of claims stand at most between the ends of a phrase.
const phrasesAbove = 3
