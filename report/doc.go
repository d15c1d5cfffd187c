// Package report prints what a comparison came to.
//
// A Format is a value: a name, a line of help and a function that writes
// results. Formats lists them, one file a format; TupleFormats are those of
// the facts alone. Nothing here judges: labels and reasons are worded from
// words.en.txt and words.ar.txt, keyed by the rule and the cause that the
// checker gives, and every value that is shown stands beside its quote.
//
// The same results give the same bytes. Text of the reports is cleaned of
// control characters before it reaches a terminal, and right-to-left text
// stands in isolates (U+2068 … U+2069), last on its line.
package report
