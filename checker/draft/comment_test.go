package draft

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

func TestComments(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		line         int // that is silenced; 0: an error
		says         string
	}{
		{"behind the text", "سطر <!-- crosscheck: ignore told by phone -->", 1, "told by phone"},
		{"before it", "<!--crosscheck:ignore told by phone--> سطر", 1, "told by phone"},
		{"of a line, in text", "سطر # crosscheck: ignore قال لنا المدير", 1, "قال لنا المدير"},
		{"alone: the next line with text", "أول\n<!-- crosscheck: ignore told -->\n\n \nثان", 5, "told"},
		{"at the end of the file: its own", "أول\n# crosscheck: ignore told", 2, "told"},
		{"lines of Windows", "أول\r\n# crosscheck: ignore told\r\nثان\r\n", 3, "told"},
		{"no reason", "سطر <!-- crosscheck: ignore -->", 0, "draft.txt:1:5: this comment gives no reason; write <!-- crosscheck: ignore REASON -->"},
		{"no reason but dashes", "سطر\nسطر # crosscheck: ignore --", 0, "draft.txt:2:5: this comment gives no reason; write # crosscheck: ignore REASON"},
		{"another word", "<!-- crosscheck: disable told -->", 0, `draft.txt:1:1: "disable" is nothing that a comment can ask for`},
		{"no word at all", "# crosscheck:", 0, `draft.txt:1:1: "" is nothing`},
	} {
		got, err := Comments(doc("draft.txt", c.text))
		if c.line == 0 {
			assert.ErrorContains(t, err, c.says, c.reason)
			continue
		}
		require.NoError(t, err, c.reason)
		if assert.Len(t, got, 1, c.reason) {
			assert.Equal(t, c.line, got[0].Line, c.reason)
			assert.Equal(t, c.says, got[0].Reason, c.reason)
		}
	}
	got, err := Comments(doc("draft.txt", "كتب المراسل: crosscheck: ليست أداة"))
	assert.NoError(t, err)
	assert.Empty(t, got, "the name alone is no comment")
	_, err = Comments(doc("draft.txt", "# crosscheck: ignore\n# crosscheck: ignore"))
	assert.ErrorContains(t, err, "draft.txt:2:1", "all are told, not the first alone")
}

func TestSilence(t *testing.T) {
	c := check(t, Policy{}, five+" # crosscheck: ignore العدد من المستشفى 8", three)
	assert.Empty(t, told(c))
	assert.Len(t, c.Silenced, 1)
	assert.Empty(t, c.Idle)
	for _, f := range c.Result.Story.Facts {
		assert.NotEqual(t, "8", f.Number.Low.String(), "a comment is not read")
	}
	assert.Contains(t, c.Result.Story.Documents[1].Text, "crosscheck: ignore", "the text is what the file holds")

	c = check(t, Policy{}, five+"\n# crosscheck: ignore another line\nهطلت أمطار على الساحل.", three)
	assert.Len(t, told(c), 1)
	assert.Len(t, c.Idle, 1)
}

// Blanking comments keeps every byte at its place.
func FuzzComments(f *testing.F) {
	f.Add("سطر <!-- crosscheck: ignore told --> سطر\n# crosscheck: ignore x\n")
	f.Add("\xff# crosscheck: ignore \xff\r\n<!-- crosscheck: ignore")
	f.Fuzz(func(t *testing.T, text string) {
		comments, err := Comments(doc("d", text))
		if err != nil {
			return
		}
		blanked := blank(text, comments)
		require.Len(t, blanked, len(text))
		assert.Equal(t, strings.Count(text, "\n"), strings.Count(blanked, "\n"))
		assert.Equal(t, utf8.ValidString(text), utf8.ValidString(blanked) && utf8.ValidString(text))
		for _, c := range comments {
			assert.LessOrEqual(t, c.At, c.Line)
			assert.Contains(t, facts.Span.Of(c.Span, text), "crosscheck:")
		}
	})
}
