package report

import (
	"slices"
	"strings"

	"github.com/clipperhouse/displaywidth"

	"crosscheck/checker"
	"crosscheck/facts"
)

// quotesPerSide is how many reports of a side are quoted in the table.
const quotesPerSide = 4

// quoteLines is how many lines a quote takes in the table.
const quoteLines = 3

// narrow is the width below which the day stands under the report's name.
const narrow = 100

// flagged prints a conflict or a difference of scope: what it is about, why,
// and the sides as rows.
func (t table) flagged(f checker.Finding) error {
	t.print("")
	t.heading(f, t.short[f.ID])
	for _, reason := range t.reasons(f) {
		t.line(reason)
	}
	rows, focus := t.sideRows(f)
	head := []string{t.words.say("head.value"), t.words.say("head.report"), t.words.say("head.day"), t.words.say("head.quote")}
	width := t.o.width()
	limits := []int{width / 4, width / 4, 16}
	if width < narrow || noDay(rows) {
		head, rows, limits = foldDay(head, rows, limits)
	}
	widths := shares(width, head, rows, limits)
	t.quote(rows, focus, widths[len(widths)-1], f)
	layOut(rows, widths)
	t.highlight(rows, focus, f)
	text, err := grid(head, rows, t.p)
	t.out.WriteString(text)
	return err
}

// heading prints what a finding is about, with its id.
func (t table) heading(f checker.Finding, id string) {
	kind := strings.ToUpper(t.words.say("verdict." + f.Verdict.String()))
	about := []string{t.words.say("slot." + f.Slot.String())}
	if f.Cause != "" {
		about = append(about, t.words.say("cause."+string(f.Cause)))
	}
	if f.Edit {
		about = append(about, t.words.say("note.edit"))
	}
	about = append(about, t.words.count("count.documents", len(t.findingDocs(f))), t.words.count("count.origins", f.Origins))
	head, id := isolate(kind)+"  "+isolate(strings.Join(about, t.words.say("list.comma"))), isolate(t.words.say("head.id"))+" "+id
	fits := displaywidth.String(head+id)+3 <= t.o.width()
	head = t.p.verdict(f.Verdict, isolate(kind)) + strings.TrimPrefix(head, isolate(kind))
	if fits {
		head += "  " + t.p.dim(id)
	}
	t.print(head)
	if !fits {
		t.print(" " + t.p.dim(id))
	}
	t.print(t.p.bold(isolate(clip(t.label(f), t.o.width()-1))))
}

// sideRows are the rows of a finding without their quotes: a row for each
// report of a side, the value on the first alone, then one for each further fact
// that proves the verdict. focus has the fact of each
// row, nil where the row quotes none.
func (t table) sideRows(f checker.Finding) (rows [][]cell, focus []*facts.Fact) {
	for _, s := range f.Sides {
		value, more, seen := t.value(f.Slot, s), 0, map[string]bool{}
		for _, fact := range t.sideFacts(s) {
			if seen[fact.Document] {
				continue
			}
			if len(seen) >= quotesPerSide {
				more++
				seen[fact.Document] = true
				continue
			}
			seen[fact.Document] = true
			rows = append(rows, []cell{{value}, t.source(fact.Document), {t.day(fact.Document)}, {""}})
			focus = append(focus, fact)
			value = ""
		}
		switch {
		case more > 0:
			rows = append(rows, []cell{{""}, {""}, {""}, {t.words.count("count.more", more)}})
			focus = append(focus, nil)
		case len(seen) == 0:
			rows = append(rows, []cell{{value}, {""}, {""}, {""}})
			focus = append(focus, nil)
		}
	}
	for _, fact := range t.proofs(f) {
		rows = append(rows, []cell{{t.words.say("head.proof")}, t.source(fact.Document), {t.day(fact.Document)}, {""}})
		focus = append(focus, fact)
	}
	return rows, focus
}

// source is what a report is called, and under it the outlet where that is not
// its name.
func (v *view) source(doc string) cell {
	c := cell{clean(v.names[doc])}
	if d := v.docs[doc]; d != nil && d.Outlet != "" && clean(d.Outlet) != c[0] {
		c = append(c, clean(d.Outlet))
	}
	return c
}

// day is the day that a report counts from; "?" where it is not known.
func (v *view) day(doc string) string {
	d := v.docs[doc]
	if d == nil || d.Anchor.Day.IsZero() {
		return "?"
	}
	return d.Anchor.Day.String()
}

// noDay reports whether no row has a day that is known.
func noDay(rows [][]cell) bool {
	return !slices.ContainsFunc(rows, func(row []cell) bool { return row[2][0] != "" && row[2][0] != "?" })
}

// foldDay puts the day, where it is known, under the name of the report.
func foldDay(head []string, rows [][]cell, limits []int) ([]string, [][]cell, []int) {
	for i, row := range rows {
		if day := row[2][0]; day != "" && day != "?" {
			row[1] = append(row[1], row[2]...)
		}
		rows[i] = []cell{row[0], row[1], row[3]}
	}
	return []string{head[0], head[1], head[3]}, rows, limits[:2]
}

// quote fills the last column with what the facts rest on.
func (t table) quote(rows [][]cell, focus []*facts.Fact, width int, of checker.Finding) {
	columns := quoteLines * (width - 4)
	for i, f := range focus {
		if f != nil {
			rows[i][len(rows[i])-1] = cell{t.excerpt(f, toldSpan(of, f), columns)}
		}
	}
}

// highlight makes the value bold in each quote that has it on one line.
func (t table) highlight(rows [][]cell, focus []*facts.Fact, of checker.Finding) {
	if !t.p.on {
		return
	}
	for i, f := range focus {
		if f == nil {
			continue
		}
		value := clean(t.text(f.Document, toldSpan(of, f)))
		last := rows[i][len(rows[i])-1]
		for j, line := range last {
			if value != "" && strings.Count(line, value) == 1 {
				last[j] = strings.Replace(line, value, t.p.bold(value), 1)
			}
		}
	}
}
