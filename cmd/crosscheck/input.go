package main

import (
	"cmp"
	"fmt"
	"os"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/language"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/extract"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
)

// inputKinds is what the commands that read reports say about them.
const inputKinds = `
INPUT is a file (.txt, .md, .jsonl, .html, .docx, or the .xml of a feed; any of
them as .gz), a folder, or - for standard input (text, or one JSON report a
line). Reports without a "story" form one story.`

// languages are the language packs.
func languages() []extract.Language { return []extract.Language{ar.Arabic{}} }

// languages are the packs, keeping how each fact was read where that is asked.
func (f *inputFlags) languages() []extract.Language {
	if f.explain {
		return []extract.Language{ar.Arabic{Explain: true}}
	}
	return languages()
}

// languageCodes are the values of --lang.
func languageCodes() []string {
	codes := []string{"auto"}
	for _, l := range languages() {
		codes = append(codes, l.Code())
	}
	return codes
}

// inputFlags are the flags on how reports are read.
type inputFlags struct {
	published string
	lang      string
	quiet     bool
	verbose   bool
	explain   bool          // keep how each fact was read
	day       facts.Instant // of published
}

func (f *inputFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.published, "published", "", "the day that every report counts from, as `DATE` 2021-07-26")
	addChoice(cmd, &f.lang, "lang", "auto", "language of the reports", languageCodes())
	cmd.Flags().BoolVar(&f.quiet, "quiet", false, "no notes on standard error, only errors")
	cmd.Flags().BoolVar(&f.verbose, "verbose", false, "say on standard error what is read and left out")
	cmd.MarkFlagsMutuallyExclusive("quiet", "verbose")
}

// note says something on standard error that is no error.
func (f *inputFlags) note(s streams, format string, args ...any) {
	if !f.quiet {
		fmt.Fprintf(s.err, "crosscheck: note: "+format+"\n", args...)
	}
}

// detail is a note for --verbose.
func (f *inputFlags) detail(s streams, format string, args ...any) {
	if f.verbose {
		f.note(s, format, args...)
	}
}

func (f *inputFlags) check() error {
	if err := oneOf("lang", f.lang, languageCodes()); err != nil {
		return err
	}
	if f.published == "" {
		return nil
	}
	at, ok := facts.ParseInstant(f.published)
	if !ok || len(f.published) < len("2021-07-26") {
		return fmt.Errorf("--published %q is no day; write it as 2021-07-26", f.published)
	}
	f.day = at.StartOfDay()
	return nil
}

// stories reads the inputs and the facts of their reports, one story for each
// name, sorted by it. What cannot be read is told on standard error; the error
// is then errUnreadable, and the stories hold the others.
func (f *inputFlags) stories(s streams, inputs []string) ([]facts.Story, error) {
	docs, err := f.read(s, inputs)
	limitMemory(docs)
	groups := byStory(docs)
	return mapTold(f.progress(s, "reading", len(groups)), groups, func(group []facts.Document) facts.Story {
		st := story.Read(group, f.languages()...)
		st.Name = group[0].Story
		return st
	}), err
}

// limitMemory bounds what the collector, which run makes lazy, lets pile up over
// thousands of reports. What is kept of them is about 40 bytes for each of their
// text.
func limitMemory(docs []facts.Document) {
	const base, perByte = 256 << 20, 64
	bytes := 0
	for i := range docs {
		bytes += len(docs[i].Text)
	}
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(base + perByte*int64(bytes))
	}
}

// read reads the inputs. What cannot be read is told on standard error; the
// error is then errUnreadable.
func (f *inputFlags) read(s streams, inputs []string) ([]facts.Document, error) {
	docs, err := source.Read(inputs, s.in)
	if err != nil {
		for line := range strings.Lines(err.Error()) {
			fmt.Fprintf(s.err, "crosscheck: %s\n", strings.TrimRight(line, "\n"))
		}
		err = errUnreadable
	}
	for i := range docs {
		f.prepare(s, &docs[i])
	}
	return docs, err
}

// prepare sets what the flags say about a report.
func (f *inputFlags) prepare(s streams, d *facts.Document) {
	if !f.day.IsZero() {
		d.Anchor = facts.Anchor{Day: f.day, Basis: facts.Given}
	}
	d.Language = f.language(d)
	if !slices.Contains(languageCodes()[1:], d.Language) {
		f.note(s, "%s: no facts are read from this report, because it is not in Arabic; where it is, add --lang ar", d.ID)
	}
}

// language is the language that a report is read in: what the flag says, else
// what the report says where a pack reads it or where the letters do not speak
// against it ("en" is the language of many an Arabic page), else "ar" or, of
// other letters, "und".
func (f *inputFlags) language(d *facts.Document) string {
	if f.lang != "auto" {
		return f.lang
	}
	tag := language.Make(d.Language)
	base, _ := tag.Base()
	script, _ := tag.Script()
	switch {
	case d.Language != "" && (slices.Contains(languageCodes(), base.String()) || script.String() == "Arab"):
		return base.String()
	case ar.Reads(d.Body.Of(d.Text)):
		return ar.Arabic{}.Code()
	case d.Language == "":
		return language.Und.String()
	}
	return d.Language
}

// byStory groups documents by the story they name, in the order of the names.
func byStory(docs []facts.Document) [][]facts.Document {
	docs = slices.Clone(docs)
	slices.SortStableFunc(docs, func(a, b facts.Document) int {
		return cmp.Or(strings.Compare(a.Story, b.Story), strings.Compare(a.ID, b.ID))
	})
	var groups [][]facts.Document
	for start := 0; start < len(docs); {
		end := start
		for end < len(docs) && docs[end].Story == docs[start].Story {
			end++
		}
		groups = append(groups, docs[start:end])
		start = end
	}
	return groups
}
