// Package checker compares the facts of a story's reports and says where they
// agree and where they conflict. It never sees a word of any language.
//
// Two figures of one report are two facts and never meet in one group, but for
// title against body, and for two speakers who contradict each other: then the
// finding is a conflict of cause "speaker" and a warning, because the report does
// not contradict itself. Wherever a report that gives only the one figure stands
// against a report that gives only the other, the cause is "value" and the
// finding an error.
//
// A conflict between two reports of one origin, in clauses that are otherwise the
// same, is marked as an edit (Pair.Edit, Finding.Edit); its verdict stays.
//
// A figure that a report gives as a part of a sum, "ten men and three women", is
// no conflict with the sum in another report, nor is what is left of a whole
// without a part that some report names: both are scope, cause "part", and
// Pair.Proof has the facts that add up.
//
// In a story of hundreds of reports nothing is left out: what many tell alike is judged
// once, and the rest is held against the first peers that it has, 16 of a clue and 256 of
// a rule, so that the work grows with the reports and not with their square. Only the
// relations between the values of one finding are as many as their pairs.
package checker
