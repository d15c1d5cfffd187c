package checker

import (
	"slices"

	"crosscheck/facts"
)

// A report that recalls what happened weeks and years before counts the victims of that time:
// it is no other count of those whom the reports are about.

// happeningOf is one happening of one report.
type happeningOf struct{ doc, happening int }

// readLongAgo finds the happenings, beside what the reports are about, of which all that
// is dated lies weeks before the report; one without a date has those of its sentences, or
// of the same event in other reports.
func (c *comparison) readLongAgo() {
	dates := make(map[happeningOf][]facts.Date)
	beside := make(map[sentenceOf][]facts.Date)
	in, events := make(map[happeningOf][]sentenceOf), make(map[happeningOf]string)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		at, s := happeningOf{c.docs[f.Document], f.Happening}, sentenceOf{f.Document, f.Sentence}
		if f.Happening != 0 && !slices.Contains(in[at], s) {
			in[at], events[at] = append(in[at], s), f.Event
		}
		for _, d := range []facts.Date{f.Date.Date, f.Frame.Date} {
			if !d.Low.IsZero() || !d.High.IsZero() {
				dates[at], beside[s] = append(dates[at], d), append(beside[s], d)
			}
		}
	}
	c.longAgo = make(map[happeningOf]bool)
	old := make(map[string]bool) // events
	for at, sentences := range in {
		told := dates[at]
		if len(told) == 0 {
			for _, s := range sentences {
				told = append(told, beside[s]...)
			}
		}
		day := c.day(at.doc)
		c.longAgo[at] = len(told) > 0 && !slices.ContainsFunc(told, func(d facts.Date) bool { return !weeksBefore(d, day) })
		old[events[at]] = old[events[at]] || c.longAgo[at]
		if len(told) > 0 {
			delete(events, at)
		}
	}
	for at, event := range events {
		c.longAgo[at] = old[event]
	}
}

// longAgoDays is how many days before its report what it recalls lies at the least.
const longAgoDays = 10

// weeksBefore reports whether a date lies weeks before the day of its report.
func weeksBefore(d facts.Date, day facts.Instant) bool {
	return !day.IsZero() && !d.High.IsZero() && (d.Relation == facts.On || d.Relation == facts.Before) && d.High.DaysSince(day) < -longAgoDays
}

// ago reports whether an item is of a happening, or has a date of its own, long before its
// report, and not of what that is about.
func (c *comparison) ago(a *item) bool {
	return a.happens != 0 && (c.longAgo[happeningOf{a.doc, a.happens}] || weeksBefore(a.lead.Date.Date, c.day(a.doc)))
}

// recalls reports whether item a counts the victims of a happening long before its report,
// and item b those of what the reports are about.
func (c *comparison) recalls(a, b *item) bool {
	return grows(a.lead) && grows(b.lead) && c.ago(a) && b.happens == 0 && !b.past
}
