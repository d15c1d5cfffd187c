package source

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"crosscheck/facts"
)

// matter is what may stand in the front matter of a Markdown file.
type matter struct {
	Title     string `yaml:"title"`
	Outlet    string `yaml:"outlet"`
	Published string `yaml:"published"`
	URL       string `yaml:"url"`
	Language  string `yaml:"language"`
}

// readMarkdown reads a report with YAML front matter, which may be missing:
//
//	---
//	title: …
//	published: 2021-07-26
//	---
//	text
func readMarkdown(r *reader, f file) {
	if !r.isText(f) {
		return
	}
	d := wholeText(f)
	front, length := frontMatter(d.Body.Of(d.Text))
	d.Body.Start += length
	var m matter
	if err := yaml.Unmarshal([]byte(front), &m); err != nil {
		r.fail("%s%w; mend the front matter, as in: published: 2021-07-26", f.path, yamlPlace(err))
		return
	}
	d.Title, d.Outlet, d.Published, d.URL, d.Language = m.Title, m.Outlet, m.Published, m.URL, m.Language
	body := d.Body.Of(d.Text)
	d.Title = or(d.Title, heading(body))
	if hasWords(m.Title) && hasWords(body) && !strings.Contains(wordsOf(body), wordsOf(m.Title)) {
		keepTitle(&d, strings.Index(d.Text, front), len(front))
	}
	r.add(report{Document: d, place: f.path})
}

// heading is the text of the first line where that is a heading of the first
// rank, "# …".
func heading(body string) string {
	first, _, _ := strings.Cut(strings.TrimLeft(body, " \t\r\n\ufeff"), "\n")
	if text, ok := strings.CutPrefix(first, "# "); ok && hasWords(text) {
		return strings.TrimRight(strings.TrimSpace(text), " #")
	}
	return ""
}

// keepTitle makes a title that stands in the front matter alone a part of the
// body, at its place: all else in the front matter becomes blank, byte for
// byte, so that every span still counts in the file. A title that is written
// with escapes or over several lines is left to placeTitle.
func keepTitle(d *facts.Document, start, length int) {
	for line := range strings.Lines(d.Text[start : start+length]) {
		at := strings.Index(line, d.Title)
		if strings.HasPrefix(line, "title:") && at > 0 {
			title := facts.Span{Start: start + at, End: start + at + len(d.Title)}
			d.Text = d.Text[:title.End] + blank(d.Text[title.End:d.Body.Start]) + d.Text[d.Body.Start:]
			d.Body.Start = title.Start
			return
		}
		start += len(line)
	}
}

// blank is s with a blank for every byte but those of line ends.
func blank(s string) string {
	b := []byte(s)
	for i, c := range b {
		if c != '\n' && c != '\r' {
			b[i] = ' '
		}
	}
	return string(b)
}

// frontMatter is the YAML between the first line, "---", and the next such
// line, and the length of all of it; both are zero where there is none.
func frontMatter(s string) (front string, length int) {
	open, rest, found := strings.Cut(s, "\n")
	if !found || strings.TrimRight(open, " \t\r") != "---" {
		return "", 0
	}
	start := len(s) - len(rest)
	for at := start; at < len(s); {
		line, _, _ := strings.Cut(s[at:], "\n")
		end := min(at+len(line)+1, len(s))
		if bar := strings.TrimRight(line, " \t\r"); bar == "---" || bar == "..." {
			return s[start:at], end
		}
		at = end
	}
	return "", 0
}

// lineOfYAML finds the place in what the YAML reader says: it counts lines
// from the one after "---".
var lineOfYAML = regexp.MustCompile(`^(?:yaml: )?(?:unmarshal errors:\n\s*)?line (\d+): ((?s:.*))`)

// yamlPlace words a YAML error as what follows the path: ":3: what is wrong".
func yamlPlace(err error) error {
	m := lineOfYAML.FindStringSubmatch(err.Error())
	if m == nil {
		return fmt.Errorf(": %w", err)
	}
	n, _ := strconv.Atoi(m[1])
	return errors.New(":" + strconv.Itoa(n+1) + ": " + strings.Join(strings.Fields(m[2]), " "))
}
