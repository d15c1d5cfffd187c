package name

import (
	_ "embed"
	"strings"
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

// placeBits is the filter over the first words of placeFile.
//
//go:embed place.bits
var placeBits string

// seek is the place in the table of the first line that is not less than key.
func seek(key string) int {
	low, high := 0, len(placeFile) // starts of lines, or the end
	for low < high {
		mid := low + (high-low)/2
		start := strings.LastIndexByte(placeFile[low:mid], '\n') + 1 + low
		if placeFile[start:] >= key {
			high = start
		} else {
			low = lineEnd(start) + 1
		}
	}
	return min(low, len(placeFile))
}

func lineEnd(start int) int {
	if n := strings.IndexByte(placeFile[start:], '\n'); n >= 0 {
		return start + n
	}
	return len(placeFile)
}

// rowsOf are the rows with that spelling; more reports whether rows with
// further words begin with it.
func rowsOf(key string) (rows []row, more bool) {
	at := seek(key + "\t")
	for at < len(placeFile) && strings.HasPrefix(placeFile[at:], key) && placeFile[at+len(key)] == '\t' {
		f := strings.SplitN(placeFile[at:lineEnd(at)], "\t", 5)
		rows = append(rows, row{f[1], f[2], f[3], f[4]})
		at = lineEnd(at) + 1
	}
	return rows, at < len(placeFile) && strings.HasPrefix(placeFile[at:], key+" ")
}
