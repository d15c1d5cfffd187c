package checker

import "crosscheck/facts"

// A report that counts two kinds of people side by side, "99 of the police and 61
// protesters were hurt", tells them apart: in its story the one are not the other,
// whatever other reports leave unsaid.

// maxKinds is how many kinds of people a story tells apart at the most.
const maxKinds = 64

// abreast are the kinds that the reports of a story count side by side: each has a
// place, and at its place the set of those that stand beside it.
type abreast struct {
	place map[string]int
	foes  [maxKinds]uint64
}

// readAbreast finds the kinds of victims that a sentence counts side by side, for each story
// by its kin.
func (c *comparison) readAbreast() {
	c.abreast = make(map[int]*abreast)
	all := c.story.Facts
	for i := range all {
		f := &all[i]
		for j := i + 1; j < len(all) && all[j].Document == f.Document && all[j].Sentence == f.Sentence; j++ {
			if g := &all[j]; victimsOfKind(f) && victimsOfKind(g) && f.Claim.ID == g.Claim.ID && f.Happening == g.Happening &&
				f.Number.PartOf == g.Number.PartOf && kinds(&f.Number, &g.Number) == kindOther {
				k := c.kin[c.docs[f.Document]]
				if c.abreast[k] == nil {
					c.abreast[k] = &abreast{place: make(map[string]int)}
				}
				c.abreast[k].add(f.Number.Counted, g.Number.Counted)
			}
		}
	}
}

// victimsOfKind reports whether a fact counts victims of some kind, and no more than
// those of it.
func victimsOfKind(f *facts.Fact) bool {
	q := &f.Number
	return victims[toll(f.Claim.ID)] && f.Polarity == facts.Affirmed && f.Modality == facts.Asserted && q.Unit == "person" && q.IsPoint() && !q.Ordinal && !vagueKinds[q.Counted]
}

// vagueKinds are the kinds that a report may call people of most other kinds.
var vagueKinds = map[string]bool{"": true, "person": true, "operative": true, "man": true, "member": true, "citizen": true, "civilian": true}

func (b *abreast) add(kind, other string) {
	i, j := b.at(kind), b.at(other)
	if i < maxKinds && j < maxKinds {
		b.foes[i] |= 1 << j
		b.foes[j] |= 1 << i
	}
}

func (b *abreast) at(kind string) int {
	i, ok := b.place[kind]
	if !ok {
		i = len(b.place)
		b.place[kind] = i
	}
	return i
}

// kindSets is, for an item of victims, the set of its own kind and of those beside it.
func (c *comparison) kindSets(a *item) (own, foes uint64) {
	b := c.abreast[c.kin[a.doc]]
	if b == nil || !victims[toll(a.lead.Claim.ID)] {
		return 0, 0
	}
	i, ok := b.place[a.lead.Number.Counted]
	if !ok || i >= maxKinds {
		return 0, 0
	}
	return 1 << i, b.foes[i]
}

// otherAbreast reports whether two figures count two kinds that a report tells apart.
func (c *comparison) otherAbreast(a, b *item) bool {
	if c.kin[a.doc] != c.kin[b.doc] {
		return false
	}
	own, _ := c.kindSets(a)
	_, foes := c.kindSets(b)
	return own&foes != 0
}
