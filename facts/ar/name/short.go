package name

import (
	"maps"
	"strings"

	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// short gives short forms the id of the longer name: last names, offices
// without a name, bodies without their country, ambiguous places.
func (r *reader) short() {
	people, named := r.people(), r.named()
	for i := range r.out {
		m := &r.out[i]
		switch m.Type {
		case Person:
			if full, ok := people.fuller(m.parts); ok && strings.HasPrefix(m.Ref.ID, personID(nil)) {
				m.Ref.ID = full
			}
		case Role:
			if id, ok := people.holder(m.role, m.country, r.feminine(m)); ok {
				m.Ref.ID = id
			}
		case City, Province, Place:
			settle(m, named)
		}
	}
	r.bodies()
	r.lastNames(people)
}

// people are the persons of a text by the last word of their names.
type people struct {
	byLast map[string][]*mention
	all    []*mention
	r      *reader
}

// feminine reports whether the first word of a mention has the feminine ending.
func (r *reader) feminine(m *mention) bool {
	return strings.HasSuffix(r.words[m.First].Key, r.sets["ending"][0])
}

func (r *reader) people() people {
	p := people{byLast: map[string][]*mention{}, r: r}
	for i := range r.out {
		if m := &r.out[i]; m.Type == Person && len(m.parts) > 0 {
			last := m.parts[len(m.parts)-1]
			p.byLast[last] = append(p.byLast[last], m)
			p.all = append(p.all, m)
		}
	}
	return p
}

// fuller is the id of the one person whose name has these parts in order, the
// same last one, and more; ok is false where there are several or none.
func (p people) fuller(parts []string) (id string, ok bool) {
	if len(parts) == 0 {
		return "", false
	}
	most := len(parts)
	for _, m := range p.byLast[parts[len(parts)-1]] {
		if len(m.parts) <= len(parts) || !within(parts, m.parts) {
			continue
		}
		if id != "" && m.Ref.ID != id && len(m.parts) >= most {
			if len(m.parts) == most {
				return "", false
			}
		}
		if len(m.parts) > most {
			id, most = m.Ref.ID, len(m.parts)
		}
	}
	return id, id != ""
}

// within reports whether short's words stand in long in that order.
func within(short, long []string) bool {
	at := 0
	for _, w := range long {
		if at < len(short) && short[at] == w {
			at++
		}
	}
	return at == len(short)
}

// holder is the id of the one person of the text who holds an office; a person
// or office without a country fits any, and "minister" any ministry. A feminine office wants a feminine title.
func (p people) holder(role, country string, feminine bool) (id string, ok bool) {
	for _, m := range p.all {
		if feminine && !p.r.feminine(m) {
			continue
		}
		if more, held := strings.CutPrefix(m.role, role); m.role == "" || !held || more != "" && more[0] != '-' || m.country != "" && country != "" && m.country != country {
			continue
		}
		if id != "" && id != m.Ref.ID {
			return "", false
		}
		id = m.Ref.ID
	}
	return id, id != ""
}

// settle chooses among the places of one name the only one whose country the
// text names; where that does not decide, a name with rivals in several
// countries keeps the first, which is the largest.
func settle(m *mention, named map[string]bool) {
	if code, city, isCity := strings.Cut(m.other, "/"); code != "" && named[code] && !named[m.country] {
		m.country = code
		if m.Ref.ID = city; !isCity {
			m.Ref.ID, m.Type = "country:"+code, Country
		}
		return
	}
	if len(m.rows) < 2 {
		return
	}
	found := -1
	for i, x := range m.rows {
		if x.sort != m.Type || !named[x.country] {
			continue
		}
		if found >= 0 && m.rows[found].country != x.country {
			return
		}
		if found < 0 {
			found = i
		}
	}
	if found >= 0 {
		m.Ref.ID, m.country = m.rows[found].id, m.rows[found].country
	}
}

// named are the countries that the text names, or the people, an office or a body of
// which it does.
func (r *reader) named() map[string]bool {
	named := map[string]bool{}
	for i := range r.out {
		m := &r.out[i]
		if code, ok := strings.CutPrefix(m.Ref.ID, "country:"); ok {
			named[code] = true
		}
		if m.Kind == extract.Actor {
			named[m.country] = true
		}
	}
	return named
}

// bodies gives a body without a country that of the same body with one, where
// the text has one such country only: الجيش after الجيش النيجيري.
func (r *reader) bodies() {
	full := maps.Clone(r.told)
	for i := range r.out {
		m := &r.out[i]
		if id := m.Ref.ID; m.country != "" && (m.Type == Org || m.Type == Group) && m.role != "" {
			bare := strings.TrimSuffix(id, ":"+m.country)
			if known, ok := full[bare]; ok && known != id {
				id = ""
			}
			full[bare] = id
		}
	}
	for i := range r.out {
		if id := full[r.out[i].Ref.ID]; id != "" {
			r.out[i].Ref.ID = id
		}
	}
}

// lastNames adds the last names that stand alone where no mention is.
func (r *reader) lastNames(p people) {
	for k := range r.out {
		for i := r.out[k].First; i < r.out[k].Last; i++ {
			r.covered[i] = true
		}
	}
	towns := r.towns()
	if len(p.byLast) == 0 && len(towns) == 0 {
		return
	}
	alone := lexicon.NewFilter(len(p.byLast) + len(towns))
	for last := range p.byLast {
		alone.Add(last)
	}
	for town := range towns {
		alone.Add(town)
	}
	for at := range r.words {
		if r.covered[at] || r.words[at].Kind != text.Letters || !r.mayBeLast(alone, at) {
			continue
		}
		if !r.townAt(towns, at) {
			r.lastNameAt(p, at)
		}
	}
}

// mayBeLast reports whether words[at], with or without a particle, may be among
// the last names and towns of a text, which alone holds.
func (r *reader) mayBeLast(alone lexicon.Filter, at int) bool {
	c := &r.keys[r.words[at].First]
	if *c&isLastKnown == 0 {
		*c |= isLastKnown
		key := r.words[at].Key
		particles := r.particles
		if len(key) < 2 || !r.initial[key[1]] {
			particles = particles[:1] // the empty one
		}
		for _, before := range particles {
			if before != "" && before[1] != key[1] {
				continue
			}
			if form, ok := strings.CutPrefix(key, before); ok && alone.Has(form) {
				*c |= isLast
			}
		}
	}
	return *c&isLast != 0
}

// towns are the places of one word that a cue told, by that word.
func (r *reader) towns() map[string]extract.Mention {
	towns := map[string]extract.Mention{}
	for i := range r.out {
		m := &r.out[i]
		if m.Kind == extract.Place && m.Rules[0] == "name/cue-new" && !strings.Contains(m.Ref.Name, " ") {
			towns[text.Fold(m.Ref.Name)] = m.Mention
		}
	}
	return towns
}

// townAt adds such a place where it stands without its cue, after a
// preposition or as a word that is no other.
func (r *reader) townAt(towns map[string]extract.Mention, at int) bool {
	if len(towns) == 0 {
		return false
	}
	for _, before := range r.particles {
		form, ok := strings.CutPrefix(r.words[at].Key, before)
		if !ok {
			continue
		}
		m, found := towns[form]
		if !found || !titledForeign(form) && before != r.sets["within"][0] && !(at > 0 && r.in["in"][r.words[at-1].Key]) {
			continue
		}
		start := r.after(at, before)
		r.add(extract.Place, m.Type, m.Ref.ID, r.s[start:r.words[at].End], start, at, at+1, "place-again")
		return true
	}
	return false
}

func (r *reader) lastNameAt(p people, at int) {
	key := r.words[at].Key
	for _, before := range r.particles {
		form, ok := strings.CutPrefix(key, before)
		if !ok {
			continue
		}
		id, ok := p.only(form)
		if !ok || !r.standsForName(form) || before != "" && r.ordinary(at) {
			continue
		}
		start := r.after(at, before)
		m := r.add(extract.Actor, Person, id, r.s[start:r.words[at].End], start, at, at+1, "last-name")
		m.parts = []string{form}
		return
	}
}

// only is the id of the one person with that last name.
func (p people) only(last string) (id string, ok bool) {
	for _, m := range p.byLast[last] {
		if len(m.parts) == 1 && len(p.byLast[last]) > 1 {
			continue
		}
		if id != "" && id != m.Ref.ID {
			return "", false
		}
		id = m.Ref.ID
	}
	return id, id != ""
}

// standsForName reports whether a last name may stand alone: it is no ordinary
// word, and no given name.
func (r *reader) standsForName(key string) bool {
	return titledForeign(key) && !r.given[key] && !r.stop[key] && !r.in["tail"][key]
}
