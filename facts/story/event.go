package story

import (
	"strconv"
	"strings"

	"crosscheck/facts"
)

// events gives every fact its event. What the reports are about is one event.
// The other happenings of the reports are aligned by what identifies them: the
// town where people came to harm, or the days long before the report that the
// facts are dated with.
func events(docs []facts.Document, fs []facts.Fact) []facts.Event {
	keys := happenings(fs)
	texts := make(map[string]string, len(docs))
	for _, d := range docs {
		texts[d.ID] = d.Text
	}
	var out []facts.Event
	index := make(map[string]int)
	for i := range fs {
		f := &fs[i]
		key := keys[happening{f.Document, f.Happening}]
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

// happenings gives each happening the key of its event: "main", the town of its
// victims, its days, or itself.
func happenings(fs []facts.Fact) map[happening]string {
	keys := make(map[happening]string)
	for i := range fs {
		f := &fs[i]
		h := happening{f.Document, f.Happening}
		switch own := f.Document + "#" + strconv.Itoa(f.Happening); {
		case f.Happening == 0:
			keys[h] = "main"
		case keys[h] != "" && keys[h] != own:
		case strings.HasPrefix(f.Place.ID, "place:") && grows(f):
			keys[h] = "town " + f.Place.Name
		case !f.Date.Low.IsZero() && !f.Date.High.IsZero() && f.Date.Grain >= facts.DayGrain:
			keys[h] = "days " + f.Date.From() + ".." + f.Date.To()
		default:
			keys[h] = own
		}
	}
	return keys
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
