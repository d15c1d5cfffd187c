package name

import (
	"strings"

	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// maxName is how many words a name has at the most, links not counted.
const maxName = 5

// named is a name of a person as it was read.
type named struct {
	first, last int
	parts       []string // folded words; chains joined, noise left out
	id          string   // of a public figure, or empty
	country     string
	role        string
}

// id of a person nobody has listed: the normal form of the name.
func personID(parts []string) string { return "person:" + strings.Join(parts, "-") }

// name reads a name that begins at words[at]. titled says that a title stands
// before it: one word that nobody knows is then a name.
func (r *reader) name(at int, titled bool) (n named, ok bool) {
	n = named{first: at, last: at}
	if h, found := r.look(at); found && h.class == personClass && h.before == "" {
		n.last, n.id = h.last, h.entry.ID
		n.country, n.role = h.entry.Attrs.Get("country"), h.entry.Attrs.Get("role")
		n.parts = r.parts(at, h.last)
	}
	end := r.extent(at, titled)
	if end > n.last && r.otherName(n.last, end) || n.id == "" {
		n = named{first: at, last: end, parts: r.parts(at, end)}
	} else if end > n.last && r.in["noise"][r.words[n.last].Key] {
		n.last = end
	}
	if len(n.parts) == 0 {
		return named{}, false
	}
	return n, true
}

// otherName reports whether words[from:to] make another name of the known one
// before them: a word that can only be a name, and no "son of".
func (r *reader) otherName(from, to int) bool {
	if from == to || r.in["noise"][r.words[from].Key] {
		return false
	}
	p := r.partOf(from)
	return p == given || p == unknown || p == link
}

// extent is the word after the name at words[at]; at where none begins.
func (r *reader) extent(at int, titled bool) int {
	s := r.partOf(at)
	switch s {
	case given, unknown, family:
	case link:
		if next := r.partOf(at + 1); next == ends || next == common && !r.in["father"][r.words[at].Key] || !r.words[at+1].Spaced {
			return at
		}
	default:
		return at
	}
	end, count, chain := at, 0, false
	last := s
	for end < len(r.words) && count < maxName {
		if end > at && (last == given || last == unknown) && r.hyphen(end) {
			end += 2
			continue
		}
		if s = r.partOf(end); end > at && !r.goesOn(end, s, last, count, chain, titled) {
			break
		}
		chain = chain || s == link
		if s != link {
			count++
		}
		last = s
		end++
	}
	for end > at && r.partOf(end-1) == link && !(end > at+1 && r.in["tail"][r.words[end-1].Key]) {
		end--
	}
	return end
}

// goesOn reports whether words[at], of sort s, goes on a name whose last word
// is of sort last. Ordinary words do so after a link, and at the end of a name
// where a boundary follows.
func (r *reader) goesOn(at int, s, last part, count int, chain, titled bool) bool {
	if !r.words[at].Spaced {
		return false
	}
	if last == link && r.words[at].Kind == text.Letters && r.words[at].Lines == 0 && len(r.words[at].Key) >= 4 && r.class(at)&(isStop|isVerb) == 0 {
		return true
	}
	switch s {
	case unknown:
		return count < 2 || r.trimAnd(r.words[at].Key) == r.words[at].Key
	case family:
		return !strings.HasPrefix(r.trimAnd(r.words[at].Key), r.sets["the"][0]) || r.trimAnd(r.words[at].Key) == r.words[at].Key
	case given, link:
		return true
	case common:
		if strings.HasSuffix(r.words[at].Key, r.sets["nisba-end"][0]) && (last == given || last == unknown) && (r.boundary(at+1) || titled && count == 1 && r.partOf(at+1) != definite) {
			return true
		}
		return last == link || titled && last == given && count == 1 && r.boundary(at+1)
	case definite:
		if last == link || last == given && r.in["faith"][r.words[at].Key] {
			return true
		}
		if last == given && r.partOf(at+1) == link {
			return true
		}
		nisba := strings.HasSuffix(r.words[at].Key, r.sets["nisba-end"][0])
		if titled && nisba && last == given && count == 1 {
			return true
		}
		return (chain || last == given && (titled || nisba)) && r.lastName(at) && r.boundary(at+1)
	}
	return false
}

// lastName reports whether a definite word can be a last name: it is not an
// adjective such as "the new" and not a plural.
func (r *reader) lastName(at int) bool {
	best, ok := r.morph.Best(at)
	key := r.words[at].Key
	return !ok || strings.HasSuffix(key, r.sets["nisba-end"][0]) || best.Number != morph.Plural && !strings.HasSuffix(key, r.sets["ending"][0])
}

// boundary reports whether no name goes on at words[at].
func (r *reader) boundary(at int) bool {
	if at >= len(r.words) || r.words[at].Kind != text.Letters || r.words[at].Lines > 0 {
		return true
	}
	if r.class(at)&(isStop|isVerb) != 0 || r.morph.IsFunction(at) {
		return true
	}
	if _, verb := r.morph.IsVerb(at); verb {
		return true
	}
	if h, ok := r.look(at); ok && (h.class == titleClass || h.before != "") {
		return true
	}
	best, ok := r.morph.Best(at)
	return ok && best.Prefix != "" && best.Prefix != r.sets["the"][0]
}

// parts is the normal form of a name: folded words, without "son of" and the
// article of a clan, with chains joined (عبد العزيز and عبدالعزيز are one,
// أبو الغيط is one part).
func (r *reader) parts(first, last int) []string {
	var parts []string
	for at := first; at < last; at++ {
		key := r.words[at].Key
		if r.words[at].Kind != text.Letters || r.in["noise"][key] && last-first > 1 {
			continue
		}
		if (r.in["servant"][key] || r.in["father"][key]) && at+1 < last {
			at++
			if r.in["father"][key] {
				key = r.sets["father"][0]
			}
			key += r.words[at].Key
		} else if r.in["faith"][key] && len(parts) > 0 {
			parts[len(parts)-1] += key
			continue
		}
		parts = append(parts, key)
	}
	return parts
}

// person adds a person whose phrase begins at the byte start of words[at] and
// ends before words[last].
func (r *reader) person(start, at, last int, n named, role, country, rule string) {
	id := n.id
	if id == "" {
		id = personID(n.parts)
	}
	m := r.add(extract.Actor, Person, id, r.text(n.first, n.last), start, at, last, rule)
	m.role, m.country, m.parts = role, country, n.parts
	m.Office = r.held(at, last, role, country)
	if m.role == "" {
		m.role, m.country = n.role, n.country
	}
	if len(n.parts) > 1 || titledForeign(n.parts[0]) {
		r.family[n.parts[len(n.parts)-1]] = true
	}
}

// titledForeign reports whether a single name is no ordinary word.
func titledForeign(key string) bool {
	found := morph.Analyse(key)
	return found.Len() == 0
}

// known reads a public figure who stands without a title, and the role after.
func (r *reader) known(at int, h hit) int {
	n := named{first: at, last: h.last, id: h.entry.ID, parts: r.parts(at, h.last), country: h.entry.Attrs.Get("country"), role: h.entry.Attrs.Get("role")}
	if h.before == "" {
		if full, ok := r.name(at, true); ok {
			n = full
		}
	} else {
		n.parts[0] = strings.TrimPrefix(n.parts[0], h.before)
	}
	last, role, country := r.roleAfter(n.last)
	r.person(h.start, at, last, n, role, country, "figure")
	r.out[len(r.out)-1].Ref.Name = r.s[h.start:r.words[n.last-1].End]
	return last
}

// bare reads a name without a title: a given name with at least one more word
// that can only be a name, not right after a word such as "street".
func (r *reader) bare(at int) int {
	end := r.introduced(at)
	if end == at && !r.opens(at) {
		return at
	}
	told := end > at
	if !told {
		end = r.extent(at, false)
	}
	if end < at+2 || r.partOf(at) == link && end < at+3 {
		return at
	}
	parts := r.parts(at, end)
	if len(parts) < 2 || !told && !r.sure(at, end) {
		return at
	}
	last, role, country := r.roleAfter(end)
	r.person(r.words[at].Start, at, last, named{first: at, last: end, parts: parts}, role, country, "bare")
	return last
}

// sure reports whether a name without a title is one: its first word is no
// ordinary word, or a given name or a link follows it.
func (r *reader) sure(at, end int) bool {
	if _, known := r.morph.Best(at); !known {
		return true
	}
	if h, ok := r.look(at + 1); ok && h.class == personClass && h.before == "" {
		return true // another of the last name of somebody who is known by it
	}
	s := r.partOf(at + 1)
	return r.in["faith"][r.words[at+1].Key] || s == given || s == link || s == family && end > at+1 || s == unknown
}
