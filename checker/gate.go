package checker

import (
	"strings"

	"crosscheck/facts"
)

// gate says whether two items may be the same fact at all, and why not: the
// refusal names the rule, or is empty.
func (c *comparison) gate(slot Slot, a, b *item) (refusal string) {
	switch slot {
	case Number:
		r := numberGate(a.lead, b.lead)
		if r == "rank" && a.leads && b.leads && max(a.first, b.first) <= 1 && a.lead.Number.Counted == b.lead.Number.Counted && sameClaim(a.lead, b.lead) {
			return "" // won for the third time, won for the fourth time: the rank that each report opens with
		}
		if r == "" && c.otherBlows(a, b) {
			return "blows"
		}
		if r == "" && c.otherVerdicts(a, b) {
			return "verdicts"
		}
		if r == "" && otherGoals(a, b) {
			return "goals"
		}
		if r == "" && c.otherDaysOfTolls(a, b) {
			return "days"
		}
		if r == "" && c.otherMarkets(a, b) {
			return "markets"
		}
		if r == "" && c.otherAreas(a, b) {
			return "areas"
		}
		if r == "" && c.otherAbreast(a, b) {
			return "abreast"
		}
		return r
	case Date:
		r := dateGate(a, b)
		if r == "" && c.otherRoundDays(a.lead, b.lead) {
			return "rounds"
		}
		return r
	}
	if f, g := a.lead, b.lead; f.Polarity != g.Polarity && f.Claim.ID == g.Claim.ID && (c.both[deedOf(f)] || c.both[deedOf(g)]) {
		return "both" // a report that says and denies it speaks of two things
	}
	return claimGate(a.lead, b.lead)
}

// deedIn is a claim of one happening of one report.
type deedIn struct {
	document  string
	happening int
	claim     string
}

func deedOf(f *facts.Fact) deedIn { return deedIn{f.Document, f.Happening, f.Claim.ID} }

// readBoth finds what a report both says and denies: that one group claimed an
// attack, and that nobody claimed another.
func (c *comparison) readBoth() {
	c.both, c.denied = make(map[deedIn]bool), make(map[string]bool)
	said := make(map[deedIn]facts.Polarity)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if f.Rebuts && f.Happening == 0 && f.Number.IsZero() && toll(f.Claim.ID) != "" {
			c.denied[deathIs(f.Claim.ID)] = true
		}
		if f.Number.Against != "" {
			continue // it is the figure that is not so
		}
		d := deedOf(f)
		if before, ok := said[d]; ok && before != f.Polarity {
			c.both[d] = true
		}
		said[d] = f.Polarity
	}
}

// otherBlows reports whether two figures count the victims of one deed and of
// several, and a report of them counts both: 24 in the market, 31 in the two bombings.
func (c *comparison) otherBlows(a, b *item) bool {
	x, y := &a.lead.Number, &b.lead.Number
	if x.Blows == y.Blows || x.Blows == 0 || y.Blows == 0 || x.Blows == further || y.Blows == further || x.Range == y.Range {
		return false
	}
	return c.blows[a.doc] == bothBlows || c.blows[b.doc] == bothBlows
}

// further marks the victims of other deeds than those told before.
const further = 3

// bothBlows marks a report that counts victims of one deed, and of several.
const bothBlows = 1<<1 | 1<<2

// readBlows finds in how many deeds each report counts victims.
func (c *comparison) readBlows() {
	c.blows = make([]uint8, len(c.story.Documents))
	for i := range c.story.Facts {
		if f := &c.story.Facts[i]; victims[toll(f.Claim.ID)] && f.Number.Blows > 0 && f.Number.Blows != further {
			c.blows[c.docs[f.Document]] |= 1 << f.Number.Blows
		}
	}
}

func numberGate(f, g *facts.Fact) string {
	x, y := &f.Number, &g.Number
	switch {
	case x.Ordinal != y.Ordinal:
		return "ordinal"
	case x.Ordinal && x.Range != y.Range:
		return "rank" // the first and the third are no two values of one thing
	case (x.Acting || y.Acting) && !meets(x.Range, y.Range):
		return "doers" // how many men and women attacked is told in the actor slot
	case (x.AsOf == "added") != (y.AsOf == "added"):
		return "added" // the new cases of a day are not all cases
	case (f.Claim.ID == demanding) != (g.Claim.ID == demanding) && facts.IsCurrency(x.Unit) && !meets(inBase(x), inBase(y)):
		return "modality" // what was asked for, and what was paid
	case f.Modality != g.Modality && !meets(inBase(x), inBase(y)) && !roundTimes(x, y) && !ruled(f, g):
		return "modality" // 63 came, 70 were expected
	case (x.AddedTo != "") != (y.AddedTo != "") && !meets(x.Range, y.Range) && kinds(x, y) != kindSame:
		return "added" // the second figure of a sum is no count of its own
	case x.Unit == "magnitude" && y.Unit == "magnitude" && x.Counted != y.Counted:
		return "kind-other" // a shock after the first is not the first
	case twoExtents(x.Basis, y.Basis):
		return "extents"
	case twoPeriods(f, g):
		return "two-periods"
	case x.Sort != y.Sort && !meets(inBase(x), inBase(y)):
		return "two-sorts" // the rate for deposits is not the rate for loans
	case x.Whole != y.Whole && !meets(x.Range, y.Range):
		return "whole" // 19 of 24 came, 22 came
	case twoForces(x.Of, y.Of) || twoNations(x, y):
		return "two-forces"
	case x.Each != y.Each && !(swapped[f.Claim.ID] && swapped[g.Claim.ID]):
		return "each"
	case f.Actor.ID != g.Actor.ID && f.Actor.ID != "" && g.Actor.ID != "" && aged(f) && aged(g):
		return "person" // two people have two ages
	case !sameDimension(x, y) && !counterparts(x, y) && !(slipped(x, y) && alikeUnits(x.Unit, y.Unit)) && !inPoints(x, y):
		return "unit"
	case f.Claim.ID != g.Claim.ID && tollsApart(f.Claim.ID, g.Claim.ID) && !(x.Range == y.Range && rare(x.Range) && !victims[toll(f.Claim.ID)]):
		return "claim"
	}
	return ""
}

// swapped are the claims of those whom two sides give each other: as many from each side
// are those of either.
var swapped = map[string]bool{"free": true, "return": true}

// demanding is the claim of what somebody asks for.
const demanding = "demand"

// rulings are the claims of what is done by deciding it.
var rulings = map[string]bool{"extend": true, "sentence": true}

// ruled reports whether two facts tell of one ruling, which is done once it is decided.
func ruled(f, g *facts.Fact) bool {
	return rulings[f.Claim.ID] && f.Claim.ID == g.Claim.ID && (f.Modality == facts.Planned || g.Modality == facts.Planned) &&
		(f.Modality == facts.Asserted || g.Modality == facts.Asserted)
}

// roundTimes reports whether two lengths of time in two units are about the same: two
// weeks and 15 days.
func roundTimes(x, y *facts.Quantity) bool {
	return x.Unit != y.Unit && facts.Dimension(x.Unit) == "duration" && facts.Dimension(y.Unit) == "duration" && withinUnit(x, y)
}

// twoExtents reports whether of two figures one counts what was destroyed, and one what was
// damaged in part, or both together.
func twoExtents(a, b string) bool { return otherBasis(a, b) && strings.HasPrefix(a, extent) }

// extent is how the basis of a figure begins that says how far what it counts was destroyed.
const extent = "extent/"

// twoForces reports whether two figures count people of two forces, or of one force of
// two nations.
func twoForces(a, b string) bool {
	force, nation, _ := strings.Cut(a, "/")
	other, country, _ := strings.Cut(b, "/")
	return force != "" && other != "" && force != other || nation != country && nation != "" && country != "" && (force == "") == (other == "")
}

// foreigner counts people of any nation but one, foreign to where they are.
const foreigner = "foreigner"

// twoNations reports whether of two figures one counts people of one nation, named by it
// alone, and one all foreigners: four Chinese are no four foreigners.
func twoNations(x, y *facts.Quantity) bool {
	return ofNation(x) && y.Counted == foreigner || ofNation(y) && x.Counted == foreigner
}

// ofNation reports whether a figure counts people of one nation, of no force.
func ofNation(q *facts.Quantity) bool { return strings.HasPrefix(q.Of, "/") }

// sameDimension reports whether two quantities can be compared: the same unit,
// units of one dimension, or things counted that can be the same.
func sameDimension(x, y *facts.Quantity) bool {
	if x.Unit != y.Unit {
		if x.Unit != "" && y.Unit != "" {
			return facts.Convertible(x.Unit, y.Unit)
		}
		return x.Counted == "" || y.Counted == ""
	}
	if x.Unit == "" && x.Counted != "" && y.Counted != "" {
		return x.Counted == y.Counted || facts.KindContains(x.Counted, y.Counted) || facts.KindContains(y.Counted, x.Counted)
	}
	return true
}

// counterparts reports whether two figures are one, told in two words of what goes one
// with the other: 13 votes and 13 lawmakers, five cases and five patients.
func counterparts(x, y *facts.Quantity) bool {
	return facts.KindsLike(x.Counted, y.Counted) && x.Range == y.Range
}

// alikeUnits reports whether one unit may be written for another by mistake:
// two currencies, percent and percentage points.
func alikeUnits(p, q string) bool {
	return facts.IsCurrency(p) && facts.IsCurrency(q) || percent(p) && percent(q)
}

func percent(unit string) bool { return unit == "percent" || unit == "percentage-point" }

// tollsApart reports whether two claims add to different tolls: the dead are
// not the wounded.
func tollsApart(a, b string) bool {
	x, y := toll(a), toll(b)
	return x != y && x != "" && y != ""
}

// nobody reports whether f says that nobody was hurt and g counts victims: "no
// casualties" is said of the dead and of the wounded.
func nobody(f, g *facts.Fact) bool {
	return none(f) && toll(f.Claim.ID) == "casualties" && victims[toll(g.Claim.ID)]
}

// victims are the tolls of an incident that are counted apart, always.
var victims = map[string]bool{"dead": true, "wounded": true, "missing": true}

// toll is the toll that a claim adds to, or empty.
func toll(claim string) string {
	t, _ := facts.ClaimByID(claim)
	return t.Toll
}

func sameClaim(f, g *facts.Fact) bool { return f.Claim.ID == g.Claim.ID && f.Claim.ID != "" }

func dateGate(a, b *item) string {
	f, g := a.lead, b.lead
	switch {
	case f.Date.Range.IsZero() || g.Date.Range.IsZero():
		return "unresolved"
	case kindOfDate(f)|kindOfDate(g) == kindBoth:
		return "hour-alone"
	case byClock(f, g) && clocks(a, b) == facts.Apart && !oneDeedHours(a, b):
		return "two-hours"
	case twoPeriods(f, g):
		return "two-periods"
	case coarse(f.Date.Grain) != coarse(g.Date.Grain) && !sameClaim(f, g):
		return "grain"
	}
	return ""
}

func coarse(g facts.Grain) bool { return g >= facts.Month }

func claimGate(f, g *facts.Fact) string {
	if sameClaim(f, g) || facts.ClaimImplies(f.Claim.ID, g.Claim.ID) || facts.ClaimImplies(g.Claim.ID, f.Claim.ID) || facts.ClaimOpposes(f.Claim.ID, g.Claim.ID) {
		return ""
	}
	return "claim"
}

// aged reports whether a fact tells an age, or a birth that gives one.
func aged(f *facts.Fact) bool {
	t, _ := facts.ClaimByID(f.Claim.ID)
	return t.Counts == "year" || f.Number.Unit == "year" && facts.ClaimImplies(f.Claim.ID, "age")
}
