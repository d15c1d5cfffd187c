package draft

import (
	"fmt"
	"hash/fnv"
	"slices"

	"crosscheck/checker"
	"crosscheck/facts"
)

// judge is a finding seen from the draft; ok is false where the draft has no
// part in it, or nothing is to be told.
func (v *view) judge(f checker.Finding) (out checker.Finding, ok bool) {
	if len(v.ofDraft(f)) == 0 {
		return f, false
	}
	f = v.draftFirst(f)
	if !v.anySource(f) && len(f.Pairs) == 0 {
		return v.notice(f)
	}
	f.Verdict, f.Cause, f.Severity, f.Rule, f.Edit = checker.Lone, "", checker.Info, f.Slot.String()+"/lone", false
	if v.supported(f) {
		f.Verdict, f.Rule = checker.Agree, f.Slot.String()+"/same"
	}
	var pairs []checker.Pair
	for _, p := range f.Pairs {
		if p, severity, ok := v.pair(f, p); ok {
			pairs = append(pairs, p)
			f.Edit = f.Edit || p.Edit
			if p.Verdict > f.Verdict || p.Verdict == f.Verdict && severity > f.Severity {
				f.Verdict, f.Cause, f.Rule = p.Verdict, p.Cause, p.Rule
			}
			f.Severity = max(f.Severity, severity)
		}
	}
	f.Pairs = pairs
	f.Origins = v.countOrigins(f)
	f.ID = v.fingerprint(f)
	return f, f.Verdict != checker.Lone
}

// draftFirst puts the sides that the draft gives before the others.
func (v *view) draftFirst(f checker.Finding) checker.Finding {
	var order []int // old indexes in their new order
	for _, wanted := range []bool{true, false} {
		for i, s := range f.Sides {
			if byDraft, _ := v.told(s); byDraft == wanted {
				order = append(order, i)
			}
		}
	}
	at := make([]int, len(order)) // new index of each old one
	sides := make([]checker.Side, len(order))
	for i, old := range order {
		at[old], sides[i] = i, f.Sides[old]
	}
	pairs := slices.Clone(f.Pairs)
	for i := range pairs {
		a, b := at[pairs[i].Sides[0]], at[pairs[i].Sides[1]]
		pairs[i].Sides = [2]int{min(a, b), max(a, b)}
	}
	slices.SortStableFunc(pairs, func(p, q checker.Pair) int {
		if p.Sides[0] != q.Sides[0] {
			return p.Sides[0] - q.Sides[0]
		}
		return p.Sides[1] - q.Sides[1]
	})
	f.Sides, f.Pairs = sides, pairs
	return f
}

// pair is a relation of the draft with its severity; ok is false for those of
// sources alone, and for differences of scope where a source says what the
// draft says.
func (v *view) pair(f checker.Finding, p checker.Pair) (out checker.Pair, s checker.Severity, ok bool) {
	aDraft, aBacked := v.backed(f, p.Sides[0])
	bDraft, bBacked := v.backed(f, p.Sides[1])
	backed := aBacked && bBacked // a source says all that the draft says
	if f.Slot == checker.Number && p.Verdict == checker.Conflict && v.tolerated(f, p) {
		p.Verdict, p.Cause, p.Rule = checker.Compatible, "", "number/tolerance"
		p.Edit = false
	}
	switch {
	case !aDraft && !bDraft, backed && p.Verdict == checker.Scope:
		return p, 0, false
	case !p.Verdict.Flagged():
		return p, checker.Info, true
	}
	s, ok = v.policy.severity(p)
	if backed {
		s = min(s, checker.Warning)
	}
	return p, s, ok
}

// alikeSame is how alike, 0..1, two clauses with one value must be to say the
// same beyond doubt, though the checker has not put them together.
const alikeSame = 0.6

// backed reports whether the draft gives a side, and whether a source gives
// each value of the side that the draft gives.
func (v *view) backed(f checker.Finding, side int) (byDraft, yes bool) {
	byDraft, yes = v.told(f.Sides[side])
	if !byDraft {
		return false, true
	}
	return true, yes || v.heard(checker.Finding{Slot: f.Slot, Sides: f.Sides[side : side+1]}, alikeSame)
}

// tolerated reports whether the figures of two sides lie so close that the
// policy takes them for one.
func (v *view) tolerated(f checker.Finding, p checker.Pair) bool {
	a, b := v.number(f.Sides[p.Sides[0]]), v.number(f.Sides[p.Sides[1]])
	return a != nil && b != nil && v.policy.tolerates(facts.InBase(a.Range, a.Unit), facts.InBase(b.Range, b.Unit))
}

func (v *view) number(s checker.Side) *facts.Quantity {
	for _, id := range s.Facts {
		if f := v.facts[id]; f != nil && !f.Number.IsZero() {
			return &f.Number
		}
	}
	return nil
}

func (v *view) anySource(f checker.Finding) bool {
	return slices.ContainsFunc(f.Sides, func(s checker.Side) bool { _, yes := v.told(s); return yes })
}

// supported reports whether a source gives a value of the draft.
func (v *view) supported(f checker.Finding) bool {
	return slices.ContainsFunc(f.Sides, func(s checker.Side) bool { byDraft, bySource := v.told(s); return byDraft && bySource })
}

// notice is a statement of the draft alone, or a conflict with the value of the
// sources that it stands in for; ok is false where it is neither figure nor
// date, or where a source has the same value in whatever place.
func (v *view) notice(f checker.Finding) (out checker.Finding, ok bool) {
	if !missed(f.Slot, v.ofDraft(f)[0]) || v.heard(f, alikeHeard) {
		return f, false
	}
	if out, ok := v.gone(f); ok {
		return out, true
	}
	severity, ok := v.policy.notices()
	if !ok || v.heard(f, 0) || v.mentioned(f) {
		return f, false
	}
	f.Verdict, f.Cause, f.Severity, f.Rule, f.Origins = checker.Lone, "", severity, Unsupported, 0
	f.ID = v.fingerprint(f)
	return f, true
}

// alikeHeard is how alike, 0..1, two clauses must be for a figure of both to
// speak of one thing.
const alikeHeard = 0.25

// heard reports whether a source has the figure or the date of a finding in a
// clause so alike.
func (v *view) heard(f checker.Finding, alike float64) bool {
	for _, d := range v.ofDraft(f) {
		same := func(s *facts.Fact) bool { return f.Slot == checker.Number && sameFigure(&d.Number, &s.Number) }
		if f.Slot == checker.Date {
			same = func(s *facts.Fact) bool { return sameDate(d.Date, s.Date) }
		}
		if slices.ContainsFunc(v.sources, func(s *facts.Fact) bool { return same(s) && (alike == 0 || v.alike(d, s) >= alike) }) {
			return true
		}
	}
	return false
}

// missed reports whether a value that no source has is worth a notice: a
// figure, but no ordinal and no "dozens", or a date.
func missed(slot checker.Slot, f *facts.Fact) bool {
	return slot == checker.Date || slot == checker.Number && !f.Number.Ordinal && !f.Number.Vague
}

func sameFigure(x, y *facts.Quantity) bool {
	if x.IsZero() || y.IsZero() || y.Ordinal || x.Unit != y.Unit && x.Unit != "" && y.Unit != "" && !facts.Convertible(x.Unit, y.Unit) {
		return false
	}
	return sameKind(x, y) && meets(facts.InBase(x.Range, x.Unit), facts.InBase(y.Range, y.Unit))
}

// sameDate reports whether the draft's date lies in the source's, which is no
// coarser than a month unless the draft's is.
func sameDate(x, y facts.Dated) bool {
	if x.Range.IsZero() || y.Range.IsZero() || y.Grain >= facts.Month && x.Grain < facts.Month {
		return false
	}
	return meets(x.Days(), y.Days())
}

// meets reports whether x is y, or lies in it, or about there.
func meets[T facts.Point[T]](x, y facts.Range[T]) bool {
	switch facts.Relate(x, y) {
	case facts.Same, facts.Around:
		return true
	case facts.Within:
		return !y.Low.IsZero() && !y.High.IsZero()
	case facts.Encloses:
		return !x.Low.IsZero() && !x.High.IsZero()
	}
	return false
}

func hash(parts []string) string {
	h := fnv.New64a()
	for _, p := range parts {
		fmt.Fprintf(h, "%d:%s|", len(p), p)
	}
	return fmt.Sprintf("%016x", h.Sum64())
}
