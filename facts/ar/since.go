package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// sinceReach is how many words a superlative stands before its "since".
const sinceReach = 5

// sinceWhen leaves out the dates that say how rare a thing is, and not when it
// was: "the heaviest since 1989". What follows "when" was at that date: "the
// worst since 2011, when 22 died".
func (r *reading) sinceWhen() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date {
			continue
		}
		if d, ok := m.When.Resolve(anyDay, facts.LookBack); !ok || d.Relation != facts.Since {
			continue
		}
		rare := false
		for at := m.First - 1; at >= 0 && m.First-at <= sinceReach && !r.stops(at) && !r.roles[at].has(cut); at-- {
			rare = rare || r.roles[at].has(superlative) || r.topics[at].has(latest)
		}
		switch {
		case !rare:
		case !r.tellsMore(m.Last):
			m.Idle = true
		default:
			if m.Head = r.happensBehind(m.Last) + 1; m.Head > 0 {
				if b, ok := m.When.(date.Bound); ok {
					m.When = b.Of // it happened then, and not since
				}
			}
		}
	}
}

// anyDay is a day to count from, where only the kind of a date is asked for.
var anyDay = facts.Day(2000, 6, 15)

// happensReach is how many words behind a date the verb stands at most of what was then.
const happensReach = 3

// happensBehind is the word right behind "when" at word i that says what happened, or -1.
func (r *reading) happensBehind(i int) int {
	for at := i; at < len(r.words) && at-i <= happensReach && !r.stops(at); at++ {
		if k := r.triggersFrom(at); k < len(r.triggers) && r.triggers[k].First == at {
			return at
		}
	}
	return -1
}

// tellsMore reports whether word at, or the word behind a comma there, goes on to
// tell of the date before it.
func (r *reading) tellsMore(at int) bool {
	if at < len(r.words) && r.words[at].Kind == text.Punct && !r.stops(at) {
		at++
	}
	return at < len(r.words) && r.words[at].Lines == 0 && (r.roles[at].has(cut) || r.roles[at].has(preposition))
}

// effects marks the dates from which something is in force: "from Sunday on".
func (r *reading) effects() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date {
			continue
		}
		for at := max(0, m.First-phraseWords); at < m.First; at++ {
			if r.topics[at].has(effective) && at+int(r.subjects.lengths[at]) == m.First {
				m.Says = facts.Span{Start: r.words[at].Start, End: r.words[m.First-1].End}
			}
		}
	}
}
