package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// relayWords is how many words behind a verb that passes on what others say they are
// named at most.
const relayWords = 8

// relayed gives a voice those whose word somebody passes on, and him for the channel:
// "the agency quoted a source as saying", "as the paper reported from the ministry".
func (r *reading) relayed(v *extract.Voice, verb, to int) {
	if !r.is(relays, verb) && !(r.is(ascribes, verb) && r.ascribesWords(verb, to)) {
		return
	}
	for i := verb + 1; i+1 < to && i <= verb+relayWords && !r.roles[i].has(that) && !r.stops(i); i++ {
		if !r.is(relayedFrom, i) {
			continue
		}
		if !r.speaks(i + 1) {
			return
		}
		from, _ := r.speaker(i+1, to)
		if from.IsZero() || from.Span == v.Speaker.Span {
			return
		}
		if v.Speaker.Span.End <= r.words[i].Start {
			v.Via = v.Speaker
		}
		v.Speaker = from
		return
	}
}

// ascribesWords reports whether words, and no deed, are what a verb at word verb
// ascribes to somebody.
func (r *reading) ascribesWords(verb, to int) bool {
	for i := verb + 1; i < to && i <= verb+relayWords && !r.stops(i); i++ {
		if r.is(hisWord, i) {
			return true
		}
	}
	return false
}

// authorWords is how many words behind a statement or a report its author stands at most.
const authorWords = 4

// author is whose statement or report begins at word at, where a particle or a
// participle leads up to him: "a statement by the army" as بيان للجيش; or zero.
func (r *reading) author(at, last int) facts.Ref {
	if at >= last || !r.is(paper, at) {
		return facts.Ref{}
	}
	for i := at + 1; i < last && i <= at+authorWords && !r.stops(i) && !r.roles[i].has(that); i++ {
		if r.is(issuedBy, i) {
			if i+1 < last && r.is(relayedFrom, i+1) {
				i++
			}
			if r.speaks(i + 1) {
				by, _ := r.speaker(i+1, last)
				return by
			}
		}
		if m := r.actorAt(i); m != nil && m.Type != name.Nationality {
			if r.attached(m) && strings.HasPrefix(r.words[i].Key, toParticle) {
				return m.Ref
			}
			return facts.Ref{}
		}
	}
	return facts.Ref{}
}

// standsIn is the voice of what words from..to-1 say stands in somebody's statement,
// "it stands in a statement by the army that …": what follows "that", or else all.
func (r *reading) standsIn(from, to int) (v extract.Voice, ok bool) {
	for i := from; i+1 < to; i++ {
		if !r.roles[i+1].has(toward) || !r.is(standsInPaper, i) {
			continue
		}
		at := i + 2
		if at >= to || !r.is(paper, at) {
			return v, false
		}
		v.From = from
		if r.says(&v, at, to); v.Speaker.IsZero() {
			return v, false
		}
		for n := at; n < to; n++ {
			if r.roles[n].has(that) {
				v.From = n
				break
			}
		}
		return v, true
	}
	return v, false
}

// spokeWords is how many words stand at most between a verb that reports and "that",
// where they tell when or where its subject spoke.
const spokeWords = 8

// spokeIn reports whether words at.. tell only where or how somebody spoke, up to
// "that": "said in a post of his that".
func (r *reading) spokeIn(at, last int) bool {
	if !r.roles[at].has(toward) && !r.roles[at].has(preposition) {
		return false
	}
	for i := at + 1; i < last && i <= at+spokeWords && r.words[i].Lines == 0; i++ {
		switch {
		case r.words[i].Kind == text.Punct:
			return r.opensSpeech(i) && r.opensHere(i) || r.words[i].Key == ":"
		case r.words[i].Kind != text.Letters:
			return false
		case r.roles[i].has(that):
			return !r.conjoined(i)
		case r.verb(i) && !r.inName(i) && r.triggered(i):
			return false
		}
	}
	return false
}
