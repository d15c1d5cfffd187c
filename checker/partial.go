package checker

import (
	"strings"

	"crosscheck/facts"
)

// A vote goes on until the polls close, and its count until all votes are counted: what
// was so before differs from what is so in the end.

// countedVotes is how the basis of a figure begins that part of the votes gave.
const countedVotes = "counted/"

// partial reports whether two figures of one vote, that of f the lesser, are of two
// times: one in four had voted until three, one in three in the end.
func (c *comparison) partial(f, g *facts.Fact) bool {
	if f.Claim.ID == "turnout" && g.Claim.ID == "turnout" {
		return f.Number.SoFar && !g.Number.SoFar && !c.dayBefore(g, f)
	}
	if f.Claim.ID == "count" && g.Claim.ID == "count" && percent(f.Number.Unit) && f.Number.SoFar && g.Number.SoFar {
		return true
	}
	x, y := strings.HasPrefix(f.Number.Basis, countedVotes), strings.HasPrefix(g.Number.Basis, countedVotes)
	switch {
	case x && y:
		return f.Number.Basis != g.Number.Basis
	case x:
		return !c.dayBefore(g, f)
	case y:
		return !c.dayBefore(f, g)
	}
	return false
}

// dayBefore reports whether the report of f counts from an earlier day than that of g.
func (c *comparison) dayBefore(f, g *facts.Fact) bool {
	x, y := c.day(c.docs[f.Document]), c.day(c.docs[g.Document])
	return !x.IsZero() && !y.IsZero() && x.Compare(y) < 0
}
