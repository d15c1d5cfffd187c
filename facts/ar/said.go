package ar

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// speakerWords is how many words a speaker may stand from the verb that
// reports, and how many a speaker without a known name may have.
const speakerWords = 6

// attribute finds on whose word a sentence stands: "X said that …", "according
// to X".
func (r *reading) attribute(s *extract.Sentence, heads []extract.Head) {
	for i := s.First; i < s.Last; i++ {
		if r.roles[i].has(according) {
			s.Said.Speaker = r.speaker(i+r.lengths[i], s.Last)
			s.SaidFrom = s.First
			return
		}
	}
	for _, h := range heads {
		if !h.Reports || !h.Verb {
			continue
		}
		s.Said.Speaker = r.speaker(h.Last, s.Last)
		s.SaidFrom = h.Last
		return
	}
}

// speaker is the actor named at word at or close behind it, else the words
// themselves up to the clause that they open.
func (r *reading) speaker(at, last int) facts.Ref {
	end := at
	for end < last && end < at+speakerWords && r.words[end].Kind == text.Letters && !r.roles[end].has(that) && !r.roles[end].has(cut) && !r.inDate[end] {
		end++
	}
	if end == at || r.roles[at].has(toward) {
		return facts.Ref{} // "referred to …" names nobody
	}
	first, _ := slices.BinarySearchFunc(r.mentions, at, func(m extract.Mention, word int) int { return m.First - word })
	for i := first; i < len(r.mentions) && r.mentions[i].First < end; i++ {
		if m := &r.mentions[i]; m.Kind == extract.Actor && m.Type != name.Nationality {
			return m.Ref
		}
	}
	for i := at + 1; i < end; i++ {
		if r.roles[i].has(toward) || r.roles[i].has(relative) || r.verb(i) {
			end = i
		}
	}
	for end > at+1 && r.morph.IsFunction(end-1) {
		end--
	}
	span := facts.Span{Start: r.words[at].Start, End: r.words[end-1].End}
	id := "said:"
	for _, w := range r.words[at:end] {
		id += " " + w.Key
	}
	return facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}
}

// verb reports whether word i is a finite verb.
func (r *reading) verb(i int) bool {
	_, ok := r.morph.IsVerb(i)
	return ok
}
