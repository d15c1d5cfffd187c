package checker

import (
	"math"

	"crosscheck/facts"
)

// Of an epidemic a ministry tells each day how many are new and how many there are in all.

// bulletin is what one report tells of a day's new cases.
type bulletin struct {
	day    facts.Range[facts.Instant] // on which they came in, as the report says; or noDay
	totals map[string]int             // of each toll, the fact that counts all of them
}

// running are the tolls of which a bulletin tells how many there are in all.
var running = map[string]bool{"infected": true, "dead": true, "recovered": true}

// readBulletins finds the reports that tell of new cases, and what they count in all: the
// largest count of the ill, and the largest of the others in its sentence.
func (c *comparison) readBulletins() {
	c.bulletins = make(map[int]*bulletin)
	for i := range c.story.Facts {
		if f := &c.story.Facts[i]; newCases(f) && c.bulletins[c.docs[f.Document]] == nil {
			c.bulletins[c.docs[f.Document]] = &bulletin{totals: make(map[string]int)}
		}
	}
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		b := c.bulletins[c.docs[f.Document]]
		if b == nil {
			continue
		}
		if b.day == noDay && newCases(f) {
			b.day = c.dayNamed(f)
		}
		if toll(f.Claim.ID) == "infected" {
			b.total(c.story.Facts, i)
		}
	}
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		b := c.bulletins[c.docs[f.Document]]
		if b == nil || toll(f.Claim.ID) == "infected" {
			continue
		}
		if n, ok := b.totals["infected"]; ok && c.story.Facts[n].Sentence == f.Sentence {
			b.total(c.story.Facts, i)
		}
	}
}

// newCases reports whether a fact counts those who fell ill in a day.
func newCases(f *facts.Fact) bool {
	return f.Number.AsOf == "added" && toll(f.Claim.ID) == "infected"
}

// total takes a fact for the count of all, where it is larger than that before.
func (b *bulletin) total(all []facts.Fact, i int) {
	f := &all[i]
	t := toll(f.Claim.ID)
	if !running[t] || f.Number.AsOf == "added" || f.Number.Low.IsZero() || f.Polarity != facts.Affirmed || f.Modality != facts.Asserted {
		return
	}
	if n, ok := b.totals[t]; !ok || all[n].Number.Low.Compare(f.Number.Low) < 0 {
		b.totals[t] = i
	}
}

// inAll reports whether an item counts all of a toll in its report's bulletin.
func (c *comparison) inAll(a *item) bool {
	b := c.bulletins[a.doc]
	if b == nil {
		return false
	}
	n, ok := b.totals[toll(a.claim)]
	return ok && &c.story.Facts[n] == a.lead
}

// totalFactor is how many times the count of all in one bulletin it may be in another.
const totalFactor = 2

// runningTotals links what the bulletins of an epidemic count in all.
func (c *comparison) runningTotals(items []item) []link {
	var out []link
	told := make(map[string][]int)
	for i := range items {
		a := &items[i]
		if !c.inAll(a) {
			continue
		}
		t := toll(a.claim)
		for _, o := range told[t] {
			if b := &items[o]; b.doc != a.doc && !farApart(a.inBase(), b.inBase(), totalFactor) && c.gate(Number, b, a) == "" {
				out = append(out, link{a: o, b: i, score: math.MaxFloat64, framed: true})
				break
			}
		}
		told[t] = note(told[t], i)
	}
	return out
}

// otherBulletin reports whether two counts are of all, in the bulletins of two days.
func (c *comparison) otherBulletin(a, b *item) bool {
	if !c.inAll(a) || !c.inAll(b) {
		return false
	}
	from, to := c.bulletinDay(a.doc), c.bulletinDay(b.doc)
	return from != noDay && to != noDay && facts.Relate(from, to) == facts.Apart
}

// bulletinDay is the days on which the new cases of a report came in: that which it names,
// or the day of the report and the one before.
func (c *comparison) bulletinDay(doc int) facts.Range[facts.Instant] {
	if b := c.bulletins[doc]; b != nil && b.day != noDay {
		return b.day
	}
	day := c.day(doc)
	if day.IsZero() {
		return noDay
	}
	return facts.Range[facts.Instant]{Low: day.AddDays(-1), High: day}
}
