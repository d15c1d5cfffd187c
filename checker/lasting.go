package checker

import (
	"math"

	"crosscheck/facts"
)

// lasting links a state that one report says lasts, "is still closed", to the deed that
// would have ended it in another: of one thing, as far as the words beside both tell.
func (c *comparison) lasting(items []item) []link {
	done, states := make(map[string][]int), make(map[string][]int) // of each claim
	for i := range items {
		a := &items[i]
		switch {
		case a.happens != 0 || !asserted(a.lead) || a.counted:
		case a.lead.Still:
			states[a.claim] = append(states[a.claim], i)
		default:
			done[a.claim] = append(done[a.claim], i)
		}
	}
	var out []link
	for claim, last := range states {
		t, _ := facts.ClaimByID(claim)
		for _, opposite := range t.Opposite {
			across(last, done[opposite], func(i, j int) bool {
				a, b := &items[i], &items[j]
				ended := a.doc != b.doc && c.oneStory(a, b) && lastsNot(a, b)
				if ended {
					out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
				}
				return ended
			})
		}
	}
	return out
}

// lastsNot reports whether what is said of item b would have ended the state of item a:
// of one person where people are counted, else of one thing.
func lastsNot(a, b *item) bool {
	if toll(a.claim) != "" || toll(b.claim) != "" {
		return onePerson(a, b)
	}
	return (oneSite(a, b) || sameObject(a, b)) && !twoPeople(a, b) && places(a.lead, b.lead) != placeOther
}

// relateLasting judges a state that lasts and the deed that ends it: what is done on a
// later day than that of the state's report may have ended it since.
func (c *comparison) relateLasting(a, b *item) judgement {
	if b.lead.Still {
		a, b = b, a
	}
	x, y := c.day(a.doc), c.day(b.doc)
	if d := b.lead.Date.Days(); b.lead.Date.Relation == facts.On && !d.Low.IsZero() {
		y = d.Low
	}
	if !x.IsZero() && !y.IsZero() && x.Compare(y) < 0 {
		return judgement{Verdict: Compatible, Rule: "claim/lasted"}
	}
	return judgement{Verdict: Conflict, Cause: CauseClaim, Rule: "claim/opposite"}
}
