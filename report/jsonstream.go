package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"strconv"
	"unicode/utf8"

	"crosscheck/checker"
)

// jsonStream writes JSON element by element, so that a result of thousands of
// reports is never held as text. Its first error is kept.
type jsonStream struct {
	out    *bufio.Writer
	oneRow bool   // all on one line
	filled []bool // of each object and list that is open, whether it has an element
	line   bytes.Buffer
	rows   []byte
	err    error
}

func newJSONStream(w io.Writer, oneRow bool) *jsonStream {
	return &jsonStream{out: bufio.NewWriterSize(w, 1<<16), oneRow: oneRow}
}

func (s *jsonStream) open(mark string) {
	s.out.WriteString(mark)
	s.filled = append(s.filled, false)
}

func (s *jsonStream) close(mark string) {
	last := len(s.filled) - 1
	filled := s.filled[last]
	s.filled = s.filled[:last]
	if filled {
		s.newLine()
	}
	s.out.WriteString(mark)
}

// next goes to the place of the next element.
func (s *jsonStream) next() {
	last := len(s.filled) - 1
	if s.filled[last] {
		s.out.WriteByte(',')
	}
	s.filled[last] = true
	s.newLine()
}

func (s *jsonStream) newLine() {
	if !s.oneRow {
		s.out.WriteByte('\n')
		s.out.WriteString(s.margin())
	}
}

// margin is a space for each object and list that is open.
func (s *jsonStream) margin() string { return margins[:len(s.filled)] }

const margins = "        "

func (s *jsonStream) key(name string) {
	s.next()
	s.out.WriteByte('"')
	s.out.WriteString(name)
	s.out.WriteString(`":`)
	if !s.oneRow {
		s.out.WriteByte(' ')
	}
}

// value writes v, whose keys are indented below it.
func (s *jsonStream) value(v any) { s.out.Write(s.encoded(v, s.margin())) }

// encoded is v as JSON, its lines after the first behind a margin; it holds until the
// next value.
func (s *jsonStream) encoded(v any, margin string) []byte {
	s.line.Reset()
	e := json.NewEncoder(&s.line)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		s.fail(err)
		return nil
	}
	text := bytes.TrimRight(s.line.Bytes(), "\n")
	if !s.oneRow {
		s.rows = appendRows(s.rows[:0], text, margin)
		text = s.rows
	}
	return text
}

// appendRows adds JSON that stands on one line, an element a row, as json.Indent does with a
// margin and a space: what an encoder wrote need not be checked again.
func appendRows(rows, text []byte, margin string) []byte {
	deep := 0
	newRow := func() {
		rows = append(append(rows, '\n'), margin...)
		for range deep {
			rows = append(rows, ' ')
		}
	}
	for i := 0; i < len(text); i++ {
		switch c := text[i]; c {
		case '"':
			end := i + 1
			for ; text[end] != '"'; end++ {
				if text[end] == '\\' {
					end++
				}
			}
			rows = append(rows, text[i:end+1]...)
			i = end
		case '{', '[':
			rows = append(rows, c)
			if next := text[i+1]; next == '}' || next == ']' {
				rows = append(rows, next)
				i++
				continue
			}
			deep++
			newRow()
		case '}', ']':
			deep--
			newRow()
			rows = append(rows, c)
		case ',':
			rows = append(rows, c)
			newRow()
		case ':':
			rows = append(rows, ": "...)
		default:
			rows = append(rows, c)
		}
	}
	return rows
}

// fields writes the keys of an object into the one that is open.
func (s *jsonStream) fields(v any) {
	outer := s.margin()[1:]
	inner := bytes.TrimSpace(bytes.TrimSuffix(bytes.TrimPrefix(s.encoded(v, outer), []byte("{")), []byte("}")))
	if len(inner) > 0 {
		s.next()
		s.out.Write(inner)
	}
}

// relation writes what jsonRelation holds, which it does many times.
func (s *jsonStream) relation(p checker.Pair, reason string) {
	s.open("{")
	s.key("sides")
	s.open("[")
	for _, side := range p.Sides {
		s.next()
		s.number(side)
	}
	s.close("]")
	s.key("verdict")
	s.text(p.Verdict.String())
	if p.Cause != "" {
		s.key("cause")
		s.text(string(p.Cause))
	}
	s.key("reason")
	s.text(reason)
	s.key("rule")
	s.text(p.Rule)
	if len(p.Proof) > 0 {
		s.key("proof")
		s.value(p.Proof)
	}
	if p.Edit {
		s.key("edit")
		s.out.WriteString("true")
	}
	s.close("}")
}

func (s *jsonStream) number(n int) {
	s.out.Write(strconv.AppendInt(s.out.AvailableBuffer(), int64(n), 10))
}

// text writes a string, which seldom holds what must be escaped.
func (s *jsonStream) text(text string) {
	if !plain(text) {
		s.value(text)
		return
	}
	s.out.WriteByte('"')
	s.out.WriteString(text)
	s.out.WriteByte('"')
}

// plain reports whether a text stands in JSON as it is.
func plain(text string) bool {
	for i := 0; i < len(text); i++ {
		if c := text[i]; c < ' ' || c == '"' || c == '\\' || c == 0x7f || c == 0xe2 && i+1 < len(text) && text[i+1] == 0x80 {
			return false // 0xe2 0x80 begins the separators of lines and paragraphs
		}
	}
	return utf8.ValidString(text)
}

// list writes n elements.
func (s *jsonStream) list(name string, n int, element func(i int) any) {
	s.key(name)
	s.open("[")
	for i := range n {
		s.next()
		s.value(element(i))
	}
	s.close("]")
}

func (s *jsonStream) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// end ends the last line and empties the buffer.
func (s *jsonStream) end() error {
	s.out.WriteByte('\n')
	s.fail(s.out.Flush())
	return s.err
}
