package report

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// gate tells wherein the facts of a finding are alike: claim, counted kind,
// event, place, parties.
func (t table) gate(all []*facts.Fact) {
	claims := distinct(all, func(f *facts.Fact) string { return f.Claim.ID })
	kinds := distinct(all, func(f *facts.Fact) string { return f.Number.Counted })
	t.alike("claim", claims, t.claimText, claimsGo)
	t.alike("kind", kinds, t.term, kindsGo)
	t.alike("event", distinct(all, t.eventName), asIs, nil)
	t.alike("place", distinct(all, func(f *facts.Fact) string { return t.refText(f, f.Place) }), asIs, nil)
	if names := t.inCommon(all); len(names) > 0 {
		t.alike("parties", names, asIs, nil)
	}
}

// alike prints what facts have in one respect, and what makes several go
// together: the last part of a key, or none.
func (t table) alike(what string, values []string, text func(string) string, together func([]string) string) {
	if len(values) == 0 {
		return
	}
	texts := make([]string, len(values))
	for i, x := range values {
		texts[i] = text(x)
	}
	line := t.words.say("gate."+what) + ": " + strings.Join(texts, t.words.say("list.comma"))
	if together != nil && len(values) > 1 {
		line += " (" + t.words.say("gate."+what+"."+together(values)) + ")"
	}
	t.para(1, "- "+line)
}

func asIs(s string) string { return s }

// distinct is what facts have in one respect, each once, without those that
// state nothing.
func distinct(all []*facts.Fact, of func(*facts.Fact) string) (out []string) {
	for _, f := range all {
		if x := of(f); x != "" && !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// claimsGo is how several claims go together: as causes of one thing, by one toll, or the one implies
// the other; else they differ.
func claimsGo(ids []string) string {
	toll := func(id string) string { c, _ := facts.ClaimByID(id); return c.Toll }
	cause := func(id string) bool { _, ok := facts.CauseOf(id); return ok }
	switch {
	case pairwise(ids, func(a, b string) bool { return cause(a) && cause(b) }):
		return "causes"
	case toll(ids[0]) != "" && pairwise(ids, func(a, b string) bool { return toll(a) == toll(b) }):
		return "toll"
	case pairwise(ids, func(a, b string) bool { return facts.ClaimImplies(a, b) || facts.ClaimImplies(b, a) }):
		return "implied"
	case pairwise(ids, facts.ClaimOpposes):
		return "opposite"
	}
	return "differ"
}

func kindsGo(ids []string) string {
	if pairwise(ids, func(a, b string) bool { return facts.KindContains(a, b) || facts.KindContains(b, a) }) {
		return "contained"
	}
	return "differ"
}

func pairwise(ids []string, holds func(a, b string) bool) bool {
	for i, a := range ids {
		for _, b := range ids[i+1:] {
			if !holds(a, b) {
				return false
			}
		}
	}
	return true
}

// inCommon is the names of the people and bodies that every fact names.
func (v *view) inCommon(all []*facts.Fact) (names []string) {
	for _, r := range named(all[0]) {
		everywhere := !slices.ContainsFunc(all, func(f *facts.Fact) bool {
			return !slices.ContainsFunc(named(f), func(o facts.Ref) bool { return o.ID == r.ID })
		})
		if name := v.refText(all[0], r); everywhere && !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// named is who a fact names.
func named(f *facts.Fact) (out []facts.Ref) {
	if !f.Actor.IsZero() {
		out = append(out, f.Actor)
	}
	for _, p := range f.Parties {
		out = append(out, p.Ref)
	}
	return out
}
