package checker

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts"
)

// deedOnce is a deed that is done once, and what makes it one: the claim alone, a
// site or a town.
type deedOnce struct{ claim, of string }

// doneOnce reports whether a claim is of what somebody does once in a story.
func doneOnce(claim string) bool {
	t, _ := facts.ClaimByID(claim)
	return t.Once
}

// onceOf is the deed done once that an item dates to the day; ok is false where it
// is none.
func (c *comparison) onceOf(a *item) (d deedOnce, ok bool) {
	f := a.lead
	if f.Date.Was {
		return d, false
	}
	if f.Date.Relation == facts.On && !dayless(f) && f.Polarity == facts.Affirmed && f.Date.Grain <= facts.Month && c.ahead(f, a.doc) && a.claimType().Moves && a.claim != "" && !f.Number.IsZero() {
		return deedOnce{a.claim, "change"}, true
	}
	if f.Date.Relation == facts.Until && a.happens == 0 && f.Number.IsZero() && f.Polarity == facts.Affirmed && !dayless(f) && c.ahead(f, a.doc) {
		return deedOnce{"until", "ahead"}, true
	}
	if f.Date.Relation != facts.On || f.Date.Grain > facts.Month || f.Date.Grain > facts.DayGrain && a.claim != "expel" || f.Polarity != facts.Affirmed || dayless(f) || f.Date.High.IsZero() {
		return d, false
	}
	site, town := strings.HasPrefix(f.Place.ID, "site:"), strings.HasPrefix(f.Place.ID, "place:")
	switch {
	case a.happens == 0 && doneOnce(a.claim):
		return deedOnce{a.claim, ""}, true
	case a.happens == 0 && site && (facts.ClaimImplies(a.claim, "launch") || a.claim == "begin"):
		return deedOnce{"launch", f.Place.ID}, true
	case a.claim == "expel" && town:
		return deedOnce{a.claim, f.Place.ID}, true
	case sessionOf(a) && c.ahead(f, a.doc):
		return deedOnce{"hold", "ahead"}, true
	case startsAhead(a) && c.ahead(f, a.doc):
		return deedOnce{"begin", "ahead"}, true
	case (a.claim == "vote" || a.claim == "elect") && a.happens == 0 && c.ahead(f, a.doc):
		return deedOnce{"vote", "ahead"}, true
	case (a.claim == "pay" || a.claim == "distribute" || a.claim == "dividend") && a.happens == 0 && c.ahead(f, a.doc):
		return deedOnce{"pay", "ahead"}, true
	}
	return d, false
}

// ahead reports whether the day of a fact is still to come.
func (c *comparison) ahead(f *facts.Fact, doc int) bool {
	day := c.day(doc)
	first := f.Date.Days().Low
	if f.Date.Relation == facts.Until {
		first = f.Date.Days().High
	}
	return !day.IsZero() && !first.IsZero() && first.Compare(day) > 0
}

// onceDays links the days that reports give to a deed that is done once, where each
// tells one such deed: a resignation, the opening of a site, the next session.
func (c *comparison) onceDays(items []item) []link {
	type telling struct {
		doc int
		deedOnce
	}
	days := make(map[telling]int)
	told := make(map[deedOnce][]int)
	for i := range items {
		if d, ok := c.onceOf(&items[i]); ok {
			days[telling{items[i].doc, d}]++
			told[d] = note(told[d], i)
		}
	}
	var out []link
	for i := range items {
		d, ok := c.onceOf(&items[i])
		if !ok {
			continue
		}
		for _, o := range told[d] {
			if o >= i {
				break
			}
			a, b := &items[o], &items[i]
			if a.doc != b.doc && days[telling{a.doc, d}] == 1 && days[telling{b.doc, d}] == 1 && c.oneStory(a, b) && c.sameOnce(d, a, b) {
				out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
				break
			}
		}
	}
	return out
}

// oneStory reports whether the tops of two reports are alike, and tell of no other
// towns.
func (c *comparison) oneStory(a, b *item) bool {
	return cosine(c.tops[a.doc], c.tops[b.doc]) >= sameStory && !c.far(a, b)
}

// sameOnce reports whether nothing says that two such deeds are two: other people,
// or other words where the claim is all that they have.
func (c *comparison) sameOnce(d deedOnce, a, b *item) bool {
	if d.claim == "until" {
		return cosine(a.terms, b.terms) > onePayment
	}
	if d.of == "change" {
		return oneRise(a, b) && cosine(a.terms, b.terms) > onePayment && c.bothAhead(a, b)
	}
	if d.of == "ahead" && !c.bothAhead(a, b) {
		return false
	}
	if d.of == "ahead" {
		x, y := a.lead.Date.Days().Low, b.lead.Date.Days().Low
		near := x.DaysSince(y) <= farDays && y.DaysSince(x) <= farDays
		return near && (d.claim == "hold" && shareWord(a, b) || (d.claim != "begin" || a.deed == b.deed) && cosine(a.terms, b.terms) > onePayment)
	}
	return d.of != "" && d.claim != "expel" || !twoPeople(a, b)
}

// shareWord reports whether two clauses share a word that is no claim: the round that
// is to be held.
func shareWord(a, b *item) bool {
	return slices.ContainsFunc(a.lead.Terms, func(t string) bool {
		_, claim := facts.ClaimByID(t)
		return !claim && slices.Contains(b.lead.Terms, t)
	})
}

// onePayment is how alike the clauses are at least of two days of one payment.
const onePayment = 0.12

// onePerson reports whether both items name one person.
func onePerson(a, b *item) bool {
	return slices.ContainsFunc(a.parties, func(p string) bool { return strings.HasPrefix(p, "person:") && slices.Contains(b.parties, p) })
}

// twoPeople reports whether both items name people, and none in common.
func twoPeople(a, b *item) bool {
	person := func(p string) bool { return strings.HasPrefix(p, "person:") }
	shared, _ := common(a.parties, b.parties)
	return shared == 0 && slices.ContainsFunc(a.parties, person) && slices.ContainsFunc(b.parties, person)
}
