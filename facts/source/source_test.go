package source_test

import (
	"bytes"
	"compress/gzip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/source"
)

// write puts files into a new folder and makes it the working one, so that
// paths in messages are short.
func write(t *testing.T, files map[string]string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for name, data := range files {
		require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
		require.NoError(t, os.WriteFile(name, []byte(data), 0o644))
	}
}

// ids are the ids of documents in their order.
func ids(docs []facts.Document) []string {
	var list []string
	for _, d := range docs {
		list = append(list, d.ID)
	}
	return list
}

func TestTextIsKeptByteForByte(t *testing.T) {
	for _, c := range []struct{ name, reason, text string }{
		{"plain", "nothing to do", "وصل الوفد إلى المطار"},
		{"crlf", "line ends belong to the text", "عنوان\r\nوصل الوفد\r\n"},
		{"marks", "diacritics and tatweel are folded later, never here", "وَصَلَ الوفـــد"},
		{"bidi", "controls keep their place", "\u200fوصل \u206812\u2069 رجلاً"},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{"a.txt": c.text})
			docs, err := source.Read([]string{"a.txt"}, nil)
			require.NoError(t, err, c.reason)
			require.Len(t, docs, 1)
			assert.Equal(t, facts.Document{ID: "a.txt", Path: "a.txt", Role: "source", Text: c.text,
				Body: facts.Span{End: len(c.text)}}, docs[0], c.reason)
		})
	}
}

func TestByteOrderMarkStaysOutOfTheBody(t *testing.T) {
	write(t, map[string]string{"a.txt": "\ufeffوصل الوفد"})
	docs, err := source.Read([]string{"a.txt"}, nil)
	require.NoError(t, err)
	assert.Equal(t, "\ufeffوصل الوفد", docs[0].Text, "offsets count in the file as it is")
	assert.Equal(t, "وصل الوفد", docs[0].Body.Of(docs[0].Text))
}

func TestFrontMatter(t *testing.T) {
	const matter = "---\ntitle: وصول الوفد\noutlet: \"صحيفة: الميناء\"\npublished: 2021-07-26\nurl: https://example.org/1\nlanguage: ar\ntags: [a, b]\n---\n"
	for _, c := range []struct{ name, reason, in, body string }{
		{"title in body", "the matter stays out of the body", matter + "# وصول الوفد\nنزل الوفد.", "# وصول الوفد\nنزل الوفد."},
		{"crlf", "front matter of Windows editors", strings.ReplaceAll(matter, "\n", "\r\n") + "وصول الوفد", "وصول الوفد"},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{"a.md": c.in})
			docs, err := source.Read([]string{"a.md"}, nil)
			require.NoError(t, err, c.reason)
			d := docs[0]
			assert.Equal(t, []string{"وصول الوفد", "صحيفة: الميناء", "2021-07-26", "https://example.org/1", "ar"},
				[]string{d.Title, d.Outlet, d.Published, d.URL, d.Language})
			assert.Equal(t, c.body, d.Body.Of(d.Text), c.reason)
			assert.Equal(t, c.in, d.Text, c.reason)
			assert.False(t, d.Derived, c.reason)
		})
	}
}

func TestTitleInFrontMatterAlone(t *testing.T) {
	t.Run("plain", func(t *testing.T) {
		in := "---\noutlet: x\ntitle: \"وصول الوفد\"\nlanguage: ar\n---\nنزل رجال."
		write(t, map[string]string{"a.md": in})
		docs, err := source.Read([]string{"a.md"}, nil)
		require.NoError(t, err)
		d := docs[0]
		assert.False(t, d.Derived, "every span counts in the file")
		assert.Equal(t, []string{"وصول الوفد", "نزل رجال."}, linesOf(d.Body.Of(d.Text)), "all else in the matter is blank")
		for _, quote := range []string{"وصول الوفد", "نزل رجال."} {
			assert.Equal(t, strings.Index(in, quote), strings.Index(d.Text, quote), "the words stand where the file has them")
		}
	})
	t.Run("folded over two lines", func(t *testing.T) {
		write(t, map[string]string{"a.md": "---\ntitle: >-\n  وصول\n  الوفد\n---\nنزل رجال."})
		docs, err := source.Read([]string{"a.md"}, nil)
		require.NoError(t, err)
		assert.Equal(t, "وصول الوفد\nنزل رجال.", docs[0].Text, "the title of YAML is nowhere in the file as it is read")
		assert.True(t, docs[0].Derived)
	})
}

// linesOf are the lines of s that are not blank.
func linesOf(s string) []string {
	var list []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			list = append(list, line)
		}
	}
	return list
}

func TestMarkdownWithoutFrontMatter(t *testing.T) {
	for _, c := range []struct{ name, reason, in string }{
		{"none", "front matter is optional", "# عنوان\nنص"},
		{"rule", "a line under which no second one stands is a ruled line", "---\nنص"},
		{"later", "only the first line opens front matter", "نص\n---\ntitle: x\n---\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{"a.md": c.in})
			docs, err := source.Read([]string{"a.md"}, nil)
			require.NoError(t, err, c.reason)
			assert.Equal(t, c.in, docs[0].Body.Of(docs[0].Text), c.reason)
		})
	}
}

func TestTitles(t *testing.T) {
	for _, c := range []struct{ name, reason, title, text, want string }{
		{"first line", "it has its place already", "غرق قارب", "غرق قارب\nقال شهود", ""},
		{"other spelling", "folded words are compared", "غَرَق قاربٌ في البحيرةِ", "غرق قارب في البحيره", ""},
		{"other signs", "signs between words do not count", "غرق قارب: 3 قتلى", "«غرق قارب»، ٣ قتلى", ""},
		{"part of a word", "words are compared, not letters", "غرق قار", "غرق قارب", "غرق قار\nغرق قارب"},
		{"apart", "it is put before the text with one newline", " غرق قارب\n", "قال شهود", "غرق قارب\nقال شهود"},
		{"no words", "a title of signs says nothing", "…", "قال شهود", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			write(t, map[string]string{"a.jsonl": record("title", c.title, "text", c.text)})
			docs, err := source.Read([]string{"a.jsonl"}, nil)
			require.NoError(t, err, c.reason)
			d := docs[0]
			assert.Equal(t, c.want != "", d.Derived, c.reason)
			if c.want == "" {
				c.want = c.text
			}
			assert.Equal(t, c.want, d.Text, c.reason)
			assert.Equal(t, c.want, d.Body.Of(d.Text), c.reason)
		})
	}
}

func TestFolderIsReadThroughAndSorted(t *testing.T) {
	write(t, map[string]string{
		"s/b.txt": "ب", "s/a.md": "أ", "s/in/c.txt": "ج", "s/notes.json": "{}", "s/.git/d.txt": "د", "s/.e.txt": "ه", "s/PHOTO.PNG": "x",
	})
	docs, err := source.Read([]string{"s"}, nil)
	require.NoError(t, err, "what is no report is passed over in a folder")
	assert.Equal(t, []string{"s/a.md", "s/b.txt", "s/in/c.txt"}, ids(docs))
}

func TestPatternsAndCompressedFiles(t *testing.T) {
	var z bytes.Buffer
	w := gzip.NewWriter(&z)
	_, err := w.Write([]byte("نص مضغوط"))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	write(t, map[string]string{"a.txt": "أ", "b.txt": "ب", "c.txt.gz": z.String()})
	docs, err := source.Read([]string{"*.txt", "c.txt.gz"}, nil)
	require.NoError(t, err)
	assert.Equal(t, []string{"a.txt", "b.txt", "c.txt.gz"}, ids(docs))
	assert.Equal(t, "نص مضغوط", docs[2].Text)
}

func TestReadFS(t *testing.T) {
	fsys := fstest.MapFS{"s/a.txt": {Data: []byte("أ")}, "s/in/b.md": {Data: []byte("ب")}, "s/gold.json": {Data: []byte("{}")}, "c.txt": {Data: []byte("ج")}}
	docs, err := source.ReadFS(fsys, "s", "*.txt")
	require.NoError(t, err)
	assert.Equal(t, []string{"s/a.txt", "s/in/b.md", "c.txt"}, ids(docs))
	_, err = source.ReadFS(fsys, "none")
	assert.EqualError(t, err, "none: file does not exist; check the path")
}

func TestMarkdownHeading(t *testing.T) {
	for _, c := range []struct{ in, title, reason string }{
		{"# غرق عبّارة #\n\nغرقت عبّارة.\n", "غرق عبّارة", "the heading is the title"},
		{"---\ntitle: غرق\n---\n# غرق عبّارة\n\nغرقت عبّارة.\n", "غرق", "front matter goes before it"},
		{"## غرق عبّارة\n\nغرقت عبّارة.\n", "", "a heading of a part is none"},
		{"غرقت عبّارة.\n# بعد\n", "", "nor one further down"},
	} {
		write(t, map[string]string{"a.md": c.in})
		docs, err := source.Read([]string{"a.md"}, nil)
		require.NoError(t, err)
		assert.Equal(t, c.title, docs[0].Title, c.reason)
	}
}
