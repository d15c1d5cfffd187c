package checker

import (
	"cmp"

	"crosscheck/facts"
)

// mark is what some item of a group tells of all of it, so that no item of another group
// may join it by way of a third that leaves it out.
type mark struct {
	province   string                     // where it is counted
	clock      int                        // of dates, whether of an hour alone
	kind, foes uint64                     // of victims, the kinds of them and those that stand beside these
	days       facts.Range[facts.Instant] // of victims in a story of several days, the days that its report tells of
}

// marks are those of the items of a slot.
func (c *comparison) marks(slot Slot, items []item) []mark {
	out := make([]mark, len(items))
	for i := range items {
		a := &items[i]
		switch slot {
		case Date:
			out[i].clock = kindOfDate(a.lead)
		case Number:
			out[i].province = c.province(a)
			out[i].kind, out[i].foes = c.kindSets(a)
			if c.rounds.on[c.kin[a.doc]] && victims[toll(a.claim)] && a.lead.Number.AsOf == "" {
				if days, named := c.roundOf(a); named || a.first < topSentences {
					out[i].days = days
				}
			}
		}
	}
	return out
}

// bars is the rule by which two groups are not to be joined, or empty. Apart is whether
// their values are, and same whether they are one.
func (m *mark) bars(o *mark, apart, same bool) string {
	switch {
	case apart && m.province != "" && o.province != "" && m.province != o.province:
		return "two-provinces"
	case m.clock|o.clock == kindBoth:
		return "hour-alone"
	case m.kind&o.foes != 0:
		return "abreast"
	case !same && m.days != noDay && o.days != noDay && facts.Relate(m.days, o.days) == facts.Apart:
		return "days"
	}
	return ""
}

// with is the mark of two groups in one.
func (m mark) with(o mark) mark {
	m.province, m.clock, m.kind, m.foes = cmp.Or(m.province, o.province), m.clock|o.clock, m.kind|o.kind, m.foes|o.foes
	switch { // days that either may be of bar what is of neither
	case m.days == noDay:
		m.days = o.days
	case o.days != noDay && facts.Relate(m.days, o.days) != facts.Apart:
		m.days = facts.Range[facts.Instant]{Low: sooner(m.days.Low, o.days.Low), High: later(m.days.High, o.days.High)}
	}
	return m
}

func later(t, u facts.Instant) facts.Instant {
	if t.Compare(u) < 0 {
		return u
	}
	return t
}

func sooner(t, u facts.Instant) facts.Instant {
	if t.Compare(u) > 0 {
		return u
	}
	return t
}
