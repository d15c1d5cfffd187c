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
// package has the grammar only.
//
// # Conventions
//
// Where writers and other suites differ, corpus.txt states what is meant, and
// left.txt names the rows of other suites that mean something else.
//
// Bounds. "More than 20" is from 21 in counts and from 20, open, in measures;
// "about N" is N and a tenth of it either way; "at least about 20" takes both.
// Dozens are 20 to 99, hundreds 200 to 999, thousands 2,000 to 9,999, "a few" 3 to
// 9. A range is two figures that rise: "from 20 to 30" after a verb of change is
// none.
//
// Writing. A point or comma before three digits groups them, unless nothing is
// counted and they are not round: 12.500 tonnes are 12,500, an index of 97.381 is a
// decimal. Digits glued to a unit or a particle are read without it. A singular
// word that is a share and a unit ("fifth" and "five") is the share before a
// whole alone.
//
// Duals. A noun in the dual is two; where its form may be a plural as well, the
// verb behind it decides, and else nothing is read.
//
// Time. Units of time that go on each other are one duration in the smallest of
// them: three days and four hours are 76 hours. A month is 30 days and a year
// 365 in such sums, where days or hours are added. A unit named once after "for"
// is one of it, a plural after a verb of lasting two or more. "Throughout the
// week" is dated, not counted: its mention is idle, as are the figures of clock
// times, days of months, years, scores, ids and names.
package number
