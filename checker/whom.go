package checker

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"crosscheck/facts"
)

// roleOf begins the id of somebody who is told of by what he is in an incident.
const roleOf = "whom:"

// ends finds what reports say became of one person, told by name or by what he is in the
// incident, that cannot be said of one: that the driver died, and that he is held.
func (c *comparison) ends() []Finding {
	told := c.endsTold()
	var out []Finding
	for _, who := range slices.Sorted(maps.Keys(told)) {
		members := c.disputedEnds(told[who])
		if len(members) == 0 {
			continue
		}
		if f, ok := c.finding(Claim, members); ok && f.Verdict.Flagged() {
			out = append(out, f)
		}
	}
	return out
}

// endKind is what decides how what became of somebody is judged beside another end.
type endKind struct {
	end      string
	polarity facts.Polarity
	byBody   bool // a body killed him
	day      facts.Instant
}

func (c *comparison) endKind(a *item) endKind {
	f := a.lead
	return endKind{endOf(f), f.Polarity, f.Claim.ID == "kill" && body(f.Actor.ID), c.day(a.doc)}
}

// disputedEnds is what is told of one person that another report contradicts, held
// against the first mostPeers of each kind.
func (c *comparison) disputedEnds(told []item) (out []*item) {
	of := make(map[endKind][]*item)
	var kinds []endKind
	for i := range told {
		k := c.endKind(&told[i])
		if of[k] == nil {
			kinds = append(kinds, k)
		}
		if len(of[k]) < mostPeers {
			of[k] = append(of[k], &told[i])
		}
	}
	flagged := make(map[[2]endKind]bool)
	for _, k := range kinds {
		for _, o := range kinds {
			flagged[[2]endKind{k, o}] = c.relateEnds(of[k][0], of[o][0]).Verdict.Flagged()
		}
	}
	for i := range told {
		a := &told[i]
		k := c.endKind(a)
		against := func(b *item) bool { return c.meetEnds(a, b) && !fatesApart(a.lead, b.lead) }
		if slices.ContainsFunc(kinds, func(o endKind) bool { return flagged[[2]endKind{k, o}] && slices.ContainsFunc(of[o], against) }) {
			out = append(out, a)
		}
	}
	return out
}

// endsTold is, of each person, what the reports say became of him; of whoever a report
// says that he lived and died it tells a course of events, and nothing is kept.
func (c *comparison) endsTold() map[string][]item {
	told := make(map[string][]item)
	vehicles := make(map[string]map[string]bool) // of each role, what those who have it are of
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if endOf(f) == "" || f.Happening != 0 && strings.HasPrefix(f.Whom, roleOf) || c.longBefore(f) {
			continue
		}
		who, of, some := strings.Cut(f.Whom, "/")
		if some {
			if vehicles[who] == nil {
				vehicles[who] = make(map[string]bool)
			}
			vehicles[who][of] = true
		}
		told[f.Whom] = append(told[f.Whom], item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Claim.ID, parties: parties(f), whom: true})
	}
	for who, ofs := range vehicles {
		if len(ofs) == 1 { // nobody else drives in the story
			for of := range ofs {
				told[who+"/"+of] = append(told[who+"/"+of], told[who]...)
			}
		}
		delete(told, who)
	}
	if one := told[roleOf+"attacker"]; len(told[roleOf+"attackers"]) > 0 {
		for _, a := range one {
			if a.lead.Claim.ID == "flee" || endOf(a.lead) == held {
				told[roleOf+"attackers"] = append(told[roleOf+"attackers"], a)
			}
		}
		delete(told, roleOf+"attacker") // which of them is told of nobody says
	}
	for who, all := range told {
		told[who] = single(all)
	}
	return told
}

// What becomes of people, as the claim types have it.
const (
	dead  = "dead"
	alive = "alive"
	held  = "held"
	fled  = "fled"
	gone  = "missing"
)

// endOf is what a fact says became of one person, or empty: who is denied to have died
// is alive.
func endOf(f *facts.Fact) string {
	if f.Whom == "" || f.Modality != facts.Asserted {
		return ""
	}
	t, _ := facts.ClaimByID(f.Claim.ID)
	switch {
	case f.Polarity == facts.Affirmed:
		return t.Fate
	case t.Fate == dead && f.Rebuts:
		return alive
	}
	return ""
}

// longBefore reports whether a fact has a day of its own, a week and more before its
// report.
func (c *comparison) longBefore(f *facts.Fact) bool {
	day, d := c.day(c.docs[f.Document]), f.Date.Days()
	return !day.IsZero() && !d.High.IsZero() && day.DaysSince(d.High) >= weekDays
}

// weekDays are the days of a week.
const weekDays = 7

// single leaves out what the reports tell that say of one person both that he is dead,
// or missing, and that he is not; what stays is sorted by report.
func single(all []item) []item {
	ends := make(map[int][3]bool) // of each report, whether it tells of one dead, missing, neither
	for i := range all {
		e := ends[all[i].doc]
		switch endOf(all[i].lead) {
		case dead:
			e[0] = true
		case gone:
			e[1] = true
		default:
			e[2] = true
		}
		ends[all[i].doc] = e
	}
	all = slices.DeleteFunc(slices.Clone(all), func(a item) bool {
		e := ends[a.doc]
		return e[0] && (e[1] || e[2]) || e[1] && e[2]
	})
	slices.SortStableFunc(all, func(a, b item) int { return cmp.Or(a.doc-b.doc, a.facts[0]-b.facts[0]) })
	return all
}

// meetEnds reports whether two reports tell of one story, and so of one person.
func (c *comparison) meetEnds(a, b *item) bool {
	known := !strings.HasPrefix(a.lead.Whom, roleOf)
	one := c.oneStory(a, b) || (known || strings.Contains(a.lead.Whom, "/") && a.lead.Whom == b.lead.Whom) && !c.far(a, b)
	return a.doc != b.doc && c.kin.related(a.doc, b.doc) && one && (known || !twoPeople(a, b))
}

// relateEnds judges what two reports say became of one person: who was alive may have
// died since, and who had fled may have been caught.
func (c *comparison) relateEnds(a, b *item) judgement {
	x, y := endOf(a.lead), endOf(b.lead)
	if y == dead || y == gone && x != dead || x == held && y == fled {
		a, b, x, y = b, a, y, x
	}
	switch {
	case x == y && a.lead.Polarity == b.lead.Polarity:
		return judgement{Verdict: Agree, Rule: "claim/same"}
	case x == dead && y == held && a.lead.Claim.ID == "kill" && body(a.lead.Actor.ID):
		return judgement{Verdict: Conflict, Cause: CauseClaim, Rule: "claim/ends"} // whom the police killed they do not hold
	case x == dead && c.dayBefore(b, a) || x == gone && y != dead && c.dayBefore(a, b) || x == fled && y == held && !c.dayBefore(b, a):
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "claim/end-later"}
	case x == gone && y != dead && y != fled || x == dead && y != dead && y != gone:
		return judgement{Verdict: Conflict, Cause: CauseClaim, Rule: "claim/ends"}
	}
	return judgement{Verdict: Compatible, Rule: "claim/both-ends"}
}

// dayBefore reports whether the report of a counts from a day before that of b.
func (c *comparison) dayBefore(a, b *item) bool {
	x, y := c.day(a.doc), c.day(b.doc)
	return !x.IsZero() && !y.IsZero() && x.Compare(y) < 0
}
