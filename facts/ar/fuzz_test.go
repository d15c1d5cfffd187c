package ar_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/extract"
	"crosscheck/fixtures"
)

// seeds are the reports of the fixtures, and texts that break readers.
func seeds(t require.TestingT) []string {
	var all []string
	for _, name := range fixtures.Stories() {
		reports, err := fixtures.Reports(name)
		require.NoError(t, err)
		for _, r := range reports {
			all = append(all, r.Text)
		}
	}
	require.NotEmpty(t, all, "the fixtures are gone")
	return append(all,
		"", "\n\n\n", ".", "و", "ال", "من بينهم", "12", "٣٫٥٪", "\xff\xd9", "قتل\xd9 ثلاثة",
		"قُتِلَ ٣ جُنُودٍ", "\u200f12\u200f.\u200f5\u200f مليون", "ﻗﺘﻞ ﺛﻼﺛﺔ ﺟﻨﻮﺩ ﺃﻣﺲ",
		strings.Repeat("مليون ", 60), strings.Repeat("9", 60)+" قتيلا", "بين 30 و 10 قتلى، منهم 40", "31/2/2021 - 99/99/9999", "يوم 30 فبراير 0000", "الساعة 99:99",
	)
}

// inText holds that a span marks whole runes of the text where the text is
// valid, and bytes of it in any case.
func inText(t require.TestingT, s facts.Span, body string, what string) {
	if s.IsZero() {
		return
	}
	require.True(t, 0 <= s.Start && s.Start < s.End && s.End <= len(body), "%s: %v of %d bytes", what, s, len(body))
	if utf8.ValidString(body) {
		require.True(t, utf8.ValidString(s.Of(body)), "%s cuts a letter: %q", what, s.Of(body))
	}
}

func spansOf(t require.TestingT, fs []facts.Fact, body string) {
	for _, f := range fs {
		inText(t, f.Evidence, body, "evidence")
		require.False(t, f.Evidence.IsZero(), "a fact has its evidence")
		for what, s := range map[string]facts.Span{"actor": f.Actor.Span, "claim": f.Claim.Span, "number": f.Number.Span, "date": f.Date.Span, "place": f.Place.Span, "speaker": f.Said.Speaker.Span} {
			inText(t, s, body, what)
		}
		for _, p := range f.Parties {
			inText(t, p.Span, body, "party")
		}
		require.NotZero(t, f.Polarity)
		require.NotZero(t, f.Modality)
	}
}

// FuzzRead holds that any bytes are read without a panic and that what is read
// stands in the text.
func FuzzRead(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, body string) {
		for _, m := range (ar.Arabic{}).Mentions(body) {
			inText(t, m.Span, body, "mention")
			require.True(t, m.First < m.Last, "a mention holds a word")
			if m.Kind == extract.Date {
				m.When.Resolve(facts.Instant{}, facts.LookBack)
				m.When.Resolve(facts.Day(2021, 7, 26), facts.LookAhead)
				m.When.Fit(facts.Day(2021, 7, 26))
			}
		}
		r := ar.Arabic{}.Read(facts.Document{ID: "a", Language: "ar", Text: body})
		spansOf(t, r.Facts, body)
		inText(t, r.Title, body, "title")
		for _, d := range r.Dates {
			inText(t, d.Span, body, "date")
		}
	})
}

// TestBodyIsAllThatIsRead holds that front matter yields nothing.
func TestBodyIsAllThatIsRead(t *testing.T) {
	head := "title: مقتل تسعة جنود\n---\n"
	body := "قتل ثلاثة جنود في تفجير.\n"
	text := head + body
	r := ar.Arabic{}.Read(facts.Document{ID: "a", Language: "ar", Text: text, Body: facts.Span{Start: len(head), End: len(text)}})
	require.NotEmpty(t, r.Facts)
	for _, f := range r.Facts {
		require.GreaterOrEqual(t, f.Evidence.Start, len(head))
	}
	spansOf(t, r.Facts, text)
}
