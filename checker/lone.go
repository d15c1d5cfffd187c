package checker

import "crosscheck/facts"

// markLone marks the one victim whom a report names by what he is, where it counts
// nobody else of his toll: "a migrant was killed" is a toll of one, and no count of
// migrants alone.
func markLone(items []item) {
	for from := 0; from < len(items); {
		to := from
		for to < len(items) && items[to].doc == items[from].doc {
			to++
		}
		for i := from; i < to; i++ {
			items[i].lone = isLone(items[from:to], &items[i])
		}
		from = to
	}
}

// isLone reports whether an item is the only count of its toll in its report, and one
// person of a kind that is no force's.
func isLone(report []item, a *item) bool {
	kind, toll := a.lead.Number.Counted, victimToll(a)
	if toll == "" || !a.leads || !oneOnly(a) || !facts.KindContains("person", kind) || facts.KindContains("operative", kind) {
		return false
	}
	for i := range report {
		if b := &report[i]; b.happens == 0 && victimToll(b) == toll && !oneOnly(b) {
			return false
		}
	}
	return true
}

// oneOnly reports whether an item counts one.
func oneOnly(a *item) bool { return a.lead.Number.Range == facts.Exactly(facts.Int(1)) }
