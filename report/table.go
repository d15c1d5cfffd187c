package report

import (
	"bufio"
	"io"
	"slices"
	"strconv"
	"strings"

	"crosscheck/checker"
)

// inTable are the verdicts that the table and the other formats for readers
// print where Options.Only names none; lone ones are counted.
var inTable = []checker.Verdict{checker.Conflict, checker.Scope, checker.Compatible, checker.Agree}

// WriteTable writes a section for each story: what it comes to in a line, then
// what is flagged, with reason and quotes, then what is not, as lists.
func WriteTable(w io.Writer, results []checker.Result, o Options) error {
	out := bufio.NewWriter(w)
	short := shortIDs(results)
	for i := range results {
		if i > 0 {
			out.WriteString("\n")
		}
		t := table{newView(&results[i], o), o, paint{o.Color}, out}
		t.view.short = short
		t.view.screen = true
		if err := t.story(&results[i]); err != nil {
			return err
		}
	}
	return out.Flush()
}

type table struct {
	*view
	o   Options
	p   paint
	out *bufio.Writer
}

func (t table) story(r *checker.Result) error {
	t.summary(r)
	shown := 0
	for _, v := range []checker.Verdict{checker.Conflict, checker.Scope} {
		for _, f := range t.of(v) {
			shown++
			if err := t.flagged(f); err != nil {
				return err
			}
		}
	}
	switch {
	case len(r.Story.Documents) == 1:
		t.line(t.words.say("note.one"))
	case len(r.Findings) == 0:
		t.line(t.words.say("note.none"))
	case shown == 0 && len(t.o.Only) == 0:
		t.line(t.words.say("note.calm"))
	}
	for _, v := range []checker.Verdict{checker.Compatible, checker.Agree, checker.Lone} {
		if err := t.list(v); err != nil {
			return err
		}
	}
	return t.nameList()
}

// of are the findings of a verdict that are to be printed.
func (t table) of(v checker.Verdict) []checker.Finding {
	return wanted(t.findings, t.o, v)
}

// agreedName reports whether a finding says only that several reports name
// someone or some place; such findings have a list of their own.
func agreedName(f checker.Finding) bool { return f.Verdict == checker.Agree && isName(f) }

// wanted are the findings of a verdict that a format for readers prints.
func wanted(all []checker.Finding, o Options, v checker.Verdict) []checker.Finding {
	only := o.Only
	if len(only) == 0 {
		only = inTable
	}
	if !slices.Contains(only, v) {
		return nil
	}
	var found []checker.Finding
	for _, f := range all {
		if f.Verdict == v {
			found = append(found, f)
		}
	}
	return found
}

// line prints a sentence in the reader's language, wrapped; an Arabic one
// stands in right-to-left isolates.
func (t table) line(s string) {
	for _, l := range closeIsolates(wrap(s, t.o.width()-1)) {
		if t.words.lang == "ar" {
			l = "\u2067" + l + "\u2069"
		}
		t.print(l)
	}
}

// print prints a line. One that begins with an isolate gets a blank before it:
// terminals that store a sign without width with the cell before it lose it at
// the start of a line.
func (t table) print(line string) {
	if bare := strings.TrimLeft(line, "\x1b[0123456789;m"); strings.HasPrefix(bare, "\u2068") || strings.HasPrefix(bare, "\u2067") {
		line = " " + line
	}
	t.out.WriteString(line + "\n")
}

// summary is the head of a story: how much there is, and which days the
// reports offer that are not believed.
func (t table) summary(r *checker.Result) {
	if r.Story.Name != "" {
		t.line(t.p.bold(isolate(clean(r.Story.Name))))
	}
	t.line(t.summaryLine(summarise(r)))
	for _, note := range t.dayNotes() {
		t.line(note)
	}
}

// dayNotes say which days the reports offer that are not believed, and how many reports
// have dates to count from a day that is not known.
func (v *view) dayNotes() []string {
	var notes []string
	open := make(map[string]bool)
	for i := range v.story.Facts {
		if f := &v.story.Facts[i]; !f.Date.Span.IsZero() && f.Date.Range.IsZero() {
			open[f.Document] = true
		}
	}
	undated := 0
	for _, d := range v.story.Documents {
		for _, x := range d.Anchor.Rejected {
			notes = append(notes, v.words.say("note.rejected", "{what}", v.mark(clean(v.names[d.ID])), "{day}", v.mark(x.Day.String()), "{why}", v.mark(clean(x.Reason))))
		}
		if d.Anchor.Day.IsZero() && open[d.ID] {
			undated++
		}
	}
	if undated > 0 {
		notes = append(notes, v.words.count("note.undated", undated))
	}
	return notes
}

// summaryLine is "5 reports, 4 origins, 61 facts: 2 conflicts, …"; verdicts
// that do not occur are left out.
func (v *view) summaryLine(s summary) string {
	comma := v.words.say("list.comma")
	head := []string{
		v.words.count("count.documents", s.Documents), v.words.count("count.origins", s.Origins), v.words.count("count.facts", s.Facts),
	}
	var tail []string
	for _, c := range []struct {
		key string
		n   int
	}{{"conflict", s.Conflict}, {"scope", s.Scope}, {"compatible", s.Compatible}, {"agree", s.Agree}, {"lone", s.Lone}} {
		if c.n > 0 {
			tail = append(tail, v.words.count("count."+c.key, c.n))
		}
	}
	line := strings.Join(head, comma)
	if len(tail) > 0 {
		line += ": " + strings.Join(tail, comma)
	}
	return line
}

// list prints the findings of a verdict that need no look, one a row.
func (t table) list(v checker.Verdict) error {
	found := slices.DeleteFunc(t.of(v), agreedName)
	if len(found) == 0 {
		return nil
	}
	head := []string{t.words.say("head.value"), t.words.say("head.reports"), t.words.say("head.origins"), t.words.say("head.id"), t.words.say("head.fact")}
	var rows [][]cell
	for _, f := range found {
		rows = append(rows, []cell{
			{t.values(f)}, {strconv.Itoa(len(t.findingDocs(f)))}, {strconv.Itoa(f.Origins)}, {t.short[f.ID]}, {t.label(f)},
		})
	}
	return t.rows(t.p.verdict(v, isolate(t.words.say("verdict."+v.String()))), head, rows, []int{t.o.width()*2/5 - idLeast - 3, 9, 9, 17})
}

// nameList prints whom and what places several reports name, one a row.
func (t table) nameList() error {
	var rows [][]cell
	for _, f := range t.of(checker.Agree) {
		if agreedName(f) {
			rows = append(rows, []cell{{strconv.Itoa(len(t.findingDocs(f)))}, {strconv.Itoa(f.Origins)}, {t.short[f.ID]}, {t.label(f)}})
		}
	}
	if len(rows) == 0 {
		return nil
	}
	head := []string{t.words.say("head.reports"), t.words.say("head.origins"), t.words.say("head.id"), t.words.say("head.name")}
	return t.rows(t.p.verdict(checker.Agree, isolate(t.words.say("head.names"))), head, rows, []int{9, 9, 17})
}

// rows prints a list under its title; the columns but the last are no wider
// than their limits.
func (t table) rows(title string, head []string, rows [][]cell, limits []int) error {
	layOut(rows, shares(t.o.width(), head, rows, limits))
	text, err := grid(head, rows, t.p)
	if err != nil {
		return err
	}
	t.print("")
	t.print(title)
	t.out.WriteString(text)
	return nil
}

// values are the values of a finding's sides, in a row.
func (v *view) values(f checker.Finding) string {
	values := make([]string, len(f.Sides))
	for i, s := range f.Sides {
		values[i] = v.value(f.Slot, s)
	}
	return strings.Join(values, " / ")
}

// findingDocs are the ids of the reports behind a finding, each once.
func (v *view) findingDocs(f checker.Finding) []string {
	return docsOf(v.findingFacts(f))
}
