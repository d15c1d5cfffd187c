package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed said.txt
var saidList string

// facelessWords finds what is no speaker: "the latest toll".
var facelessWords = sync.OnceValue(func() *lexicon.Trie {
	return lexicon.NewTrie(lexicon.MustParse("said.txt", saidList))
})

// speakerWords is how many words a speaker may stand from the verb that
// reports, and how many a speaker without a known name may have.
const speakerWords = 6

// voices finds on whose word a sentence stands: "X said that …", "according to
// X", and from "while" on whoever speaks next. A voice that differs from the one
// before it, there or in parallel ("20 according to X, 35 according to Y"), is
// set against it.
func (r *reading) voices(s *extract.Sentence, heads []extract.Head) {
	for from := s.First; from < s.Last; {
		to := from + max(r.lengths[from], 1)
		for to < s.Last && !r.roles[to].has(against) {
			to++
		}
		voices := r.accordings(s.First, from, to)
		if len(voices) == 0 {
			voices = r.reported(s.First, from, to, heads)
		}
		for i, v := range voices {
			if len(s.Voices) == 0 && len(voices) == 1 && v.From == from {
				v.From = s.First // "20 were killed, while 30 were hurt, according to X"
			}
			v.Against = (i > 0 || r.roles[from].has(against)) && !v.Speaker.IsZero() && !r.voice.IsZero() && !r.oneSpeaker(v.Speaker, r.voice)
			if !v.Speaker.IsZero() {
				r.voice = v.Speaker
			}
			s.Voices = append(s.Voices, v)
		}
		from = to
	}
}

// accordings are the voices of words from..to-1 behind "according to". One
// holds for all of them; of several each holds for what follows it where the
// first opens the clause, and else for what stands before it. The sentence begins
// at word first.
func (r *reading) accordings(first, from, to int) (out []extract.Voice) {
	start, opens := from, false
	for i := from; i < to; i++ {
		if !r.roles[i].has(according) {
			continue
		}
		speaker := r.speaker(i+r.lengths[i], to)
		if len(out) > 0 && speaker.IsZero() {
			continue
		}
		v := extract.Voice{From: start, Attribution: facts.Attribution{Speaker: speaker}}
		switch {
		case len(out) == 0:
			opens = i <= from+1
		case opens:
			v.From = i
		}
		r.note(first, "said", "said/according", i)
		out = append(out, v)
		for start = i + 1; start < to && r.words[start].Start < speaker.Span.End; {
			start++
		}
	}
	return out
}

// reported is the voice of the first verb of words from..to-1 that reports.
func (r *reading) reported(first, from, to int, heads []extract.Head) []extract.Voice {
	for _, h := range heads {
		if h.First >= from && h.Last <= to && h.Reports && h.Verb {
			v := extract.Voice{From: h.Last}
			r.note(first, "said", "said/reports", h.First)
			v.Speaker = r.speaker(h.Last, to)
			return []extract.Voice{v}
		}
	}
	return nil
}

// oneSpeaker reports whether the words for one speaker are among those for the
// other: "the ministry" and "the ministry of health".
func (r *reading) oneSpeaker(a, b facts.Ref) bool {
	if a.ID == b.ID {
		return true
	}
	x, y := r.bareWords(a.Span), r.bareWords(b.Span)
	if len(x) > len(y) {
		x, y = y, x
	}
	return !slices.ContainsFunc(x, func(w string) bool { return !slices.Contains(y, w) })
}

// bareWords are the words of a span without what may be written onto a name.
func (r *reading) bareWords(s facts.Span) []string {
	affixes := ownAffixes()
	particles := slices.Concat([]string{""}, affixes["particle"])
	var out []string
	for _, w := range text.Words(r.doc.Text, s) {
		for _, the := range affixes["the"] {
			for _, before := range particles {
				if rest, ok := strings.CutPrefix(w.Key, before+the); ok {
					w.Key = rest
				}
			}
		}
		out = append(out, w.Key)
	}
	return out
}

// speaker is the actor named at word at or close behind it, else the words
// themselves up to the clause that they open; nobody for "the latest toll" and
// "the source".
func (r *reading) speaker(at, last int) facts.Ref {
	end := at
	for end < last && end < at+speakerWords && r.words[end].Kind == text.Letters && !r.roles[end].has(that) && !r.roles[end].has(cut) && !r.inDate[end] {
		end++
	}
	if end == at || r.roles[at].has(toward) {
		return facts.Ref{} // "referred to …" names nobody
	}
	_, faceless := facelessWords().Longest(r.words[:end], at, r.words[at].Key)
	first, _ := slices.BinarySearchFunc(r.mentions, at, func(m extract.Mention, word int) int { return m.First - word })
	for i := first; i < len(r.mentions) && r.mentions[i].First < end; i++ {
		if m := &r.mentions[i]; m.Kind == extract.Actor && m.Type != name.Nationality {
			return m.Ref
		}
	}
	if faceless > 0 {
		return facts.Ref{}
	}
	for i := at + 1; i < end; i++ {
		if r.roles[i].has(toward) || r.roles[i].has(relative) || r.verb(i) || r.headed(i, i+1) {
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
