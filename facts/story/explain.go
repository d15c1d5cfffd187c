package story

import "crosscheck/facts"

// step adds to the steps of a fact one that the story took, where the reader
// keeps steps: no fact is read without one.
func step(f *facts.Fact, slot, rule, what string) {
	if len(f.Steps) > 0 {
		f.Steps = append(f.Steps, facts.Step{Slot: slot, Rule: rule, What: what})
	}
}

// counted tells which day a date was counted from.
func counted(f *facts.Fact, anchor facts.Anchor) {
	if f.Date.When.Relative() {
		step(f, "date", "date/counted-from", anchor.Day.String())
	} else {
		step(f, "date", "date/stands-alone", "")
	}
}

// joined tells that the actor or the place of a fact has the id of another name.
func joined(f *facts.Fact, r *facts.Ref) {
	switch r {
	case &f.Actor:
		step(f, "actor", "name/joined", r.ID)
	case &f.Place:
		step(f, "place", "name/joined", r.ID)
	}
}
