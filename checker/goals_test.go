package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestGoals holds when two minutes, two scores and two who shot a goal contradict each other.
func TestGoals(t *testing.T) {
	figure := func(claim, counted string, n int64, who string, rules ...string) facts.Fact {
		v := facts.Int(n)
		return facts.Fact{
			Claim: facts.ClaimRef{ID: claim}, Actor: facts.Ref{ID: who}, Polarity: facts.Affirmed, Modality: facts.Asserted, Rules: rules,
			Number: facts.Quantity{Range: facts.Exactly(v), Value: v, Counted: counted}, Terms: []string{"cup", "final"}, Near: []string{"cup"},
		}
	}
	minute := func(n int64, who string) facts.Fact { return figure("score", "match-minute", n, who) }
	side := func(claim string, n int64) facts.Fact { return figure(claim, "goal", n, "", "number/score") }
	for _, c := range []struct {
		reason string
		slot   Slot
		f, g   facts.Fact
		want   Verdict
	}{
		{"one goal of one player", Number, minute(64, "person:samir-latif"), minute(61, "person:samir-latif"), Conflict},
		{"two players, two goals", Number, minute(64, "person:samir-latif"), minute(12, "person:karim-nader"), Lone},
		{"two players for one goal", Actor, minute(64, "person:ململ-لطيف"), minute(64, "person:طشقند-نادر"), Conflict},
		{"one player", Actor, minute(64, "person:ململ-لطيف"), minute(64, "person:ململ-لطيف"), Agree},
		{"two scores", Number, side("win", 3), side("win", 2), Conflict},
		{"one side of the score is not the other", Number, side("win", 3), side("lose", 2), Lone},
		{"how many one player shot is no score", Number, side("win", 3), figure("score", "goal", 2, ""), Lone},
	} {
		assert.Equal(t, c.want, verdictOf(twoReports([]facts.Fact{c.f}, []facts.Fact{c.g}), c.slot), c.reason)
	}
}

// TestTermsOfTwoVerdicts holds that the term of an earlier verdict is none of the later one.
func TestTermsOfTwoVerdicts(t *testing.T) {
	term := func(years int64) facts.Fact {
		v := facts.Int(years)
		return facts.Fact{
			Claim: facts.ClaimRef{ID: "sentence"}, Polarity: facts.Affirmed, Modality: facts.Asserted,
			Number: facts.Quantity{Range: facts.Exactly(v), Value: v, Unit: "year"}, Terms: []string{"court", "trader"}, Near: []string{"court"},
		}
	}
	of := func(n int64, restricted bool) facts.Fact {
		f := term(n)
		f.Number.Unit, f.Number.Restricted = "person", restricted
		return f
	}
	earlier := term(12)
	earlier.Recalled, earlier.Happening = true, 1
	for _, c := range []struct {
		reason string
		f, g   facts.Fact
		want   Verdict
	}{
		{"one verdict", term(8), term(12), Conflict},
		{"an earlier one", term(8), earlier, Lone},
		{"some of the accused", of(6, false), of(3, true), Lone},
		{"all that were sentenced", of(6, false), of(3, false), Conflict},
	} {
		assert.Equal(t, c.want, verdictOf(twoReports([]facts.Fact{c.f}, []facts.Fact{c.g}), Number), c.reason)
	}
}
