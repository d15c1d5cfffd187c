package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"unicode/utf8"

	"crosscheck/facts"
)

// record is one report of a JSON Lines file; null and "" count as absent, and
// other keys are passed over.
type record struct {
	ID        string `json:"id"`
	Outlet    string `json:"outlet"`
	Title     string `json:"title"`
	Published string `json:"published"`
	URL       string `json:"url"`
	Language  string `json:"language"`
	Text      string `json:"text"`
	Story     string `json:"story"`
}

// readJSONLines reads one report a line; blank lines are passed over. A line
// that is broken costs that report only.
func readJSONLines(r *reader, f file) {
	before, line := len(r.errs)+len(r.docs), 0
	for rest := bytes.TrimPrefix(f.data, []byte(bom)); len(rest) > 0; {
		var row []byte
		row, rest, _ = bytes.Cut(rest, []byte("\n"))
		line++
		if row = bytes.TrimSpace(row); len(row) > 0 {
			r.record(f, row, fmt.Sprintf("%s:%d", f.path, line))
		}
	}
	if len(r.errs)+len(r.docs) == before {
		r.fail("%s: there is no report in this file; write one JSON object a line", f.path)
	}
}

func (r *reader) record(f file, row []byte, place string) {
	if !utf8.Valid(row) {
		r.fail("%s: not UTF-8; convert the file, probably: iconv -f windows-1256 -t utf-8 IN > OUT", place)
		return
	}
	var in record
	if err := json.Unmarshal(row, &in); err != nil {
		r.fail("%s: %w", place, jsonProblem(err))
		return
	}
	if in.Text == "" {
		r.fail(`%s: the report has no "text"; fill it in or take the line out`, place)
		return
	}
	d := facts.Document{ID: in.ID, Path: f.path, Outlet: in.Outlet, Title: in.Title, Published: in.Published,
		URL: in.URL, Language: in.Language, Story: in.Story, Text: in.Text, Body: facts.Span{End: len(in.Text)}}
	if f.path == "-" {
		d.Path = ""
	}
	r.add(report{Document: d, place: place})
}

// jsonProblem says what is wrong with a line and what to do.
func jsonProblem(err error) error {
	var syntax *json.SyntaxError
	var kind *json.UnmarshalTypeError
	switch {
	case errors.As(err, &kind) && kind.Field != "":
		return fmt.Errorf("%q is a %s; write it as text in quotation marks", kind.Field, kind.Value)
	case errors.As(err, &kind):
		return fmt.Errorf(`the line holds a JSON %s; write one report as an object, such as {"id": "1", "text": "…"}`, kind.Value)
	case errors.As(err, &syntax):
		return fmt.Errorf(`broken JSON at byte %d (%w); write each report on one line, such as {"id": "1", "text": "…"}`, syntax.Offset, err)
	}
	return err
}
