package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// site is where a report says that something happened: a station, a base, a hotel.
type site struct {
	kind     string   // the first word of its id
	names    []string // the others
	from, to int      // the facts of its report
	item
}

// sites finds what two reports put at two sites of one kind: the same deed of what
// they are about, where each names one such site.
func (c *comparison) sites() []Finding {
	byKind := make(map[string][]site)
	var kinds []string
	for from := 0; from < len(c.story.Facts); {
		to := from
		for to < len(c.story.Facts) && c.story.Facts[to].Document == c.story.Facts[from].Document {
			to++
		}
		for _, s := range c.sitesOf(from, to) {
			if byKind[s.kind] == nil {
				kinds = append(kinds, s.kind)
			}
			if len(byKind[s.kind]) < mostPeers {
				byKind[s.kind] = append(byKind[s.kind], s)
			}
		}
		from = to
	}
	var out []Finding
	for _, kind := range kinds {
		var members []*item
		told, at := byKind[kind], make(map[string][]*site)
		for i := range told {
			at[told[i].lead.Place.ID] = append(at[told[i].lead.Place.ID], &told[i])
		}
		for i := range told {
			if slices.ContainsFunc(told, func(o site) bool { return c.elsewhereThan(&told[i], &o) && !c.oneSite(at, &told[i], &o) }) {
				members = append(members, &told[i].item)
			}
		}
		if len(members) == 0 {
			continue
		}
		if f, ok := c.finding(Place, members); ok {
			out = append(out, f)
		}
	}
	return out
}

// sitesOf is, for each kind of which facts from..to-1, of one report, name one site
// alone, the first deed there that names its place.
func (c *comparison) sitesOf(from, to int) (out []site) {
	ids := make(map[string]string) // of each kind; empty where there are two
	for i := from; i < to; i++ {
		id := c.story.Facts[i].Place.ID
		if kind, ok := siteKind(id); ok {
			if before, seen := ids[kind]; seen && before != id {
				id = ""
			}
			ids[kind] = id
		}
	}
	for i := from; i < to; i++ {
		f := &c.story.Facts[i]
		kind, ok := siteKind(f.Place.ID)
		if !ok || ids[kind] == "" || f.Happening != 0 || f.Polarity != facts.Affirmed || f.Modality != facts.Asserted || !takesPlace(f.Claim.ID) {
			continue
		}
		ids[kind] = ""
		out = append(out, site{kind, siteNames(f.Place.ID), from, to,
			item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Claim.ID, parties: parties(f)}})
	}
	return out
}

func siteKind(id string) (kind string, ok bool) {
	name, ok := strings.CutPrefix(id, "site:")
	kind, _, more := strings.Cut(name, "-")
	return kind, ok && more
}

// siteNames is the words of the id of a site behind its kind.
func siteNames(id string) []string { return strings.Split(strings.TrimPrefix(id, "site:"), "-")[1:] }

// takesPlace reports whether a claim is of what happens at one place, and goes
// nowhere: a collision, a launch, a session.
func takesPlace(claim string) bool {
	t, ok := facts.ClaimByID(claim)
	return ok && t.Toll == "" && slices.Contains(t.Roles, "place") && !slices.Contains(t.Roles, "to") && !slices.Contains(t.Roles, "from")
}

// elsewhereThan reports whether two reports put one deed at two sites.
func (c *comparison) elsewhereThan(a, b *site) bool {
	return a.doc != b.doc && c.kin.related(a.doc, b.doc) && !c.apart(a.doc, b.doc) && oneDeed(a.claim, b.claim) && sitesApart(a.names, b.names)
}

// oneSite reports whether some report that tells of one of two sites names a place as
// the other is named: Litoral prison, in Guayaquil, is Guayaquil prison.
func (c *comparison) oneSite(at map[string][]*site, a, b *site) bool {
	return slices.ContainsFunc(at[a.lead.Place.ID], func(s *site) bool { return c.namesPlace(s, b.names) }) ||
		slices.ContainsFunc(at[b.lead.Place.ID], func(s *site) bool { return c.namesPlace(s, a.names) })
}

// oneDeed reports whether two claims are of one deed of what two reports are about:
// the same, or both the incident.
func oneDeed(a, b string) bool {
	x, _ := facts.ClaimByID(a)
	y, _ := facts.ClaimByID(b)
	return a == b || x.Incident && y.Incident
}

// sitesApart reports whether no word of one name is one of the other, nor spelt much
// like it.
func sitesApart(a, b []string) bool {
	return !slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return spelt(x, y) })
	})
}

// namesPlace reports whether the report of a site names a place by one of some words,
// or uses one.
func (c *comparison) namesPlace(s *site, words []string) bool {
	for i := s.from; i < s.to; i++ {
		f := &c.story.Facts[i]
		for _, w := range words {
			ends := func(term string) bool { return len(term) >= leastName && strings.HasSuffix(w, term) } // behind an article
			if strings.Contains(f.Place.Name, w) || strings.Contains(f.Place.ID, w) || slices.ContainsFunc(f.Terms, ends) {
				return true
			}
		}
	}
	return false
}

// leastName is how long, in bytes, a word is at least that stands for a name.
const leastName = 6

// spelt reports whether two names may be spellings of one: they share half of their
// letters and more, in order.
func spelt(a, b string) bool {
	x, y := []rune(a), []rune(b)
	best := make([]int, len(y)+1)
	for i := range x {
		before := 0
		for j := range y {
			here := best[j+1]
			if x[i] == y[j] {
				best[j+1] = before + 1
			} else {
				best[j+1] = max(best[j+1], best[j])
			}
			before = here
		}
	}
	return 2*best[len(y)] > max(len(x), len(y))
}

// relateSites judges two places of one finding.
func relateSites(f, g *facts.Fact) judgement {
	_, one := siteKind(f.Place.ID)
	if _, two := siteKind(g.Place.ID); f.Place.ID == g.Place.ID || !one || !two {
		return sameName
	}
	if sitesApart(siteNames(f.Place.ID), siteNames(g.Place.ID)) {
		return judgement{Verdict: Conflict, Cause: CausePlace, Rule: "place/apart"}
	}
	return judgement{Verdict: Compatible, Rule: "place/spelling"}
}
