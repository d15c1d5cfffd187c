package draft

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/story"
)

// Role is the role of the document that is checked, as JSON has it.
const Role = "draft"

// Unsupported is the rule of notices: a figure or a date that no source has.
const Unsupported = "draft/unsupported"

// Checked is what comes of a draft.
type Checked struct {
	// Result holds the draft, its sources and the findings about the draft, the
	// gravest first. The sides that the draft gives stand before the others.
	Result   checker.Result
	Silenced []checker.Finding // by a comment in the draft
	Idle     []Comment         // comments that silenced nothing
}

// Check compares a draft with its sources. Sources that are the draft itself
// (the same id) are an error, as is a comment that silences without a reason:
//
//	draft.md:12:1: crosscheck: ignore gives no reason; …
func Check(doc facts.Document, sources []facts.Document, p Policy, languages ...extract.Language) (Checked, error) {
	comments, err := Comments(doc)
	if err != nil {
		return Checked{}, err
	}
	doc.Role, doc.Story = Role, ""
	docs := []facts.Document{doc}
	docs[0].Text = blank(doc.Text, comments)
	for _, s := range sources {
		if s.ID == doc.ID {
			return Checked{}, fmt.Errorf("%s: a source has the id of the draft; give it another, or leave it out", s.ID)
		}
		s.Role, s.Story = "source", ""
		docs = append(docs, s)
	}
	st := readStory(docs, languages)
	for i := range st.Documents {
		if st.Documents[i].ID == doc.ID {
			st.Documents[i].Text = doc.Text
		}
	}
	p.drop(&st)
	result := checker.Compare(st)
	v := newView(&result.Story, p)
	v.read(languages)
	result.Findings = v.findings(result.Findings)
	out := Checked{Result: result}
	out.silence(comments, v)
	return out, nil
}

// readStory reads a draft, which stands first, and its sources. A source
// without a day takes it from the other sources and not from the draft, whose
// day may be the one that is wrong.
func readStory(docs []facts.Document, languages []extract.Language) facts.Story {
	st := story.Read(docs, languages...)
	if !slices.ContainsFunc(st.Documents, func(d facts.Document) bool { return d.Role != Role && d.Anchor.Basis == facts.FromStory }) {
		return st
	}
	anchors := make(map[string]facts.Anchor)
	for _, d := range story.Read(docs[1:], languages...).Documents {
		if !d.Anchor.Day.IsZero() {
			anchors[d.ID] = d.Anchor
		}
	}
	docs = slices.Clone(docs)
	for i, d := range docs {
		if a, ok := anchors[d.ID]; ok {
			docs[i].Anchor = facts.Anchor{Day: a.Day, Basis: facts.Given}
		}
	}
	st = story.Read(docs, languages...)
	for i, d := range st.Documents {
		if a, ok := anchors[d.ID]; ok {
			st.Documents[i].Anchor = a
		}
	}
	return st
}

// view is a story with a draft in it.
type view struct {
	story   *facts.Story
	policy  Policy
	facts   map[string]*facts.Fact
	origins map[string]string // of each source, by id
	drafts  map[string]*facts.Document
	sources []*facts.Fact
	written []*facts.Fact  // by the draft
	holders map[string]int // how many documents have a word
	figures []facts.Quantity
	dates   []facts.Date // figures and dates of the sources, whether facts tell them or not
}

func newView(st *facts.Story, p Policy) *view {
	v := &view{story: st, policy: p, facts: make(map[string]*facts.Fact), origins: make(map[string]string), drafts: make(map[string]*facts.Document)}
	for i := range st.Documents {
		d := &st.Documents[i]
		if d.Role == Role {
			v.drafts[d.ID] = d
			continue
		}
		v.origins[d.ID] = d.Origin
	}
	for i := range st.Facts {
		f := &st.Facts[i]
		v.facts[f.ID] = f
		if v.drafts[f.Document] == nil {
			v.sources = append(v.sources, f)
		} else {
			v.written = append(v.written, f)
		}
	}
	v.countHolders()
	return v
}

// findings are those about the draft, judged from its side.
func (v *view) findings(all []checker.Finding) []checker.Finding {
	var out []checker.Finding
	for _, f := range all {
		if g, ok := v.judge(f); ok {
			out = append(out, g)
		}
	}
	slices.SortStableFunc(out, func(a, b checker.Finding) int {
		switch {
		case a.Severity != b.Severity:
			return int(b.Severity) - int(a.Severity)
		case a.Verdict != b.Verdict:
			return int(b.Verdict) - int(a.Verdict)
		}
		return v.place(a) - v.place(b)
	})
	return out
}

// place is where the first fact of the draft stands in it.
func (v *view) place(f checker.Finding) int {
	for _, fact := range v.ofDraft(f) {
		return fact.Evidence.Start
	}
	return 0
}

// ofDraft are the facts of a finding that the draft tells.
func (v *view) ofDraft(f checker.Finding) []*facts.Fact {
	var out []*facts.Fact
	for _, s := range f.Sides {
		for _, id := range s.Facts {
			if fact := v.facts[id]; fact != nil && v.drafts[fact.Document] != nil {
				out = append(out, fact)
			}
		}
	}
	return out
}

// told says by whom a side is told.
func (v *view) told(s checker.Side) (byDraft, bySource bool) {
	for _, id := range s.Facts {
		f := v.facts[id]
		switch {
		case f == nil:
		case v.drafts[f.Document] != nil:
			byDraft = true
		default:
			bySource = true
		}
	}
	return byDraft, bySource
}

// countOrigins counts the origins of the sources behind a finding.
func (v *view) countOrigins(f checker.Finding) int {
	seen := make(map[string]bool)
	for _, s := range f.Sides {
		for _, id := range s.Facts {
			fact := v.facts[id]
			if fact == nil || v.drafts[fact.Document] != nil {
				continue
			}
			origin := v.origins[fact.Document]
			if origin == "" {
				origin = "\x00" + fact.Document
			}
			seen[origin] = true
		}
	}
	return len(seen)
}

// fingerprint hashes what the draft says and what the sources say, but neither
// ids nor places, so that it survives edits elsewhere and more sources that say
// the same.
func (v *view) fingerprint(f checker.Finding) string {
	var parts []string
	lead := v.ofDraft(f)[0]
	parts = append(parts, f.Slot.String(), lead.Claim.ID, lead.Number.Unit, lead.Number.Counted, strings.Join(lead.Near, " "))
	var values []string
	for _, s := range f.Sides {
		if byDraft, _ := v.told(s); byDraft {
			parts = append(parts, "draft "+s.Value)
			continue
		}
		values = append(values, s.Value)
	}
	slices.Sort(values)
	return hash(append(parts, slices.Compact(values)...))
}
