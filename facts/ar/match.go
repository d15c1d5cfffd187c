package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed match.txt
var matchList string

// What the words of match.txt are: roles of a list apart from the words of grammar.
const (
	versus role = iota + 1
	noGoals
	withoutGoals
	fromGoals
	noReply
	asMany
	oneGoal
	oneAgainst
	halfMatch
	shootOut
	minuteOf
	mishap
	ninetieth
	pointsTotal
	beforeCrowd
	goals2
	goals3
	goals4
	goals5
	goals6
	goals7
	crowd
	goalWord
	stoppage
)

var matchNames = map[string]role{
	"versus": versus, "nil": noGoals, "without": withoutGoals, "from": fromGoals, "reply": noReply, "alike": asMany, "one": oneGoal, "one-against": oneAgainst, "half": halfMatch,
	"shoot-out": shootOut, "minute": minuteOf, "mishap": mishap, "ninety": ninetieth, "standing": pointsTotal, "before": beforeCrowd,
	"two": goals2, "three": goals3, "four": goals4, "five": goals5, "six": goals6, "seven": goals7, "crowd": crowd, "goal": goalWord, "stoppage": stoppage,
}

var theMatch = sync.OnceValue(func() *grammar { return newGrammar(inMatch, "match.txt", matchList, matchNames) })

const (
	mostGoals     = 30 // of one side, in the score of a match
	shootOutWords = 3  // how far from a score it stands that it is of a shoot-out
	halfWords     = 5  // how far from a score the half stands that it is of
	standingWords = 6  // how far behind "total" the points stand
	crowdWords    = 3  // how far behind "before" the spectators stand
)

// score is the goals of two sides.
type score struct {
	sides     [2]side
	penalties bool
}

// side is the goals of one side: how many, and the words that say so.
type side struct {
	goals       int64
	first, last int
}

// matches reads what reports tell of matches: the score, as the goals of the winner and
// those of the loser, whichever side is named first; the minutes of goals; the points of
// a team; the spectators.
func (r *reading) matches() {
	from := 0
	for k := range r.triggers {
		t := &r.triggers[k]
		if t.First < from || !ofMatches[t.Claim] {
			continue
		}
		if from == 0 {
			r.sport = r.each(theMatch(), r.sport)
		}
		first, last := r.sentenceOf(t.First), r.sentenceEnd(t.First)
		r.scored(first, last)
		r.minutes(first, last)
		r.crowds(first, last)
		from = last
	}
	r.standings()
}

// ofMatches are the claims of sentences that tell of matches.
var ofMatches = map[string]bool{"win": true, "lose": true, "draw": true, "score": true, "play": true, "qualify": true, "eliminate": true, "lead-table": true, "suspend-player": true, "end": true, "solve": true}

// scored makes the score that words from..to-1 tell two facts, the goals of either side, or one
// where they are even; where they tell several, none.
func (r *reading) scored(from, to int) {
	var of [2][]score // the match, and the shoot-out behind it
	for i := from; i < to; i++ {
		if r.words[i].Kind == text.Punct {
			continue
		}
		s, ok := r.scoreAt(i, to)
		if !ok {
			continue
		}
		k := 0
		if s.penalties {
			k = 1
		}
		of[k] = append(of[k], s)
		i = s.sides[1].last - 1
	}
	var found []extract.Mention
	for k, counted := range []string{"goal", "penalty"} {
		if len(of[k]) != 1 || r.half(&of[k][0], from, to) {
			continue
		}
		s := of[k][0]
		a, b := s.sides[0], s.sides[1]
		if a.goals < b.goals {
			a, b = b, a
		}
		switch {
		case a.goals == b.goals:
			found = append(found, r.goals(a, "draw", counted))
		case b.first < 0:
			found = append(found, r.goals(a, "win", counted))
		default:
			found = append(found, r.goals(a, "win", counted), r.goals(b, "lose", counted))
		}
	}
	if len(found) > 0 {
		for i := range found {
			r.hush(found[i].First, found[i].Last)
		}
		r.add(found)
	}
}

// hush leaves no fact to the figures and the dates that words first..last-1 were taken for.
func (r *reading) hush(first, last int) {
	dates := false
	near := r.near(last - 1)
	for k := range near {
		if m := &near[k]; first < m.Last && m.Kind != extract.Actor && m.Kind != extract.Place {
			m.Idle, m.Rules = true, nil
			dates = dates || m.Kind == extract.Date
		}
	}
	if dates {
		r.leaveOut(func(m *extract.Mention) bool { return m.Kind == extract.Date && m.First < last && first < m.Last })
	}
}

// goals is the goals of one side, as a figure of its own.
func (r *reading) goals(s side, claim, counted string) extract.Mention {
	n := facts.Int(s.goals)
	span := facts.Span{Start: r.words[s.first].Start, End: r.words[s.last-1].End}
	q := facts.Quantity{Range: facts.Exactly(n), Value: n, Counted: counted, Span: span}
	return extract.Mention{Kind: extract.Quantity, First: s.first, Last: s.last, Span: span, Quantity: q, Noun: span, Claim: claim, Says: span, Rules: []string{"number/score"}}
}

// half reports whether a score is that of a half, or of two matches.
func (r *reading) half(s *score, from, to int) bool {
	first, last := s.sides[0].first, max(s.sides[0].last, s.sides[1].last)
	return r.anyOf(halfMatch, max(from, first-halfWords), first) || r.anyOf(halfMatch, last, min(to, last+halfWords))
}

// anyOf reports whether one of words from..to-1 has a role of matches.
func (r *reading) anyOf(what role, from, to int) bool {
	for i := from; i < to; i++ {
		if r.sport[i].has(what) {
			return true
		}
	}
	return false
}

// scoreAt reads the score that begins at word i: "2-1", "two goals to one", "a goal without
// reply".
func (r *reading) scoreAt(i, to int) (s score, ok bool) {
	if a, ok := r.bareGoals(i); ok {
		dash := i + 1
		if dash+1 >= to || !isDash(r.words[dash].Key) || i > 0 && isDash(r.words[i-1].Key) {
			return s, false
		}
		b, ok := r.bareGoals(dash + 1)
		if !ok || dash+2 < to && isDash(r.words[dash+2].Key) || r.goalsCount(dash+2) {
			return s, false
		}
		s.sides = [2]side{a, b}
		s.penalties = r.anyOf(shootOut, max(0, i-shootOutWords), i) || r.anyOf(shootOut, b.last, min(to, b.last+shootOutWords))
		return s, true
	}
	a, ok := r.goalsAt(i)
	if !ok {
		return s, false
	}
	b, ok := r.goalsAgainst(a, to)
	if !ok {
		return s, false
	}
	s.sides = [2]side{a, b}
	return s, true
}

// goalsCount reports whether a noun stands behind a score, which makes it a range: "2-3 goals".
func (r *reading) goalsCount(i int) bool {
	m := r.figureAt(i - 1)
	return m != nil && m.Last > i
}

// bareGoals is a small number in digits, or "nil", at word i.
func (r *reading) bareGoals(i int) (side, bool) {
	w := r.words[i]
	if w.Key == zero {
		return side{0, i, i + 1}, true
	}
	if w.Kind != text.Digits || len(w.Key) > 2 {
		return side{}, false
	}
	n := int64(0)
	for _, d := range w.Key {
		if d < '0' || d > '9' {
			return side{}, false
		}
		n = 10*n + int64(d-'0')
	}
	return side{n, i, i + 1}, n <= mostGoals
}

// zero is the word for none, the month of which is another.
const zero = "\u0635\u0641\u0631"

func isDash(key string) bool { return key == "-" || key == "\u2013" || key == "\u2212" }

// goalsAt is a count of goals that begins at word i, with its noun or as a noun of its own.
func (r *reading) goalsAt(i int) (side, bool) {
	if set := r.sport[i]; set != 0 {
		for what := goals2; what <= goals7; what++ {
			if set.has(what) {
				return side{int64(what - goals2 + 2), i, i + 1}, true
			}
		}
	}
	for k := r.mentionsFrom(i); k < len(r.mentions) && r.mentions[k].First == i; k++ {
		m := &r.mentions[k]
		if n, ok := m.Quantity.Value.Int64(); ok && m.Kind == extract.Quantity && !m.Idle && !m.Quantity.Ordinal && m.Quantity.Counted == "goal" && n <= mostGoals {
			return side{n, i, m.Last}, true
		}
	}
	if r.sport[i].has(oneGoal) {
		return side{1, i, i + 1}, true
	}
	return side{}, false
}

// goalsAgainst is what stands against a count of goals, right behind it.
func (r *reading) goalsAgainst(a side, to int) (side, bool) {
	at := a.last
	if at >= to {
		return side{}, false
	}
	if r.sport[at].has(fromGoals) && at+1 < to { // "from without"
		at++
	}
	key := r.words[at].Key
	switch {
	case r.sport[at].has(noGoals):
		return side{0, at, at + 1}, true
	case r.sport[at].has(withoutGoals) && at+1 < to && r.sport[at+1].has(noReply):
		return side{0, at, at + 2}, true
	case r.sport[at].has(asMany):
		return side{a.goals, at, at + 1}, true
	case r.sport[at].has(oneAgainst):
		return side{1, at, at + 1}, true
	case r.sport[at].has(versus) && at+1 < to:
		if b, ok := r.bareGoals(at + 1); ok {
			return b, true
		}
		return r.goalsAt(at + 1)
	case strings.HasPrefix(key, toParticle):
		return r.goalsAt(at)
	}
	return side{}, false
}
