package report

import (
	"strconv"
	"strings"
)

func itoa(n int) string { return strconv.Itoa(n) }

// The marks of words that one text alone has; they read without colour too.
const (
	goneOpen, goneClose = "[-", "-]"
	comeOpen, comeClose = "{+", "+}"
)

// chunksText is a diff as one line; two texts without a word in common are a
// line each.
func chunksText(chunks []chunk) []string {
	parts := make([]string, 0, len(chunks))
	for _, c := range chunks {
		switch c.side {
		case firstOnly:
			parts = append(parts, goneOpen+c.text+goneClose)
		case secondOnly:
			parts = append(parts, comeOpen+c.text+comeClose)
		default:
			parts = append(parts, c.text)
		}
	}
	if len(chunks) == 2 && chunks[0].side != both && chunks[1].side != both {
		return parts
	}
	return []string{strings.Join(parts, " ")}
}

// closeChunks closes on each line the marks that it opens, and opens them again
// on the next.
func closeChunks(lines []string) []string {
	open := ""
	for i, line := range lines {
		line = open + line
		open = ""
		for _, m := range [][2]string{{goneOpen, goneClose}, {comeOpen, comeClose}} {
			if strings.LastIndex(line, m[0]) > strings.LastIndex(line, m[1]) {
				line, open = line+m[1], m[0]
			}
		}
		lines[i] = line
	}
	return lines
}

// colored gives the marked words of a line their colour.
func (t table) colored(line string) string {
	if !t.p.on {
		return line
	}
	return strings.NewReplacer(
		goneOpen, "\x1b[31m"+goneOpen, goneClose, goneClose+"\x1b[0m",
		comeOpen, "\x1b[32m"+comeOpen, comeClose, comeClose+"\x1b[0m",
	).Replace(line)
}
