package checker

import "slices"

// Up to allPairs items of a bucket are compared each with each. Of more, an item
// is compared with those that share a clue with it, the first peersOfClue that
// have the clue: what is rare is held against all that have it, what is common
// against a few that stand for the rest, and the cost grows with the items and
// not with their square.
const (
	allPairs    = 512
	peersOfClue = 16
)

// clue is something that two items of one fact are likely to share: a word of
// the clause, the value, or the claim with the kind that it counts.
type clue struct {
	kin  int
	term int32 // or -1
	what [3]string
}

// candidates lists, for each item of a bucket, the earlier ones that it is
// compared with, in their order.
func (c *comparison) candidates(slot Slot, items []item, bucket []int) [][]int {
	out := make([][]int, len(bucket))
	if len(bucket) <= allPairs {
		for x := range bucket {
			out[x] = bucket[:x]
		}
		return out
	}
	holders := make(map[clue][]int)
	last := make([]int, len(items)) // of each item, the one that it was last seen for, from 1
	var near []int
	for x, i := range bucket {
		near = near[:0]
		own := c.kin[items[i].doc]
		for _, at := range clues(slot, &items[i]) {
			see, note := []int{own, 0}, []int{own, anyKin}
			if own == 0 {
				see = []int{anyKin}
			}
			for _, at.kin = range see {
				for _, k := range holders[at] {
					if last[k] != x+1 {
						last[k], near = x+1, append(near, k)
					}
				}
			}
			for _, at.kin = range note {
				if h := holders[at]; len(h) < peersOfClue {
					holders[at] = append(h, i)
				}
			}
		}
		slices.Sort(near)
		out[x] = slices.Clone(near)
	}
	return out
}

// anyKin holds the items of all stories, for those that may be of any.
const anyKin = -1

func clues(slot Slot, a *item) []clue {
	f := a.lead
	out := make([]clue, 0, len(a.terms.term)+2)
	for _, t := range a.terms.term {
		out = append(out, clue{term: t})
	}
	return append(out,
		clue{term: -1, what: [3]string{value(slot, f)}},
		clue{term: -1, what: [3]string{toll(f.Claim.ID), f.Claim.ID, f.Number.Counted}})
}
