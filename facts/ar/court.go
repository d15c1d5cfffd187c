package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
)

//go:embed court.txt
var courtList string

// What the words of court.txt are: roles of a list apart from the words of grammar.
const (
	inPrison role = iota + 1
	jailedFor
	remanded
	otherLength
	insidePrison
	bailed
	session
	farUntil
)

var courtNames = map[string]role{
	"prison": inPrison, "jailed": jailedFor, "remand": remanded, "otherwise": otherLength, "inside": insidePrison, "bail": bailed, "session": session, "until": farUntil,
}

var theCourt = sync.OnceValue(func() *grammar { return newGrammar(inCourt, "court.txt", courtList, courtNames) })

const (
	termWords   = 9  // how far behind "prison" the term stands: "the imprisonment of the former head of the port for five years"
	jailedWords = 2  // how far behind a term "in prison" stands
	remandWords = 6  // how far behind a time in prison it stands that it is for the investigation
	rulingWords = 16 // how far before "prison" the verb stands that sends somebody there
	rangeWords  = 2  // how far behind the shortest of several terms the longest stands
	bailWords   = 4  // how far behind "bail" its sum stands
)

// jailTerms gives the lengths of time that courts send people to prison for the claim of a
// sentence, and sums of bail theirs, whatever word stands nearest: "the court orders the
// imprisonment of three accused of theft for seven years". Time held for an
// investigation is none.
func (r *reading) jailTerms() {
	court := theCourt()
	for i := range r.mentions {
		m := &r.mentions[i]
		switch {
		case m.Idle || m.Claim != "" || m.Quantity.Ordinal || m.Quantity.Unit == "" && m.Quantity.Counted == "":
		case terms[m.Quantity.Unit]:
			if at := r.prisonOf(court, m); at >= 0 {
				m.Claim, m.Says = "sentence", r.words[at].Span
				m.Head = r.ruling(at)
			}
		case m.Kind == extract.Quantity && money(&m.Quantity):
			if at := r.courtBefore(court, bailed, m, bailWords); at >= 0 {
				m.Claim, m.Says = "bail", r.words[at].Span
			}
		}
	}
}

// terms are the units of terms: who is held for days awaits his trial.
var terms = map[string]bool{"week": true, "month": true, "year": true}

// prisonOf is the word by which a length of time is one of prison, to which somebody is
// sentenced, or -1.
func (r *reading) prisonOf(court *grammar, m *extract.Mention) int {
	if m.First > 0 && r.bareHas(court, otherLength, m.First-1) {
		return -1
	}
	for at := m.Last; at < min(len(r.words), m.Last+remandWords) && !r.stops(at); at++ {
		if r.has(court, remanded, at) {
			return -1
		}
	}
	if at := r.courtBefore(court, inPrison, m, termWords); at >= 0 {
		if at > 0 && r.bareHas(court, insidePrison, at-1) {
			return -1
		}
		return at
	}
	for at := m.Last; at < min(len(r.words), m.Last+jailedWords) && !r.stops(at) && !r.comma(at); at++ {
		if r.has(court, jailedFor, at) {
			return at
		}
	}
	return -1
}

// ruling is 1 + the first word of the verb that sentences somebody, before word i in its
// clause: who does so, and when, is of the term; or 0.
func (r *reading) ruling(i int) int {
	for k := r.triggersFrom(i) - 1; k >= 0 && i-r.triggers[k].First <= rulingWords && !r.broken(r.triggers[k].First, i); k-- {
		if t := &r.triggers[k]; t.Claim == "sentence" && t.POS != claim.Noun {
			return t.First + 1
		} else if t.POS == claim.Verb {
			return 0
		}
	}
	return 0
}

// courtBefore is the word of a role before a figure in its clause, within so many words
// and with no other such figure between, or -1.
func (r *reading) courtBefore(court *grammar, what role, m *extract.Mention, within int) int {
	for at := m.First - 1; at >= 0 && m.First-at <= within && !r.stops(at) && !r.lineEnds(at) && r.words[at].Key != "("; at-- {
		switch {
		case r.has(court, what, at) || r.bareHas(court, what, at):
			return at
		case r.has(court, otherLength, at) || r.has(court, remanded, at) || r.roles[at].has(relative):
			return -1
		}
		for k := r.mentionsFrom(at); k < len(r.mentions) && r.mentions[k].First == at; k++ {
			if o := &r.mentions[k]; !o.Idle && !o.Quantity.IsZero() && (o.Kind == m.Kind || terms[o.Quantity.Unit]) && money(&o.Quantity) == money(&m.Quantity) {
				if what == inPrison && o.Claim == "sentence" && m.First-o.Last <= rangeWords {
					return r.wordAt(o.Says.Start, at) // "between three years and 25"
				}
				return -1
			}
		}
	}
	return -1
}

// wordAt is the word before word i that begins at a byte.
func (r *reading) wordAt(start, i int) int {
	for ; i >= 0 && r.words[i].Start > start; i-- {
	}
	return i
}
