package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
)

// stateWords is how many words from the number of people stands what tells their
// state, and turnoutWords how many words before a percentage what it is a share of;
// reachedWords where a verb that says what it came to stands right before it.
const (
	stateWords   = 6
	turnoutWords = 8
	reachedWords = 24
)

// states gives figures the claim of the words that tell in what state the people
// are whom they count: "nine of them critical", "twenty are still under the rubble";
// and percentages that of what they are a share of: "the turnout came to 42%".
func (r *reading) states() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || m.Quantity.Ordinal {
			continue
		}
		q := &m.Quantity
		switch {
		case q.Unit == "percent":
			if k := r.triggersFrom(m.Last); k < len(r.triggers) && r.triggers[k].First == m.Last && r.triggers[k].Claim == "turnout" {
				m.Claim, m.Says = "turnout", r.triggers[k].Span
			} else if t := r.saysBefore("turnout", m, turnoutWords); t != nil {
				m.Claim, m.Says = t.Claim, t.Span
			} else if t := r.saysBefore("turnout", m, reachedWords); t != nil && r.reached(m.First) {
				m.Claim, m.Says = t.Claim, t.Span
			}
		case q.Unit != "person" && (q.Unit != "" || q.Counted != "") || r.deadly(m.First):
		default:
			if span := r.critical(m); !span.IsZero() {
				m.Claim, m.Says = "critical", span
			} else if r.staying(m) {
				if at := r.follows(lost, m); at >= 0 {
					r.claim(m, "miss", at)
				} else if at := r.follows(stuck, m); at >= 0 {
					r.claim(m, "strand", at)
				}
			}
		}
	}
}

// claim gives a figure the claim that the phrase at word i states.
func (r *reading) claim(m *extract.Mention, id string, i int) {
	m.Claim = id
	m.Says = facts.Span{Start: r.words[i].Start, End: r.words[i+max(1, int(r.subjects.lengths[i]))-1].End}
}

// saysBefore is the word or phrase that states a claim before a figure, in its
// sentence, within so many words and with no other figure between, or nil.
func (r *reading) saysBefore(id string, m *extract.Mention, within int) *claim.Trigger {
	for k := r.triggersFrom(m.First) - 1; k >= 0 && m.First-r.triggers[k].First <= within; k-- {
		if t := &r.triggers[k]; t.Claim == id {
			for at := t.Last + 1; at < m.First; at++ {
				if r.stops(at) || r.inFigure(at) && !r.dated(at) {
					return nil
				}
			}
			return t
		}
	}
	return nil
}

// reached reports whether a verb like "came to" stands right before word i, or before
// the word before that.
func (r *reading) reached(i int) bool {
	return i > 0 && r.inTolls[i-1].has(came) || i > 1 && r.inTolls[i-2].has(came)
}

// follows is where a phrase of a topic stands behind a figure, in its clause and
// with no other figure between, or -1.
func (r *reading) follows(topic role, m *extract.Mention) int {
	for at := m.Last; at < min(len(r.words), m.Last+stateWords) && !r.stops(at) && !r.comma(at) && !r.inFigure(at); at++ {
		if r.topics[at].has(topic) {
			return at
		}
	}
	return -1
}

// critical is what says that the people of a figure, and no others, are in a grave
// state, or zero: behind it, or around it, "the condition of nine is critical".
func (r *reading) critical(m *extract.Mention) facts.Span {
	for k := r.triggersFrom(m.Last); k < len(r.triggers) && r.clauseTo(m.Last, r.triggers[k].First); k++ {
		if t := &r.triggers[k]; t.Claim == "critical" {
			if next := t.Last + 1; next < len(r.words) && r.topics[next].has(mild) {
				break
			}
			return t.Span
		}
	}
	if m.First > 0 && r.topics[m.First-1].has(condition) {
		if at := r.follows(grave, m); at >= 0 && !(at+1 < len(r.words) && r.topics[at+1].has(mild)) {
			return facts.Span{Start: r.words[m.First-1].Start, End: r.words[m.First-1].End}
		}
	}
	return facts.Span{}
}

// clauseTo reports whether a word stands close behind word from, in one clause with
// it and with no other figure between.
func (r *reading) clauseTo(from, to int) bool {
	for at := from; at < to; at++ {
		if at >= from+stateWords || r.stops(at) || r.comma(at) || r.inFigure(at) {
			return false
		}
	}
	return true
}

// staying reports whether "still" stands close before a figure, or behind it.
func (r *reading) staying(m *extract.Mention) bool {
	if u := r.sides(m.First, m.Last); !u.topics.has(still) {
		return false
	}
	for at := m.First - 1; at >= 0 && m.First-at <= stateWords && !r.stops(at) && !r.inFigure(at); at-- {
		if r.topics[at].has(still) {
			return true
		}
	}
	return r.follows(still, m) >= 0
}

// deadly reports whether a word that kills stands right before word i: "died of
// grave wounds".
func (r *reading) deadly(i int) bool {
	k := r.triggersFrom(i)
	return k > 0 && r.triggers[k-1].Last+1 == i && r.types[k-1].Toll == "dead"
}

// voteWords is how many words before a number of votes how they were cast stands,
// and behind it.
const (
	voteWords  = 4
	votesAfter = 2
)

// votes gives the votes of an assembly the claim of those who cast them, whether the
// votes are counted or the members: "13 votes to five against", "seven ministers
// opposed it". The sentence tells what was voted on, and no candidates.
func (r *reading) votes() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Quantity.Ordinal || m.Quantity.Counted != "vote" && !r.byMembers(m) {
			continue
		}
		first, last := r.sentenceOf(m.First), r.sentenceEnd(m.Last)
		if !r.topical(ballot, first, last) && !r.topical(withheld, first, last) {
			continue
		}
		for k := r.mentionsFrom(first); k < len(r.mentions) && r.mentions[k].First < last; k++ {
			r.cast(&r.mentions[k])
		}
	}
}

// byMembers reports whether a figure counts the members of an assembly right behind a word for
// their votes: "by the votes of 109 deputies".
func (r *reading) byMembers(m *extract.Mention) bool {
	return m.Quantity.Counted == "lawmaker" && m.First > 0 && r.topics[m.First-1].has(inFavour) && !r.triggered(m.First-1)
}

// cast gives the votes or the members that a figure counts the claim of how they
// voted: what the word behind the figure says, or the nearest before it; votes that
// others stand against were in favour.
func (r *reading) cast(m *extract.Mention) {
	q := &m.Quantity
	votes := q.Counted == "vote" || q.Unit == "" && q.Counted == ""
	if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || q.Ordinal || q.PartOf != "" || !votes && q.Unit != "person" {
		return
	}
	id, at := r.howCast(m)
	if id == "" {
		return
	}
	m.Claim = id
	if at >= 0 {
		m.Says = r.words[at].Span
	}
	if votes {
		m.Kind, q.Unit, q.Counted = extract.Quantity, "person", "voter"
	}
}

// howCast is how the votes of a figure were cast, "support", "oppose" or "abstain", or
// empty, and the word that says so, or -1.
func (r *reading) howCast(m *extract.Mention) (id string, at int) {
	kind := func(at int) string {
		switch t := r.topics[at]; {
		case t.has(inFavour):
			return "support"
		case t.has(opposed):
			return "oppose"
		case t.has(withheld):
			return "abstain"
		}
		return ""
	}
	for at := m.Last; at < min(len(r.words), m.Last+votesAfter) && !r.stops(at) && !r.comma(at) && !r.inFigure(at) && !r.conjoined(at); at++ {
		if r.topics[at].has(facing) {
			return "support", -1
		}
		if id := kind(at); id != "" {
			return id, at
		}
	}
	for at := m.First - 1; at >= 0 && m.First-at <= voteWords && !r.stops(at) && !r.inFigure(at); at-- {
		if r.topics[at].has(facing) {
			return "oppose", at
		}
		if id := kind(at); id != "" {
			return id, at
		}
	}
	return "", -1
}

// topical reports whether words first..last-1 hold a phrase of a topic.
func (r *reading) topical(topic role, first, last int) bool {
	for i := first; i < last; i++ {
		if r.topics[i].has(topic) {
			return true
		}
	}
	return false
}

// sentenceEnd is the word behind the sentence of word i.
func (r *reading) sentenceEnd(i int) int {
	for i < len(r.words) && !r.stops(i) {
		i++
	}
	return i
}
