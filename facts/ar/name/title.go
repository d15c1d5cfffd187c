package name

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// segment is a title with what it is of: وزير الدفاع الأمريكي.
type segment struct {
	last    int
	rank    bool
	role    string // "minister-defence", or the folded words of an office nobody has listed
	country string
	former  bool
	open    bool // needs to say of what, and does not
	alone   bool // is a mention without a name too
	body    bool // "of" and a body may follow
}

// title reads the phrase of a person that begins with a title, or the role
// alone where no name follows.
func (r *reader) title(at int, h hit) int {
	seg := r.segment(at, h)
	if seg.open && h.entry.Attrs.Get("of") == "holder" {
		return at
	}
	r.before = r.verbBefore(at)
	last, role, country, named, ok := r.titled(at, seg)
	r.before = ""
	if ok {
		end, after, of := r.roleAfter(named.last)
		if role == "" {
			role, country = after, of
		}
		if h.entry.Attrs.Get("cut") != "" {
			h.start, at = r.words[named.first].Start, named.first
		}
		last = r.closing(at, max(end, last))
		r.person(h.start, at, last, named, role, country, "title")
		return last
	}
	return r.role(at, h, seg)
}

// inLand is the word behind "in the province" at words[at], behind the title of somebody who
// speaks: "said the inspector of mines in the province X"; at itself where none stands there.
func (r *reader) inLand(at int) int {
	if r.before == "" || at+1 >= len(r.words) || r.words[at].Key != r.sets["in"][0] || r.words[at+1].Lines > 0 {
		return at
	}
	if !r.in["land"][r.words[at+1].Key] {
		return at
	}
	return at + 2
}

// closing is last, or the word after it where that closes a quotation mark that
// was opened in the phrase.
func (r *reader) closing(at, last int) int {
	if last >= len(r.words) || r.words[last].Kind != text.Punct {
		return last
	}
	for i := at; i < last; i++ {
		if r.closer(i) == r.words[last].Key {
			return last + 1
		}
	}
	return last
}

// titled reads further titles and then the name. A comma may stand before a
// name in apposition, a quotation mark before any.
func (r *reader) titled(at int, seg segment) (last int, role, country string, n named, ok bool) {
	last = seg.last
	open := seg.open
	role, country = seg.key(), seg.country
	for range 4 {
		if n, ok := r.nameAfter(last, seg.rank); ok && !open {
			return n.last, role, country, n, true
		}
		if land := r.inLand(last); land > last && !open {
			if n, ok := r.nameAfter(land, false); ok {
				return n.last, role, country, n, true
			}
		}
		h, found := r.look(last)
		if !found || h.class != titleClass || h.before != "" || r.words[last].Lines > 0 {
			break
		}
		next := r.segment(last, h)
		if next.open {
			break
		}
		if !next.rank && role == "" {
			role, country = next.key(), next.country
		}
		last, open = next.last, false
		seg.rank = seg.rank || next.rank
	}
	return 0, "", "", named{}, false
}

// nameAfter reads the name after a title.
func (r *reader) nameAfter(at int, rank bool) (n named, ok bool) {
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return n, false
	}
	comma := false
	for at+1 < len(r.words) && r.words[at].Kind == text.Punct && r.words[at+1].Lines == 0 {
		switch r.words[at].Key {
		case "،", ",":
			if comma {
				return n, false
			}
			comma = true
		case "\"", "«", "“", "(", ".":
		default:
			return n, false
		}
		at++
	}
	n, ok = r.name(at, true)
	if !ok {
		n, ok = r.placed(at)
	}
	if end := r.slot(at); end > max(at, n.last) && n.id == "" {
		n, ok = named{first: at, last: end, parts: r.parts(at, end)}, true
	}
	if !ok {
		if rank && r.partOf(at) == definite {
			r.asked = append(r.asked, r.words[at].Key)
		}
		return n, false
	}
	if comma && (len(n.parts) < 2 && n.id == "" || !r.boundary(n.last)) {
		return n, false
	}
	return n, true
}

// key is the role as ids have it; former offices are told apart.
func (s segment) key() string {
	if s.role != "" && s.former {
		return s.role + ":former"
	}
	return s.role
}

// segment reads one title at words[at] with the country, adjectives and
// offices that belong to it.
func (r *reader) segment(at int, h hit) segment {
	seg := segment{last: h.last}
	switch h.entry.Attrs.Get("form") {
	case "rank":
		seg.rank = true
	case "office":
		seg.role, seg.alone, seg.body = h.entry.ID, true, h.entry.Attrs.Get("body") != ""
	case "of":
		seg.role, seg.alone = h.entry.ID, true
		if code, _ := r.countryAfter(h.last); code == "" { // of a land of no name
			if h.last < len(r.words) && r.words[h.last].Lines == 0 && r.in["land"][r.words[h.last].Key] {
				seg.last++
			}
			seg.open = seg.last == h.last
			seg.role = strings.Join(r.content(at, h, seg.last), "-")
		}
	default:
		seg.alone = h.entry.Attrs.Get("alone") != ""
		seg.last = r.complement(h.last, h.entry.Attrs.Get("of") == "holder")
		if seg.last == h.last && h.entry.Attrs.Get("town") != "" && r.townOf(h.last) {
			seg.last++
		}
		seg.open = seg.last == h.last
		seg.country = r.countryIn(h.last, seg.last)
		seg.role = strings.Join(r.content(at, h, seg.last), "-")
	}
	for seg.last < len(r.words) && r.words[seg.last].Lines == 0 && r.qualify(&seg) {
	}
	return seg
}

// townOf reports whether words[at] is a town of no list: a given name stands behind it.
func (r *reader) townOf(at int) bool {
	s := r.partOf(at)
	return (s == unknown || s == common) && r.partOf(at+1) == given
}

// qualify takes the word behind a title that says of which country, when, or
// in whose name; false where there is none.
func (r *reader) qualify(seg *segment) bool {
	if code, last := r.countryAfter(seg.last); code != "" {
		seg.country, seg.last = code, last
		return true
	}
	if h, ok := r.look(seg.last); ok && seg.body && strings.HasSuffix(h.before, r.sets["prefix"][1]) && (h.class == orgClass || h.class == officeClass || h.class == cityClass) {
		_, body, _ := strings.Cut(":"+h.entry.ID, ":")
		seg.role += "-" + body[strings.LastIndexByte(body, ':')+1:]
		seg.last, seg.body = h.last, false
		return true
	}
	switch key := r.words[seg.last].Key; {
	case r.in["in-name"][key] && strings.HasPrefix(seg.role, "spokesman"):
		if last := r.complement(seg.last+1, true); last > seg.last+1 {
			seg.last = last
		}
		return false
	case r.in["former"][key]:
		seg.former = true
	case r.in["present"][key] && !r.family[key]:
	default:
		return false
	}
	seg.last++
	return true
}

// countryIn is the country that a complement names last, and notes the bodies
// in it that are of a country, for their short forms.
func (r *reader) countryIn(from, to int) (code string) {
	for at := from; at < to; at++ {
		h, ok := r.look(at)
		if !ok {
			continue
		}
		if c, last := r.countryAfter(at); c != "" && last <= to {
			code = c
		}
		if h.class == officeClass {
			if c, last := r.countryAfter(h.last); c != "" && last <= to {
				r.told[officeID(h)] = officeID(h) + ":" + c
			}
		}
	}
	return code
}

// content is the folded words of a title and its complement, without nations,
// which stand in the country of the role.
func (r *reader) content(at int, h hit, last int) []string {
	var words []string
	for i := at; i < last; i++ {
		key := r.words[i].Key
		if i == at {
			key = strings.TrimPrefix(r.trimAnd(key), r.sets["to-the"][0])
			if key == r.trimAnd(r.words[i].Key) {
				key = strings.TrimPrefix(r.words[i].Key, h.before)
			}
		}
		if _, nation := r.nation(key); r.words[i].Kind == text.Letters && !nation {
			words = append(words, strings.TrimPrefix(key, r.sets["the"][0]))
		}
	}
	return words
}

// maxComplement is how many words say what somebody is the head of.
const maxComplement = 9

// complement is the word after what a title such as "head of" is of: bodies,
// places and definite words; what ends in an indefinite word goes back to the
// last of those.
func (r *reader) complement(at int, holder bool) int {
	good := at
	closed := false // by a definite word: no noun without article goes on behind it
	body := at - 1  // the word behind the last body of a list
	for end := at; end < len(r.words) && end < at+maxComplement && r.words[end].Lines == 0 && r.words[end].Kind == text.Letters; {
		h, ok := r.look(end)
		listed := ok && (h.before == "" || end > at && strings.HasSuffix(h.before, r.sets["prefix"][1])) && h.class != personClass
		switch {
		case listed && h.class == titleClass:
			if seg := r.segment(end, h); end == at && !seg.rank && !seg.open && !(holder && r.namedAt(seg.last)) {
				return seg.last
			}
			return good
		case listed && h.class == placeClass && h.last == end+1 && !r.believed(h):
			listed = false
		case listed && (h.class == countryClass || h.class == cityClass || h.class == placeClass):
			return h.last
		case listed && h.class != cueClass:
			end = h.last
			good, body = end, end
			continue
		}
		if !listed && (!r.completes(end) || closed && !r.isDefinite(end)) || end > at && r.in["addressee"][r.words[end].Key] && (body == end || !r.adjective(end-1)) {
			return good
		}
		closed = closed || r.isDefinite(end)
		if end++; strings.HasPrefix(r.trimAnd(r.words[end-1].Key), r.sets["the"][0]) || strings.HasPrefix(r.words[end-1].Key, r.sets["to-the"][0]) {
			good = end
		}
	}
	return good
}

// isDefinite reports whether words[at] has its article.
func (r *reader) isDefinite(at int) bool {
	the := r.sets["the"][0]
	return strings.HasPrefix(r.trimAnd(r.words[at].Key), the) || strings.HasPrefix(r.words[at].Key, the) || strings.HasPrefix(r.words[at].Key, r.sets["to-the"][0])
}

// namedAt reports whether a name stands at words[at].
func (r *reader) namedAt(at int) bool {
	_, ok := r.nameAfter(at, false)
	return ok
}

// believed reports whether a row of the table stands alone.
func (r *reader) believed(h hit) bool {
	return h.rows[0].sort == Country || h.rows[0].alone()
}

// completes reports whether an ordinary word goes on a complement: a definite
// one, or an indefinite noun right before a definite one.
func (r *reader) completes(at int) bool {
	key := r.words[at].Key
	if r.verb[key] || r.given[key] || r.family[key] || r.in["link"][key] || r.in["former"][key] {
		return false
	}
	the, and := r.sets["the"][0], r.trimAnd(key)
	switch {
	case strings.HasPrefix(key, the), strings.HasPrefix(and, the), strings.HasPrefix(key, r.sets["to-the"][0]):
		return len(key) > 6 && !r.dayName(key) && r.partOf(at) != family
	case !r.indefinite(at):
		return false
	}
	return at+1 < len(r.words) && r.words[at+1].Lines == 0 && strings.HasPrefix(r.words[at+1].Key, the) && r.partOf(at+1) == definite
}

// indefinite reports whether words[at] is a noun without article or particle.
func (r *reader) indefinite(at int) bool {
	best, ok := r.morph.Best(at)
	return ok && (best.POS == morph.Noun || best.POS == morph.Adjective) && best.Prefix == "" && best.Suffix == ""
}

// dayName reports whether a definite word is one that ends names and belongs
// to no office: a weekday, "today".
func (r *reader) dayName(key string) bool { return r.in["day"][key] }

// roleAfter reads the role that stands right after a name, without a sign
// between: مهاب مميش رئيس هيئة قناة السويس.
func (r *reader) roleAfter(at int) (last int, role, country string) {
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return at, "", ""
	}
	h, ok := r.look(at)
	if !ok || h.class != titleClass || h.before != "" || h.entry.Attrs.Get("form") == "rank" {
		return at, "", ""
	}
	seg := r.segment(at, h)
	if seg.open {
		return at, "", ""
	}
	if _, named := r.nameAfter(seg.last, false); named {
		return at, "", ""
	}
	return seg.last, seg.key(), seg.country
}

// role adds an office without a name: it must say of what.
func (r *reader) role(at int, h hit, seg segment) int {
	if seg.rank || seg.open || !seg.alone {
		return at
	}
	id := "role:" + seg.key()
	if seg.country != "" {
		id += ":" + seg.country
	}
	m := r.add(extract.Actor, Role, id, r.s[h.start:r.words[seg.last-1].End], h.start, at, seg.last, "role")
	m.role, m.country = seg.key(), seg.country
	return seg.last
}
