package name

import (
	_ "embed"
	"hash/maphash"
	"sort"
	"strings"
	"sync"
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

// firsts is a filter over the first words of the table: what it lacks begins
// no row. It keeps one bit for each of 2^17 hashes, and where the lines begin.
type firsts struct {
	seed  maphash.Seed
	bits  [1 << 11]uint64
	lines []int32
}

func (f *firsts) at(word string) (i, bit uint64) {
	h := maphash.String(f.seed, word) & (1<<17 - 1)
	return h >> 6, 1 << (h & 63)
}

func (f *firsts) has(word string) bool {
	i, bit := f.at(word)
	return f.bits[i]&bit != 0
}

var filter = sync.OnceValue(newFirsts)

func newFirsts() *firsts {
	f := &firsts{seed: maphash.MakeSeed(), lines: make([]int32, 0, 1<<15)}
	for rest := placeFile; rest != ""; {
		f.lines = append(f.lines, int32(len(placeFile)-len(rest)))
		end := 0
		for rest[end] != ' ' && rest[end] != '\t' {
			end++
		}
		i, bit := f.at(rest[:end])
		f.bits[i] |= bit
		rest = rest[strings.IndexByte(rest, '\n')+1:]
	}
	return f
}

// seek is the place in the table of the first line that is not less than key.
func seek(key string) int {
	lines := filter().lines
	n := sort.Search(len(lines), func(i int) bool { return placeFile[lines[i]:] >= key })
	if n == len(lines) {
		return len(placeFile)
	}
	return int(lines[n])
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
