package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// Explanation holds how the facts of a story were grouped.
type Explanation struct {
	c      *comparison
	result Result
	slots  map[Slot]*explained
	twin   map[string]string // id of a fact of a copy to that of the report that was compared
}

// explained is how the items of one slot were grouped.
type explained struct {
	slot   Slot
	w      *weights
	items  []item
	of     map[string]int // id of a fact to its item
	linked []int          // of each item its group, as the links made it
	whole  []int          // … with the wholes that were added
	group  []int          // … with what two speakers say
	groups [][]int        // … and the items of each
	joins  []link
	rules  map[[2]int]string // of the links that a rule asks for
	kept   map[[2]int]kept   // of the links that joined nothing: why
}

type kept struct {
	refusal string
	rival   *link
}

// Explain compares a story once more and keeps how. r is what Compare gave.
func Explain(r Result) *Explanation {
	once, twins := withoutTwins(&r.Story)
	e := &Explanation{c: newComparison(&once), result: r, slots: make(map[Slot]*explained), twin: make(map[string]string)}
	if twins != nil {
		for id, copies := range twins.facts {
			for _, other := range copies {
				e.twin[other] = id
			}
		}
	}
	for _, slot := range []Slot{Number, Date, Claim} {
		e.slots[slot] = e.c.explained(slot)
	}
	return e
}

func (c *comparison) explained(slot Slot) *explained {
	x := &explained{slot: slot, w: weightsOf(slot), items: c.items(slot), of: make(map[string]int), kept: make(map[[2]int]kept)}
	for i := range x.items {
		for _, f := range x.items[i].facts {
			x.of[c.story.Facts[f].ID] = i
		}
	}
	x.rules = c.rules(slot, x.items)
	c.told = func(l link, refusal string, rival *link) {
		if refusal == "" {
			x.joins = append(x.joins, l)
		} else {
			x.kept[ends(l.a, l.b)] = kept{refusal, rival}
		}
	}
	groups := c.groups(slot, x.w, x.items, c.links(slot, x.w, x.items))
	c.told = nil
	x.linked = number(groups, len(x.items))
	if slot == Number {
		groups = c.wholes(x.items, groups)
		groups = c.rejected(x.items, groups)
		x.whole = number(groups, len(x.items))
		groups = c.voices(x.items, groups)
	}
	if slot == Date {
		groups = c.alsoThatDay(x.items, groups)
	}
	x.groups, x.group = groups, number(groups, len(x.items))
	return x
}

// number gives each of n items the number of its group.
func number(groups [][]int, n int) []int {
	out := make([]int, n)
	for g, members := range groups {
		for _, m := range members {
			out[m] = g
		}
	}
	return out
}

func ends(a, b int) [2]int { return [2]int{min(a, b), max(a, b)} }

// rules names the rule of each link that is made whatever the words are.
func (c *comparison) rules(slot Slot, items []item) map[[2]int]string {
	out := make(map[[2]int]string)
	add := func(rule string, links []link) {
		for _, l := range links {
			if _, ok := out[ends(l.a, l.b)]; !ok {
				out[ends(l.a, l.b)] = rule
			}
		}
	}
	switch slot {
	case Number:
		add("unhurt", c.unhurt(items))
		add("leads", c.leads(items))
		add("earlier", c.earlier(items))
		add("elsewhere", c.elsewhere(items))
		add("ages", c.ages(items))
		add("edit", c.edits(items))
		add("contested", c.contested(items))
		add("running-totals", c.runningTotals(items))
	case Date:
		add("deeds", c.deeds(items))
		add("incident-days", c.incidentDays(items))
		add("deadlines", c.deadlines(items))
		add("once", c.onceDays(items))
		add("recalled-days", c.recalledDays(items))
		add("far-dates", c.farDates(items))
		add("moved", c.movedDays(items))
		add("chief-days", c.chiefDays(items))
	case Claim:
		add("comings", c.comings(items))
		for _, l := range c.denials(items) {
			add(denialRule(&items[l.a], &items[l.b]), []link{l})
		}
		add("fates", c.fates(items))
		add("lasting", c.lasting(items))
		add("accused", c.accused(items))
		add("searches", c.searches(items))
		add("alone", c.alone(items))
	}
	echoes, _ := c.echoes(slot, items)
	add("echo", echoes)
	return out
}

// Finding is the proof of a finding of the result.
func (e *Explanation) Finding(f Finding) Proof {
	p := Proof{Finding: f}
	x, ok := e.slots[f.Slot]
	switch {
	case f.Slot == Place && f.Verdict.Flagged() || inRole(f.Sides[0]):
		return e.apart(f, "site")
	case f.Slot == Claim && (f.Rule == "claim/ends" || f.Rule == "claim/end-later"):
		return e.apart(f, "ends")
	case f.Slot == Claim && givesCause(&e.c.story.Facts[e.c.facts[e.original(f.Sides[0].Facts[0])]]):
		return e.apart(f, "cause")
	}
	if !ok { // a name: its id is all there is to it
		for _, id := range f.Sides[0].Facts[1:] {
			p.Joins = append(p.Joins, Join{Facts: [2]string{f.Sides[0].Facts[0], id}, Rule: "name"})
		}
		return p
	}
	sides := make([][]*item, len(f.Sides))
	members := make(map[int]bool)
	for i, s := range f.Sides {
		for _, id := range s.Facts {
			if n, ok := x.of[id]; ok && s.Value != "" && !members[n] {
				members[n] = true
				sides[i] = append(sides[i], &x.items[n])
			}
		}
	}
	p.Joins = e.joins(x, members)
	for _, pair := range f.Pairs {
		p.Relations = append(p.Relations, e.c.relation(f.Slot, pair, sides[pair.Sides[0]], sides[pair.Sides[1]]))
	}
	if f.Verdict == Lone {
		p.Refusals = e.refusals(x, e.original(f.Sides[0].Facts[0]))
	}
	return p
}

// inRole reports whether a side gives a place in a role.
func inRole(s Side) bool { return strings.Contains(s.Value, "=") }

// apart is the proof of a finding that no group of its slot made: on one deed at two
// sites, on places in one role, on what became of one person, or on the causes of one
// thing. Joined names what joined its facts.
func (e *Explanation) apart(f Finding, joined string) Proof {
	p := Proof{Finding: f}
	sides := make([][]*item, len(f.Sides))
	first := f.Sides[0].Facts[0]
	for i, s := range f.Sides {
		for _, id := range s.Facts {
			n := e.c.facts[e.original(id)]
			lead := &e.c.story.Facts[n]
			it := &item{doc: e.c.docs[lead.Document], facts: []int{n}, lead: lead, claim: lead.Claim.ID, parties: parties(lead), whom: f.Slot == Claim}
			rule := joined
			if w := slices.IndexFunc(lead.Wheres, func(w facts.Where) bool { return w.Key() == s.Value }); w >= 0 {
				it.where, rule = &lead.Wheres[w], "where"
			}
			sides[i] = append(sides[i], it)
			if id != first {
				p.Joins = append(p.Joins, Join{Facts: [2]string{first, id}, Rule: rule})
			}
		}
	}
	for _, pair := range f.Pairs {
		p.Relations = append(p.Relations, e.c.relation(f.Slot, pair, sides[pair.Sides[0]], sides[pair.Sides[1]]))
	}
	return p
}

// joins is the links that made one group of some items, the facts that their
// reports say again, the wholes that were added, and what two speakers say.
func (e *Explanation) joins(x *explained, members map[int]bool) (out []Join) {
	for _, l := range x.joins {
		if !members[l.a] || !members[l.b] {
			continue
		}
		j := Join{Facts: [2]string{x.items[l.a].lead.ID, x.items[l.b].lead.ID}}
		if l.framed {
			j.Rule = x.rules[ends(l.a, l.b)]
		}
		j.Weighing, _ = e.c.weighing(x, &x.items[l.a], &x.items[l.b])
		out = append(out, j)
	}
	for n := range x.items {
		if again := x.items[n].facts; members[n] {
			for _, f := range again[1:] {
				out = append(out, Join{Facts: [2]string{x.items[n].lead.ID, e.c.story.Facts[f].ID}, Rule: "again"})
			}
		}
	}
	for _, p := range e.c.parts {
		part, ok := x.of[e.c.story.Facts[p[0]].ID]
		whole, ok2 := x.of[e.c.story.Facts[p[1]].ID]
		if ok && ok2 && members[part] && members[whole] && x.linked[part] != x.linked[whole] {
			out = append(out, Join{Facts: [2]string{x.items[part].lead.ID, x.items[whole].lead.ID}, Rule: "whole"})
		}
	}
	return slices.Concat(out, e.rejections(x, members), e.disputes(x, members), e.sameDays(x, members), e.hours(x, members))
}

// sameDays are the joins of what else is dated to the day of an incident.
func (e *Explanation) sameDays(x *explained, members map[int]bool) (out []Join) {
	if x.slot != Date {
		return nil
	}
	first := make(map[int]int) // of each group, its first member
	seen := make(map[int]bool) // groups before the joining
	for i := range x.items {
		if !members[i] {
			continue
		}
		o, ok := first[x.group[i]]
		switch {
		case !ok:
			first[x.group[i]] = i
		case !seen[x.linked[i]]:
			out = append(out, Join{Facts: [2]string{x.items[o].lead.ID, x.items[i].lead.ID}, Rule: "same-day"})
		}
		seen[x.linked[i]] = true
	}
	return out
}

// hours are the joins of hours of one incident that the days do not bring together.
func (e *Explanation) hours(x *explained, members map[int]bool) (out []Join) {
	first := -1
	for i := range x.items {
		switch {
		case x.slot != Date || !members[i]:
		case first < 0:
			first = i
		case x.group[i] != x.group[first]:
			out = append(out, Join{Facts: [2]string{x.items[first].lead.ID, x.items[i].lead.ID}, Rule: "hours"})
		}
	}
	return out
}

// disputes are the joins of figures of one report that two speakers give.
func (e *Explanation) disputes(x *explained, members map[int]bool) (out []Join) {
	for j := range x.items {
		for i := j - 1; x.slot == Number && members[j] && i >= 0 && x.items[i].doc == x.items[j].doc; i-- {
			if members[i] && x.whole[i] != x.whole[j] && e.c.dispute(&x.items[i], &x.items[j]) {
				out = append(out, Join{Facts: [2]string{x.items[i].lead.ID, x.items[j].lead.ID}, Rule: "speakers"})
			}
		}
	}
	return out
}

// weighing is what speaks for and against two items being one fact, and the rule
// that refuses them all the same.
func (c *comparison) weighing(x *explained, a, b *item) (w Weighing, refusal string) {
	var values vectorOf
	by, refusal := c.weigh(x.slot, x.w, a, b, &values)
	w.Exclude = by == &x.w.apart
	for i, v := range values {
		if v*by[i] != 0 {
			w.Features = append(w.Features, Weighed{featureNames[i], v, by[i]})
			w.Sum += v * by[i]
		}
	}
	return w, refusal
}

// original is the id of a fact in the story that was compared.
func (e *Explanation) original(id string) string {
	if to, ok := e.twin[id]; ok {
		return to
	}
	return id
}

// Fact tells where a fact of the result stands, and why not elsewhere.
func (e *Explanation) Fact(id string) FactProof {
	p := FactProof{Fact: id}
	for _, f := range e.result.Findings {
		if slices.ContainsFunc(f.Sides, func(s Side) bool { return slices.Contains(s.Facts, id) }) {
			p.Findings = append(p.Findings, f)
		}
	}
	for _, slot := range []Slot{Number, Date, Claim} {
		p.Refusals = append(p.Refusals, e.refusals(e.slots[slot], e.original(id))...)
	}
	p.Refusals = slices.DeleteFunc(p.Refusals, func(r Refusal) bool { // what the hours bring together
		return slices.ContainsFunc(p.Findings, func(f Finding) bool {
			return f.Slot == r.Slot && slices.ContainsFunc(f.Sides, func(s Side) bool { return slices.Contains(s.Facts, r.Facts[1]) })
		})
	})
	return p
}
