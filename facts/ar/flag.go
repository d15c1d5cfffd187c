package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
)

// flagged reads the flag of a ship, behind the word at i that hoists it, or where it is
// registered.
func (r *reading) flagged(out []extract.Where, i int, set roleSet) []extract.Where {
	at := i + 1
	if at+1 >= len(r.words) || set.has(hoists) && !r.ways[at].has(ensign) || !set.has(hoists) && !r.ways[at].has(inside) {
		return out
	}
	id, last := "", at+1
	near := r.near(last)
	for k := range near {
		if m := &near[k]; m.First == last && (m.Type == name.Country || m.Type == name.Nationality && set.has(hoists)) && strings.HasPrefix(m.Ref.ID, "country:") {
			id, last = m.Ref.ID, m.Last
		}
	}
	of, by, ok := r.mover(i, i)
	if id == "" || !ok || of != "boat" && of != "ship" {
		return out
	}
	span := facts.Span{Start: r.words[i].Start, End: r.words[last-1].End}
	ref := facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}
	return append(out, extract.Where{First: i, Last: last, Where: facts.Where{Role: facts.Flag, Of: of, By: by, Ref: ref}})
}
