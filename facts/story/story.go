// Package story works over all reports of a story: it infers anchors, resolves
// dates, joins people and places, aligns events and finds origins.
package story

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// Read takes the facts out of the reports of one story, in any order. A
// report in a language that no pack reads yields no facts.
func Read(docs []facts.Document, languages ...extract.Language) facts.Story {
	docs = slices.Clone(docs)
	slices.SortFunc(docs, func(a, b facts.Document) int { return strings.Compare(a.ID, b.ID) })
	return facts.Story{Documents: docs}
}
