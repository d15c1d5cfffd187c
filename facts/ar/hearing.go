package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
)

const (
	hearingWords  = 24 // how far behind what is put off the day stands to which it is
	hearingLeader = 2  // how many words stand at most between "to" and that day: "to the session of 9 June"
)

// hearings gives the day to which something is put off to what puts it off, over what else is
// told between them: "the court put off its judgment on those accused of theft to the session
// of 9 June"; it is yet to come, as is that for which a court sets a session.
func (r *reading) hearings() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date || m.Head > 0 {
			continue
		}
		at := m.First - 1
		for ; at > 0 && m.First-at <= hearingLeader && r.has(theCourt(), session, at); at-- {
		}
		if at < 0 || r.words[m.First].Lines > 0 {
			continue
		}
		switch until := r.has(theCourt(), farUntil, at); {
		case r.asIs[at].has(to) || until:
			if t := r.putOff(m.First, until); t != nil {
				m.Head, m.Look = t.First+1, facts.LookAhead
			}
		case at < m.First-1:
			if t := r.setFor(at + 1); t != nil {
				m.Head, m.Look = t.First+1, facts.LookAhead
			}
		}
	}
}

// putOff is the word before word i in its sentence that puts something off, and behind which
// nobody does anything else; or nil.
func (r *reading) putOff(i int, until bool) *claim.Trigger {
	for k := r.triggersFrom(i) - 1; k >= 0 && i-r.triggers[k].First <= hearingWords && !r.broken(r.triggers[k].First, i); k-- {
		switch t := &r.triggers[k]; {
		case t.Claim == "postpone" || t.Claim == "extend" && !until:
			return t
		case t.POS == claim.Verb && t.Claim != "decide":
			return nil
		}
	}
	return nil
}

// setFor is the word that says that the session named at word i was set, or nil.
func (r *reading) setFor(i int) *claim.Trigger {
	for k := r.triggersFrom(i) - 1; k >= 0 && i-r.triggers[k].First <= termWords && !r.broken(r.triggers[k].First, i); k-- {
		if t := &r.triggers[k]; t.Claim == "specify" {
			return t
		}
	}
	return nil
}

// performed are the claims of what is done by deciding it: a court that decides to put off a
// case has put it off.
var performed = map[string]bool{"refer": true, "postpone": true, "sentence": true, "acquit": true, "bail": true, "free": true, "fine": true, "cancel": true, "dismiss": true, "appoint": true, "arrest": true, "reject": true}
