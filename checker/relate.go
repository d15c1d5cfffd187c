package checker

import (
	"reflect"
	"strings"

	"crosscheck/facts"
)

// judgement is the relation between two items in one slot.
type judgement struct {
	Verdict Verdict
	Cause   Cause
	Rule    string
	Proof   []string
}

// relate judges two items of one group.
func (c *comparison) relate(slot Slot, a, b *item) judgement {
	c.related++
	if a.where != nil && b.where != nil {
		return relateRoles(a, b)
	}
	switch slot {
	case Number:
		return c.relateNumbers(a, b)
	case Date:
		if c.sameWords(a, b) {
			return judgement{Verdict: Agree, Rule: "date/same-words"}
		}
		if j, ok := relateHours(a, b); ok {
			return j
		}
		if j, ok := relateClocks(a, b); ok {
			return j
		}
		if c.otherForecast(a, b) {
			return judgement{Verdict: Compatible, Rule: "date/forecasts"}
		}
		if proof, ok := c.wasMoved(a, b); ok && a.lead.Date.Days() != b.lead.Date.Days() {
			return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "date/moved", Proof: []string{proof}}
		}
		if a.lead.Date.Was != b.lead.Date.Was && facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) == facts.Apart {
			return judgement{Verdict: Compatible, Rule: "date/relation"} // it was to be then, and is now
		}
		if j := relateDates(a.lead, b.lead); j.Rule != "date/clock" || hourOf(a) == "" || hourOf(a) != hourOf(b) {
			return j
		}
		return judgement{Verdict: Compatible, Rule: "date/grain"}
	case Actor:
		if a.perpetrator && b.perpetrator {
			return relatePerpetrators(a, b)
		}
		if a.holder && b.holder {
			return relateHolders(a, b)
		}
		return relateDoers(a.lead, b.lead)
	case Place:
		return relateSites(a.lead, b.lead)
	}
	if givesCause(a.lead) {
		return c.relateCauses(a, b)
	}
	if a.whom && b.whom {
		return c.relateEnds(a, b)
	}
	if fatesApart(a.lead, b.lead) {
		return c.relateFates(a, b)
	}
	if searchesApart(a.lead, b.lead) {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "claim/searched"}
	}
	j := relateClaims(a.lead, b.lead)
	if j.Rule == "claim/opposite" && a.lead.Still != b.lead.Still {
		return c.relateLasting(a, b)
	}
	if j.Cause == CausePolarity && (c.sooner(a, b) || c.sooner(b, a)) {
		return judgement{Verdict: Compatible, Rule: "claim/later"}
	}
	return j
}

// exclude reports whether the values of two items cannot both be true of one thing, or
// measure different things: whether relate judges them stronger than Compatible.
func (c *comparison) exclude(slot Slot, a, b *item) bool {
	if slot != Number || a.atLeast || b.atLeast {
		return c.relate(slot, a, b).Verdict > Compatible
	}
	c.related++
	j, ok := c.relateRanges(a, b, a.inBase(), b.inBase())
	return !ok || j.Verdict > Compatible // by which rule they are apart costs more to find out
}

func (c *comparison) relateNumbers(a, b *item) judgement {
	x, y := a.inBase(), b.inBase()
	if j, ok := c.relateRanges(a, b, x, y); ok {
		return j
	}
	if j, ok := c.scope(a, b, x, y); ok {
		return j
	}
	if a.atLeast && less(x, y) || b.atLeast && less(y, x) {
		return judgement{Verdict: Compatible, Rule: "number/bounds"}
	}
	return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "number/apart"}
}

// relateRanges judges two figures, x and y in base units, that may be one, or both true by
// what they are; ok is false where they lie apart.
func (c *comparison) relateRanges(a, b *item, x, y facts.Range[facts.Number]) (j judgement, ok bool) {
	f, g := a.lead, b.lead
	if inPoints(&f.Number, &g.Number) {
		return judgement{Verdict: Scope, Cause: CauseBasis, Rule: "number/points"}, true
	}
	if f.Number.Unit != g.Number.Unit && alikeUnits(f.Number.Unit, g.Number.Unit) {
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "number/unit"}, true
	}
	if f.Number.Value == g.Number.Value && !f.Number.Value.IsZero() && f.Number.Unit != g.Number.Unit && mile(f.Number.Unit) && mile(g.Number.Unit) {
		return judgement{Verdict: Compatible, Rule: "number/miles"}, true
	}
	switch relation := facts.Relate(x, y); {
	case relation != facts.Apart && excluded(f, g, x, y):
	case relation == facts.Same:
		return judgement{Verdict: Agree, Rule: "number/same"}, true
	case relation == facts.Around:
		return judgement{Verdict: Compatible, Rule: "number/about"}, true
	case relation != facts.Apart:
		return judgement{Verdict: Compatible, Rule: "number/bounds"}, true
	}
	if f.Number.Value == g.Number.Value && !f.Number.Value.IsZero() && f.Number.Unit == g.Number.Unit && (x.IsPoint() != y.IsPoint()) {
		return judgement{Verdict: Compatible, Rule: "number/bounds"}, true // "more than 200" beside 200
	}
	if (f.Number.Basis == facts.SinceDeed) != (g.Number.Basis == facts.SinceDeed) {
		return judgement{Verdict: Compatible, Rule: "number/since"}, true
	}
	if c.otherBulletin(a, b) {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}, true
	}
	if rounded(x, y) || rounded(y, x) || f.Number.Unit == "percent" && g.Number.Unit == "percent" && (wholePercent(x, y) || wholePercent(y, x)) || nearVague(&f.Number, &g.Number) || nearVague(&g.Number, &f.Number) {
		return judgement{Verdict: Compatible, Rule: "number/rounding"}, true
	}
	if f.Number.Unit != g.Number.Unit && f.Number.Unit != "" && g.Number.Unit != "" && (within(x.Low, y.High, converted) || within(y.Low, x.High, converted)) {
		return judgement{Verdict: Compatible, Rule: "number/converted"}, true
	}
	if f.Number.Unit != g.Number.Unit && facts.Dimension(f.Number.Unit) == "duration" && withinUnit(&f.Number, &g.Number) {
		return judgement{Verdict: Compatible, Rule: "number/rounding"}, true
	}
	return j, false
}

func mile(unit string) bool { return unit == "mile" || unit == "nautical-mile" }

func inBase(q *facts.Quantity) facts.Range[facts.Number] { return facts.InBase(q.Range, q.Unit) }

// excluded reports whether two ranges meet at one value only, which one of them
// leaves out: over 80 dollars and under 80 dollars.
func excluded(f, g *facts.Fact, x, y facts.Range[facts.Number]) bool {
	touch := !x.High.IsZero() && x.High == y.Low || !y.High.IsZero() && y.High == x.Low
	return touch && (f.Number.Open || g.Number.Open) && !x.IsPoint() && !y.IsPoint()
}

// roundest is how far apart, in percent, a figure and its rounding to hundreds
// or more may be; finest, its rounding to tens.
const (
	roundest = 5
	finest   = 2
)

// A figure of hundreds of thousands and more may have its end cut off, by cutMost percent
// at the most.
const (
	cutFrom = 100_000
	cutMost = 7
)

// rounded reports whether x is y rounded: 2,500,000 for 2,487,000, 180 for 178,
// 58 for 57.8, 9 for 9.2, or y cut off: 1.2 million for 1,273,500. Whole figures below a hundred beside whole ones are
// taken as exact.
func rounded(x, y facts.Range[facts.Number]) bool {
	if !x.IsPoint() || !y.IsPoint() {
		return false
	}
	n, m, places := whole(x.Low, y.Low)
	if places == 1 && n%10 == 0 && n > 0 {
		d := max(n-m, m-n)
		return 2*d < 10 && d*100 <= m*roundest
	}
	if n < 100 || m < 100 {
		return false
	}
	step := int64(1)
	for n%(step*10) == 0 {
		step *= 10
	}
	d := n - m
	if d < 0 {
		d = -d
	}
	if step < 100 && places == 0 {
		return step == 10 && m%step != 0 && 2*d <= step && d*100 <= m*finest
	}
	if n < m && step >= cutFrom && n >= 10*step && m%step != 0 {
		return d < step && d*100 <= m*cutMost
	}
	return 2*d <= step && m%step != 0 && d*100 <= m*roundest
}

// percentOff is how far apart, in percent of it, a share and its rounding to a whole
// percent may be.
const percentOff = 8

// wholePercent reports whether x is y rounded to a whole percent: 2% for 1.86%.
func wholePercent(x, y facts.Range[facts.Number]) bool {
	if !x.IsPoint() || !y.IsPoint() {
		return false
	}
	n, m, places := whole(x.Low, y.Low)
	unit := int64(1)
	for range places {
		unit *= 10
	}
	d := max(n-m, m-n)
	return places > 0 && n%unit == 0 && m%unit != 0 && 2*d <= unit && d*100 <= m*percentOff
}

// maxPlaces is how many decimals a figure has at most that may be rounded: 7.9301.
const maxPlaces = 5

// whole is two figures without their decimals, of which places were struck; zeros where
// they have more.
func whole(x, y facts.Number) (n, m int64, places int) {
	ten := facts.Int(10)
	for ; places <= maxPlaces; places++ {
		var ok, ok2 bool
		n, ok = x.Int64()
		m, ok2 = y.Int64()
		if ok && ok2 {
			return n, m, places
		}
		if x, ok = x.Mul(ten); !ok {
			break
		}
		if y, ok = y.Mul(ten); !ok {
			break
		}
	}
	return 0, 0, 0
}

// nearVague reports whether q lies at the edge of a vague figure: by half of it
// at the most where it is a figure, 100 beside "dozens", and next in size where
// it is vague too: "thousands" beside "tens of thousands".
func nearVague(vague, q *facts.Quantity) bool {
	if !vague.Vague {
		return false
	}
	share, _ := facts.Ratio(1, 2)
	if q.Vague {
		share = facts.Int(2)
	}
	x, y := inBase(vague), inBase(q)
	above := !x.High.IsZero() && !y.Low.IsZero() && within(y.Low, x.High, share)
	below := !x.Low.IsZero() && !y.High.IsZero() && within(x.Low, y.High, share)
	return above || below
}

// converted is how far apart, as a share, two figures of different units may be:
// 70 knots and 130 kilometres an hour.
var converted, _ = facts.Ratio(3, 100)

// within reports whether high exceeds low, by that share of low at the most.
func within(high, low, share facts.Number) bool {
	if high.IsZero() || low.IsZero() || high.Compare(low) < 0 {
		return false
	}
	more, ok := low.Mul(share)
	if !ok || high.Compare(low) < 0 {
		return false
	}
	limit, ok := low.Add(more)
	return ok && high.Compare(limit) <= 0
}

// withinUnit reports whether two durations of different units differ by half of
// the coarser at the most: five weeks and a month.
func withinUnit(p, q *facts.Quantity) bool {
	one := func(u string) facts.Number { return facts.InBase(facts.Exactly(facts.Int(1)), u).Low }
	coarse := one(p.Unit)
	if o := one(q.Unit); o.Compare(coarse) > 0 {
		coarse = o
	}
	x, y := inBase(p), inBase(q)
	if !x.IsPoint() || !y.IsPoint() {
		return false
	}
	d, ok := x.Low.Sub(y.Low)
	if ok && d.Compare(facts.Int(0)) < 0 {
		d, ok = y.Low.Sub(x.Low)
	}
	if !ok {
		return false
	}
	twice, ok := d.Mul(facts.Int(2))
	return ok && twice.Compare(coarse) <= 0
}

// scope tells why two figures apart may both be right: one is a part of the
// other, or a count that only grows was taken at another time.
func (c *comparison) scope(a, b *item, x, y facts.Range[facts.Number]) (judgement, bool) {
	f, g := a.lead, b.lead
	if nobody(f, g) || nobody(g, f) {
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "number/zero"}, true
	}
	if less(x, y) && c.partial(a, b) || less(y, x) && c.partial(b, a) {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}, true
	}
	if c.addedApart(a, b) {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}, true
	}
	if otherBasis(f.Number.Basis, g.Number.Basis) || otherSpans(f, g) {
		return judgement{Verdict: Scope, Cause: CauseBasis, Rule: "number/basis"}, true
	}
	if p := c.partProof(a, b); p != "" {
		return judgement{Verdict: Scope, Cause: CausePart, Rule: "number/part", Proof: []string{p}}, true
	}
	if j, ok := c.inSum(a, b, x, y); ok {
		return j, true
	}
	if less(y, x) {
		f, g = g, f // f has the smaller count
	}
	if f.Number.Blows == further && g.Number.Blows != further && victims[toll(f.Claim.ID)] {
		return judgement{Verdict: Scope, Cause: CausePart, Rule: "number/further"}, true
	}
	if c.soFar(f, g) || c.otherHour(f, g) || c.otherDay(f, g) || moving(f) && moving(g) && (f.Number.AsOf == "updated") != (g.Number.AsOf == "updated") {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}, true
	}
	if !grows(f) {
		return judgement{}, false
	}
	if f.Number.AsOf == "initial" || f.Number.AsOf == "superseded" || g.Number.AsOf == "updated" || c.updated(g.Document) && !c.updated(f.Document) && !c.allOver([]*item{a, b}) {
		return judgement{Verdict: Scope, Cause: CauseAsOf, Rule: "number/as-of"}, true
	}
	return judgement{}, false
}

// otherBasis reports whether two figures are given on two bases that differ in one
// thing: in the league and in all matches.
func otherBasis(a, b string) bool {
	what, _, ok := strings.Cut(a, "/")
	return ok && a != b && strings.HasPrefix(b, what+"/")
}

// soFar reports whether one of two counts was taken up to a moment, and that of f
// before that of g: "62 shocks until noon", and 85 in a report of the next day.
func (c *comparison) soFar(f, g *facts.Fact) bool {
	if !f.Number.SoFar && !g.Number.SoFar {
		return false
	}
	at, to := c.countedTo(f), c.countedTo(g)
	return !at.IsZero() && !to.IsZero() && at.Compare(to) < 0
}

// countedTo is the moment up to which a fact counts: the one it names, or the day of
// its report.
func (c *comparison) countedTo(f *facts.Fact) facts.Instant {
	if f.Number.SoFar && f.Date.Relation == facts.Until {
		return f.Date.High
	}
	return c.day(c.docs[f.Document])
}

// updated reports whether the top of a report says that a toll has risen: all
// its counts are later ones.
func (c *comparison) updated(document string) bool { return c.risen[c.docs[document]] }

func (c *comparison) day(doc int) facts.Instant {
	d := c.story.Documents[doc].Anchor.Day
	if d.IsZero() {
		return d
	}
	return d.StartOfDay()
}

func less(x, y facts.Range[facts.Number]) bool {
	return !x.High.IsZero() && !y.Low.IsZero() && x.High.Compare(y.Low) < 0
}

func meets(x, y facts.Range[facts.Number]) bool { return facts.Relate(x, y) != facts.Apart }

// copied is how alike two clauses are where one copies the other.
const copied = 0.85

// sameWords reports whether two dates are the same words in copies of one
// clause: agency text that is reprinted a day later keeps its "today".
func (c *comparison) sameWords(a, b *item) bool {
	x, y := &a.lead.Date, &b.lead.Date
	return x.When != nil && y.When != nil && x.When.Relative() && alike(a.terms, b.terms, copied) && reflect.DeepEqual(x.When, y.When)
}

func relateDates(f, g *facts.Fact) judgement {
	x, y := stretch(f.Date.Date), stretch(g.Date.Date)
	switch {
	case afterAll(f, g) || afterAll(g, f):
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "claim/deadline-duration"}
	case dayless(f) != dayless(g) && facts.Relate(x, y) == facts.Apart:
		return judgement{Verdict: Compatible, Rule: "date/clock-alone"} // an hour seldom names its day
	case f.Date.Relation != g.Date.Relation && !(f.Date.Relation == facts.By || g.Date.Relation == facts.By) && facts.Relate(x, y) == facts.Apart:
		return judgement{Verdict: Compatible, Rule: "date/relation"} // decided on one day, in force from the next
	case (wide(x) || wide(y)) && !coarse(f.Date.Grain) && !coarse(g.Date.Grain) && facts.Relate(grown(x), y) != facts.Apart && facts.Relate(x, y) == facts.Apart:
		return judgement{Verdict: Compatible, Rule: "date/grain"} // "in the last 24 hours" and the evening before
	case f.Date.Relation == facts.By && g.Date.Relation == facts.By && f.Date.High != g.Date.High:
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/apart"}
	case endsApart(f, g):
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/apart"}
	case clock(f.Date.Grain) && clock(g.Date.Grain) && facts.Relate(minutes(f.Date.Date), minutes(g.Date.Date)) == facts.Apart && f.Date.Days() == g.Date.Days():
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/clock"}
	}
	if dayless(f) && dayless(g) && f.Date.Days() != g.Date.Days() {
		if sameClock(f.Date.Low, g.Date.Low) {
			return judgement{Verdict: Agree, Rule: "date/same-clock"}
		}
		return judgement{Verdict: Compatible, Rule: "date/clock-alone"}
	}
	switch facts.Relate(x, y) {
	case facts.Same:
		return judgement{Verdict: Agree, Rule: "date/same"}
	case facts.Apart:
		if (f.Claim.ID == "say") != (g.Claim.ID == "say") {
			return judgement{Verdict: Compatible, Rule: "date/relation"} // told on one day, done on the one before
		}
		return judgement{Verdict: Conflict, Cause: CauseValue, Rule: "date/apart"}
	}
	return judgement{Verdict: Compatible, Rule: "date/grain"}
}

// afterAll reports whether g takes so long that it is not over by the day that
// f sets for it.
func afterAll(f, g *facts.Fact) bool {
	return drawnOut(g) && !drawnOut(f) && !f.Date.High.IsZero() && f.Date.High.Compare(g.Date.Low) < 0
}

// endsApart reports whether two facts last until days that cannot be one: until 2030
// and until summer 2029. Until when something is counted is no end.
func endsApart(f, g *facts.Fact) bool {
	return untilThen(f) && untilThen(g) && facts.Relate(ending(f.Date.Date), ending(g.Date.Date)) == facts.Apart
}

// untilThen reports whether a fact lasts until the end of its date.
func untilThen(f *facts.Fact) bool {
	return f.Date.Relation == facts.Until && !f.Date.High.IsZero() && f.Number.IsZero()
}

// grainDays is how many days the units of coarse grains have at least, but for one.
var grainDays = map[facts.Grain]int{facts.Week: 6, facts.Month: 27, facts.Quarter: 89, facts.Season: 89, facts.Year: 364}

// ending is the last unit of a date, in days: of "until 2030" that year.
func ending(d facts.Date) facts.Range[facts.Instant] {
	last := d.Days().High
	return facts.Range[facts.Instant]{Low: last.AddDays(-grainDays[d.Grain]), High: last}
}

// drawnOut reports whether the date of a fact is the end of a duration.
func drawnOut(f *facts.Fact) bool {
	return f.Date.Relation == facts.After && f.Date.Bare && f.Date.Span == f.Number.Span
}

// wide reports whether a range of days holds two and more.
func wide(r facts.Range[facts.Instant]) bool { return !r.IsPoint() }

// grown is a range with a day more at both ends.
func grown(r facts.Range[facts.Instant]) facts.Range[facts.Instant] {
	if !r.Low.IsZero() {
		r.Low = r.Low.AddDays(-1)
	}
	if !r.High.IsZero() {
		r.High = r.High.AddDays(1)
	}
	return r
}

func sameClock(t, u facts.Instant) bool {
	h, m, _ := t.Clock()
	i, n, _ := u.Clock()
	return h == i && m == n
}

func clock(g facts.Grain) bool { return g <= facts.Hour }

// minutes is a date with the whole of its last hour: the evening lasts until
// midnight, and 14:30 is in the fifteenth hour.
func minutes(d facts.Date) facts.Range[facts.Instant] {
	if d.Grain == facts.Hour && !d.High.IsZero() {
		d.High = d.High.AddSeconds(59 * 60)
	}
	return d.Range
}

// stretch is the days in which the fact may lie: "by the end of 2021" has no
// first day, "since May" no last one.
func stretch(d facts.Date) facts.Range[facts.Instant] {
	r := d.Days()
	switch d.Relation {
	case facts.Until:
		r.Low = facts.Instant{}
	case facts.Before:
		r = facts.Range[facts.Instant]{High: r.Low}
	case facts.After:
		if !r.High.IsZero() {
			r.Low = r.High
		}
		r.High = facts.Instant{}
	}
	return r
}

func relateClaims(f, g *facts.Fact) judgement {
	opposed := !sameClaim(f, g) && facts.ClaimOpposes(f.Claim.ID, g.Claim.ID)
	switch {
	case f.Modality != g.Modality && opposed:
		return judgement{Verdict: Compatible, Rule: "claim/modality"}
	case opposed && f.Polarity == g.Polarity:
		return judgement{Verdict: Conflict, Cause: CauseClaim, Rule: "claim/opposite"}
	case opposed:
		return judgement{Verdict: Agree, Rule: "claim/denied-opposite"}
	case f.Polarity != g.Polarity && f.Modality == g.Modality:
		return judgement{Verdict: Conflict, Cause: CausePolarity, Rule: "polarity/denied"}
	case f.Polarity != g.Polarity:
		return judgement{Verdict: Compatible, Rule: "claim/modality"}
	}
	return judgement{Verdict: Agree, Rule: "claim/same"}
}
