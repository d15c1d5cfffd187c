package report

import (
	"encoding/csv"
	"io"
	"strings"

	"crosscheck/checker"
)

// WriteCSV writes the sides of all findings, a row for each fact of a side (one
// with no fact where the side is open and names none), with a head row. It
// begins with a byte order mark, because Excel reads Arabic only then; a cell
// that a spreadsheet would run as a formula is kept from it by an apostrophe.
func WriteCSV(w io.Writer, results []checker.Result, o Options) error {
	c, err := csvWriter(w)
	if err != nil {
		return err
	}
	write(c, "story", "finding", "verdict", "severity", "cause", "slot", "label", "reason", "rule", "origins",
		"side", "value", "report", "outlet", "counts_from", "line", "column", "quote")
	for i := range results {
		v := newView(&results[i], o)
		for _, f := range results[i].Findings {
			if o.shows(f.Verdict) {
				v.csvFinding(c, results[i].Story.Name, f)
			}
		}
	}
	c.Flush()
	return c.Error()
}

func (v *view) csvFinding(c *csv.Writer, story string, f checker.Finding) {
	head := []string{
		story, f.ID, f.Verdict.String(), f.Severity.String(), string(f.Cause), f.Slot.String(),
		v.label(f), v.reason(f), f.Rule, itoa(f.Origins),
	}
	for i, s := range f.Sides {
		side := append(head[:len(head):len(head)], itoa(i+1), s.Value)
		found := v.sideFacts(s)
		if len(found) == 0 {
			write(c, append(side, "", "", "", "", "", "")...)
		}
		for _, fact := range found {
			outlet, day := "", ""
			if d := v.docs[fact.Document]; d != nil {
				outlet, day = d.Outlet, d.Anchor.Day.String()
			}
			e := v.evidenceJSON(fact)
			write(c, append(side[:len(side):len(side)], fact.Document, outlet, day, itoa(e.Line), itoa(e.Column), clean(e.Text))...)
		}
	}
}

func csvWriter(w io.Writer) (*csv.Writer, error) {
	_, err := io.WriteString(w, "\ufeff")
	c := csv.NewWriter(w)
	c.UseCRLF = true
	return c, err
}

// write adds a row; its error is kept by the writer.
func write(c *csv.Writer, cells ...string) {
	for i, s := range cells {
		cells[i] = unformula(clean(s))
	}
	_ = c.Write(cells)
}

// unformula is s with an apostrophe before it where a spreadsheet would take it
// for a formula: where it begins with = + - or @. A negative number stays one.
func unformula(s string) string {
	if s == "" || !strings.ContainsRune("=+-@", rune(s[0])) {
		return s
	}
	if len(s) > 1 && s[0] == '-' && strings.Trim(s[1:], "0123456789.") == "" {
		return s
	}
	return "'" + s
}
