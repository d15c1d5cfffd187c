package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed kinds.txt
var kindsList string

// What the words of kinds.txt are.
const (
	numberOf role = iota + 1
	theirNumber
	theirNumberThings
	reaching
	theyAre
	amongWhom
)

var theKinds = sync.OnceValue(func() *grammar {
	return newGrammar(inKinds, "kinds.txt", kindsList, map[string]role{
		"number-of": numberOf, "their-number": theirNumber, "their-number-things": theirNumberThings,
		"reaching": reaching, "they-are": theyAre, "among-whom": amongWhom,
	})
})

// whatCounted gives figures what they count where no noun behind them says so: "the number of
// the accused came to nine", "the accused, who number nine", "six of them are doctors",
// "three Syrians"; and takes men of two kinds together for neither.
func (r *reading) whatCounted() {
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || q.Ordinal || q.Unit != "" && q.Unit != "person" || r.heldBy(i) {
			continue
		}
		r.twoKinds(m)
		r.partOf(i)
		r.ofNations(m)
		if q.Counted != "" && q.Counted != "person" {
			continue
		}
		n, ok := r.toldKind(m)
		if !ok && q.Unit == "" && q.Counted == "" && m.Claim == "" {
			if n, ok = r.numberOf(m); !ok {
				n, ok = r.theirKind(m)
			}
		}
		if ok && (n.ID != q.Counted) && !(q.Unit == "person" && n.Unit != "person") {
			m.Kind, q.Unit, q.Counted = extract.Quantity, n.Unit, n.ID
			r.note(m.First, "number", "number/kind-told", m.First)
		}
	}
}

// areWords is how many words stand at most between "six of them" and what they are.
const areWords = 3

// toldKind is what those are that a figure counts some of, told right behind: "six of
// them are doctors", "four of the dead are foreigners", "two of them to nurses".
func (r *reading) toldKind(m *extract.Mention) (n noun.Noun, ok bool) {
	at := m.Last
	switch {
	case at < len(r.words) && r.asIs[at].has(ofThem):
		at++
	case m.Quantity.Restricted && m.Quantity.Unit == "person" && m.Claim != "": // "four of the dead"
	default:
		return n, false
	}
	some := false
	for end := at + areWords; at < min(end, len(r.words)) && r.words[at].Lines == 0 && r.has(theKinds(), theyAre, at); at++ {
		some = some || r.asIs[at].has(of)
	}
	if at >= len(r.words) || r.words[at].Lines > 0 || r.words[at].Kind != text.Letters || r.inFigure(at) || r.conjoined(at) {
		return n, false
	}
	n, length := noun.Read(r.words, at)
	if length == 0 || n.Unit != "person" || n.Claim != "" || n.ID == "person" || n.ID == "child" && some || n.Number == noun.Singular {
		return n, false
	}
	return n, definite(r.words[at].Key) == some
}

// numberWords is how many words stand at most between "the number of the accused" and
// the figure.
const numberWords = 12

// numberOf is what stands in construct with "the number of" before a figure.
func (r *reading) numberOf(m *extract.Mention) (n noun.Noun, ok bool) {
	verbs := 0
	for at := m.First - 1; at >= 0 && m.First-at <= numberWords && r.words[at+1].Lines == 0; at-- {
		switch {
		case r.bareHas(theKinds(), numberOf, at):
			n, length := noun.Read(r.words, at+1)
			if length == 0 || n.Claim != "" || n.Number == noun.Singular || n.Number == noun.Dual || at+1+length > m.First {
				return n, false
			}
			return n, true
		case r.stops(at), r.roles[at].has(that), r.roles[at].has(relative), r.comma(at), r.inFigure(at):
			return n, false
		case r.verb(at) && !r.has(theKinds(), reaching, at):
			if verbs++; verbs > 1 {
				return n, false
			}
		}
	}
	return n, false
}

// theirReach is how many words before "their number" those stand who are counted.
const theirReach = 10

// theirKind is who or what "their number" right before a figure is the number of.
func (r *reading) theirKind(m *extract.Mention) (n noun.Noun, ok bool) {
	at := m.First - 1
	for at > 0 && m.First-at <= areWords && r.words[at+1].Lines == 0 && r.has(theKinds(), reaching, at) {
		at--
	}
	if at < 0 || r.words[at+1].Lines > 0 {
		return n, false
	}
	people, things := r.has(theKinds(), theirNumber, at), r.has(theKinds(), theirNumberThings, at)
	if !people && !things {
		return n, false
	}
	for end := at - theirReach; at > max(0, end) && r.words[at].Lines == 0; {
		at--
		if r.stops(at) || r.inFigure(at) {
			return n, false
		}
		n, ok = noun.Lookup(r.words[at].Key)
		if ok && n.Number != noun.Singular && n.Number != noun.Dual && (n.Unit == "person") == people {
			return n, true
		}
	}
	return n, false
}

// twoKinds takes "of the policemen and the citizens", behind a figure, for people of no
// one kind.
func (r *reading) twoKinds(m *extract.Mention) {
	q := &m.Quantity
	if !q.Restricted || q.Counted == "" || q.Counted == "person" || q.Unit != "person" || m.Last >= len(r.words) || r.words[m.Last].Lines > 0 {
		return
	}
	at := m.Last
	if !strings.HasPrefix(r.words[at].Key, and+article) {
		at++
	}
	if at >= len(r.words) || r.words[at].Lines > 0 || !strings.HasPrefix(r.words[at].Key, and+article) || strings.HasSuffix(r.words[at].Key, nominative) {
		return
	}
	if n, ok := noun.Lookup(r.words[at].Key); ok && n.Unit == "person" && n.Number != noun.Singular && n.ID != q.Counted {
		q.Counted, q.Of = "person", ""
	}
}

// partOf marks the figures behind "among the dead", and those that "and" joins to one that is
// a part: "among them five children and six women".
func (r *reading) partOf(i int) {
	m := &r.mentions[i]
	of := m.Last < len(r.words) && r.asIs[m.Last].has(of)
	if m.Part || m.Claim != "" || m.First < 2 || m.Quantity.Unit != "person" && !of || r.words[m.First].Lines > 0 {
		return
	}
	if at := m.First - 1; definite(r.words[at].Key) && r.words[at].Lines == 0 && theKinds().is(amongWhom, bareNoun(r.words[at-1].Key)) {
		if n, ok := noun.Lookup(r.words[at].Key); ok && n.Unit == "person" && n.Number != noun.Singular {
			m.Part = true
			if n.Claim != "" {
				m.Head = at + 1
			}
		}
		return
	}
	if p := r.figureBefore(i); p != nil && p.Part && !p.OutOf && p.Quantity.Unit == "person" && p.Claim == "" {
		m.Part, m.Joined = true, true
	}
}

// figureBefore is the figure that "and" joins the figure at place i to, right behind it; or
// nil.
func (r *reading) figureBefore(i int) *extract.Mention {
	m := &r.mentions[i]
	if !strings.HasPrefix(r.words[m.First].Key, and) && r.words[m.First-1].Key != and {
		return nil
	}
	for k := i - 1; k >= 0 && m.First-r.mentions[k].Last <= 2; k-- {
		p := &r.mentions[k]
		if p.Kind != extract.Quantity || p.Last > m.First {
			continue
		}
		for at := p.Last; at < m.First; at++ {
			if !r.comma(at) && r.words[at].Key != and {
				return nil
			}
		}
		return p
	}
	return nil
}

// ofNations marks the figures of people of one nation, who are named by it alone: "three
// Syrians", "two of India" where they are listed with others.
func (r *reading) ofNations(m *extract.Mention) {
	q := &m.Quantity
	if q.Counted != "" || q.Of != "" {
		return
	}
	for _, a := range r.near(m.Last + 1) {
		named := a.Kind == extract.Actor && a.Type == name.Nationality && m.Noun.Covers(a.Span) && !m.Noun.IsZero()
		from := a.Type == name.Country && a.First == m.Last+1 && r.asIs[m.Last].has(of) && (m.Part || q.Unit == "person")
		if code := nation(a.Ref.ID); code != "" && (named || from) {
			q.Of = code
			if from {
				m.Kind, q.Unit = extract.Quantity, "person"
			}
		}
	}
}
