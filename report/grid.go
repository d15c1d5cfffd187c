package report

import (
	"slices"
	"strings"

	"github.com/clipperhouse/displaywidth"
	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"
)

// cell is the text of one cell, laid out: each line fits its column.
type cell []string

// grid is a table without a frame: a head, a rule, rows. Cells are laid out
// before they come here, and each of their lines is isolated here, so that no
// isolate is cut. Blanks at the ends of lines are dropped.
func grid(head []string, rows [][]cell, p paint) (string, error) {
	var b strings.Builder
	t := tablewriter.NewTable(&b,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{
			Borders: tw.BorderNone,
			Symbols: tw.NewSymbols(tw.StyleLight),
			Settings: tw.Settings{
				Separators: tw.Separators{BetweenColumns: tw.On, BetweenRows: tw.Off},
				Lines:      tw.Lines{ShowHeaderLine: tw.On},
			},
		})),
		tablewriter.WithHeaderAutoFormat(tw.Off),
		tablewriter.WithHeaderAutoWrap(tw.WrapNone),
		tablewriter.WithHeaderAlignment(tw.AlignLeft),
		tablewriter.WithRowAutoWrap(tw.WrapNone),
		tablewriter.WithRowAlignment(tw.AlignLeft),
	)
	titles := make([]string, len(head))
	for i, h := range head {
		titles[i] = p.dim(isolate(h))
	}
	t.Header(titles)
	for _, row := range rows {
		texts := make([]string, len(row))
		for i, c := range row {
			texts[i] = c.isolated()
		}
		if err := t.Append(texts); err != nil {
			return "", err
		}
	}
	if err := t.Render(); err != nil {
		return "", err
	}
	return trimLines(b.String()), nil
}

// isolated is the cell as text, each line of it in isolates of its own.
func (c cell) isolated() string {
	lines := make([]string, len(c))
	for i, line := range c {
		lines[i] = isolate(line)
	}
	return strings.Join(lines, "\n")
}

func trimLines(s string) string {
	lines := strings.Split(s, "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " ")
	}
	return strings.Join(lines, "\n")
}

// shares gives each column its width: what its widest cell asks for, no more
// than its limit; the last column takes what is left of the whole.
func shares(whole int, head []string, rows [][]cell, limits []int) []int {
	widths := make([]int, len(head))
	last := len(head) - 1
	left := whole - 3*last - 2 // " │ " between columns, a blank at the ends
	for i := range last {
		widths[i] = displaywidth.String(head[i])
		for _, row := range rows {
			for _, line := range row[i] {
				widths[i] = max(widths[i], displaywidth.String(line))
			}
		}
		widths[i] = max(min(widths[i], limits[i]), displaywidth.String(head[i]))
		left -= widths[i]
	}
	widths[last] = max(left, 12)
	return widths
}

// layOut wraps every cell to the width of its column.
func layOut(rows [][]cell, widths []int) {
	for _, row := range rows {
		for i, c := range row {
			var lines cell
			for _, line := range c {
				lines = append(lines, wrap(line, widths[i])...)
			}
			row[i] = lines
		}
	}
}

// dropEmpty leaves out the columns, the last one excepted, that no row fills.
func dropEmpty(head []string, rows [][]cell, limits []int) ([]string, [][]cell, []int) {
	var keep []int
	for i := range head {
		filled := func(row []cell) bool { return strings.Join(row[i], "") != "" }
		if i == len(head)-1 || slices.ContainsFunc(rows, filled) {
			keep = append(keep, i)
		}
	}
	for i, row := range rows {
		rows[i] = pick(row, keep)
	}
	return pick(head, keep), rows, pick(limits, keep[:len(keep)-1])
}

func pick[T any](all []T, indexes []int) []T {
	picked := make([]T, len(indexes))
	for i, at := range indexes {
		picked[i] = all[at]
	}
	return picked
}
