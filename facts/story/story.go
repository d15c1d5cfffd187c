// Package story works over all reports of a story: it infers anchors, resolves
// dates, joins people and places, aligns events and finds origins.
//
// Reports that rest on one text are of one origin. Two reports are, where
//
//	they share                                                      and
//	half the runs of five words of the shorter, 12 at the least     —
//	a fifth of them, 8 at the least                                 both credit one agency, and no other
//	a twenty-fifth of them, 4 at the least                          … and count from one day
//
// A credit is the agency that a report names as its source: in the dateline, in
// a sign-off, behind "quoting" in its first line, or as its outlet. "Agencies"
// names none. Two reports that credit one agency and have no text in common are
// two dispatches.
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
	for i, o := range origins(docs, readings) {
		docs[i].Origin = "o" + strconv.Itoa(o+1)
	}
	s := facts.Story{Documents: docs, Facts: make([]facts.Fact, 0, count(readings))}
	for i := range docs {
		s.Facts = append(s.Facts, number(docs[i], readings[i].Facts, len(s.Facts))...)
		readings[i] = extract.Reading{} // thousands of reports are not held twice
	}
	background(docs, s.Facts)
	Join(s.Facts)
	currencies(s.Facts)
	hourDays(docs, s.Facts)
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

func count(readings []extract.Reading) (n int) {
	for i := range readings {
		n += len(readings[i].Facts)
	}
	return n
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
				ageAtBirth(&fs[i], doc.Anchor.Day)
			}
		}
		if d := &fs[i].Frame; d.When != nil {
			d.Date, _ = d.When.Resolve(doc.Anchor.Day, d.Look)
		}
		deadline(&fs[i], doc.Anchor.Day)
	}
	for i := range fs {
		q := &fs[i].Number
		q.PartOf, q.AddedTo, q.Against = ids[q.PartOf], ids[q.AddedTo], ids[q.Against]
		for k := range fs[i].Steps {
			fs[i].Steps[k].From = ids[fs[i].Steps[k].From]
		}
	}
	return fs
}
