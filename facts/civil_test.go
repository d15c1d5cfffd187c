package facts_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"crosscheck/facts"
)

func TestParseInstant(t *testing.T) {
	for s, want := range map[string]string{
		"2021-07-26": "2021-07-26", "2021-07-26T14:05:09Z": "2021-07-26", "2021-07-26T14:05:09+03:00": "2021-07-26",
		"2021-07-26 14:05": "2021-07-26", "2021-07": "2021-07-01", "2021": "2021-01-01",
	} {
		at, ok := facts.ParseInstant(s)
		require.True(t, ok, s)
		assert.Equal(t, want, at.String(), s)
	}
	for _, s := range []string{"", "yesterday", "2021-02-30", "26/07/2021"} {
		_, ok := facts.ParseInstant(s)
		assert.False(t, ok, s)
	}
}

func TestAddMonthsKeepsTheDayOrTheLastOne(t *testing.T) {
	assert.Equal(t, "2021-02-28", facts.Day(2021, time.January, 31).AddMonths(1).String())
	assert.Equal(t, "2020-02-29", facts.Day(2021, time.March, 31).AddMonths(-13).String())
	assert.Equal(t, "2022-07-26", facts.Day(2021, time.July, 26).AddMonths(12).String())
}

func TestNoDayIsNotTheFirstOf1970(t *testing.T) {
	var none facts.Instant
	for what, got := range map[string]facts.Instant{"start of day": none.StartOfDay(), "days": none.AddDays(3), "months": none.AddMonths(3), "seconds": none.AddSeconds(3)} {
		assert.True(t, got.IsZero(), what)
	}
}

func TestDaysSinceAndAddDaysAreConverse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := facts.Day(rapid.IntRange(1900, 2100).Draw(t, "year"), time.Month(rapid.IntRange(1, 12).Draw(t, "month")), 1)
		n := rapid.IntRange(-5000, 5000).Draw(t, "n")
		assert.Equal(t, n, day.AddDays(n).DaysSince(day))
	})
}

func TestDateIsWrittenAtItsGrain(t *testing.T) {
	day := facts.Day(2021, time.July, 26)
	three := facts.Date{Range: facts.Exactly(day.AddSeconds(3 * 3600)), Grain: facts.Hour, Relation: facts.On}
	assert.Equal(t, "2021-07-26T03:00", three.From())
	assert.Equal(t, facts.Exactly(day), three.Days())
	april := facts.Date{Range: facts.Range[facts.Instant]{Low: facts.Day(2021, time.April, 1), High: facts.Day(2021, time.April, 30)}, Grain: facts.Month}
	assert.Equal(t, "2021-04-30", april.To())
	since := facts.Date{Range: facts.Range[facts.Instant]{Low: day}, Grain: facts.DayGrain}
	assert.Equal(t, "", since.To(), "an open end is not written")
}
