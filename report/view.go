package report

import (
	"path"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"crosscheck/checker"
	"crosscheck/facts"
)

// view is a story and its findings with everything in it found by its id.
type view struct {
	story    *facts.Story
	findings []checker.Finding
	docs     map[string]*facts.Document
	facts    map[string]*facts.Fact
	events   map[string]*facts.Event
	names    map[string]string       // what a report is called in a sentence, by id
	lines    map[string][]int        // where the lines of a report begin, by id
	sides    map[sideKey]*sideView   // what was asked of sides before
	keys     map[relationKind]string // of the sentences of relations
	grown    map[*checker.Side]bool  // whether the count of a finding only grows, by its first side
	words    words                   // of the reader
	language string                  // of the reports
	local    words                   // of that language
	claims   func(language, claim string) string
	short    map[string]string // the id of each finding as it is shown; nil where none is
	screen   bool              // sentences isolate what may run the other way
}

func newView(r *checker.Result, o Options) *view {
	v := &view{
		story: &r.Story, findings: r.Findings,
		docs:   make(map[string]*facts.Document, len(r.Story.Documents)),
		facts:  make(map[string]*facts.Fact, len(r.Story.Facts)),
		events: make(map[string]*facts.Event, len(r.Story.Events)),
		lines:  make(map[string][]int, len(r.Story.Documents)),
		sides:  make(map[sideKey]*sideView),
		keys:   make(map[relationKind]string),
		grown:  make(map[*checker.Side]bool),
		words:  wordsOf(o.Lang), language: languageOf(r.Story.Documents), claims: o.ClaimLabel,
	}
	v.local = wordsOf(v.language)
	for i := range r.Story.Documents {
		d := &r.Story.Documents[i]
		v.docs[d.ID] = d
		v.lines[d.ID] = lineStarts(d.Text)
	}
	for i := range r.Story.Facts {
		v.facts[r.Story.Facts[i].ID] = &r.Story.Facts[i]
	}
	for i := range r.Story.Events {
		v.events[r.Story.Events[i].ID] = &r.Story.Events[i]
	}
	v.names = namesOf(r.Story.Documents, v.words.lang)
	return v
}

// languageOf is the language of the first report that has one.
func languageOf(docs []facts.Document) string {
	for _, d := range docs {
		if d.Language != "" {
			return d.Language
		}
	}
	return ""
}

// namesOf gives each report its name: its outlet where no other report of the
// story has the same and the reader's script can hold it, and otherwise the
// last element of its id, or the whole id where that is not its own.
func namesOf(docs []facts.Document, lang string) map[string]string {
	outlets, bases := make(map[string]int, len(docs)), make(map[string]int, len(docs))
	for _, d := range docs {
		outlets[d.Outlet]++
		bases[path.Base(d.ID)]++
	}
	names := make(map[string]string, len(docs))
	for _, d := range docs {
		base := path.Base(d.ID)
		switch {
		case d.Outlet != "" && outlets[d.Outlet] == 1 && (lang == "ar" || isLatin(d.Outlet)):
			names[d.ID] = d.Outlet
		case bases[base] == 1:
			names[d.ID] = base
		default:
			names[d.ID] = d.ID
		}
	}
	return names
}

func isLatin(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) })
}

func lineStarts(s string) []int {
	starts := []int{0}
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			starts = append(starts, i+1)
		}
	}
	return starts
}

// position is the line and the column of a byte of a report, both from 1; the
// column counts code points.
func (v *view) position(doc string, at int) (line, column int) {
	starts := v.lines[doc]
	i, exact := slices.BinarySearch(starts, at)
	if !exact {
		i--
	}
	return i + 1, utf8.RuneCountInString(v.docs[doc].Text[starts[i]:at]) + 1
}

// text is what the span marks in the report; empty where it marks nothing in
// it.
func (v *view) text(doc string, s facts.Span) string {
	d := v.docs[doc]
	if d == nil || s.Start < 0 || s.Start >= s.End || s.End > len(d.Text) {
		return ""
	}
	return s.Of(d.Text)
}

// slotSpan is where a fact gives the value of a slot; zero where it does not.
func slotSpan(f *facts.Fact, slot checker.Slot) facts.Span {
	switch slot {
	case checker.Actor:
		return f.Acts().Span
	case checker.Claim:
		return f.Claim.Span
	case checker.Number:
		return f.Number.Span
	case checker.Date:
		return f.Date.Span
	case checker.Place:
		return f.Place.Span
	}
	return facts.Span{}
}

// mark is a name, a value or a date as it stands in a sentence. Where the
// sentence goes to a screen it is isolated if it may run the other way: Arabic
// in an English sentence, and anything in an Arabic one, where 2022-03-08 after
// a letter would read 08-03-2022.
func (v *view) mark(s string) string {
	switch {
	case !v.screen || s == "":
		return s
	case v.words.lang == "ar":
		return "\u2068" + s + "\u2069"
	}
	return isolate(s)
}

// markLatin is mark for what holds no right-to-left letter.
func (v *view) markLatin(s string) string {
	if v.words.lang != "ar" {
		return s
	}
	return v.mark(s)
}
