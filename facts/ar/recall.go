package ar

import (
	"slices"

	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// recallOpens is how far into a sentence an aside ends at the next comma: "as in the
// strike of 2019, most shops closed".
const recallOpens = 2

// recalls finds the words of a sentence that speak of another happening than the
// rest: "…, which recalls the fire of 2017 in which 70 died".
func (r *reading) recalls(first, last int, cuts []int, heads []extract.Head) (out [][2]int) {
	for i := first; i < last; i++ {
		from := i
		if r.topics[i].has(similar) {
			if from = r.alike(first, i, cuts, heads); from < 0 {
				continue
			}
		} else if !r.roles[i].has(recall) {
			continue
		}
		to := r.recallEnd(first, i, last)
		if r.figured(i, to) {
			r.note(first, "event", "event/aside", i)
			out = append(out, [2]int{from, to})
		}
		i = to - 1
	}
	return out
}

// alike is the first word of what is told of the deed that word i, "similar",
// belongs to: of its clause, "17 died in a similar fire"; or -1 where it belongs to
// none, "an equal number", and where the one it is like follows, "similar to that of
// 2017".
func (r *reading) alike(first, i int, cuts []int, heads []extract.Head) int {
	at := headFrom(heads, i-1)
	ok := at < len(heads) && heads[at].First == i-1
	if !ok && (i == 0 || !r.topics[i-1].has(deed)) || i-1 < first || ok && heads[at].Verb {
		return -1
	}
	if i+1 < len(r.words) {
		if best, ok := r.morph.Best(i + 1); ok && led(best.Prefix) && r.words[i+1].Lines == 0 {
			return -1
		}
	}
	from := i - 1
	if from > first && (r.roles[from-1].has(superlative) || r.topics[from-1].has(latest)) {
		from--
	}
	if from > first && r.roles[from-1].has(toward) {
		at, ok := slices.BinarySearch(cuts, from)
		if !ok {
			at--
		}
		from = cuts[at]
	}
	return from
}

// recallEnd is the word behind the aside that the cue at word i opens: the bracket
// or the dash that closes what stands around it, the comma where it opens the
// sentence, "but" behind its figures, or the end.
func (r *reading) recallEnd(first, i, last int) int {
	closing := ""
	for at := i - 1; at >= first && i-at <= recallOpens+2; at-- {
		if c := closes(r.words[at].Key); c != "" {
			closing = c
		}
	}
	seen := false
	for at := i + max(1, r.length(i)); at < last; at++ {
		switch {
		case closing != "" && r.words[at].Key == closing:
			return at
		case i-first <= recallOpens && seen && (r.words[at].Key == "\u060c" || r.words[at].Key == ","):
			return at
		case seen && r.roles[at].has(against) && (at+1 == last || r.words[at-1].Kind == text.Punct):
			return at
		}
		seen = seen || r.figured(at, at+1)
	}
	return last
}

// closes is the sign that closes what another opens, or empty.
func closes(sign string) string {
	switch sign {
	case "(":
		return ")"
	case "[":
		return "]"
	case "-", "–", "—":
		return sign
	}
	return ""
}

// figured reports whether a figure or a date begins in words from..to-1.
func (r *reading) figured(from, to int) bool {
	for i := r.mentionsFrom(from); i < len(r.mentions) && r.mentions[i].First < to; i++ {
		if m := &r.mentions[i]; m.First >= from && !m.Idle && m.Kind != extract.Actor && m.Kind != extract.Place {
			return true
		}
	}
	return false
}

// frames are the dates that open a clause of words first..last-1: "in 2017 an
// earthquake struck …, killing 600".
func (r *reading) frames(cuts []int, last int) (out []extract.Frame) {
	for n, from := range cuts {
		to := last
		if n+1 < len(cuts) {
			to = cuts[n+1]
		}
		if len(out) > 0 && (r.roles[from].has(against) || r.roles[from].has(that)) {
			out = append(out, extract.Frame{From: from})
		}
		for i := r.mentionsFrom(from); i < len(r.mentions) && r.mentions[i].First < min(to, from+frameWords); i++ {
			if m := &r.mentions[i]; m.Kind == extract.Date && !m.Idle && !m.Bare && r.only(from, m.First) {
				out = append(out, extract.Frame{From: from, Date: m})
				break
			}
		}
	}
	return out
}

// frameWords is how many words into its clause a date that opens it begins.
const frameWords = 4

// only reports whether words from..to-1 are grammar: "and in".
func (r *reading) only(from, to int) bool {
	for i := from; i < to; i++ {
		if r.words[i].Kind == text.Letters && !r.morph.IsFunction(i) {
			return false
		}
	}
	return true
}
