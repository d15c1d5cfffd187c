package main

import (
	"fmt"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/ar/claim"
	"crosscheck/report"
)

// claimLabel names a claim type in the language of the reports, or in English
// where no pack is theirs.
func claimLabel(language, id string) string {
	if language == (ar.Arabic{}).Code() {
		return claim.Label(id)
	}
	c, _ := facts.ClaimByID(id)
	return c.Label
}

// formatHelp lists the formats of a comparison, a line each.
func formatHelp() string {
	var b strings.Builder
	b.WriteString("\nFormats:\n")
	for _, f := range report.Formats() {
		fmt.Fprintf(&b, "  %-10s %s\n", f.Name, f.Doc)
	}
	return b.String()
}

// tupleFormatHelp lists the formats of the facts, a line each.
func tupleFormatHelp() string {
	var b strings.Builder
	b.WriteString("\nFormats:\n")
	for _, f := range report.TupleFormats() {
		fmt.Fprintf(&b, "  %-10s %s\n", f.Name, f.Doc)
	}
	return b.String()
}
