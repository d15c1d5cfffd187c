package report

import (
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/stretchr/testify/assert"

	"crosscheck/checker"
	"crosscheck/facts"
)

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		in      string
		columns int
		want    []string
		reason  string
	}{
		{"", 5, []string{""}, "nothing is one empty line"},
		{"one two", 7, []string{"one two"}, "it fits"},
		{"one two", 6, []string{"one", "two"}, "between words"},
		{"abcdefg", 3, []string{"abc", "def", "g"}, "a word wider than the line"},
		{"بَيْتٌ", 1, []string{"بَ", "يْ", "تٌ"}, "a mark stays with its letter"},
		{"👩‍👩‍👧", 1, []string{"👩‍👩‍👧"}, "a grapheme is not cut, though it is too wide"},
	} {
		assert.Equal(t, c.want, wrap(c.in, c.columns), c.reason)
	}
}

func TestClip(t *testing.T) {
	assert.Equal(t, "abc", clip("abc", 3), "it fits")
	assert.Equal(t, "ab…", clip("abcd", 3), "the mark takes a column")
	assert.Equal(t, "بَ…", clip("بَيْتٌ", 2), "a mark stays with its letter")
}

func TestAround(t *testing.T) {
	before, after := []string{"a", "b", "c"}, []string{"d", "e", "f"}
	assert.Equal(t, "… c MID d …", around(before, "MID", after, 12), "words on both sides in turn")
	assert.Equal(t, "a b c MID d e f", around(before, "MID", after, 40), "all of it")
	assert.Equal(t, "MI…", around(before, "MIDDLE", after, 3), "the middle alone is too wide")
	for columns := 8; columns < 30; columns++ {
		assert.LessOrEqual(t, displaywidth.String(around(before, "MID", after, columns)), columns)
	}
}

func TestQuantity(t *testing.T) {
	v := newView(&checker.Result{}, Options{})
	n := facts.Int
	rng := func(low, high facts.Number, about bool) facts.Range[facts.Number] {
		return facts.Range[facts.Number]{Low: low, High: high, About: about}
	}
	for _, c := range []struct {
		q      facts.Quantity
		want   string
		reason string
	}{
		{facts.Quantity{Range: facts.Exactly(n(1234567)), Unit: "EGP"}, "1,234,567 EGP", "thousands are grouped"},
		{facts.Quantity{Range: facts.Exactly(n(-1234))}, "-1,234", "a negative number"},
		{facts.Quantity{Range: facts.Exactly(n(999)), Unit: "person"}, "999", "a count of persons has no unit"},
		{facts.Quantity{Range: facts.Exactly(n(7)), Unit: "percent"}, "7%", "a share"},
		{facts.Quantity{Range: facts.Exactly(n(2)), Ordinal: true, Counted: "attack"}, "no. 2", "the second is no two"},
		{facts.Quantity{Range: rng(n(36), facts.Number{}, false)}, "at least 36", "open above"},
		{facts.Quantity{Range: rng(facts.Number{}, n(9), false)}, "at most 9", "open below"},
		{facts.Quantity{Range: rng(n(20), facts.Number{}, false), Open: true, Unit: "tonne"}, "more than 20 tonnes", "the end is not included"},
		{facts.Quantity{Range: facts.Exactly(n(1)), Unit: "tonne"}, "1 tonne", "one of a unit"},
		{facts.Quantity{Range: facts.Exactly(n(5)), Unit: "parsec"}, "5 parsec", "a unit without a word is told by its id"},
		{facts.Quantity{Range: rng(facts.Number{}, n(5), false), Open: true}, "less than 5", "the end is not included"},
		{facts.Quantity{Range: rng(n(151), facts.Number{}, false), Value: n(150)}, "more than 150", "as the report has it"},
		{facts.Quantity{Range: rng(facts.Number{}, n(49), false), Value: n(50)}, "less than 50", "as the report has it"},
		{facts.Quantity{Range: rng(n(36), facts.Number{}, false), Value: n(36)}, "at least 36", "the figure itself is included"},
		{facts.Quantity{Range: rng(n(20), n(99), false), Vague: true}, "20 to 99", "dozens"},
		{facts.Quantity{Range: rng(n(90), n(110), true), Value: n(100)}, "about 100", "about shows the figure as written"},
	} {
		assert.Equal(t, c.want, v.quantity(c.q), c.reason)
	}
}

func TestDate(t *testing.T) {
	v := newView(&checker.Result{}, Options{})
	at := func(s string) facts.Instant { i, _ := facts.ParseInstant(s); return i }
	rng := func(low, high string) facts.Range[facts.Instant] {
		return facts.Range[facts.Instant]{Low: at(low), High: at(high)}
	}
	for _, c := range []struct {
		d      facts.Date
		want   string
		reason string
	}{
		{facts.Date{Range: rng("2021-07-26", "2021-07-26"), Grain: facts.DayGrain, Relation: facts.On}, "2021-07-26 (Monday)", "a day has its weekday"},
		{facts.Date{Range: rng("2021-04-01", "2021-04-30"), Grain: facts.Month, Relation: facts.By}, "by 2021-04", "a month in its own grain"},
		{facts.Date{Range: rng("2021-01-01", "2021-12-31"), Grain: facts.Year, Relation: facts.On}, "2021", "a year in its own grain"},
		{facts.Date{Range: rng("2021-07-26T14:05", "2021-07-26T14:05"), Grain: facts.Minute, Relation: facts.On}, "2021-07-26 14:05", "a clock time"},
		{facts.Date{Range: rng("2021-07-26T19:00", "2021-07-26T19:00"), Grain: facts.Hour, Relation: facts.On, Every: facts.DayGrain}, "19:00 each day", "what recurs"},
		{facts.Date{Range: rng("", "2021-07-27T06:00"), Grain: facts.Hour, Relation: facts.Until, Every: facts.DayGrain}, "until 06:00 each day", "and until when"},
		{facts.Date{Range: rng("2014-01-01", ""), Grain: facts.Year, Relation: facts.Since}, "since 2014", "open above"},
		{facts.Date{Range: rng("", "2014-12-31"), Grain: facts.Year, Relation: facts.On}, "until 2014", "open below"},
		{facts.Date{Range: rng("2021-07-19", "2021-07-25"), Grain: facts.Week}, "2021-07-19 to 2021-07-25", "a week has both ends"},
	} {
		assert.Equal(t, c.want, v.date(c.d), c.reason)
	}
}

func TestCanonical(t *testing.T) {
	v := newView(&checker.Result{}, Options{})
	assert.Equal(t, "at least 36", v.canonical(checker.Number, "36.."), "open above")
	assert.Equal(t, "at most 9", v.canonical(checker.Number, "..9"), "open below")
	assert.Equal(t, "about 36", v.canonical(checker.Number, "~36"), "about")
	assert.Equal(t, "3 to 5", v.canonical(checker.Number, "3..5"), "a range")
	assert.Equal(t, "omar haddad", v.canonical(checker.Actor, "person:omar-haddad"), "an id without a name")
}

func TestNames(t *testing.T) {
	docs := []facts.Document{{ID: "a/1.txt", Outlet: "One"}, {ID: "b/1.txt", Outlet: "Two"}, {ID: "c.txt", Outlet: "Two"}, {ID: "d/e.txt", Outlet: "الغد"}}
	assert.Equal(t, map[string]string{"a/1.txt": "One", "b/1.txt": "b/1.txt", "c.txt": "c.txt", "d/e.txt": "e.txt"}, namesOf(docs, "en"),
		"an outlet of its own in the reader's script, else the shortest id that is its own")
	assert.Equal(t, "الغد", namesOf(docs, "ar")["d/e.txt"], "a reader of Arabic reads Arabic names")
}

func TestDiffWords(t *testing.T) {
	for _, c := range []struct{ a, b, want, reason string }{
		{"قُتل ثلاثة رجال", "قتل ثلاثه رجال", "قتل ثلاثه رجال", "spellings that fold alike do not differ"},
		{"قتل ثلاثة رجال في السوق القديم", "قتل رجلان في السوق القديم", "قتل [-ثلاثة رجال-] {+رجلان+} في السوق القديم", "whole words differ"},
		{"", "خبر", "{+خبر+}", "one side says nothing"},
		{"", "", "", "nothing differs from nothing"},
	} {
		assert.Equal(t, []string{c.want}, chunksText(diffWords(c.a, c.b)), c.reason)
	}
	assert.Equal(t, []string{"[-بيت-]", "{+سماء+}"}, chunksText(diffWords("بيت", "سماء")), "nothing in common: a line each")
}

func TestExcerpt(t *testing.T) {
	text := "one two three, four (12), five six seven eight"
	v := newView(&checker.Result{Story: facts.Story{Documents: []facts.Document{{ID: "a", Text: text}}}}, Options{})
	f := facts.Fact{Document: "a", Evidence: facts.Span{End: len(text)}}
	at := strings.Index(text, "12")
	for _, c := range []struct {
		focus   facts.Span
		columns int
		want    string
		reason  string
	}{
		{facts.Span{Start: at, End: at + 2}, 80, text, "it fits"},
		{facts.Span{Start: at, End: at + 2}, 22, "… four (12), five …", "signs stay with their word"},
		{facts.Span{}, 12, "one two thr…", "no focus: from the start"},
		{facts.Span{End: 3}, 18, "one two three, …", "a focus at the start"},
		{facts.Span{Start: len(text) - 5, End: len(text)}, 20, "… six seven eight", "a focus at the end"},
	} {
		got := v.excerpt(&f, c.focus, c.columns)
		assert.Equal(t, c.want, got, c.reason)
		assert.LessOrEqual(t, displaywidth.String(got), c.columns, c.reason)
	}
}
