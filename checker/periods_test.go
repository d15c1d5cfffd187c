package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

func TestTwoPeriods(t *testing.T) {
	in := func(month int, claim, number string) *facts.Fact {
		f := facts.Fact{Claim: facts.ClaimRef{ID: claim}, Number: figure(t, number, "percent")}
		low := facts.Day(2024, 1, 1).AddMonths(month - 1)
		f.Date.Span, f.Date.Grain, f.Date.Relation = facts.Span{Start: 1, End: 2}, facts.Month, facts.On
		f.Date.Low, f.Date.High = low, low.AddMonths(1).AddDays(-1)
		return &f
	}
	for _, c := range []struct {
		reason string
		f, g   *facts.Fact
		want   string
	}{
		{"two months, each with its figure", in(4, "inflation", "7"), in(3, "inflation", "8"), "two-periods"},
		{"one month, two figures", in(4, "inflation", "7"), in(4, "inflation", "8"), ""},
		{"what grew in two months", in(4, "rise", "7"), in(3, "rise", "8"), "two-periods"},
		{"a share of votes is of no month", in(4, "vote", "7"), in(3, "vote", "8"), ""},
	} {
		assert.Equal(t, c.want, numberGate(c.f, c.g), c.reason)
		assert.Equal(t, c.want, numberGate(c.g, c.f), "%s, the other way round", c.reason)
	}
	one, two := in(4, "inflation", "7"), in(3, "inflation", "7")
	assert.Empty(t, dateGate(&item{lead: one}, &item{lead: two}), "one figure in two months is a conflict of months")
	assert.Equal(t, "two-periods", dateGate(&item{lead: one}, &item{lead: in(3, "inflation", "8")}), "two figures in two months are none")
}
