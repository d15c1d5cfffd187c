package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

func newMentions(s streams) *cobra.Command {
	out := &outputFlags{}
	var lang string
	cmd := &cobra.Command{
		Use:   "mentions [FILE...]",
		Short: "Print what is read in single expressions, for debugging",
		Long: `Read lines of JSON, {"text": "…", "now": "2021-07-26"}, from the files or
standard input, and answer each with a line {"mentions": [{"kind": "number",
"start": 0, "end": 4, …}]}. Offsets are bytes; dates count from "now".`,
		Example: `  echo '{"text": "…", "now": "2021-07-26"}' | crosscheck mentions --lang ar`,
		RunE: func(_ *cobra.Command, files []string) error {
			if err := cmp.Or(oneOf("lang", lang, languageCodes()), oneOf("format", out.format, mentionFormats())); err != nil {
				return err
			}
			if len(files) == 0 {
				files = []string{"-"}
			}
			if out.file == "" { // each line is answered at once
				return answerFiles(s.in, s.out, files)
			}
			return out.write(s, func(w io.Writer) error { return answerFiles(s.in, w, files) })
		},
	}
	addChoice(cmd, &lang, "lang", "auto", "language of the texts", languageCodes())
	addChoice(cmd, &out.format, "format", "jsonl", "form of the answers", mentionFormats())
	addOutput(cmd, &out.file)
	return cmd
}

func mentionFormats() []string { return []string{"jsonl"} }

// answerFiles answers every line of every file.
func answerFiles(stdin io.Reader, w io.Writer, files []string) error {
	language := languages()[0]
	for _, name := range files {
		var in io.Reader = stdin
		if name != "-" {
			f, err := os.Open(name)
			if err != nil {
				return fmt.Errorf("%w; check the path", err)
			}
			defer f.Close()
			in = f
		}
		if err := answer(language, name, in, w); err != nil {
			return err
		}
	}
	return nil
}

// answer reads one question a line and writes one answer a line.
func answer(language extract.Language, name string, in io.Reader, w io.Writer) error {
	lines := bufio.NewReader(in)
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false)
	for n := 1; ; n++ {
		row, err := lines.ReadBytes('\n')
		if len(bytes.TrimSpace(row)) > 0 {
			q, err := parseQuestion(row)
			if err != nil {
				return fmt.Errorf("%s:%d: %w", name, n, err)
			}
			if err := encoder.Encode(q.answer(language)); err != nil {
				return err
			}
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("%s: %w", name, err)
		}
	}
}

// question is a text and the moment that its dates count from.
type question struct {
	text string
	now  facts.Instant
}

func parseQuestion(row []byte) (question, error) {
	var in struct{ Text, Now string }
	if err := json.Unmarshal(row, &in); err != nil {
		return question{}, fmt.Errorf(`broken JSON (%w); write {"text": "…", "now": "2021-07-26"} on one line`, err)
	}
	now, ok := facts.ParseInstant(in.Now)
	if !ok && in.Now != "" {
		return question{}, fmt.Errorf(`"now" %q is no time; write it as 2021-07-26 or 2021-07-26T14:05`, in.Now)
	}
	return question{in.Text, now}, nil
}

func (q question) answer(language extract.Language) answerJSON {
	mentions := []mentionJSON{}
	for _, m := range language.Mentions(q.text) {
		mentions = append(mentions, newMentionJSON(q, m))
	}
	return answerJSON{mentions}
}

// answerJSON is a line of output.
type answerJSON struct {
	Mentions []mentionJSON `json:"mentions"`
}

// mentionJSON is a mention as the line has it; what is not stated is absent.
type mentionJSON struct {
	Kind     string       `json:"kind"`
	Start    int          `json:"start"`
	End      int          `json:"end"`
	Text     string       `json:"text"`
	Low      facts.Number `json:"low,omitzero"`
	High     facts.Number `json:"high,omitzero"`
	Value    facts.Number `json:"value,omitzero"`
	Unit     string       `json:"unit,omitempty"`
	Counted  string       `json:"counted,omitempty"`
	About    bool         `json:"about,omitempty"`
	Open     bool         `json:"open,omitempty"`
	From     string       `json:"from,omitempty"`
	To       string       `json:"to,omitempty"`
	Grain    string       `json:"grain,omitempty"`
	Relation string       `json:"relation,omitempty"`
	Zone     string       `json:"zone,omitempty"`
	ID       string       `json:"id,omitempty"`
	Name     string       `json:"name,omitempty"`
	Type     string       `json:"type,omitempty"`
}

func newMentionJSON(q question, m extract.Mention) mentionJSON {
	n := m.Quantity
	out := mentionJSON{
		Kind: m.Kind.String(), Start: m.Span.Start, End: m.Span.End, Text: m.Span.Of(q.text),
		Low: n.Low, High: n.High, Value: n.Value, Unit: n.Unit, Counted: n.Counted, About: n.About, Open: n.Open,
		ID: m.Ref.ID, Name: m.Ref.Name, Type: m.Type,
	}
	if m.When == nil {
		return out
	}
	if d, ok := m.When.Resolve(q.now, m.Look); ok {
		out.From, out.To, out.Zone = d.From(), d.To(), d.Zone
		out.Grain, out.Relation = d.Grain.String(), d.Relation.String()
	}
	return out
}
