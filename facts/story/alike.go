package story

import (
	"slices"
	"strconv"

	"crosscheck/facts/text"
)

// index finds names that could be alike, so that a name is not held against all
// others of thousands of reports.
type index map[string][]int

// add puts a name under a word at a place of it.
func (x index) add(name, place int, word string) {
	for _, k := range sounding(place, word) {
		if at := x[k]; len(at) == 0 || at[len(at)-1] != name {
			x[k] = append(at, name)
		}
	}
}

// find adds the names that have, at that place, a word that is the same or
// sounds the same.
func (x index) find(to []int, place int, word string) []int {
	for _, k := range sounding(place, word) {
		to = append(to, x[k]...)
	}
	return to
}

// sounding is a word as alike reads it: one of these is the same in two words
// that sound the same.
func sounding(place int, word string) []string {
	word = text.Fold(word)
	return []string{strconv.Itoa(place) + "s" + skeleton(word, false), strconv.Itoa(place) + "h" + skeleton(word, true)}
}

// once sorts a list and drops what it has twice.
func once(list []int) []int {
	slices.Sort(list)
	return slices.Compact(list)
}
