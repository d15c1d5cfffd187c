package story

import (
	"fmt"
	"slices"

	"crosscheck/facts"
)

// dropFar rejects anchors that two other reports, near each other, are far from,
// where no full date in the text of the report lies near it either.
func dropFar(reports []*report, anchors []facts.Anchor) {
	known := newCalendar(anchors)
	for i, a := range anchors {
		if a.Basis == facts.NoBasis || a.Basis == facts.Given || within(reports[i].full, a.Day, near, a.Basis == facts.Dateline) {
			continue
		}
		if !known.far(a.Day) {
			continue
		}
		a.Rejected = reject(a.Rejected, a.Day, fmt.Sprintf("%s lies far from every other report of the story and from every full date in the text", a.Day))
		a.Day, a.Basis, a.Reason = facts.Instant{}, facts.NoBasis, "nothing in the report or beside it gives its day"
		anchors[i] = a
	}
}

// calendar is the anchors of a story: how many reports count from each day, and
// the two first of them.
type calendar struct {
	reports map[facts.Instant]int
	first   []facts.Instant
	all     int
}

func newCalendar(anchors []facts.Anchor) *calendar {
	c := &calendar{reports: make(map[facts.Instant]int)}
	for _, a := range anchors {
		if a.Basis != facts.NoBasis {
			c.reports[a.Day]++
			c.all++
			if len(c.first) < 2 {
				c.first = append(c.first, a.Day)
			}
		}
	}
	return c
}

// beside counts the reports that count from a day at most near days from t.
func (c *calendar) beside(t facts.Instant) (n int) {
	for day, reports := range c.reports {
		if apart := t.DaysSince(day); apart <= near && apart >= -near {
			n += reports
		}
	}
	return n
}

// far reports whether the day of one report lies far from those of all others,
// of which the first has another near it.
func (c *calendar) far(t facts.Instant) bool {
	if c.all < 3 || c.beside(t) > 1 {
		return false
	}
	other := c.first[0]
	if other == t {
		other = c.first[1]
	}
	return c.beside(other) > 1
}

// within reports whether one of the days lies at most n days from t. own says
// that one of them is t itself and does not count.
func within(list []facts.Instant, t facts.Instant, n int, own bool) bool {
	for _, d := range list {
		if own && d == t {
			continue
		}
		if apart := t.DaysSince(d); apart <= n && apart >= -n {
			return true
		}
	}
	return false
}

// days are the anchors that are known, in the order of time.
func days(anchors []facts.Anchor) []facts.Instant {
	var out []facts.Instant
	for _, a := range anchors {
		if a.Basis != facts.NoBasis {
			out = append(out, a.Day)
		}
	}
	slices.SortFunc(out, facts.Instant.Compare)
	return out
}

// tell counts, for every day, the reports with an anchor that name it: the day
// of the story is the one that most of them tell of.
func tell(reports []*report, anchors []facts.Anchor) map[facts.Instant]int {
	out := make(map[facts.Instant]int)
	for i, r := range reports {
		if anchors[i].Basis == facts.NoBasis {
			continue
		}
		for t := range r.tells(anchors[i].Day) {
			out[t]++
		}
	}
	return out
}

// inferred seeks the day of a report that has no candidate left.
func (r *report) inferred(a facts.Anchor, firm []facts.Instant, told map[facts.Instant]int) facts.Anchor {
	if day, ok := r.told(); ok {
		return settle(a, day, facts.Text, fmt.Sprintf("the text itself names %s as the day it counts from", day))
	}
	for _, rej := range a.Rejected { // a reprint, unless the other reports lie elsewhere
		if len(firm) > 0 && !within(firm, rej.Day, near, false) {
			continue
		}
		if day, ok := r.around(rej.Day, beside, true, nil); ok {
			return settle(a, day, facts.Text, fmt.Sprintf("%s is the %s beside %s that the words of the report count from", day, day.Weekday(), rej.Day))
		}
	}
	if len(firm) == 0 {
		return a
	}
	common := mode(firm)
	day, ok := r.around(common, week, false, told)
	if !ok {
		return a
	}
	if yes, _ := r.score(day); yes > 0 {
		return settle(a, day, facts.FromStory, fmt.Sprintf("%s is the %s nearest to the other reports that the words of the report count from", day, day.Weekday()))
	}
	if day != common {
		return settle(a, day, facts.FromStory, fmt.Sprintf("counted from %s, the report tells of the same day as the others", day))
	}
	return settle(a, day, facts.FromStory, fmt.Sprintf("the other reports of the story count from %s", day))
}

// told is the day that a full date beside "today" or "yesterday" names: "today,
// 26 July 2021".
func (r *report) told() (facts.Instant, bool) {
	for _, w := range r.demands {
		d, ok := w.Resolve(facts.Instant{}, 0)
		if !ok || !w.Relative() || !d.IsPoint() {
			continue
		}
		for off := -2; off <= 2; off++ {
			if t := d.Low.StartOfDay().AddDays(off); w.Fit(t) == facts.FitYes && r.fits(t) {
				return t, true
			}
		}
	}
	return facts.Instant{}, false
}

func settle(a facts.Anchor, day facts.Instant, basis facts.Basis, reason string) facts.Anchor {
	a.Day, a.Basis, a.Reason = day, basis, reason
	return a
}

// around is the day within n days of t that the text allows: the one that most
// of its words agree with, then the one from which it tells of the days that the
// other reports tell of ("yesterday" there, "today" here), then the nearest, then
// the earlier. Only the days beside t are asked what they tell of, and only they
// are allowed where no word agrees. proven
// demands a word that agrees.
func (r *report) around(t facts.Instant, n int, proven bool, told map[facts.Instant]int) (best facts.Instant, ok bool) {
	most, most2 := 0, 0
	for off := 0; off <= n; off++ {
		for _, day := range []facts.Instant{t.AddDays(-off), t.AddDays(off)} {
			yes, no := r.score(day)
			if no > 0 && yes <= no || yes == 0 && (proven || off > beside) {
				continue
			}
			same := 0
			for d := range r.tells(day) {
				if off <= beside {
					same = max(same, told[d])
				}
			}
			if fit := yes - no; !ok || fit > most || fit == most && same > most2 {
				best, ok, most, most2 = day, true, fit, same
			}
		}
	}
	return best, ok
}

// mode is the most frequent of days in the order of time, the earliest of
// equals.
func mode(days []facts.Instant) facts.Instant {
	best, most := days[0], 0
	for i := 0; i < len(days); {
		n := i
		for n < len(days) && days[n] == days[i] {
			n++
		}
		if n-i > most {
			best, most = days[i], n-i
		}
		i = n
	}
	return best
}
