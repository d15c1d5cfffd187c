package ar_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/extract"
	"crosscheck/fixtures"
)

// rewriting writes a text in another way that means the same.
type rewriting struct {
	name string
	of   func(r rune) string
}

func digitsFrom(zero rune) func(rune) string {
	return func(r rune) string {
		if r >= '0' && r <= '9' {
			return string(zero + r - '0')
		}
		return string(r)
	}
}

func behindLetters(mark string) func(rune) string {
	return func(r rune) string {
		if r >= 'ب' && r <= 'ي' && r != 'ـ' {
			return string(r) + mark
		}
		return string(r)
	}
}

var rewritings = []rewriting{
	{"Arabic-Indic digits", digitsFrom('٠')},
	{"Persian digits", digitsFrom('۰')},
	{"diacritics", behindLetters("\u064e")},
	{"tatweel", behindLetters("\u0640")},
	{"bidi marks", behindLetters("\u200f")},
	{"alef forms", func(r rune) string {
		if strings.ContainsRune("أإآ", r) {
			return "ا"
		}
		return string(r)
	}},
	{"no-break spaces", func(r rune) string {
		if r == ' ' {
			return "\u00a0"
		}
		return string(r)
	}},
}

// meant is what the figures and dates of a text mean, without places.
func meant(s string, now facts.Instant) (all []string) {
	for _, m := range (ar.Arabic{}).Mentions(s) {
		q := m.Quantity
		line := []string{m.Kind.String(), q.Low.String(), q.High.String(), q.Unit, q.Counted}
		switch m.Kind {
		case extract.Date:
			if d, ok := m.When.Resolve(now, 0); ok {
				line = append(line, d.From(), d.To(), d.Grain.String(), d.Relation.String(), d.Zone)
			}
		case extract.Actor, extract.Place:
			continue
		}
		all = append(all, strings.Join(line, "|"))
	}
	return all
}

// TestWritingChangesNoValue: digits in another script, diacritics, tatweel, alef
// forms, bidi marks and the sort of blank change no value, over whole reports,
// where numbers, dates and names meet.
func TestWritingChangesNoValue(t *testing.T) {
	now, _ := facts.ParseInstant("2024-05-15")
	for _, story := range fixtures.Stories() {
		reports, err := fixtures.Reports(story)
		require.NoError(t, err)
		for _, r := range reports {
			plain := rewrite(r.Text, func(r rune) string { // the text may hold marks and digits of its own
				if r == '\u0640' || r >= '\u064b' && r <= '\u0652' {
					return ""
				}
				return string(r)
			})
			want := meant(plain, now)
			for _, w := range rewritings {
				assert.Equal(t, want, meant(rewrite(plain, w.of), now), "%s: %s", r.Path, w.name)
			}
		}
	}
}

func rewrite(s string, of func(rune) string) string {
	var b strings.Builder
	for _, r := range s {
		b.WriteString(of(r))
	}
	return b.String()
}
