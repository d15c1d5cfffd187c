package checker

import "crosscheck/facts"

// isShare reports whether a fact counts some of what its report counts by the same claim: five
// children of 34 killed. "Of the eleven accused five were acquitted" tells all that were, and
// so does "five out of eleven".
func (c *comparison) isShare(f *facts.Fact) bool {
	if f.Number.PartOf == "" {
		return false
	}
	w, ok := c.facts[f.Number.PartOf]
	if !ok {
		return true
	}
	whole := &c.story.Facts[w]
	return !whole.Number.Whole && (f.Claim.ID == whole.Claim.ID || empty(f.Claim.ID) || claims(whole, f) == claimSame || claims(whole, f) == claimImplied)
}
