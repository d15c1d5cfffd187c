package checker

import (
	"math"

	"crosscheck/facts"
)

// pastDays links the dates of one incident beside the main one, "in March 2011" and "in
// 2011", where each report gives it one date and the two may be one: what was aligned as
// one incident needs no words in common.
func (c *comparison) pastDays(items []item) []link {
	var out []link
	dated := make(map[string][]int) // of each incident, the date that each report gives it
	for from := 0; from < len(items); {
		to := from
		for to < len(items) && items[to].doc == items[from].doc {
			to++
		}
		for i := from; i < to; i++ {
			a := &items[i]
			if !ofPast(a) || !onlyDate(items[from:to], a) {
				continue
			}
			for _, o := range dated[a.lead.Event] {
				if b := &items[o]; b.doc != a.doc && facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) != facts.Apart {
					out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
					break
				}
			}
			dated[a.lead.Event] = note(dated[a.lead.Event], i)
		}
		from = to
	}
	return out
}

// ofPast reports whether an item dates an incident beside the main one, by a day, a
// month or a year, and not from one to another.
func ofPast(a *item) bool {
	d := &a.lead.Date
	if longest := unitDays[d.Grain]; longest == 0 || d.Low.IsZero() || d.High.IsZero() || d.High.DaysSince(d.Low) >= longest {
		return false
	}
	return a.happens != 0 && a.lead.Event != "" && d.Relation == facts.On && !dayless(a.lead)
}

// unitDays is how many days a unit of the calendar has at the most.
var unitDays = map[facts.Grain]int{facts.DayGrain: 1, facts.Month: 31, facts.Year: 366}

// onlyDate reports whether a report gives the incident of an item no other date.
func onlyDate(report []item, a *item) bool {
	for i := range report {
		if b := &report[i]; b.lead.Event == a.lead.Event && facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) == facts.Apart {
			return false
		}
	}
	return true
}
