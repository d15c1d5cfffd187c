// Package draft checks a report before it is published against the reports it
// was written from.
//
// The draft and its sources form one story, which is read and compared like any
// other. Of the findings those stay in which the draft takes part, seen from its
// side:
//
//	the draft against the sources      the checker's verdict and severity
//	the sources against each other,    a warning: the draft has to choose, and
//	the draft with one of them         says so or does not
//	a figure or date of the draft      a notice (verdict lone, severity info,
//	that no source has                 rule "draft/unsupported")
//
// A Policy adjusts what is told and how loudly; a comment in the draft silences
// one line; a Baseline holds findings that were accepted before. Nothing here
// edits a draft.
package draft
