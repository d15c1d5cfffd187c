package date_test

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed corpus.txt
var corpus string

// phrase is one line of the corpus with what it means.
type phrase struct {
	text     string // without the brackets
	want     string // the date itself
	value    string
	now      facts.Instant
	line     int
	negative bool
}

func phrases(t testing.TB) []phrase {
	var out []phrase
	var now facts.Instant
	value := ""
	for i, line := range strings.Split(corpus, "\n") {
		body := strings.TrimSpace(line)
		switch {
		case body == "" || body[0] == '#':
		case line[0] != '\t' && strings.HasPrefix(body, "now "):
			at, ok := facts.ParseInstant(body[4:])
			require.True(t, ok, "line %d", i+1)
			now = at
		case line[0] != '\t':
			value = body
		default:
			p := phrase{text: strings.NewReplacer("[", "", "]", "").Replace(body), want: body, value: value, now: now, line: i + 1}
			if from := strings.Index(body, "["); from >= 0 {
				p.want = body[from+1 : strings.Index(body, "]")]
			}
			p.negative = value == "none"
			out = append(out, p)
		}
	}
	require.NotEmpty(t, out)
	return out
}

func read(s string) []extract.Mention {
	return date.Read(s, text.Words(s, facts.Span{End: len(s)}))
}

// meaning writes what the only date of a text means, as the corpus does.
func meaning(s string, now facts.Instant) string {
	words := text.Words(s, facts.Span{End: len(s)})
	found := date.Read(s, words)
	if len(found) == 0 {
		return "none"
	}
	m := found[0]
	d, ok := m.When.Resolve(now, date.Look(words, m.First, m.Last))
	if !ok {
		return "open"
	}
	v := d.From()
	switch {
	case d.Relation == facts.Until || d.Relation == facts.Before:
		v = d.To()
	case d.To() != d.From():
		v += ".." + d.To()
	}
	if d.Relation != facts.On {
		v += " " + d.Relation.String()
	}
	v += " " + d.Grain.String()
	if d.Zone != "" {
		v += " zone=" + d.Zone
	}
	return v
}

func TestCorpus(t *testing.T) {
	for _, p := range phrases(t) {
		found := read(p.text)
		if p.negative {
			assert.Empty(t, found, "line %d: %s is no date", p.line, p.text)
			continue
		}
		if !assert.Len(t, found, 1, "line %d: %s", p.line, p.text) {
			continue
		}
		assert.Equal(t, p.value, meaning(p.text, p.now), "line %d: %s", p.line, p.text)
		assert.Equal(t, p.want, found[0].Span.Of(p.text), "line %d: the span", p.line)
	}
}

func TestEveryRuleIsUsed(t *testing.T) {
	used := map[string]bool{}
	for _, p := range phrases(t) {
		for _, m := range read(p.text) {
			used[strings.TrimPrefix(m.Rules[0], "date/")] = true
		}
	}
	for name := range date.Rules {
		assert.True(t, used[name], "no phrase of the corpus uses the rule %q", name)
		delete(used, name)
	}
	assert.Empty(t, used, "a rule that date.Rules does not list")
}

// TestSpellingsChangeNothing: digits of another script, diacritics, tatweel,
// alef forms and bidi marks change no value.
func TestSpellingsChangeNothing(t *testing.T) {
	arabicDigits := strings.NewReplacer("0", "٠", "1", "١", "2", "٢", "3", "٣", "4", "٤", "5", "٥", "6", "٦", "7", "٧", "8", "٨", "9", "٩")
	persian := strings.NewReplacer("0", "۰", "1", "۱", "2", "۲", "3", "۳", "4", "۴", "5", "۵", "6", "۶", "7", "۷", "8", "۸", "9", "۹")
	laws := []struct {
		name string
		do   func(string) string
	}{
		{"Arabic-Indic digits", arabicDigits.Replace},
		{"Persian digits", persian.Replace},
		{"diacritics", func(s string) string { return strings.NewReplacer("م", "مَ", "س", "سْ", "ل", "لِ").Replace(s) }},
		{"tatweel", func(s string) string { return strings.NewReplacer("ي", "يـ", "ع", "عـ").Replace(s) }},
		{"plain alef", func(s string) string { return strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا").Replace(s) }},
		{"bidi marks", func(s string) string { return "\u200f" + strings.ReplaceAll(s, " ", " \u200f") }},
		{"no-break spaces", func(s string) string { return strings.ReplaceAll(s, " ", "\u00a0") }},
	}
	for _, p := range phrases(t) {
		for _, law := range laws {
			assert.Equal(t, meaning(p.text, p.now), meaning(law.do(p.text), p.now), "line %d: %s: %s", p.line, law.name, p.text)
		}
	}
}
