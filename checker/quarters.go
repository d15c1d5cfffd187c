package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// Two reports put one deed into two quarters, villages or districts that no gazetteer
// has: the one may lie in the other, so an editor is told and nothing is flagged.

// quarters finds what two reports put at two places of no list: the deed that they are
// about, where each names one such place.
func (c *comparison) quarters() (out []Finding) {
	var told []*item
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if unlisted(f.Place.ID) && !f.PlaceLent && f.Happening == 0 && asserted(f) && takesPlace(f.Claim.ID) && incidentClaim(f.Claim.ID) {
			told = append(told, &item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Claim.ID, parties: parties(f)})
		}
	}
	sole := soleQuarters(told)
	for len(sole) > 1 {
		group, rest := []*item{sole[0]}, []*item(nil)
		for _, b := range sole[1:] {
			if !slices.ContainsFunc(group, func(a *item) bool {
				return !c.kin.related(a.doc, b.doc) || !c.oneStory(a, b) || !oneDeed(a.claim, b.claim)
			}) {
				group = append(group, b)
			} else {
				rest = append(rest, b)
			}
		}
		if slices.ContainsFunc(group, func(a *item) bool { return a.lead.Place.ID != group[0].lead.Place.ID }) {
			if f, ok := c.finding(Place, group); ok {
				out = append(out, f)
			}
		}
		sole = rest
	}
	return out
}

// soleQuarters is the first telling of each report that names one quarter alone.
func soleQuarters(told []*item) (sole []*item) {
	for from := 0; from < len(told) && len(sole) < mostPeers; {
		to := from
		for to < len(told) && told[to].doc == told[from].doc {
			to++
		}
		if !slices.ContainsFunc(told[from:to], func(b *item) bool { return b.lead.Place.ID != told[from].lead.Place.ID }) {
			sole = append(sole, told[from])
		}
		from = to
	}
	return sole
}

func incidentClaim(claim string) bool {
	t, _ := facts.ClaimByID(claim)
	return t.Incident
}

// unlisted reports whether a place is known by its name alone.
func unlisted(id string) bool { return strings.HasPrefix(id, "place:") && !isCode(id) }

// relateQuarters judges two places of no list: two spellings of one name, or the one may
// lie in the other.
func relateQuarters(a, b string) judgement {
	name := func(id string) string { return strings.ReplaceAll(strings.TrimPrefix(id, "place:"), "-", "") }
	if spelt(name(a), name(b)) {
		return judgement{Verdict: Compatible, Rule: "place/spelling"}
	}
	return judgement{Verdict: Compatible, Rule: "place/may-hold"}
}
