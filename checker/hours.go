package checker

import (
	"slices"

	"crosscheck/facts"
)

// An hour told of an incident is held against the hours that other reports tell of
// it, in minutes of the day: the day of an hour is often only that of its context.

const (
	minutesOfDay = 24 * 60
	partOfDay    = 120    // from how many minutes on a time is no hour
	longAfter    = 6 * 60 // how far ahead of an incident a call may lie and still be of one day
)

// hourOf is what an item tells the hour of, or the part of the day: of the incident that
// its report is about, its call for help, or the prayer it broke into; of a truce or a
// curfew, that it began; empty where it tells none.
func hourOf(a *item) string {
	t, ok := facts.ClaimByID(a.deed)
	d := &a.lead.Date
	switch {
	case !ok || a.happens != 0 || a.lead.Polarity != facts.Affirmed || !onClock(a.lead) || d.Relation != facts.On || d.Zone != "":
	case t.Incident && t.Toll == "" || called(a) || a.during:
		return "incident"
	case inForce[a.deed]:
		return a.deed
	}
	return ""
}

// inForce are the claims of what is in force from an hour on.
var inForce = map[string]bool{"truce": true, "curfew": true}

// called reports whether an item tells of the call for help, which comes after what
// it is about.
func called(a *item) bool { return a.claim == "alert" }

// markDuring marks the prayers in whose sentence an incident stands.
func (c *comparison) markDuring(items []item) {
	told := make(map[sentenceOf]bool)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if t, _ := facts.ClaimByID(f.Claim.ID); t.Incident && t.Toll == "" {
			told[sentenceOf{f.Document, f.Sentence}] = true
		}
	}
	for i := range items {
		items[i].during = items[i].claim == "pray" && told[sentenceOf{items[i].lead.Document, items[i].first}]
	}
}

// dayless reports whether the day of an hour is not its own.
func dayless(f *facts.Fact) bool { return f.Date.Bare || f.Date.Lent }

// hours adds a finding for the hours that reports tell of one incident, in the place of
// those on some of them. Hours that can all be true are told where their words name no day,
// for the days have findings of their own; those that cannot, wherever they stand.
func (c *comparison) hours(items []item, findings []Finding) []Finding {
	for _, g := range c.hourGroups(items) {
		var members, all []*item
		for _, n := range g {
			all = append(all, &items[n])
			if hourAlone(items[n].lead) || span(items[n].lead.Date.Date) < partOfDay {
				members = append(members, &items[n])
			}
		}
		var f Finding
		ok := false
		if slices.ContainsFunc(members, func(m *item) bool { return anHour(m.lead) }) {
			f, ok = c.finding(Date, members)
		}
		if !ok || f.Verdict != Conflict { // "in the morning" is no hour between two
			if g, wide := c.finding(Date, all); wide && g.Verdict == Conflict {
				f, ok, members = g, true, all
			}
		}
		if ok && f.Verdict != Lone && (f.Verdict == Conflict || slices.ContainsFunc(members, func(m *item) bool { return hourAlone(m.lead) })) && !told(findings, f) {
			findings = append(slices.DeleteFunc(findings, func(o Finding) bool { return o.Slot == Date && o.Verdict <= f.Verdict && inside(o, f) }), f)
		}
	}
	return findings
}

// told reports whether a finding of the same verdict holds all facts of another.
func told(findings []Finding, f Finding) bool {
	return slices.ContainsFunc(findings, func(o Finding) bool { return o.Verdict == f.Verdict && inside(f, o) })
}

// inside reports whether a finding, o, holds all facts of another, f.
func inside(f, o Finding) bool {
	first := f.Sides[0].Facts[0]
	if !slices.ContainsFunc(o.Sides, func(s Side) bool { return slices.Contains(s.Facts, first) }) {
		return false // as a rule
	}
	held := make(map[string]bool)
	for _, s := range o.Sides {
		for _, id := range s.Facts {
			held[id] = true
		}
	}
	return !slices.ContainsFunc(f.Sides, func(s Side) bool {
		return slices.ContainsFunc(s.Facts, func(id string) bool { return !held[id] })
	})
}

// hourGroups is, for each incident, the hour at which each report says that it
// happened, and the hour at which it was called in; and so for a truce and a curfew. A
// report is held against the first mostPeers of each incident.
func (c *comparison) hourGroups(items []item) (groups [][]int) {
	var ofWhat []string // of each group
	for from := 0; from < len(items); {
		to := from
		for to < len(items) && items[to].doc == items[from].doc {
			to++
		}
		for _, what := range []string{"incident", "truce", "curfew"} {
			found := hoursOf(items[from:to], what)
			if len(found) == 0 {
				continue
			}
			for i := range found {
				found[i] += from
			}
			g := 0
			for g < len(groups) && !(ofWhat[g] == what && slices.ContainsFunc(groups[g][:min(len(groups[g]), mostPeers)], func(n int) bool { return c.oneHour(&items[n], &items[found[0]]) })) {
				g++
			}
			if g == len(groups) {
				groups, ofWhat = append(groups, nil), append(ofWhat, what)
			}
			groups[g] = append(groups[g], found...)
		}
		from = to
	}
	for g := range groups {
		groups[g] = c.sameHours(items, groups[g])
	}
	return groups
}

// sameHours adds to the hours of an incident the first of each further report that is
// the same to the minute, whatever the word: the car that fell, the road that gave way.
func (c *comparison) sameHours(items []item, group []int) []int {
	has := make(map[int]bool)
	at := make(map[[2]int][]int) // of each time, the first mostPeers
	add := func(n int) {
		a := &items[n]
		has[a.doc] = true
		low, high := ofDay(a.lead.Date.Date)
		if k := [2]int{low, high}; anHour(a.lead) && !called(a) && len(at[k]) < mostPeers {
			at[k] = append(at[k], n)
		}
	}
	for _, n := range group {
		add(n)
	}
	for i := range items {
		b := &items[i]
		if has[b.doc] || b.happens != 0 || b.claim == "end" || b.lead.Polarity != facts.Affirmed || !anHour(b.lead) || b.lead.Date.Zone != "" {
			continue
		}
		low, high := ofDay(b.lead.Date.Date)
		if slices.ContainsFunc(at[[2]int{low, high}], func(n int) bool { return c.oneHour(&items[n], b) }) {
			group = append(group, i)
			add(i)
		}
	}
	return group
}

// oneHour reports whether two reports tell the hour of one incident, or of one truce: one
// that fails is followed by another on a later day.
func (c *comparison) oneHour(a, b *item) bool {
	if a.deed == "truce" && facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) == facts.Apart {
		return false
	}
	return c.kin.related(a.doc, b.doc) && c.alike(a.doc, b.doc) && oneDay(a.lead, b.lead)
}

// oneDay reports whether two hours may be of one day.
func oneDay(f, g *facts.Fact) bool {
	return dayless(f) || dayless(g) || facts.Relate(f.Date.Days(), g.Date.Days()) != facts.Apart
}

// hoursOf is the hour of the incident, or of what else, and that of the first call in the
// items of one report, as far as it tells them.
func hoursOf(items []item, what string) (out []int) {
	happened, call, prayer := -1, -1, -1
	for i := range items {
		a := &items[i]
		switch {
		case hourOf(a) != what:
		case called(a):
			if call < 0 || a.lead.Date.Low.Compare(items[call].lead.Date.Low) < 0 {
				call = i
			}
		case a.during:
			prayer = i
		case happened < 0:
			happened = i
		case !oneClock(a, &items[happened]):
			return nil
		case span(a.lead.Date.Date) < span(items[happened].lead.Date.Date):
			happened = i
		}
	}
	if happened < 0 {
		happened = prayer
	}
	for _, n := range []int{happened, call} {
		if n >= 0 {
			out = append(out, n)
		}
	}
	return out
}

// span is how many minutes an hour or a part of the day leaves open.
func span(d facts.Date) int {
	low, high := ofDay(d)
	return high - low
}

// ofDay is a clock time or a part of the day in minutes from the midnight before it.
func ofDay(d facts.Date) (low, high int) {
	at := func(t facts.Instant) int {
		h, m, _ := t.Clock()
		return h*60 + m
	}
	low, high = at(d.Low), at(d.High)
	if high < low {
		high += minutesOfDay // the night
	}
	if d.Grain == facts.Hour {
		high += 59
	}
	return low, high
}

// loosely is ofDay with what the words leave open: ten past nine is that minute, a
// quarter or a half is near it, nine is from half past eight on, noon is
// the middle of the day, and a part of the day begins early: the morning at midnight.
func loosely(d facts.Date) (low, high int) {
	low, high = ofDay(d)
	switch {
	case d.Grain <= facts.Minute && low%15 == 0:
		return low - 5, high + 5
	case d.Grain <= facts.Minute:
		return low, high
	case d.Low == d.High && low == minutesOfDay/2:
		return low - 60, high + 120
	case d.Low == d.High:
		return low - 30, high
	case high%minutesOfDay == minutesOfDay-1:
		return low - 180, high // the evening ends at midnight
	}
	return max(low-270, 0), high + 60
}

// relateHours judges two hours of one incident that cannot both be true; ok is false
// where they can, or are no such hours.
func relateHours(a, b *item) (j judgement, ok bool) {
	if of := hourOf(a); of == "" || of != hourOf(b) || !oneDay(a.lead, b.lead) {
		return judgement{}, false
	}
	x, y := a.lead.Date.Date, b.lead.Date.Date
	switch {
	case called(a) == called(b) && !oneClock(a, b):
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/hour"}, true
	case called(a) && !called(b) && before(x, y), called(b) && !called(a) && before(y, x):
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/call"}, true
	}
	return judgement{}, false
}

// setMinutes is how far apart two hours lie that are set for one thing, where both may be
// one: eight sharp and a few minutes past.
const setMinutes = 15

// oneClock reports whether the hours of two items may be one. That at which a truce or a
// curfew begins is set: it is not about nine.
func oneClock(a, b *item) bool {
	x, y := a.lead.Date.Date, b.lead.Date.Date
	if !inForce[a.deed] || a.deed != b.deed || !anHour(a.lead) || !anHour(b.lead) {
		return hoursMeet(x, y)
	}
	low, _ := ofDay(x)
	low2, _ := ofDay(y)
	for _, h := range halves(x) {
		for _, i := range halves(y) {
			d := (low + h - low2 - i + 2*minutesOfDay) % minutesOfDay
			if min(d, minutesOfDay-d) <= setMinutes {
				return true
			}
		}
	}
	return false
}

// halves are what is added to an hour to have the ones that it may be.
func halves(d facts.Date) []int {
	if d.Half {
		return []int{0, minutesOfDay / 2}
	}
	return []int{0}
}

// hoursMeet reports whether two hours, whatever their days, may be one.
func hoursMeet(x, y facts.Date) bool {
	low, high := loosely(x)
	low2, high2 := loosely(y)
	for _, h := range halves(x) {
		for _, i := range halves(y) {
			for _, day := range []int{-minutesOfDay, 0, minutesOfDay} {
				if low+h+day <= high2+i && low2+i <= high+h+day {
					return true
				}
			}
		}
	}
	return false
}

// before reports whether a call came before what it was about: by minutes, where
// both are told to the minute.
func before(call, incident facts.Date) bool {
	_, high := ofDay(call)
	low, _ := ofDay(incident)
	if call.Grain > facts.Minute || incident.Grain > facts.Minute {
		_, high = loosely(call)
		low, _ = loosely(incident)
	}
	ahead := ((low-high)%minutesOfDay + minutesOfDay) % minutesOfDay
	return !call.Half && !incident.Half && ahead > 0 && ahead <= longAfter
}
