package story

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// asideFact is a fact of an incident beside the main one of a report.
func asideFact(doc, town, day, claim string, n int64, terms ...string) facts.Fact {
	f := facts.Fact{Document: doc, Happening: 1, Claim: facts.ClaimRef{ID: claim}, Terms: terms}
	if n > 0 {
		f.Number = facts.Quantity{Range: facts.Exactly(facts.Int(n)), Unit: "person"}
	}
	if town != "" {
		f.Place = facts.Ref{ID: "place:" + town, Name: town}
	}
	if at, ok := facts.ParseInstant(day); ok {
		f.Date.Date = facts.Date{Range: facts.Range[facts.Instant]{Low: at, High: at}, Grain: facts.DayGrain, Relation: facts.On}
	}
	return f
}

func TestIncidentsBesideTheMainOneAreAligned(t *testing.T) {
	mosque := asideFact("a", "Kandahar", "2022-08-05", "kill", 17, "mosque", "worshipper")
	for _, c := range []struct {
		why   string
		other facts.Fact
		one   bool
	}{
		{"the same town and day", asideFact("b", "Kandahar", "2022-08-05", "attack", 0), true},
		{"the province of the town, and the count", asideFact("b", "province Kandahar", "", "die", 17), true},
		{"the day and the words, and another count", asideFact("b", "", "2022-08-05", "kill", 19, "mosque", "worshipper", "bomb"), true},
		{"the day and a count that differs little", asideFact("b", "", "2022-08-05", "kill", 18), true},
		{"the day and another count", asideFact("b", "", "2022-08-05", "kill", 40), false},
		{"a count that differs little, on another day", asideFact("b", "", "2021-10-15", "kill", 18), false},
		{"a count alone", asideFact("b", "", "", "kill", 17, "school"), false},
		{"another town on that day", asideFact("b", "Herat", "2022-08-05", "kill", 17, "mosque"), false},
		{"the town on another day", asideFact("b", "Kandahar", "2021-10-15", "kill", 40, "mosque"), false},
	} {
		names := incidents([]facts.Document{{ID: "a", Text: "a"}, {ID: "b", Text: "b"}}, []facts.Fact{mosque, c.other})
		assert.Equal(t, c.one, names[happening{"a", 1}] == names[happening{"b", 1}], c.why)
	}
}
