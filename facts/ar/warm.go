package ar

import (
	"slices"
	"sync"

	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/ar/number"
)

var forMentions = []func(){name.Load, noun.Load, number.Load, morph.Load, date.Load, func() { theGrammar() }}

// warm reads the word lists of the readers of mentions side by side, once: a
// single short text would read them one after the other.
var warm = sync.OnceFunc(func() { sideBySide(forMentions) })

// warmFacts reads those, and the longest of the lists beside them that facts need.
var warmFacts = sync.OnceFunc(func() {
	sideBySide(slices.Concat([]func(){claim.Load, func() { theCauses() }, func() { theTopics() }, func() { theLists() }}, forMentions))
})

func sideBySide(loads []func()) {
	var all sync.WaitGroup
	for _, load := range loads {
		all.Go(load)
	}
	all.Wait()
}
