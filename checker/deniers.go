package checker

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
)

// disowned parts the groups in which a deed is denied as that of whoever denies it only:
// against him stands who tells it of him, and not that it was done.
func (c *comparison) disowned(items []item, groups [][]int) (out [][]int) {
	for _, g := range groups {
		var deniers []string
		only := true // nobody denies the deed itself
		for _, i := range g {
			if f := items[i].lead; f.Polarity == facts.Denied {
				who := denierOf(f)
				only = only && f.Own && who != ""
				deniers = append(deniers, who)
			}
		}
		if len(deniers) == 0 || !only {
			out = append(out, g)
			continue
		}
		var against, others []int
		for _, i := range g {
			his := func(n int) bool {
				return slices.ContainsFunc(deniers, func(who string) bool { return doneBy(&c.story.Facts[n], who) })
			}
			if items[i].lead.Polarity == facts.Denied || slices.ContainsFunc(items[i].facts, his) {
				against = append(against, i)
			} else {
				others = append(others, i)
			}
		}
		out = append(out, against)
		if len(others) > 0 {
			out = append(out, others)
		}
	}
	return out
}

// denierOf is who denies a deed as his own, or empty.
func denierOf(f *facts.Fact) string { return cmp.Or(f.Said.Speaker.ID, disowner(f)) }

// doneBy reports whether a fact tells of a deed of somebody, or of his country.
func doneBy(f *facts.Fact, who string) bool {
	his := func(id string) bool { return id == who || landOf(id) != "" && landOf(id) == landOf(who) }
	return his(f.Actor.ID) || slices.ContainsFunc(f.Parties, func(p facts.Party) bool {
		gap := p.Span.Start - f.Claim.Span.End
		return 0 <= gap && (gap <= besideBytes || strings.HasPrefix(p.ID, "country:")) && his(p.ID) // "raids of the army", "raids that are held to be Russian"
	})
}

// besideBytes is how many bytes lie at most between a deed and whose it is right behind it.
const besideBytes = 4

// landOf is the code of the country that somebody is, or is of: RU of country:RU and of
// org:army:RU; or empty.
func landOf(id string) string {
	code := id[strings.LastIndexByte(id, ':')+1:]
	if len(code) != 2 || !isCode(code) {
		return ""
	}
	return code
}
