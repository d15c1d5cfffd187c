package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// doing are the claims that say who did what the reports are about.
var doing = []string{"claim-responsibility", "perpetrate"}

// sameDeedLeast is how alike the clauses of two reports must be that name two doers of
// one deed: a story may tell of two attacks.
const sameDeedLeast = 0.25

// perpetrators finds who is told to have done what the reports are about, or to have claimed
// it: in the actor slot one finding for each doer whom several reports name, or for
// two who cannot both have done it alone.
func (c *comparison) perpetrators() []Finding {
	index := make(map[string]int)
	var groups [][]*item
	tell := func(i int) *item {
		f := &c.story.Facts[i]
		if f.Happening != 0 || f.Recalled || !asserted(f) || !body(f.Actor.ID) {
			return nil
		}
		return &item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Actor.ID, terms: c.terms.vector(f.Terms), perpetrator: true}
	}
	for i := range c.story.Facts {
		if !slices.Contains(doing, c.story.Facts[i].Claim.ID) {
			continue
		}
		if x := tell(i); x != nil {
			n, ok := index[x.claim]
			if !ok {
				n = len(groups)
				index[x.claim], groups = n, append(groups, nil)
			}
			groups[n] = append(groups[n], x)
		}
	}
	for i := range c.story.Facts { // who says "attacked" names the doer too
		if n, ok := index[c.story.Facts[i].Actor.ID]; ok && facts.ClaimImplies(c.story.Facts[i].Claim.ID, "attack") {
			if x := tell(i); x != nil {
				groups[n] = append(groups[n], x)
			}
		}
	}
	var out []Finding
	for i, g := range groups {
		for j := i + 1; j < len(groups); j++ {
			if len(groups[j]) > 0 && oneDoer(g, groups[j]) {
				g, groups[j] = append(g, groups[j]...), nil
			}
		}
		if len(g) == 0 || !slices.ContainsFunc(g, func(m *item) bool { return m.doc != g[0].doc }) {
			continue
		}
		if f, ok := c.finding(Actor, g); ok {
			out = append(out, f)
		}
	}
	return out
}

// body reports whether an id is that of an organisation or a group.
func body(id string) bool { return strings.HasPrefix(id, "org:") || strings.HasPrefix(id, "group:") }

// oneDoer reports whether what two doers are told to have done is one deed: no report
// names both, and two of their clauses are alike, of the first mostPeers that differ.
func oneDoer(xs, ys []*item) bool {
	docs := make(map[int]bool)
	for _, x := range xs {
		docs[x.doc] = true
	}
	if slices.ContainsFunc(ys, func(y *item) bool { return docs[y.doc] }) {
		return false
	}
	xs, ys = clausesOf(xs), clausesOf(ys)
	return slices.ContainsFunc(xs, func(x *item) bool {
		return slices.ContainsFunc(ys, func(y *item) bool { return cosine(x.terms, y.terms) >= sameDeedLeast })
	})
}

// clausesOf are the first mostPeers of some items that are told in different words.
func clausesOf(xs []*item) (out []*item) {
	seen := make(map[string]bool)
	for _, x := range xs {
		if key := string(appendTerms(nil, x.terms.term)); !seen[key] && len(out) < mostPeers {
			seen[key], out = true, append(out, x)
		}
	}
	return out
}

// relatePerpetrators judges two who are told to have done one deed.
func relatePerpetrators(a, b *item) judgement {
	if a.claim == b.claim {
		return sameName
	}
	return judgement{Verdict: Conflict, Cause: CauseActor, Rule: "actor/perpetrators"}
}
