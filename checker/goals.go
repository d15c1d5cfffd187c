package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// alikeGoals is how alike the clauses of two goals are at least that are one, where nobody is
// named who shot both.
const alikeGoals = 0.1

// otherGoals reports whether two figures of a match tell of two things: goals in two minutes,
// where nothing says that they are one goal; and the score beside how many goals somebody shot.
func otherGoals(a, b *item) bool {
	f, g := a.lead, b.lead
	if f.Number.Counted != g.Number.Counted || meets(f.Number.Range, g.Number.Range) {
		return false
	}
	switch f.Number.Counted {
	case "match-minute":
		return twoPeople(a, b) || !onePerson(a, b) && cosine(a.terms, b.terms) < alikeGoals
	case "goal", "penalty":
		return ofScore(f) != ofScore(g) || f.Claim.ID != g.Claim.ID && f.Claim.ID != "draw" && g.Claim.ID != "draw"
	}
	return false
}

// ofScore reports whether a fact is one side of the score of a match.
func ofScore(f *facts.Fact) bool {
	for _, r := range f.Rules {
		if strings.HasPrefix(r, "number/score") {
			return true
		}
	}
	return false
}

// goalAt is the minute of a goal, as what one person has done, and who that is, where a report
// names nobody else beside it.
func goalAt(f *facts.Fact) (minute string, by facts.Ref, ok bool) {
	if f.Number.Counted != "match-minute" || f.Claim.ID != "score" || !f.Number.IsPoint() || !asserted(f) {
		return "", by, false
	}
	refs := []facts.Ref{f.Actor}
	for i := range f.Parties {
		refs = append(refs, f.Parties[i].Ref)
	}
	refs = slices.DeleteFunc(refs, func(r facts.Ref) bool { return !strings.HasPrefix(r.ID, "person:") })
	if len(refs) != 1 {
		return "", by, false
	}
	return "goal/" + f.Number.Low.String(), refs[0], true
}
