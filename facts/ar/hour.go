package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
)

// How many words before and behind a date the incident stands that it is of.
const (
	incidentBefore = 12
	incidentBehind = 5
)

// hours gives an hour of an incident, where its own sentence names no day, the day on
// which the report tells of an incident, over one on which something else happened:
// "were killed yesterday in an attack. The convoy had left on Friday. The attack began
// at six" began yesterday. Where there is none, the day up to which victims were
// counted is that day.
func (r *reading) hours() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date || m.Idle || !m.Bare && !m.Lent || !r.ofIncident(m) {
			continue
		}
		var counted *extract.Mention
		for j := i - 1; j >= 0; j-- {
			d := &r.mentions[j]
			if d.Kind != extract.Date || d.Idle {
				continue
			}
			day, until := date.DayTold(d.When)
			if day == nil {
				continue
			}
			if counted == nil && !r.oneSentence(d, m) && until && m.Bare && r.ofIncident(d) {
				counted = d
			}
			if until {
				continue
			}
			if r.oneSentence(d, m) {
				counted = nil
				break
			}
			if r.ofIncident(d) {
				counted = d
				break
			}
		}
		if counted != nil {
			day, _ := date.DayTold(counted.When)
			m.When, m.Bare, m.Lent = date.Lend(m.When, day, counted.Look), false, true
		}
	}
}

// oneSentence reports whether no sentence ends between two mentions.
func (r *reading) oneSentence(d, m *extract.Mention) bool {
	for at := d.Last; at < m.First; at++ {
		if r.lineEnds(at) {
			return false
		}
	}
	return true
}

// ofIncident reports whether an incident is told of near a date, in its clause.
func (r *reading) ofIncident(m *extract.Mention) bool {
	for at := m.First - 1; at >= 0 && m.First-at <= incidentBefore && !r.lineEnds(at) && !r.roles[at].has(that); at-- {
		if r.incidentAt(at) {
			return true
		}
		if m.First-at <= ownVerb && r.otherVerb(at) {
			return false // "warned, on Thursday, of floods"
		}
	}
	for at := m.Last; at < len(r.words) && at-m.Last < incidentBehind && !r.lineEnds(at) && !r.roles[at].has(that); at++ {
		if r.incidentAt(at) {
			return true
		}
	}
	return false
}

// ownVerb is how many words before a date the verb stands at most whose date it is.
const ownVerb = 3

// otherVerb reports whether a verb begins at word i that tells something else than an
// incident, its victims, or that it happened.
func (r *reading) otherVerb(i int) bool {
	k := r.triggersFrom(i)
	if k >= len(r.triggers) || r.triggers[k].First != i || r.triggers[k].POS != claim.Verb {
		return false
	}
	t, ok := facts.ClaimByID(r.triggers[k].Claim)
	return ok && !t.Incident && t.Toll == "" && !t.Light && t.ID != "begin"
}

// incidentAt reports whether a trigger of an incident, beyond who was hurt, begins at
// word i.
func (r *reading) incidentAt(i int) bool {
	t, ok := facts.ClaimByID(r.claimed(i))
	return ok && t.Incident && t.Toll == ""
}
