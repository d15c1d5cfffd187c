package source_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/source"
)

// record is a line of JSON with these keys and values.
func record(pairs ...string) string {
	m := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	b, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	return string(b) + "\n"
}

func TestJSONLines(t *testing.T) {
	write(t, map[string]string{"s.jsonl": record("id", "x/1", "outlet", "الميناء", "published", "2021-07-26", "url", "u", "language", "ar", "text", "نص", "story", "s1") +
		"\r\n" + `{"id": null, "title": "", "text": "نص ثان", "tags": [1]}`})
	docs, err := source.Read([]string{"s.jsonl"}, nil)
	require.NoError(t, err)
	assert.Equal(t, []facts.Document{
		{ID: "x/1", Path: "s.jsonl", Role: "source", Outlet: "الميناء", Published: "2021-07-26", URL: "u", Language: "ar", Story: "s1", Text: "نص", Body: facts.Span{End: 4}},
		{ID: "s.jsonl:3", Path: "s.jsonl", Role: "source", Text: "نص ثان", Body: facts.Span{End: 11}},
	}, docs, "null and empty count as absent; a report without an id is called after its line")
}

func TestStandardInput(t *testing.T) {
	for _, c := range []struct {
		name, reason, in string
		ids, texts       []string
	}{
		{"plain", "text is one report", "نص\n", []string{"-"}, []string{"نص\n"}},
		{"lines", "a brace opens JSON Lines", "\n" + record("text", "أ") + record("text", "ب", "id", "2"), []string{"-:2", "2"}, []string{"أ", "ب"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			docs, err := source.Read([]string{"-"}, strings.NewReader(c.in))
			require.NoError(t, err, c.reason)
			assert.Equal(t, c.ids, ids(docs), c.reason)
			for i, d := range docs {
				assert.Equal(t, c.texts[i], d.Text, c.reason)
				assert.Empty(t, d.Path, "standard input has no path")
			}
		})
	}
}
