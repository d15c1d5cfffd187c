package checker

import (
	"slices"

	"crosscheck/facts"
)

// Clashes, raids and a wave of heat go on for days, and each report counts its own day.
// Of such a story the counts that name no day are of the days that their report tells of.

// roundDays is how many days before its report a day lies that a story still goes on in.
const roundDays = 7

// rounds is what a story of several days knows of its days.
type rounds struct {
	on    map[int]bool                 // the stories, by their kin, that go on for days
	spans []facts.Range[facts.Instant] // of each document, the days that it tells of
}

// readRounds finds the stories in one of whose reports victims of two days are counted:
// of one happening, or of two at one place.
func (c *comparison) readRounds() {
	c.rounds = rounds{on: make(map[int]bool), spans: make([]facts.Range[facts.Instant], len(c.story.Documents))}
	told := make(map[tollIn][]*facts.Fact)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		doc := c.docs[f.Document]
		t := toll(f.Claim.ID)
		if !victims[t] || f.Number.Low.IsZero() || f.Number.Low == facts.Int(1) || f.Number.AsOf != "" || f.Recalled || f.Polarity != facts.Affirmed || f.Modality != facts.Asserted {
			continue
		}
		day, at := c.ownDay(f), tollIn{doc: doc, toll: t}
		if day == noDay || c.day(doc).IsZero() || c.day(doc).DaysSince(day.Low) > roundDays {
			continue
		}
		for _, g := range told[at] {
			if facts.Relate(day, c.ownDay(g)) == facts.Apart && kinds(&f.Number, &g.Number) != kindOther && (g.Happening == f.Happening || places(f, g) != placeOther) {
				c.rounds.on[c.kin[doc]] = true
			}
		}
		told[at] = append(told[at], f)
	}
	c.readSpans()
}

// readSpans finds of which days each report tells: that which its top gives to what it is
// about, or that on which somebody spoke of it or the report came out, and the one before.
func (c *comparison) readSpans() {
	spoken := make([]facts.Range[facts.Instant], len(c.rounds.spans))
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if f.Sentence >= topSentences || f.Happening != 0 || f.Date.Grain > facts.DayGrain || f.Date.Relation != facts.On || f.Date.Low.IsZero() || f.Date.High.IsZero() || dayless(f) {
			continue
		}
		switch doc := c.docs[f.Document]; {
		case toll(f.Claim.ID) == "" && datesIncident(f) && c.rounds.spans[doc] == noDay:
			c.rounds.spans[doc] = singleDay(f.Date.Date)
		case field(f.Claim.ID) == "reporting" && spoken[doc] == noDay:
			spoken[doc] = sinceBefore(f.Date.Days())
		}
	}
	for doc := range c.rounds.spans {
		day := c.day(doc)
		switch {
		case c.rounds.spans[doc] != noDay:
		case spoken[doc] != noDay:
			c.rounds.spans[doc] = spoken[doc]
		case !day.IsZero():
			c.rounds.spans[doc] = sinceBefore(facts.Range[facts.Instant]{Low: day, High: day})
		}
	}
}

// sinceBefore is a day and the one before it.
func sinceBefore(day facts.Range[facts.Instant]) facts.Range[facts.Instant] {
	return facts.Range[facts.Instant]{Low: day.Low.AddDays(-1), High: day.High}
}

// ownDay is the day that a fact gives to what it counts, or its sentence; or noDay.
func (c *comparison) ownDay(f *facts.Fact) facts.Range[facts.Instant] {
	if d := f.Date; d.Relation == facts.On && !d.Low.IsZero() && !d.High.IsZero() && !dayless(f) && d.Grain <= facts.DayGrain {
		return singleDay(d.Date)
	}
	return c.dayBeside(f)
}

// singleDay is the day of a date, the first of a night, or noDay where it is of more.
func singleDay(d facts.Date) facts.Range[facts.Instant] {
	days := d.Days()
	if d.Grain < facts.DayGrain && days.High.DaysSince(days.Low) <= 1 {
		days.High = days.Low
	}
	if !days.IsPoint() {
		return noDay
	}
	return days
}

// roundOf is the days of what an item counts, and whether its report names them.
func (c *comparison) roundOf(a *item) (days facts.Range[facts.Instant], named bool) {
	for _, n := range a.facts {
		if day := c.ownDay(&c.story.Facts[n]); day != noDay {
			return day, true
		}
	}
	if a.happens != 0 || a.lead.Number.AsOf == "updated" {
		return noDay, false
	}
	return c.rounds.spans[a.doc], false
}

// otherRound reports whether two counts of a story that goes on for days are of two of
// them.
func (c *comparison) otherRound(a, b *item) bool {
	if !c.rounds.on[c.kin[a.doc]] || !victims[toll(a.claim)] {
		return false
	}
	x, _ := c.roundOf(a)
	y, _ := c.roundOf(b)
	return x != noDay && y != noDay && facts.Relate(x, y) == facts.Apart
}

// perhapsTwoRounds reports whether the counts of two sides, of such a story, may be of two
// days: of no two of them it is told that they are of one.
func (c *comparison) perhapsTwoRounds(xs, ys []*item) bool {
	if !c.rounds.on[c.kin[xs[0].doc]] || !victims[toll(xs[0].claim)] {
		return false
	}
	days, named := make(map[facts.Range[facts.Instant]]bool, len(xs)), false
	for _, a := range xs {
		x, own := c.roundOf(a)
		days[x], named = true, named || own
	}
	return !slices.ContainsFunc(ys, func(b *item) bool {
		y, own := c.roundOf(b)
		return days[y] || named && own
	})
}

// otherRoundDays reports whether two facts of a story that goes on for days date what
// happened to two of them.
func (c *comparison) otherRoundDays(f, g *facts.Fact) bool {
	return c.rounds.on[c.kin[c.docs[f.Document]]] && happened(f) && happened(g) && facts.Relate(f.Date.Days(), g.Date.Days()) == facts.Apart
}

// happened reports whether a fact gives the day of an incident, or of its victims.
func happened(f *facts.Fact) bool { return datesIncident(f) || victims[toll(f.Claim.ID)] }
