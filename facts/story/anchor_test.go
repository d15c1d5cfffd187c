package story_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/story"
)

// todayIs is "today, Friday", or "yesterday, Thursday" where shift is -1.
type todayIs struct {
	shift int
	day   time.Weekday
}

func (t todayIs) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	at := now.AddDays(t.shift)
	return facts.Date{Range: facts.Exactly(at), Grain: facts.DayGrain, Relation: facts.On}, true
}

func (t todayIs) Fit(now facts.Instant) facts.Fit {
	if now.AddDays(t.shift).Weekday() == t.day {
		return facts.FitYes
	}
	return facts.FitNo
}

func (todayIs) Relative() bool { return true }

// shifted is "yesterday" where it is -1, with no weekday beside it.
type shifted int

func (s shifted) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	return facts.Date{Range: facts.Exactly(now.AddDays(int(s))), Grain: facts.DayGrain, Relation: facts.On}, !now.IsZero()
}

func (shifted) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

func (shifted) Relative() bool { return true }

// fullDate is "26 July 2021"; with today set it is "today, 26 July 2021".
type fullDate struct {
	day   facts.Instant
	today bool
}

func (f fullDate) Resolve(facts.Instant, facts.Look) (facts.Date, bool) {
	return facts.Date{Range: facts.Exactly(f.day), Grain: facts.DayGrain, Relation: facts.On}, true
}

func (f fullDate) Fit(now facts.Instant) facts.Fit {
	switch {
	case !f.today:
		return facts.FitUnknown
	case now == f.day:
		return facts.FitYes
	}
	return facts.FitNo
}

func (f fullDate) Relative() bool { return f.today }

func on(s string) facts.Instant { t, _ := facts.ParseInstant(s); return t }

func reading(dates ...facts.When) extract.Reading {
	var r extract.Reading
	for _, w := range dates {
		r.Dates = append(r.Dates, facts.Dated{When: w})
	}
	return r
}

func TestAnchors(t *testing.T) {
	dated := func(s string) extract.Reading { return extract.Reading{Dateline: fullDate{day: on(s)}} }
	friday := reading(todayIs{0, time.Friday}, todayIs{-1, time.Thursday})
	cases := []struct {
		name, why string
		docs      []facts.Document
		readings  []extract.Reading
		want      []string // day and basis
		rejected  []string // of the last report
	}{
		{
			"given", "the caller's day comes before the page's",
			[]facts.Document{{Published: "2020-01-02", Anchor: facts.Anchor{Day: on("2020-01-01"), Basis: facts.Given}}},
			[]extract.Reading{reading()}, []string{"2020-01-01 given"}, nil,
		},
		{
			"metadata", "a published clock time is cut to its day",
			[]facts.Document{{Published: "2020-01-02T18:30:00+03:00"}},
			[]extract.Reading{reading(todayIs{0, time.Thursday})}, []string{"2020-01-02 metadata"}, nil,
		},
		{
			"saved page", "the page shows the day on which it was saved, years later",
			make([]facts.Document, 3),
			[]extract.Reading{dated("2019-06-10"), reading(todayIs{0, time.Monday}), {Dateline: fullDate{day: on("2023-02-14")}, Dates: friday.Dates}},
			[]string{"2019-06-10 dateline", "2019-06-10 story", "2019-06-07 story"}, []string{"2023-02-14"},
		},
		{
			"reprint", "agency text of Thursday on a page of Friday keeps its today",
			[]facts.Document{{Published: "2020-01-03"}},
			[]extract.Reading{reading(todayIs{0, time.Thursday})}, []string{"2020-01-02 text"}, []string{"2020-01-03"},
		},
		{
			"slip", "one wrong weekday among three does not refute the page",
			[]facts.Document{{Published: "2020-01-03"}},
			[]extract.Reading{reading(todayIs{0, time.Friday}, todayIs{-1, time.Thursday}, todayIs{0, time.Monday})},
			[]string{"2020-01-03 metadata"}, nil,
		},
		{
			"text", "a full date beside today is the anchor where nothing else is",
			make([]facts.Document, 1),
			[]extract.Reading{reading(fullDate{on("2018-03-04"), true})}, []string{"2018-03-04 text"}, nil,
		},
		{
			"silent", "a report that puts no demand takes the day of the others",
			make([]facts.Document, 2),
			[]extract.Reading{dated("2019-06-10"), reading()}, []string{"2019-06-10 dateline", "2019-06-10 story"}, nil,
		},
		{
			"the same day", "it happened today there and yesterday here",
			[]facts.Document{{Published: "2019-06-10"}, {Published: "2019-06-10"}, {}},
			[]extract.Reading{reading(shifted(0)), reading(shifted(0)), reading(shifted(-1))},
			[]string{"2019-06-10 metadata", "2019-06-10 metadata", "2019-06-11 story"}, nil,
		},
		{
			"far", "a page date that no other report and no date in the text supports",
			[]facts.Document{{Published: "2019-06-10"}, {Published: "2019-06-11"}, {Published: "2024-01-01"}},
			make([]extract.Reading, 3), []string{"2019-06-10 metadata", "2019-06-11 metadata", "2019-06-10 story"}, []string{"2024-01-01"},
		},
		{
			"far and dated", "a later report that names its own year stays where it is",
			[]facts.Document{{Published: "2019-06-10"}, {Published: "2019-06-11"}, {Published: "2024-01-01"}},
			[]extract.Reading{{}, {}, reading(fullDate{day: on("2023-12-30")})},
			[]string{"2019-06-10 metadata", "2019-06-11 metadata", "2024-01-01 metadata"}, nil,
		},
		{
			"nothing", "no candidate and no other report",
			make([]facts.Document, 1), []extract.Reading{friday}, []string{" none"}, nil,
		},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := story.Anchors(c.docs, c.readings)
			var days, rejected []string
			for _, a := range got {
				days = append(days, a.Day.String()+" "+a.Basis.String())
				assert.NotEmpty(t, a.Reason, c.why)
			}
			for _, r := range got[len(got)-1].Rejected {
				rejected = append(rejected, r.Day.String())
				assert.NotEmpty(t, r.Reason, c.why)
			}
			assert.Equal(t, c.want, days, c.why)
			assert.Equal(t, c.rejected, rejected, c.why)
		})
	}
}

func TestAnchorsSayWhatIsDemanded(t *testing.T) {
	docs := []facts.Document{{Published: "2020-01-04"}}
	got := story.Anchors(docs, []extract.Reading{reading(todayIs{0, time.Thursday})})
	assert.Equal(t, "2020-01-04 is a Saturday, but the words of the report count from a Thursday", got[0].Rejected[0].Reason)
}
