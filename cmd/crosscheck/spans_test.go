package main

import (
	"bytes"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The promise of the JSON: every span is bytes of the report as it came in,
// front matter included, or of documents[].text where that is given.
func TestSpansCountInTheInput(t *testing.T) {
	t.Chdir(t.TempDir())
	files := map[string]string{
		"plain.txt": "\ufeffمقتل ثلاثة جنود في تفجير بالرمادي\r\n\r\nقال مصدر أمني إن ٣ جنود قتلوا أمس الأحد.",
		"matter.md": "---\ntitle: مقتل خمسة جنود في تفجير بالرمادي\nlanguage: ar\n---\nقتل خمسة جنود أمس الأحد في الرمادي.\n",
		"line.jsonl": `{"id": "l", "title": "مقتل ستة جنود في تفجير بالرمادي", "text": "قتل ستة جنود أمس الأحد."}` + "\n" +
			`{"id": "m", "text": "قُتِل سبعةُ جنود أمس الأحد في الرمادي."}`,
	}
	for name, text := range files {
		require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	}
	texts := map[string]string{"plain.txt": files["plain.txt"], "matter.md": files["matter.md"], "m": "قُتِل سبعةُ جنود أمس الأحد في الرمادي."}
	var out, stderr bytes.Buffer
	require.Equal(t, exitDone, run([]string{"compare", "--format", "json", "plain.txt", "matter.md", "line.jsonl"}, strings.NewReader(""), &out, &stderr), stderr.String())
	var result struct {
		Documents []struct{ ID, Text string }
		Facts     []map[string]any
	}
	require.NoError(t, json.Unmarshal(out.Bytes(), &result))
	for _, d := range result.Documents {
		if d.Text != "" {
			texts[d.ID] = d.Text
		}
	}
	assert.Equal(t, "مقتل ستة جنود في تفجير بالرمادي\nقتل ستة جنود أمس الأحد.", texts["l"], "a title that stands alone is put before the text")
	told := map[string]bool{}
	for _, fact := range result.Facts {
		text := texts[fact["document"].(string)]
		told[fact["document"].(string)] = true
		for slot, value := range fact {
			span, ok := value.(map[string]any)
			if !ok || span["start"] == nil {
				continue
			}
			start, end := int(span["start"].(float64)), int(span["end"].(float64))
			if assert.True(t, 0 <= start && start < end && end <= len(text), slot) {
				assert.Equal(t, text[start:end], span["text"], slot)
			}
		}
	}
	assert.Len(t, told, 4, "facts are read from every report")
}
