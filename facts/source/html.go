package source

import (
	"bytes"
	"io"
	"unicode/utf8"

	readability "github.com/go-shiori/go-readability"
	"github.com/gogs/chardet"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"crosscheck/facts"
)

// readHTML takes the article out of a page. Its text is derived: spans count
// in it, not in the page.
func readHTML(r *reader, f file) {
	data, err := toUTF8(f.data)
	if err != nil {
		r.fail("%s: %w; save the page in UTF-8", f.path, err)
		return
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		r.fail("%s: %w; save the text of the page as .txt", f.path, err)
		return
	}
	about := metadata(root)
	prune(root)
	article, err := readability.FromDocument(root, nil)
	body := ""
	if err == nil && article.Node != nil && !isList(article.Node) {
		body = textOf(article.Node)
	}
	if !hasWords(body) {
		r.fail("%s: no article is found in this page; save its text as .txt", f.path)
		return
	}
	d := facts.Document{Path: f.path, Title: or(about.title, article.Title), Outlet: about.outlet, Published: about.published,
		URL: about.url, Language: about.language, Text: body, Body: facts.Span{End: len(body)}, Derived: true}
	r.add(report{Document: d, place: f.path})
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// toUTF8 converts a page from the charset that it declares or, where it
// declares none, from the one that it looks like.
func toUTF8(data []byte) ([]byte, error) {
	encoding, _, certain := charset.DetermineEncoding(data, "")
	if !certain {
		if utf8.Valid(data) {
			return data, nil
		}
		if best, err := chardet.NewHtmlDetector().DetectBest(data); err == nil {
			if e, _ := charset.Lookup(best.Charset); e != nil {
				encoding = e
			}
		}
	}
	return io.ReadAll(encoding.NewDecoder().Reader(bytes.NewReader(data)))
}
