package checker

import (
	"math"
	"slices"
	"strings"

	"crosscheck/facts"
)

// Two figures for one thing seldom differ by more than a factor of two; where
// they do, the words next to them must be nearly the same. Never do they differ by
// more than a factor of farthest, but by a slip.
const (
	farFactor = 2
	farthest  = 10
	alikeFar  = 0.6
)

// strong is the score of what so much else speaks for that neither few words in
// common nor figures that lie apart refuse it.
const strong = 1

// alikeLeast is how alike the clauses of two figures that exclude each other must
// be, the words next to them and the rest counted together.
const alikeLeast = 0.12

// twoTowns reports whether two facts name a town each, and not the same.
func twoTowns(f, g *facts.Fact) bool {
	return strings.HasPrefix(f.Place.ID, "place:") && strings.HasPrefix(g.Place.ID, "place:") && places(f, g) == placeOther
}

// measured are the claims that name what their share is of.
var measured = map[string]bool{"inflation": true, "unemployment": true, "interest": true}

// untold reports whether f is a share of what the clause of g does not name: inflation,
// and by how much the economy grew.
func untold(f, g *facts.Fact) bool {
	return measured[f.Claim.ID] && !slices.Contains(g.Terms, f.Claim.ID)
}

// lasts reports whether a figure is days and more told of an incident.
func lasts(f *facts.Fact) bool {
	t, _ := facts.ClaimByID(f.Claim.ID)
	return t.Incident && facts.Dimension(f.Number.Unit) == "duration" && f.Number.Unit != "hour" && f.Number.Unit != "minute"
}

// forcesOf reports whether the lesser of two counts is of the forces alone, or of some of
// a kind, and the other of all: five policemen, twenty of the students, beside thirty
// killed.
func forcesOf(a, b *item) bool {
	f, g := a.lead, b.lead
	if less(b.inBase(), a.inBase()) {
		f, g = g, f
	}
	all := g.Number.Counted == "" || g.Number.Counted == "person"
	if ofNation(&f.Number) && f.Number.PartOf != "" && g.Number.Of == "" {
		return true
	}
	kind := f.Number.Counted
	return all && (facts.KindContains("security-forces", kind) || f.Number.Restricted && kind != "" && kind != "person")
}

// otherParts reports whether two figures are parts of a whole that count two kinds: of
// the candidates 1,200 are women, and 1,000 of them stand for mayor.
func otherParts(x, y *facts.Quantity) bool {
	if x.PartOf == "" || y.PartOf == "" || x.Unit != "person" || y.Unit != "person" {
		return false
	}
	any := func(kind string) bool { return kind == "" || kind == "person" }
	return any(x.Counted) != any(y.Counted)
}

// farApart reports whether every value of one range is more than factor times
// every value of the other.
func farApart(x, y facts.Range[facts.Number], factor int64) bool {
	if less(y, x) {
		x, y = y, x
	}
	if x.High.IsZero() || y.Low.IsZero() {
		return false
	}
	limit, ok := x.High.Mul(facts.Int(factor))
	return ok && limit.Compare(y.Low) < 0
}

// farAbove reports whether an item lies farther above the least of an open one of another
// claim or kind than two figures for one thing do: 6 billion is no "at least 20 million",
// nor are 29 dead "at least seven children".
func farAbove(open, a *item) bool {
	x, y, factor := open.inBase(), a.inBase(), int64(farthest)
	if !open.leads && kinds(&open.lead.Number, &a.lead.Number) == kindContained {
		factor = farFactor
	} else if sameClaim(open.lead, a.lead) {
		return false
	}
	if !x.High.IsZero() || x.Low.IsZero() || y.Low.IsZero() {
		return false
	}
	limit, ok := x.Low.Mul(facts.Int(factor))
	return ok && limit.Compare(y.Low) < 0
}

// background is how alike two clauses must be for figures of other incidents
// than the reports' own to be held against each other.
const background = 0.35

// score adds up what speaks for two items being the same fact.
func (c *comparison) score(slot Slot, w *weights, a, b *item) float64 {
	var x vectorOf
	by, refusal := c.weigh(slot, w, a, b, &x)
	if refusal != "" {
		return refused
	}
	return x.sum(by)
}

// refused is the score of what a rule refuses: to the mean of two groups it is
// more than want of likeness.
const refused = -2

func (x *vectorOf) sum(by *vectorOf) (sum float64) {
	for i, v := range x {
		sum += v * by[i]
	}
	return sum
}

// weigh measures the features of two items into x, which is zero, and chooses their weights; refusal
// names the rule by which they are no fact whatever they share, or is empty.
func (c *comparison) weigh(slot Slot, w *weights, a, b *item, x *vectorOf) (by *vectorOf, refusal string) {
	differ := c.exclude(slot, a, b) && !(slot == Number && inPoints(&a.lead.Number, &b.lead.Number)) // one figure, written twice
	if differ && slot == Number && farApart(a.inBase(), b.inBase(), farthest) && !slipped(&a.lead.Number, &b.lead.Number) {
		return &w.apart, "far-apart"
	}
	if !differ && slot == Number && (farAbove(a, b) || farAbove(b, a)) {
		return &w.meet, "far-apart"
	}
	c.compare(slot, a, b, x)
	by = &w.meet
	if slot == Number && x[valueSame] == 0 && (c.recalls(a, b) || c.recalls(b, a)) {
		return by, "long-ago"
	}
	if differ {
		by = &w.apart
		switch {
		case slot == Number && x[nearAlike]+x[termsAlike] < alikeLeast && x.sum(by) < strong:
			return by, "claim-alone" // nothing but the claim in common
		case slot == Number && x[slip] == 0 && x[nearAlike] < alikeFar && x.sum(by) < strong && farApart(a.inBase(), b.inBase(), farFactor):
			return by, "far-apart"
		case slot == Number && x[slip] == 0 && aged(a.lead) && aged(b.lead) && a.lead.Actor.ID == "" && b.lead.Actor.ID == "" && x[nearAlike] < alikeFar:
			return by, "claim-alone" // children have many ages
		case slot == Number && forcesOf(a, b) && (victims[toll(a.lead.Claim.ID)] || ofNation(&a.lead.Number) || ofNation(&b.lead.Number)):
			return by, "kind-contained"
		case slot == Number && a.claim == "sentence" && sameClaim(a.lead, b.lead) && a.lead.Number.Restricted != b.lead.Number.Restricted:
			return by, "kind-contained" // five years for three of the accused, and all who were convicted
		case slot == Number && otherParts(&a.lead.Number, &b.lead.Number):
			return by, "kind-contained"
		case slot == Number && (lasts(a.lead) || lasts(b.lead)):
			return by, "claim-alone" // an accident takes no weeks
		case slot == Number && x[claimOther] > 0 && percent(a.lead.Number.Unit) && (untold(a.lead, b.lead) || untold(b.lead, a.lead)):
			return by, "deed"
		case slot == Number && x[claimOther] > 0 && a.claimType().Level && b.claimType().Level && !facts.ClaimOpposes(a.lead.Claim.ID, b.lead.Claim.ID):
			return by, "deed" // revenue is no profit
		case slot == Number && x[slip] == 0 && (a.claim == "forecast" && empty(b.claim) || b.claim == "forecast" && empty(a.claim)):
			return by, "modality"
		case slot == Number && c.announcedApart(a.lead, b.lead):
			return by, "two-days"
		case slot == Date && (ofMoment(a.lead) || ofMoment(b.lead)):
			return by, "moves"
		case slot == Date && c.twoStatements(a, b):
			return by, "statements"
		case slot == Date && toldOf(a, b):
			return by, "told"
		case slot == Date && c.twoSessions(a, b):
			return by, "sessions"
		case slot == Claim && a.lead.Polarity != b.lead.Polarity && (twoObjects(a, b) || otherObject(a, b) || otherObject(b, a) || twoOffices(a, b) || ownWords(a, b) || a.lead.Polarity == facts.Denied && onlySome(a, b) || b.lead.Polarity == facts.Denied && onlySome(b, a)):
			return by, "two-objects" // girls' schools are not closed, boys' are
		case a.lead.Recalled != b.lead.Recalled:
			return by, "recalled"
		case a.happens != 0 && b.happens != 0 && a.lead.Event != b.lead.Event && x[termsAlike] < background:
			return by, "two-backgrounds"
		}
	}
	if slot == Claim && a.lead.Still != b.lead.Still && a.claimType().Incident {
		return by, "goes-on"
	}
	if slot == Number && x[townsApart] > 0 && x.sum(by) <= 0 {
		return by, "two-towns"
	}
	if slot == Date && coarse(a.lead.Date.Grain) && x[claimOther] > 0 && x[termsAlike] < background {
		return by, "coarse-dates" // many things are due by the end of a year
	}
	return by, ""
}

// compare measures the features of two items into x.
func (c *comparison) compare(slot Slot, a, b *item, x *vectorOf) {
	f, g := a.lead, b.lead
	x[bias] = 1
	x[nearAlike], x[termsAlike] = cosine(a.near, b.near), cosine(a.terms, b.terms)
	claims := claimsOf(a, b)
	if slot == Date && (a.deed != a.claim || b.deed != b.claim) {
		claims = deedsOf(a, b, claims)
	}
	x.set(claims, places(f, g))
	shared, all := common(a.parties, b.parties)
	if all > 0 {
		x[partiesAlike] = float64(shared) / float64(all)
	}
	x.is(partiesApart, shared == 0 && len(a.parties) > 0 && len(b.parties) > 0)
	x.is(sameDeed, shared > 1 && x[claimSame]+x[claimImplied] > 0)
	if a.happens == 0 && b.happens == 0 && x[placeSame] == 0 && c.apart(a.doc, b.doc) {
		x[placeOther] = 1
	}
	x.is(bothMain, a.happens == 0 && b.happens == 0)
	x.is(oneMain, (a.happens == 0) != (b.happens == 0))
	switch slot {
	case Number:
		x.set(kinds(&f.Number, &g.Number))
		r := likeness(a, b)
		x.values(r, r == facts.Same && rare(f.Number.Range))
		if x.is(slip, slipped(&f.Number, &g.Number)); x[slip] == 0 {
			x[doublings] = doublingsOf(a.inBase(), b.inBase())
		}
		x.is(unitSame, f.Number.Unit == g.Number.Unit && f.Number.Unit != "" && f.Number.Unit != "person")
		x.is(townsApart, twoTowns(f, g))
		x.is(pastOne, a.past != b.past)
		x.is(partOne, a.share != b.share)
		x.is(boundOne, f.Number.IsPoint() != g.Number.IsPoint())
		x.is(bothLead, a.leads && b.leads && x[claimSame] > 0)
		x.is(oneLead, a.leads != b.leads && x[claimSame] > 0)
		x.is(bothToll, a.claimType().Toll != "" && x[claimSame] > 0 && x[bothMain] > 0)
		x.is(kindSole, (x[kindSame] > 0 || f.Number.Counted == g.Number.Counted) && a.soleKind && b.soleKind)
		x.is(claimSole, x[claimSame] > 0 && a.soleClaim && b.soleClaim)
		x.is(restrictedOne, f.Number.Restricted != g.Number.Restricted)
	case Claim:
		x.is(claimSole, x[claimSame] > 0 && a.soleClaim && b.soleClaim)
	case Date:
		x.is(bothLead, a.leads && b.leads)
		x.is(oneLead, a.leads != b.leads)
		x.is(bothField, a.claimType().Field != "" && a.claimType().Field == b.claimType().Field)
		if byClock(f, g) {
			x.values(clocks(a, b), oddMinute(f) && oddMinute(g))
		} else {
			r := facts.Relate(f.Date.Days(), g.Date.Days())
			x.values(r, r == facts.Same && c.farDay(a) && c.farDay(b))
		}
		x.is(dayFine, x[valueSame] > 0 && f.Date.Grain <= facts.DayGrain)
	}
	x[textApart] = math.Abs(float64(a.first-b.first)) / textStretch
	x.is(speakerOther, f.Said.Speaker.ID != "" && g.Said.Speaker.ID != "" && f.Said.Speaker.ID != g.Said.Speaker.ID)
	x.is(speakerSame, f.Said.Speaker.ID != "" && f.Said.Speaker.ID == g.Said.Speaker.ID)
	x.is(bothOpen, a.first <= 1 && b.first <= 1)
}

// textStretch is how many sentences apart two figures of one thing hardly stand.
const textStretch = 20

// doublingsOf is how many times the lesser end of two ranges must double to reach
// the greater, at most 2; 0 where an end is open.
func doublingsOf(x, y facts.Range[facts.Number]) float64 {
	if x.Low.IsZero() || y.Low.IsZero() {
		return 0
	}
	a, b := x.Low.Float(), y.Low.Float()
	if a <= 0 || b <= 0 {
		return 0
	}
	return min(2, math.Abs(math.Log2(a/b)))
}

func (x *vectorOf) is(f feature, holds bool) {
	if holds {
		x[f] = 1
	}
}

// set marks features; bias, which always holds, stands for none.
func (x *vectorOf) set(fs ...feature) {
	for _, f := range fs {
		x[f] = 1
	}
}

func (x *vectorOf) values(r facts.Relation, rare bool) {
	x.is(valueSame, r == facts.Same)
	x.is(valueRare, r == facts.Same && rare)
	x.is(valueMeets, r != facts.Same && r != facts.Apart)
}

// likeness relates two figures; "about 2,500" and 2,500 are one figure.
func likeness(a, b *item) facts.Relation {
	x, y := &a.lead.Number, &b.lead.Number
	if x.Unit == y.Unit && !x.Value.IsZero() && x.Value == y.Value && (x.About || y.About) {
		return facts.Same
	}
	return facts.Relate(a.inBase(), b.inBase())
}

// claimsOf is how the claims of two items lie to each other.
func claimsOf(a, b *item) feature {
	t, u := a.claimType(), b.claimType()
	switch f, g := a.lead.Claim.ID, b.lead.Claim.ID; {
	case f == "" || g == "" || t.Light || u.Light || t.Field == "reporting" || u.Field == "reporting":
		return bias
	case f == g || t.Toll != "" && t.Toll == u.Toll:
		return claimSame
	case facts.ClaimImplies(f, g) || facts.ClaimImplies(g, f):
		return claimImplied
	}
	return claimOther
}

func claims(f, g *facts.Fact) feature {
	switch {
	case empty(f.Claim.ID) || empty(g.Claim.ID):
		return bias
	case f.Claim.ID == g.Claim.ID || toll(f.Claim.ID) != "" && toll(f.Claim.ID) == toll(g.Claim.ID):
		return claimSame
	case facts.ClaimImplies(f.Claim.ID, g.Claim.ID) || facts.ClaimImplies(g.Claim.ID, f.Claim.ID):
		return claimImplied
	}
	return claimOther
}

// empty reports whether a claim tells nothing of what happened: none, "said",
// "led to".
func empty(claim string) bool {
	t, ok := facts.ClaimByID(claim)
	return claim == "" || ok && (t.Light || t.Field == "reporting")
}

func kinds(x, y *facts.Quantity) feature {
	switch {
	case x.Of != "" && x.Of == y.Of:
		return kindSame // men of the guard, members of the guard
	case x.Counted == "" || y.Counted == "" || facts.KindsLike(x.Counted, y.Counted):
		return bias
	case x.Counted == y.Counted:
		return kindSame
	case facts.KindContains(x.Counted, y.Counted) || facts.KindContains(y.Counted, x.Counted):
		return kindContained
	}
	return kindOther
}

func places(f, g *facts.Fact) feature {
	x, y := f.Place.ID, g.Place.ID
	switch {
	case x == "" || y == "":
		return bias
	case x == y || f.Place.Name != "" && f.Place.Name == g.Place.Name:
		return placeSame // a town and its province bear one name
	case strings.HasPrefix(x, "country:") != strings.HasPrefix(y, "country:"):
		return bias // one may lie in the other
	}
	return placeOther
}

// rare reports whether a value hardly comes about twice by chance: 11 and more,
// and not a round number of one figure.
func rare(r facts.Range[facts.Number]) bool {
	n, ok := r.Low.Int64()
	if r.Low.IsZero() {
		n, ok = r.High.Int64()
	}
	for ok && n > 0 && n%10 == 0 {
		n /= 10
	}
	return !ok || n > 9
}

// farDays is how far from the day of its report a day must lie to come about
// hardly twice by chance.
const farDays = 7

// farDay reports whether the date of an item, a month or finer, is far from the
// day of its report: most dates of a story are today or yesterday.
func (c *comparison) farDay(a *item) bool {
	d, anchor := a.lead.Date.Date, c.day(a.doc)
	if d.Grain > facts.Month || anchor.IsZero() || d.Low.IsZero() {
		return false
	}
	days := d.Low.DaysSince(anchor)
	return days > farDays || days < -farDays
}

// past reports whether the date of an item, of its own, lies weeks before the
// day of its report: what happened then is seldom what the report is about.
func (c *comparison) past(a *item) bool {
	d, anchor := a.lead.Date.Date, c.day(a.doc)
	if anchor.IsZero() || d.High.IsZero() || d.Relation != facts.On && d.Relation != facts.Before {
		return false
	}
	return d.High.DaysSince(anchor) < -pastDays
}

// pastDays is how many days before its report a date must lie for that.
const pastDays = 14

// leastSlip is the least figure that hardly comes about twice by chance with two
// units: two days and two months are two things.
const leastSlip = 10

// slipped reports whether two figures are written with the same digits, and only
// the word of scale or the unit beside them differs, or the order of two of them:
// 10 million and 10 billion, ten months and ten years, dollars and riyals, 185 and
// 158.
func slipped(p, q *facts.Quantity) bool {
	if p.Value.IsZero() || q.Value.IsZero() || p.Ordinal || q.Ordinal {
		return false
	}
	if p.Value == q.Value {
		return p.Unit != q.Unit && p.Unit != "" && q.Unit != "" && p.Value.Compare(facts.Int(leastSlip)) >= 0
	}
	x, y := p.Value, q.Value
	if x.Compare(y) > 0 {
		x, y = y, x
	}
	if p.Unit != q.Unit {
		return false
	}
	if p.Counted == q.Counted && transposed(x, y) {
		return true
	}
	if x.Compare(facts.Int(1000)) < 0 {
		return false
	}
	for range 3 {
		var ok bool
		if x, ok = x.Mul(facts.Int(1000)); !ok || x == y {
			return ok
		}
	}
	return false
}

// transposed reports whether two numbers are written with the same two digits and
// more, two neighbours of them in the other order: 185 and 158, 7.2 and 2.7.
func transposed(x, y facts.Number) bool {
	a, b := x.String(), y.String()
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			j := i + 1
			if j < len(a) && a[j] == '.' {
				j++
			}
			return j < len(a) && a[i] == b[j] && a[j] == b[i] && a[i+1:j] == b[i+1:j] && a[j+1:] == b[j+1:]
		}
	}
	return false
}

// field is the field of news that a claim belongs to.
func field(claim string) string {
	t, _ := facts.ClaimByID(claim)
	return t.Field
}

// common counts what two sorted lists share, and what they hold together.
func common(a, b []string) (shared, all int) {
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch strings.Compare(a[i], b[j]) {
		case -1:
			i++
		case 1:
			j++
		default:
			i, j, shared = i+1, j+1, shared+1
		}
	}
	return shared, len(a) + len(b) - shared
}
