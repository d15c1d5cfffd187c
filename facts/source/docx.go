package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"crosscheck/facts"
)

// readDOCX takes the text out of a Word document: a line for each paragraph,
// cells of tables included, without what is struck out under tracked changes.
// The text is derived.
func readDOCX(r *reader, f file) {
	text, err := wordText(f.data)
	if err != nil {
		r.fail("%s: not a Word document (%w); save it anew as .docx, or as .txt", f.path, err)
		return
	}
	r.add(report{Document: facts.Document{Path: f.path, Text: text, Body: facts.Span{End: len(text)}, Derived: true}, place: f.path})
}

func wordText(data []byte) (string, error) {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", err
	}
	part, err := archive.Open("word/document.xml")
	if err != nil {
		return "", err
	}
	defer part.Close()
	limited := &io.LimitedReader{R: part, N: largest + 1}
	text, err := paragraphs(xml.NewDecoder(limited))
	if limited.N <= 0 {
		return "", fmt.Errorf("more than %d MB of text", largest>>20)
	}
	return text, err
}

// paragraphs reads the body of a WordprocessingML part.
func paragraphs(in *xml.Decoder) (string, error) {
	var b strings.Builder
	inText := false
	for {
		token, err := in.Token()
		if errors.Is(err, io.EOF) {
			return strings.TrimSpace(b.String()), nil
		}
		if err != nil {
			return "", err
		}
		switch t := token.(type) {
		case xml.StartElement:
			inText = t.Name.Local == "t"
			if err := startWord(in, &b, t.Name.Local); err != nil {
				return "", err
			}
		case xml.EndElement:
			inText = false
			if t.Name.Local == "p" {
				b.WriteByte('\n')
			}
		case xml.CharData:
			if inText {
				b.Write(t)
			}
		}
	}
}

// startWord writes what an element stands for, and passes over what a reader
// does not see: deleted text, and the second form of a text box.
func startWord(in *xml.Decoder, b *strings.Builder, name string) error {
	switch name {
	case "del", "moveFrom", "Fallback":
		return in.Skip()
	case "tab":
		b.WriteByte('\t')
	case "br", "cr":
		b.WriteByte('\n')
	case "noBreakHyphen":
		b.WriteRune('\u2011')
	}
	return nil
}
