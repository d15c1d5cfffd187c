package checker

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestPerpetrators holds when two who are named for one deed contradict each other.
func TestPerpetrators(t *testing.T) {
	by := func(claim, actor string, terms ...string) facts.Fact {
		f := facts.Fact{Claim: facts.ClaimRef{ID: claim}, Actor: facts.Ref{ID: actor}, Polarity: facts.Affirmed, Modality: facts.Asserted, Terms: terms, Near: terms}
		slices.Sort(f.Terms)
		return f
	}
	planned := func(f facts.Fact) facts.Fact { f.Modality = facts.Possible; return f }
	first := by("perpetrate", "org:front", "attack", "bridge", "night")
	for _, c := range []struct {
		reason string
		f, g   facts.Fact
		want   Verdict
	}{
		{"two for one deed", first, by("claim-responsibility", "org:league", "attack", "bridge", "morning"), Conflict},
		{"one doer", first, by("claim-responsibility", "org:front", "attack", "bridge"), Agree},
		{"who attacked it is a doer too", first, by("bomb", "org:front", "bridge"), Agree},
		{"but no other doer", first, by("bomb", "org:army", "attack", "bridge", "night"), Lone},
		{"two deeds", first, by("perpetrate", "org:league", "attack", "market", "girl"), Lone},
		{"a guess", first, planned(by("perpetrate", "org:league", "attack", "bridge", "night")), Lone},
	} {
		assert.Equal(t, c.want, verdictOf(twoReports([]facts.Fact{c.f}, []facts.Fact{c.g}), Actor), c.reason)
	}
	two := twoReports([]facts.Fact{first}, []facts.Fact{by("perpetrate", "org:league", "attack", "bridge", "night"), by("perpetrate", "org:front", "attack", "mill")})
	assert.Equal(t, Agree, verdictOf(two, Actor), "a report that names both tells of two deeds")
}

// verdictOf is the strongest verdict of the findings of a slot, Lone where there are none.
func verdictOf(s facts.Story, slot Slot) Verdict {
	best := Lone
	for _, f := range Compare(s).Findings {
		if f.Slot == slot {
			best = max(best, f.Verdict)
		}
	}
	return best
}
