// Package date reads days, months, years, clock times and the ranges between
// them in Arabic text, and resolves them from the day that a report counts
// from.
//
// A text is read in one pass. Each word is looked up in word lists; where it
// can begin a date, the rules of Rules are tried and the longest reading wins.
// What is read is a facts.When: a small comparable value that says what was
// written (Period "last month", Weekday "Tuesday", Calendar "26 July") and is
// resolved later, when the anchor of the report is known.
//
// Conventions, where writers differ: a bare weekday is the last one, today
// included, and the next one where Look says ahead. Day comes before month.
// The last named day belongs to a range. Weeks run from Monday to Sunday, and
// the weekend is Saturday and Sunday. The beginning of a month is its days 1 to
// 10, its middle the 15th, its end the 21st and on. Hijri dates are those of
// the Umm al-Qura calendar. corpus.txt states the values.
package date
