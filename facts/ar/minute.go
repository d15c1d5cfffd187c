package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

const (
	lastMinute    = 130 // of a match
	addedMost     = 15  // minutes that are added to a half at the most
	minuteReach   = 6   // how many words behind "minute" the list of minutes goes on
	stoppageWords = 5   // how far behind a minute it stands that it is of the time that was added
	eventReach    = 12  // how far before a minute what happened in it stands
)

// minutes reads in which minute of a match a goal fell: "in the minute 78", "in the minutes
// 12 and 45+2", "the fourth minute behind the ninetieth", and a number alone in brackets
// behind a goal, "(88)".
func (r *reading) minutes(from, to int) {
	for i := from; i < to; i++ {
		switch key := r.words[i].Key; {
		case r.sport[i].has(minuteOf):
			end := to
			if i+1 == to && i+2 < len(r.words) && r.words[to].Key == "." { // "(m. 64)"
				end = min(len(r.words), to+minuteReach)
			}
			i = max(i, r.minutesBehind(i, end)-1)
		case key == "(":
			if last := r.minuteAt(i+1, to); last > 0 && last < to && r.words[last].Key == ")" {
				if what, _ := r.happensAt(i); what == "score" {
					r.minute(i+1, last)
					i = last
				}
			}
		}
	}
}

// minutesBehind reads the minutes behind the word for them at word i, and returns the word
// behind them.
func (r *reading) minutesBehind(i, to int) int {
	if q := r.ordinalMinute(i); q != nil {
		r.ordinalAt(q, to)
		return q.Last
	}
	at := i + 1
	for at < min(to, i+minuteReach) {
		switch last := r.minuteAt(at, to); {
		case last > 0:
			if r.minute(at, last); at == i+1 {
				r.silence(i)
			}
			at = last
		case r.words[at].Key == and || r.comma(at) || at == i+1 && r.words[at].Key == ".":
			at++
		default:
			return at
		}
	}
	return at
}

// silence leaves no fact to the figures that word i alone was taken for: the dual of "minute",
// "the ninetieth".
func (r *reading) silence(i int) {
	for k := r.mentionsFrom(i); k < len(r.mentions) && r.mentions[k].First == i; k++ {
		if m := &r.mentions[k]; !m.Quantity.IsZero() && m.Last == i+1 {
			m.Idle, m.Rules = true, nil
		}
	}
}

// ordinalMinute is the rank whose noun is the minute at word i, or nil.
func (r *reading) ordinalMinute(i int) *extract.Mention {
	for k := r.mentionsFrom(i); k < len(r.mentions) && r.mentions[k].First == i; k++ {
		if m := &r.mentions[k]; m.Kind == extract.Quantity && m.Quantity.Ordinal && m.Quantity.Counted == "minute" {
			return m
		}
	}
	return nil
}

// ordinalAt makes a rank of minutes the minute it is, "the fourth behind the ninetieth" the 94th.
func (r *reading) ordinalAt(m *extract.Mention, to int) {
	v := m.Quantity.Value
	n, ok := v.Int64()
	what, tells := r.happensAt(m.First)
	if !ok || n < 1 || n > lastMinute || !tells {
		return
	}
	if ninety := m.Last + 1; ninety < to && r.sport[ninety].has(ninetieth) {
		n += 90
		r.silence(ninety)
	} else if n < addedMost && r.anyOf(stoppage, m.Last, min(to, m.Last+stoppageWords)) {
		n += 90
	}
	r.becomes(m, n, what)
}

// minuteAt is the word behind the minute that begins at word i, "78" or "90+4", or 0.
func (r *reading) minuteAt(i, to int) int {
	if i >= to || r.digits(i) < 1 {
		return 0
	}
	if i+2 < to && r.words[i+1].Key == "+" && r.digits(i+2) > 0 {
		return i + 3
	}
	return i + 1
}

// digits is the number that word i is in digits, of three at most, or -1.
func (r *reading) digits(i int) int64 {
	w := r.words[i]
	key := strings.TrimPrefix(w.Key, and)
	if w.Kind != text.Digits || len(key) > 3 || key == "" {
		return -1
	}
	n := int64(0)
	for _, d := range key {
		if d < '0' || d > '9' {
			return -1
		}
		n = 10*n + int64(d-'0')
	}
	return n
}

// minute makes words first..last-1 the minute of what happened before them.
func (r *reading) minute(first, last int) {
	n := r.digits(first)
	if last > first+1 {
		n += r.digits(last - 1)
	}
	what, ok := r.happensAt(first)
	if n < 1 || n > lastMinute || !ok {
		return
	}
	var m *extract.Mention
	for k := r.mentionsFrom(first); k < len(r.mentions) && r.mentions[k].First < last; k++ {
		o := &r.mentions[k]
		if o.Kind == extract.Actor || o.Kind == extract.Place {
			continue
		}
		o.Rules = nil
		if o.Idle = true; o.First == first && o.Kind == extract.Number {
			m = o
		}
	}
	if m == nil {
		return
	}
	m.Last, m.Span.End = last, r.words[last-1].End
	m.Idle = false
	r.becomes(m, n, what)
}

// becomes makes a figure the nth minute of a match, in which something happened.
func (r *reading) becomes(m *extract.Mention, n int64, what string) {
	v := facts.Int(n)
	m.Kind = extract.Quantity
	m.Quantity = facts.Quantity{Range: facts.Exactly(v), Value: v, Counted: "match-minute", Span: m.Span}
	m.Noun = m.Span
	m.Claim = what
	m.Rules = []string{"number/minute"}
}

// happensAt is what happened in a match, as told before word at: "score" where it is a goal, or
// empty where only its verb says so; ok is false where nothing is told that has a minute.
func (r *reading) happensAt(at int) (what string, ok bool) {
	from := r.sentenceOf(at)
	if from == at && at > 1 && r.sport[at-2].has(minuteOf) { // "(m. 64)"
		from = r.sentenceOf(at - 2)
	}
	for i := at - 1; i >= from && at-i <= eventReach; i-- {
		if r.sport[i].has(mishap) {
			return "", true
		}
		if k := r.triggersFrom(i); k < len(r.triggers) && r.triggers[k].First == i {
			switch c := r.triggers[k].Claim; {
			case scoring[c]:
				return "score", true
			case c == "suspend-player":
				return c, true
			}
		}
		if m := r.figureAt(i); m != nil && m.Quantity.Counted == "goal" || r.sport[i].has(goalWord) {
			return "score", true
		}
	}
	return "", false
}

// scoring are the claims of a sentence that tells who shot a goal, near its minute.
var scoring = map[string]bool{"score": true, "reach": true, "register": true, "lead": true}

// crowds gives the spectators that a match had its crowd.
func (r *reading) crowds(from, to int) {
	for k := r.mentionsFrom(from); k < len(r.mentions) && r.mentions[k].First < to; k++ {
		m := &r.mentions[k]
		if m.Kind == extract.Quantity && !m.Idle && m.Claim == "" && m.Quantity.Unit == "person" && r.anyOf(beforeCrowd, max(from, m.First-crowdWords), m.First) && r.sport[m.Last-1].has(crowd) {
			m.Claim = "attend"
		}
	}
}

// standings gives the points of a team their claim: "brought its total to 38 points", and
// its place in the table that of a rank.
func (r *reading) standings() {
	list := theMatch()
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Claim != "" || m.Quantity.Counted != "point" {
			continue
		}
		for at := m.First - 1; at >= 0 && m.First-at <= standingWords && !r.stops(at) && !r.inFigure(at); at-- {
			if r.bareHas(list, pointsTotal, at) {
				m.Claim, m.Says = "points", r.words[at].Span
				break
			}
		}
	}
}
