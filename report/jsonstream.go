package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// jsonStream writes JSON element by element, so that a result of thousands of
// reports is never held as text. Its first error is kept.
type jsonStream struct {
	out    *bufio.Writer
	oneRow bool   // all on one line
	filled []bool // of each object and list that is open, whether it has an element
	line   bytes.Buffer
	rows   bytes.Buffer
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
	s.out.WriteString(`"` + name + `":`)
	if !s.oneRow {
		s.out.WriteByte(' ')
	}
}

// value writes v, whose keys are indented below it.
func (s *jsonStream) value(v any) {
	s.line.Reset()
	e := json.NewEncoder(&s.line)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		s.fail(err)
		return
	}
	text := bytes.TrimRight(s.line.Bytes(), "\n")
	if !s.oneRow {
		s.rows.Reset()
		s.fail(json.Indent(&s.rows, text, s.margin(), " "))
		text = s.rows.Bytes()
	}
	s.out.Write(text)
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
