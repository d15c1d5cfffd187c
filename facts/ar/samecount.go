package ar

import "unicode/utf8"

// sameCount reports whether "their number", "the rate" or the like stands before a figure at
// word i, with no more than a preposition between: "puts their number at 20".
func (r *reading) sameCount(i int) bool {
	at := i - 1
	for at > 0 && r.words[at+1].Lines == 0 && (r.roles[at].has(toward) || utf8.RuneCountInString(r.words[at].Key) == 1) {
		at--
	}
	return at >= 0 && r.words[at+1].Lines == 0 && r.topics[at].has(sameCount)
}
