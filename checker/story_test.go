package checker_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/checker"
)

// TestStoryOfOneAgency reads a story that three reports have from one agency, one
// of them with a figure of its own, that one tells with two speakers, and in
// which two add up differently.
func TestStoryOfOneAgency(t *testing.T) {
	r := compare(docs(t, "gabes-plant"))
	origins := map[string]string{}
	for _, d := range r.Story.Documents {
		origins[d.ID[len("gabes-plant/"):]] = d.Origin
	}
	assert.Equal(t, map[string]string{"janoub.txt": "o1", "nida.txt": "o2", "rabie.txt": "o2", "sahil.txt": "o2", "wahat.txt": "o3"}, origins)
	type pair struct {
		values string
		checker.Pair
	}
	var got []pair
	for _, f := range r.Findings {
		for _, p := range f.Pairs {
			if p.Verdict.Flagged() {
				values := f.Sides[p.Sides[0]].Value + " " + f.Sides[p.Sides[1]].Value
				got = append(got, pair{values, checker.Pair{Verdict: p.Verdict, Cause: p.Cause, Rule: p.Rule, Edit: p.Edit}})
			}
		}
	}
	assert.Equal(t, []pair{
		{"26 41", checker.Pair{Verdict: checker.Conflict, Cause: checker.CauseSpeaker, Rule: "number/speakers"}},
		{"26 29", checker.Pair{Verdict: checker.Conflict, Cause: checker.CauseValue, Rule: "number/apart", Edit: true}},
		{"41 29", checker.Pair{Verdict: checker.Conflict, Cause: checker.CauseValue, Rule: "number/apart"}},
		{"10 13", checker.Pair{Verdict: checker.Scope, Cause: checker.CausePart, Rule: "number/sum"}},
		{"10 15", checker.Pair{Verdict: checker.Scope, Cause: checker.CausePart, Rule: "number/part"}},
		{"13 15", checker.Pair{Verdict: checker.Scope, Cause: checker.CausePart, Rule: "number/sum"}},
	}, got)
}
