package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

//go:embed ballots.txt
var ballotList string

// What the words of ballots.txt are: roles of a list apart from the words of grammar.
const (
	upToNow role = iota + 1
	atHour
	atEnd
	finalOf
	tallyOf
	doneOf
)

var ballotNames = map[string]role{
	"until": upToNow, "at": atHour, "end": atEnd, "final": finalOf, "tally": tallyOf, "done": doneOf,
}

var theBallots = sync.OnceValue(func() *grammar { return newGrammar(inBallots, "ballots.txt", ballotList, ballotNames) })

const (
	pollWords  = 6  // how far behind a share of voters the moment stands at which it was taken
	tallyWords = 3  // how far behind the count of votes the share stands that was counted
	lastHour   = 12 // the last hour of a clock
)

// ballots marks the shares of voters that were taken before the polls closed, "21% until
// three", and what the count of a part of the votes gave, "55% with 88% of the boxes counted".
func (r *reading) ballots() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Quantity.Ordinal {
			continue
		}
		switch {
		case m.Claim == "turnout":
			r.turnout(m)
		case m.Quantity.Unit == "percent" && r.tallied(m):
			r.partial(m)
		}
	}
}

// turnout marks a share that was taken at an hour before the end.
func (r *reading) turnout(m *extract.Mention) {
	list := theBallots()
	for at := m.First - 1; at >= 0 && m.First-at <= pollWords && !r.stops(at); at-- {
		if r.has(list, finalOf, at) {
			m.Quantity.AsOf = "updated"
			r.note(m.First, "number", "number/updated", at)
		}
		if r.has(list, atEnd, at) || m.Quantity.AsOf != "" {
			return
		}
	}
	led := false // by "until" or "at"
	for at := m.Last; at < min(len(r.words), m.Last+pollWords) && !r.stops(at) && !r.comma(at); at++ {
		if r.has(list, finalOf, at) {
			m.Quantity.AsOf = "updated"
			r.note(m.First, "number", "number/updated", at)
		}
		if r.has(list, atEnd, at) || m.Quantity.AsOf != "" {
			return
		}
		for k := r.mentionsFrom(at); k < len(r.mentions) && r.mentions[k].First == at; k++ {
			d := &r.mentions[k]
			until := d.Kind == extract.Date && upTo(d.When)
			hour := d.Kind == extract.Date && d.Bare
			q := &d.Quantity
			ordinal := d.Kind == extract.Quantity && q.Ordinal && q.IsPoint() && q.Low.Compare(facts.Int(lastHour)) <= 0 && r.has(list, upToNow, at-1)
			if hour && led || until || ordinal {
				m.Quantity.SoFar = true
				d.Until = hour || until
				for n := r.mentionsFrom(at); ordinal && n < len(r.mentions) && r.mentions[n].First == at; n++ {
					r.mentions[n].Idle = true
				}
				r.note(m.First, "number", "number/until", at)
				return
			}
		}
		if r.inFigure(at) && !led {
			return
		}
		led = led || r.has(list, upToNow, at) || r.has(list, atHour, at)
	}
}

// tallied reports whether a share is how much of the votes were counted.
func (r *reading) tallied(m *extract.Mention) bool {
	list := theBallots()
	for at := m.First - 1; at > 0 && m.First-at <= tallyWords && !r.stops(at); at-- {
		if !r.has(list, tallyOf, at) {
			continue
		}
		for before := at - 1; before >= 0 && at-before <= tallyWords && !r.stops(before); before-- {
			if r.has(list, doneOf, before) {
				return true
			}
		}
	}
	return false
}

// partial marks the votes and the shares of the sentence of a share of the votes that were
// counted: they are what that part gave.
func (r *reading) partial(of *extract.Mention) {
	first, last := of.First, of.Last
	for first > 0 && (!r.lineEnds(first-1) || r.inFigure(first-1)) && r.words[first].Lines == 0 {
		first--
	}
	for last < len(r.words) && (!r.lineEnds(last) || r.inFigure(last)) {
		last++
	}
	of.Claim, of.Quantity.SoFar = "count", true
	share := of.Quantity.Value
	if share.IsZero() {
		share = of.Quantity.Low
	}
	for i := r.mentionsFrom(first); i < len(r.mentions) && r.mentions[i].First < last; i++ {
		m := &r.mentions[i]
		q := &m.Quantity
		if m == of || m.Kind != extract.Quantity || m.Idle || q.Ordinal || q.Unit != "percent" && q.Counted != "vote" || m.Claim == "turnout" || r.tallied(m) {
			continue
		}
		q.AsOf, q.Basis = "initial", "counted/"+share.String()
		if m.Claim == "" && !r.wonOtherwise(first, m.First) {
			m.Claim = "get"
		}
		r.note(m.First, "number", "number/initial", of.First)
	}
}

// wonOtherwise reports whether words from..to-1 say that something happened but that votes
// were counted.
func (r *reading) wonOtherwise(from, to int) bool {
	for k := r.triggersFrom(from); k < len(r.triggers) && r.triggers[k].First < to; k++ {
		if !r.types[k].Light && r.triggers[k].Claim != "count" {
			return true
		}
	}
	return false
}
