package extract

import (
	"slices"
	"sort"
)

// Sort puts what is large, and mostly in order already, in order: it merges the
// runs that are in order, and then moves each element once. Equals keep their
// order.
func Sort[T any](all []T, compare func(a, b *T) int) {
	first := run(all, compare)
	if more := all[first:]; fewMore*len(more) <= first && run(more, compare) == len(more) {
		Insert(all[:first], slices.Clone(more), compare)
		return
	}
	places, spare := make([]int32, len(all)), make([]int32, len(all))
	for i := range places {
		places[i] = int32(i)
	}
	ends := append(runs(all, compare, places, first), len(all))
	for len(ends) > 1 {
		from, kept := 0, ends[:0]
		for i := 0; i < len(ends); i += 2 {
			middle, end := ends[i], ends[min(i+1, len(ends)-1)]
			merge(all, compare, spare[from:end], places[from:middle], places[middle:end])
			kept = append(kept, end)
			from = end
		}
		ends, places, spare = kept, spare, places
	}
	move(all, places)
}

// fewMore is how many times longer than a second run the first is at least into which
// that is inserted.
const fewMore = 8

// Insert puts among all more elements, which are in order and few, as all are in order; of
// equals those of all come first.
func Insert[T any](all, more []T, compare func(a, b *T) int) []T {
	end := len(all)
	all = append(all, more...)
	for k := len(more) - 1; k >= 0; k-- {
		at := sort.Search(end, func(i int) bool { return compare(&all[i], &more[k]) > 0 })
		copy(all[at+k+1:], all[at:end])
		all[at+k], end = more[k], at
	}
	return all
}

// run is how many elements are in order from the first on.
func run[T any](all []T, compare func(a, b *T) int) int {
	for i := 1; i < len(all); i++ {
		if compare(&all[i-1], &all[i]) > 0 {
			return i
		}
	}
	return len(all)
}

// aFew is how many places before its own an element is put at once.
const aFew = 4

// runs is where the runs that are in order end, but for the last, once each element that
// belongs a few places further ahead is put there; the first of them are in order.
func runs[T any](all []T, compare func(a, b *T) int, places []int32, first int) (ends []int) {
	from := 0
	for i := first; i < len(all); i++ {
		at := i
		for at > max(from, i-aFew) && compare(&all[places[at-1]], &all[i]) > 0 {
			at--
		}
		if at > from && at == i-aFew && compare(&all[places[at-1]], &all[i]) > 0 {
			ends, from = append(ends, i), i
			continue
		}
		copy(places[at+1:i+1], places[at:i])
		places[at] = int32(i)
	}
	return ends
}

func merge[T any](all []T, compare func(a, b *T) int, out, left, right []int32) {
	for i := range out {
		if len(right) == 0 || len(left) > 0 && compare(&all[left[0]], &all[right[0]]) <= 0 {
			out[i], left = left[0], left[1:]
		} else {
			out[i], right = right[0], right[1:]
		}
	}
}

// move puts at i what stands at places[i], and uses places up.
func move[T any](all []T, places []int32) {
	for i := range places {
		if int(places[i]) == i {
			continue
		}
		held, at := all[i], i
		for int(places[at]) != i {
			next := int(places[at])
			all[at] = all[next]
			places[at] = int32(at)
			at = next
		}
		all[at] = held
		places[at] = int32(at)
	}
}
