package ar

import (
	"strconv"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// degrees is the side that a word names, of the compass, or -1.
func degrees(set roleSet) int {
	switch {
	case set.has(north):
		return 0
	case set.has(east):
		return 90
	case set.has(south):
		return 180
	case set.has(west):
		return 270
	}
	return -1
}

// between is the direction halfway between two neighbours: 45 for north and east; ok is
// false for opposite ones.
func between(a, b int) (d int, ok bool) {
	switch turn := (b - a + 360) % 360; turn {
	case 90:
		return (a + 45) % 360, true
	case 270:
		return (a + 315) % 360, true
	}
	return 0, false
}

// compass is the direction that words i..last-1 name: "south", "south-east".
func (r *reading) compass(i int) (d, last int, ok bool) {
	d, last = degrees(r.ways[i]), i+1
	if last == len(r.words) || r.words[last].Lines > 0 {
		return d, last, true
	}
	second := degrees(r.ways[last])
	if second < 0 {
		return d, last, true
	}
	d, ok = between(d, second)
	return d, last + 1, ok
}

// side reads to which side of a town or country something lies: "south-east of the
// city of X", "to the north of X", "in the west of the country".
func (r *reading) side(out []extract.Where, i int) []extract.Where {
	if i > 0 && degrees(r.ways[i-1]) >= 0 || r.named(i, i+1) || r.inPlace(i) {
		return out
	}
	side, at, ok := r.compass(i)
	if !ok {
		return out
	}
	before := roleSet(0)
	if i > 0 && r.words[i].Lines == 0 {
		before = r.asIs[i-1]
	}
	far := at < len(r.words) && r.roles[at].has(of)
	if far != before.has(to) || before.has(of) {
		return out // "to the north of"; not "moved from the north to the south"
	}
	if far {
		at++
	}
	if at >= len(r.words) || r.words[at].Lines > 0 || r.conjoined(at) {
		return out
	}
	base, last := "land", at+1
	if m := r.placeMention(at); m != nil && m.Span.Start == r.words[at].Start {
		base, last = m.Ref.ID, m.Last
	} else if r.ways[at].has(calledTown) && last < len(r.words) && r.words[last].Kind == text.Letters && r.words[last].Lines == 0 && r.words[last].Spaced {
		base, last = "place:"+r.words[last].Key, last+1 // a town of no list, that reads like a word
		if r.ways[last-1].has(opener) && last < len(r.words) && r.words[last].Kind == text.Letters && r.words[last].Lines == 0 {
			base, last = base+"-"+r.words[last].Key, last+1
		}
	} else if !r.ways[at].has(land) {
		return out
	}
	span := facts.Span{Start: r.words[i].Start, End: r.words[last-1].End}
	ref := facts.Ref{ID: strconv.Itoa(side), Name: span.Of(r.doc.Text), Span: span}
	return append(out, extract.Where{First: i, Last: last, Where: facts.Where{Role: facts.Side, Of: base, By: r.liesAt(i), Ref: ref}})
}

// inPlace reports whether word i is part of the name of a place.
func (r *reading) inPlace(i int) bool {
	near := r.near(i)
	for k := range near {
		if m := &near[k]; m.Kind == extract.Place && m.First <= i && i < m.Last {
			return true
		}
	}
	return false
}

// liesReach is how many words before a side stands the place that lies there.
const liesReach = 10

// liesAt is the nearest place named before word i in its sentence, or empty.
func (r *reading) liesAt(i int) string {
	for at := i - 1; at >= 0 && i-at <= liesReach && !r.stops(at+1) && !r.stops(at); at-- {
		if m := r.placeMention(at); m != nil && m.Last <= i {
			return m.Ref.ID
		}
	}
	return ""
}

// floorReach is how many words before a floor stands what began there.
const floorReach = 14

// floor reads on which floor something began, or from which somebody fell.
func (r *reading) floor(out []extract.Where, i int) []extract.Where {
	set, glued := r.ways[i], !definite(r.words[i].Key) && r.preceded(i)
	in := func(at int) bool { return at >= 0 && r.ways[at].has(inside) }
	if !glued && !in(i-1) && !(in(i-2) && !definite(r.words[i-1].Key)) { // "in the kitchen of the ground floor"
		return out
	}
	number, last := "-1", i+1
	switch q := r.quantityAt(i); {
	case set.has(cellar):
	case i+1 < len(r.words) && r.ways[i+1].has(ground):
		number, last = "0", i+2
	case q != nil && q.Quantity.Ordinal && q.Quantity.IsPoint():
		number, last = q.Quantity.Low.String(), q.Last
	default:
		return out
	}
	for at := i - 1; at >= 0 && i-at <= floorReach && !r.stops(at+1); at-- {
		what := ""
		switch set := r.ways[at]; {
		case set.has(fire):
			what = "fire"
		case set.has(fall) && r.roles[i-1].has(of):
			what = "fall"
		case set.has(blast):
			what = "blast"
		case set.has(leadsTo):
			return out // it spread to the third floor
		}
		if what != "" {
			span := facts.Span{Start: r.words[i].Start, End: r.words[last-1].End}
			ref := facts.Ref{ID: number, Name: span.Of(r.doc.Text), Span: span}
			return append(out, extract.Where{First: i, Last: last, Where: facts.Where{Role: facts.Floor, Of: what, Ref: ref}})
		}
	}
	return out
}

// quantityAt is the count whose words hold word i, or nil.
func (r *reading) quantityAt(i int) *extract.Mention {
	near := r.near(i)
	for k := range near {
		if m := &near[k]; m.Kind == extract.Quantity && m.First <= i && i < m.Last {
			return m
		}
	}
	return nil
}
