package checker

import "slices"

// open gives the findings on dates their open sides: reports that tell the same
// claim and leave the day out. Which facts tell the same claim is what the
// findings on claims say.
func (c *comparison) open(findings []Finding) {
	told := make(map[string][]string) // for a fact, the facts that tell its claim
	for i := range findings {
		if f := &findings[i]; f.Slot == Claim && f.Verdict == Agree {
			for _, s := range f.Sides {
				for _, id := range s.Facts {
					told[id] = s.Facts
				}
			}
		}
	}
	for i := range findings {
		if f := &findings[i]; f.Slot == Date && len(f.Sides) == 1 && f.Verdict == Lone {
			c.leaveOpen(f, told)
		}
	}
}

// leaveOpen adds to a date that one report alone gives the reports that tell
// that the same actor did the same, without a day.
func (c *comparison) leaveOpen(f *Finding, told map[string][]string) {
	dated := &c.story.Facts[c.facts[f.Sides[0].Facts[0]]]
	doc := dated.Document
	var open []string
	for _, id := range f.Sides[0].Facts {
		for _, other := range told[id] {
			o := &c.story.Facts[c.facts[other]]
			if o.Document != doc && o.Date.IsZero() && o.Actor.ID != "" && o.Actor.ID == dated.Actor.ID && !slices.Contains(open, other) {
				open = append(open, other)
			}
		}
	}
	if len(open) == 0 {
		return
	}
	docs := map[int]bool{c.docs[doc]: true}
	for _, id := range open {
		docs[c.docs[c.story.Facts[c.facts[id]].Document]] = true
	}
	f.Sides = append(f.Sides, Side{Facts: open})
	f.Pairs = []Pair{{Sides: [2]int{0, 1}, Verdict: Compatible, Rule: "date/open"}}
	f.Verdict, f.Rule = Compatible, "date/open"
	f.Origins, f.Silent = c.origins(docs)
}
