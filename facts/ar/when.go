package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/text"
)

//go:embed when.txt
var whenList string

// What words beside a date say that it is of.
const (
	daily role = iota + 1
	periodic
	workHours
	foreseenThen
	bearing
	document
	stamped
	forLong
	setFor
	gathering
	inLieu
	was
)

var whenNames = map[string]role{"daily": daily, "periodic": periodic, "work-hours": workHours, "foreseen-then": foreseenThen, "dated": bearing, "paper": document, "stamped": stamped, "for-long": forLong, "set-for": setFor, "gathering": gathering, "in-lieu": inLieu, "was": was}

var theWhens = sync.OnceValue(func() *grammar { return newGrammar(inWhens, "when.txt", whenList, whenNames) })

// marks reports whether the words at i say that of the date beside them. Few words stand
// beside a date, so that they are looked up when they are asked for.
func (r *reading) marks(i int, what role) bool {
	if i < 0 || i >= len(r.words) || r.words[i].Kind != text.Letters || !r.listed(inWhens, i) {
		return false
	}
	set, _ := theWhens().at(r.words, i)
	return set.has(what)
}
