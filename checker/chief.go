package checker

import (
	"math"

	"crosscheck/facts"
)

// chiefDays links the days that two reports give to the deed which both have in their
// titles or first sentences, one of them in its title, and tell on no other day: a base that was
// handed over. What comes back, a talk or a rise, may be two deeds: the later day must not
// lie behind the report that tells of the earlier one.
func (c *comparison) chiefDays(items []item) []link {
	var out []link
	seen := make(map[string][]int) // of each claim, the first item of each report that dates it at its top
	for from := 0; from < len(items); {
		to := from
		for to < len(items) && items[to].doc == items[from].doc {
			to++
		}
		for i := from; i < to; i++ {
			a := &items[i]
			if !c.chief(a) || dates(items[from:i], a) || !onlyDay(items[from:to], a) {
				continue
			}
			for _, o := range seen[a.claim] {
				if b := &items[o]; c.oneChief(a, b) {
					out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
					break
				}
			}
			seen[a.claim] = note(seen[a.claim], i)
		}
		from = to
	}
	return out
}

// chief reports whether an item dates, to the day, a deed of the top of its report that is
// past and no incident.
func (c *comparison) chief(a *item) bool {
	t, ok := facts.ClaimByID(a.claim)
	d := &a.lead.Date
	return ok && !t.Incident && t.Toll == "" && !empty(a.claim) && a.happens == 0 && a.first <= 1 && a.lead.Polarity == facts.Affirmed && a.lead.Modality == facts.Asserted &&
		d.Grain <= facts.DayGrain && d.Relation == facts.On && !dayless(a.lead) && !d.High.IsZero() && !c.ahead(a.lead, a.doc)
}

// dates reports whether one of the items dates the claim of a.
func dates(items []item, a *item) bool {
	for i := range items {
		if items[i].claim == a.claim && items[i].happens == 0 {
			return true
		}
	}
	return false
}

// onlyDay reports whether a report tells the deed of an item on no other day.
func onlyDay(report []item, a *item) bool {
	for i := range report {
		if b := &report[i]; b.claim == a.claim && facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) == facts.Apart {
			return false
		}
	}
	return true
}

// oneChief reports whether the chief deeds of two reports are one.
func (c *comparison) oneChief(a, b *item) bool {
	if !a.title && !b.title || !c.oneStory(a, b) || !c.alike(a.doc, b.doc) || twoPeople(a, b) || places(a.lead, b.lead) == placeOther || cosine(a.terms, b.terms) < sameChief {
		return false
	}
	x, y := a.lead.Date.Days().Low, b.lead.Date.Days().Low
	if x.Compare(y) > 0 {
		a, b, x, y = b, a, y, x
	}
	day := c.day(a.doc)
	return !day.IsZero() && y.Compare(day) <= 0 && y.DaysSince(x) <= farDays
}

// sameChief is how alike the clauses of two chief deeds are at the least.
const sameChief = 0.1
