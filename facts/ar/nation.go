package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// nationReach is how many words before a nationality stands at most who has it.
const nationReach = 6

// heReach is how many words before "that he is" stands at most who he is.
const heReach = 16

// nations reads of which country one is who is told of by what he is in an incident: "the
// attacker, who is Libyan", "the Egyptian driver", "the victim holds the nationality of".
func (r *reading) nations(out []extract.Where) []extract.Where {
	for k := range r.mentions {
		m := &r.mentions[k]
		country := m.Type == name.Country && m.First > 0 && r.roles[m.First-1].has(of)
		if m.Type != name.Nationality && !country || !strings.HasPrefix(m.Ref.ID, "country:") || r.stock(m.Last) {
			continue
		}
		who := r.ofNation(m.First, country)
		if who == "" {
			continue
		}
		who, _, _ = strings.Cut(who, "/")
		ref := m.Ref
		ref.Span = m.Span
		out = append(out, extract.Where{First: m.First, Last: m.Last, Where: facts.Where{Role: facts.Nation, Of: strings.TrimPrefix(who, roleOf), Ref: ref}})
	}
	return out
}

// stock reports whether the words from i on say that a nationality is of one's fathers:
// "of Algerian origin" leaves open which he has.
func (r *reading) stock(i int) bool {
	return i < len(r.words) && r.ways[i].has(origin) || i+1 < len(r.words) && r.roles[i].has(of) && r.ways[i+1].has(origin)
}

// ofNation is who has the nationality at word i, by what he is, or empty: it stands right
// behind him, or behind "who is", "that he is", "holds the nationality". A country needs one
// of these: he may have come from it.
func (r *reading) ofNation(i int, country bool) string {
	at, is := i, false
	if country {
		at--
	}
	for ; at > 0 && r.words[at].Lines == 0 && i-at < nationReach; at-- {
		set := r.ways[at-1]
		switch {
		case set.has(origin):
			return ""
		case set.has(thatHe):
			return r.nearestOne(at - 1)
		case set.has(isHe):
			is = true
		case set.has(holdsNation) || is && r.comma(at-1):
		case country && !is:
			return ""
		default:
			return r.oneBefore(at)
		}
	}
	return ""
}

// nearestOne is who was told of last before word i in its sentence.
func (r *reading) nearestOne(i int) string {
	for at := i - 1; at >= 0 && i-at <= heReach && !r.stops(at+1); at-- {
		if id, _ := r.nationalAt(at); id != "" {
			return id
		}
	}
	return ""
}

// oneBefore is who ends right before word i by what he is: an adjective may lie between.
func (r *reading) oneBefore(i int) string {
	for at := i - 1; at >= 0 && i-at <= nationReach && r.words[at+1].Lines == 0 && r.words[at].Kind == text.Letters; at-- {
		if id, end := r.nationalAt(at); id != "" {
			if end != i {
				return ""
			}
			return id
		}
	}
	return ""
}

// nationalAt is oneAt, also for the one who died.
func (r *reading) nationalAt(i int) (id string, end int) {
	for _, key := range []string{r.words[i].Key, strings.TrimPrefix(r.words[i].Key, and)} {
		if e, n := r.whomAt(i, key); n > 0 && e.ID == "victim" {
			return roleOf + e.ID, i + n
		}
		if id, end = r.oneOf(i, key); id != "" && id != roleOf+"attackers" {
			return id, end
		}
	}
	return "", i
}
