package ar

import (
	"unicode/utf8"

	"crosscheck/facts/ar/block"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// sentenceMax is the number of words after which a sentence ends at the next
// comma: some outlets write whole reports without a full stop.
const sentenceMax = 90

func (r *reading) sentences(b block.Block, heads []extract.Head) []extract.Sentence {
	var out []extract.Sentence
	first := b.First
	for i := b.First; i < b.Last; i++ {
		if i+1 == b.Last || r.ends(i, i-first) {
			if i+1 < b.Last && closing(r.words[i+1].Key) && !r.words[i+1].Spaced {
				continue // the quotation mark goes with its sentence
			}
			if r.says(first, i+1) {
				out = append(out, r.sentence(first, i+1, b.Kind == block.Title, heads))
			}
			first = i + 1
		}
	}
	return out
}

// ends reports whether a sentence ends behind word i, the n-th of it.
func (r *reading) ends(i, n int) bool {
	w := r.words[i]
	if w.Kind != text.Punct {
		return false
	}
	switch w.Key {
	case "؟", "!", "؛":
		return true
	case "،", ",":
		return n > sentenceMax
	case ".", "…":
		next := r.words[i+1]
		if !next.Spaced && next.Kind == text.Digits {
			return false
		}
		if i > 0 && r.words[i-1].Kind == text.Letters && utf8.RuneCountInString(r.words[i-1].Key) < 2 {
			return false // an initial: "د. محمد", "أ.ف.ب"
		}
		return next.Spaced || closing(next.Key) || next.Kind == text.Letters
	}
	return closing(w.Key) && i > 0 && r.words[i-1].Key == "." && r.words[i+1].Spaced
}

func closing(key string) bool {
	switch key {
	case "\"", "”", "»", "'", ")", "″":
		return true
	}
	return false
}

// says reports whether words first..last-1 hold a letter.
func (r *reading) says(first, last int) bool {
	for i := first; i < last; i++ {
		if r.words[i].Kind == text.Letters {
			return true
		}
	}
	return false
}

// sentence gives a sentence its clauses, its cue and its speaker.
func (r *reading) sentence(first, last int, title bool, heads []extract.Head) extract.Sentence {
	s := extract.Sentence{First: first, Last: last, Title: title, Cuts: []int{first}}
	opens := make(map[int]bool)
	for _, h := range heads {
		if h.First >= first && h.First < last && h.Verb && h.Conjoined {
			opens[h.First] = true
		}
	}
	for i := first + 1; i < last; i++ {
		if opens[i] || r.roles[i].has(cut) || r.words[i-1].Key == "،" || r.words[i-1].Key == "؛" || r.words[i-1].Key == ":" {
			s.Cuts = append(s.Cuts, i)
		}
	}
	s.Cue = r.cue(first, last)
	r.attribute(&s, heads)
	return s
}

// cueWords is how far into a sentence its cue stands.
const cueWords = 12

func (r *reading) cue(first, last int) extract.Cue {
	for i := first; i < min(last, first+cueWords); i++ {
		switch set := r.roles[i]; {
		case set.has(another):
			return extract.Another
		case set.has(same):
			return extract.Same
		case set.has(back) && i < first+2:
			return extract.Back
		}
	}
	return extract.NoCue
}
