package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
)

// turned reports whether something else begins to be told between word from, which says how
// real what follows is, and a head: somebody tells it, "prepares for an attack, and the army
// told of the death of nine"; it came to be at last, "was thought safe until troops
// attacked"; or a clause of its own tells it of whom the first is told, "seeks, while it goes
// on with its talks".
func (r *reading) turned(h *extract.Head, from int) bool {
	related := false
	for i := from; i < h.First; i++ {
		switch {
		case r.reports(i) != nil && r.conjoined(i), r.roles[i].has(against) && i > from:
			return true
		case related && (r.verb(i) || h.Verb && i == h.First-1):
			return true
		case h.Verb && h.Look == facts.LookBack && r.roles[i].has(to) && i+2 == h.First && r.roles[i+1].has(infinitive):
			return true
		}
		related = related || r.roles[i].has(relative) && i > from
	}
	return false
}

// penalty gives a noun with "with" right behind a verb of the same claim that verb's
// modality: "is punished with prison", as a law has it.
func (r *reading) penalty(heads []extract.Head, i int) {
	if i == 0 {
		return
	}
	h, verb := &heads[i], &heads[i-1]
	if h.Verb || h.Modality != facts.Asserted || !verb.Verb || verb.Modality == facts.Asserted || verb.Last != h.First || verb.Claim != h.Claim || !r.with(h.First) {
		return
	}
	h.Modality, h.Look = verb.Modality, verb.Look
	r.note(h.First, "modality", "modality/"+h.Modality.String(), verb.First)
}

// spokeReach is how many words behind "spoke" whom one talks with is named at most.
const spokeReach = 10

// wasSpeaking reports whether "was" stands before word i, a few words of a subject between:
// that somebody was speaking is told for when he spoke.
func (r *reading) wasSpeaking(i int) bool {
	for at := i - 1; at >= 0 && i-at <= spokeWords && !r.full(at) && r.words[at+1].Lines == 0; at-- {
		if r.carries(at) {
			return true
		}
		if r.verb(at) && !r.inName(at) {
			return false
		}
	}
	return false
}

// talkedWith reports whether words from word at on, in its clause, make a talk with somebody
// of "spoke".
func (r *reading) talkedWith(at int) bool {
	for i := at; i < len(r.words) && i-at < spokeReach && !r.stops(i) && !r.comma(i); i++ {
		if r.is(spokeWith, i) {
			return true
		}
	}
	return false
}

// madeClear reports whether word i, which is written like "between", is "made clear": it
// opens its sentence, and who does so or "that" follows.
func (r *reading) madeClear(i int) bool {
	if i > 0 && r.words[i].Lines == 0 && !r.full(i-1) || i+1 >= len(r.words) {
		return false
	}
	m := r.actorAt(i + 1)
	if r.roles[i+1].has(that) || m == nil || m.Type == name.Nationality || r.attached(m) {
		return r.roles[i+1].has(that)
	}
	for at := m.Last; at < len(r.words) && at-m.Last <= speakerWords && !r.stops(at); at++ {
		switch {
		case r.roles[at].has(that):
			return true
		case r.conjoined(at), r.verb(at) && !r.inName(at):
			return false
		}
	}
	return false
}
