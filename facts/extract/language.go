package extract

import "crosscheck/facts"

// Language is what a language pack does for the engine.
type Language interface {
	// Code is the BCP 47 code, "ar".
	Code() string
	// Mentions reads single expressions, in the order of the text.
	Mentions(text string) []Mention
	// Read takes the facts out of one report, in the order of the text. Dates
	// stay as written (facts.Dated.When): the anchor comes from the story.
	Read(doc facts.Document) Reading
}

// Reading is what a language pack makes of one report.
type Reading struct {
	Title    facts.Span    // zero where there is none
	Outlet   string        // found in the text; empty where there is none
	Credit   string        // the one wire agency that the report was taken from, as an id ("org:afp"), or empty
	Dateline facts.When    // the date of the dateline, or nil
	Dates    []facts.Dated // every date of the text that can prove or refute an anchor
	Facts    []facts.Fact
	Shingles []uint64 // hashes of runs of words, for finding copies
}
