package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
)

// things names what rises or falls: "the price of oil fell" is told of the price
// of oil. The measure stands right behind the verb or the noun that says so, or
// before the verb.
func (r *reading) things() {
	var found []extract.Mention
	for i := range r.triggers {
		t := &r.triggers[i]
		if t.Claim != "rise" && t.Claim != "fall" {
			continue
		}
		if m, ok := r.thing(t.Last + 1); ok {
			found = append(found, m)
		} else if m, ok := r.thingBefore(t.First); ok && t.POS == claim.Verb {
			found = append(found, m)
		}
	}
	r.add(found)
}

// thing is a measure at word i with the noun that it is of.
func (r *reading) thing(i int) (m extract.Mention, ok bool) {
	if i+1 >= len(r.words) || !r.roles[i].has(measure) || r.words[i].Lines > 0 || r.words[i+1].Lines > 0 {
		return m, false
	}
	last := i + 1
	if !definite(r.words[last].Key) {
		last++ // "the price of olive oil"
	}
	if last >= len(r.words) || !r.goesOn(last) {
		return m, false
	}
	for last++; last < len(r.words) && last <= i+thingWords && r.goesOn(last); last++ {
	}
	if r.named(i, last) {
		return m, false
	}
	id := "thing"
	for w, sign := i, ":"; w < last; w, sign = w+1, "-" {
		id += sign + strings.TrimPrefix(morph.Lemma(r.words[w].Key), article)
	}
	span := facts.Span{Start: r.words[i].Start, End: r.words[last-1].End}
	ref := facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}
	return extract.Mention{Kind: extract.Actor, First: i, Last: last, Span: span, Type: extract.Thing, Ref: ref, Rules: []string{"name/thing"}}, true
}

// thingWords is how many words follow a measure at most.
const thingWords = 4

// goesOn reports whether a definite word at i goes on the name of a thing.
func (r *reading) goesOn(i int) bool {
	return definite(r.words[i].Key) && r.words[i].Lines == 0 && r.nominal(i)
}

// thingReach is how many words a measure stands before its verb.
const thingReach = 3

func (r *reading) thingBefore(verb int) (m extract.Mention, ok bool) {
	for i := verb - 2; i >= 0 && i >= verb-thingReach && r.words[i+1].Lines == 0; i-- {
		if m, ok := r.thing(i); ok {
			return m, true
		}
	}
	return m, false
}

// named reports whether a name of somebody stands among words from..to-1.
func (r *reading) named(from, to int) bool {
	near := r.near(to - 1)
	for i := range near {
		if m := &near[i]; m.Kind == extract.Actor && m.Type != name.Nationality && from < m.Last {
			return true
		}
	}
	return false
}
