package story

import (
	"strconv"

	"crosscheck/facts"
)

// events gives every fact its event. What the reports are about is one event;
// the other happenings of a report are events of their own until they align.
func events(docs []facts.Document, fs []facts.Fact) []facts.Event {
	var out []facts.Event
	index := make(map[string]int)
	for i := range fs {
		f := &fs[i]
		key := "main"
		if f.Happening > 0 {
			key = f.Document + "#" + strconv.Itoa(f.Happening)
		}
		n, ok := index[key]
		if !ok {
			n = len(out)
			index[key] = n
			out = append(out, facts.Event{ID: "e" + strconv.Itoa(n+1)})
		}
		e := &out[n]
		f.Event = e.ID
		if len(e.Documents) == 0 || e.Documents[len(e.Documents)-1] != f.Document {
			e.Documents = append(e.Documents, f.Document)
		}
		if e.Place.IsZero() {
			e.Place = f.Place
		}
	}
	return out
}
