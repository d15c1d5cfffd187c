package draft

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"crosscheck/checker"
	"crosscheck/facts"
)

// Comment silences the findings of one line of a draft:
//
//	text of the line <!-- crosscheck: ignore the agency mended its toll -->
//
//	# crosscheck: ignore the agency mended its toll
//	text of the line
//
// One that shares its line with text speaks for that line; one that stands
// alone speaks for the next line with text on it.
type Comment struct {
	Span   facts.Span // the whole comment
	Line   int        // that it silences, from 1
	At     int        // the line that it stands on, from 1
	Reason string
}

// commentForm is a comment up to the end of its line: the HTML form or the
// other, the word, and what stands behind it.
var commentForm = regexp.MustCompile(`<!--[ \t]*crosscheck:[ \t]*(\S*)([^\n]*?)-->|#[ \t]*crosscheck:[ \t]*(\S*)([^\n]*)`)

// Comments are the comments of a draft. The error joins those that give no
// reason or are none that is known, each with its place:
//
//	draft.md:12:1: this comment gives no reason; write <!-- crosscheck: ignore REASON -->
func Comments(doc facts.Document) ([]Comment, error) {
	var out []Comment
	var errs []error
	at := 0
	lines := strings.SplitAfter(doc.Text, "\n")
	for i, line := range lines {
		if strings.Contains(line, "crosscheck:") {
			for _, m := range commentForm.FindAllStringSubmatchIndex(line, -1) {
				c, err := parseComment(lines, i, m)
				if err != nil {
					errs = append(errs, fmt.Errorf("%s:%d:%d: %w", name(doc), i+1, utf8.RuneCountInString(line[:m[0]])+1, err))
					continue
				}
				c.Span = facts.Span{Start: at + m[0], End: at + m[1]}
				out = append(out, c)
			}
		}
		at += len(line)
	}
	return out, errors.Join(errs...)
}

func name(doc facts.Document) string {
	if doc.Path != "" {
		return doc.Path
	}
	return doc.ID
}

// parseComment reads a match of commentForm on line i.
func parseComment(lines []string, i int, m []int) (Comment, error) {
	line, form := lines[i], "<!-- crosscheck: ignore REASON -->"
	word, rest := m[2:4], m[4:6]
	if m[2] < 0 {
		word, rest, form = m[6:8], m[8:10], "# crosscheck: ignore REASON"
	}
	if got := line[word[0]:word[1]]; got != "ignore" {
		return Comment{}, fmt.Errorf("%q is nothing that a comment can ask for; write %s", got, form)
	}
	c := Comment{Line: i + 1, At: i + 1, Reason: strings.TrimSpace(line[rest[0]:rest[1]])}
	if !strings.ContainsFunc(c.Reason, isWord) {
		return c, fmt.Errorf("this comment gives no reason; write %s", form)
	}
	if strings.TrimSpace(line[:m[0]]+line[m[1]:]) != "" {
		return c, nil
	}
	for next := i + 1; next < len(lines); next++ {
		if strings.TrimSpace(lines[next]) != "" {
			c.Line = next + 1
			break
		}
	}
	return c, nil
}

func isWord(r rune) bool { return r != utf8.RuneError && r != '-' && r > ' ' }

// blank is a text with blanks for its comments, byte for byte, so that they
// are not read and every span still counts in the text.
func blank(text string, comments []Comment) string {
	if len(comments) == 0 {
		return text
	}
	b := []byte(text)
	for _, c := range comments {
		for i := c.Span.Start; i < c.Span.End; i++ {
			if b[i] != '\r' {
				b[i] = ' '
			}
		}
	}
	return string(b)
}

// silence sets aside the findings whose every fact of the draft stands on a
// silenced line.
func (out *Checked) silence(comments []Comment, v *view) {
	if len(comments) == 0 {
		return
	}
	used := make([]bool, len(comments))
	var left []checker.Finding
	for _, f := range out.Result.Findings {
		by := v.silencers(f, comments)
		if by == nil {
			left = append(left, f)
			continue
		}
		out.Silenced = append(out.Silenced, f)
		for _, i := range by {
			used[i] = true
		}
	}
	out.Result.Findings = left
	for i, c := range comments {
		if !used[i] {
			out.Idle = append(out.Idle, c)
		}
	}
}

// silencers are the indexes of the comments that silence a finding, nil where
// it is told. What is neither flagged nor a notice needs no silence.
func (v *view) silencers(f checker.Finding, comments []Comment) (by []int) {
	if !f.Verdict.Flagged() && f.Rule != Unsupported {
		return nil
	}
	for _, fact := range v.ofDraft(f) {
		line := v.line(fact, f.Slot)
		found := false
		for i, c := range comments {
			if c.Line == line {
				by, found = append(by, i), true
			}
		}
		if !found {
			return nil
		}
	}
	return by
}

// line is the line, from 1, on which a fact of the draft gives a slot.
func (v *view) line(f *facts.Fact, slot checker.Slot) int {
	at := f.Evidence.Start
	switch {
	case slot == checker.Number && !f.Number.Span.IsZero():
		at = f.Number.Span.Start
	case slot == checker.Date && !f.Date.Span.IsZero():
		at = f.Date.Span.Start
	case slot == checker.Claim && !f.Claim.Span.IsZero():
		at = f.Claim.Span.Start
	}
	return 1 + strings.Count(v.drafts[f.Document].Text[:at], "\n")
}
