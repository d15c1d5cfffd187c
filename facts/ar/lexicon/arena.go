package lexicon

import "strings"

// Arena joins stems and endings into strings that share blocks of memory, so
// that a table of many forms is quick to build. The zero Arena is ready; a nil Arena
// shares nothing.
type Arena struct{ block strings.Builder }

const blockSize = 1 << 16

// Join is stem and ending together; where one of them is empty it is the other.
func (a *Arena) Join(stem, ending string) string {
	if a == nil || stem == "" || ending == "" {
		return stem + ending
	}
	if size := len(stem) + len(ending); a.block.Cap()-a.block.Len() < size {
		a.block = strings.Builder{}
		a.block.Grow(max(blockSize, size))
	}
	from := a.block.Len()
	a.block.WriteString(stem)
	a.block.WriteString(ending)
	return a.block.String()[from:]
}
