package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestPartial holds when two figures of one vote are of two times.
func TestPartial(t *testing.T) {
	share := func(claim, n string) facts.Fact {
		return facts.Fact{Claim: facts.ClaimRef{ID: claim}, Number: figure(t, n, "percent"), Polarity: facts.Affirmed, Modality: facts.Asserted, Terms: fire, Near: fire}
	}
	until := func(f facts.Fact) facts.Fact { f.Number.SoFar = true; return f }
	final := func(f facts.Fact) facts.Fact { f.Number.AsOf = "updated"; return f }
	counted := func(of string, f facts.Fact) facts.Fact {
		f.Number.AsOf, f.Number.Basis = "initial", "counted/"+of
		return f
	}
	for _, c := range []struct {
		reason string
		f, g   facts.Fact
		days   int // how many days the report of g is later
		want   Verdict
	}{
		{"until three, and in the end", until(share("turnout", "21")), share("turnout", "32"), 0, Scope},
		{"less in the end", until(share("turnout", "32")), share("turnout", "21"), 0, Conflict},
		{"told in the end the day before", until(share("turnout", "21")), share("turnout", "32"), -1, Conflict},
		{"the last one, of the next day", share("turnout", "29"), final(share("turnout", "28")), 1, Scope},
		{"the last one, of the same day", share("turnout", "29"), final(share("turnout", "28")), 0, Conflict},
		{"two ends", share("turnout", "29"), share("turnout", "32"), 0, Conflict},
		{"of more of the votes", counted("62", share("get", "55")), counted("88", share("get", "54")), 0, Scope},
		{"of the same part of them", counted("62", share("get", "55")), counted("62", share("get", "54")), 0, Conflict},
		{"of all of them", counted("62", share("get", "55")), share("get", "54"), 1, Scope},
		{"how many were counted", until(share("count", "62")), until(share("count", "88")), 0, Scope},
	} {
		s := twoReports([]facts.Fact{c.f}, []facts.Fact{c.g})
		s.Documents[1].Anchor.Day = s.Documents[1].Anchor.Day.AddDays(c.days)
		assert.Equal(t, c.want, verdictOf(s, Number), c.reason)
	}
}
