package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// How many words the verb of a speaker stands from the quotation before it and
// behind it, and the day of speech from that verb.
const (
	spokenBefore = 16
	spokenBehind = 3
	spokenDay    = 8
)

// spoken lets the dates inside a quotation count from the day of speech, where
// the sentence names it: 'said on Monday: "it starts tomorrow"'.
func (r *reading) spoken() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date || m.Bare || !r.quoted[m.First] || !m.When.Relative() {
			continue
		}
		if on := r.speech(m.First); on != nil {
			m.When = facts.Spoken{Said: m.When, On: on}
			m.Rules = append([]string{"date/spoken"}, m.Rules...)
		}
	}
}

// speech is the day on which the quotation around word i was spoken, or nil.
func (r *reading) speech(i int) facts.When {
	from, to := i, i
	for from > 0 && r.quoted[from-1] {
		from--
	}
	for to < len(r.words) && r.quoted[to] {
		to++
	}
	for at := from - 1; at >= 0 && from-at <= spokenBefore && !r.full(at); at-- {
		if t := r.reports(at); t != nil {
			return r.dayOf(t, from)
		}
	}
	for at := to + 1; at < len(r.words) && at-to <= spokenBehind && !r.full(at); at++ {
		if t := r.reports(at); t != nil {
			return r.dayOf(t, len(r.words))
		}
	}
	return nil
}

// full reports whether a sentence ends at word at.
func (r *reading) full(at int) bool {
	return r.words[at].Key != ":" && r.stops(at) && r.words[at].Kind == text.Punct
}

// reports is the verb at word at that reports, or nil.
func (r *reading) reports(at int) *claim.Trigger {
	i := r.triggersFrom(at)
	if i == len(r.triggers) || r.triggers[i].First != at || r.triggers[i].POS != claim.Verb {
		return nil
	}
	if r.types[i].Field != "reporting" {
		return nil
	}
	return &r.triggers[i]
}

// dayOf is the date told behind a verb, before word to and what else happened,
// or right before the verb.
func (r *reading) dayOf(t *claim.Trigger, to int) facts.When {
	for i := r.mentionsFrom(t.First - nearWords); i < r.mentionsFrom(t.Last+spokenDay+1); i++ {
		m := &r.mentions[i]
		if m.Kind != extract.Date || m.Bare || r.quoted[m.First] {
			continue
		}
		behind := m.First > t.Last && m.First <= min(t.Last+spokenDay, to-1) && !r.happens(t.Last+1, m.First)
		if behind || m.Last == t.First {
			return m.When
		}
	}
	return nil
}

// happens reports whether a word of words from..to-1 opens a clause or says what
// happened.
func (r *reading) happens(from, to int) bool {
	for i := from; i < to; i++ {
		if r.roles[i].has(that) || r.roles[i].has(relative) || r.full(i) || r.triggered(i) {
			return true
		}
	}
	return false
}
