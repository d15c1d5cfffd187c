// Package extract is the engine over one report: readings, mentions, clauses,
// frames, attribution and coreference. It knows no language.
package extract
