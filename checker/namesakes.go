package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// namesake is a person whom a report names, with the first fact that names him.
type namesake struct {
	item
	id string
}

// oneClause is how alike two clauses must be for two people whose names differ in one
// word to be one whom a report misnames.
const oneClause = 0.5

// namesakes finds what reports tell alike of two people whose names differ in one word
// that is not spelt much like the other, where no report names both: of two brothers each
// tells something else.
func (c *comparison) namesakes() []Finding {
	told, names := c.people()
	var out []Finding
	done := make(map[[2]string]bool)
	for _, key := range names {
		people := told[key]
		if !slices.ContainsFunc(people, func(p namesake) bool { return p.id != people[0].id }) {
			continue
		}
		for i := range people {
			for j := range people[:min(i, mostPeers)] {
				a, b := &people[j], &people[i]
				pair := [2]string{min(a.id, b.id), max(a.id, b.id)}
				if done[pair] || !c.misnamed(a, b) || c.bothNamed(people, a, b) {
					continue
				}
				done[pair] = true
				if f, ok := c.finding(Actor, []*item{&a.item, &b.item}); ok {
					for n, side := range f.Sides {
						f.Sides[n].Value = a.id
						if side.Facts[0] == b.lead.ID {
							f.Sides[n].Value = b.id
						}
					}
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// people are those of names of several words, by their names with one word left out.
func (c *comparison) people() (told map[string][]namesake, keys []string) {
	told = make(map[string][]namesake)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		for _, id := range whoIn(f) {
			words := strings.Split(strings.TrimPrefix(id, "person:"), "-")
			if len(words) < 2 || isCode(id) {
				continue
			}
			for w := range words[:len(words)-1] { // of two last names one may be left out
				key := strings.Join(slices.Concat(words[:w], []string{"*"}, words[w+1:]), "-")
				if told[key] == nil {
					keys = append(keys, key)
				}
				told[key] = append(told[key], namesake{item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: id, parties: parties(f), terms: c.terms.vector(f.Terms), holder: true}, id})
			}
		}
	}
	return told, keys
}

// whoIn are the people whom a fact names.
func whoIn(f *facts.Fact) []string {
	ids := slices.DeleteFunc(parties(f), func(id string) bool { return !strings.HasPrefix(id, "person:") })
	for i := range f.Wheres {
		if w := &f.Wheres[i]; w.Role == facts.Named && !slices.Contains(ids, w.ID) {
			ids = append(ids, w.ID)
		}
	}
	return ids
}

// misnamed reports whether two reports tell one thing of two people in much the same words.
func (c *comparison) misnamed(a, b *namesake) bool {
	f, g := a.lead, b.lead
	return a.doc != b.doc && a.id != b.id && c.meets(a.doc, b.doc) && f.Claim.ID == g.Claim.ID && f.Number.Range == g.Number.Range &&
		f.Happening == 0 && g.Happening == 0 && cosine(a.terms, b.terms) >= oneClause
}

// bothNamed reports whether one report names two people.
func (c *comparison) bothNamed(people []namesake, a, b *namesake) bool {
	of := make(map[int][2]bool)
	for i := range people {
		p := &people[i]
		has := of[p.doc]
		has[0], has[1] = has[0] || p.id == a.id, has[1] || p.id == b.id
		if of[p.doc] = has; has[0] && has[1] {
			return true
		}
	}
	return false
}
