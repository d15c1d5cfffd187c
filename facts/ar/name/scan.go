package name

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// scan reads the mentions that stand for themselves, from left to right.
func (r *reader) scan() {
	for at := 0; at < len(r.words); {
		if n := r.at(at); n > at {
			at = n
		} else {
			at++
		}
	}
}

// at reads the mention that begins at words[at] and gives the word after it;
// at itself where none begins.
func (r *reader) at(at int) int {
	h, ok := r.look(at)
	if !ok {
		return r.bare(at)
	}
	switch h.class {
	case titleClass:
		if strings.HasSuffix(r.words[at].Of(r.s), "\u0649") && particle(r.words[at].Key) {
			return at // وإلى is no والي
		}
		return r.title(at, h)
	case personClass:
		return r.known(at, h)
	case orgClass:
		if h.entry.Attrs.Get("bare") != "" && strings.HasSuffix(h.before, r.sets["within"][0]) {
			return at
		}
		r.add(extract.Actor, orgType(h), h.entry.ID, r.s[h.start:r.words[h.last-1].End], h.start, at, h.last, "org")
		return h.last
	case officeClass:
		return r.office(at, h)
	case nationClass:
		r.add(extract.Actor, Nationality, h.entry.ID, r.s[h.start:r.words[h.last-1].End], h.start, at, h.last, "nationality")
		return h.last
	case countryClass:
		return r.country(at, h, h.entry.ID)
	case cityClass:
		return r.city(at, h)
	case cueClass:
		return r.cue(at, h)
	case placeClass:
		return r.place(at, h)
	}
	return at
}

// IsNation reports whether a word alone is the adjective or the people of a
// country, from its first byte on. word is the one word.
func IsNation(s string, word []text.Word) bool {
	w := word[0]
	w.First = 0
	word = []text.Word{w}
	r := reader{lists: loaded(), s: s, words: word, morph: morph.NewText(word)}
	h, ok := r.lookUp(0)
	return ok && h.class == nationClass && h.start == word[0].Start
}

func orgType(h hit) string {
	if strings.HasPrefix(h.entry.ID, "group:") {
		return Group
	}
	return Org
}

// particle reports whether a word can be one.
func particle(key string) bool {
	found := morph.Analyse(key)
	_, ok := found.First(morph.Particle)
	return ok
}

// country is an actor beside a verb, and a place elsewhere. A country whose
// name is an ordinary word too (cue=yes) needs a preposition before it.
func (r *reader) country(at int, h hit, id string) int {
	if h.entry != nil && h.entry.Attrs.Get("cue") != "" && (at == 0 || h.before != "" || !r.in["in"][r.words[at-1].Key]) {
		return at
	}
	kind := extract.Place
	if r.acts(at, h) {
		kind = extract.Actor
	}
	m := r.add(kind, Country, id, r.s[h.start:r.words[h.last-1].End], h.start, at, h.last, "country")
	m.country = id[len("country:"):]
	return h.last
}

// city is a city, region or water of city.txt. A capital that acts stands for
// its government.
func (r *reader) city(at int, h hit) int {
	a := h.entry.Attrs
	if a.Get("cue") != "" {
		return at
	}
	name := r.s[h.start:r.words[h.last-1].End]
	if paper := a.Get("quoted"); paper != "" && at > 0 && h.last < len(r.words) {
		if _, end := r.quoted(at - 1); end == h.last+1 {
			r.add(extract.Actor, Org, paper, name, h.start, at, h.last, "paper")
			return h.last
		}
	}
	if gov := a.Get("gov"); gov != "" && (a.Get("type") == Org || r.acts(at, h)) {
		id, typ := "country:"+gov, Country
		if a.Get("type") == Org {
			id, typ = h.entry.ID, Org
		}
		r.add(extract.Actor, typ, id, name, h.start, at, h.last, "capital-acts").country = gov
		return h.last
	}
	m := r.add(extract.Place, a.Get("type"), h.entry.ID, name, h.start, at, h.last, "place")
	m.country, m.other = a.Get("country"), a.Get("else")
	return h.last
}

// place is what the table has. What needs a cue is left to cue.
func (r *reader) place(at int, h hit) int {
	if h.rows[0].sort == Country {
		return r.country(at, h, h.rows[0].id)
	}
	if r.given[r.words[at].Key] || h.last == at+1 && (r.stop[r.words[at].Key] || h.before == "" && !r.nobodysWord(at)) {
		return r.bare(at)
	}
	for _, x := range h.rows {
		if x.alone() {
			r.row(at, h.last, h.start, r.s[h.start:r.words[h.last-1].End], x, h.rows)
			return h.last
		}
	}
	return r.bare(at)
}

func (r *reader) row(first, last, start int, name string, x row, rows []row) {
	m := r.add(extract.Place, x.sort, x.id, name, start, first, last, "table")
	m.country, m.rows = x.country, rows
}

// acts reports whether a country or capital stands beside a verb of saying or
// acting: no preposition of place may be before it.
func (r *reader) acts(at int, h hit) bool {
	if strings.HasSuffix(h.before, r.sets["within"][0]) {
		return false
	}
	if at > 0 && r.words[at].Lines == 0 {
		before := r.words[at-1].Key
		if r.in["with"][before] || r.verb[before] || r.verb[r.trimAnd(before)] {
			return true
		}
		if r.in["in"][before] || r.in["in"][r.trimAnd(before)] {
			return false
		}
	}
	if h.last >= len(r.words) || r.words[h.last].Lines > 0 {
		return false
	}
	if at > 0 && r.words[at].Lines == 0 && h.before == "" && r.in["that"][r.words[at-1].Key] && !r.in["sees"][r.words[h.last].Key] {
		if _, verb := r.morph.IsVerb(h.last); verb {
			return true
		}
	}
	next := r.words[h.last].Key
	if at := h.last + 1; r.in["auxiliary"][next] && at < len(r.words) && r.words[at].Lines == 0 {
		next = r.words[at].Key // "Ankara did not refuse"
		return r.verb[next]
	}
	return r.verb[next] || next == ":" && (at == 0 || r.words[at].Lines > 0)
}

func (l *lists) trimAnd(key string) string {
	for _, p := range l.and {
		if cut, ok := strings.CutPrefix(key, p); ok {
			return cut
		}
	}
	return key
}

// office is a body that every country has, with the country or adjective that
// follows it: الشرطة التركية, حكومة إسرائيل. A body without its article and
// without a country is no mention.
func (r *reader) office(at int, h hit) int {
	country, last := r.countryAfter(h.last)
	first := r.words[at].Key[len(r.words[at].Key)-len(strings.TrimPrefix(r.words[at].Key, h.before)):]
	if country == "" && h.last == at+1 && !strings.HasPrefix(first, r.sets["the"][0]) && h.before != r.sets["prefix"][1] {
		return at
	}
	if country == "" && h.entry.Attrs.Get("needs") == Country {
		return at
	}
	typ, id := Org, officeID(h)
	if h.entry.Attrs.Get("kind") == Group {
		typ = Group
	}
	if country != "" {
		id += ":" + country
	} else {
		last = h.last
	}
	m := r.add(extract.Actor, typ, id, r.s[h.start:r.words[last-1].End], h.start, at, last, "office")
	m.role, m.country = h.entry.ID, country
	return last
}

// officeID is the id of a body without its country.
func officeID(h hit) string {
	if h.entry.Attrs.Get("kind") == Group {
		return "group:" + h.entry.ID
	}
	return "org:" + h.entry.ID
}

// countryAfter is the country that words[at] names or is the adjective of, and
// the word after it; empty where there is none, or a particle stands before it.
func (r *reader) countryAfter(at int) (code string, last int) {
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return "", at
	}
	h, ok := r.look(at)
	if !ok || h.before != "" {
		return "", at
	}
	switch {
	case h.class == nationClass || h.class == countryClass:
		return strings.TrimPrefix(h.entry.ID, "country:"), h.last
	case h.class == placeClass && h.rows[0].sort == Country:
		return h.rows[0].country, h.last
	}
	return "", at
}

// part is what a word can be inside a name. The zero part is invalid.
type part uint8

const (
	ends     part = iota + 1 // no word of a name
	given                    // a given name of the list
	unknown                  // no ordinary word: a foreign or family name
	family                   // a last name seen in this text, or a definite word nobody knows
	link                     // son of, father of, servant of
	common                   // an ordinary noun without article
	definite                 // an ordinary word with its article
)

// opens reports whether words[at] is a given name or a link: partOf of the few
// words that a name without a title begins with.
func (r *reader) opens(at int) bool {
	w := &r.words[at]
	if w.Kind != text.Letters || w.Lines > 0 || w.Key[0] < 0x80 {
		return false
	}
	if r.class(at)&isOpening != 0 || at > 0 && r.class(at-1)&isServant != 0 && strings.HasPrefix(w.Key, r.the) {
		s := r.partOf(at)
		return s == given || s == link
	}
	return false
}

// partOf says what words[at] can be in a name.
func (r *reader) partOf(at int) part {
	if at >= len(r.words) || r.words[at].Kind != text.Letters || r.words[at].Lines > 0 {
		return ends
	}
	key, class := r.words[at].Key, r.class(at)
	switch {
	case key[0] < 0x80:
		return ends
	case at > 0 && r.class(at-1)&isServant != 0 && strings.HasPrefix(key, r.the):
		return given // عبد الملك is no king
	case class&isGiven != 0:
		return r.givenOrNot(at)
	case class&isLink != 0:
		return link
	case r.family[key]:
		return family
	case class&(isStop|isVerb|isNation) != 0 || len(key) < 4:
		return ends
	}
	return r.byForm(at, key)
}

func (r *reader) byForm(at int, key string) part {
	best, ok := r.morph.Best(at)
	if h, listed := r.look(at); listed && (h.class == titleClass || h.class == officeClass || h.class == cueClass) {
		return ends
	}
	switch isDefinite := strings.HasPrefix(key, r.the); {
	case !ok && isDefinite:
		return family
	case !ok || best.POS == morph.Name && best.Prefix == "":
		return unknown
	case best.POS == morph.Verb && (best.Person == 1 || best.Person == 2) && len(key) >= 8:
		return unknown // news does not say "I" and "you": a foreign name that looks like a verb
	case best.POS == morph.Particle || best.POS == morph.Verb:
		return ends
	case isDefinite:
		return definite
	case best.Prefix != "":
		return ends
	}
	return common
}

// givenOrNot tells the name علي from the preposition على, which fold alike:
// the name is written with dots and has a name after it.
func (r *reader) givenOrNot(at int) part {
	if !r.morph.IsFunction(at) {
		return given
	}
	if !strings.HasSuffix(r.words[at].Of(r.s), "\u064a") || at+1 >= len(r.words) {
		return ends
	}
	if next := r.partOf(at + 1); next == given || next == unknown || next == link || next == family {
		return given
	}
	return ends
}
