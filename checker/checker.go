package checker

import "crosscheck/facts"

// Verdict is what a comparison comes to. The zero Verdict is invalid; later
// ones are stronger.
type Verdict uint8

// The verdicts, weak to strong.
const (
	Lone       Verdict = iota + 1 // one report only
	Agree                         // the same value after normalisation
	Compatible                    // not equal, but both can be true
	Scope                         // the values measure different things
	Conflict                      // cannot both be true of the same thing
)

var verdictNames = [...]string{"", "lone", "agree", "compatible", "scope", "conflict"}

// String is the name of the verdict as JSON has it.
func (v Verdict) String() string { return verdictNames[v] }

// ParseVerdict is the verdict of that name; ok is false where there is none.
func ParseVerdict(name string) (v Verdict, ok bool) {
	for i, n := range verdictNames {
		if n == name && n != "" {
			return Verdict(i), true
		}
	}
	return 0, false
}

// Flagged reports whether an editor must look at the verdict.
func (v Verdict) Flagged() bool { return v >= Scope }

// Slot is the part of the tuple that a finding compares. The zero Slot is
// invalid.
type Slot uint8

// The slots.
const (
	Actor Slot = iota + 1
	Claim
	Number
	Date
	Place
)

var slotNames = [...]string{"", "actor", "claim", "number", "date", "place"}

// String is the name of the slot as JSON has it.
func (s Slot) String() string { return slotNames[s] }

// Severity is how loudly a finding is told. The zero Severity is invalid.
type Severity uint8

// The severities, as JSON names them in lower case.
const (
	Info Severity = iota + 1
	Warning
	Error
)

var severityNames = [...]string{"", "info", "warning", "error"}

// String is the name of the severity as JSON has it.
func (s Severity) String() string { return severityNames[s] }

// Cause says wherein two sides differ; it is empty where they do not.
type Cause string

// The causes of scope and of conflict.
const (
	CausePart     Cause = "part"
	CauseAsOf     Cause = "as-of"
	CauseArea     Cause = "area"
	CauseBasis    Cause = "basis"
	CauseValue    Cause = "value"
	CauseClaim    Cause = "claim"
	CausePolarity Cause = "polarity"
	CauseActor    Cause = "actor"
	CausePlace    Cause = "place"
	CauseSpeaker  Cause = "speaker"
)

// Side is one value of a finding and the facts that give it. An open side has
// no value: its reports tell the fact and leave the slot out.
type Side struct {
	Value string   // canonical, in no language: "2500", "36..", "2021-07-26"; empty where open
	Facts []string // ids, in the order of the story
}

// Pair is the relation between two sides of a finding.
type Pair struct {
	Sides   [2]int // indexes into Finding.Sides, the smaller first
	Verdict Verdict
	Cause   Cause
	Rule    string   // the id of the rule that decided, such as "number/apart"
	Proof   []string // ids of facts, beyond the sides' own, that the rule rests on
	Edit    bool     // a conflict between two copies of one text: likely an edit
}

// Finding is the verdict on one slot of one group of facts, with its work.
type Finding struct {
	ID       string // a fingerprint of its content
	Slot     Slot
	Verdict  Verdict // the strongest of its relations
	Cause    Cause
	Severity Severity
	Rule     string
	Origins  int // of the reports behind it
	Sides    []Side
	Pairs    []Pair
	Silent   []string // ids of the documents that leave the fact out; nil where there are more than 256
	Edit     bool     // a conflict of it is likely an edit
}

// Result is the comparison of one story.
type Result struct {
	Story    facts.Story
	Findings []Finding // flagged ones first: conflicts, then scope
}
