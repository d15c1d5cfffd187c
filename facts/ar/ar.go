// Package ar reads Arabic news.
package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// Arabic is the language pack.
type Arabic struct{}

var _ extract.Language = Arabic{}

// Code is "ar".
func (Arabic) Code() string { return "ar" }

// Mentions reads numbers, quantities, dates, durations, actors and places.
func (Arabic) Mentions(s string) []extract.Mention {
	return mentions(s, text.Words(s, facts.Span{End: len(s)}))
}
