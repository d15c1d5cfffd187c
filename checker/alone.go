package checker

import (
	"slices"

	"crosscheck/facts"
)

// alone links a deed that two reports of one story tell once each, of which the one says
// nothing that would tell it from another: "officials of the company were held".
func (c *comparison) alone(items []item) []link {
	told, times := make(map[string][]int), make(map[deedIn]int)
	for i := range items {
		if a := &items[i]; a.happens == 0 && !a.title && tellsDeed(a) {
			told[a.claim] = append(told[a.claim], i)
			times[deedOf(a.lead)]++
		}
	}
	var out []link
	for _, is := range told {
		is = slices.DeleteFunc(is, func(i int) bool { return times[deedOf(items[i].lead)] > 1 })
		across(is, is, func(i, j int) bool {
			a, b := &items[i], &items[j]
			one := i < j && a.doc != b.doc && a.lead.Modality == b.lead.Modality && saysNoMore(a, b) && c.kin.related(a.doc, b.doc) && !twoPeople(a, b) && !twoOffices(a, b) && !twoTowns(a.lead, b.lead) &&
				c.oneStory(a, b)
			if one {
				out = append(out, link{a: i, b: j, framed: true, mild: true})
			}
			return one
		})
	}
	return out
}

// tellsDeed reports whether an item tells of a deed that was done or will be, but for
// those of which reports tell many: what somebody says, and victims.
func tellsDeed(a *item) bool {
	t := a.claimType()
	return a.lead.Polarity == facts.Affirmed && saysSo(a.lead) && !empty(a.claim) && !a.counted && !t.Says && !victims[t.Toll] && !givesCause(a.lead)
}

// saysNoMore reports whether no word beside one of two deeds tells what it was done to.
func saysNoMore(a, b *item) bool {
	return !slices.ContainsFunc(a.lead.Near, ordinary) || !slices.ContainsFunc(b.lead.Near, ordinary)
}
