package checker

import (
	"strings"

	"crosscheck/facts"
)

// A price, a rate or a share holds for a moment: one of Friday's close and one of
// Monday morning are two figures, and one at four and one at ten are one that moved.

// moments are, of each sentence of a report, the days and hours that it names.
type moments map[sentenceOf][]*facts.Fact

// sentenceOf is a sentence of a report.
type sentenceOf struct {
	document string
	at       int
}

func (c *comparison) readMoments() {
	c.moments = make(moments)
	for i := range c.story.Facts {
		if f := &c.story.Facts[i]; momentary(f) {
			s := sentenceOf{f.Document, f.Sentence}
			c.moments[s] = append(c.moments[s], f)
		}
	}
}

// momentary reports whether a fact names a day or an hour that its figure may be of.
func momentary(f *facts.Fact) bool {
	d := &f.Date
	return !d.Span.IsZero() && !d.Low.IsZero() && !d.High.IsZero() && d.Grain <= facts.DayGrain && (d.Relation == facts.On || d.Relation == facts.By) &&
		d.Days().IsPoint()
}

// moving reports whether a figure is of something that moves from hour to hour: how warm it
// is, what a market pays, or by how much that rose.
func moving(f *facts.Fact) bool {
	money := facts.IsCurrency(f.Number.Unit) || f.Number.Unit == "piastre" || priced[f.Claim.ID] && (strings.HasPrefix(f.Number.Counted, "currency:") || f.Number.Unit == "" && f.Number.Counted == "") // dinars of no nation, or of none
	warmth := f.Claim.ID == "temperature"
	if !warmth && !(money && !settled[f.Claim.ID]) && !percent(f.Number.Unit) {
		return false
	}
	if t, _ := facts.ClaimByID(f.Claim.ID); t.Level && !t.Moves {
		return false // a rate, a profit: it is of a month or a year
	}
	return warmth || f.Claim.ID == "" || f.Number.Market.Of != "" || lost[f.Claim.ID] && percent(f.Number.Unit) || field(f.Claim.ID) == "economy"
}

// settled are the claims whose money is agreed upon once, and no market moves it.
var settled = map[string]bool{"cost": true, "contract": true, "fund": true, "grant": true, "allocate": true, "pay": true, "borrow": true, "donate": true, "compensate": true, "deficit": true}

// lost are the claims of what is lost, a share of it where a market fell.
var lost = map[string]bool{"lose": true, "miss": true, "advance": true}

// priced are the claims whose money is what a market pays.
var priced = map[string]bool{"price": true, "close-at": true}

// moment is the day or hour of a figure that moves: its own, or the nearest that its
// sentence names; nil where there is none.
func (c *comparison) moment(f *facts.Fact) (best *facts.Fact) {
	if !moving(f) {
		return nil
	}
	if momentary(f) {
		return f
	}
	least := 0
	for _, o := range c.moments[sentenceOf{f.Document, f.Sentence}] {
		if o.Happening != f.Happening || ofOther(o, f) {
			continue // the day of what it is compared with
		}
		if d := max(o.Date.Span.Start-f.Number.Span.End, f.Number.Span.Start-o.Date.Span.End); best == nil || d < least {
			best, least = o, d
		}
	}
	return best
}

// besideFigure is how many bytes behind a figure a date begins at most that is of it alone.
const besideFigure = 4

// ofOther reports whether the date of a fact is of its own figure, right behind it, and no more
// of that of another: "at 6.2, against 6.1 yesterday".
func ofOther(o, f *facts.Fact) bool {
	d := o.Date.Span.Start - o.Number.Span.End
	return !o.Number.IsZero() && o.Claim.ID == f.Claim.ID && o.Number.Span.Start > f.Number.Span.Start && d >= 0 && d <= besideFigure
}

// otherDay reports whether two figures that exclude each other are of two days.
func (c *comparison) otherDay(f, g *facts.Fact) bool {
	if !moving(f) || !moving(g) {
		return false
	}
	x, y := c.marketDays(f), c.marketDays(g)
	return x != noDay && y != noDay && facts.Relate(x, y) == facts.Apart
}

// recentDays is how many days before its report a market moved of which it tells.
const recentDays = 10

// recent reports whether a fact is of the days before its report: a budget in force
// from April has its price all the year.
func (c *comparison) recent(f *facts.Fact) bool {
	day := c.day(c.docs[f.Document])
	ago := 0
	if !day.IsZero() {
		ago = day.DaysSince(f.Date.High.StartOfDay())
	}
	return ago >= 0 && ago <= recentDays
}

// otherHour reports whether two figures are of two hours.
func (c *comparison) otherHour(f, g *facts.Fact) bool {
	m, n := c.moment(f), c.moment(g)
	return m != nil && n != nil && clock(m.Date.Grain) && clock(n.Date.Grain) && facts.Relate(minutes(m.Date.Date), minutes(n.Date.Date)) == facts.Apart
}

// ofMoment reports whether the day or hour of a fact is when something was measured, and
// not when it happened: what moves does so every day, and "by four o'clock" is said of
// what goes on.
func ofMoment(f *facts.Fact) bool {
	t, _ := facts.ClaimByID(f.Claim.ID)
	return t.Moves || whichOf(f) == "sum" || dealt[f.Claim.ID] && f.Number.Market.At == "official" || f.Date.Relation == facts.By && clock(f.Date.Grain) && f.Modality == facts.Asserted
}
