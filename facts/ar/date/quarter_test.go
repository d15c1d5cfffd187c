package date

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

func TestPartOfYear(t *testing.T) {
	may := facts.Day(2024, 5, 20)
	for _, c := range []struct {
		why       string
		when      facts.When
		look      facts.Look
		low, high facts.Instant
	}{
		{"a quarter that is over is this year's", PartOfYear{N: 1}, 0, facts.Day(2024, 1, 1), facts.Day(2024, 3, 31)},
		{"one that has not begun is last year's", PartOfYear{N: 4}, facts.LookBack, facts.Day(2023, 10, 1), facts.Day(2023, 12, 31)},
		{"… unless it is awaited", PartOfYear{N: 4}, facts.LookAhead, facts.Day(2024, 10, 1), facts.Day(2024, 12, 31)},
		{"what is to be paid for a quarter that is over", PartOfYear{N: 1}, facts.LookAhead, facts.Day(2024, 1, 1), facts.Day(2024, 3, 31)},
		{"a half", PartOfYear{N: 2, Half: true}, 0, facts.Day(2023, 7, 1), facts.Day(2023, 12, 31)},
		{"the same quarter of another year", SamePeriod{Nth{N: 1, Unit: facts.Quarter, Of: Period{facts.Year, 0}}, Period{facts.Year, -1}}, 0, facts.Day(2023, 1, 1), facts.Day(2023, 3, 31)},
		{"the same February, in a leap year", SamePeriod{Calendar{Month: 2, Year: 2023}, Period{facts.Year, 0}}, 0, facts.Day(2024, 2, 1), facts.Day(2024, 2, 29)},
		{"of nothing told, the year", SamePeriod{nil, Period{facts.Year, -1}}, 0, facts.Day(2023, 1, 1), facts.Day(2023, 12, 31)},
	} {
		d, ok := c.when.Resolve(may, c.look)
		assert.True(t, ok, c.why)
		assert.Equal(t, facts.Range[facts.Instant]{Low: c.low, High: c.high}, d.Range, c.why)
	}
	d, _ := PartOfYear{N: 1}.Resolve(facts.Day(2024, 11, 20), facts.LookAhead)
	assert.Equal(t, facts.Day(2025, 1, 1), d.Low, "what is awaited in autumn for the first quarter is next year's")
	_, ok := PartOfYear{N: 1}.Resolve(facts.Instant{}, 0)
	assert.False(t, ok, "no day to count from")
}
