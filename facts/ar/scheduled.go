package ar

import (
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// What is set for a day lies ahead of who tells of it, whatever verb does so: "said that the
// session set for Thursday would be the last", "called for a session on Tuesday instead of
// Thursday".

// setWords is how many words before a date the one stands at most that says that something
// is set for it, gatherWords the call for it, and lieuWords the date that it was moved to.
const (
	setWords    = 4
	gatherWords = 6
	lieuWords   = 5
	putOffWords = 9
	sourceWords = 7
	callWords   = 14
	wasWords    = 10
)

// scheduled marks the dates for which something is set, and those from which it was moved.
func (r *reading) scheduled() {
	var before *extract.Mention // the date before this one
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date || m.Idle {
			continue
		}
		at := r.setBy(m)
		if at < 0 {
			at = r.calledFor(m)
		}
		switch {
		case m.Set && m.Was: // moved from it to the next
			m.Claim, m.Says = "hold", r.words[m.First].Span
		case m.Set:
			from := m.First
			if before != nil {
				from = before.First
			}
			if m.Head = r.putOffBefore(from) + 1; m.Head == 0 {
				m.Claim, m.Says = "hold", r.words[m.First].Span
			}
		case before != nil && r.inPlaceOf(before, m):
			if r.asIs[before.First].has(to) || before.First > 0 && r.asIs[before.First-1].has(to) {
				before.Set, before.Look = true, date.Seek(before.When) // "was moved to Saturday"
			}
			m.Was, m.Set, m.Look, m.Claim, m.Says = true, before.Set, date.Seek(m.When), before.Claim, before.Says
		case at >= 0 && (m.Claim == "" || m.Claim == "hold"):
			m.Set, m.Look = true, date.Seek(m.When)
			m.Claim, m.Says = "hold", r.words[at].Span
		case date.Seek(m.When) == 0 && r.wasSet(m):
			m.Set, m.Look = true, 0
		case m.Claim == "":
			if at := r.sourceOf(m); at >= 0 {
				m.Claim, m.Says = "say", r.words[at].Span
			}
		}
		before = m
	}
}

// sourceOf is the word before a date that says on whose word something is told, and then:
// "according to the ministry, today"; or -1.
func (r *reading) sourceOf(m *extract.Mention) int {
	for at := m.First - 1; at > 0 && m.First-at <= sourceWords && !r.lineEnds(at); at-- {
		switch {
		case r.roles[at].has(according) && at+r.length(at) < m.First:
			return at
		case r.words[at].Kind == text.Punct || r.roles[at].has(that) || r.roles[at].has(relative) || r.verb(at):
			return -1
		}
	}
	return -1
}

// setBy is the word before a date that says that something is set for it, with nothing in
// between but how it is held and where: "the session set to be held in Geneva on Friday";
// or -1. What was set may be past.
func (r *reading) setBy(m *extract.Mention) int {
	for at := m.First - 1; at >= 0 && m.First-at <= setWords && !r.lineEnds(at); at-- {
		switch {
		case r.marks(at, setFor):
			if r.marks(at-1, was) || r.marks(at-2, was) {
				return -1
			}
			return at
		case r.words[at].Kind == text.Punct || r.roles[at].has(that) || r.verb(at) && r.claimed(at) != "hold":
			return -1
		}
	}
	return -1
}

// calledFor is the gathering on a day that somebody calls for: "called for a session on
// Thursday"; or -1.
func (r *reading) calledFor(m *extract.Mention) int {
	for at := m.First - 1; at > 1 && m.First-at <= gatherWords && !r.lineEnds(at) && r.words[at].Kind != text.Punct; at-- {
		if !r.marks(at, gathering) || !r.asIs[at-1].has(to) {
			continue
		}
		for k := at - 2; k >= 0 && at-k <= callWords && !r.lineEnds(k); k-- {
			if r.claimed(k) == "demand" {
				return at
			}
		}
		return -1
	}
	return -1
}

// putOffBefore is the word before word i that says that something is put off, or -1.
func (r *reading) putOffBefore(i int) int {
	for at := i - 1; at >= 0 && i-at <= putOffWords && !r.lineEnds(at); at-- {
		if r.claimed(at) == "postpone" {
			return at
		}
	}
	return -1
}

// wasSet reports whether a date is that on which something was to be: "it had been planned
// that the campaign begin on 10 October", and that may be past.
func (r *reading) wasSet(m *extract.Mention) bool {
	set := false
	for at := m.First - 1; at >= 0 && m.First-at <= wasWords && !r.lineEnds(at) && r.words[at].Kind != text.Punct; at-- {
		if set && r.marks(at, was) {
			return true
		}
		set = r.marks(at, foreseenThen) || set && r.asIs[at].has(of)
	}
	return false
}

// inPlaceOf reports whether what is held on a day is so instead of on another.
func (r *reading) inPlaceOf(held, was *extract.Mention) bool {
	if was.First-held.Last > lieuWords {
		return false
	}
	for at := held.Last; at < was.First; at++ {
		if r.lineEnds(at) {
			return false
		}
		if r.marks(at, inLieu) {
			return true
		}
	}
	return false
}
