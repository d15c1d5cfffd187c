package checker

import "crosscheck/facts"

// Related counts the pairs of items that comparing a story judges.
func Related(story facts.Story) int {
	once, _ := withoutTwins(&story)
	c := newComparison(&once)
	for _, slot := range []Slot{Number, Date, Claim} {
		c.slot(slot)
	}
	return c.related
}
