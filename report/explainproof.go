package report

import (
	"fmt"
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// proof prints the work behind a finding.
func (t table) proof(p checker.Proof) {
	f := p.Finding
	t.heading(f, f.ID)
	for _, reason := range t.reasons(f) {
		t.line(reason)
	}
	if len(f.Silent) > 0 {
		t.line(t.words.say("explain.silent", "{who}", t.who(f.Silent)))
	}
	t.section("explain.says")
	slots := t.toldSlots(f.Slot)
	for _, s := range f.Sides {
		value := t.words.say("value.open")
		if s.Value != "" {
			value = t.value(f.Slot, s)
		}
		t.print(" " + t.p.bold(isolate(value)))
		for _, fact := range t.sideFacts(s) {
			t.factHead(fact, toldSpan(f, fact))
			t.steps(fact, slots)
		}
	}
	t.section("explain.days")
	for _, id := range t.findingDocs(f) {
		t.anchor(id, 1)
	}
	if len(p.Relations) > 0 {
		t.section("explain.relate")
		for _, r := range gravest(p.Relations) {
			t.related(f, r)
		}
	}
	if len(p.Joins) > 0 {
		t.section("explain.one")
		t.gate(t.findingFacts(f))
		t.joins(p.Joins)
	}
	t.refusals(p.Refusals)
}

// gravest is relations with the gravest first.
func gravest(all []checker.Relation) []checker.Relation {
	sorted := slices.Clone(all)
	slices.SortStableFunc(sorted, func(a, b checker.Relation) int { return int(b.Verdict) - int(a.Verdict) })
	return sorted
}

// toldSlots are the slots that decide on a finding: its own, and what two facts
// are grouped by.
func (t table) toldSlots(slot checker.Slot) []string {
	own := slot.String()
	return slices.DeleteFunc(slices.Clone(allSlots), func(s string) bool {
		return s != own && (s == "number" || s == "date" || s == "said")
	})
}

func (t table) section(key string) {
	t.print("")
	t.print(t.p.bold(isolate(t.words.say(key))))
}

// joins tells why facts stand in one group; those that one rule joined are told
// together.
func (t table) joins(all []checker.Join) {
	done := make(map[string]bool)
	key := func(j checker.Join) string {
		if j.Rule == "again" { // in each report for itself
			return j.Rule + j.Facts[0]
		}
		return j.Rule
	}
	for _, j := range all {
		if j.Rule == "" {
			t.para(1, j.Facts[0]+" + "+j.Facts[1]+": "+t.joinReason(j))
			t.para(5, t.featuresText(j.Weighing))
			continue
		}
		if done[key(j)] {
			continue
		}
		done[key(j)] = true
		var ids []string
		for _, o := range all {
			for _, id := range o.Facts {
				if key(o) == key(j) && !slices.Contains(ids, id) {
					ids = append(ids, id)
				}
			}
		}
		t.para(1, strings.Join(ids, " + ")+": "+t.joinReason(j))
	}
}

// joinReason is why two facts were put into one group, in one sentence.
func (v *view) joinReason(j checker.Join) string {
	if j.Rule != "" {
		return v.words.say("join." + j.Rule)
	}
	key := "join.score"
	if j.Exclude {
		key = "join.score.apart"
	}
	return v.words.say(key, "{n}", signed(j.Sum))
}

// signed is a sum with its sign: "+1.30", "−0.40".
func signed(x float64) string {
	return strings.Replace(fmt.Sprintf("%+.2f", x), "-", "−", 1)
}

// featuresText is the features of two facts, what speaks for them first.
func (v *view) featuresText(w checker.Weighing) string {
	sorted := slices.Clone(w.Features)
	slices.SortStableFunc(sorted, func(a, b checker.Weighed) int {
		switch x, y := a.Value*a.Weight, b.Value*b.Weight; {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	texts := make([]string, len(sorted))
	for i, f := range sorted {
		texts[i] = v.markLatin(signed(f.Value*f.Weight)) + " " + v.words.say("feature."+f.Name)
	}
	return strings.Join(texts, v.words.say("explain.semicolon"))
}

// related tells how the values of two sides lie to each other.
func (t table) related(f checker.Finding, r checker.Relation) {
	a, b := t.sideText(f, r.Sides[0]), t.sideText(f, r.Sides[1])
	head := t.words.say("explain.pair", "{1}", a, "{2}", b, "{verdict}", t.words.say("verdict."+r.Verdict.String()))
	if r.Cause != "" {
		head += t.words.say("list.comma") + t.words.say("cause."+string(r.Cause))
	}
	t.para(1, head+" ["+r.Rule+"]")
	if r.How != 0 {
		t.para(5, "- "+t.rangesText(r))
	}
	if r.How == 0 && r.Facts[0] != "" {
		t.para(5, "- "+t.words.say("explain.ranges", "{1}", t.heldText(r.Facts[0]), "{2}", t.heldText(r.Facts[1])))
	}
	if r.Verdict.Flagged() || r.How == 0 {
		t.para(5, "- "+t.pairReason(f, r.Pair))
	}
	for _, o := range r.Order {
		t.para(5, "- "+t.orderText(o))
	}
	for _, id := range r.Proof {
		t.part(id)
	}
}

// heldText is the claim of a fact, and how it is held to be true.
func (v *view) heldText(id string) string {
	f := v.facts[id]
	text := id + " " + v.claimText(f.Claim.ID) + v.words.say("list.comma") + v.words.say("polarity."+f.Polarity.String())
	if f.Modality > facts.Asserted {
		text += v.words.say("list.comma") + v.words.say("explain.modality."+f.Modality.String())
	}
	return text
}

func (t table) sideText(f checker.Finding, side int) string {
	if f.Sides[side].Value == "" {
		return t.words.say("value.open")
	}
	return t.mark(t.value(f.Slot, f.Sides[side]))
}

// rangesText is the two ranges that were compared and how they lie to each
// other.
func (v *view) rangesText(r checker.Relation) string {
	var texts [2]string
	for i := range 2 {
		texts[i] = rangeText(r.Numbers[i])
		if r.Numbers[i].IsZero() {
			texts[i] = instantText(r.Dates[i].Low) + ".." + instantText(r.Dates[i].High)
			if r.Dates[i].IsPoint() {
				texts[i] = instantText(r.Dates[i].Low)
			}
		}
		texts[i] = v.markLatin(texts[i])
		if f := v.facts[r.Facts[i]]; r.Unit != "" && f.Number.Unit != r.Unit {
			texts[i] = v.mark(v.quantity(f.Number)) + " = " + texts[i]
		}
	}
	unit := ""
	if r.Unit != "" && r.Unit != "person" {
		unit = v.words.say("explain.unit", "{what}", v.term(r.Unit))
	}
	return v.words.say("explain.ranges", "{1}", r.Facts[0]+" "+texts[0], "{2}", r.Facts[1]+" "+texts[1]) + unit + ": " + v.words.say("relation."+r.How.String())
}

// orderText says what makes one count the later.
func (v *view) orderText(o checker.Order) string {
	f := v.facts[o.Fact]
	if f == nil {
		return v.words.say("order."+o.Rule, "{1}", v.markLatin(o.Days[0]), "{2}", v.markLatin(o.Days[1]))
	}
	text := v.words.say("order."+o.Rule, "{1}", o.Fact, "{2}", v.mark(clean(v.names[f.Document])), "{what}", v.words.say("explain.as-of."+asOf(&f.Number)))
	for _, s := range f.Steps {
		if quote := clean(v.text(f.Document, s.Span)); quote != "" && s.Rule == "number/"+asOf(&f.Number) {
			text += ": " + v.mark(quote)
		}
	}
	return text
}

// part prints the sentence that names one figure as a part of another.
func (t table) part(id string) {
	f := t.facts[id]
	if f == nil {
		return
	}
	who, less := t.mark(clean(t.names[f.Document])), t.mark(t.quantity(f.Number))
	if w := t.facts[f.Number.PartOf]; w != nil {
		t.para(5, "- "+t.words.say("explain.part", "{who}", who, "{less}", less, "{more}", t.mark(t.quantity(w.Number)), "{n}", f.ID))
	} else {
		t.para(5, "- "+t.words.say("explain.figure", "{who}", who, "{less}", less, "{n}", f.ID))
	}
	t.para(7, t.marked(f, f.Number.Span))
}

// stands tells which findings a fact stands in, and the nearest facts of other
// reports that it was not grouped with.
func (t table) stands(p checker.FactProof) {
	t.section("explain.stands")
	if len(p.Findings) == 0 {
		t.para(1, t.words.say("explain.nowhere"))
	}
	for _, f := range p.Findings {
		head := t.words.say("slot."+f.Slot.String()) + ": " + t.p.verdict(f.Verdict, t.words.say("verdict."+f.Verdict.String()))
		t.para(1, head+" "+t.markLatin(f.ID)+"  "+t.mark(clip(t.label(f), stepQuote)))
		t.para(5, t.reason(f))
	}
	t.refusals(p.Refusals)
}
