package main

import (
	"runtime"
	"sync"
)

// mapAll is f of every element, in the order of the elements, worked out on
// all cores. f must not depend on the order in which it is called.
func mapAll[T, U any](in []T, f func(T) U) []U {
	out := make([]U, len(in))
	next := make(chan int)
	var workers sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(in)) {
		workers.Go(func() {
			for i := range next {
				out[i] = f(in[i])
			}
		})
	}
	for i := range in {
		next <- i
	}
	close(next)
	workers.Wait()
	return out
}
