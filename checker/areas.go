package checker

import (
	"cmp"
	"slices"
	"strings"

	"crosscheck/facts"
)

// Of a flood or an epidemic reports count the victims of all the country, and of some of its
// provinces. A count of a province is no other count of the country.

// counting is what a count adds to, of what it counts.
type counting struct {
	doc  int
	what string
}

// localCount is a count at one place.
type localCount struct {
	what, place string
	value       facts.Range[facts.Number]
}

// readAreas finds the counts that reports give of a part of the area: beside one at least
// twice as great of a wider place, or of none, that counts the same.
func (c *comparison) readAreas() {
	c.areas = make(map[int]string)
	told := make(map[counting][]int)
	var order []counting
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if what := countedIn(f); what != "" {
			at := counting{c.docs[f.Document], what}
			if told[at] == nil {
				order = append(order, at)
			}
			told[at] = append(told[at], i)
		}
	}
	local := make(map[localCount]bool)
	for _, at := range order {
		for _, i := range told[at] {
			for _, j := range told[at] {
				if f, g := &c.story.Facts[i], &c.story.Facts[j]; withinArea(f, g) {
					c.areas[i] = f.Place.ID
					local[localCount{at.what, f.Place.ID, f.Number.Range}] = true
				}
			}
		}
	}
	for _, at := range order { // a report of that province alone, which tells the same count of it
		place := ""
		for _, i := range told[at] {
			if f := &c.story.Facts[i]; local[localCount{at.what, f.Place.ID, f.Number.Range}] {
				place = cmp.Or(place, f.Place.ID)
			}
		}
		if place == "" || c.hasAreas(told[at]) {
			continue
		}
		for _, i := range told[at] {
			c.areas[i] = place
		}
	}
}

// hasAreas reports whether some of the counts of one report are of a part of the area.
func (c *comparison) hasAreas(counts []int) bool {
	for _, i := range counts {
		if _, ok := c.areas[i]; ok {
			return true
		}
	}
	return false
}

// countedIn is what a fact adds to by its number, or empty: a toll of victims of what its
// report is about.
func countedIn(f *facts.Fact) string {
	q := &f.Number
	if q.IsZero() || q.Unit != "person" && q.Counted != "case" || q.Ordinal || f.Happening != 0 || f.Polarity != facts.Affirmed || q.AsOf != "" && q.AsOf != "updated" || q.Value.IsZero() {
		return ""
	}
	t := toll(f.Claim.ID)
	if t == "" || q.Counted == "" || q.Counted == "person" || q.Counted == "case" {
		return t
	}
	return t + " " + q.Counted
}

// withinArea reports whether f counts in a part of the area that g counts in.
func withinArea(f, g *facts.Fact) bool {
	if f.Place.ID == g.Place.ID || g.Number.PartOf != "" || g.Sentence > topSentences || !strings.HasPrefix(f.Place.ID, "place:") {
		return false
	}
	twice, ok := f.Number.Value.Mul(facts.Int(2))
	return ok && twice.Compare(g.Number.Value) <= 0
}

// otherAreas reports whether two figures count in two areas. One figure said twice may
// be of one, though its place is read but once.
func (c *comparison) otherAreas(a, b *item) bool {
	if otherWeather(a.lead, b.lead) {
		return true
	}
	if len(c.areas) == 0 || a.lead.Number.Range == b.lead.Number.Range {
		return false
	}
	x, y := c.area(a), c.area(b)
	return x != y && !(x == "" && c.isAt(a, y)) && !(y == "" && c.isAt(b, x))
}

// otherWeather reports whether two temperatures that exclude each other may be of two places:
// only one report says where, or both do and they differ.
func otherWeather(f, g *facts.Fact) bool {
	return f.Claim.ID == "temperature" && g.Claim.ID == "temperature" && !meets(f.Number.Range, g.Number.Range) && places(f, g) != placeSame && f.Place.ID != g.Place.ID
}

// isAt reports whether an item is told of a place.
func (c *comparison) isAt(a *item, place string) bool {
	return slices.ContainsFunc(a.facts, func(n int) bool { return c.story.Facts[n].Place.ID == place })
}

// area is the part of the area that an item counts in, or empty.
func (c *comparison) area(a *item) string {
	for _, n := range a.facts {
		if id, ok := c.areas[n]; ok {
			return id
		}
	}
	return ""
}
