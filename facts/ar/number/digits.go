package number

import (
	"strconv"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

const arabicComma = "\u060c"

// group is a run of digits with its separators: 1,234.5.
type group struct {
	value   facts.Number
	decimal facts.Number // the other reading of 12.500; zero where there is one only
	n       int          // words
	text    string       // as a plain decimal number
	grouped bool         // written with thousands separators
	comma   bool         // a decimal with the Arabic comma, which lists use as well
}

// digitGroup reads the digits at words[at] with what separators bind to them.
// A run that no convention explains (192.168.1.2) is read one number at a time.
func digitGroup(w []text.Word, at int) (group, bool) {
	if g, ok := spacedThousands(w, at); ok {
		return g, true
	}
	end := at + 1
	inside := at >= 2 && glued(w, at) && glued(w, at-1) && separator(w[at-1]) != 0 && w[at-2].Kind == text.Digits
	for !inside && end+1 < len(w) && glued(w, end) && glued(w, end+1) && w[end+1].Kind == text.Digits && separator(w[end]) != 0 {
		end += 2
	}
	if g, ok := separated(w, at, end); ok {
		return g, true
	}
	v, ok := facts.ParseNumber(w[at].Key)
	return group{value: v, n: 1, text: w[at].Key}, ok
}

func glued(w []text.Word, i int) bool { return i < len(w) && !w[i].Spaced && w[i].Lines == 0 }

// separator is '.' or ',' for signs that either group or point, 'd' for the
// Arabic decimal sign, 't' for the Arabic thousands sign, 'c' for the Arabic
// comma, 0 for others. The Arabic signs fold to '.' and ',' but are two bytes.
func separator(w text.Word) byte {
	switch {
	case w.Key == "." && w.Len() == 2:
		return 'd'
	case w.Key == "," && w.Len() == 2:
		return 't'
	case w.Key == "." || w.Key == ",":
		return w.Key[0]
	case w.Key == arabicComma:
		return 'c'
	}
	return 0
}

func separated(w []text.Word, at, end int) (group, bool) {
	if end == at+1 || len(w[at].Key) > 15 {
		return group{}, false
	}
	first, last := separator(w[at+1]), separator(w[end-2])
	threes := w[at].Key[0] != '0' && len(w[at].Key) <= 3
	for i := at + 2; i < end; i += 2 {
		final := i == end-1
		if !final && (len(w[i].Key) != 3 || separator(w[i-1]) != first) || final && len(w[i].Key) != 3 && last == first {
			threes = false
		}
	}
	many := end > at+3
	switch {
	case many && threes && last == first && first != 'd':
		return makeGroup(w, at, end, end)
	case many && threes && last != first && last != 't':
		return makeGroup(w, at, end, end-2)
	case many:
		return group{}, false
	case threes && first != 'd':
		g, ok := makeGroup(w, at, end, end)
		if first == '.' {
			g.decimal, _ = facts.ParseNumber(w[at].Key + "." + w[end-1].Key)
		}
		return g, ok
	case first == 't' || first == 'c' && len(w[end-1].Key) > 2:
		return group{}, false
	}
	g, ok := makeGroup(w, at, end, at+1)
	g.comma = first == 'c'
	return g, ok
}

// rightToLeft is the mark that makes what follows it run leftwards.
const rightToLeft = "\u200f"

// swapped gives a decimal with such a mark behind its point as it is shown: the
// halves are stored back to front.
func swapped(s string, w []text.Word, at int, g group) group {
	if s == "" || g.n != 3 || g.grouped || !strings.Contains(s[w[at+1].Start:w[at+2].Start], rightToLeft) {
		return g
	}
	plain := w[at+2].Key + "." + w[at].Key
	if v, ok := facts.ParseNumber(plain); ok {
		g.value, g.text = v, plain
	}
	return g
}

// powered reads the exponent of 1.5e10.
func powered(w []text.Word, at int, g group) group {
	i := at + g.n
	if !glued(w, i) || w[i].Key != "e" {
		return g
	}
	i++
	negative := glued(w, i) && w[i].Key == "-"
	if negative || glued(w, i) && w[i].Key == "+" {
		i++
	}
	if !glued(w, i) || w[i].Kind != text.Digits || len(w[i].Key) > 2 {
		return g
	}
	exponent, _ := strconv.Atoi(w[i].Key)
	v := power(facts.Int(10), exponent)
	if negative {
		v = quotient(facts.Int(1), v)
	}
	if v = times(g.value, v); exponent > 18 || v.IsZero() {
		return g
	}
	g.value, g.n = v, i+1-at
	return g
}

// power is base to the exponent, zero where that cannot be held.
func power(base facts.Number, exponent int) facts.Number {
	v := facts.Int(1)
	for range min(exponent, 64) {
		if v = times(v, base); v.IsZero() {
			return v
		}
	}
	return v
}

// makeGroup joins the groups before point and puts the rest after the point.
func makeGroup(w []text.Word, at, end, point int) (group, bool) {
	var b strings.Builder
	for i := at; i < end; i++ {
		switch {
		case w[i].Kind == text.Digits:
			b.WriteString(w[i].Key)
		case i >= point:
			b.WriteByte('.')
		}
	}
	v, ok := facts.ParseNumber(b.String())
	return group{value: v, n: end - at, text: b.String(), grouped: point > at+1 || point == end}, ok
}

// spacedThousands reads 12 500 000: one blank between groups of three.
func spacedThousands(w []text.Word, at int) (group, bool) {
	if len(w[at].Key) > 3 || w[at].Key[0] == '0' {
		return group{}, false
	}
	end := at + 1
	for end < len(w) && w[end].Kind == text.Digits && len(w[end].Key) == 3 && w[end].Spaced && w[end].Lines == 0 && w[end].Start-w[end-1].End <= 3 {
		end++
	}
	if end == at+1 || end < len(w) && !w[end].Spaced && separator(w[end]) != 0 && glued(w, end+1) && w[end+1].Kind == text.Digits {
		return group{}, false
	}
	return makeGroup(w, at, end, end)
}
