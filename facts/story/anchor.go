package story

import (
	"fmt"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// near is how far, in days, the reports of one story may lie apart; a page date
// farther than that from all of them, and from every full date in its own text,
// was set by the page and not by the desk. beside is how far a reprint may lie
// from the day its words count from.
const (
	near   = 180
	beside = 2
	week   = 7
)

// Anchors infers the day that each report of a story counts from: readings[i]
// belongs to docs[i]. Candidates are, in this order, the day given by the
// caller, the published date, the dateline. Each is tested against the words of
// the text that put a demand on the day ("today, Friday"); one that contradicts
// them is rejected with its reason. Where none is left, the day is sought in
// the text ("today, 26 July 2021"), beside the rejected one (agency text that
// was reprinted a day later keeps its "today"), and around the days of the other
// reports.
func Anchors(docs []facts.Document, readings []extract.Reading) []facts.Anchor {
	out := make([]facts.Anchor, len(docs))
	reports := make([]*report, len(docs))
	for i := range docs {
		reports[i] = newReport(docs[i], readings[i])
		out[i] = reports[i].own()
	}
	dropFar(reports, out)
	firm, told := days(out), tell(reports, out)
	for i, r := range reports {
		if out[i].Basis == facts.NoBasis {
			out[i] = r.inferred(out[i], firm, told)
		}
	}
	return out
}

// report is what is known of one report before its anchor is.
type report struct {
	candidates []candidate
	demands    []facts.When    // date words that agree or disagree with a day
	full       []facts.Instant // days of the text that stand alone
	relative   []facts.Dated   // dates that count from the report
}

// candidate is a day that is offered as the anchor.
type candidate struct {
	day   facts.Instant
	basis facts.Basis
}

func newReport(doc facts.Document, reading extract.Reading) *report {
	r := &report{}
	if doc.Anchor.Basis == facts.Given {
		r.offer(doc.Anchor.Day, facts.Given)
	}
	if t, ok := facts.ParseInstant(doc.Published); ok {
		r.offer(t, facts.Metadata)
	}
	if reading.Dateline != nil {
		if d, ok := reading.Dateline.Resolve(facts.Instant{}, 0); ok && d.IsPoint() {
			r.offer(d.Low, facts.Dateline)
		} else {
			r.demands = append(r.demands, stamp{reading.Dateline})
		}
	}
	for _, d := range reading.Dates {
		if d.When != nil {
			r.demands = append(r.demands, d.When)
			r.read(d)
		}
	}
	for _, f := range reading.Facts {
		if f.Date.When != nil {
			r.read(f.Date)
		}
	}
	return r
}

// stamp is the date of a dateline that leaves its year open: the day of the report
// is such a day.
type stamp struct{ facts.When }

// Fit tests whether t is such a day.
func (s stamp) Fit(t facts.Instant) facts.Fit {
	switch d, ok := s.Resolve(t, 0); {
	case !ok:
		return facts.FitUnknown
	case d.Low.StartOfDay() == t.StartOfDay():
		return facts.FitYes
	}
	return facts.FitNo
}

func (r *report) offer(t facts.Instant, basis facts.Basis) {
	if !t.IsZero() {
		r.candidates = append(r.candidates, candidate{t.StartOfDay(), basis})
	}
}

// read keeps a date that stands alone, or one that counts from the report.
func (r *report) read(d facts.Dated) {
	if full, ok := d.When.Resolve(facts.Instant{}, 0); ok && !full.Low.IsZero() {
		r.full = append(r.full, full.Low.StartOfDay())
	} else if d.When.Relative() {
		r.relative = append(r.relative, d)
	}
}

// tells are the single days that the words of the report name when it counts
// from t.
func (r *report) tells(t facts.Instant) map[facts.Instant]bool {
	out := make(map[facts.Instant]bool)
	for _, d := range r.relative {
		if x, ok := d.When.Resolve(t, d.Look); ok && x.Days().IsPoint() {
			out[x.Days().Low] = true
		}
	}
	return out
}

// score counts the words that agree with the day and those that do not.
func (r *report) score(t facts.Instant) (yes, no int) {
	for _, w := range r.demands {
		switch w.Fit(t) {
		case facts.FitYes:
			yes++
		case facts.FitNo:
			no++
		}
	}
	return yes, no
}

// fits reports whether the words of the text allow the day. A single word
// against several is a slip of the pen, or a speaker's.
func (r *report) fits(t facts.Instant) bool {
	yes, no := r.score(t)
	return no == 0 || yes > no
}

// own is the first candidate that the text allows.
func (r *report) own() facts.Anchor {
	var out facts.Anchor
	for _, c := range r.candidates {
		if r.fits(c.day) {
			out.Day, out.Basis, out.Reason = c.day, c.basis, reasons[c.basis]
			return out
		}
		out.Rejected = reject(out.Rejected, c.day, r.demand(c.day))
	}
	out.Basis = facts.NoBasis
	out.Reason = "nothing in the report or beside it gives its day"
	return out
}

var reasons = map[facts.Basis]string{
	facts.Given:    "the day was given by the caller",
	facts.Metadata: "the published date of the report",
	facts.Dateline: "the dateline of the report",
}

func reject(list []facts.Rejected, day facts.Instant, reason string) []facts.Rejected {
	for _, r := range list {
		if r.Day == day {
			return list
		}
	}
	return append(list, facts.Rejected{Day: day, Reason: reason})
}

// demand says in one sentence what the words demand and the day is not: "the
// day is a Tuesday, but the words of the report count from a Friday".
func (r *report) demand(t facts.Instant) string {
	for n := 1; n < week; n++ {
		other := t.AddDays(-n)
		if yes, no := r.score(other); yes > 0 && no == 0 {
			return fmt.Sprintf("%s is a %s, but the words of the report count from a %s", t, t.Weekday(), other.Weekday())
		}
	}
	return fmt.Sprintf("the words of the report that name its day do not agree with %s, a %s", t, t.Weekday())
}
