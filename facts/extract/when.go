package extract

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// The costs of tying a date to a head that is told of another time.
const (
	costLate  = 8  // a noun behind the date, and a head before it in the same clause: "was hurt yesterday in a blast"
	costTense = 10 // a relative verb that is not past, and a date that is: "the force that backs them announced yesterday"
)

// grave is the claim of how badly somebody was hurt, which is no deed of a day.
const grave = "critical"

// untimely is what a date costs with a head beyond where the two stand.
func (b *builder) untimely(m *Mention, head int) int {
	h := &b.Heads[head]
	switch {
	case b.Heads[head].Type.Counts == "year":
		return costMax + 1 // nobody is 42 on a day
	case h.First >= m.Last && !h.Verb && b.toldBefore(m), b.bounds(h), !h.Verb && h.Claim == grave:
		return costLate
	case h.Verb && (h.Related || h.First >= m.Last) && h.Look != facts.LookBack && b.Aside[h.First] == 0 && past(m):
		return costTense
	}
	return 0
}

// bounds reports whether a noun says only from when, or until when: "from the beginning of
// the season until 3 May".
func (b *builder) bounds(h *Head) bool {
	return !h.Verb && (h.Claim == "begin" || h.Claim == "end") && h.First > 0 && b.Of[h.First-1]
}

// farHead is the last verb before a date that no head is near enough to, where no sentence
// ends between the two and nobody else begins to speak; or -1.
func (b *builder) farHead(m *Mention, heads []int) int {
	for k := len(heads) - 1; k >= 0; k-- {
		h := &b.Heads[heads[k]]
		if h.Last > m.First || !h.Verb || h.Light || h.Related || b.recalled[h.First] != b.recalled[m.First] {
			continue
		}
		if b.ended(h.Last, m.First) {
			return -1
		}
		return heads[k]
	}
	return -1
}

// toldBefore reports whether a head that is no help for another stands before a date in
// the same clause.
func (b *builder) toldBefore(m *Mention) bool {
	for i := m.First - 1; i >= 0 && m.First-i <= costMax; i-- {
		if b.Words[i+1].Lines > 0 || b.Words[i].Key == "." || b.Barrier[i] >= barrierCut && i < m.First-1 || i == m.First-1 && b.Words[i].Kind == text.Punct {
			return false
		}
		if h := int(b.headAt[i]) - 1; h >= 0 && b.Heads[h].Last <= m.First && !b.Heads[h].Light {
			return true
		}
	}
	return false
}

// opensWith reports whether a date opens the clause of a verb right behind it: "and on
// Sunday the army announced that it had struck a village".
func (b *builder) opensWith(m *Mention, h *Head) bool {
	return h.Verb && h.First == m.Last && !b.toldBefore(m)
}

// someDay is a day to count from, the first of a week, where only the direction of a date
// is asked for.
var someDay = facts.Day(2000, 4, 2)

// lately is how many days ago a date is at the most that is always of the days just gone.
const lately = 2

// past reports whether a date is of the days just gone, on whatever day of the week it is
// told: "yesterday", "last night (Tuesday)".
func past(m *Mention) bool {
	if m.When == nil || !m.When.Relative() || m.Bare || m.Lent {
		return false
	}
	least := 0
	for i := range 7 {
		day := someDay.AddDays(i)
		d, ok := m.When.Resolve(day, 0)
		if !ok {
			continue
		}
		ago := day.DaysSince(d.High)
		if d.Relation != facts.On || d.Grain > facts.DayGrain || d.High.IsZero() || ago <= 0 {
			return false
		}
		if least == 0 || ago < least {
			least = ago
		}
	}
	return least > 0 && least <= lately
}

// putOff finds what is put off or prolonged up to a date, with nothing but nouns between:
// "the postponement of the cup that was to be held in Kuwait, until December"; or -1.
func (b *builder) putOff(m *Mention, heads []int) int {
	if m.Kind != Date {
		return -1
	}
	if d, ok := m.When.Resolve(someDay, 0); !ok || d.Relation != facts.Until {
		return -1
	}
	for k := len(heads) - 1; k >= 0; k-- {
		switch h := &b.Heads[heads[k]]; {
		case h.Last > m.First:
		case h.Claim == "postpone" || h.Claim == "extend":
			return heads[k]
		case h.Conjoined || h.Reports || m.First-h.First > costMax || b.ended(h.Last, m.First):
			return -1
		}
	}
	return -1
}

// issued is the claim of a date that a paper bears: "my letter dated 7 July".
const issued = "issue"

// saidThen is that of a date on which the one spoke on whose word something is told:
// "according to the ministry, today".
const saidThen = "say"

// due reports whether a date is that on which what is put off was to be, not that to
// which it is: "postponed the cup that is due in December".
func (b *builder) due(m *Mention, head int) bool {
	return m.Claim == "hold" && (b.Heads[head].Claim == "postpone" || m.Set && (b.Heads[head].Verb || b.Heads[head].First >= m.Last))
}

// lent is the date of a figure of victims whose head has none, of one that "and" joins to
// it: "nine were killed and four were hurt yesterday"; or nil.
func (b *builder) lent(s *inSentence, head int, dates []int) *Mention {
	if b.Heads[head].Type.Toll == "" || slices.Contains(dates, head) {
		return nil
	}
	for i, d := range s.dates {
		if o := dates[i]; o >= 0 && d.Kind == Date && !d.Until && b.joined(min(head, o), max(head, o)) {
			return d
		}
	}
	return nil
}

// joined reports whether one head of victims is joined to another by "and", with nothing
// between the two that opens another clause.
func (b *builder) joined(first, last int) bool {
	f, l := &b.Heads[first], &b.Heads[last]
	if b.Heads[first].Type.Toll == "" || b.Heads[last].Type.Toll == "" || f.Verb != l.Verb || !l.Conjoined || f.Polarity != l.Polarity || f.Modality != l.Modality ||
		b.recalled[f.First] != b.recalled[l.First] || b.Aside[f.First] != b.Aside[l.First] {
		return false
	}
	for i := f.Last; i < l.First; i++ {
		if b.Barrier[i] >= barrierCut || b.Words[i].Lines > 0 || b.Words[i].Key == "." {
			return false
		}
		if h := int(b.headAt[i]) - 1; h >= 0 && h != first && (b.Heads[h].Verb || b.Heads[h].Conjoined) && b.Heads[h].Type.Toll == "" {
			return false
		}
	}
	return true
}
