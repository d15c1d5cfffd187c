package ar

import (
	"sync"

	"crosscheck/facts/ar/date"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/ar/number"
)

// warm reads the word lists of the readers of mentions side by side, once: a
// single short text would read them one after the other.
var warm = sync.OnceFunc(func() {
	var all sync.WaitGroup
	for _, load := range []func(){name.Load, noun.Load, number.Load, morph.Load, date.Load, func() { theGrammar() }, func() { theCauses() }} {
		all.Go(load)
	}
	all.Wait()
})
