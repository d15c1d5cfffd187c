package name

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// cue reads what a word such as "city of" or "hotel" is the cue of; at where
// no name follows.
func (r *reader) cue(at int, h hit) int {
	if h.last >= len(r.words) || r.words[h.last].Lines > 0 {
		return at
	}
	switch h.entry.Attrs.Get("form") {
	case "cue":
		return r.cuedPlace(at, h)
	case "site":
		return r.cuedSite(at, h)
	case "group", "org":
		return r.cuedOrg(at, h)
	}
	return at
}

// cuedPlace reads a place that the lists know, or a name that is no ordinary
// word.
func (r *reader) cuedPlace(at int, h hit) int {
	name, end := r.quoted(h.last)
	from := h.last
	if end > 0 {
		from = name
	}
	if next, ok := r.look(from); ok && next.before == "" && (end == 0 || next.last == end-1) {
		stop := max(next.last, end)
		label := r.text(from, next.last)
		switch {
		case next.class == cityClass:
			if x, ok := provinceOf(next, h.entry.ID); ok {
				r.row(at, stop, h.start, label, x, nil)
				return stop
			}
			r.add(extract.Place, next.entry.Attrs.Get("type"), next.entry.ID, label, h.start, at, stop, "cue").country = next.entry.Attrs.Get("country")
			return stop
		case next.class == placeClass && next.rows[0].sort != Country:
			if end == 0 && next.last == from+1 && !next.rows[0].alone() && r.noPlace(from, h.entry.ID) {
				return at
			}
			if h.entry.ID == City && next.rows[0].sort != City && !next.rows[0].alone() {
				break
			}
			r.row(at, stop, h.start, label, preferred(next.rows, h.entry.ID), next.rows)
			return stop
		case next.class == countryClass || next.class == placeClass:
			if h.entry.ID == Country {
				return r.country(at, hit{start: h.start, before: h.before, last: stop}, countryID(next))
			}
			return at
		case end == 0 && (next.class == titleClass || next.class == nationClass || next.class == cueClass):
			return at
		}
	}
	if h.entry.ID == Country {
		return at
	}
	return r.newPlace(at, h, name, end)
}

// noPlace reports whether the small place of that name is not what is meant
// after a cue: a particle or verb; after "district of", any ordinary word.
func (r *reader) noPlace(at int, cue string) bool {
	p := r.partOf(at)
	return p == ends || p == link || cue != City && cue != Province && !r.nobodysWord(at)
}

func countryID(h hit) string {
	if h.entry != nil {
		return h.entry.ID
	}
	return h.rows[0].id
}

// provinceOf is the province that bears the name of a city, where the cue asks
// for one: محافظة المنيا.
func provinceOf(city hit, want string) (row, bool) {
	if want != Province {
		return row{}, false
	}
	for _, name := range city.entry.Spellings {
		rows, _ := rowsOf(name)
		for _, x := range rows {
			if x.sort == Province && (x.country == city.entry.Attrs.Get("country") || city.entry.Attrs.Get("country") == "") {
				return x, true
			}
		}
	}
	return row{}, false
}

// preferred is the row of the sort that the cue asks for, or the first.
func preferred(rows []row, want string) row {
	for _, x := range rows {
		if x.sort == want {
			return x
		}
	}
	return rows[0]
}

// newPlace is a place that no list has: a quoted name, or one or two words
// that are no ordinary words.
func (r *reader) newPlace(at int, h hit, name, end int) int {
	from, to := h.last, 0
	if end > 0 {
		from, to = name, end-1
	} else {
		to = r.nameWords(h.last, h.entry.Attrs.Get("def") != "")
		if to == from && h.entry.Attrs.Get("noun") != "" && r.townName(from) {
			to++
		}
		if to == from && h.entry.Attrs.Get("any") != "" && r.partOf(from) == definite && r.boundary(from+1) {
			to++ // "the quarter of the Gardens"
		}
		end = to
	}
	if to <= from {
		return at
	}
	typ := h.entry.ID
	if typ != City && typ != Province && typ != Sea {
		typ = Place
	}
	id := "place:" + strings.Join(r.parts(from, to), "-")
	r.add(extract.Place, typ, id, r.text(from, to), h.start, at, end, "cue-new")
	return end
}

// townName reports whether an ordinary noun right after "town of" is a name:
// it is no adjective, and neither an adjective nor a definite noun follows,
// which would make it "a town of towers".
func (r *reader) townName(at int) bool {
	key := r.words[at].Key
	if r.stop[key] || r.partOf(at) != common || len(key) < 8 || strings.HasSuffix(key, r.sets["ending"][0]) {
		return false
	}
	found := morph.Analyse(key)
	for i := range found.Len() {
		if found.At(i).POS == morph.Adjective {
			return false
		}
	}
	next := r.partOf(at + 1)
	return next != definite && next != common
}

// nameWords is the word after a name of one or two words at words[at] that are
// no ordinary words; with def, one definite noun is a name too.
func (r *reader) nameWords(at int, def bool) int {
	end := at
	for end < at+2 && end < len(r.words) {
		s := r.partOf(end)
		if h, ok := r.look(end); ok && h.before != "" {
			break
		}
		if end > at && r.trimAnd(r.words[end].Key) != r.words[end].Key {
			break
		}
		if s == unknown || s == family && !r.family[r.words[end].Key] || end == at && s == given && def {
			end++
			continue
		}
		break
	}
	if end == at && def && r.partOf(at) == definite && r.lastName(at) && r.boundary(at+1) {
		return at + 1
	}
	return end
}

// quoted is a name of one to seven words in quotation marks at words[at]: its
// first word and the word after the closing mark; end is 0 where there is none.
func (r *reader) quoted(at int) (name, end int) {
	closing := r.closer(at)
	if closing == "" {
		return 0, 0
	}
	for end = at + 1; end < len(r.words) && end <= at+8 && r.words[end].Lines == 0; end++ {
		if r.words[end].Key == closing {
			if end == at+1 {
				return 0, 0
			}
			return at + 1, end + 1
		}
		if r.words[end].Kind != text.Letters {
			return 0, 0
		}
	}
	return 0, 0
}

// closer is the sign that closes the quotation that words[at] opens, or "".
func (r *reader) closer(at int) string {
	switch key := r.words[at].Key; key {
	case "«":
		return "»"
	case "\"", "'":
		return key
	case "“":
		return "”"
	}
	return ""
}

// cuedSite reads a hotel, airport, market … with its name.
func (r *reader) cuedSite(at int, h hit) int {
	from, to, end := h.last, 0, 0
	if name, closed := r.quoted(h.last); closed > 0 {
		if closed-name > 5 {
			return at
		}
		from, to, end = name, closed-1, closed
	} else {
		to = r.siteName(h.last, h.entry.Attrs.Get("def") != "")
		for to > from && to < len(r.words) && r.in["present"][r.words[to].Key] && r.words[to].Lines == 0 {
			to++
		}
		end = to
	}
	if to <= from {
		return at
	}
	head := strings.TrimPrefix(r.words[at].Key, h.before)
	id := "site:" + head + "-" + strings.Join(r.parts(from, to), "-")
	r.add(extract.Place, Site, id, r.s[h.start:r.words[end-1].End], h.start, at, end, "site")
	return end
}

// siteName is the word after the name of a site: a city, a person with a
// title, or a word that is no ordinary one.
func (r *reader) siteName(at int, def bool) int {
	if h, ok := r.look(at); ok && h.before == "" {
		switch {
		case h.class == countryClass && h.entry.Attrs.Get("cue") != "":
			return at
		case h.class == countryClass || h.class == cityClass || h.class == personClass || h.class == placeClass:
			return h.last
		case h.class == titleClass && h.entry.Attrs.Get("form") != "head":
			if n, ok := r.nameAfter(h.last, true); ok && len(n.parts) <= 3 {
				return n.last
			}
			return at
		case h.class == titleClass || h.class == nationClass || h.class == officeClass:
			return at
		}
	}
	return r.nameWords(at, def)
}

// cuedOrg reads a party, group, company or paper that no list has.
func (r *reader) cuedOrg(at int, h hit) int {
	if at > 0 && r.words[at].Lines == 0 {
		if name, end := r.quoted(at - 1); end > h.last+1 {
			id := "org:" + strings.Join(r.parts(name, end-1), "-")
			r.add(extract.Actor, Group, id, r.text(name, end-1), h.start, at, end-1, "org-quoted")
			return end - 1
		}
	}
	from, to, end := h.last, 0, 0
	if name, closed := r.quoted(h.last); closed > 0 {
		if next, ok := r.look(name); ok && next.last == closed-1 && (next.class == orgClass || next.class == cityClass && next.entry.Attrs.Get("type") == Org) {
			r.add(extract.Actor, orgType(next), next.entry.ID, r.text(name, next.last), h.start, at, closed, "org-cue")
			return closed
		}
		from, to, end = name, closed-1, closed
	} else {
		if next, ok := r.look(h.last); ok && next.before == "" && next.class == orgClass {
			r.add(extract.Actor, orgType(next), next.entry.ID, r.text(h.last, next.last), h.start, at, next.last, "org-cue")
			return next.last
		}
		to = r.nameWords(h.last, h.entry.Attrs.Get("def") != "")
		end = to
	}
	if to <= from {
		return at
	}
	typ, prefix := Org, "org:"
	switch {
	case h.entry.ID == Storm:
		typ, prefix = Storm, "storm:"
	case h.entry.Attrs.Get("form") == "group":
		typ = Group
	}
	head := strings.TrimPrefix(strings.TrimPrefix(r.words[at].Key, h.before), r.sets["the"][0])
	id := prefix + head + "-" + strings.Join(r.parts(from, to), "-")
	r.add(extract.Actor, typ, id, r.text(from, to), h.start, at, end, "org-new")
	return end
}
