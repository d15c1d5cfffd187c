// Package number reads numbers, quantities and durations in Arabic text.
//
// Three stages, each over the words of a text:
//
//	numerals    digits in three scripts, number words, fractions, ordinals (At)
//	amounts     ranges, bounds before and after, vague words, zero ("no casualties")
//	quantities  the unit or noun that an amount measures or counts
//
// Every figure is a mention of kind Number, with its percent sign and without
// its noun. A figure that is no part of a name, a date or an id is a Quantity
// as well, or a Duration where it measures time.
//
// The words stand in numerals.txt, bounds.txt, units.txt and context.txt; the
// package has the grammar only. What it reads is shown by corpus.txt.
package number
