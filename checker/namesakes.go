package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

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
		ids := idsOf(told[key])
		for i, a := range ids {
			for _, b := range ids[:min(i, mostPeers)] {
				pair := [2]string{min(a, b), max(a, b)}
				if done[pair] || bothNamed(told[key], a, b) {
					continue
				}
				members := c.misnamed(told[key], a, b)
				if len(members) == 0 {
					continue
				}
				done[pair] = true
				if f, ok := c.finding(Actor, members); ok {
					f.Sides[0].Value, f.Sides[1].Value = members[0].claim, b
					if members[0].claim == b {
						f.Sides[1].Value = a
					}
					out = append(out, f)
				}
			}
		}
	}
	return out
}

// idsOf are the ids of some people, each once.
func idsOf(people []item) (ids []string) {
	seen := make(map[string]bool)
	for i := range people {
		if id := people[i].claim; !seen[id] {
			seen[id], ids = true, append(ids, id)
		}
	}
	return ids
}

// misnamed are the facts of two people that another report tells of the other one in much
// the same words; each is held against the first mostPeers of them.
func (c *comparison) misnamed(people []item, a, b string) (members []*item) {
	of := make(map[string][]*item)
	for i := range people {
		if id := people[i].claim; id == a || id == b {
			of[id] = append(of[id], &people[i])
		}
	}
	for _, id := range []string{a, b} {
		other := of[a]
		if id == a {
			other = of[b]
		}
		for _, x := range of[id] {
			if slices.ContainsFunc(other[:min(len(other), mostPeers)], func(y *item) bool { return c.oneTold(x, y) }) {
				members = append(members, x)
			}
		}
	}
	slices.SortStableFunc(members, func(x, y *item) int { return x.facts[0] - y.facts[0] })
	return members
}

// people are the facts that name somebody by several words, by the name with one word left
// out; he is the claim of the item.
func (c *comparison) people() (told map[string][]item, keys []string) {
	told = make(map[string][]item)
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
				told[key] = append(told[key], item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: id, parties: parties(f), terms: c.terms.vector(f.Terms), holder: true})
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

// oneTold reports whether two reports tell one thing in much the same words.
func (c *comparison) oneTold(a, b *item) bool {
	f, g := a.lead, b.lead
	return a.doc != b.doc && c.meets(a.doc, b.doc) && f.Claim.ID == g.Claim.ID && f.Number.Range == g.Number.Range &&
		f.Happening == 0 && g.Happening == 0 && cosine(a.terms, b.terms) >= oneClause
}

// bothNamed reports whether one report names two people.
func bothNamed(people []item, a, b string) bool {
	has := make(map[int]string)
	for i := range people {
		p := &people[i]
		if p.claim != a && p.claim != b {
			continue
		}
		if id, ok := has[p.doc]; ok && id != p.claim {
			return true
		}
		has[p.doc] = p.claim
	}
	return false
}
