package ar

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
)

// sexes reads what attackers are by sex: "the attackers are a man and a woman", "the
// two attackers, one of them a woman", and marks the figures of men and women who
// attack: "two women attacked the station".
func (r *reading) sexes() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Quantity && sexOf[m.Quantity.Counted] && m.Quantity.IsPoint() {
			if m.Quantity.Acting = r.attacks(m.First, m.Last); m.Quantity.Acting || m.Part || m.Claim != "" {
				continue
			}
			if says := r.assailed(m.First, m.Last); !says.IsZero() {
				m.Quantity.Acting, m.Claim, m.Says = true, "attack", says
			}
		}
	}
	var found []extract.Mention
	taken := r.taken()
	for _, i := range r.maybeSexes() {
		if taken[i] {
			continue
		}
		if m := r.attackers(i); m != nil && r.sexBehindAnd(i) != "" && r.sexBehindAnd(i) != m.Quantity.Counted {
			found = append(found, r.oneOfSex(i, r.sexBehindAnd(i), m.Says)) // "three men and a woman"
			continue
		}
		switch first, second := r.sex(i), r.sexBehindAnd(i+1); {
		case first == "":
		case second != "" && second != first && !taken[i+1] && !r.joinedWord(i):
			if says := r.assailed(i, i+2); !says.IsZero() {
				found = append(found, r.oneOfSex(i, first, says), r.oneOfSex(i+1, second, says))
			}
		case second == "":
			if says := r.eitherOf(i); !says.IsZero() {
				m := r.oneOfSex(i, first, says)
				m.Part, m.People, m.Quantity.Restricted = true, true, true
				found = append(found, m)
			}
		}
	}
	r.add(found)
}

// maybeSexes are the words, in order, that stand near attackers or a verb of attack: all
// that may tell of a sex.
func (r *reading) maybeSexes() (out []int) {
	near := func(from, to int) {
		if len(out) > 0 {
			from = max(from, out[len(out)-1]+1)
		}
		for i := from; i < min(to, len(r.words)); i++ {
			out = append(out, i)
		}
	}
	next := 0
	for i := range r.words {
		if next < len(r.triggers) && r.triggers[next].First == i {
			if next++; r.attackAt(i) != nil {
				near(i+1, i+3)
			}
		}
		if r.is(assailants, i) {
			near(i+1, i+2*assailReach)
		}
	}
	for i := range r.mentions { // "three men and a woman"
		if m := &r.mentions[i]; m.Quantity.Acting && m.Last < len(r.words) {
			if at, known := slices.BinarySearch(out, m.Last); !known {
				out = slices.Insert(out, at, m.Last)
			}
		}
	}
	return out
}

// attackers is the figure of those who attack that ends before word i, or nil.
func (r *reading) attackers(i int) *extract.Mention {
	near := r.near(i)
	for at := range near {
		if m := &near[at]; m.Last == i && m.Quantity.Acting && r.words[i].Lines == 0 {
			return m
		}
	}
	return nil
}

// sexOf are the kinds that tell sexes.
var sexOf = map[string]bool{"man": true, "woman": true}

// sex is the kind of word i, a man or a woman without article, or empty.
func (r *reading) sex(i int) string { return sexOfWord(r.words[i].Key) }

func sexOfWord(key string) string {
	n, ok := noun.Lookup(key)
	if !ok || !sexOf[n.ID] || n.Number != noun.Singular || definite(key) {
		return ""
	}
	return n.ID
}

// sexBehindAnd is that of a word that "and" is written to.
func (r *reading) sexBehindAnd(i int) string {
	if i >= len(r.words) || r.words[i].Lines > 0 {
		return ""
	}
	rest, ok := strings.CutPrefix(r.words[i].Key, and)
	if !ok {
		return ""
	}
	return sexOfWord(rest)
}

// joinedWord reports whether a person is joined to the one at word i: "a child, a man
// and a woman" are three.
func (r *reading) joinedWord(i int) bool { return strings.HasPrefix(r.words[i].Key, and) }

// oneOfSex is the figure of one man or woman at word i, who attacked.
func (r *reading) oneOfSex(i int, kind string, says facts.Span) extract.Mention {
	one, span := facts.Int(1), r.words[i].Span
	if r.joinedWord(i) {
		span.Start += len(and)
	}
	q := facts.Quantity{Range: facts.Exactly(one), Value: one, Unit: "person", Counted: kind, Acting: true, Span: span}
	return extract.Mention{Kind: extract.Quantity, First: i, Last: i + 1, Span: span, Quantity: q, Noun: span, Claim: "attack", Says: says, Rules: []string{"number/one-without-figure"}}
}

// assailReach is how many words stand at most between the attackers and what they are.
const assailReach = 4

// assailed is what says of a man and a woman, words first..last-1, that they attacked:
// the attackers that they are, or the verb that they are the subject of; or zero.
func (r *reading) assailed(first, last int) facts.Span {
	if r.attacks(first, last) {
		return r.words[first-1].Span
	}
	for at := first - 1; at >= 0 && first-at <= assailReach && r.words[at+1].Lines == 0 && !r.full(at) && !r.verb(at); at-- {
		if r.is(assailants, at) {
			return r.words[at].Span
		}
	}
	return facts.Span{}
}

// eitherOf is the attackers of whom word i tells the sex of one, "one of them a
// woman", or zero.
func (r *reading) eitherOf(i int) facts.Span {
	at := i - 1
	for at > 0 && r.is(beingThey, at) {
		at--
	}
	if at <= 0 || !r.is(eitherOf, at) || r.words[i].Lines > 0 {
		return facts.Span{}
	}
	for before := at - 1; before >= 0 && at-before <= assailReach && r.words[before+1].Lines == 0 && !r.full(before); before-- {
		if r.is(assailants, before) {
			return r.words[before].Span
		}
	}
	return facts.Span{}
}

// attacks reports whether words first..last-1 are the subject of a verb of attack
// right before them: it has its object, as a pronoun, before them or behind.
func (r *reading) attacks(first, last int) bool {
	if first == 0 || r.words[first].Lines > 0 {
		return false
	}
	t := r.attackAt(first - 1)
	if t == nil && first > 1 && r.words[first-1].Lines == 0 && definite(r.words[first-1].Key) {
		return r.attackAt(first-2) != nil // "carried out the attack two women"
	}
	switch {
	case t == nil:
		return false
	case t.Claim == "shoot" || r.pronominal(first-1):
		return true
	}
	for at := last; at < len(r.words) && at <= last+assailReach && r.words[at].Lines == 0; at++ {
		switch {
		case r.inDate[at]:
		case definite(r.words[at].Key), strings.HasSuffix(r.words[at].Key, accusative), r.actorAt(at) != nil, r.placeEnd(at) > 0:
			return true
		case !r.nominal(at):
			return false
		}
	}
	return false
}

// attackAt is the verb at word i that attacks or carries out, not in the passive for
// sure, or nil.
func (r *reading) attackAt(i int) *claim.Trigger {
	k := r.triggersFrom(i)
	if k == len(r.triggers) || r.triggers[k].First != i || r.triggers[k].POS != claim.Verb || r.triggers[k].Voice == claim.Passive {
		return nil
	}
	switch r.triggers[k].Claim {
	case "attack", "shoot", "bomb", "implement", "storm", "stab", "open-fire":
		return &r.triggers[k]
	}
	return nil
}
