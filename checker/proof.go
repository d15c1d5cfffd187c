package checker

import "crosscheck/facts"

// Proof is the work behind one finding, so that every step can be done again.
type Proof struct {
	Finding   Finding
	Joins     []Join     // the links that made one group of the facts, in the order they were made
	Relations []Relation // of each two sides
	Refusals  []Refusal  // of a finding of one report: the nearest facts that it was not grouped with
}

// FactProof is where one fact stands, and the nearest facts of other reports
// that it was not grouped with, slot by slot.
type FactProof struct {
	Fact     string
	Findings []Finding
	Refusals []Refusal
}

// Join is why two facts were put into one group: a rule that asks for nothing
// else, or what they share.
type Join struct {
	Facts [2]string
	Rule  string // "leads", "echo" …; empty where the weights decided
	Weighing
}

// Weighing is what speaks for and against two facts being one. They may be one
// where the sum is above zero.
type Weighing struct {
	Exclude  bool // their values exclude each other, so the stricter weights hold
	Features []Weighed
	Sum      float64
}

// Weighed is one feature that two facts have; it adds Value times Weight.
type Weighed struct {
	Name   string // one of Features
	Value  float64
	Weight float64
}

// Relation is how the values of two sides lie to each other: those of the two
// facts whose judgement is the mildest.
type Relation struct {
	Pair
	Facts   [2]string                     // of each side; empty where a side is open
	Numbers [2]facts.Range[facts.Number]  // in Unit, in the number slot
	Unit    string                        // the unit that both were brought to
	Open    [2]bool                       // the stated end of the range is not itself included
	Dates   [2]facts.Range[facts.Instant] // in the date slot: days, or clock times where the rule compares those
	How     facts.Relation                // of the ranges; zero in the other slots
	Order   []Order                       // of two counts of different times: what says so
}

// Order is what says that one of two counts is the later.
type Order struct {
	Rule string    // "marked" by the report, "risen" by the top of its report, "shift" and "beside" by what it counts beside it, "days": by the days the reports count from, "kept": by what reports of later days keep to, "hours" and "days-of": by those the figures are of
	Fact string    // that says so; empty for "days", "kept", "hours" and "days-of"
	Days [2]string // for "days": the first day of the earlier count and the first of the later; for "kept" the first of both and the next; for the others those of both
}

// Refusal is why two facts are not in one group.
type Refusal struct {
	Slot  Slot
	Facts [2]string
	Rule  string    // "unit", "claim" … of the gate, "two-towns" … of the values, "two-provinces" of the groups, "score", "rival", "clash", "mean", "stories"
	Other [2]string // for "rival" and "clash": the two facts that stand in the way
	Weighing
}
