package ar

import (
	"crosscheck/facts"
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
		if m.Kind != extract.Date || r.tellsMore(m.Last) {
			continue
		}
		if d, ok := m.When.Resolve(facts.Instant{}, facts.LookBack); !ok || d.Relation != facts.Since {
			continue
		}
		for at := m.First - 1; at >= 0 && m.First-at <= sinceReach && !r.stops(at) && !r.roles[at].has(cut); at-- {
			m.Idle = m.Idle || r.roles[at].has(superlative)
		}
	}
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
