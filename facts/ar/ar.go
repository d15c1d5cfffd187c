// Package ar reads Arabic news.
package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// Arabic is the language pack. The zero Arabic knows the names and the words of
// the pack alone.
type Arabic struct {
	Own     *Own // of the desk; nil where it has none
	Explain bool // keep the steps that each fact was read in (facts.Fact.Steps)
}

var _ extract.Language = Arabic{}

// Code is "ar".
func (Arabic) Code() string { return "ar" }

// Mentions reads numbers, quantities, dates, durations, actors and places.
func (a Arabic) Mentions(s string) []extract.Mention {
	words := text.Words(s, facts.Span{End: len(s)})
	return a.Own.names(mentions(nil, s, words, morph.NewText(words)), words)
}
