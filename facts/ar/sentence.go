package ar

import (
	"sort"

	"crosscheck/facts"
	"crosscheck/facts/ar/block"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// sentenceMax is the number of words after which a sentence ends at the next
// comma: some outlets write whole reports without a full stop.
const sentenceMax = 90

// sentences appends the sentences of a block.
func (r *reading) sentences(out []extract.Sentence, b block.Block, heads []extract.Head) []extract.Sentence {
	for first, last := range text.Sentences(r.words, b.First, b.Last, sentenceMax) {
		out = append(out, r.sentence(first, last, b.Kind == block.Title, heads[headFrom(heads, first):headFrom(heads, last)]))
	}
	return out
}

// headFrom is the index of the first of heads that begins at a word or behind it.
func headFrom(heads []extract.Head, word int) int {
	return sort.Search(len(heads), func(i int) bool { return heads[i].First >= word })
}

// sentence gives a sentence its clauses, its cue and its speaker.
func (r *reading) sentence(first, last int, title bool, heads []extract.Head) extract.Sentence {
	from, next := len(r.cuts), 0
	r.cuts = append(r.cuts, first)
	for i := first + 1; i < last; i++ {
		for next < len(heads) && heads[next].First < i {
			next++
		}
		opens := next < len(heads) && heads[next].First == i && heads[next].Verb && heads[next].Conjoined
		if opens || r.roles[i].has(cut) || r.words[i-1].Key == "،" || r.words[i-1].Key == "؛" || r.words[i-1].Key == ":" {
			r.cuts = append(r.cuts, i)
		}
	}
	s := extract.Sentence{First: first, Last: last, Title: title, Cuts: r.cuts[from:len(r.cuts):len(r.cuts)]}
	r.voices(&s, heads)
	s.Recalls, s.Frames = r.recalls(first, last, s.Cuts, heads), r.frames(s.Cuts, last)
	s.Cue = r.cue(first, last, len(s.Voices) > 0 && s.Voices[0].Against)
	return s
}

// cueWords is how far into a sentence its cue stands.
const cueWords = 12

// cue is what the first words of a sentence say about its event. What answers
// whoever spoke before ("in return, the union said") is about the same.
func (r *reading) cue(first, last int, answers bool) extract.Cue {
	for i := first; i < min(last, first+cueWords); i++ {
		switch set := r.roles[i]; {
		case set.has(another) && !(answers && set.has(against)):
			r.note(first, "event", "event/another", i)
			return extract.Another
		case set.has(same):
			return extract.Same
		case r.topics[i].has(related):
			r.note(first, "event", "event/another", i)
			return extract.Related
		case set.has(back) && i < first+2 && !r.toldEarlier(i, last):
			r.note(first, "event", "event/background", i)
			return extract.Back
		}
	}
	return extract.NoCue
}

// toldWords is how many words behind "had" the verb stands by which somebody told
// something earlier.
const toldWords = 8

// toldEarlier reports whether "had" at word i opens what somebody told before of the
// same: "the army had announced that six were killed", "in the morning". A day of its own, or
// something similar, is of another happening.
func (r *reading) toldEarlier(i, last int) bool {
	if !r.roles[i].has(auxiliary) {
		return false
	}
	told := false
	for at := i + 1; at < min(last, i+toldWords) && !told; at++ {
		c, _ := facts.ClaimByID(r.claimed(at))
		told = c.Field == "reporting" && r.verb(at)
	}
	if !told {
		return false
	}
	for at := i; at < last; at++ {
		if r.inDate[at] && !r.ofThatDay(at) || r.topics[at].has(similar) || r.topics[at].has(latest) {
			return false
		}
	}
	return true
}

// ofThatDay reports whether the date at word i is an hour or a part of a day that it does
// not name.
func (r *reading) ofThatDay(i int) bool {
	for k := r.mentionsFrom(i+1) - 1; k >= 0 && r.mentions[k].Last > i; k-- {
		if m := &r.mentions[k]; m.Kind == extract.Date {
			return (m.Bare || m.Lent) && date.Clock(m.When)
		}
	}
	return false
}
