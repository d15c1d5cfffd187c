package story

import (
	"strconv"

	"crosscheck/facts"
)

// events gives every fact its event. What the reports are about is one event.
// The other happenings of the reports are aligned by what identifies them.
func events(docs []facts.Document, fs []facts.Fact) []facts.Event {
	keys := incidents(docs, fs)
	texts := make(map[string]string, len(docs))
	for _, d := range docs {
		texts[d.ID] = d.Text
	}
	var out []facts.Event
	index := make(map[string]int)
	for i := range fs {
		f := &fs[i]
		key := keys[happening{f.Document, f.Happening}] // "" for the main one
		n, ok := index[key]
		if !ok {
			n = len(out)
			index[key] = n
			out = append(out, facts.Event{ID: "e" + strconv.Itoa(n+1)})
		}
		f.Event = out[n].ID
		out[n] = describe(out[n], f, texts[f.Document])
	}
	return out
}

// happening is one happening of one report.
type happening struct {
	document string
	index    int
}

// describe adds to an event what a fact tells of it: its report, the first place
// and the first day that are named, and the words that name the event.
func describe(e facts.Event, f *facts.Fact, text string) facts.Event {
	if n := len(e.Documents); n == 0 || e.Documents[n-1] != f.Document {
		e.Documents = append(e.Documents, f.Document)
	}
	if e.Place.IsZero() {
		e.Place = f.Place
	}
	if e.Day.IsZero() && f.Date.Relation == facts.On && f.Date.Grain <= facts.DayGrain {
		e.Day = f.Date.Days()
	}
	if e.Label == "" && f.Claim.Span.Len() > 0 {
		e.Label = f.Claim.Span.Of(text)
		if !f.Place.IsZero() {
			e.Label += " — " + f.Place.Name
		}
	}
	return e
}
