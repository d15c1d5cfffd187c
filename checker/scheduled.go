package checker

import (
	"math"
	"slices"

	"crosscheck/facts"
)

// What is set for a day may be moved: the day of the session is one fact with an old and a
// new value, where some report tells of both.

// movedTo is the day to which a report says that something was moved, by the day on which
// it was to be.
type movedTo map[[2]facts.Instant]string // to the id of the fact that says so

// readMoved finds what was moved, and from which day to which: both stand in one sentence.
func (c *comparison) readMoved() {
	c.moved = make(movedTo)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if !f.Date.Was || f.Date.Low.IsZero() {
			continue
		}
		for j := max(0, i-besideMoved); j < min(len(c.story.Facts), i+besideMoved+1); j++ {
			if g := &c.story.Facts[j]; newDay(f, g) {
				c.moved[[2]facts.Instant{f.Date.Days().Low, g.Date.Days().Low}] = f.ID
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

// wasMoved reports whether some report says that something was moved from the day of one
// item to that of the other, and which fact does.
func (c *comparison) wasMoved(a, b *item) (proof string, ok bool) {
	x, y := a.lead.Date.Days().Low, b.lead.Date.Days().Low
	if proof, ok = c.moved[[2]facts.Instant{x, y}]; !ok {
		proof, ok = c.moved[[2]facts.Instant{y, x}]
	}
	return proof, ok
}

// movedDays links the day from which something was moved to what other reports tell on it,
// and then to the new day: what one report alone tells of both is no difference.
func (c *comparison) movedDays(items []item) []link {
	var out []link
	to := func(i, j int) {
		out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
	}
	for i := range items {
		a := &items[i]
		if !a.lead.Date.Was {
			continue
		}
		others := 0
		for j := range items {
			b := &items[j]
			if b.doc == a.doc || others == mostPeers || !c.movesToo(a, b) {
				continue
			}
			others++
			if shareWord(a, b) && cosine(a.terms, b.terms) > onePayment {
				to(i, j)
			}
		}
		for j := range items {
			if others > 0 && items[j].doc == a.doc && newDay(a.lead, items[j].lead) {
				to(i, j)
			}
		}
	}
	return out
}

// movesToo reports whether an item of another report tells, on the old day of item a, what
// may be what was moved from it.
func (c *comparison) movesToo(a, b *item) bool {
	return facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) == facts.Same && b.lead.Date.Relation == facts.On && !dayless(b.lead) && (b.lead.Date.Was || b.lead.Modality != facts.Asserted || sessionOf(b)) &&
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
