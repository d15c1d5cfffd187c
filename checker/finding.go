package checker

import (
	"fmt"
	"hash/fnv"
	"slices"

	"crosscheck/facts"
)

// finding judges a group of items that tell one fact: its sides are the values
// that differ. A group of one report is lone; ok is false where there is
// nothing to say.
func (c *comparison) finding(slot Slot, members []*item) (out Finding, ok bool) {
	slices.SortStableFunc(members, func(a, b *item) int { return a.facts[0] - b.facts[0] })
	sides := c.valued(slot, members)
	out = Finding{Slot: slot, Verdict: Lone, Severity: Info, Rule: slot.String() + "/lone"}
	docs := make(map[int]bool)
	for _, s := range sides {
		side := Side{Value: s[0].value(slot)}
		for _, m := range s {
			docs[m.doc] = true
			for _, f := range m.facts {
				side.Facts = append(side.Facts, c.story.Facts[f].ID)
			}
		}
		out.Sides = append(out.Sides, side)
	}
	if len(docs) == 1 && len(sides) == 1 {
		if slot != Number && slot != Date && slot != Claim {
			return out, false
		}
	} else {
		c.pairs(slot, &out, sides, docs)
	}
	out.Origins, out.Silent = c.origins(docs)
	out.ID = fingerprint(&out, sides)
	return out, true
}

// valued groups members of equal value.
func (c *comparison) valued(slot Slot, members []*item) [][]*item {
	var sides [][]*item
next:
	for _, m := range members {
		for i := range sides {
			if c.relate(slot, sides[i][0], m).Verdict == Agree {
				sides[i] = append(sides[i], m)
				continue next
			}
		}
		sides = append(sides, []*item{m})
	}
	return sides
}

// pairs judges each two sides and takes the strongest verdict for the finding.
func (c *comparison) pairs(slot Slot, out *Finding, sides [][]*item, docs map[int]bool) {
	if len(docs) > 1 {
		out.Verdict, out.Rule = Agree, slot.String()+"/same"
	}
	ways := make([][]*item, len(sides))
	for i := range sides {
		ways[i] = c.distinct(withOwnDay(sides[i]))
		if slot == Claim {
			ways[i] = c.distinct(withDay(sides[i]))
		}
	}
	clear(c.sides)
	out.Pairs = make([]Pair, 0, len(sides)*(len(sides)-1)/2)
	for i := range sides {
		for j := i + 1; j < len(sides); j++ {
			p := c.pair(slot, sides[i], sides[j], ways[i], ways[j])
			p.Sides = [2]int{i, j}
			p.Edit = p.Verdict == Conflict && c.edit(sides[i], sides[j])
			out.Edit = out.Edit || p.Edit
			out.Pairs = append(out.Pairs, p)
			if p.Verdict > out.Verdict || p.Verdict == Conflict && out.Cause == CauseSpeaker {
				out.Verdict, out.Cause, out.Rule = p.Verdict, p.Cause, p.Rule
			}
		}
	}
	switch {
	case out.Cause == CauseSpeaker:
		out.Severity = Warning // the report does not contradict itself
	case out.Verdict == Conflict:
		out.Severity = Error
	case out.Verdict == Scope:
		out.Severity = Warning
	}
}

// withOwnDay is the members that name their day, or all where none does: an hour with
// a day that the words before it lend clears no other.
func withOwnDay(xs []*item) []*item {
	own := func(x *item) bool { return !dayless(x.lead) }
	if !slices.ContainsFunc(xs, own) {
		return xs
	}
	var out []*item
	for _, x := range xs {
		if own(x) {
			out = append(out, x)
		}
	}
	return out
}

// contraries reports whether one report tells, of two sides of a claim, both.
func contraries(xs, ys []*item) bool {
	return meetIn(xs, ys, func(x, y *item) bool { return relateClaims(x.lead, y.lead).Verdict == Conflict })
}

// withDay is the members without those that leave out the day that their report gives
// elsewhere: the title of what it dates below.
func withDay(xs []*item) []*item {
	dated := func(x *item) bool { return x.lead.Date.Relation == facts.On && !x.lead.Date.Range.IsZero() }
	dates := make(map[int]bool) // the reports that give it
	for _, x := range xs {
		if dated(x) {
			dates[x.doc] = true
		}
	}
	var out []*item
	for _, x := range xs {
		if dated(x) || !dates[x.doc] {
			out = append(out, x)
		}
	}
	return out
}

// pair is the mildest judgement between members of two sides: one proof that
// they measure different things clears them all. xs1 and ys1 are the distinct
// ones among them.
func (c *comparison) pair(slot Slot, xs, ys, xs1, ys1 []*item) Pair {
	best, unlike := judgement{}, judgement{}
	inOne := slot == Claim && contraries(xs, ys)
	for _, x := range xs1 {
		for _, y := range ys1 {
			j := c.relate(slot, x, y)
			switch {
			case j.Rule == "claim/modality" || j.Rule == "claim/later" && inOne:
				unlike = j // the plan clears nothing of the deed, nor does a later day what one report has two say
			case best.Verdict == 0 || j.Verdict < best.Verdict:
				best = j
			}
		}
	}
	if best.Verdict == 0 {
		best = unlike
	}
	if best.Verdict == Conflict && slot == Number && c.later(xs, ys) {
		best = judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}
	}
	if best.Rule == "number/as-of" && c.corrected(xs[0], ys[0]) {
		best = judgement{Verdict: Conflict, Cause: CauseValue, Rule: "number/apart"}
	}
	if best.Rule == "number/apart" {
		if _, ok := c.shifted(xs, ys); ok {
			best = judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}
		}
	}
	if best.Rule == "number/apart" {
		if _, ok := c.grown(xs, ys); ok {
			best = judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}
		}
	}
	if best.Rule == "number/bounds" && c.outgrown(xs, ys) && !c.corrected(xs[0], ys[0]) {
		best = judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}
	}
	if best.Rule == "number/as-of" && c.misprinted(xs, ys) {
		best = judgement{Verdict: Conflict, Cause: CauseValue, Rule: "number/apart"}
	}
	if best.Rule == "number/apart" && c.perhapsTwoRounds(xs, ys) {
		best = judgement{Verdict: Compatible, Rule: "number/rounds"}
	}
	if best.Rule == "number/apart" && c.disputed(xs, ys) {
		best.Cause, best.Rule = CauseSpeaker, "number/speakers"
	}
	if best.Verdict == Conflict && inOne && c.covered(xs, ys) {
		best.Cause, best.Rule = CauseSpeaker, "claim/speakers"
	}
	return Pair{Verdict: best.Verdict, Cause: best.Cause, Rule: best.Rule, Proof: best.Proof}
}

// distinct is one of the members for each way in which their values are judged:
// what a thousand reports tell alike is judged once.
func (c *comparison) distinct(xs []*item) []*item {
	type way struct {
		number   facts.Range[facts.Number]
		unit     string
		claim    string
		counted  string
		asOf     string
		basis    string
		market   facts.Market
		soFar    bool
		part     bool
		risen    bool
		sum      facts.Number
		date     facts.Date
		modality facts.Modality
		polarity facts.Polarity
		where    [2]string // the role and the id
	}
	seen := make(map[way]bool)
	var out []*item
	for _, x := range xs {
		f := x.lead
		w := way{f.Number.Range, f.Number.Unit, f.Claim.ID, f.Number.Counted, f.Number.AsOf, f.Number.Basis, f.Number.Market, f.Number.SoFar, f.Number.PartOf != "", c.risen[x.doc], c.sums.of[x.facts[0]].total, f.Date.Date, f.Modality, f.Polarity, [2]string{}}
		if x.where != nil {
			w.where = [2]string{x.where.Role, x.where.ID}
		}
		if !seen[w] {
			seen[w] = true
			out = append(out, x)
		}
	}
	return out
}

// later reports whether two values of a count that only grows stand at
// different points of the line of tolls: the smaller one was told first, and from
// the day of the larger one hardly any report keeps to it.
func (c *comparison) later(xs, ys []*item) bool {
	if varies(xs[0]) && varies(ys[0]) {
		return c.before(xs, ys) || c.before(ys, xs) // the missing are found
	}
	if !grows(xs[0].lead) && !(risen(xs) && risen(ys)) && !c.roseSince(xs, ys) && !c.roseSince(ys, xs) {
		return false
	}
	if c.allOver(xs) && c.allOver(ys) {
		return false // what was long over was counted to the end
	}
	if less(ys[0].inBase(), xs[0].inBase()) {
		xs, ys = ys, xs
	}
	first, last := c.days(xs)
	from, _ := c.days(ys)
	if first.IsZero() || from.IsZero() {
		return false
	}
	if first == from && c.outlasts(ys, xs, first) {
		return true
	}
	if first.Compare(from) >= 0 {
		return false
	}
	return last.Compare(from) < 0 || keptTo*c.reports(xs, from) <= c.reports(ys, from)
}

// outlasts reports whether, of two counts that were told from one day on, the reports of
// later days keep to the first.
func (c *comparison) outlasts(xs, ys []*item, from facts.Instant) bool {
	next := from.AddDays(1)
	return c.reports(xs, next) >= max(stayed, keptTo*c.reports(ys, next))
}

// grows reports whether what a fact counts only grows with time: the dead, the land that
// a fire has burnt.
func grows(f *facts.Fact) bool {
	t, _ := facts.ClaimByID(f.Claim.ID)
	return t.Grows && facts.Dimension(f.Number.Unit) != "duration" || (t.ID == "destroy" || t.ID == "burn") && facts.Dimension(f.Number.Unit) == "area"
}

// varies reports whether what an item counts goes up and down with time.
func varies(a *item) bool {
	t, _ := facts.ClaimByID(a.lead.Claim.ID)
	return t.Varies
}

// before reports whether every report of xs counts from an earlier day than any of ys.
func (c *comparison) before(xs, ys []*item) bool {
	_, last := c.days(xs)
	from, _ := c.days(ys)
	return !last.IsZero() && !from.IsZero() && last.Compare(from) < 0
}

// stayed is how many reports of a later day must tell the greater of two counts that were
// told on one day, where hardly any of a later day tells the lesser, for that to be the earlier.
const stayed = 2

// keptTo is how many reports of a later count stand against one that keeps to an
// earlier count.
const keptTo = 4

// reports counts the reports among items that are of a day or later.
func (c *comparison) reports(xs []*item, from facts.Instant) int {
	docs := make(map[int]bool)
	t := c.when(xs)
	for _, x := range xs {
		if d := c.toldOn(t, x); !d.IsZero() && d.Compare(from) >= 0 {
			docs[x.doc] = true
		}
	}
	return len(docs)
}

// risen reports whether all items are counts that rose to what they are: "brings
// the lorries that came in to 140".
func risen(xs []*item) bool {
	return !slices.ContainsFunc(xs, func(x *item) bool { return x.lead.Number.AsOf != "updated" })
}

// roseSince reports whether the greater of two counts is what they rose to, and all reports
// of the lesser are of an earlier day.
func (c *comparison) roseSince(xs, ys []*item) bool {
	return risen(ys) && less(xs[0].inBase(), ys[0].inBase()) && c.before(xs, ys)
}

// allOver reports whether all items tell another incident than their reports are about,
// or are dated long before them.
func (c *comparison) allOver(xs []*item) bool {
	return !slices.ContainsFunc(xs, func(x *item) bool { return x.happens == 0 && !x.past })
}

// outgrown reports whether one of two lower bounds of a count that only grows
// was taken after the other: "at least 24", and "at least 40" of a report that
// says the toll has risen, or of a later day.
func (c *comparison) outgrown(xs, ys []*item) bool {
	x, y := xs[0].inBase(), ys[0].inBase()
	if x.Low.IsZero() || y.Low.IsZero() || !bound(xs) && !bound(ys) || xs[0].lead.Number.Vague || ys[0].lead.Number.Vague {
		return false
	}
	if y.Low.Compare(x.Low) < 0 {
		xs, ys, x, y = ys, xs, y, x
	}
	if !bound(xs) || !y.High.IsZero() && !y.IsPoint() || within(y.Low, x.Low, tenth) {
		return false // "20 or 30" is a guess, no later count
	}
	if y.IsPoint() && overTens(&xs[0].lead.Number, y.Low) || c.before(ys, xs) || early(ys) {
		return false
	}
	if !grows(xs[0].lead) || c.allOver(xs) && c.allOver(ys) || witnessed(xs) {
		return false
	}
	_, last := c.days(xs)
	from, _ := c.days(ys)
	rose := func(i *item) bool { return c.risen[i.doc] }
	alone := func(x *item) bool { return !c.reportsOf(ys)[x.doc] } // its report does not tell the greater too
	if risen(ys) && !slices.ContainsFunc(xs, func(x *item) bool {
		return x.lead.Number.AsOf == "updated" || c.reportsOf(ys)[x.doc]
	}) {
		return true
	}
	return !last.IsZero() && !from.IsZero() && last.Compare(from) < 0 || slices.ContainsFunc(xs, alone) && !slices.ContainsFunc(xs, func(x *item) bool { return alone(x) && rose(x) }) && slices.ContainsFunc(ys, rose)
}

// bound reports whether some items are a lower bound, or leave out in their titles that they
// are one.
func bound(xs []*item) bool {
	return xs[0].inBase().High.IsZero() || slices.ContainsFunc(xs, func(x *item) bool { return x.atLeast })
}

// witnessed reports whether all items tell what somebody saw, who saw but a part.
func witnessed(xs []*item) bool {
	return !slices.ContainsFunc(xs, func(x *item) bool { return !x.lead.Said.Witness })
}

// overTens reports whether a figure is what "more than" so many tens says of it: 57
// of "more than 50".
func overTens(q *facts.Quantity, n facts.Number) bool {
	tens, ok := q.Value.Int64()
	m, exact := n.Int64()
	return ok && exact && tens >= 10 && tens%10 == 0 && q.Low.Compare(q.Value) > 0 && m-tens < 10
}

// early reports whether some item is a count that its report calls an early one: it
// was not taken on the day of the report.
func early(xs []*item) bool {
	return slices.ContainsFunc(xs, func(x *item) bool { return x.lead.Number.AsOf == "initial" || x.lead.Number.AsOf == "superseded" })
}

// tenth is the share by which a bound must have grown to be another count.
var tenth, _ = facts.Ratio(1, 10)

// mostSilent is how many reports are listed as leaving a fact out: in a story
// of thousands the lists would be longer than all else.
const mostSilent = 256

// origins counts the origins of some documents, and lists the others, nil where
// there are more than mostSilent.
func (c *comparison) origins(docs map[int]bool) (n int, silent []string) {
	seen := make(map[string]bool)
	for i := range docs {
		if o := c.story.Documents[i].Origin; o == "" {
			n++
		} else {
			seen[o] = true
		}
	}
	if len(c.story.Documents)-len(docs) <= mostSilent {
		for i, d := range c.story.Documents {
			if !docs[i] {
				silent = append(silent, d.ID)
			}
		}
	}
	return n + len(seen), silent
}

// value is that of what an item says, with its role where it is told for one.
func (a *item) value(slot Slot) string {
	if a.where != nil {
		return a.where.Key()
	}
	return value(slot, a.lead)
}

// value writes the value of a slot in no language: "2500", "36..", "~2500",
// "2021-07-26", "2021-04-01..2021-04-30", "kill", "not station".
func value(slot Slot, f *facts.Fact) string {
	switch slot {
	case Number:
		return numberValue(&f.Number)
	case Date:
		from, to := f.Date.From(), f.Date.To()
		if from == to {
			return from
		}
		return from + ".." + to
	}
	if slot == Place {
		return f.Place.ID
	}
	if slot == Actor && f.Actor.IsZero() && f.Number.Acting {
		return f.Number.Counted + ":" + numberValue(&f.Number)
	}
	if slot == Actor {
		return f.Actor.ID
	}
	if f.Polarity == facts.Denied {
		return "not " + f.Claim.ID
	}
	return f.Claim.ID
}

func numberValue(q *facts.Quantity) string {
	switch {
	case q.About && !q.Value.IsZero():
		return "~" + q.Value.String()
	case q.IsPoint():
		return q.Low.String()
	}
	return q.Low.String() + ".." + q.High.String()
}

// fingerprint hashes what a finding compares: slot, claim, kind and values, but
// neither ids nor places in the text, so that it survives edits elsewhere.
func fingerprint(out *Finding, sides [][]*item) string {
	h := fnv.New64a()
	fmt.Fprintf(h, "%d", out.Slot)
	for _, s := range sides {
		f := s[0].lead
		fmt.Fprintf(h, "|%s|%s|%s|%s", s[0].value(out.Slot), f.Claim.ID, f.Number.Unit, f.Number.Counted)
		for _, t := range f.Near {
			fmt.Fprintf(h, " %s", t)
		}
	}
	return fmt.Sprintf("%016x", h.Sum64())
}
