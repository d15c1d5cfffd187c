package checker

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts"
)

// caught are the fates that somebody who fled did not have by then.
var caught = []string{"arrest", "capture", "die", "surrender"}

// fates links what reports say became of one named person: that she fled, and that
// she was caught or died.
func (c *comparison) fates(items []item) []link {
	fled := make(map[string][]int) // of each person, who is told to have fled
	for i := range items {
		if p := items[i].lead.Actor.ID; items[i].claim == "flee" && asserted(items[i].lead) && strings.HasPrefix(p, "person:") {
			fled[p] = note(fled[p], i)
		}
	}
	var out []link
	for i := range items {
		if !slices.Contains(caught, items[i].claim) {
			continue
		}
		for _, p := range items[i].parties {
			for _, o := range fled[p] {
				if items[o].doc != items[i].doc && fatesApart(items[o].lead, items[i].lead) {
					out = append(out, link{a: min(o, i), b: max(o, i), score: math.MaxFloat64, framed: true})
					break
				}
			}
		}
	}
	return out
}

func asserted(f *facts.Fact) bool {
	return f.Polarity == facts.Affirmed && f.Modality == facts.Asserted
}

// fatesApart reports whether of two facts one says that a named person fled and the
// other, which names her, that somebody was caught or died.
func fatesApart(f, g *facts.Fact) bool {
	if g.Claim.ID == "flee" {
		f, g = g, f
	}
	return f.Claim.ID == "flee" && strings.HasPrefix(f.Actor.ID, "person:") && slices.Contains(caught, g.Claim.ID) &&
		asserted(f) && asserted(g) && slices.Contains(parties(g), f.Actor.ID)
}

// relateFates judges two fates of one person: who fled may be caught on a later day.
func (c *comparison) relateFates(a, b *item) judgement {
	if b.claim == "flee" {
		a, b = b, a
	}
	if x, y := c.day(a.doc), c.day(b.doc); !x.IsZero() && !y.IsZero() && x.Compare(y) < 0 {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "claim/fate-later"}
	}
	return judgement{Verdict: Conflict, Cause: CauseClaim, Rule: "claim/fate"}
}
