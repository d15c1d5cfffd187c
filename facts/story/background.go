package story

import (
	"crosscheck/facts"
)

// backgroundDays is how far before the day of the report a fact lies that is
// background: what a report is about is seldom older than a fortnight.
const backgroundDays = 15

// background moves facts that are dated long before their report, or counted
// since a day before it, out of what the report is about: those of one sentence
// into a happening of its own.
func background(docs []facts.Document, fs []facts.Fact) {
	anchors := make(map[string]facts.Instant, len(docs))
	for _, d := range docs {
		anchors[d.ID] = d.Anchor.Day
	}
	next := make(map[string]int)
	since, recent := make(map[sentence]bool), make(map[sentence]bool) // sentences that count since a day or long ago; that name a day close by
	for i := range fs {
		f := &fs[i]
		next[f.Document] = max(next[f.Document], f.Happening)
		switch at := (sentence{f.Document, f.Sentence}); {
		case f.Date.Relation == facts.Since || old(f, anchors[f.Document]):
			since[at] = true
		case !f.Date.Low.IsZero():
			recent[at] = true
		}
	}
	moved := make(map[sentence]int)
	for i := range fs {
		f := &fs[i]
		at := sentence{f.Document, f.Sentence}
		if f.Happening != 0 || !old(f, anchors[f.Document]) && !(since[at] && !recent[at] && grows(f) && f.Date.IsZero()) {
			continue
		}
		if moved[at] == 0 {
			next[f.Document]++
			moved[at] = next[f.Document]
		}
		f.Happening = moved[at]
		if old(f, anchors[f.Document]) {
			step(f, "event", "event/long-before", "")
		} else {
			step(f, "event", "event/counted-since", "")
		}
	}
}

type sentence struct {
	document string
	index    int
}

func grows(f *facts.Fact) bool {
	t, ok := facts.ClaimByID(f.Claim.ID)
	return ok && t.Grows
}

func old(f *facts.Fact, anchor facts.Instant) bool {
	d := f.Date.Date
	if d.Relation == facts.Since && grows(f) {
		return true
	}
	if anchor.IsZero() || d.Low.IsZero() {
		return false
	}
	if d.Grain >= facts.Month && f.Number.Unit == "percent" {
		return false // the period that a rate is of
	}
	ended := d.High.IsZero() || anchor.DaysSince(d.High) > 0
	return anchor.DaysSince(d.Low) > backgroundDays && ended
}
