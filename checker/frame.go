package checker

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts"
)

// sameStory is how alike the tops of two reports must be to be about one
// incident.
const sameStory = 0.06

// topSentences is how many sentences are the top of a report.
const topSentences = 4

// mostPeers is how many items, the first ones, a later one is held against: in a
// story of thousands of reports more of them show nothing new.
const mostPeers = 256

// note adds an item to a list of peers that is not full.
func note(peers []int, i int) []int {
	if len(peers) < mostPeers {
		peers = append(peers, i)
	}
	return peers
}

// across tries links between items of two lists: each of the first mostPeers of either
// with each of the other's, and every further one with those of the other until it is linked.
func across(xs, ys []int, link func(x, y int) bool) {
	firstX, firstY := xs[:min(len(xs), mostPeers)], ys[:min(len(ys), mostPeers)]
	for _, x := range firstX {
		for _, y := range firstY {
			link(x, y)
		}
	}
	for _, x := range xs[len(firstX):] {
		for n := 0; n < len(firstY) && !link(x, firstY[n]); n++ {
		}
	}
	for _, y := range ys[len(firstY):] {
		for n := 0; n < len(firstX) && !link(firstX[n], y); n++ {
		}
	}
}

// framed links what is the same fact whatever its words: the tolls of what the
// reports are about, and the days of one deed between two parties.
func (c *comparison) framed(slot Slot, items []item) []link {
	switch slot {
	case Number:
		return slices.Concat(c.leads(items), c.earlier(items), c.elsewhere(items), c.ages(items), c.edits(items), c.contested(items), c.runningTotals(items))
	case Date:
		return slices.Concat(c.deeds(items), c.incidentDays(items), c.deadlines(items), c.onceDays(items), c.recalledDays(items), c.chiefDays(items), c.farDates(items), c.movedDays(items))
	case Claim:
		return slices.Concat(c.comings(items), c.denials(items), c.fates(items), c.lasting(items), c.accused(items), c.searches(items), c.alone(items))
	}
	return nil
}

// leads links the first count of the dead, of the wounded … of each report,
// where the tops of the reports are alike.
func (c *comparison) leads(items []item) []link {
	out := c.unhurt(items)
	leads := make(map[string][]int)
	for i := range items {
		t := victimToll(&items[i])
		if t == "" || !items[i].leads || items[i].lead.Number.Restricted && items[i].lead.Number.Counted == "" {
			continue
		}
		for _, o := range leads[t] {
			if c.alike(items[o].doc, items[i].doc) && sameCount(&items[o], &items[i]) && c.gate(Number, &items[o], &items[i]) == "" && c.opens(&items[o], &items[i]) {
				if c.closer(items, o, i) || c.closer(items, i, o) {
					continue
				}
				out = append(out, link{a: o, b: i, score: math.Inf(1), framed: true})
				break
			}
		}
		leads[t] = note(leads[t], i)
	}
	return out
}

// closer reports whether the report of item i tells another count of the same toll in
// nearly the words in which item o stands: the first may be of two incidents together.
func (c *comparison) closer(items []item, o, i int) bool {
	a, b := &items[o], &items[i]
	if meets(a.inBase(), b.inBase()) || cosine(a.near, b.near) >= muchCloser {
		return false
	}
	for k := i + 1; k < len(items) && items[k].doc == b.doc; k++ {
		if x := &items[k]; x.happens == 0 && victimToll(x) == victimToll(b) && cosine(a.near, x.near) >= muchCloser && c.gate(Number, a, x) == "" {
			return true
		}
	}
	return false
}

// muchCloser is how alike the words next to two counts must be to stand against the
// first counts of their reports.
const muchCloser = 0.8

// tollFactor is how many times an early toll of an incident a late one may be.
const tollFactor = 4

// opens reports whether two first tolls may be held against each other: both open
// their reports, or the figures are not far apart. What comes first in a report
// may be the toll of an older incident.
func (c *comparison) opens(a, b *item) bool {
	factor := int64(tollFactor)
	if a.first <= 1 && b.first <= 1 {
		if none(a.lead) || none(b.lead) {
			return true
		}
		factor = farthest
	}
	return !farApart(a.inBase(), b.inBase(), factor) && (factor == farthest || a.past == b.past)
}

// none reports whether a fact says that there is none.
func none(f *facts.Fact) bool { return f.Number.Range == facts.Exactly(facts.Int(0)) }

// unhurt links "no casualties" to the first count of the dead of each other
// report, or of the wounded where it has no dead: nobody is no policeman either.
func (c *comparison) unhurt(items []item) []link {
	var out []link
	counts := make(map[string][]int) // of each toll, the first counts
	some := make(map[int]bool)       // reports that count victims themselves: what hurt nobody there is less than the whole
	for i := range items {
		if o := &items[i]; o.leads {
			t := victimToll(o)
			counts[t] = append(counts[t], i)
			some[o.doc] = some[o.doc] || t != "" && !none(o.lead)
		}
	}
	for i := range items {
		if some[items[i].doc] || items[i].happens != 0 || items[i].first > 2 || toll(items[i].claim) != "casualties" || !none(items[i].lead) {
			continue
		}
		linked := make(map[int]bool)
		for _, t := range []string{"dead", "wounded"} {
			for _, j := range counts[t] {
				o := &items[j]
				if o.doc != items[i].doc && !linked[o.doc] && nobody(items[i].lead, o.lead) && c.alike(items[i].doc, o.doc) {
					out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
					linked[o.doc] = true
				}
				if len(linked) == mostPeers {
					break
				}
			}
			if len(linked) > 0 {
				break
			}
		}
	}
	return out
}

// victimToll is the toll of victims that an item adds to, or empty.
func victimToll(a *item) string {
	if t := toll(a.claim); victims[t] && a.lead.Number.Unit == "person" && !a.share {
		return t
	}
	return ""
}

// earlier links a count that a report gives beside its first one to the report
// whose first count it is: an earlier toll of the same incident, or a later one.
func (c *comparison) earlier(items []item) []link {
	type count struct {
		toll  string
		value facts.Range[facts.Number]
	}
	firsts := make(map[count][]int)
	for i := range items {
		if t := victimToll(&items[i]); t != "" && items[i].leads {
			key := count{t, items[i].lead.Number.Range}
			firsts[key] = note(firsts[key], i)
		}
	}
	var out []link
	for i := range items {
		a := &items[i]
		t := victimToll(a)
		if t == "" || a.leads || a.lead.Number.Restricted || !rare(a.lead.Number.Range) || a.lead.Recalled || c.ago(a) {
			continue
		}
		for _, j := range firsts[count{t, a.lead.Number.Range}] {
			if o := &items[j]; o.doc != a.doc && sameCount(o, a) && c.alike(o.doc, a.doc) {
				out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
				break
			}
		}
	}
	return out
}

// sameIncident is how alike the clauses of two figures of one incident must be,
// where the figures exclude each other: two incidents may be aligned as one.
const sameIncident = 0.2

// elsewhere links the tolls of the other incidents that reports tell beside
// their own: the first count of each toll in each.
func (c *comparison) elsewhere(items []item) []link {
	type incident struct {
		toll, event string
	}
	var out []link
	seen, last := make(map[incident][]int), make(map[incident]int) // and the last report, from 1
	for i := range items {
		a := &items[i]
		t := victimToll(a)
		if t == "" || a.happens == 0 || a.lead.Number.Restricted && a.lead.Number.Counted == "" {
			continue
		}
		key := incident{t, a.lead.Event}
		if last[key] == a.doc+1 {
			continue
		}
		last[key] = a.doc + 1
		for _, o := range seen[key] {
			b := &items[o]
			if kinds(&b.lead.Number, &a.lead.Number) != kindOther && c.gate(Number, b, a) == "" &&
				(meets(b.lead.Number.Range, a.lead.Number.Range) || slipped(&b.lead.Number, &a.lead.Number) || cosine(b.terms, a.terms) >= sameIncident) {
				out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
				break
			}
		}
		seen[key] = note(seen[key], i)
	}
	return out
}

// ages links what reports say of one person's age: nobody has two. Each is linked
// to the first one of each value that another report gives.
func (c *comparison) ages(items []item) []link {
	var out []link
	told := make(map[string][]int) // of each person
	for i := range items {
		a := &items[i]
		if !aged(a.lead) || !strings.HasPrefix(a.lead.Actor.ID, "person:") {
			continue
		}
		linked := make(map[facts.Range[facts.Number]]bool)
		for _, o := range told[a.lead.Actor.ID] {
			b := &items[o]
			if b.doc != a.doc && !linked[b.lead.Number.Range] && numberGate(b.lead, a.lead) == "" {
				linked[b.lead.Number.Range] = true
				out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
			}
		}
		told[a.lead.Actor.ID] = note(told[a.lead.Actor.ID], i)
	}
	return out
}

// sameCount reports whether two tolls count the same: no other place, and the
// same kind, unless the figures agree: two soldiers and three of the force are
// no conflict by themselves. One who is all that his report counts is of any kind.
func sameCount(a, b *item) bool {
	f, g := a.lead, b.lead
	if places(f, g) == placeOther && strings.HasPrefix(f.Place.ID, "country:") {
		return false
	}
	general := kinds(&f.Number, &g.Number) == kindSame || (plain(&f.Number) || a.lone) && (plain(&g.Number) || b.lone)
	return general || meets(f.Number.Range, g.Number.Range)
}

func plain(q *facts.Quantity) bool {
	return (q.Counted == "" || q.Counted == "person") && !q.Restricted
}

// alike reports whether two reports are about one incident.
func (c *comparison) alike(a, b int) bool {
	return cosine(c.tops[a], c.tops[b]) >= sameStory && !c.apart(a, b)
}

// apart reports whether the tops of two reports name towns, and none in common.
func (c *comparison) apart(a, b int) bool {
	x, y := c.towns[a], c.towns[b]
	for i := range x {
		for k := range y {
			if x[i].ID == y[k].ID || bearsName(x[i].Name, y[k].Name) || bearsName(y[k].Name, x[i].Name) {
				return false
			}
		}
	}
	return len(x) > 0 && len(y) > 0
}

// bearsName reports whether two places are called the same, or one is, with the word
// for what it is before its name: a province and its town.
func bearsName(long, short string) bool {
	rest, ok := strings.CutSuffix(long, short)
	return ok && (rest == "" || strings.HasSuffix(rest, " "))
}

// saysRisen reports whether a fact says at the top of its report that a toll has
// risen.
func saysRisen(f *facts.Fact) bool {
	return f.Sentence < topSentences && f.Number.AsOf == "updated" && victims[toll(f.Claim.ID)]
}

func (c *comparison) readTops() {
	c.risen = make([]bool, len(c.story.Documents))
	c.tops, c.towns = make([]vector, len(c.story.Documents)), make([][]facts.Ref, len(c.story.Documents))
	terms := make([][]string, len(c.tops))
	for i := range c.story.Facts {
		if f := &c.story.Facts[i]; f.Sentence < topSentences {
			d := c.docs[f.Document]
			terms[d] = append(terms[d], f.Terms...)
			c.risen[d] = c.risen[d] || saysRisen(f)
			if strings.HasPrefix(f.Place.ID, "place:") && !slices.ContainsFunc(c.towns[d], func(t facts.Ref) bool { return t.Name == f.Place.Name }) {
				c.towns[d] = append(c.towns[d], f.Place)
			}
		}
	}
	for d := range terms {
		c.tops[d] = c.terms.vector(terms[d])
	}
}

// incident reports whether the day of an item is that of what its report is
// about. Of the victims it is where the report does not say that their number
// rose: the latest of them died later.
func (c *comparison) incident(a *item) bool {
	t, _ := facts.ClaimByID(a.deed)
	outbreak := a.deed == "clash" && a.claim != a.deed    // of fighting that goes on for days
	coming := a.deed != a.claim && c.ahead(a.lead, a.doc) // a campaign begins on Saturday
	return t.Incident && !outbreak && !coming && a.happens == 0 && !(t.Toll != "" && c.risen[a.doc])
}

// incidentDays links the day of the incident that each report is about: the first day
// that its top gives to an attack or an accident, else to victims.
func (c *comparison) incidentDays(items []item) []link {
	var out []link
	var leads []int
	for from := 0; from < len(items); {
		first, to := -1, from // of this report
		for ; to < len(items) && items[to].doc == items[from].doc; to++ {
			a := &items[to]
			if !c.incident(a) || hourAlone(a.lead) || a.first > 2 || a.lead.Date.Grain > facts.DayGrain || a.lead.Date.Relation != facts.On {
				continue
			}
			if first < 0 || toll(items[first].claim) != "" && toll(a.claim) == "" {
				first = to
			}
		}
		late := first < 0
		if late {
			first = c.lateDay(items, from, to)
		}
		from = to
		if first < 0 {
			continue
		}
		for _, o := range leads {
			if late && items[o].claim != items[first].claim {
				continue
			}
			if c.alike(items[o].doc, items[first].doc) {
				out = append(out, link{a: o, b: first, score: math.MaxFloat64, framed: true})
				break
			}
		}
		if !late {
			leads = note(leads, first)
		}
	}
	return out
}

// lateDay is the item of a report, items from..to-1, that dates the incident though its top
// does not, or -1: no other day is told of the like.
func (c *comparison) lateDay(items []item, from, to int) int {
	for i := from; i < to; i++ {
		a := &items[i]
		if c.incident(a) && toll(a.claim) == "" && a.claim == a.deed && !dayless(a.lead) && a.lead.Date.Grain <= facts.DayGrain && a.lead.Date.Relation == facts.On {
			if onlyDay(items[from:to], a) {
				return i
			}
			return -1
		}
	}
	return -1
}

// deeds links the days of one deed between the same two parties: a visit, a
// meeting, a signature that each report tells once.
func (c *comparison) deeds(items []item) []link {
	var out []link
	between := make(map[[2]string][]int) // two parties, and the deeds that name both
	for i := range items {
		a := &items[i]
		if !deed(a) {
			continue
		}
		var peers []int
		for n, x := range a.parties {
			for _, y := range a.parties[n+1:] {
				key := [2]string{x, y}
				peers = append(peers, between[key]...)
				between[key] = note(between[key], i)
			}
		}
		slices.Sort(peers)
		for _, j := range peers {
			if b := &items[j]; b.doc != a.doc && claims(a.lead, b.lead) != claimOther {
				out = append(out, link{a: j, b: i, score: math.Inf(1), framed: true})
				break
			}
		}
	}
	return out
}

// deadlines links what is to take a long time to the day that another report
// sets for the same claim.
func (c *comparison) deadlines(items []item) []link {
	var out []link
	set := make(map[string][]int) // of each claim, the days that are set for it
	for j := range items {
		b := &items[j]
		day := b.lead.Date.Relation == facts.By || coarse(b.lead.Date.Grain) && b.lead.Date.Relation == facts.On
		if day && b.happens == 0 && !b.lead.Date.High.IsZero() && b.lead.Date.High.Compare(c.day(b.doc)) > 0 {
			set[b.claim] = append(set[b.claim], j)
		}
	}
	for i := range items {
		a := &items[i]
		if !drawnOut(a.lead) || a.happens != 0 || empty(a.claim) {
			continue
		}
		for _, j := range set[a.claim] {
			if items[j].doc != a.doc {
				out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
				break
			}
		}
	}
	return out
}

// comings links what one person did at one place, told in several reports: an
// arrival, a speech, a visit.
func (c *comparison) comings(items []item) []link {
	type coming struct{ claim, actor, place string }
	var out []link
	seen := make(map[coming]int)
	for i := range items {
		f := items[i].lead
		if items[i].happens != 0 || empty(f.Claim.ID) || !strings.HasPrefix(f.Actor.ID, "person:") || !strings.HasPrefix(f.Place.ID, "place:") {
			continue
		}
		key := coming{f.Claim.ID, f.Actor.ID, f.Place.ID}
		o, ok := seen[key]
		if ok && items[o].doc != items[i].doc && items[o].lead.Polarity == f.Polarity {
			out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
		} else if !ok {
			seen[key] = i
		}
	}
	return out
}

// deed reports whether an item dates, to the day, something done by one party
// to or with another, that the report is about.
func deed(a *item) bool {
	t, ok := facts.ClaimByID(a.claim)
	return ok && t.Field == "diplomacy" && a.happens == 0 && len(a.parties) > 1 && a.lead.Date.Grain <= facts.DayGrain && a.lead.Date.Relation == facts.On
}
