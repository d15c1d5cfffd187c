package checker

import (
	"math"
	"slices"

	"crosscheck/facts"
)

// What is set for a day may be moved: the day of the session is one fact with an old and a
// new value, where some report tells of both.

// move is the fact that gives the day on which something was to be, and that of the day to
// which it was moved, as indexes into the facts.
type move struct{ from, to int }

// readMoved finds what was moved, by the old day and the new one: both stand in one sentence.
func (c *comparison) readMoved() {
	c.moved = make(map[[2]facts.Instant][]move)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if !f.Date.Was || f.Date.Low.IsZero() {
			continue
		}
		for j := max(0, i-besideMoved); j < min(len(c.story.Facts), i+besideMoved+1); j++ {
			if g := &c.story.Facts[j]; newDay(f, g) {
				days := [2]facts.Instant{f.Date.Days().Low, g.Date.Days().Low}
				if len(c.moved[days]) < mostPeers {
					c.moved[days] = append(c.moved[days], move{i, j})
				}
			}
		}
	}
}

// besideMoved is how many facts away the old day of something stands at most from the new.
const besideMoved = 6

// newDay reports whether g is the day to which that of f was moved.
func newDay(f, g *facts.Fact) bool {
	return g.Document == f.Document && g.Sentence == f.Sentence && !g.Date.Was && !g.Date.IsZero() && g.Date.Relation == facts.On && g.Date.Grain <= facts.DayGrain &&
		g.Date.Days().IsPoint() && g.Modality != facts.Asserted && facts.Relate(f.Date.Days(), g.Date.Days()) == facts.Apart
}

// wasMoved reports whether some report says that what two items tell of was moved from the
// day of the one to that of the other, and which fact does.
func (c *comparison) wasMoved(a, b *item) (proof string, ok bool) {
	x, y := a.lead.Date.Days().Low, b.lead.Date.Days().Low
	for _, days := range [][2]facts.Instant{{x, y}, {y, x}} {
		for _, m := range c.moved[days] {
			if c.ofMove(a, m) && c.ofMove(b, m) {
				return c.story.Facts[m.from].ID, true
			}
		}
	}
	return "", false
}

// ofMove reports whether an item tells of what was moved: as the report does that says so,
// or of what is set for a day in words that are like its own.
func (c *comparison) ofMove(a *item, m move) bool {
	f := &c.story.Facts[m.from]
	if slices.Contains(a.facts, m.from) || slices.Contains(a.facts, m.to) {
		return true
	}
	return setFor(a) && c.kin.related(a.doc, c.docs[f.Document]) && cosine(a.terms, c.terms.vector(f.Terms)) > onePayment
}

// setFor reports whether an item tells of what is set for a day, and may be moved.
func setFor(a *item) bool {
	return a.lead.Date.Was || a.lead.Modality != facts.Asserted || sessionOf(a)
}

// movedDays links the day from which something was moved to what other reports tell on it,
// and then to the new day: what one report alone tells of both is no difference.
func (c *comparison) movedDays(items []item) []link {
	var out []link
	to := func(i, j int) {
		out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
	}
	on := make(map[facts.Range[facts.Instant]][]int) // of each day, who tells of what is set for it
	reports := make(map[int][]int)
	for i := range items {
		a := &items[i]
		reports[a.doc] = append(reports[a.doc], i)
		if setFor(a) {
			on[a.lead.Date.Days()] = note(on[a.lead.Date.Days()], i)
		}
	}
	for i := range items {
		a := &items[i]
		if !a.lead.Date.Was {
			continue
		}
		told := false // by another report
		for _, j := range on[a.lead.Date.Days()] {
			if b := &items[j]; b.doc != a.doc && c.movesToo(a, b) {
				told = true
				if shareWord(a, b) && cosine(a.terms, b.terms) > onePayment {
					to(i, j)
				}
			}
		}
		if !told {
			continue
		}
		for _, j := range reports[a.doc] {
			if newDay(a.lead, items[j].lead) {
				to(i, j)
			}
		}
	}
	return out
}

// movesToo reports whether an item of another report, which tells of what is set for the old
// day of item a, may tell of what was moved from it.
func (c *comparison) movesToo(a, b *item) bool {
	return b.lead.Date.Relation == facts.On && !dayless(b.lead) &&
		c.kin.related(a.doc, b.doc) && c.alike(a.doc, b.doc)
}

// sessions are the claims of what people meet for.
var sessions = map[string]bool{"hold": true, "meet": true, "talk": true}

// sessionOf reports whether an item tells of a meeting, that one is put off, or that one begins.
func sessionOf(a *item) bool {
	return sessions[a.claim] || a.claim == "postpone" || openers[a.claim] && sessions[a.deed]
}

// bothAhead reports whether the days of two deeds that are to come lie ahead of both reports:
// the session of Tuesday is over in a report of Wednesday, and the next is another.
func (c *comparison) bothAhead(a, b *item) bool {
	return c.aheadOf(a, b.doc) && c.aheadOf(b, a.doc)
}

// aheadOf reports whether the day of an item is not past in a report.
func (c *comparison) aheadOf(a *item, doc int) bool {
	day := c.day(doc)
	return day.IsZero() || a.lead.Date.Days().High.IsZero() || a.lead.Date.Days().High.Compare(day) >= 0
}

// twoSessions reports whether two items tell of what is to be held on two days, the first of
// which is over in the report of the second.
func (c *comparison) twoSessions(a, b *item) bool {
	return a.lead.Modality != facts.Asserted && b.lead.Modality != facts.Asserted && a.doc != b.doc && c.ahead(a.lead, a.doc) && c.ahead(b.lead, b.doc) && !c.bothAhead(a, b)
}

// oneRise reports whether two items tell by how much something is to change, and by as much.
func oneRise(a, b *item) bool {
	x, y := &a.lead.Number, &b.lead.Number
	return !x.IsZero() && !y.IsZero() && x.Unit == y.Unit && x.Unit != "" && a.inBase() == b.inBase()
}

// startsOn are the claims of what begins on the day that is named for it.
var startsOn = map[string]bool{"trade": true, "protest": true, "vaccinate": true}

// startsAhead reports whether an item tells what begins, or that it does.
func startsAhead(a *item) bool {
	return startsOn[a.claim] || openers[a.claim] && a.claim != "undergo" && a.deed != a.claim && !slices.Contains([]string{"clash", "kill"}, a.deed)
}
