package source

import (
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// textOf is the text of a node: a line for each block, blanks run together,
// scripts, styles and captions left out.
func textOf(n *html.Node) string {
	var w blockWriter
	w.node(n)
	return strings.TrimSpace(w.b.String())
}

// blockWriter writes text, with a line end between blocks.
type blockWriter struct {
	b             strings.Builder
	blank, newRow bool // what must stand before the next word
}

func (w *blockWriter) node(n *html.Node) {
	switch {
	case n.Type == html.TextNode:
		w.text(n.Data)
		return
	case n.Type == html.ElementNode && isSilent(n.DataAtom):
		return
	}
	block := n.Type == html.ElementNode && !isInline(n.DataAtom)
	w.newRow = w.newRow || block
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	w.newRow = w.newRow || block
}

func (w *blockWriter) text(s string) {
	for i, word := range strings.FieldsFunc(s, isBlank) {
		w.blank = w.blank || i > 0 || isBlank(firstRune(s))
		switch {
		case w.b.Len() == 0:
		case w.newRow:
			w.b.WriteByte('\n')
		case w.blank:
			w.b.WriteByte(' ')
		}
		w.newRow, w.blank = false, false
		w.b.WriteString(word)
	}
	w.blank = w.blank || s != "" && isBlank(rune(s[len(s)-1]))
}

// isBlank is what HTML runs together; a no-break space is not.
func isBlank(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' }

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

func isInline(a atom.Atom) bool {
	return slices.Contains([]atom.Atom{atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Dfn,
		atom.Em, atom.Font, atom.I, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span,
		atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Var, atom.Wbr}, a)
}

func isSilent(a atom.Atom) bool {
	return slices.Contains([]atom.Atom{atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Figcaption, atom.Button, atom.Del,
		atom.Form, atom.Iframe, atom.Select, atom.Svg, atom.Nav}, a)
}

// fragmentText is the text of a piece of HTML, or of plain text.
func fragmentText(s string) string {
	body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
	nodes, err := html.ParseFragment(strings.NewReader(s), body)
	if err != nil { // the reader of a string does not fail, and any text is HTML
		return s
	}
	for _, n := range nodes {
		body.AppendChild(n)
	}
	return textOf(body)
}

// each calls f for every element below n until it returns false.
func each(n *html.Node, f func(*html.Node) bool) bool {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling // f may take c out
		if c.Type == html.ElementNode && !f(c) || !each(c, f) {
			return false
		}
		c = next
	}
	return true
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
