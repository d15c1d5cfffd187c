package ar

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed where.txt
var whereList string

// The roles of where.txt.
const (
	setOut role = iota + 1
	left
	bound
	leadsTo
	carries
	boat
	ship
	aircraft
	train
	bus
	truck
	goods
	boats
	ships
	planes
	trains
	buses
	trucks
	otherOne
	coast
	opener
	hoists
	ensign
	registered
	north
	east
	south
	west
	land
	calledTown
	origin
	isHe
	thatHe
	holdsNation
	ground
	cellar
	floorWord
	fire
	fall
	blast
	inside
	extent
	farAs
	seatWord
	stationWord
)

var whereNames = map[string]role{
	"set-out": setOut, "left": left, "bound": bound, "toward": leadsTo, "carries": carries, "boat": boat, "ship": ship, "aircraft": aircraft, "train": train, "bus": bus, "truck": truck, "goods": goods, "boats": boats, "ships": ships, "planes": planes, "trains": trains, "buses": buses, "trucks": trucks,
	"other": otherOne, "coast": coast, "opener": opener, "hoists": hoists, "ensign": ensign, "registered": registered, "north": north, "east": east, "south": south, "west": west,
	"land": land, "town": calledTown, "origin": origin, "is-he": isHe, "that-he": thatHe, "holds-nation": holdsNation, "ground": ground, "cellar": cellar, "floor": floorWord, "fire": fire, "fall": fall, "blast": blast, "in": inside, "extent": extent, "up-to": farAs, "seat": seatWord, "station": stationWord,
}

var theWheres = sync.OnceValue(func() *grammar { return newGrammar(inWheres, "where.txt", whereList, whereNames) })

// How many words stand at most between what set out and what says so, and between
// that and the place.
const (
	moverReach = 40
	wayReach   = 7
	legReach   = 14
)

// wheres reads the places that have a role: the ways of what goes, flags, sides, floors.
func (r *reading) wheres(out []extract.Where) []extract.Where {
	all := roleSet(0)
	for i, set := range r.ways {
		if set == 0 {
			continue
		}
		all |= set
		if set.has(setOut) || set.has(left) {
			out = r.origins(out, i, set)
		}
		if set.has(bound) {
			out = r.destinations(out, i)
		}
		if set.has(carries) {
			out = r.leg(out, i)
		}
		if set.has(hoists) || set.has(registered) {
			out = r.flagged(out, i, set)
		}
		if degrees(set) >= 0 {
			out = r.side(out, i)
		}
		if set.has(floorWord) || set.has(cellar) {
			out = r.floor(out, i)
		}
	}
	if len(out) > 0 {
		r.name(out)
	}
	out = r.persons(r.kinships(r.traits(r.nations(out))))
	return slices.DeleteFunc(out, func(w extract.Where) bool { // one of two is not the one
		return slices.ContainsFunc(movers, func(m mover) bool { return m.of == w.Of && m.two != noRole && all.has(m.two) })
	})
}

// origins reads where something set out, behind the word at i that says so, and where
// it was bound: "sailed from X to Y".
func (r *reading) origins(out []extract.Where, i int, set roleSet) []extract.Where {
	for at := i + 1; at < len(r.words) && at-i <= wayReach && !r.stops(at); at++ {
		here := r.ways[at]
		switch {
		case r.roles[at].has(of):
			p, ok := r.startAt(at + 1)
			if !ok || r.alsoAt(p.last) {
				return out
			}
			out = r.moved(out, facts.From, at, i, p)
			if next := p.last; next < len(r.words) && r.ways[next].has(leadsTo) {
				if q, ok := r.endAt(next + 1); ok && !r.alsoAt(q.last) {
					out = r.moved(out, facts.To, next, i, q)
				}
			}
			return out
		case set.has(left) && !r.roles[at-1].has(preposition) && !here.has(inside):
			if p, ok := r.placeAt(at); ok && !r.alsoAt(p.last) && r.words[at].Start == p.span.Start {
				return r.moved(out, facts.From, at, i, p)
			}
		}
		if here.has(setOut) || here.has(bound) || here.has(leadsTo) {
			return out
		}
	}
	return out
}

// destinations reads where something was bound: "on its way to Y", "from X to Y".
func (r *reading) destinations(out []extract.Where, i int) []extract.Where {
	from := false
	for at := i + 1; at < len(r.words) && at-i <= wayReach && !r.stops(at); at++ {
		here := r.ways[at]
		if here.has(leadsTo) {
			p, ok := r.placeAt(at + 1)
			if !ok && from {
				p, ok = r.endAt(at + 1)
			}
			if ok && !r.alsoAt(p.last) {
				out = r.moved(out, facts.To, at, i, p)
			}
			return out
		}
		if !r.roles[at].has(of) {
			if here.has(setOut) || here.has(bound) {
				return out
			}
			continue
		}
		if p, ok := r.startAt(at + 1); ok {
			if p.last >= len(r.words) || !r.ways[p.last].has(leadsTo) {
				return out
			}
			out, from = r.moved(out, facts.From, at, i, p), true
			at = p.last - 1
		}
	}
	return out
}

// leg reads the way of what carries somebody: "was carrying workers from X to Y".
func (r *reading) leg(out []extract.Where, i int) []extract.Where {
	for at := i + 1; at < len(r.words) && at-i <= legReach && !r.stops(at); at++ {
		if !r.roles[at].has(of) {
			if set := r.ways[at]; set.has(setOut) || set.has(bound) {
				return out
			}
			continue
		}
		p, okFrom := r.startAt(at + 1)
		last := p.last
		if !okFrom {
			continue
		}
		if last >= len(r.words) || !r.ways[last].has(leadsTo) {
			return out
		}
		out = r.moved(out, facts.From, at, i, p)
		if q, ok := r.endAt(last + 1); ok && !r.alsoAt(q.last) {
			out = r.moved(out, facts.To, last, i, q)
		}
		return out
	}
	return out
}

// placed is a place as it stands in a text.
type placed struct {
	facts.Ref
	span facts.Span
	in   string // the code of the country that it lies in, where that is known
	last int    // the word behind it
}

// startAt is placeAt, or the place that one word names which no list has, right before
// the word that leads to where the way ends: "from X to".
func (r *reading) startAt(i int) (placed, bool) {
	p, ok := r.placeAt(i)
	if !ok {
		if p, ok = r.unlisted(i); ok && (p.last >= len(r.words) || !r.ways[p.last].has(leadsTo)) {
			return p, false
		}
	}
	return p, ok
}

// endAt is placeAt, or the place that one word names which no list has: it stands right
// behind "from X to".
func (r *reading) endAt(i int) (placed, bool) {
	if p, ok := r.placeAt(i); ok {
		return p, true
	}
	return r.unlisted(i)
}

// unlisted is the place that word i names, or it and the one that it opens.
func (r *reading) unlisted(i int) (p placed, ok bool) {
	last := i + 1
	if i < len(r.words) && r.ways[i].has(opener) {
		last++
	}
	if last > len(r.words) {
		return p, false
	}
	id := "place"
	for w, sign := i, ":"; w < last; w, sign = w+1, "-" {
		if r.words[w].Lines > 0 || r.words[w].Kind != text.Letters || w == i && r.roles[w] != 0 {
			return p, false
		}
		id += sign + strings.TrimPrefix(r.words[w].Key, article)
	}
	span := facts.Span{Start: r.words[i].Start, End: r.words[last-1].End}
	return placed{facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}, span, "", last}, true
}

// placeAt is the place at word i, with the country that the words behind it put it in: "the
// port of X in Y".
func (r *reading) placeAt(i int) (p placed, ok bool) {
	if p, ok = r.spotAt(i); !ok || p.last >= len(r.words) || r.words[p.last].Lines > 0 {
		return p, ok
	}
	at, behind := p.last, r.ways[p.last].has(inside) && !r.roles[p.last].has(of)
	if behind {
		at++
	}
	near := r.near(at)
	for k := range near {
		if m := &near[k]; m.First == at && (behind && m.Type == name.Country || !behind && m.Type == name.Nationality && definite(r.words[at].Key)) {
			if code, ok := strings.CutPrefix(m.Ref.ID, "country:"); ok {
				p.in, p.last = code, m.Last
			}
		}
	}
	return p, true
}

// spotAt reads the place at word i: one that has a name, or a stretch of coast.
func (r *reading) spotAt(i int) (p placed, ok bool) {
	if i >= len(r.words) || r.words[i].Lines > 0 {
		return p, false
	}
	if m := r.placeMention(i); m != nil {
		return placed{m.Ref, m.Span, m.In, m.Last}, true
	}
	if r.ways[i].has(seatWord) {
		for next := i + 1; next <= i+2 && next < len(r.words) && r.words[next].Lines == 0 && r.words[next].Kind == text.Letters; next++ {
			if m := r.placeMention(next); m != nil {
				return placed{m.Ref, m.Span, m.In, m.Last}, true
			}
			if !definite(r.words[next].Key) {
				break
			}
		}
	}
	station := r.ways[i].has(stationWord)
	if i+1 >= len(r.words) || !r.ways[i].has(coast) && !station || r.words[i+1].Lines > 0 {
		return p, false
	}
	span, id := facts.Span{Start: r.words[i].Start}, "coast:"
	if station {
		id = "site:" + strings.TrimPrefix(r.words[i].Key, article) + "-"
	}
	if m := r.placeMention(i + 1); m != nil {
		span.End = m.Span.End
		if station {
			return placed{m.Ref, span, m.In, m.Last}, true
		}
		return placed{facts.Ref{ID: id + m.Ref.ID, Name: span.Of(r.doc.Text), Span: span}, span, m.In, m.Last}, true
	}
	last := i + 1
	if r.ways[last].has(opener) {
		last++
	}
	if last >= len(r.words) || r.words[last].Lines > 0 || !r.nameWord(last) && last == i+1 && !(station && r.portName(last)) || r.words[last].Kind != text.Letters {
		return p, false
	}
	span.End = r.words[last].End
	for w := i + 1; w <= last; w++ {
		if w > i+1 {
			id += "-"
		}
		id += strings.TrimPrefix(r.words[w].Key, article)
	}
	return placed{facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}, span, "", last + 1}, true
}

// portName reports whether word i, an ordinary noun, is the name of a port: it has no article,
// and the way goes on behind it, or its country follows.
func (r *reading) portName(i int) bool {
	next := i + 1
	if r.roles[i] != 0 || r.ways[i] != 0 || definite(r.words[i].Key) || r.words[i].Kind != text.Letters {
		return false
	}
	if next >= len(r.words) || r.stops(next) || r.ways[next].has(leadsTo) {
		return true
	}
	near := r.near(next)
	return slices.ContainsFunc(near, func(m extract.Mention) bool { return m.First == next && m.Type == name.Nationality })
}

// nameWord reports whether word i is unknown, or known as a name alone.
func (r *reading) nameWord(i int) bool {
	best, known := r.morph.Best(i)
	return r.words[i].Kind == text.Letters && r.roles[i] == 0 && (!known || best.POS == morph.Name)
}

// placeMention is the place that begins at word i, or nil; seas are none that anything
// sets out from.
func (r *reading) placeMention(i int) *extract.Mention {
	for at := r.mentionsFrom(i); at < len(r.mentions) && r.mentions[at].First == i; at++ {
		if m := &r.mentions[at]; m.Kind == extract.Place && m.Type != name.Sea {
			return m
		}
	}
	return nil
}

// alsoAt reports whether "and" and another place stand at word i.
func (r *reading) alsoAt(i int) bool {
	if i >= len(r.words) || r.words[i].Lines > 0 {
		return false
	}
	return r.placeMention(i) != nil && r.conjoined(i)
}

// moved adds a place in the way of what goes: at is the word before the place, says
// the word that tells of the way.
func (r *reading) moved(out []extract.Where, role string, at, says int, p placed) []extract.Where {
	of, by, ok := r.mover(at, says)
	if !ok {
		return out
	}
	for i := range out {
		if w := &out[i]; w.Role == role && w.Span == p.span {
			return out
		}
	}
	p.Ref.Span = p.span
	return append(out, extract.Where{First: at, Last: p.last, Where: facts.Where{Role: role, Of: of, By: by, In: p.in, Ref: p.Ref}})
}

// mover is a sort of what goes.
type mover struct {
	role, two role
	of        string
}

// movers are the roles of what goes, of two of them, and what they are of.
var movers = []mover{{boat, boats, "boat"}, {ship, ships, "ship"}, {aircraft, planes, "aircraft"}, {train, trains, "train"}, {bus, buses, "bus"}, {truck, trucks, "truck"}, {goods, noRole, "goods"}}

// mover is what goes: the nearest word for it before word at, or else goods that were
// weighed there. One of several is none.
func (r *reading) mover(at, says int) (of, by string, ok bool) {
	weighed := false
	for i := at; i >= 0 && at-i <= moverReach; i-- {
		set := r.ways[i]
		for _, m := range movers {
			if set.has(m.role) {
				return m.of, r.called(i), !r.severalOf(i, m.role)
			}
		}
		q := r.figureAt(i)
		weighed = weighed || q != nil && i < says && facts.Dimension(q.Quantity.Unit) == "mass"
		if r.stops(i) {
			break
		}
	}
	return "goods", "", weighed
}

// carriage is the kind of what a train has several of: "12 carriages of a train".
const carriage = "carriage"

// severalOf reports whether what goes, at word i, is another one or several.
func (r *reading) severalOf(i int, of role) bool {
	if i+1 < len(r.words) && r.ways[i+1].has(otherOne) {
		return true
	}
	near := r.near(i)
	for k := range near {
		m := &near[k]
		if m.Kind == extract.Quantity && m.First <= i && i < m.Last && !r.inDate[m.First] && of != goods && !m.Quantity.Ordinal && m.Quantity.Counted != carriage && m.Quantity.Low.Compare(facts.Int(1)) > 0 {
			return true
		}
	}
	return false
}

// calledWords is how many words a name in quotation marks has at most.
const calledWords = 5

// called is the name in quotation marks or in Latin letters behind word i, or empty.
func (r *reading) called(i int) string {
	for at := i + 1; at < min(len(r.words), i+calledWords) && !r.stops(at); at++ {
		if w := r.words[at]; w.Kind == text.Letters && w.Key[0] < 0x80 {
			return w.Key
		}
		if !r.opensQuote(at) || r.words[at].Key == "(" {
			continue
		}
		name := ""
		for at++; at < min(len(r.words), i+2*calledWords); at++ {
			if r.words[at].Kind != text.Letters {
				return name
			}
			name = strings.TrimPrefix(name+"-"+r.words[at].Key, "-")
		}
	}
	return ""
}

// name gives those of a sort that stand without a name the one that their report gives
// to one of the sort.
func (r *reading) name(out []extract.Where) {
	for _, m := range movers {
		nameless := func(w extract.Where) bool { return w.Of == m.of && w.By == "" }
		if !slices.ContainsFunc(out, nameless) {
			continue
		}
		name, one := "", true
		for i := range r.words {
			if !r.ways[i].has(m.role) {
				continue
			}
			if c := r.called(i); c != "" {
				one, name = one && (name == "" || name == c), c
			}
		}
		for i := range out {
			if one && nameless(out[i]) {
				out[i].By = name
			}
		}
	}
}
