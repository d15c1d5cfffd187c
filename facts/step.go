package facts

// Step is one thing that a fact was read from: a rule, and the words that it
// read. Readers keep steps only where they are asked to explain.
type Step struct {
	Slot string // "number", "date", "claim", "actor", "place", "said", "polarity", "modality", "event"
	Rule string // "number/cardinal", "claim/nearest", …
	Span Span   // the words; zero where the rule reads none
	What string // what the rule made of them, in no language: a kind, a claim, a day, a cost in words; empty where it is plain
	From string // id of the fact that the slot was taken over from
}
