package name

import (
	_ "embed"
	"strings"

	"crosscheck/facts/ar/name/internal/firsts"
)

// placeFile has a line for each spelling of a country, province or city:
// spelling, id, sort, country, flags, with tabs between; sorted by spelling.
// The flags are "s" where the name stands alone, "c" where it needs a cue, and
// "k" for a capital.
//
//go:embed place.tsv
var placeFile string

// row is one line of the table.
type row struct{ id, sort, country, flags string }

// alone reports whether the name is sure without a cue.
func (r row) alone() bool { return strings.Contains(r.flags, "s") }

// placeIndex is the index of the first words of placeFile.
//
//go:embed place.idx
var placeIndex string

func lineEnd(start int) int {
	if n := strings.IndexByte(placeFile[start:], '\n'); n >= 0 {
		return start + n
	}
	return len(placeFile)
}

// tableOpens is the place of the first line of the table that begins with a word; ok
// is false where none does.
func tableOpens(word string) (at int, ok bool) { return firsts.Find(placeIndex, placeFile, word) }

// rowsOf are the rows with that spelling; more reports whether rows with
// further words begin with it.
func rowsOf(key string) (rows []row, more bool) {
	first, _, _ := strings.Cut(key, " ")
	at, ok := tableOpens(first)
	if !ok {
		return nil, false
	}
	return rowsFrom(at, first, key)
}

// rowsFrom is rowsOf for a spelling whose first word the lines from the place at on
// begin with.
func rowsFrom(at int, first, key string) (rows []row, more bool) {
	for ; at < len(placeFile) && firsts.Starts(placeFile[at:], first); at = lineEnd(at) + 1 {
		line := placeFile[at:lineEnd(at)]
		if !firsts.Starts(line, key) {
			if len(rows) > 0 || line > key {
				break
			}
			continue
		}
		if line[len(key)] == ' ' {
			return rows, true
		}
		var x row
		_, line, _ = strings.Cut(line, "\t")
		x.id, line, _ = strings.Cut(line, "\t")
		x.sort, line, _ = strings.Cut(line, "\t")
		x.country, x.flags, _ = strings.Cut(line, "\t")
		if rows == nil {
			rows = make([]row, 0, 2)
		}
		rows = append(rows, x)
	}
	return rows, false
}
