package story

import (
	"crosscheck/facts"
)

// backgroundDays is how far before the day of the report a fact lies that is
// background: what a report is about is seldom older than a fortnight.
const backgroundDays = 15

// sinceDays is how far before the day of the report a count begins that is still one of
// what it is about: "since Sunday", told on Tuesday.
const sinceDays = 3

// background moves facts that are dated long before their report, or counted
// since a day before it, out of what the report is about: those of one sentence
// that one date holds for into a happening of their own. The date that opens a
// clause holds for all that it tells, where victims are counted. What became of one
// person is no count.
func background(docs []facts.Document, fs []facts.Fact) {
	b := backgrounds{anchors: make(map[string]facts.Instant, len(docs)), next: make(map[string]int), moved: make(map[span]int),
		since: make(map[sentence]bool), recent: make(map[sentence]bool), counts: make(map[sentence]bool), times: make(map[sentence]facts.Range[facts.Instant])}
	for _, d := range docs {
		b.anchors[d.ID] = d.Anchor.Day
	}
	for i := range fs {
		b.note(&fs[i])
	}
	for i := range fs {
		b.move(&fs[i])
	}
}

type backgrounds struct {
	anchors map[string]facts.Instant
	next    map[string]int                          // the last happening of each report
	moved   map[span]int                            // the happening of what was moved
	since   map[sentence]bool                       // sentences that count since a day or long ago
	recent  map[sentence]bool                       // … that name a day close by
	counts  map[sentence]bool                       // … that count victims
	times   map[sentence]facts.Range[facts.Instant] // of old dates, the first and the last of a sentence
}

func (b *backgrounds) note(f *facts.Fact) {
	at := sentence{f.Document, f.Sentence}
	b.next[f.Document] = max(b.next[f.Document], f.Happening)
	switch {
	case f.Recalled: // it says nothing of the rest of its sentence
	case f.Date.Relation == facts.Since || old(f, f.Date.Date, b.anchors[f.Document]):
		b.since[at] = true
		if f.Date.Relation == facts.On {
			b.widen(at, f.Date.Low)
		}
	case !f.Date.Low.IsZero():
		b.recent[at] = true
	}
	if grows(f) {
		b.counts[at] = true
	}
}

// widen adds an old date to those of a sentence.
func (b *backgrounds) widen(at sentence, t facts.Instant) {
	r := b.times[at]
	if r.Low.IsZero() || !t.IsZero() && t.Compare(r.Low) < 0 {
		r.Low = t
	}
	if r.High.IsZero() || t.Compare(r.High) > 0 {
		r.High = t
	}
	b.times[at] = r
}

func (b *backgrounds) move(f *facts.Fact) {
	at := sentence{f.Document, f.Sentence}
	date := f.Date.Date
	if f.Date.IsZero() && b.counts[at] {
		date = f.Frame.Date
	}
	before := old(f, date, b.anchors[f.Document])
	several := before && !f.Recalled && b.times[at].High.DaysSince(b.times[at].Low) > longApart // "5 in 2003, 600 in 2017"
	if f.Happening != 0 && !several || !before && !(b.since[at] && !b.recent[at] && grows(f) && f.Date.IsZero() && !(f.Whom != "" && f.Number.IsZero())) {
		return
	}
	by, whole := span{at, date.Low}, span{sentence: at}
	if b.moved[by] == 0 {
		b.next[f.Document]++
		b.moved[by] = b.next[f.Document]
		if b.moved[whole] == 0 {
			b.moved[whole] = b.moved[by]
		}
	}
	f.Happening = b.moved[by]
	if before {
		step(f, "event", "event/long-before", "")
	} else {
		step(f, "event", "event/counted-since", "")
	}
}

type sentence struct {
	document string
	index    int
}

// span is the clauses of a sentence that a date holds for; without one, those that
// none does.
type span struct {
	sentence
	opened facts.Instant
}

func grows(f *facts.Fact) bool {
	t, ok := facts.ClaimByID(f.Claim.ID)
	return ok && t.Grows
}

// old reports whether a fact of that date lies long before a report of that day.
func old(f *facts.Fact, d facts.Date, anchor facts.Instant) bool {
	if anchor.IsZero() || d.Low.IsZero() {
		return d.Relation == facts.Since && grows(f)
	}
	if d.Relation == facts.Since && grows(f) {
		return anchor.DaysSince(d.Low) > sinceDays
	}
	if d.Grain >= facts.Month && f.Number.Unit == "percent" {
		return false // the period that a rate is of
	}
	ended := d.High.IsZero() || anchor.DaysSince(d.High) > 0
	return anchor.DaysSince(d.Low) > backgroundDays && ended
}
