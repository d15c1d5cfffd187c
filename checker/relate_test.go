package checker

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// num parses a figure; it is written in the tests alone, so it is one.
func num(t *testing.T, s string) facts.Number {
	n, ok := facts.ParseNumber(s)
	require.True(t, ok, s)
	return n
}

// figure is a quantity in the form of Side.Value: "27", "36..", "..5", "~2500",
// and "20..99" for a vague one; an empty unit counts people.
func figure(t *testing.T, value, unit string) facts.Quantity {
	if unit == "" {
		unit = "person"
	}
	q := facts.Quantity{Unit: unit}
	low, high, isRange := cutRange(value)
	switch {
	case value[0] == '~':
		q.Value = num(t, value[1:])
		tenth, _ := facts.Ratio(1, 10)
		slack, _ := q.Value.Mul(tenth)
		q.Low, _ = q.Value.Sub(slack)
		q.High, _ = q.Value.Add(slack)
		q.About = true
	case !isRange:
		q.Value = num(t, value)
		q.Range = facts.Exactly(q.Value)
	default:
		if low != "" {
			q.Low = num(t, low)
		}
		if high != "" {
			q.High = num(t, high)
		}
		q.Vague = low != "" && high != ""
	}
	return q
}

func cutRange(s string) (low, high string, ok bool) {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '.' && s[i+1] == '.' {
			return s[:i], s[i+2:], true
		}
	}
	return s, "", false
}

// twoReports is a story of two reports of one day, each with the facts given.
func twoReports(a, b []facts.Fact) facts.Story {
	s := facts.Story{}
	for i, fs := range [][]facts.Fact{a, b} {
		doc := facts.Document{ID: string(rune('a' + i)), Text: string(rune('a' + i)), Anchor: facts.Anchor{Day: facts.Day(2022, time.March, 9), Basis: facts.Given}}
		s.Documents = append(s.Documents, doc)
		for j, f := range fs {
			f.ID, f.Document = doc.ID+string(rune('1'+j)), doc.ID
			if f.Number.PartOf != "" {
				f.Number.PartOf = doc.ID + f.Number.PartOf
			}
			s.Facts = append(s.Facts, f)
		}
	}
	return s
}

// judged relates the first facts of two reports in both orders, which must come
// to the same.
func judged(t *testing.T, slot Slot, s facts.Story) judgement {
	c := newComparison(&s)
	n := len(s.Facts)
	for i := range s.Facts {
		if s.Facts[i].Document == "b" {
			n = i
			break
		}
	}
	a := &item{doc: 0, facts: []int{0}, lead: &s.Facts[0], claim: s.Facts[0].Claim.ID}
	b := &item{doc: 1, facts: []int{n}, lead: &s.Facts[n], claim: s.Facts[n].Claim.ID}
	there, back := c.relate(slot, a, b), c.relate(slot, b, a)
	assert.Equal(t, there.Verdict, back.Verdict, "whichever report comes first")
	assert.Equal(t, there.Cause, back.Cause, "whichever report comes first")
	return there
}

func TestRelationsOfNumbers(t *testing.T) {
	for _, c := range []struct {
		reason     string
		claim      string
		x, y, unit string
		verdict    Verdict
		rule       string
	}{
		{"one figure", "kill", "27", "27", "", Agree, "number/same"},
		{"two exact figures", "kill", "27", "31", "", Conflict, "number/apart"},
		{"at least 36, and 40", "kill", "36..", "40", "", Compatible, "number/bounds"},
		{"at least 36, and 21", "wound", "36..", "21", "", Conflict, "number/apart"},
		{"at most 5, and 3", "kill", "..5", "3", "", Compatible, "number/bounds"},
		{"at least 17, and at least 60", "kill", "17..", "60..", "", Compatible, "number/bounds"},
		{"two vague figures that share an end", "kill", "20..99", "99..400", "", Compatible, "number/bounds"},
		{"about 2,500, and 2,400", "deploy", "~2500", "2400", "", Compatible, "number/about"},
		{"about 2,500, and about 2,600", "deploy", "~2500", "~2600", "", Compatible, "number/about"},
		{"about 2,500, and 3,500", "deploy", "~2500", "3500", "", Conflict, "number/apart"},
		{"rounded to the half million", "evacuate", "2500000", "2487000", "", Compatible, "number/rounding"},
		{"its end cut off", "seize", "1200000", "1273500", "", Compatible, "number/rounding"},
		{"more than its end", "seize", "1200000", "1310000", "", Conflict, "number/apart"},
		{"rounded to the whole", "rise", "58", "57.8", "percent", Compatible, "number/rounding"},
		{"rounded to a whole percent", "fall", "3", "2.81", "percent", Compatible, "number/rounding"},
		{"too far off for that", "fall", "3", "2.6", "percent", Conflict, "number/apart"},
		{"two shares in decimals", "fall", "2.9", "2.8", "percent", Conflict, "number/apart"},
		{"rounded to a decimal", "rise", "16.2", "16.24", "percent", Compatible, "number/rounding"},
		{"other decimals", "rise", "57.8", "58.1", "percent", Conflict, "number/apart"},
		{"more than rounding takes off", "rise", "58", "58.7", "percent", Conflict, "number/apart"},
		{"a small figure and its rounding are too far apart", "rise", "2", "2.4", "percent", Conflict, "number/apart"},
		{"a small figure and its rounding", "rise", "9", "9.2", "percent", Compatible, "number/rounding"},
		{"the same digits in two currencies", "fund", "3100", "3100", "SAR/USD", Conflict, "number/unit"},
		{"percent, said of points", "rise", "3", "3", "percent/percentage-point", Scope, "number/points"},
		{"percent, said of basis points", "rise", "3", "300", "percent/basis-point", Scope, "number/points"},
		{"a mile at sea", "sink", "25", "25", "mile/nautical-mile", Compatible, "number/miles"},
		{"other miles", "sink", "25", "40", "mile/nautical-mile", Conflict, "number/apart"},
		{"rounded to the hundred", "evacuate", "100", "101", "", Compatible, "number/rounding"},
		{"two figures of one roundness, neither of them rounded from the other", "evacuate", "100", "200", "", Conflict, "number/apart"},
		{"small figures are exact", "kill", "20", "21", "", Conflict, "number/apart"},
		{"a round figure too far off", "evacuate", "2000", "2600", "", Conflict, "number/apart"},
		{"dozens, and 36", "wound", "20..99", "36", "", Compatible, "number/bounds"},
		{"dozens, and 104: the end of a vague range is a convention", "wound", "20..99", "104", "", Compatible, "number/rounding"},
		{"dozens, and 400", "wound", "20..99", "400", "", Conflict, "number/apart"},
		{"thousands, and tens of thousands", "flee", "2000..9999", "20000..99999", "", Compatible, "number/rounding"},
		{"dozens, and thousands", "flee", "20..99", "2000..9999", "", Conflict, "number/apart"},
		{"tonnes and kilograms", "export", "2", "2000", "tonne/kilogram", Agree, "number/same"},
		{"kilometres and metres that differ", "withdraw", "3", "2000", "kilometer/meter", Conflict, "number/apart"},
		{"five weeks are about a month", "postpone", "5", "1", "week/month", Compatible, "number/rounding"},
		{"three weeks are no year", "postpone", "3", "1", "week/year", Conflict, "number/apart"},
		{"percent", "rise", "6.6", "6.6", "percent", Agree, "number/same"},
		{"percent a tenth off", "rise", "6.6", "6.7", "percent", Conflict, "number/apart"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			u, v := units(c.unit)
			f := facts.Fact{Claim: facts.ClaimRef{ID: c.claim}, Number: figure(t, c.x, u)}
			g := facts.Fact{Claim: facts.ClaimRef{ID: c.claim}, Number: figure(t, c.y, v)}
			got := judged(t, Number, twoReports([]facts.Fact{f}, []facts.Fact{g}))
			assert.Equal(t, c.verdict, got.Verdict)
			assert.Equal(t, c.rule, got.Rule)
			assert.Equal(t, c.verdict == Conflict, got.Cause == CauseValue, "a conflict has its cause")
		})
	}
}

// units splits "tonne/kilogram" into the units of the two figures.
func units(s string) (x, y string) {
	for i := range s {
		if s[i] == '/' {
			return s[:i], s[i+1:]
		}
	}
	return s, s
}

func TestScopeOfNumbers(t *testing.T) {
	killed := func(value string, change func(*facts.Quantity)) facts.Fact {
		f := facts.Fact{Claim: facts.ClaimRef{ID: "kill"}, Number: figure(t, value, "")}
		if change != nil {
			change(&f.Number)
		}
		return f
	}
	asOf := func(when string) func(*facts.Quantity) { return func(q *facts.Quantity) { q.AsOf = when } }
	part := func(q *facts.Quantity) { q.PartOf = "1" }
	for _, c := range []struct {
		reason  string
		a, b    []facts.Fact
		verdict Verdict
		cause   Cause
	}{
		{"an initial count below a later one", []facts.Fact{killed("17", asOf("initial"))}, []facts.Fact{killed("29", nil)}, Scope, CauseAsOf},
		{"an initial count above a later one: bodies do not come back", []facts.Fact{killed("29", asOf("initial"))}, []facts.Fact{killed("17", nil)}, Conflict, CauseValue},
		{"a count that took the place of another", []facts.Fact{killed("17", nil)}, []facts.Fact{killed("29", asOf("updated"))}, Scope, CauseAsOf},
		{"the count that was updated is the smaller one", []facts.Fact{killed("17", asOf("updated"))}, []facts.Fact{killed("29", nil)}, Conflict, CauseValue},
		{"one report names the smaller figure as a part of the larger", []facts.Fact{killed("29", nil), killed("4", part)}, []facts.Fact{killed("4", nil)}, Scope, CausePart},
		{"a part of another whole proves nothing", []facts.Fact{killed("31", nil), killed("29", nil), killed("5", func(q *facts.Quantity) { q.PartOf = "2" })}, []facts.Fact{killed("4", nil)}, Conflict, CauseValue},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := judged(t, Number, twoReports(c.a, c.b))
			assert.Equal(t, c.verdict, got.Verdict)
			assert.Equal(t, c.cause, got.Cause)
		})
	}
}

func TestNobodyHurtAgainstVictims(t *testing.T) {
	nobody := facts.Fact{Claim: facts.ClaimRef{ID: "casualty"}, Number: figure(t, "0", "")}
	for _, c := range []struct {
		reason, claim, value string
		verdict              Verdict
		rule                 string
	}{
		{"no casualties, and two wounded", "wound", "2", Conflict, "number/zero"},
		{"no casualties, and none dead", "kill", "0", Agree, "number/same"},
		{"no casualties, and at least one dead", "kill", "1..", Conflict, "number/zero"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			f := facts.Fact{Claim: facts.ClaimRef{ID: c.claim}, Number: figure(t, c.value, "")}
			got := judged(t, Number, twoReports([]facts.Fact{nobody}, []facts.Fact{f}))
			assert.Equal(t, c.verdict, got.Verdict)
			assert.Equal(t, c.rule, got.Rule)
		})
	}
}

// TestTimeSince holds that how long a deed lasted does not contradict how long ago it was.
func TestTimeSince(t *testing.T) {
	lasted := facts.Fact{Claim: facts.ClaimRef{ID: "travel"}, Number: figure(t, "40", "minute")}
	since := facts.Fact{Claim: facts.ClaimRef{ID: "travel"}, Number: figure(t, "25", "minute")}
	assert.Equal(t, Conflict, judged(t, Number, twoReports([]facts.Fact{lasted}, []facts.Fact{since})).Verdict)
	since.Number.Basis = facts.SinceDeed
	assert.Equal(t, "number/since", judged(t, Number, twoReports([]facts.Fact{lasted}, []facts.Fact{since})).Rule)
}

// TestCountedUntil holds that two counts up to two moments are of different scope.
func TestCountedUntil(t *testing.T) {
	shocks := func(value, until string) facts.Fact {
		f := facts.Fact{Claim: facts.ClaimRef{ID: "quake"}, Number: figure(t, value, "")}
		f.Number.Unit, f.Number.Counted = "", "aftershock"
		if at, ok := facts.ParseInstant(until); ok {
			f.Number.SoFar = true
			f.Date.Date = facts.Date{Range: facts.Range[facts.Instant]{High: at}, Grain: facts.Hour, Relation: facts.Until}
		}
		return f
	}
	for _, tc := range []struct {
		why  string
		f, g facts.Fact
		want Verdict
	}{
		{"noon, and the next morning", shocks("62", "2024-11-06T12:00"), shocks("85", "2024-11-07T08:00"), Scope},
		{"the later one has the smaller count", shocks("85", "2024-11-06T12:00"), shocks("62", "2024-11-07T08:00"), Conflict},
		{"one moment", shocks("62", "2024-11-06T12:00"), shocks("85", "2024-11-06T12:00"), Conflict},
		{"no moment", shocks("62", ""), shocks("85", ""), Conflict},
	} {
		j := judged(t, Number, twoReports([]facts.Fact{tc.f}, []facts.Fact{tc.g}))
		assert.Equal(t, tc.want, j.Verdict, tc.why)
	}
}

// A lower bound is outgrown by a later count or bound, and by no guess between two
// figures.
func TestOutgrown(t *testing.T) {
	for _, c := range []struct {
		reason, value string
		outgrown      bool
	}{
		{"a larger bound of the next day", "40..", true},
		{"a count of the next day", "40", true},
		{"twenty or thirty", "20..30", false},
	} {
		later := facts.Fact{Claim: facts.ClaimRef{ID: "kill"}, Number: figure(t, c.value, "")}
		later.Number.Vague = false
		s := twoReports([]facts.Fact{{Claim: later.Claim, Number: figure(t, "11..", "")}}, []facts.Fact{later})
		s.Documents[1].Anchor.Day = facts.Day(2022, time.March, 10)
		of := newComparison(&s)
		x, y := &item{doc: 0, facts: []int{0}, lead: &s.Facts[0]}, &item{doc: 1, facts: []int{1}, lead: &s.Facts[1]}
		assert.Equal(t, c.outgrown, of.outgrown([]*item{x}, []*item{y}), c.reason)
		assert.Equal(t, c.outgrown, of.outgrown([]*item{y}, []*item{x}), "%s, the other way round", c.reason)
	}
}
