package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// said puts a fact into a speaker's mouth; against sets it against who spoke before.
func said(by string, against bool, f facts.Fact) facts.Fact {
	f.Said = facts.Attribution{Speaker: facts.Ref{ID: by, Name: by}, Against: against}
	return f
}

// TestTwoSpeakersOfOneReport holds when two figures of one report are one thing
// in two mouths, and that nothing less makes them so.
func TestTwoSpeakersOfOneReport(t *testing.T) {
	at := func(place string, f facts.Fact) facts.Fact {
		f.Place = facts.Ref{ID: "place:" + place, Name: place}
		return f
	}
	by := func(actor string, f facts.Fact) facts.Fact { f.Actor = facts.Ref{ID: actor}; return f }
	later := func(f facts.Fact) facts.Fact { f.Sentence = 2; return f }
	some20 := func() facts.Fact { return said("org:ministry", false, some(t, "join", "20", "worker", "strike")) }
	union := func(f facts.Fact) facts.Fact { return said("org:union", true, f) }
	planned := func(f facts.Fact) facts.Fact { f.Modality = facts.Planned; return f }
	bare := func(claim string) facts.Fact {
		f := some(t, claim, "35", "")
		f.Number.Unit = ""
		return f
	}
	foreign := func(f facts.Fact) facts.Fact {
		f.Said.Speaker.Span = facts.Span{Start: 30, End: 50}
		f.Parties = []facts.Party{{Ref: facts.Ref{ID: "country:TR", Span: facts.Span{Start: 40, End: 50}}}}
		return f
	}
	share := func(f facts.Fact, of bool) facts.Fact {
		f.Number.Unit, f.Number.Counted, f.Number.Restricted = "percent", "", of
		return f
	}
	part := func(f facts.Fact) facts.Fact { f.Number.PartOf = "a1"; return f }
	for _, c := range []struct {
		reason string
		f, g   facts.Fact
		want   bool
	}{
		{"shares of one whole, which one speaker names", share(some20(), true), share(union(some(t, "join", "35", "worker", "strike")), false), true},
		{"shares of two wholes", share(some20(), true), share(union(some(t, "join", "35", "worker", "strike")), true), false},
		{"while the union said 35", some20(), union(some(t, "join", "35", "worker", "strike")), true},
		{"the number is 35", some20(), union(bare("")), true},
		{"the number reached 35", some20(), union(bare("reach")), true},
		{"not set against the first", some20(), said("org:union", false, some(t, "join", "35", "worker", "strike")), false},
		{"one speaker", some20(), said("org:ministry", true, some(t, "join", "35", "worker", "strike")), false},
		{"the outlet's own voice", some(t, "join", "20", "worker", "strike"), union(some(t, "join", "35", "worker", "strike")), false},
		{"another claim", some20(), union(some(t, "arrest", "35", "worker", "strike")), false},
		{"another kind", some20(), union(some(t, "join", "35", "soldier", "strike")), false},
		{"more of a kind within it", some20(), union(some(t, "join", "35", "teacher", "strike")), true},
		{"fewer of a kind within it", some20(), union(some(t, "join", "12", "teacher", "strike")), false},
		{"two towns", at("sfax", some20()), at("tunis", union(some(t, "join", "35", "worker", "strike"))), false},
		{"two who act", by("org:police", some20()), by("org:army", union(some(t, "join", "35", "worker", "strike"))), false},
		{"two sentences later", some20(), later(union(some(t, "join", "35", "worker", "strike"))), false},
		{"a plan", some20(), planned(union(some(t, "join", "35", "worker", "strike"))), false},
		{"a part", some20(), part(union(some(t, "join", "35", "worker", "strike"))), false},
		{"Russians, and Ukrainians", said("org:ministry", false, some(t, "kill", "20", "soldier", "country:RU")), union(some(t, "kill", "35", "soldier", "country:UA")), false},
		{"media of a country", some20(), foreign(union(some(t, "join", "35", "worker", "country:TR"))), true},
		{"the same figure", some20(), union(some(t, "join", "20", "worker", "strike")), false},
	} {
		c.f.Number.Span, c.g.Number.Span = facts.Span{Start: 10, End: 20}, facts.Span{Start: 60, End: 70}
		s := twoReports([]facts.Fact{c.f, c.g}, nil)
		found := false
		for _, f := range Compare(s).Findings {
			if f.Slot != Number || len(f.Sides) < 2 {
				continue
			}
			found = true
			assert.Equal(t, []any{Conflict, CauseSpeaker, Warning, "number/speakers"}, []any{f.Verdict, f.Cause, f.Severity, f.Rule}, c.reason)
		}
		assert.Equal(t, c.want, found, c.reason)
	}
}

// TestSpeakersAndAnotherReport holds that a report that sides with one speaker
// leaves the conflict theirs, and that two reports that side with one each are
// in conflict themselves.
func TestSpeakersAndAnotherReport(t *testing.T) {
	spoken := func() []facts.Fact {
		f, g := said("org:ministry", false, some(t, "kill", "20", "worker", fire...)), said("org:union", true, some(t, "kill", "35", "worker", fire...))
		f.Number.Span, g.Number.Span = facts.Span{Start: 10, End: 20}, facts.Span{Start: 60, End: 70}
		return []facts.Fact{f, g}
	}
	cause := func(other []facts.Fact) Cause {
		for _, f := range Compare(twoReports(spoken(), other)).Findings {
			if f.Verdict == Conflict {
				return f.Cause
			}
		}
		return ""
	}
	assert.Equal(t, CauseSpeaker, cause([]facts.Fact{some(t, "kill", "20", "worker", fire...)}), "with the ministry")
	assert.Equal(t, CauseValue, cause([]facts.Fact{some(t, "kill", "28", "worker", fire...)}), "with neither")
}

// TestOneFigureOfASpeaker holds that what a speaker adds to his own figure is no second
// one: "that they were 35, out of 90".
func TestOneFigureOfASpeaker(t *testing.T) {
	first := said("org:ministry", false, some(t, "join", "20", "worker", "strike"))
	second, third := said("org:union", true, some(t, "reach", "35", "")), said("org:union", true, some(t, "", "90", ""))
	second.Number.Unit, third.Number.Unit = "", ""
	for i, f := range []*facts.Fact{&first, &second, &third} {
		f.Number.Span = facts.Span{Start: 20 * i, End: 20*i + 10}
	}
	for _, f := range Compare(twoReports([]facts.Fact{first, second, third}, nil)).Findings {
		if f.Slot == Number && f.Verdict == Conflict {
			assert.Len(t, f.Sides, 2)
			return
		}
	}
	t.Error("the ministry and the union do not contradict each other")
}

// TestTwoReportsOfTwoSpeakers holds that a second report in which one speaker answers the
// other, in words that do not make one thing of what they count, does not make two things
// of what they count in the first.
func TestTwoReportsOfTwoSpeakers(t *testing.T) {
	two := func(against bool, claim string) []facts.Fact {
		f, g := said("org:union", false, some(t, claim, "40000", "", "permit", "shop")), said("org:town", against, some(t, "grant", "25000", "", "permit", "shop"))
		f.Number.Span, g.Number.Span = facts.Span{Start: 10, End: 20}, facts.Span{Start: 60, End: 70}
		f.Number.Unit, g.Number.Unit = "", ""
		return []facts.Fact{f, g}
	}
	conflicts := func(other []facts.Fact) (n int) {
		for _, f := range Compare(twoReports(two(true, "grant"), other)).Findings {
			if f.Slot == Number && f.Verdict == Conflict {
				n++
			}
		}
		return n
	}
	assert.Equal(t, 1, conflicts(two(true, "affect")), "answered there, too")
	assert.Zero(t, conflicts(two(false, "affect")), "two figures of two things there")
}
