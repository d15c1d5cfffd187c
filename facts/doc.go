// Package facts is the vocabulary of crosscheck: documents, spans, exact
// numbers, civil dates, actors, claims and the facts made of them.
//
//	files ─ source ─▶ Document ─ text ─▶ words, sentences ─ ar ─▶ mentions ─ extract ─▶ facts of a report
//	                                                                                       │
//	        report ◀─ findings ◀── checker ◀── facts with ids, events, dates ◀── story ◀───┘
//
// Every arrow is a package: facts/source, facts/text, facts/ar, facts/extract,
// facts/story, checker, report. The package facts itself imports the standard
// library alone.
package facts
