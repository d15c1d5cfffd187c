package ar

import (
	"slices"
	"strings"

	"crosscheck/facts/extract"
)

// asides marks the words of relative clauses that end at a comma, or at a verb that
// says how many, each with the word behind the clause: what stands further on
// belongs to the clause around it. "The group, which seeks to found a state, has
// killed 900", "those whom it let in came to 900". A clause that tells
// what somebody says does not end there, nor one that goes on with "and", unless a
// comma opened it.
func (r *reading) asides(heads []extract.Head) []int {
	out := make([]int, len(r.words))
	for i := 1; i < len(r.words); i++ {
		if !r.roles[i].has(relative) || out[i] > 0 {
			continue
		}
		end := r.asideEnd(i, heads)
		for at := i; at < end; at++ {
			out[at] = end
		}
	}
	return out
}

// asideEnd is the word behind the relative clause that opens at word i, or 0.
func (r *reading) asideEnd(i int, heads []extract.Head) int {
	next, _ := slices.BinarySearchFunc(heads, i+2, startsAt)
	for at := i + 1; at+1 < len(r.words); at++ {
		for next < len(heads) && heads[next].First < at {
			next++
		}
		if next < len(heads) && heads[next].First == at && heads[next].Verb && heads[next].Rises && !heads[next].Conjoined {
			return at
		}
		switch {
		case r.words[at].Lines > 0 || r.stops(at) || r.roles[at].has(that):
			return 0
		case !isComma(r.words[at].Key):
		case isComma(r.words[i-1].Key) || !strings.HasPrefix(r.words[at+1].Key, and):
			return at
		default:
			return 0
		}
	}
	return 0
}

func isComma(key string) bool { return key == "\u060c" || key == "," }
