package checker_test

import (
	"math"
	"strings"
	"unicode/utf8"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/fixtures"
)

// told is a comparison of a fixture beside its gold.
type told struct {
	result checker.Result
	facts  map[string]*facts.Fact
	texts  map[string]string // by the name that the gold has for a report
	name   string
}

func newTold(name string, docs []facts.Document) *told {
	t := &told{result: compare(docs), facts: map[string]*facts.Fact{}, texts: map[string]string{}, name: name}
	for i := range t.result.Story.Facts {
		f := &t.result.Story.Facts[i]
		t.facts[f.ID] = f
	}
	for _, d := range docs {
		t.texts[strings.TrimPrefix(d.ID, name+"/")] = d.Text
	}
	return t
}

// span is the bytes where a gold value stands.
func (t *told) span(p fixtures.Place) facts.Span {
	runes := []rune(t.texts[p.File])
	return facts.Span{Start: len(string(runes[:p.Start])), End: len(string(runes[:p.End]))}
}

// carries are the facts that carry a gold value: at its place, in its slot, with
// its value.
func (t *told) carries(v fixtures.Value, kind string) []string {
	var out []string
	at := t.span(v.Place)
	for i := range t.result.Story.Facts {
		f := &t.result.Story.Facts[i]
		if f.Document != t.name+"/"+v.File {
			continue
		}
		ok := f.Evidence.Overlaps(at)
		switch slotOf(kind) {
		case checker.Number:
			ok = f.Number.Span.Overlaps(at) && !f.Number.IsZero() && rightNumber(&f.Number, v)
		case checker.Date:
			ok = f.Date.Span.Overlaps(at) && !f.Date.IsZero() && (v.Op == "vague" || rightDate(f.Date.Date, v))
		}
		if ok {
			out = append(out, f.ID)
		}
	}
	return out
}

// slotOf is the slot that holds gold values of a kind; names and places may
// stand in several, and have none of their own.
func slotOf(kind string) checker.Slot {
	switch kind {
	case "count", "quantity", "duration":
		return checker.Number
	case "date", "time":
		return checker.Date
	}
	return 0
}

// rightNumber reports whether a quantity is what the gold says; words such as
// "dozens" demand nothing.
func rightNumber(q *facts.Quantity, v fixtures.Value) bool {
	n, ok := v.Value.(float64)
	if !ok {
		return true
	}
	low, high := math.Inf(-1), math.Inf(1)
	if !q.Low.IsZero() {
		low = q.Low.Float()
	}
	if !q.High.IsZero() {
		high = q.High.Float()
	}
	switch v.Op {
	case "ge", "gt":
		return n <= low && low <= n+1 && high > low
	case "le", "lt":
		return n-1 <= high && high <= n && low < high
	case "approx":
		return low <= n && n <= high && high-low <= 0.5*math.Abs(n)
	}
	return low == n && n == high || q.About && low <= n && n <= high && high <= 1.25*n
}

func rightDate(d facts.Date, v fixtures.Value) bool {
	from, to := v.Resolved, v.Resolved
	if a, b, ok := strings.Cut(v.Resolved, "/"); ok {
		from, to = a, b
	}
	switch {
	case v.Op == "by":
		return strings.HasPrefix(d.To(), to)
	case d.From() == "" || d.To() == "":
		stated := d.From() + d.To()
		return strings.HasPrefix(stated, from) || strings.HasPrefix(stated, to)
	}
	return strings.HasPrefix(d.From(), from) && strings.HasPrefix(d.To(), to)
}

// stated is the strongest verdict that the findings give two lists of facts, in
// a slot or, for 0, in any of actor, claim and place; 0 where there is none.
func (t *told) stated(xs, ys []string, slot checker.Slot) (best checker.Verdict) {
	for i := range t.result.Findings {
		f := &t.result.Findings[i]
		if f.Slot != slot && (slot != 0 || f.Slot == checker.Number || f.Slot == checker.Date) {
			continue
		}
		for a := range f.Sides {
			for b := range f.Sides {
				if holdsAny(f.Sides[a].Facts, xs) && holdsAny(f.Sides[b].Facts, ys) {
					best = max(best, between(f, a, b))
				}
			}
		}
	}
	return best
}

// between is the verdict of a finding on two of its sides.
func between(f *checker.Finding, a, b int) checker.Verdict {
	for _, p := range f.Pairs {
		if p.Sides == [2]int{min(a, b), max(a, b)} {
			return p.Verdict
		}
	}
	if a == b {
		return checker.Agree
	}
	return 0
}

func holdsAny(list, ids []string) bool {
	for _, id := range ids {
		for _, l := range list {
			if l == id {
				return true
			}
		}
	}
	return false
}

// wellFormed reports whether a span marks whole letters of a text.
func wellFormed(s facts.Span, text string) bool {
	return 0 <= s.Start && s.Start <= s.End && s.End <= len(text) && utf8.ValidString(s.Of(text))
}
