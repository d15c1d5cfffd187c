// Package bench measures the reading of dates beside go-dateparser, the library
// that a Go program would use otherwise. It is a module of its own, so that the
// library is none of the project's:
//
//	cd facts/ar/bench && go test -v -bench . -cpu 1
//
// Both read the same text, the reports of crosscheck/fixtures, in one run.
// TestFaster prints how many times the throughput is: over the dates of the
// reports as single expressions, and over running text, where go-dateparser
// splits at its signs and tries few pieces. It fails where an expression takes
// more than 1/200 of the time, or running text more than 1/100.
package bench
