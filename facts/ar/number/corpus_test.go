package number

import (
	_ "embed"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed corpus.txt
var corpus string

// phraseCase is one phrase of the corpus.
type phraseCase struct {
	kind, value, unit, counted string
	marks                      []string
	text                       string
	span                       facts.Span
}

func cases(t *testing.T) []phraseCase {
	var all []phraseCase
	var at phraseCase
	for _, line := range strings.Split(corpus, "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
		case line[0] != '\t':
			f := append(strings.Fields(line), "-", "-", "-")
			at = phraseCase{kind: f[0], value: f[1], unit: f[2], counted: f[3]}
			if len(f) > 7 {
				at.marks = f[4 : len(f)-3]
			}
		default:
			c := at
			c.text, c.span = cutBrackets(strings.TrimSpace(line))
			all = append(all, c)
		}
	}
	require.Greater(t, len(all), 150, "the corpus is embedded whole")
	return all
}

func cutBrackets(s string) (string, facts.Span) {
	before, rest, ok := strings.Cut(s, "[")
	if !ok {
		return s, facts.Span{End: len(s)}
	}
	inside, after, _ := strings.Cut(rest, "]")
	return before + inside + after, facts.Span{Start: len(before), End: len(before) + len(inside)}
}

func read(s string) []extract.Mention {
	return Read(s, text.Words(s, facts.Span{End: len(s)}))
}

// value writes a range as the corpus does.
func value(q facts.Quantity) string {
	switch {
	case q.IsPoint():
		return q.Low.String()
	case q.Low.IsZero():
		return ".." + q.High.String()
	case q.High.IsZero():
		return q.Low.String() + ".."
	}
	return q.Low.String() + ".." + q.High.String()
}

func marks(m extract.Mention) []string {
	var out []string
	for _, mark := range []struct {
		on   bool
		name string
	}{{m.Part, "part"}, {m.Quantity.Each, "each"}, {m.Quantity.Open, "open"}, {m.Quantity.Ordinal, "ordinal"}, {m.Quantity.Vague, "vague"}} {
		if mark.on {
			out = append(out, mark.name)
		}
	}
	return out
}

// matches reports whether m is what the phrase means.
func (c phraseCase) matches(m extract.Mention) bool {
	want := c.value
	if v, high := parseValue(c.value); strings.Contains(c.value, "/") && high.IsZero() { // 2/3
		want = v.String()
	}
	kind, idle := strings.CutPrefix(c.kind, "idle-")
	if kind == "idle" {
		kind, idle = "number", true
	}
	if m.Kind.String() != kind || m.Span != c.span || value(m.Quantity) != want || m.Idle != idle {
		return false
	}
	if kind == "number" {
		return true
	}
	or := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	return or(m.Quantity.Unit) == c.unit && or(m.Quantity.Counted) == c.counted && strings.Join(marks(m), " ") == strings.Join(c.marks, " ")
}

func TestCorpus(t *testing.T) {
	for _, c := range cases(t) {
		got := read(c.text)
		if c.kind == "nothing" {
			assert.Empty(t, got, "%q holds no figure", c.text)
			continue
		}
		found := false
		for _, m := range got {
			found = found || c.matches(m)
		}
		assert.True(t, found, "%q: want %s %s %s %s %v at %q, got %s", c.text, c.kind, c.value, c.unit, c.counted, c.marks, c.span.Of(c.text), show(c.text, got))
	}
}

func show(s string, ms []extract.Mention) string {
	var b strings.Builder
	for _, m := range ms {
		b.WriteString("\n\t" + strings.Join([]string{m.Kind.String(), value(m.Quantity), m.Quantity.Unit, m.Quantity.Counted, strings.Join(marks(m), " "), m.Span.Of(s), strings.Join(m.Rules, ", ")}, " | "))
		if m.Idle {
			b.WriteString(" | idle")
		}
	}
	return b.String()
}

// A rule that no phrase uses is a rule that nobody can see.
func TestEveryRuleHasAPhrase(t *testing.T) {
	used := make(map[string]bool)
	for _, c := range cases(t) {
		for _, m := range read(c.text) {
			for _, r := range m.Rules {
				used[r] = true
			}
		}
	}
	rules := []string{"percent", "percent first", "point", "point first", "and fraction", "parts", "parted", "dual", "none", "one span",
		"noun and fraction", "one and fraction", "one or two", "ordinal in digits", "sum of times", "and one", "some span", throughoutRule, "decimal", "idle: repeats", "idle: unit of a column", "bound: min", "bound: over", "bound: max", "bound: under", "bound: about"}
	for _, r := range readers {
		rules = append(rules, r.name)
	}
	for _, r := range idleRules {
		rules = append(rules, r.name)
	}
	for _, r := range rangeRules {
		rules = append(rules, r.name)
	}
	for _, r := range asideRules {
		rules = append(rules, r.name)
	}
	for _, r := range rules {
		assert.True(t, used[r], "no phrase of corpus.txt uses the rule %q", r)
		delete(used, r)
	}
	assert.Empty(t, used, "rules that the list above does not name")
}
