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
// is dated lies weeks before the report; one without a date has those of its sentences.
func (c *comparison) readLongAgo() {
	dates := make(map[happeningOf][]facts.Date)
	beside := make(map[sentenceOf][]facts.Date)
	in := make(map[happeningOf][]sentenceOf)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		at, s := happeningOf{c.docs[f.Document], f.Happening}, sentenceOf{f.Document, f.Sentence}
		if f.Happening != 0 && !slices.Contains(in[at], s) {
			in[at] = append(in[at], s)
		}
		for _, d := range []facts.Date{f.Date.Date, f.Frame.Date} {
			if !d.Low.IsZero() || !d.High.IsZero() {
				dates[at], beside[s] = append(dates[at], d), append(beside[s], d)
			}
		}
	}
	c.longAgo = make(map[happeningOf]bool)
	for at, sentences := range in {
		told := dates[at]
		if len(told) == 0 {
			for _, s := range sentences {
				told = append(told, beside[s]...)
			}
		}
		day := c.day(at.doc)
		c.longAgo[at] = len(told) > 0 && !slices.ContainsFunc(told, func(d facts.Date) bool { return !weeksBefore(d, day) })
	}
}

// weeksBefore reports whether a date lies weeks before the day of its report.
func weeksBefore(d facts.Date, day facts.Instant) bool {
	return !day.IsZero() && !d.High.IsZero() && (d.Relation == facts.On || d.Relation == facts.Before) && d.High.DaysSince(day) < -pastDays
}

// recalls reports whether item a counts the victims of a happening long before its report,
// and item b those of what the reports are about.
func (c *comparison) recalls(a, b *item) bool {
	return grows(a.lead) && grows(b.lead) && c.longAgo[happeningOf{a.doc, a.happens}] && b.happens == 0 && !b.past
}
