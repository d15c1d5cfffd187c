package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"

	"crosscheck/facts"
)

const ellipsis = "…"

// clip is s cut to at most so many columns, between graphemes, with "…" at the
// end where something is cut.
func clip(s string, columns int) string {
	if displaywidth.String(s) <= columns {
		return s
	}
	used, end := 0, 0
	for g := displaywidth.StringGraphemes(s); g.Next(); {
		if used += g.Width(); used > columns-1 {
			break
		}
		end += len(g.Value())
	}
	return strings.TrimRight(s[:end], " ") + ellipsis
}

// wrap breaks s into lines of at most so many columns: between words where it
// can, between graphemes where a word is wider than a line.
func wrap(s string, columns int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range strings.Fields(s) {
		w := displaywidth.String(word)
		if used > 0 && used+1+w > columns {
			lines, line, used = append(lines, line), "", 0
		}
		if used > 0 {
			line, used = line+" ", used+1
		}
		for w > columns {
			head := fit(word, columns)
			lines, word = append(lines, head), word[len(head):]
			w = displaywidth.String(word)
		}
		line, used = line+word, used+w
	}
	if used > 0 || len(lines) == 0 {
		lines = append(lines, line)
	}
	return lines
}

// fit is the longest start of s that takes at most so many columns, one
// grapheme at the least.
func fit(s string, columns int) string {
	used, end := 0, 0
	for g := displaywidth.StringGraphemes(s); g.Next(); {
		if used += g.Width(); used > columns && end > 0 {
			break
		}
		end += len(g.Value())
	}
	return s[:end]
}

// excerpt is the evidence of a fact around a place in it, in at most so many
// columns, with "…" where it is cut. It is cut between words.
func (v *view) excerpt(f *facts.Fact, focus facts.Span, columns int) string {
	whole := clean(v.text(f.Document, f.Evidence))
	if displaywidth.String(whole) <= columns {
		return whole
	}
	if !f.Evidence.Covers(focus) || focus.Len() <= 0 {
		return clip(whole, columns)
	}
	focus = toBlanks(v.docs[f.Document].Text, f.Evidence, focus)
	before := strings.Fields(clean(v.text(f.Document, facts.Span{Start: f.Evidence.Start, End: focus.Start})))
	middle := clean(v.text(f.Document, focus))
	after := strings.Fields(clean(v.text(f.Document, facts.Span{Start: focus.End, End: f.Evidence.End})))
	return around(before, middle, after, columns)
}

// toBlanks is the focus widened within the evidence to the blanks around it: a
// comma stays with the figure before it.
func toBlanks(s string, within, focus facts.Span) facts.Span {
	if i := strings.LastIndexFunc(s[within.Start:focus.Start], unicode.IsSpace); i >= 0 {
		_, size := utf8.DecodeRuneInString(s[within.Start+i:])
		focus.Start = within.Start + i + size
	} else {
		focus.Start = within.Start
	}
	if i := strings.IndexFunc(s[focus.End:within.End], unicode.IsSpace); i >= 0 {
		focus.End += i
	} else {
		focus.End = within.End
	}
	return focus
}

// around adds words to the middle on both sides in turn while they fit.
func around(before []string, middle string, after []string, columns int) string {
	used := displaywidth.String(middle) + 4
	if used > columns {
		return clip(middle, columns)
	}
	from, to := len(before), 0
	for more := true; more; {
		more = false
		if to < len(after) && used+1+displaywidth.String(after[to]) <= columns {
			used += 1 + displaywidth.String(after[to])
			to, more = to+1, true
		}
		if from > 0 && used+1+displaywidth.String(before[from-1]) <= columns {
			from, more = from-1, true
			used += 1 + displaywidth.String(before[from])
		}
	}
	return joinAround(before[from:], middle, after[:to], from > 0, to < len(after))
}

func joinAround(before []string, middle string, after []string, cutLeft, cutRight bool) string {
	parts := append(append(append([]string{}, before...), middle), after...)
	text := strings.Join(parts, " ")
	if cutLeft {
		text = ellipsis + " " + text
	}
	if cutRight {
		text += " " + ellipsis
	}
	return text
}

// isolate puts text that holds right-to-left letters between U+2068 and
// U+2069, so that it does not reorder what stands around it.
func isolate(s string) string {
	if !strings.ContainsFunc(s, isRightToLeft) {
		return s
	}
	return "\u2068" + s + "\u2069"
}

func isRightToLeft(r rune) bool {
	return unicode.In(r, unicode.Arabic, unicode.Hebrew, unicode.Syriac, unicode.Thaana, unicode.Nko)
}

// closeIsolates closes on each line the isolates that it opens, and opens them
// again on the next.
func closeIsolates(lines []string) []string {
	open := 0
	for i, line := range lines {
		head := strings.Repeat("\u2068", open)
		open = max(0, open+strings.Count(line, "\u2068")-strings.Count(line, "\u2069"))
		lines[i] = head + line + strings.Repeat("\u2069", open)
	}
	return lines
}
