package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// tellsOn reports whether whoever spoke before speaks on by a verb that ends before word
// at, and drops what looks like its subject and is what is told: "and confirmed the death
// of five"; "and the source added that …".
func (r *reading) tellsOn(v *extract.Voice, at, last int) bool {
	if !v.Speaker.IsZero() && v.Speaker.Span.Start == r.words[at].Start && r.masdar(at) && !r.nameAt(at) {
		v.Speaker = facts.Ref{}
	}
	if !v.Speaker.IsZero() {
		return false
	}
	if at < last && r.conjoined(at-1) && r.deedWord(at) {
		return r.adjacent(at)
	}
	return r.speaksOn(at, last) || r.adjacent(at) && (r.sameSpeaker(at) || r.opensSpeech(at))
}

// adjacent reports whether the sentence before that of a verb which ends before word at
// was somebody's.
func (r *reading) adjacent(at int) bool {
	return !r.voice.IsZero() && at < len(r.words) && r.words[at-1].Start-r.voiceEnd <= speaksOnBytes
}

// sameSpeaker reports whether whoever spoke before is named at word at as such: "the same
// source".
func (r *reading) sameSpeaker(at int) bool {
	return r.is(sameSource, at) || at+1 < len(r.words) && r.words[at+1].Lines == 0 && theWho().is(sameSource, r.words[at].Key+" "+r.words[at+1].Key)
}

// opensSpeech reports whether a quotation or a colon stands at word at.
func (r *reading) opensSpeech(at int) bool {
	return r.words[at].Key == ":" || r.opensQuote(at) && r.words[at].Key != "("
}

// masdar reports whether a verbal noun without an article that says what happened stands
// at word i.
func (r *reading) masdar(i int) bool {
	k := r.triggersFrom(i)
	return k < len(r.triggers) && r.triggers[k].First == i && r.triggers[k].POS == claim.Masdar && !definite(r.words[i].Key)
}

// deedWord reports whether a verbal noun, or another noun for it, without an article says
// at word i what happened.
func (r *reading) deedWord(i int) bool {
	t, _ := facts.ClaimByID(r.claimed(i))
	return (r.masdar(i) || t.Toll != "" || t.Incident) && !r.triggeredVerb(i) && !definite(r.words[i].Key) && !r.nameAt(i)
}

// nameAt reports whether a name of somebody who speaks begins at word i.
func (r *reading) nameAt(i int) bool { return r.actorAt(i) != nil || r.sourceAt(i) }

// plainWords is how many words a speaker has at most of whom a list knows nothing.
const plainWords = 3

// plainly is the speaker of whom nothing is known at word at, up to the end of his clause:
// "as rights groups say"; or none.
func (r *reading) plainly(at, last int) facts.Ref {
	end := at
	for end < last && end-at <= plainWords && !r.stops(end) && r.nominal(end) && !r.triggered(end) && !r.ends(at, end) {
		end++
	}
	if end == at || end-at > plainWords || end < last && !r.stops(end) && !r.comma(end) && !r.roles[end].has(toward) && !r.roles[end].has(preposition) {
		return facts.Ref{}
	}
	return r.told(at, end)
}

// toldTo reports whether somebody tells what stands before word i in its sentence: "he
// said that three voted, not four as she says".
func (r *reading) toldTo(i int) bool {
	for at := i - 1; at >= 0 && !r.stops(at+1); at-- {
		if r.roles[at].has(that) || r.reports(at) != nil {
			return true
		}
	}
	return false
}

// inPaper reports whether a paper that somebody has put out is named at word i, behind a
// preposition.
func (r *reading) inPaper(i int) bool {
	return i > 0 && r.roles[i-1].has(toward) && r.is(paper, i)
}

// ownWords is where, behind the words at i on whose word a clause is, something is told of
// the paper that they stand in, and the word behind the clause that tells it; or 0.
func (r *reading) ownWords(i, last int, heads []extract.Head) (from, end int) {
	for at := i + 1; at < last && !r.stops(at) && !r.comma(at); at++ {
		if !r.inPaper(at) {
			continue
		}
		for end = at + 1; end < last && !r.stops(end) && !(r.words[end].Kind == text.Punct && r.comma(end)); end++ {
			if h := startingAt(heads, end); h != nil && from == 0 && h.Verb && !h.Reports {
				from = end
			}
			if r.roles[end].has(that) {
				return 0, 0
			}
		}
		return from, end
	}
	return 0, 0
}
