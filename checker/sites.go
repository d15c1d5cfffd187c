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
			byKind[s.kind] = append(byKind[s.kind], s)
		}
		from = to
	}
	var out []Finding
	for _, kind := range kinds {
		var members []*item
		told := byKind[kind]
		disputed := c.disputedSites(told)
		for i := range told {
			if disputed[c.siteOf(&told[i])] {
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

// siteOf is what decides which other sites a site contradicts: reports of one scene that
// put one deed there are held against others as one.
type siteOf struct {
	place, claim string
	scene
}

func (c *comparison) siteOf(s *site) siteOf {
	return siteOf{s.lead.Place.ID, s.claim, c.sceneOf(s.doc)}
}

// disputedSites finds the sites of one kind that other reports contradict; no report
// tells of two.
func (c *comparison) disputedSites(told []site) map[siteOf]bool {
	seen := make(map[siteOf]bool)
	var each []*site
	names := make(map[string]*nameSet) // of each place
	for i := range told {
		s := &told[i]
		if names[s.lead.Place.ID] == nil {
			names[s.lead.Place.ID] = &nameSet{make(map[string]bool), make(map[string]bool)}
		}
		c.addNames(names[s.lead.Place.ID], s)
		if k := c.siteOf(s); !seen[k] {
			seen[k] = true
			each = append(each, s)
		}
	}
	oneSite := func(a, b *site) bool {
		return names[a.lead.Place.ID].have(b.names) || names[b.lead.Place.ID].have(a.names)
	}
	out := make(map[siteOf]bool)
	for _, a := range each {
		out[c.siteOf(a)] = slices.ContainsFunc(each, func(b *site) bool { return c.elsewhereThan(a, b) && !oneSite(a, b) })
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
	return a.doc != b.doc && c.meets(a.doc, b.doc) && oneDeed(a.claim, b.claim) && sitesApart(a.names, b.names)
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

// nameSet is the places and the words that the reports name which tell of a site.
type nameSet struct{ places, terms map[string]bool }

func (c *comparison) addNames(n *nameSet, s *site) {
	for i := s.from; i < s.to; i++ {
		f := &c.story.Facts[i]
		n.places[f.Place.Name], n.places[f.Place.ID] = true, true
		for _, t := range f.Terms {
			if len(t) >= leastName {
				n.terms[t] = true
			}
		}
	}
}

// have reports whether some report that tells of a site names a place by one of the words
// that name another, or uses one: Litoral prison, in Guayaquil, is Guayaquil prison.
func (n *nameSet) have(words []string) bool {
	for _, w := range words {
		for i := 0; i+leastName <= len(w); i++ { // behind an article
			if n.terms[w[i:]] {
				return true
			}
		}
		for p := range n.places {
			if strings.Contains(p, w) {
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
