package checker

import (
	"math"

	"crosscheck/facts"
)

// recalledDays links the dates of one incident that reports recall beside their own, where
// they can all be true: the ninth of September, and last month. Each report's first of an
// incident's own is taken, and the first one where it is the only one, whatever it dates.
func (c *comparison) recalledDays(items []item) []link {
	type date struct {
		event string
		only  bool
	}
	var out []link
	seen, last := make(map[date][]int), make(map[date]int) // and the last report, from 1
	for from, to := 0, 0; from < len(items); from = to {
		for to = from; to < len(items) && items[to].doc == items[from].doc; {
			to++
		}
		for i := from; i < to; i++ {
			a := &items[i]
			if a.happens == 0 || a.lead.Date.Relation != facts.On || hourAlone(a.lead) {
				continue
			}
			t, _ := facts.ClaimByID(a.deed)
			for _, d := range []date{{a.lead.Event, false}, {a.lead.Event, true}} {
				if last[d] == a.doc+1 || !d.only && !t.Incident || d.only && !onlyDate(items[from:to], a) {
					continue
				}
				last[d] = a.doc + 1
				for _, o := range seen[d] {
					if b := &items[o]; facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) != facts.Apart {
						out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
						break
					}
				}
				seen[d] = note(seen[d], i)
			}
		}
	}
	return out
}

// onlyDate reports whether an item dates an incident by one day, month or year, and its
// report dates it by no other.
func onlyDate(report []item, a *item) bool {
	d := a.lead.Date.Date
	if longest := unitDays[d.Grain]; d.Low.IsZero() || d.High.IsZero() || d.High.DaysSince(d.Low) >= longest {
		return false
	}
	for i := range report {
		if b := &report[i]; b.lead.Event == a.lead.Event && facts.Relate(d.Days(), b.lead.Date.Days()) == facts.Apart {
			return false
		}
	}
	return true
}

// unitDays is how many days a unit of the calendar has at the most.
var unitDays = map[facts.Grain]int{facts.DayGrain: 1, facts.Month: 31, facts.Year: 366}
