package checker

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts"
)

// accused links what reports say that somebody is to blame for to his denial, in another
// report, of having to do with it.
func (c *comparison) accused(items []item) []link {
	denials, blames := make(map[string][]int), make(map[string][]int) // of each who is blamed
	for i := range items {
		a := &items[i]
		switch f := a.lead; {
		case a.happens != 0:
		case claimed(a) && f.Polarity == facts.Denied && f.Rebuts:
			if who := disowner(f); who != "" {
				denials[who] = append(denials[who], i)
			}
		case a.claim == "blame" && asserted(f) && overDeed(f):
			blames[accusedOf(f)] = append(blames[accusedOf(f)], i)
		}
	}
	var out []link
	for who, is := range blames {
		across(is, denials[who], func(i, j int) bool {
			a, b := &items[i], &items[j]
			one := b.doc != a.doc && (!c.far(a, b) || cosine(c.tops[a.doc], c.tops[b.doc]) >= sameStory)
			if one {
				out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
			}
			return one
		})
	}
	return out
}

// disowner is who says of himself that he has nothing to do with a deed: who acts or
// speaks, else the only one named; or empty.
func disowner(f *facts.Fact) string {
	for _, id := range []string{f.Actor.ID, f.Said.Speaker.ID} {
		if id != "" {
			if known(id) {
				return id
			}
			return ""
		}
	}
	if len(f.Parties) == 1 && known(f.Parties[0].ID) {
		return f.Parties[0].ID
	}
	return ""
}

// known reports whether an id is that of a body, a country or a person by name.
func known(id string) bool {
	kind, _, _ := strings.Cut(id, ":")
	return kind == "org" || kind == "country" || kind == "group" || kind == "person"
}

// accusedOf is whom a fact blames: the first who is named behind the word for it and
// neither blames nor speaks; or empty.
func accusedOf(f *facts.Fact) string {
	var first *facts.Party
	for i := range f.Parties {
		p := &f.Parties[i]
		if known(p.ID) && p.ID != f.Said.Speaker.ID && p.Span.Start >= f.Claim.Span.End && (first == nil || p.Span.Start < first.Span.Start) {
			first = p
		}
	}
	if first == nil {
		return ""
	}
	return first.ID
}

// overDeed reports whether a clause names a deed of violence.
func overDeed(f *facts.Fact) bool {
	return slices.ContainsFunc(f.Terms, func(t string) bool {
		c, ok := facts.ClaimByID(t)
		return ok && (c.Field == "attacks" || c.Toll == "dead" || c.Field == "troops-weapons") && t != "blame" && !strings.HasPrefix(t, "claim-")
	})
}
