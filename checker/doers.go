package checker

import "crosscheck/facts"

// band is the men and women who did what a report is about, as far as it tells.
type band struct {
	men, women *facts.Fact
	members    []int // the facts that tell of them
}

// doers finds reports that tell of as many attackers, and of others by sex: two women,
// and a man and a woman.
func (c *comparison) doers() []Finding {
	bands := make(map[int]*band)
	var docs []int
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if !f.Number.Acting || f.Happening != 0 || f.Polarity != facts.Affirmed || !f.Number.IsPoint() {
			continue
		}
		doc := c.docs[f.Document]
		if bands[doc] == nil {
			bands[doc], docs = &band{}, append(docs, doc)
		}
		b := bands[doc]
		switch b.members = append(b.members, i); {
		case f.Number.Counted == "man" && b.men == nil:
			b.men = f
		case f.Number.Counted == "woman" && b.women == nil:
			b.women = f
		}
	}
	odd := make(map[int]bool) // the facts that others contradict
	for x, a := range docs {
		for _, b := range docs[:min(x, mostPeers)] {
			if !c.kin.related(a, b) || c.apart(a, b) {
				continue
			}
			for _, i := range bands[a].members {
				for _, j := range bands[b].members {
					if f, g := &c.story.Facts[i], &c.story.Facts[j]; othersBySex(bands[a], bands[b], f, g) {
						odd[i], odd[j] = true, true
					}
				}
			}
		}
	}
	var members []*item
	for i := range c.story.Facts {
		if f := &c.story.Facts[i]; odd[i] {
			members = append(members, &item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Claim.ID, parties: parties(f)})
		}
	}
	if len(members) == 0 {
		return nil
	}
	f, ok := c.finding(Actor, members)
	if !ok {
		return nil
	}
	return []Finding{f}
}

// othersBySex reports whether two facts of two reports count those of one sex unlike,
// and each report tells of as many in all.
func othersBySex(a, b *band, f, g *facts.Fact) bool {
	all, known := a.all(f)
	others, alsoKnown := b.all(g)
	return f.Number.Counted == g.Number.Counted && f.Number.Low != g.Number.Low && known && alsoKnown && all == others
}

// all is how many did it in all, by one of the facts that count them: one of two are two.
func (b *band) all(f *facts.Fact) (n facts.Number, known bool) {
	if f.Number.PartOf != "" || f.Number.Restricted {
		return facts.Int(2), true
	}
	other := b.men
	if other == nil || other.Number.Counted == f.Number.Counted {
		other = b.women
	}
	if other == nil || other.Number.Counted == f.Number.Counted || other.Number.PartOf != "" || other.Number.Restricted {
		return f.Number.Low, f.Number.Low.Compare(facts.Int(1)) > 0
	}
	return f.Number.Low.Add(other.Number.Low)
}

// relateDoers judges two counts of attackers of one sex, or two facts that name one
// person.
func relateDoers(f, g *facts.Fact) judgement {
	if f.Number.Acting && g.Number.Acting && f.Number.Low != g.Number.Low {
		return judgement{Verdict: Conflict, Cause: CauseActor, Rule: "actor/apart"}
	}
	return sameName
}
