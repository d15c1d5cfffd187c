package checker

import (
	"slices"

	"crosscheck/facts"
)

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
	odd := c.odd(bands, docs)
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

// sexOf is what decides which counts of attackers a count contradicts: those of one sex
// who are another number of as many in all.
type sexOf struct {
	sex   string
	all   facts.Number
	count facts.Number
	scene
}

// odd finds the facts that another report contradicts: it tells of as many attackers,
// and of others of one sex. What many reports tell alike is held against others once.
func (c *comparison) odd(bands map[int]*band, docs []int) map[int]bool {
	told := make(map[sexOf][]int) // the facts
	var kinds []sexOf
	for _, d := range docs {
		at := c.sceneOf(d)
		for _, i := range bands[d].members {
			f := &c.story.Facts[i]
			all, known := bands[d].all(f)
			if !known {
				continue
			}
			k := sexOf{f.Number.Counted, all, f.Number.Low, at}
			if told[k] == nil {
				kinds = append(kinds, k)
			}
			told[k] = append(told[k], i)
		}
	}
	doc := func(i int) int { return c.docs[c.story.Facts[i].Document] }
	out := make(map[int]bool)
	for _, x := range kinds {
		left := slices.Clone(told[x])
		for n := 0; n < len(kinds) && len(left) > 0; n++ {
			y := kinds[n]
			first, last := doc(told[y][0]), doc(told[y][len(told[y])-1])
			if x.sex != y.sex || x.all != y.all || x.count == y.count || !c.meets(doc(left[0]), first) {
				continue
			}
			left = slices.DeleteFunc(left, func(i int) bool {
				out[i] = first != doc(i) || last != doc(i) // not by its own report alone
				return out[i]
			})
		}
	}
	return out
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
