package ar

import "crosscheck/facts"

// openerWords is how many words may stand between a speaker who opens a clause and the verb.
const openerWords = 14

// opener is the speaker who opens the clause from word from on, ahead of the verb that
// reports: "but the head of the committee in Huf said …", "the agency, which counts the
// boats, says …". Between them stand no other clause but a relative one, and nobody else who
// speaks.
func (r *reading) opener(from, verb int) facts.Ref {
	at := from
	for at < verb && (r.roles[at].has(against) || r.roles[at].has(had) || r.roles[at].has(auxiliary)) {
		at += max(r.length(at), 1)
	}
	if at >= verb || verb-at > openerWords || r.roles[at].has(according) || r.conjoined(verb) || !r.speaks(at) {
		return facts.Ref{}
	}
	speaker, end := r.speaker(at, verb)
	related := false
	for i := end; i < verb; i++ {
		related = related || r.roles[i].has(relative)
		if i == verb-1 && r.roles[i].has(relative) || r.roles[i].has(that) || r.tells(i) || r.verb(i) && !related || r.words[i].Key == ":" {
			return facts.Ref{}
		}
	}
	return speaker
}

// deedAt reports whether what looks like the speaker at word at is a deed that is told of:
// "announced the arrest of two".
func (r *reading) deedAt(speaker facts.Ref, at int) bool {
	return at < len(r.words) && speaker.Span.Start == r.words[at].Start && r.triggered(at)
}
