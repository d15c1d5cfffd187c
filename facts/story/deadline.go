package story

import "crosscheck/facts"

// deadline dates what is to take some time: "the withdrawal may take years", told
// on a day of July 2021, is over two years later at the earliest.
func deadline(f *facts.Fact, anchor facts.Instant) {
	q := &f.Number
	ahead := f.Modality == facts.Possible || f.Modality == facts.Planned
	if anchor.IsZero() || !ahead || !f.Date.IsZero() || q.Low.IsZero() || facts.Dimension(q.Unit) != "duration" {
		return
	}
	seconds, ok := facts.InBase(facts.Exactly(q.Low), q.Unit).Low.Int64()
	if !ok || seconds < leastDeadline {
		return
	}
	f.Date = facts.Dated{
		Date: facts.Date{Range: facts.Range[facts.Instant]{Low: anchor.StartOfDay().AddSeconds(seconds).StartOfDay()}, Grain: facts.DayGrain, Relation: facts.After},
		Span: q.Span,
		Bare: true,
	}
	f.Rules = append(f.Rules, "date/after-duration")
	step(f, "date", "date/after-duration", anchor.String())
}

// leastDeadline is the shortest duration, a month, that says when something to
// come is over: shorter ones last from a day that is not the report's.
const leastDeadline = 30 * 86400
