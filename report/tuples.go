package report

import (
	"bufio"
	"encoding/csv"
	"io"

	"crosscheck/checker"
	"crosscheck/facts"
)

// tuple is a fact in the words of the reader, slot by slot.
type tuple struct {
	doc, claim, actor, number, date, place, evidence string
	line, column                                     int
}

func (v *view) tuple(f *facts.Fact) tuple {
	e := v.evidenceJSON(f)
	return tuple{
		doc: f.Document, claim: v.slotValue(f, checker.Claim), actor: v.slotValue(f, checker.Actor),
		number: v.counted(f), date: v.slotValue(f, checker.Date), place: v.slotValue(f, checker.Place),
		evidence: clean(e.Text), line: e.Line, column: e.Column,
	}
}

// counted is the number of a fact with what it counts.
func (v *view) counted(f *facts.Fact) string {
	n := v.slotValue(f, checker.Number)
	if n == "" || f.Number.Counted == "" {
		return n
	}
	return n + " " + v.kindName(f.Number.Counted)
}

// WriteTuplesTable writes the facts report by report, one a row.
func WriteTuplesTable(w io.Writer, stories []facts.Story, o Options) error {
	out := bufio.NewWriter(w)
	for i := range stories {
		r := checker.Result{Story: stories[i]}
		t := table{newView(&r, o), o, paint{o.Color}, out}
		t.screen = true
		if i > 0 {
			out.WriteString("\n")
		}
		t.summary(&r)
		for _, d := range stories[i].Documents {
			if err := t.documentTuples(d); err != nil {
				return err
			}
		}
	}
	return out.Flush()
}

// documentTuples is the head of a report and the table of its facts.
func (t table) documentTuples(d facts.Document) error {
	head := t.p.bold(isolate(clean(d.ID)))
	if day := d.Anchor.Day.String(); day != "" {
		head += "  " + isolate(day+" ("+t.words.say("basis."+d.Anchor.Basis.String())+")")
	}
	if d.Outlet != "" {
		head += "  " + isolate(clean(d.Outlet))
	}
	t.print("")
	t.print(head)
	var rows [][]cell
	var found []*facts.Fact
	for i := range t.view.story.Facts {
		if f := &t.view.story.Facts[i]; f.Document == d.ID {
			x := t.tuple(f)
			rows = append(rows, []cell{{f.ID}, {itoa(x.line)}, {x.number}, {x.date}, {x.actor}, {x.place}, {x.claim}, {""}})
			found = append(found, f)
		}
	}
	if len(rows) == 0 {
		t.line(t.words.say("note.facts"))
		return nil
	}
	return t.tupleGrid(rows, found)
}

// tupleGrid prints the rows; below 100 columns place and actor share one.
func (t table) tupleGrid(rows [][]cell, found []*facts.Fact) error {
	head := []string{
		t.words.say("head.id"), t.words.say("head.line"), t.words.say("head.number"), t.words.say("head.date"), t.words.say("head.actor"),
		t.words.say("head.place"), t.words.say("head.claim"), t.words.say("head.quote"),
	}
	width := t.o.width()
	limits := []int{5, 5, width / 7, 14, width / 8, width / 8, width / 8}
	if width < narrow {
		for i, row := range rows {
			rows[i] = []cell{row[0], row[1], {row[2][0], row[3][0]}, {row[4][0], row[5][0]}, row[6], row[7]}
		}
		head = []string{head[0], head[1], head[2], head[4], head[6], head[7]}
		limits = []int{5, 5, 14, 12, 10}
	}
	head, rows, limits = dropEmpty(head, rows, limits)
	widths := shares(width, head, rows, limits)
	last := len(head) - 1
	for i, f := range found {
		rows[i][last] = cell{t.excerpt(f, f.Claim.Span, quoteLines*(widths[last]-4))}
	}
	layOut(rows, widths)
	text, err := grid(head, rows, t.p)
	t.out.WriteString(text)
	return err
}

// WriteTuplesCSV writes the facts of all stories as CSV, one a row, with a head
// row. See WriteCSV for what is done for spreadsheets.
func WriteTuplesCSV(w io.Writer, stories []facts.Story, o Options) error {
	c, err := csvWriter(w)
	if err != nil {
		return err
	}
	write(c, "story", "report", "outlet", "line", "column", "claim", "actor", "number", "low", "high", "unit", "counted",
		"date", "from", "to", "place", "polarity", "modality", "speaker", "evidence", "id")
	for i := range stories {
		v := newView(&checker.Result{Story: stories[i]}, o)
		for j := range stories[i].Facts {
			v.tupleRow(c, stories[i].Name, &stories[i].Facts[j])
		}
	}
	c.Flush()
	return c.Error()
}

func (v *view) tupleRow(c *csv.Writer, story string, f *facts.Fact) {
	x := v.tuple(f)
	outlet := ""
	if d := v.docs[f.Document]; d != nil {
		outlet = d.Outlet
	}
	speaker := ""
	if !f.Said.Speaker.IsZero() {
		speaker = v.refName(f, f.Said.Speaker)
	}
	q := f.Number
	write(c, story, f.Document, outlet, itoa(x.line), itoa(x.column), x.claim, x.actor,
		v.slotValue(f, checker.Number), q.Low.String(), q.High.String(), q.Unit, q.Counted,
		x.date, f.Date.From(), f.Date.To(), x.place, f.Polarity.String(), f.Modality.String(), speaker, x.evidence, f.ID)
}
