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
// # Conventions
//
// Where writers and other suites differ, corpus.txt states what is meant, and
// left.txt names the rows of other suites that mean something else.
//
// Direction. The past comes before the future: a bare weekday, weekend or month
// is the last one, today included. Look says ahead where the words before it
// do ("will", "is expected", a present verb right before it); then it is the
// next. A day or month without a year may lie a little ahead (100 and 60 days)
// where the direction is not known. "By", "before" and "until" look ahead to a
// weekday, and to a month that is nearer ahead than behind. A feast without a
// year is that of the civil year of the report.
//
// Order and ends. Day comes before month, the year before both only with four
// digits. The last named day, month, year or hour belongs to a range. "After
// Friday" begins on Saturday, "before Friday" ends on Thursday, "before the end
// of the year" on its last day.
//
// Units. Weeks run from Monday to Sunday, the weekend is Saturday and Sunday.
// The beginning of a month is its days 1 to 10, its middle the 15th, its end
// the 21st and on; of a year the first quarter, June and July, the last month
// (late: the last quarter). Days and one week ago name a day, months and years
// ago the whole month or year, but "from now" and sums of units a day. "The last
// three days" end yesterday.
//
// Parts of the day. Dawn is 03:00 to 05:59, the morning 04:00 to 11:59, noon
// 12:00, the afternoon 12:00 to 15:59, asr 15:00 to 17:59, evening and night 18:00
// to 23:59; late morning 10:00 to 11:59, lunch time 12:00 to 13:59, early night
// 20:00 to 21:59. An hour without its half of the day stays before noon. Midnight
// of a day is its beginning. A clock time keeps its zone.
//
// Context. A clock time without a day takes the last day told before it, of its
// sentence if there is one, and without any that of the report; "during the night" is
// then the night behind. "The next day",
// "two days later" count from that day too; see Told. "Within three weeks" is a
// duration, and where it is to come also a date to be done by.
//
// Calendars. Hijri dates are those of the Umm al-Qura calendar, to within a
// day; a year from 1300 to 1500 without an era is Hijri. National days are read
// with their country only. "The feast" is the nearer of Fitr and Adha, its night the one
// before it. What recurs (every Friday) is no day; an hour of each day is of the day that
// it counts from, marked as daily.
package date
