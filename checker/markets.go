package checker

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
)

// A market has many prices: of each thing that is sold, in the banks and in the street,
// the lowest and the last, of a day and of three days together.

// markets are, of each story by its kin, where its reports tell prices of, and of each
// report the days of the market that it tells of.
type markets struct {
	at    map[int]map[string]bool
	of    map[int]map[string]map[string]bool // what has a price, of each kind
	days  []facts.Range[facts.Instant]
	named []bool // whether it names that day
}

func (c *comparison) readMarkets() {
	c.markets = markets{at: make(map[int]map[string]bool), of: make(map[int]map[string]map[string]bool), days: make([]facts.Range[facts.Instant], len(c.story.Documents)), named: make([]bool, len(c.story.Documents))}
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		doc := c.docs[f.Document]
		if at := f.Number.Market.At; at != "" && moving(f) {
			of := c.markets.at[c.kin[doc]]
			if of == nil {
				of = make(map[string]bool)
				c.markets.at[c.kin[doc]] = of
			}
			of[at] = true
		}
		if kind, which, _ := strings.Cut(f.Number.Market.Of, "/"); which != "" && moving(f) {
			if c.markets.of[c.kin[doc]] == nil {
				c.markets.of[c.kin[doc]] = make(map[string]map[string]bool)
			}
			if c.markets.of[c.kin[doc]][kind] == nil {
				c.markets.of[c.kin[doc]][kind] = make(map[string]bool)
			}
			c.markets.of[c.kin[doc]][kind][which] = true
		}
		if c.markets.days[doc] == noDay && f.Sentence < topSentences && f.Happening == 0 && field(f.Claim.ID) == "economy" && momentary(f) && !dayless(f) && c.recent(f) {
			c.markets.days[doc] = singleDay(f.Date.Date)
			c.markets.named[doc] = c.markets.days[doc] != noDay
		}
	}
	for doc := range c.markets.days {
		if day := c.day(doc); c.markets.days[doc] == noDay && !day.IsZero() {
			c.markets.days[doc] = sinceBefore(facts.Range[facts.Instant]{Low: day, High: day})
		}
	}
}

// otherMarkets reports whether two figures that move are of two things, of two places
// where one is sold, or two figures of one price: its lowest and its last.
func (c *comparison) otherMarkets(a, b *item) bool {
	f, g := a.lead, b.lead
	x, y := &f.Number.Market, &g.Number.Market
	if dealt[f.Claim.ID] && f.Claim.ID == g.Claim.ID && (x.At == "official" || y.At == "official") {
		if p, q := c.dealDay(f), c.dealDay(g); p != noDay && q != noDay && facts.Relate(p, q) == facts.Apart && !meets(a.inBase(), b.inBase()) {
			return true
		}
	}
	if *x == (facts.Market{}) && *y == *x && !lent[f.Claim.ID] && f.Number.Unit != "basis-point" {
		return false
	}
	if x.Which == "span" && y.Which == "span" {
		return !meets(a.inBase(), b.inBase()) // the two days in which this was lost, and the three of that
	}
	if lenders(f, g) && !meets(a.inBase(), b.inBase()) {
		return true
	}
	if !moving(f) || !moving(g) {
		return false
	}
	if f.Modality != g.Modality && (floats(x.Of) || floats(y.Of)) {
		return true // what is foreseen by the end of the year, and what is paid today
	}
	if x.At != y.At && x.At != "" && y.At != "" {
		return true
	}
	if (x.Which == "band") != (y.Which == "band") {
		return true // within what it may move is not by how much it did
	}
	of, other := pricedOf(f), pricedOf(g)
	apart := pricedApart(of, other)
	if p, q := a.inBase(), b.inBase(); meets(p, q) || rounded(p, q) || rounded(q, p) {
		return apart && listed(of) && listed(other)
	}
	return apart || c.severalPriced(a.doc, of, other) || whichOf(f) != whichOf(g) || x.At != y.At && c.severalPlaces(a.doc, cmp.Or(x.At, y.At))
}

// listed reports whether what has a price is one that is known, and no share or sector by the
// word behind it, which two reports may name in two ways.
func listed(of string) bool { return !strings.HasPrefix(of, "share") }

// floats reports whether what has a price has one that a market makes, and nobody decides.
func floats(of string) bool {
	what, _, _ := strings.Cut(of, "/")
	return floating[what] || strings.HasPrefix(of, "fx:")
}

// floating are what markets make the price of.
var floating = map[string]bool{"oil": true, "gold": true, "silver": true, "platinum": true, "palladium": true, "copper": true, "aluminium": true, "index": true, "share": true, "bitcoin": true, "ether": true, "cocoa": true, "coffee": true}

// pricedOf is what a figure is the price or the move of, but for sums and rates of months,
// which have no price.
func pricedOf(f *facts.Fact) string {
	of := f.Number.Market.Of
	if priced[f.Claim.ID] && strings.HasPrefix(of, "stat/") {
		return ""
	}
	return of
}

// lent are the claims of what a bank or a fund lends or gives, and of its rate.
var lent = map[string]bool{"borrow": true, "grant": true, "fund": true, "donate": true, "interest": true}

// lenders reports whether two loans or rates are of two banks, or of two funds.
func lenders(f, g *facts.Fact) bool {
	rate := f.Number.Unit == "basis-point" && g.Number.Unit == "basis-point"
	if !rate && !(lent[f.Claim.ID] && lent[g.Claim.ID]) {
		return false
	}
	x, y := bodies(f), bodies(g)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(id string) bool { return slices.Contains(y, id) })
}

// bodies are the organisations that act in a fact, or are named beside it.
func bodies(f *facts.Fact) (ids []string) {
	if strings.HasPrefix(f.Actor.ID, "org:") {
		ids = append(ids, f.Actor.ID)
	}
	for _, p := range f.Parties {
		if strings.HasPrefix(p.ID, "org:") {
			ids = append(ids, p.ID)
		}
	}
	return ids
}

// dealt are the claims of what changes hands at a tender, of which there is one each day.
var dealt = map[string]bool{"sell": true, "buy": true, "offer": true, "tender": true}

// dealDay is the day of what changed hands, which its sentence or its report names; or noDay.
func (c *comparison) dealDay(f *facts.Fact) facts.Range[facts.Instant] {
	if momentary(f) && !dayless(f) {
		return singleDay(f.Date.Date)
	}
	if doc := c.docs[f.Document]; c.markets.named[doc] && f.Happening == 0 {
		return c.markets.days[doc]
	}
	return noDay
}

// severalPriced reports whether one of two names says which of several things of a kind
// moved that the reports of a story tell of, one index of six, and the other does not.
func (c *comparison) severalPriced(doc int, a, b string) bool {
	if a == b || strings.HasPrefix(a, "fx:") || strings.HasPrefix(b, "fx:") {
		return false
	}
	kind, which, _ := strings.Cut(cmp.Or(a, b), "/")
	if len(a) < len(b) {
		kind, which, _ = strings.Cut(b, "/")
	}
	return which != "" && kind != "stat" && len(c.markets.of[c.kin[doc]][kind]) > 1
}

// delivered are the places of a market by when it delivers; the others are where a currency
// is sold.
var delivered = map[string]bool{"spot": true, "futures": true}

// severalPlaces reports whether the reports of a story tell prices of a place where something
// is sold, and of another like it.
func (c *comparison) severalPlaces(doc int, at string) bool {
	for other := range c.markets.at[c.kin[doc]] {
		if other != at && delivered[other] == delivered[at] {
			return true
		}
	}
	return false
}

// pricedApart reports whether two names of what has a price are of two things: neither is the
// whole of which the other is a part, nor one currency of a pair.
func pricedApart(a, b string) bool {
	if a == b || a == "" || b == "" {
		return false
	}
	x, currencies := strings.CutPrefix(a, "fx:")
	y, also := strings.CutPrefix(b, "fx:")
	switch {
	case currencies != also:
		return true
	case currencies:
		return !among(x, y) && !among(y, x)
	}
	return !strings.HasPrefix(a, b+"/") && !strings.HasPrefix(b, a+"/")
}

// among reports whether each of some currencies is one of others.
func among(some, others string) bool {
	for id := range strings.SplitSeq(some, ",") {
		if id != "" && !strings.Contains(","+others+",", ","+id+",") {
			return false
		}
	}
	return true
}

// whichOf is which figure of a price a fact tells, or "sum": a height is none.
func whichOf(f *facts.Fact) string {
	which, _, _ := strings.Cut(f.Number.Market.Which, "/")
	if which == "sum" && (priced[f.Claim.ID] || f.Claim.ID == "reach") {
		return ""
	}
	return which
}

// otherSpans reports whether two figures are what something moved by in two times: 3.5% in
// two days, and 4.6% in three.
func otherSpans(f, g *facts.Fact) bool {
	x, y := f.Number.Market.Which, g.Number.Market.Which
	return whichOf(f) == "sum" && whichOf(g) == "sum" && x != y && x != "sum/" && y != "sum/"
}

// marketDays is the days of a figure that moves: that which its report gives it, else
// that of which the report tells; noDay where that is not known, or it is no figure of a
// day.
func (c *comparison) marketDays(f *facts.Fact) facts.Range[facts.Instant] {
	if whichOf(f) == "sum" {
		return noDay
	}
	if m := c.moment(f); m != nil {
		if dayless(m) || !c.recent(m) {
			return noDay
		}
		return m.Date.Days()
	}
	of := f.Number.Market.Of
	if of == "" || strings.HasPrefix(of, "stat/") || !f.Date.Range.IsZero() || f.Happening != 0 || whichOf(f) == "before" || f.Modality != facts.Asserted {
		return noDay
	}
	return c.markets.days[c.docs[f.Document]]
}

// momentNamed is the day or hour of a figure as JSON has it.
func (c *comparison) momentNamed(f *facts.Fact) string {
	if m := c.moment(f); m != nil {
		return m.Date.From()
	}
	return c.marketDays(f).Low.String()
}

// announcedApart reports whether two figures that exclude each other are of two days on
// each of which a rate was set, or that both name: two facts, where the price of one thing
// on two days is one that moved.
func (c *comparison) announcedApart(f, g *facts.Fact) bool {
	if !c.otherDay(f, g) {
		return false
	}
	x, y := &f.Number.Market, &g.Number.Market
	set := x.At == "official" || y.At == "official" || strings.HasPrefix(x.Of, "fx:") && strings.HasPrefix(y.Of, "fx:") && x.At != "parallel" && y.At != "parallel"
	return set || c.moment(f) != nil && c.moment(g) != nil
}
