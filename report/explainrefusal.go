package report

import (
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// refusals prints the nearest facts that are held to be others, and why.
func (t table) refusals(all []checker.Refusal) {
	if len(all) == 0 {
		return
	}
	t.section("explain.others")
	for _, r := range all {
		f := t.facts[r.Facts[1]]
		line, column := t.position(f.Document, max(slotSpan(f, r.Slot).Start, f.Evidence.Start))
		at := r.Facts[1] + "  " + clean(f.Document) + ":" + itoa(line) + ":" + itoa(column) + "  " + t.words.say("slot."+r.Slot.String()) + " "
		t.para(1, at+t.mark(t.slotValue(f, r.Slot)))
		t.para(3, t.marked(f, slotSpan(f, r.Slot)))
		t.para(3, "→ "+t.refusalReason(r))
		if text := t.featuresText(r.Weighing); text != "" {
			t.para(5, t.words.say("explain.sum", "{n}", t.markLatin(signed(r.Sum)))+" "+text)
		}
	}
}

// refusalReason is why two facts were not put into one group, in plain words.
func (v *view) refusalReason(r checker.Refusal) string {
	f, g := v.facts[r.Facts[0]], v.facts[r.Facts[1]]
	var why []string
	say := func(key, one, other string) {
		why = append(why, v.words.say("refused."+key, "{1}", one, "{2}", other))
	}
	switch r.Rule {
	case "score":
	case "rival", "clash":
		say(r.Rule, r.Other[0], r.Other[1])
	case "claim", "claim-alone":
		key := r.Rule
		if r.Slot == checker.Claim {
			key = "deed"
		}
		say(key, v.claimText(f.Claim.ID), v.claimText(g.Claim.ID))
	case "unit":
		say(r.Rule, v.counts(f), v.counts(g))
	case "two-towns":
		say(r.Rule, v.refText(f, f.Place), v.refText(g, g.Place))
	default:
		say(r.Rule, v.mark(v.slotValue(f, r.Slot)), v.mark(v.slotValue(g, r.Slot)))
	}
	if r.Rule == "score" || r.Rule == "mean" {
		v.differences(r, f, g, say)
		if len(why) == 0 {
			say("little", "", "")
		}
	}
	return strings.Join(why, v.words.say("explain.semicolon"))
}

// differences says wherein two facts differ that the weights hold apart.
func (v *view) differences(r checker.Refusal, f, g *facts.Fact, say func(key, one, other string)) {
	has := func(name string) bool {
		return slices.ContainsFunc(r.Features, func(x checker.Weighed) bool { return x.Name == name && x.Value*x.Weight < 0 })
	}
	if f.Event != g.Event {
		say("incident", v.eventName(f), v.eventName(g))
	}
	if !f.Place.IsZero() && !g.Place.IsZero() && f.Place.ID != g.Place.ID && v.refText(f, f.Place) != v.refText(g, g.Place) {
		say("place", v.refText(f, f.Place), v.refText(g, g.Place))
	}
	for _, kind := range []string{"kind-other", "kind-contained"} {
		if has(kind) {
			say(kind, v.term(f.Number.Counted), v.term(g.Number.Counted))
		}
	}
	if has("claim-other") {
		say("deed", v.claimText(f.Claim.ID), v.claimText(g.Claim.ID))
	}
	if has("part-one") {
		say("part", "", "")
	}
	if has("parties-apart") {
		say("parties", "", "")
	}
}

// counts is what a figure counts, with its unit.
func (v *view) counts(f *facts.Fact) string {
	for _, what := range []string{f.Number.Counted, f.Number.Unit} {
		if what != "" {
			return v.term(what)
		}
	}
	return v.words.say("value.open")
}
