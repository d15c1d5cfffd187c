package checkertest

import (
	"cmp"
	"fmt"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/text"
)

// got is a finding as a line, with what a line may ask of it.
type got struct {
	line
	text   string // folded: claims, kinds, units and quotes
	quotes []string
}

// compare fails a test where what came differs from what was wanted, with both
// in a form to read.
func compare(t T, name string, want expectation, r checker.Result) bool {
	t.Helper()
	came := gotten(r)
	var trouble []string
	missing, left := match(want, came)
	missing, left, mismatched := pairUp(missing, left)
	for _, m := range mismatched {
		trouble = append(trouble, "differs     "+m[0].String()+"\n    came    "+m[1].String())
	}
	for _, l := range missing {
		trouble = append(trouble, "missing     "+l.String())
	}
	for _, g := range left {
		trouble = append(trouble, "unexpected  "+g.String()+"\n"+indent(g.quotes))
	}
	if len(trouble) == 0 {
		return true
	}
	if name != "" {
		name += ": "
	}
	head := fmt.Sprintf("%s%d missing, %d unexpected, %d different", name, len(missing), len(left), len(mismatched))
	return fail(t, head, strings.Join(trouble, "\n"))
}

func fail(t T, head string, details ...string) bool {
	t.Helper()
	return assert.Fail(t, head, strings.Join(details, "\n"))
}

func indent(lines []string) string { return "    " + strings.Join(lines, "\n    ") }

// match takes expected lines and findings that fit out of both lists; findings
// of verdicts that need not be expected are no surplus.
func match(want expectation, came []got) (missing []line, left []got) {
	used := make([]bool, len(came))
	for _, l := range want.lines {
		i := -1
		for j, g := range came {
			if !used[j] && l.fits(g) {
				i = j
				break
			}
		}
		if i < 0 {
			missing = append(missing, l)
			continue
		}
		used[i] = true
	}
	for j, g := range came {
		if !used[j] && slices.Contains(want.verdicts, g.verdict) {
			left = append(left, g)
		}
	}
	return missing, left
}

// fits reports whether a finding is the one that a line expects. The order of
// the values does not matter.
func (l line) fits(g got) bool {
	if l.verdict != g.verdict || l.slot != g.slot || len(l.values) != len(g.values) {
		return false
	}
	for i, v := range l.values {
		j := slices.Index(g.values, v)
		if j < 0 || len(l.reports) > 0 && !slices.Equal(l.reports[i], g.reports[j]) {
			return false
		}
	}
	return l.saidIn(g)
}

func (l line) saidIn(g got) bool {
	for _, w := range l.words {
		if !strings.Contains(g.text, text.Fold(strings.ToLower(w))) {
			return false
		}
	}
	return true
}

// pairUp finds the findings that are an expected one with another verdict,
// other values or reports: they have the slot, and a value or the words, in
// common.
func pairUp(missing []line, left []got) (stillMissing []line, stillLeft []got, pairs [][2]fmt.Stringer) {
	for _, l := range missing {
		i := slices.IndexFunc(left, func(g got) bool {
			shared := slices.ContainsFunc(l.values, func(v string) bool { return slices.Contains(g.values, v) })
			return l.slot == g.slot && l.saidIn(g) && (shared || len(l.words) > 0)
		})
		if i < 0 {
			stillMissing = append(stillMissing, l)
			continue
		}
		pairs = append(pairs, [2]fmt.Stringer{l, left[i].line})
		left = slices.Delete(slices.Clone(left), i, i+1)
	}
	return stillMissing, left, pairs
}

// gotten are the findings of a result as lines, sorted as a file has them.
func gotten(r checker.Result) []got {
	docs := make(map[string]*facts.Document)
	for i := range r.Story.Documents {
		docs[r.Story.Documents[i].ID] = &r.Story.Documents[i]
	}
	byID := make(map[string]*facts.Fact)
	for i := range r.Story.Facts {
		byID[r.Story.Facts[i].ID] = &r.Story.Facts[i]
	}
	var out []got
	for _, f := range r.Findings {
		out = append(out, newGot(f, docs, byID))
	}
	slices.SortStableFunc(out, func(a, b got) int {
		return cmp.Or(int(b.verdict)-int(a.verdict), int(a.slot)-int(b.slot), strings.Compare(a.String(), b.String()))
	})
	return out
}

func newGot(f checker.Finding, docs map[string]*facts.Document, byID map[string]*facts.Fact) got {
	g := got{line: line{verdict: f.Verdict, slot: f.Slot}}
	var said []string
	for _, s := range f.Sides {
		g.values = append(g.values, cmp.Or(s.Value, open))
		var reports []string
		for _, id := range s.Facts {
			fact := byID[id]
			if fact == nil {
				continue
			}
			quote := fact.Evidence.Of(docs[fact.Document].Text)
			reports = append(reports, path.Base(fact.Document))
			said = append(said, fact.Claim.ID, fact.Number.Counted, fact.Number.Unit, text.Fold(quote))
			g.quotes = append(g.quotes, place(docs[fact.Document], fact.Evidence.Start)+"  "+cmp.Or(s.Value, open)+"  "+quote)
			if len(g.words) == 0 {
				g.words = strings.Fields(fact.Claim.ID + " " + cmp.Or(fact.Number.Counted, fact.Number.Unit))
			}
		}
		slices.Sort(reports)
		g.reports = append(g.reports, slices.Compact(reports))
	}
	g.text = strings.ToLower(strings.Join(said, "\n")) // currencies are written in capitals
	g.line = g.sorted()
	return g
}

// sorted is a line with its values in order: lowest first.
func (l line) sorted() line {
	order := make([]int, len(l.values))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return cmp.Or(cmp.Compare(len(l.values[i]), len(l.values[j])), strings.Compare(l.values[i], l.values[j]))
	})
	out := l
	out.values, out.reports = nil, nil
	for _, i := range order {
		out.values = append(out.values, l.values[i])
		out.reports = append(out.reports, l.reports[i])
	}
	return out
}

// place is where byte at of a report stands: "a.txt:3:12", the column in code
// points.
func place(d *facts.Document, at int) string {
	before := d.Text[:at]
	start := strings.LastIndexByte(before, '\n') + 1
	return fmt.Sprintf("%s:%d:%d", d.ID, strings.Count(before, "\n")+1, utf8.RuneCountInString(before[start:])+1)
}
