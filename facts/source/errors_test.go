package source_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts/source"
)

// Every message has the place first and the remedy after a semicolon.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		name  string
		files map[string]string
		input string
		want  []string
	}{
		{"missing", nil, "no.txt", []string{"no.txt: file does not exist; check the path"}},
		{"pattern of nothing", nil, "*.txt", []string{"*.txt: file does not exist; check the path"}},
		{"empty folder", map[string]string{"d/a.png": "x"}, "d", []string{"d: nothing in this folder can be read; put reports into it (.txt, .md, .jsonl"}},
		{"windows-1256", map[string]string{"a.txt": "نص\nab\xe6\xd5\xe1"}, "a.txt", []string{"a.txt:2: not UTF-8 from byte 7 on; ", "iconv -f windows-1256"}},
		{"utf-16", map[string]string{"a.txt": "\xff\xfe\x46\x06"}, "a.txt", []string{"a.txt:1: not UTF-8", "iconv -f utf-16"}},
		{"empty", map[string]string{"a.txt": ""}, "a.txt", []string{"a.txt: there is no text in this report; "}},
		{"blank", map[string]string{"a.txt": "\ufeff \u200f\n — "}, "a.txt", []string{"a.txt: there is no text in this report; "}},
		{"only front matter", map[string]string{"a.md": "---\ntitle: عنوان\n---\n"}, "a.md", []string{"a.md: there is no text in this report; "}},
		{"broken front matter", map[string]string{"a.md": "---\noutlet: x\ntitle: [x\n---\nنص"}, "a.md", []string{"a.md:", "; mend the front matter"}},
		{"front matter of a wrong kind", map[string]string{"a.md": "---\noutlet: x\ntitle: [x, y]\n---\nنص"}, "a.md", []string{"a.md:3: cannot unmarshal", "; mend the front matter"}},
		{"duplicate", map[string]string{"a.jsonl": record("id", "7", "text", "أ") + record("id", "7", "text", "ب")}, "a.jsonl", []string{`a.jsonl:2: the id "7" is taken by a.jsonl:1; `}},
		{"broken line", map[string]string{"a.jsonl": record("text", "أ") + `{"text": "ب"`}, "a.jsonl", []string{"a.jsonl:2: broken JSON at byte ", "unexpected end of JSON input", "; write each report on one line"}},
		{"kind of a key", map[string]string{"a.jsonl": `{"id": 7, "text": "ب"}`}, "a.jsonl", []string{`a.jsonl:1: "id" is a number; write it as text`}},
		{"kind of a line", map[string]string{"a.jsonl": `["x"]`}, "a.jsonl", []string{"a.jsonl:1: the line holds a JSON array; "}},
		{"no text", map[string]string{"a.jsonl": `{"id": "7", "text": null}`}, "a.jsonl", []string{`a.jsonl:1: the report has no "text"; `}},
		{"line not UTF-8", map[string]string{"a.jsonl": "\n{\"text\": \"\xe6\"}"}, "a.jsonl", []string{"a.jsonl:2: not UTF-8; "}},
		{"no lines", map[string]string{"a.jsonl": "\n\n"}, "a.jsonl", []string{"a.jsonl: there is no report in this file; "}},
		{"pdf", map[string]string{"a.PDF": "%PDF"}, "a.PDF", []string{"a.PDF: PDF is not read, because readers of Arabic PDF reverse digits", "; save the text as .txt"}},
		{"kind", map[string]string{"a.rtf": "x"}, "a.rtf", []string{`a.rtf: files of the kind ".rtf" are not read; save it as one of .txt, .md, .jsonl`}},
		{"no kind", map[string]string{"a": "x"}, "a", []string{"a: a file without an extension; "}},
		{"damaged gzip", map[string]string{"a.txt.gz": "x"}, "a.txt.gz", []string{"a.txt.gz: damaged gzip data", "; get the file again"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, c.files)
			_, err := source.Read([]string{c.input}, nil)
			require.Error(t, err)
			for _, part := range c.want {
				assert.ErrorContains(t, err, part)
			}
			assert.NotContains(t, err.Error(), "\n", "one problem is one line")
		})
	}
}

func TestAllProblemsAreNamedAndTheOthersRead(t *testing.T) {
	write(t, map[string]string{"a.txt": "نص", "b.txt": "", "c.jsonl": "{\n" + record("text", "ب")})
	docs, err := source.Read([]string{"a.txt", "b.txt", "c.jsonl", "no.txt"}, nil)
	assert.Equal(t, []string{"a.txt", "c.jsonl:2"}, ids(docs))
	require.Error(t, err)
	assert.Len(t, strings.Split(err.Error(), "\n"), 3)
}

func TestStandardInputOnce(t *testing.T) {
	_, err := source.Read([]string{"-", "-"}, strings.NewReader("نص"))
	assert.EqualError(t, err, "-: there is no standard input, or it was given before; name it once")
}

// Whatever a file holds, reading it gives documents whose body lies in their
// text, or an error.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{"نص", "---\ntitle: x\n---\nنص", "---\n---\n", `{"text": "نص", "title": "عنوان"}`, "\ufeff---\r\n...\r\nx", "{\x00}", "\xff\xfe",
		"<p>نص", "<script type=application/ld+json>[{\"@type\": \"Article\"}]</script><h1>", rss, pageIn("")} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data string) {
		for _, name := range []string{"a.txt", "a.md", "a.jsonl", "a.html", "a.xml", "a.docx"} {
			write(t, map[string]string{name: data})
			docs, err := source.Read([]string{name}, nil)
			assert.True(t, len(docs) > 0 || err != nil)
			for _, d := range docs {
				assert.True(t, 0 <= d.Body.Start && d.Body.Start < d.Body.End && d.Body.End == len(d.Text))
			}
		}
	})
}
