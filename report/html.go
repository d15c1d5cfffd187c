package report

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"strings"
	"sync"

	"crosscheck/checker"
	"crosscheck/facts"
)

//go:embed page.html
var pageHTML string

//go:embed page.css
var pageCSS string

//go:embed page.js
var pageJS string

var pageTemplate = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Parse(pageHTML))
})

// WriteHTML writes one page that needs nothing else: a summary, the facts
// against the reports, the findings with their quotes, and the reports side by
// side with the quotes marked, linked both ways. It is worded in the language
// of the reports where Options.Lang is empty. Its content policy allows its own
// style and script and nothing from a network.
func WriteHTML(w io.Writer, results []checker.Result, o Options) error {
	if o.Lang == "" {
		o.Lang = "en"
		for _, r := range results {
			if lang := languageOf(r.Story.Documents); lang != "" {
				o.Lang = lang
				break
			}
		}
	}
	words := wordsOf(o.Lang)
	p := page{
		Lang: words.lang, Dir: "ltr", words: words,
		Style: template.CSS(pageCSS), Script: template.JS(pageJS),
		Policy: "default-src 'none'; style-src '" + hashOf(pageCSS) + "'; script-src '" + hashOf(pageJS) + "'",
	}
	if words.lang == "ar" {
		p.Dir = "rtl"
	}
	for i := range results {
		p.Stories = append(p.Stories, newHTMLStory(&results[i], o, "s"+itoa(i+1)+"-"))
	}
	return pageTemplate().Execute(w, p)
}

// hashOf is what a content policy calls a style or script by.
func hashOf(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// page is what page.html shows.
type page struct {
	Lang, Dir, Policy string
	Style             template.CSS
	Script            template.JS
	Stories           []htmlStory
	words             words
}

// Say is a text of the interface.
func (p page) Say(key string) string { return p.words.say(key) }

type htmlStory struct {
	ID, Name, Summary string
	Notes             []string
	Filters           []htmlFilter
	Columns           []htmlColumn
	Matrices          []htmlMatrix
	Findings          []htmlFinding
	Calm              []htmlFinding // those that need no look
	Documents         []htmlDocument
}

// htmlFilter is a button that shows and hides the findings of a verdict.
type htmlFilter struct {
	Verdict, Name string
	Count         int
}

func newHTMLStory(r *checker.Result, o Options, prefix string) htmlStory {
	h := htmlBuilder{newView(r, o), o, prefix}
	h.screen = true
	s := htmlStory{ID: prefix, Name: clean(r.Story.Name), Summary: h.summaryLine(summarise(r)), Notes: h.notes()}
	var shown []checker.Finding
	for _, v := range []checker.Verdict{checker.Conflict, checker.Scope, checker.Compatible, checker.Agree, checker.Lone} {
		found := wanted(r.Findings, o, v)
		if len(found) > 0 {
			s.Filters = append(s.Filters, htmlFilter{v.String(), h.words.say("verdict." + v.String()), len(found)})
		}
		shown = append(shown, found...)
	}
	s.Columns = h.columns()
	for i, f := range shown {
		id := prefix + "finding-" + itoa(i+1)
		if needsLook(f) {
			s.Findings = append(s.Findings, h.finding(f, id))
		} else {
			s.Calm = append(s.Calm, h.finding(f, id))
		}
	}
	s.Matrices = h.matrices(shown)
	s.Documents = h.documents(shown)
	return s
}

// htmlBuilder makes the parts of a story's section; ids on the page begin with
// the prefix.
type htmlBuilder struct {
	*view
	o      Options
	prefix string
}

// notes say which days the reports offer that are not believed, and what there
// is nothing to show of.
func (h htmlBuilder) notes() []string {
	notes := h.dayNotes()
	switch {
	case len(h.story.Documents) == 1:
		notes = append(notes, h.words.say("note.one"))
	case len(h.findings) == 0:
		notes = append(notes, h.words.say("note.none"))
	}
	return notes
}

// quoteID is the place of a fact's evidence on the page.
func (h htmlBuilder) quoteID(f *facts.Fact) string { return h.prefix + "quote-" + f.ID }

// readable is text of a report for the page: lines as they are, without control
// characters and bidi controls.
func readable(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r < ' ' || r == 0x7f || isBidiControl(r) {
			return -1
		}
		return r
	}, s)
}
