package checker

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// day is a date in the form of Side.Value, "2022-03-08" or
// "2022-03-01..2022-03-31", with its relation before it: "by 2022-03-31". A
// clock time without a day of its own is "bare 2022-03-08T14:00".
func day(t *testing.T, s string) facts.Dated {
	relations := map[string]facts.DateRelation{"on": facts.On, "by": facts.By, "since": facts.Since, "before": facts.Before, "after": facts.After, "until": facts.Until}
	d := facts.Dated{Date: facts.Date{Grain: facts.DayGrain, Relation: facts.On}}
	words := strings.Fields(s)
	for _, w := range words[:len(words)-1] {
		if w == "bare" {
			d.Bare = true
			continue
		}
		require.Contains(t, relations, w)
		d.Relation = relations[w]
	}
	low, high, isRange := strings.Cut(words[len(words)-1], "..")
	if !isRange {
		high = low
	}
	d.Low, d.High = instant(t, low), instant(t, high)
	switch days := d.High.DaysSince(d.Low); {
	case strings.Contains(s, "T"):
		d.Grain = facts.Hour
	case days > 300:
		d.Grain = facts.Year
	case days > 20:
		d.Grain = facts.Month
	}
	return d
}

// instant is the day or the clock time written, the zero Instant where nothing
// is.
func instant(t *testing.T, s string) facts.Instant {
	at, ok := facts.ParseInstant(s)
	require.True(t, ok || s == "", s)
	return at
}

func TestRelationsOfDates(t *testing.T) {
	for _, c := range []struct {
		reason, x, y string
		verdict      Verdict
		rule         string
	}{
		{"one day", "2022-03-08", "2022-03-08", Agree, "date/same"},
		{"two days", "2022-03-08", "2022-03-09", Conflict, "date/apart"},
		{"a day within its month", "2022-03-08", "2022-03-01..2022-03-31", Compatible, "date/grain"},
		{"a day of another month", "2022-04-02", "2022-03-01..2022-03-31", Conflict, "date/apart"},
		{"a month within its year", "2022-03-01..2022-03-31", "2022-01-01..2022-12-31", Compatible, "date/grain"},
		{"two months", "2022-03-01..2022-03-31", "2022-04-01..2022-04-30", Conflict, "date/apart"},
		{"an hour on the day", "2022-03-08T14:00", "2022-03-08", Agree, "date/same"},
		{"two hours of one day", "2022-03-08T14:00", "2022-03-08T17:00", Conflict, "date/clock"},
		{"an hour within the part of the day", "2022-03-08T14:00", "2022-03-08T12:00..2022-03-08T17:00", Agree, "date/same"},
		{"one hour, on no day of its own", "bare 2022-03-08T14:00", "bare 2022-03-09T14:00", Agree, "date/same-clock"},
		{"two hours, each on no day of its own", "bare 2022-03-08T14:00", "bare 2022-03-09T17:00", Compatible, "date/clock-alone"},
		{"an hour on no day of its own, and a day", "bare 2022-03-08T14:00", "2022-03-07", Compatible, "date/clock-alone"},
		{"two deadlines", "by 2022-03-31", "by 2022-04-30", Conflict, "date/apart"},
		{"one deadline", "by 2022-03-31", "by 2022-03-31", Agree, "date/same"},
		{"since a day, and on a later one", "since 2022-03-01..", "2022-03-08", Compatible, "date/grain"},
		{"since a day, and on an earlier one: decided before it is in force", "since 2022-03-05..", "2022-03-01", Compatible, "date/relation"},
		{"before a day, and on an earlier one", "before 2022-03-08", "2022-03-01", Compatible, "date/grain"},
		{"before a day, and on a later one", "before 2022-03-08", "2022-03-12", Compatible, "date/relation"},
		{"after a day, and on a later one", "after 2022-03-08", "2022-03-12", Compatible, "date/grain"},
		{"after a day, and on an earlier one", "after 2022-03-08", "2022-03-01", Compatible, "date/relation"},
		{"until a day, and on an earlier one", "until 2022-03-08", "2022-03-01", Compatible, "date/grain"},
		{"until a day, and on a later one", "until 2022-03-08", "2022-03-12", Compatible, "date/relation"},
		{"the last day and a half, and the evening before", "2022-03-08..2022-03-09", "2022-03-07", Compatible, "date/grain"},
		{"the last day and a half, and three days before", "2022-03-08..2022-03-09", "2022-03-05", Conflict, "date/apart"},
		{"by a day, and on a later one", "by 2022-03-08", "2022-03-12", Conflict, "date/apart"},
	} {
		t.Run(c.reason, func(t *testing.T) {
			f, g := facts.Fact{Claim: facts.ClaimRef{ID: "meet"}, Date: day(t, c.x)}, facts.Fact{Claim: facts.ClaimRef{ID: "meet"}, Date: day(t, c.y)}
			got := judged(t, Date, twoReports([]facts.Fact{f}, []facts.Fact{g}))
			assert.Equal(t, c.verdict, got.Verdict)
			assert.Equal(t, c.rule, got.Rule)
		})
	}
}

func TestLongWorkIsNotOverByAnEarlyDay(t *testing.T) {
	years := day(t, "after 2024-03-09..")
	years.High, years.Bare = facts.Instant{}, true
	takes := facts.Fact{Claim: facts.ClaimRef{ID: "withdraw"}, Modality: facts.Possible, Date: years, Rules: []string{"date/after-duration"},
		Number: facts.Quantity{Range: facts.Range[facts.Number]{Low: facts.Int(2)}, Unit: "year"}}
	by := facts.Fact{Claim: facts.ClaimRef{ID: "withdraw"}, Date: day(t, "by 2022-12-31")}
	got := judged(t, Date, twoReports([]facts.Fact{takes}, []facts.Fact{by}))
	assert.Equal(t, Conflict, got.Verdict, "what takes two years from March is not done in December")
	assert.Equal(t, "claim/deadline-duration", got.Rule)
	by.Date = day(t, "by 2025-12-31")
	got = judged(t, Date, twoReports([]facts.Fact{takes}, []facts.Fact{by}))
	assert.Equal(t, Compatible, got.Verdict, "it may be done in the fourth year")
}

func TestRelationsOfClaims(t *testing.T) {
	fact := func(claim string, p facts.Polarity, m facts.Modality) facts.Fact {
		return facts.Fact{Claim: facts.ClaimRef{ID: claim}, Polarity: p, Modality: m}
	}
	for _, c := range []struct {
		reason  string
		f, g    facts.Fact
		verdict Verdict
		cause   Cause
	}{
		{"both say so", fact("arrest", facts.Affirmed, facts.Asserted), fact("arrest", facts.Affirmed, facts.Asserted), Agree, ""},
		{"one denies it", fact("arrest", facts.Affirmed, facts.Asserted), fact("arrest", facts.Denied, facts.Asserted), Conflict, CausePolarity},
		{"planned and not done are both true", fact("arrest", facts.Affirmed, facts.Planned), fact("arrest", facts.Denied, facts.Asserted), Compatible, ""},
		{"arrested and freed", fact("arrest", facts.Affirmed, facts.Asserted), fact("free", facts.Affirmed, facts.Asserted), Conflict, CauseClaim},
		{"freed, and not arrested", fact("free", facts.Affirmed, facts.Asserted), fact("arrest", facts.Denied, facts.Asserted), Agree, ""},
		{"arrested, and to be freed", fact("arrest", facts.Affirmed, facts.Asserted), fact("free", facts.Affirmed, facts.Planned), Compatible, ""},
	} {
		t.Run(c.reason, func(t *testing.T) {
			got := judged(t, Claim, twoReports([]facts.Fact{c.f}, []facts.Fact{c.g}))
			assert.Equal(t, c.verdict, got.Verdict)
			assert.Equal(t, c.cause, got.Cause)
		})
	}
}

// TestSaidOnAnotherDay holds that the day on which somebody told of a deed contradicts no
// other day of the deed.
func TestSaidOnAnotherDay(t *testing.T) {
	fact := func(claim, on string) *facts.Fact {
		return &facts.Fact{Claim: facts.ClaimRef{ID: claim}, Date: day(t, on)}
	}
	assert.Equal(t, Compatible, relateDates(fact("say", "2022-03-09"), fact("derail", "2022-03-08")).Verdict)
	assert.Equal(t, Conflict, relateDates(fact("say", "2022-03-09"), fact("say", "2022-03-08")).Verdict)
	assert.Equal(t, Conflict, relateDates(fact("derail", "2022-03-09"), fact("derail", "2022-03-08")).Verdict)
}

// A day that is told about may be one a few days off.
func TestAboutADay(t *testing.T) {
	for _, c := range []struct {
		reason, a, b string
		want         Verdict
	}{
		{"the middle of the month, and three days before", "2022-03-15", "2022-03-12", Compatible},
		{"five days behind it", "2022-03-15", "2022-03-20", Compatible},
		{"the middle, and a week later", "2022-03-15", "2022-03-22", Conflict},
		{"the very day", "2022-03-15", "2022-03-15", Agree},
	} {
		f, g := facts.Fact{Date: day(t, c.a)}, facts.Fact{Date: day(t, c.b)}
		f.Date.About = true
		assert.Equal(t, c.want, relateDates(&f, &g).Verdict, c.reason)
		assert.Equal(t, c.want, relateDates(&g, &f).Verdict, "%s: the other way round", c.reason)
		f.Date.About = false
		if c.want == Compatible {
			assert.Equal(t, Conflict, relateDates(&f, &g).Verdict, "%s: both exact", c.reason)
		}
	}
}
