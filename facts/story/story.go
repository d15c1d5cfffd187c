// Package story works over all reports of a story: it infers anchors, resolves
// dates, joins people and places, aligns events and finds origins.
package story

import (
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// Read takes the facts out of the reports of one story, in any order. A
// report in a language that no pack reads yields no facts.
func Read(docs []facts.Document, languages ...extract.Language) facts.Story {
	docs = slices.Clone(docs)
	slices.SortFunc(docs, func(a, b facts.Document) int { return strings.Compare(a.ID, b.ID) })
	readings := make([]extract.Reading, len(docs))
	for i := range docs {
		readings[i] = read(&docs[i], languages)
	}
	for i, a := range Anchors(docs, readings) {
		docs[i].Anchor = a
	}
	for i, o := range origins(readings) {
		docs[i].Origin = "o" + strconv.Itoa(o+1)
	}
	s := facts.Story{Documents: docs}
	for i := range docs {
		s.Facts = append(s.Facts, number(docs[i], readings[i].Facts, len(s.Facts))...)
	}
	background(docs, s.Facts)
	Join(s.Facts)
	s.Events = events(docs, s.Facts)
	return s
}

// read reads a report in its language, or in the first one where it names
// none.
func read(doc *facts.Document, languages []extract.Language) extract.Reading {
	for _, l := range languages {
		if doc.Language != "" && doc.Language != l.Code() {
			continue
		}
		doc.Language = l.Code()
		r := l.Read(*doc)
		if doc.Title == "" {
			doc.Title = r.Title.Of(doc.Text)
		}
		if doc.Outlet == "" {
			doc.Outlet = r.Outlet
		}
		return r
	}
	return extract.Reading{}
}

// number gives the facts of a report their ids and resolves their dates.
func number(doc facts.Document, fs []facts.Fact, before int) []facts.Fact {
	ids := make(map[string]string, len(fs))
	for i := range fs {
		id := "f" + strconv.Itoa(before+i+1)
		ids[fs[i].ID] = id
		fs[i].ID, fs[i].Document = id, doc.ID
		if d := &fs[i].Date; d.When != nil {
			if date, ok := d.When.Resolve(doc.Anchor.Day, d.Look); ok {
				d.Date = date
				counted(&fs[i], doc.Anchor)
			}
		}
		deadline(&fs[i], doc.Anchor.Day)
	}
	for i := range fs {
		fs[i].Number.PartOf = ids[fs[i].Number.PartOf]
		for k := range fs[i].Steps {
			fs[i].Steps[k].From = ids[fs[i].Steps[k].From]
		}
	}
	return fs
}
