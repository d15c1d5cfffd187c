package report

import (
	"slices"
	"strings"

	"crosscheck/checker"
)

// htmlMatrix is a table of findings against reports. One with a Title is
// folded behind it unless Open.
type htmlMatrix struct {
	Title string
	Open  bool
	Rows  []htmlRow
}

// needsLook reports whether an editor must see a finding without asking for it.
func needsLook(f checker.Finding) bool {
	return f.Verdict.Flagged() || f.Verdict == checker.Compatible
}

// matrices are what differs, what is agreed, what one report alone says, and
// the names; all but the first are folded, and what is agreed is open where
// nothing differs.
func (h htmlBuilder) matrices(shown []checker.Finding) []htmlMatrix {
	all := []htmlMatrix{{}, {Title: h.words.say("verdict.agree")}, {Title: h.words.say("verdict.lone")}, {Title: h.words.say("head.names")}}
	for i, f := range shown {
		at := 0
		switch {
		case agreedName(f):
			at = 3
		case f.Verdict == checker.Lone:
			at = 2
		case !needsLook(f):
			at = 1
		}
		all[at].Rows = append(all[at].Rows, h.row(f, h.prefix+"finding-"+itoa(i+1)))
	}
	all[1].Open = len(all[0].Rows) == 0
	return slices.DeleteFunc(all, func(m htmlMatrix) bool { return len(m.Rows) == 0 })
}

// htmlColumn is a report at the head of the matrix.
type htmlColumn struct{ Target, Name string }

// htmlRow is a finding against the reports: a cell for each.
type htmlRow struct {
	Target, Verdict, Label string
	Cells                  []htmlCell
}

// htmlCell is the value that a report gives; Class is the verdict that the
// value has against the others, and empty where the report is silent.
type htmlCell struct{ Class, Value, Target string }

func (h htmlBuilder) columns() []htmlColumn {
	var all []htmlColumn
	for i, d := range h.story.Documents {
		all = append(all, htmlColumn{h.prefix + "report-" + itoa(i+1), clean(h.names[d.ID])})
	}
	return all
}

func (h htmlBuilder) row(f checker.Finding, id string) htmlRow {
	r := htmlRow{Target: id, Verdict: f.Verdict.String(), Label: h.label(f)}
	at := make(map[string]int, len(h.story.Documents))
	for i, d := range h.story.Documents {
		at[d.ID] = i
	}
	r.Cells = make([]htmlCell, len(h.story.Documents))
	for i, s := range f.Sides {
		value := h.value(f.Slot, s)
		class := sideVerdict(f, i).String()
		if s.Value == "" {
			class = "open"
		}
		for _, fact := range h.sideFacts(s) {
			j, ok := at[fact.Document]
			switch {
			case !ok || strings.Contains(r.Cells[j].Value, value):
			case r.Cells[j].Value != "":
				r.Cells[j].Value += " / " + value
			default:
				r.Cells[j] = htmlCell{class, value, h.quoteID(fact)}
			}
		}
	}
	return r
}

// sideVerdict is the strongest verdict that a side has against another; that of
// the finding where it has none.
func sideVerdict(f checker.Finding, side int) checker.Verdict {
	best := checker.Verdict(0)
	for _, p := range f.Pairs {
		if p.Sides[0] == side || p.Sides[1] == side {
			best = max(best, p.Verdict)
		}
	}
	if best == 0 {
		return f.Verdict
	}
	return best
}
