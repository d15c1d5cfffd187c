package checker

import "strings"

// A vote goes on until the polls close, and its count until all votes are counted: what
// was so before differs from what is so in the end.

// countedVotes is how the basis of a figure begins that part of the votes gave.
const countedVotes = "counted/"

// partial reports whether two figures of one vote, that of a the lesser, are of two
// times: one in four had voted until three, one in three in the end.
func (c *comparison) partial(a, b *item) bool {
	f, g := a.lead, b.lead
	if f.Claim.ID == "turnout" && g.Claim.ID == "turnout" {
		last := func(a, b *item) bool { return b.lead.Number.AsOf == "updated" && c.dayBefore(a, b) }
		return f.Number.SoFar && !g.Number.SoFar && !c.dayBefore(b, a) || last(a, b) || last(b, a)
	}
	if f.Claim.ID == "count" && g.Claim.ID == "count" && percent(f.Number.Unit) && f.Number.SoFar && g.Number.SoFar {
		return true
	}
	x, y := strings.HasPrefix(f.Number.Basis, countedVotes), strings.HasPrefix(g.Number.Basis, countedVotes)
	switch {
	case x && y:
		return f.Number.Basis != g.Number.Basis
	case x:
		return !c.dayBefore(b, a)
	case y:
		return !c.dayBefore(a, b)
	}
	return false
}
