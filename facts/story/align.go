package story

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
)

// profile is what tells an incident beside the main one: one happening of one
// report, or all that were aligned so far.
type profile struct {
	terms  []string // sorted
	towns  []string // names of places below a country
	days   []facts.Date
	counts []string // tolls with their values
	deeds  []string // the claims that say what it was
	tolls  []tollOf
}

// What speaks for two happenings being one incident, and how much of it there
// must be: a town, a day or a count in common, and the words by how alike they
// are, 0..1. Other towns and other days speak against it.
const (
	alikeTown  = 1.0
	alikeDays  = 1.0
	alikeCount = 1.0
	alikeDeed  = 0.6 // what happened, on days that may be one
	alikeToll  = 0.6 // tolls that differ little, likewise
	alikeWords = 2.5
	otherTown  = -2.0
	otherDays  = -1.0
	otherYears = -4.0 // days more than longApart days apart
	alikeLeast = 1.6
)

// mostIncidents is how many incidents of one town, month or count a happening is
// held against, so that the work grows with the reports and not with their square.
const mostIncidents = 64

// incidents aligns the happenings of the reports beside the main one, and names
// the incident of each: happenings of one name are one event.
func incidents(docs []facts.Document, fs []facts.Fact) map[happening]string {
	first := firsts(docs)
	once := make([]*facts.Fact, 0, len(fs))
	for i := range fs {
		if f := &fs[i]; first[f.Document] == f.Document {
			once = append(once, f)
		}
	}
	a := aligner{weight: termWeights(once), index: make(map[string][]int)}
	names := make(map[happening]string)
	for _, h := range asides(once) {
		names[h.happening] = "incident " + strconv.Itoa(a.place(h.profile))
	}
	for i := range fs {
		h := happening{fs[i].Document, fs[i].Happening}
		names[h] = names[happening{first[h.document], h.index}]
	}
	return names
}

// firsts is, for each report, the first one of its very text: what stands in a
// story twice is no more evidence than once.
func firsts(docs []facts.Document) map[string]string {
	out, seen := make(map[string]string, len(docs)), make(map[string]string, len(docs))
	for _, d := range docs {
		if _, ok := seen[d.Text]; !ok {
			seen[d.Text] = d.ID
		}
		out[d.ID] = seen[d.Text]
	}
	return out
}

// aside is a happening with its profile.
type aside struct {
	happening
	profile
}

// asides is the happenings beside the main one, in the order of the reports.
func asides(fs []*facts.Fact) []aside {
	index := make(map[happening]int)
	var out []aside
	for _, f := range fs {
		if f.Happening == 0 {
			continue
		}
		h := happening{f.Document, f.Happening}
		n, ok := index[h]
		if !ok {
			n = len(out)
			index[h] = n
			out = append(out, aside{happening: h})
		}
		out[n].add(f)
	}
	return out
}

func (p *profile) add(f *facts.Fact) {
	one := profile{terms: f.Terms}
	if strings.HasPrefix(f.Place.ID, "place:") {
		one.towns = []string{f.Place.Name}
	}
	if d := f.Date.Date; !f.Date.Bare && !d.Low.IsZero() && !d.High.IsZero() {
		one.days = []facts.Date{d}
	}
	if t, ok := facts.ClaimByID(f.Claim.ID); ok && t.Toll != "" && f.Number.IsPoint() {
		one.counts = []string{t.Toll + " " + f.Number.Low.String()}
		one.tolls = []tollOf{{t.Toll, f.Number.Low.Float()}}
	}
	if t, ok := facts.ClaimByID(f.Claim.ID); ok && t.Incident && t.Toll == "" {
		one.deeds = []string{f.Claim.ID}
	}
	p.join(&one)
}

func (p *profile) join(q *profile) {
	p.terms = append(p.terms, q.terms...)
	slices.Sort(p.terms)
	p.terms = slices.Compact(p.terms)
	p.towns = with(p.towns, q.towns)
	p.days = with(p.days, q.days)
	p.counts = with(p.counts, q.counts)
	p.deeds = with(p.deeds, q.deeds)
	p.tolls = with(p.tolls, q.tolls)
}

func with[T comparable](list, more []T) []T {
	for _, m := range more {
		if !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}

// aligner holds the incidents found so far.
type aligner struct {
	weight map[string]float64 // of each word, by how rare it is
	found  []profile
	index  map[string][]int // by town, month and count
}

// place gives a happening the incident that it is most like, or a new one.
func (a *aligner) place(p profile) int {
	best, most := -1, alikeLeast
	seen := make(map[int]bool)
	for _, k := range p.keys() {
		for _, n := range a.index[k] {
			if seen[n] {
				continue
			}
			seen[n] = true
			if s := a.alike(&a.found[n], &p); s >= most {
				best, most = n, s
			}
		}
	}
	if best < 0 {
		best = len(a.found)
		a.found = append(a.found, profile{})
	}
	into := &a.found[best]
	known := into.keys()
	into.join(&p)
	for _, k := range into.keys() {
		if !slices.Contains(known, k) && len(a.index[k]) < mostIncidents {
			a.index[k] = append(a.index[k], best)
		}
	}
	return best
}

// keys is what two happenings of one incident have at least one of in common.
func (p *profile) keys() []string {
	var out []string
	for _, t := range p.towns {
		for _, word := range strings.Fields(t) {
			out = append(out, "town "+word)
		}
	}
	for _, d := range p.days {
		out = append(out, "month "+d.From()[:len("2006-01")])
	}
	return append(out, p.counts...)
}

// alike adds up what speaks for two happenings being one incident.
func (a *aligner) alike(p, q *profile) float64 {
	sum := alikeWords * a.cosine(p.terms, q.terms)
	switch {
	case len(p.towns) == 0 || len(q.towns) == 0:
	case oneTown(p.towns, q.towns):
		sum += alikeTown
	default:
		sum += otherTown
	}
	switch {
	case len(p.days) == 0 || len(q.days) == 0:
	case oneDay(p.days, q.days):
		sum += alikeDays
		if shares(p.deeds, q.deeds) {
			sum += alikeDeed
		}
		if !shares(p.counts, q.counts) && nearTolls(p.tolls, q.tolls) {
			sum += alikeToll
		}
	case yearsApart(p.days, q.days):
		sum += otherYears
	default:
		sum += otherDays
	}
	if shares(p.counts, q.counts) {
		sum += alikeCount
	}
	return sum
}

// shares reports whether two lists have something in common.
func shares(xs, ys []string) bool {
	return slices.ContainsFunc(ys, func(y string) bool { return slices.Contains(xs, y) })
}

// tollOf is a count of victims.
type tollOf struct {
	toll  string
	count float64
}

// nearToll is how many times a toll another one of the same incident may be.
const nearToll = 1.25

// nearTolls reports whether two lists have tolls that differ little: 26 dead, and 27.
func nearTolls(xs, ys []tollOf) bool {
	for _, x := range xs {
		for _, y := range ys {
			if x.toll == y.toll && min(x.count, y.count) > 1 && max(x.count, y.count) <= nearToll*min(x.count, y.count) {
				return true
			}
		}
	}
	return false
}

// oneTown reports whether two lists name one town: "Helmand" is in "the province
// of Helmand".
func oneTown(xs, ys []string) bool {
	for _, x := range xs {
		for _, y := range ys {
			if strings.Contains(" "+x+" ", " "+y+" ") || strings.Contains(" "+y+" ", " "+x+" ") {
				return true
			}
		}
	}
	return false
}

// longApart is how many days lie between two incidents that no slip of the pen
// makes one.
const longApart = 60

// yearsApart reports whether no two dates of two lists lie nearer than that.
func yearsApart(xs, ys []facts.Date) bool {
	for _, x := range xs {
		for _, y := range ys {
			if x.Low.DaysSince(y.High) <= longApart && y.Low.DaysSince(x.High) <= longApart {
				return false
			}
		}
	}
	return true
}

func oneDay(xs, ys []facts.Date) bool {
	for _, x := range xs {
		for _, y := range ys {
			if facts.Relate(x.Days(), y.Days()) != facts.Apart {
				return true
			}
		}
	}
	return false
}

// cosine is how alike two sorted lists of words are, 0..1.
func (a *aligner) cosine(xs, ys []string) float64 {
	square := func(t string) float64 { return a.weight[t] * a.weight[t] }
	both, xx, yy := 0.0, 0.0, 0.0
	for _, t := range xs {
		xx += square(t)
		if _, ok := slices.BinarySearch(ys, t); ok {
			both += square(t)
		}
	}
	for _, t := range ys {
		yy += square(t)
	}
	if both == 0 {
		return 0
	}
	return both / math.Sqrt(xx*yy)
}

// termWeights weighs the words of the facts by how rare they are among the
// happenings: log(1 + N/n) for a word that n of N have.
func termWeights(fs []*facts.Fact) map[string]float64 {
	type tally struct {
		last happening // that had the word
		n    float64
	}
	tallies := make(map[string]*tally)
	all := make(map[happening]bool)
	var h happening
	for i, f := range fs {
		if at := (happening{f.Document, f.Happening}); at != h || i == 0 {
			h, all[at] = at, true
		}
		for _, t := range f.Terms {
			switch y, ok := tallies[t]; {
			case !ok:
				tallies[t] = &tally{h, 1}
			case y.last != h:
				y.last = h
				y.n++
			}
		}
	}
	out := make(map[string]float64, len(tallies))
	for t, y := range tallies {
		out[t] = math.Log(1 + float64(len(all))/y.n)
	}
	return out
}
