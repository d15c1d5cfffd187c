package report

import (
	"bufio"
	"cmp"
	"io"
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// DraftFormats are the formats of a draft that was checked against its
// sources; the first is the default.
func DraftFormats() []Format {
	return append([]Format{{"text", "what is wrong with the draft, place by place, with the quotes of its sources", WriteDraft}}, Formats()...)
}

// WriteDraft writes each flagged finding (or each that Options.Only names) of a
// draft for a terminal: the line of WriteLines, then what the draft and its
// sources say, each at its place, and how many findings there are.
//
//	draft.md:8:5: error: draft.md says 3, while a.txt says 2: … Proposed: 2. [number/apart]
//	    draft.md:8:1  3  ⁨…⁩
//	    a.txt:3:1     2  ⁨…⁩
func WriteDraft(w io.Writer, results []checker.Result, o Options) error {
	out := bufio.NewWriter(w)
	for i := range results {
		v := newView(&results[i], o)
		v.screen = true
		t := table{v, o, paint{o.Color}, out}
		t.draft()
	}
	return out.Flush()
}

// draft writes the findings of one draft, in the order of their places.
func (t table) draft() {
	type located struct {
		placed
		facts []valued
	}
	var all []located
	for _, f := range t.findings {
		if at := t.located(f); t.o.annotates(f) && len(at) > 0 {
			all = append(all, located{t.placed(f, at[0]), at})
		}
	}
	slices.SortStableFunc(all, func(a, b located) int { return cmp.Or(a.line-b.line, a.column-b.column) })
	counts := make(map[checker.Severity]int)
	for i, x := range all {
		if i > 0 {
			t.out.WriteString("\n")
		}
		counts[x.finding.Severity]++
		head := clean(x.path) + ":" + itoa(x.line) + ":" + itoa(x.column) + ":"
		t.out.WriteString(t.p.bold(head) + " " + t.loud(x.finding) + ": " + x.text + "\n")
		t.quotes(x.finding, x.facts)
	}
	if len(all) > 0 {
		t.out.WriteString("\n")
	}
	t.out.WriteString(t.draftName() + ": " + t.words.count("count.error", counts[checker.Error]) + t.words.say("list.comma") +
		t.words.count("count.warning", counts[checker.Warning]) + t.words.say("list.comma") + t.words.count("count.notice", counts[checker.Info]) + "\n")
}

// draftName is the id of the draft, which is its path unless it brings one.
func (t table) draftName() string {
	for _, d := range t.view.story.Documents {
		if d.Role == "draft" {
			return clean(d.ID)
		}
	}
	return t.words.say("note.none")
}

// loud is the severity of a finding in the colour that goes with it.
func (t table) loud(f checker.Finding) string {
	name := t.words.say("severity." + f.Severity.String())
	switch f.Severity {
	case checker.Error:
		return t.p.verdict(checker.Conflict, name)
	case checker.Warning:
		return t.p.verdict(checker.Scope, name)
	}
	return t.p.verdict(checker.Compatible, t.words.say("severity.notice"))
}

// draftQuotes is how many quotes stand under a finding.
const draftQuotes = 6

// quotes writes where the draft and its sources give the value, one a line,
// each report once for each value.
func (t table) quotes(f checker.Finding, all []valued) {
	type row struct{ place, value, quote string }
	var rows []row
	seen := make(map[string]bool)
	wide := 0
	for _, x := range all {
		key := x.fact.Document + "\x00" + x.value
		if seen[key] || len(rows) == draftQuotes {
			continue
		}
		seen[key] = true
		at := t.placeOf(f, x.fact)
		line, column := t.position(x.fact.Document, at.Start)
		r := row{clean(t.path(x.fact.Document)) + ":" + itoa(line) + ":" + itoa(column), x.value, t.excerpt(x.fact, at, t.o.width()-8)}
		wide = max(wide, len(r.place))
		rows = append(rows, r)
	}
	for _, r := range rows {
		gap := strings.Repeat(" ", wide-len(r.place)+2)
		t.out.WriteString("    " + t.p.dim(r.place) + gap + isolate(r.value) + "\n        " + isolate(r.quote) + "\n")
	}
}

// proposal is a sentence with the value that the sources give in place of the
// draft's, or that they disagree; empty where no draft takes part, or both may
// be true.
func (v *view) proposal(f checker.Finding) string {
	if f.Verdict != checker.Conflict {
		return ""
	}
	best, most := -1, 0
	for i, s := range f.Sides {
		drafts, origins := v.draftShare(s)
		switch {
		case drafts && origins > 0:
			return " " + v.words.say("draft.disputed")
		case !drafts && origins > most && s.Value != "":
			best, most = i, origins
		}
	}
	if best < 0 || !v.hasDraft(f) {
		return ""
	}
	if f.Slot == checker.Claim {
		return ""
	}
	return " " + v.words.say("draft.proposed", "{what}", v.mark(v.value(f.Slot, f.Sides[best])))
}

// draftShare says whether a draft gives a side, and how many origins of
// sources do.
func (v *view) draftShare(s checker.Side) (drafts bool, origins int) {
	seen := make(map[string]bool)
	for _, f := range v.sideFacts(s) {
		if v.isDraft(f) {
			drafts = true
			continue
		}
		if d := v.docs[f.Document]; d != nil {
			seen[cmp.Or(d.Origin, "\x00"+d.ID)] = true
		}
	}
	return drafts, len(seen)
}

func (v *view) hasDraft(f checker.Finding) bool {
	return slices.ContainsFunc(v.findingFacts(f), v.isDraft)
}

func (v *view) isDraft(f *facts.Fact) bool {
	d := v.docs[f.Document]
	return d != nil && d.Role == "draft"
}
