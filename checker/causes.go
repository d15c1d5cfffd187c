package checker

import (
	"slices"

	"crosscheck/facts"
)

// Why something happened, or with what, is held against what other reports give as the
// cause of the same: of what they are about, and of nothing that they recall.

// givesCause reports whether a fact gives, or denies, a cause or the means of an attack.
func givesCause(f *facts.Fact) bool {
	_, ok := facts.CauseOf(f.Claim.ID)
	return ok
}

// readCauses notes what each report gives as the causes of what it is about: not in a
// sentence that tells of another incident, nor behind what happened at another time.
func (c *comparison) readCauses() {
	c.caused = make([][]int, len(c.story.Documents))
	other := make(map[sentenceOf]int) // the first byte of what is of another happening
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		at := sentenceOf{f.Document, f.Sentence}
		if f.Happening == 0 {
			continue
		}
		from := f.Claim.Span.Start
		if t, _ := facts.ClaimByID(f.Claim.ID); t.Incident || t.Toll != "" {
			from = 0
		}
		if first, ok := other[at]; !ok || from < first {
			other[at] = from
		}
	}
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		from, ok := other[sentenceOf{f.Document, f.Sentence}]
		if d := c.docs[f.Document]; f.Happening == 0 && givesCause(f) && !(ok && from < f.Claim.Span.Start) {
			c.caused[d] = append(c.caused[d], i)
		}
	}
	c.together = make(map[[2]string]bool)
	for _, caused := range c.caused {
		for n, i := range caused {
			for _, j := range caused[n+1:] {
				f, g := &c.story.Facts[i], &c.story.Facts[j]
				if f.Sentence == g.Sentence && f.Polarity == facts.Affirmed && g.Polarity == facts.Affirmed {
					x, _ := facts.CauseOf(f.Claim.ID)
					y, _ := facts.CauseOf(g.Claim.ID)
					c.noteTogether(x, y)
				}
			}
		}
	}
}

// causeItems is what each report gives as a cause, the same said twice taken once.
func (c *comparison) causeItems() (out []item) {
	from := 0
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if i > 0 && f.Document != c.story.Facts[i-1].Document {
			from = len(out)
		}
		if !givesCause(f) {
			continue
		}
		d := c.docs[f.Document]
		happens := f.Happening
		if happens == 0 && !slices.Contains(c.caused[d], i) {
			happens = -1
		}
		again := slices.IndexFunc(out[from:], func(o item) bool {
			g := o.lead
			return o.happens == happens && g.Claim.ID == f.Claim.ID && g.Of == f.Of && g.Polarity == f.Polarity && g.Modality == f.Modality
		})
		if again >= 0 {
			out[from+again].facts = append(out[from+again].facts, i)
			continue
		}
		out = append(out, item{doc: d, facts: []int{i}, lead: f, claim: f.Claim.ID, happens: happens})
	}
	return out
}

// causes finds what the reports give as the cause of one thing, where they say the same,
// or one rules the other out. found is what they were found to agree and differ in so far.
func (c *comparison) causes(found []Finding) []Finding {
	items, tolls := c.causeItems(), c.tolls(found)
	var groups [][]*item
	for i := range items {
		a := &items[i]
		var joined []*item
		for g, members := range groups {
			if slices.ContainsFunc(members[max(0, len(members)-mostPeers):], func(b *item) bool { return c.oneCause(tolls, a, b) }) {
				joined, groups[g] = append(members, joined...), nil
			}
		}
		groups = append(slices.DeleteFunc(groups, func(g []*item) bool { return g == nil }), append(joined, a))
	}
	var out []Finding
	for _, members := range groups {
		if f, ok := c.finding(Claim, members); ok {
			out = append(out, f)
		}
	}
	return out
}

// tolls is, for each report, the findings on victims of what it is about that it shares
// with others.
func (c *comparison) tolls(found []Finding) [][]int {
	out := make([][]int, len(c.story.Documents))
	for n := range found {
		if found[n].Slot != Number || found[n].Verdict == Lone {
			continue
		}
		for _, s := range found[n].Sides {
			for _, id := range s.Facts {
				f := &c.story.Facts[c.facts[id]]
				if d := c.docs[f.Document]; f.Happening == 0 && victims[toll(f.Claim.ID)] && !slices.Contains(out[d], n) {
					out[d] = append(out[d], n)
				}
			}
		}
	}
	return out
}

// oneCause reports whether two items belong to one finding: they may give the cause of one
// thing, and say more than that several had a part in it.
func (c *comparison) oneCause(tolls [][]int, a, b *item) bool {
	if a.happens != 0 || b.happens != 0 || a.doc == b.doc || !c.kin.related(a.doc, b.doc) || !effectsMeet(a.lead, b.lead) {
		return false
	}
	if c.relateCauses(a, b).Rule == "cause/both" || c.otherDays(a, b) {
		return false
	}
	if a.claim == b.claim && a.lead.Polarity != b.lead.Polarity && !c.far(a, b) {
		return true // who denies a cause answers whoever gives it
	}
	return c.alike(a.doc, b.doc) || slices.ContainsFunc(tolls[a.doc], func(n int) bool { return slices.Contains(tolls[b.doc], n) })
}

// otherDays reports whether the sentences of two items name days, and none in common: a
// session was put off on Sunday, and again on Thursday.
func (c *comparison) otherDays(a, b *item) bool {
	days := func(x *item) (out []*facts.Fact) {
		for _, n := range x.facts {
			f := &c.story.Facts[n]
			out = append(out, c.moments[sentenceOf{f.Document, f.Sentence}]...)
		}
		return out
	}
	xs, ys := days(a), days(b)
	return len(xs) > 0 && len(ys) > 0 && !slices.ContainsFunc(xs, func(x *facts.Fact) bool {
		return slices.ContainsFunc(ys, func(y *facts.Fact) bool { return facts.Relate(x.Date.Days(), y.Date.Days()) != facts.Apart })
	})
}

// effectsMeet reports whether two causes may be of one thing: what the reports say that
// they brought about, or what they may bring about.
func effectsMeet(f, g *facts.Fact) bool {
	if f.Of != "" && g.Of != "" {
		return sameEffect(f.Of, g.Of)
	}
	return slices.ContainsFunc(effectsOf(f), func(e string) bool {
		return slices.ContainsFunc(effectsOf(g), func(o string) bool { return sameEffect(e, o) })
	})
}

// sameEffect reports whether two words may be for one thing: a fire that a blast began
// with.
func sameEffect(e, o string) bool {
	return e == o || e == "fire" && o == "blast" || e == "blast" && o == "fire"
}

// effectsOf is what a fact says that its cause brought about, or all that it may bring
// about.
func effectsOf(f *facts.Fact) []string {
	if f.Of != "" {
		return []string{f.Of}
	}
	id, _ := facts.CauseOf(f.Claim.ID)
	t, _ := facts.CauseByID(id)
	return t.Of
}

// relateCauses judges two causes of one thing.
func (c *comparison) relateCauses(a, b *item) judgement {
	f, g := a.lead, b.lead
	x, _ := facts.CauseOf(f.Claim.ID)
	y, _ := facts.CauseOf(g.Claim.ID)
	related := facts.CauseWithin(x, y) || facts.CauseWithin(y, x)
	sure := f.Modality == facts.Asserted && g.Modality == facts.Asserted
	switch {
	case x == y && f.Polarity == g.Polarity:
		return judgement{Verdict: Agree, Rule: "cause/same"}
	case a.doc == b.doc || !effectsMeet(f, g):
		return judgement{Verdict: Compatible, Rule: "cause/both"}
	case f.Polarity != g.Polarity && sure && deniesCause(f, g, x, y):
		return judgement{Verdict: Conflict, Cause: CausePolarity, Rule: "cause/denied"}
	case f.Polarity == facts.Denied || g.Polarity == facts.Denied:
		return judgement{Verdict: Compatible, Rule: "cause/both"}
	case related:
		return judgement{Verdict: Compatible, Rule: "cause/within"}
	case !facts.CausesApart(x, y) || c.shareCause(a, b) || c.together[[2]string{x, y}] || meansGiven(f) && !c.oneBlow(a, b, x, y):
	case sure:
		return judgement{Verdict: Conflict, Cause: CauseClaim, Rule: "cause/apart"}
	default:
		return judgement{Verdict: Compatible, Rule: "claim/modality"}
	}
	return judgement{Verdict: Compatible, Rule: "cause/both"}
}

// deniesCause reports whether of two causes one is said not to be and the other is it,
// or a case of it: no technical fault, and the engine.
func deniesCause(f, g *facts.Fact, x, y string) bool {
	if f.Polarity == facts.Denied {
		x, y = y, x
	}
	return facts.CauseWithin(x, y)
}

// shareCause reports whether the reports of two items name causes of the same that are
// one, or a case of the other: each may tell more than the other.
func (c *comparison) shareCause(a, b *item) bool {
	of := func(i int, with *facts.Fact) (string, bool) {
		f := &c.story.Facts[i]
		id, _ := facts.CauseOf(f.Claim.ID)
		return id, f.Polarity == facts.Affirmed && effectsMeet(f, with)
	}
	return slices.ContainsFunc(c.caused[a.doc], func(i int) bool {
		x, ok := of(i, b.lead)
		return ok && slices.ContainsFunc(c.caused[b.doc], func(j int) bool {
			y, ok := of(j, a.lead)
			return ok && (facts.CauseWithin(x, y) || facts.CauseWithin(y, x))
		})
	})
}

// noteTogether notes two causes that a report gives in one breath, and what they are cases
// of: nobody who gives one of them rules out the other.
func (c *comparison) noteTogether(x, y string) {
	for a, ok := facts.CauseByID(x); ok; a, ok = facts.CauseByID(a.Under) {
		for b, ok := facts.CauseByID(y); ok; b, ok = facts.CauseByID(b.Under) {
			c.together[[2]string{a.ID, b.ID}], c.together[[2]string{b.ID, a.ID}] = true, true
		}
	}
}

// meansGiven reports whether a fact gives the means of an attack.
func meansGiven(f *facts.Fact) bool { return f.Of == facts.Means }

// severalBlows is the bit of a report that tells of several deeds.
const severalBlows = 1 << 2

// oneBlow reports whether two items tell with what one attack was carried out: both tell
// of no other, and open with it, or with what was blown up. An attack goes on with other
// weapons, and is answered with others.
func (c *comparison) oneBlow(a, b *item, x, y string) bool {
	if (c.blows[a.doc]|c.blows[b.doc])&severalBlows != 0 {
		return false
	}
	opens := func(i *item) bool {
		return slices.ContainsFunc(i.facts, func(n int) bool { return c.story.Facts[n].Sentence < topSentences })
	}
	return opens(a) && opens(b) || facts.CauseWithin(x, "explosives") && facts.CauseWithin(y, "explosives")
}
