package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
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
				m.Claim, m.Says = "begin", facts.Span{Start: r.words[at].Start, End: r.words[m.First-1].End}
			}
		}
		r.dueOrWritten(m)
	}
}

// How many words before a date stand the one that something is due then, and the paper
// that bears the date.
const (
	foreseenWords = 4
	paperWords    = 12
)

// dueOrWritten marks a date on which something is due, "the cup due in December", and
// one that a paper bears: "his letter to the council, dated 3 May".
func (r *reading) dueOrWritten(m *extract.Mention) {
	bears := r.marks(m.First-1, bearing) || r.marks(m.First-2, bearing)
	for at := m.First - 1; at >= 0 && m.First-at <= paperWords && !r.lineEnds(at); at-- {
		switch {
		case m.Claim != "" || r.roles[at].has(that) || bears && r.verb(at) && !r.marks(at, document):
			return
		case bears && r.marks(at, document):
			m.Claim, m.Says = "issue", r.words[at].Span
		case m.First-at <= foreseenWords && r.marks(at, foreseenThen):
			m.Claim, m.Says = "hold", r.words[at].Span
		}
	}
}

// elapsed marks a length of time that passed since a deed, "20 minutes after it took off":
// the deed did not last that long.
func (r *reading) elapsed() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Duration || m.Idle || m.Claim != "" || m.First == 0 || m.Last+1 >= len(r.words) || r.words[m.First].Lines > 0 || r.lateAt(m.First-1) != "after" ||
			!r.asIs[m.Last].has(of) || r.stops(m.Last) {
			continue
		}
		if k := r.triggersFrom(m.Last + 1); k < len(r.triggers) && r.triggers[k].First == m.Last+1 && r.triggers[k].POS != claim.Verb {
			m.Quantity.Basis = facts.SinceDeed
		}
	}
}
