package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
)

// subject is who acts where the words around a verb leave no doubt of it, or who leads
// what a verbal noun says he leads: zero where they do.
func (r *reading) subject(h *extract.Head) facts.Ref {
	if !h.Verb {
		return r.leader(h)
	}
	for _, find := range []func(*extract.Head) facts.Ref{r.striker, r.upTo, r.behindThat, r.believer} {
		if ref := find(h); !ref.IsZero() {
			return ref
		}
	}
	return facts.Ref{}
}

// leader is the country or town right behind "under the lead of".
func (r *reading) leader(h *extract.Head) facts.Ref {
	if h.Claim != leading || h.Last >= len(r.words) {
		return facts.Ref{}
	}
	if m := r.placeMention(h.Last); m != nil && r.ledBy(m) {
		return m.Ref
	}
	return facts.Ref{}
}

// leading is the claim of who leads others.
const leading = "lead"

// ledBy reports whether a country or a town leads what stands before it: nothing happens
// there.
func (r *reading) ledBy(m *extract.Mention) bool {
	if m.Type != name.City && m.Type != name.Country || m.First == 0 || m.Span.Start != r.words[m.First].Start || r.words[m.First].Lines > 0 {
		return false
	}
	k := r.triggersFrom(m.First) - 1
	if k < 0 || r.triggers[k].Last != m.First-1 || r.triggers[k].Claim != leading || r.triggers[k].POS == claim.Verb {
		return false
	}
	best, ok := r.morph.Best(r.triggers[k].First)
	return ok && strings.HasPrefix(best.Prefix, byParticle)
}

// striker is the nation whose raids or aircraft do what a verb right behind it says:
// "the Turkish raids killed".
func (r *reading) striker(h *extract.Head) facts.Ref {
	t := h.Type
	if !t.Incident && h.Claim != "destroy" || h.Conjoined || h.First < 2 || r.words[h.First].Lines > 0 {
		return facts.Ref{}
	}
	near := r.near(h.First)
	for i := range near {
		m := &near[i]
		if m.Kind != extract.Actor || m.Last != h.First || m.Type != name.Nationality || m.First == 0 || !definite(r.words[m.First].Key) || r.words[m.First].Lines > 0 {
			continue
		}
		at := m.First - 1
		what, _ := facts.ClaimByID(r.claimed(at))
		raids := what.Field == "attacks" && what.Incident && definite(strings.TrimPrefix(r.words[at].Key, and)) && !r.verb(at)
		if raids || t.Field == "attacks" && r.vehicle(at) && definite(r.words[at].Key) {
			return m.Ref
		}
	}
	return facts.Ref{}
}

// upTo is on whom it is to do what a verb behind "that" says: "the government has to
// withdraw", "asked the army to withdraw" with "from" before it.
func (r *reading) upTo(h *extract.Head) facts.Ref {
	end := h.First - 1
	if h.Look == facts.LookBack || end < 2 || r.words[h.First].Lines > 0 || !r.roles[end].has(infinitive) || r.plural(h.First) {
		return facts.Ref{}
	}
	near := r.near(end)
	for i := range near {
		m := &near[i]
		if m.Kind == extract.Actor && m.Last == end && m.Type != name.Nationality && m.First > 0 && r.words[m.First-1].Key == upon && m.Span.Start == r.words[m.First].Start && r.woman(m.First) == r.feminineVerb(h.First) {
			return m.Ref
		}
	}
	for from := end - 1; from > 0 && end-from <= whoWords; from-- {
		if r.words[from-1].Key != upon {
			continue
		}
		if at, last := r.nounPhrase(from); last == end && r.agrees(h.First, at) {
			return r.nameless(at, last)
		}
	}
	return facts.Ref{}
}

// behindThat is the subject that stands between "that", or the start of a sentence, and
// its verb: "that gunmen attacked", "Iran may be behind it".
func (r *reading) behindThat(h *extract.Head) facts.Ref {
	end := h.First
	for end > 0 && r.words[end].Lines == 0 && (r.carries(end-1) || r.roles[end-1].has(had) || r.roles[end-1].has(deny) || r.roles[end-1].has(possible)) {
		end--
	}
	if end == 0 || r.words[end].Lines > 0 || r.conjoined(h.First) || h.Reports {
		return facts.Ref{}
	}
	for from := end - 1; from >= 0 && end-from <= whoWords; from-- {
		opens := from == 0 || r.words[from].Lines > 0 || r.full(from-1) || r.carries(from-1)
		if !opens && !r.roles[from-1].has(that) {
			if r.words[from].Lines > 0 {
				break
			}
			continue
		}
		if m := r.placeMention(from); m != nil && m.Last == end && m.Type == name.Country && m.Span.Start == r.words[from].Start && r.feminineVerb(h.First) && r.doesAlone(h, from, countryOf) {
			return m.Ref
		}
		if at, last := r.somePeople(from, opens); last == end && r.sameNumber(h.First, at) && r.doesAlone(h, at, r.kindOf(at, last)) {
			return r.nameless(at, last)
		}
		break
	}
	return facts.Ref{}
}

// countryOf stands for a country among the kinds of those who act.
const countryOf = "country"

// kindOf is the kind of the people of words at..last-1, or of those that their adjective
// would be alone: "an armed group".
func (r *reading) kindOf(at, last int) string {
	n, _ := noun.Lookup(r.words[at].Key)
	if second, ok := noun.Lookup(r.words[last-1].Key); ok && !militant(n.ID) {
		return second.ID
	}
	return n.ID
}

func militant(kind string) bool { return kind == "militant" || facts.KindContains("militant", kind) }

// somePeople is words at..last-1, people without an article, with their adjectives, which
// stand in the accusative behind "that"; last is 0 where there is none. At the start of a
// sentence an adjective is needed.
func (r *reading) somePeople(at int, opens bool) (first, last int) {
	key := r.words[at].Key
	best, _ := r.morph.Best(at)
	if definite(key) || !r.person(at) && !r.asIs[at].has(body) || r.inFigure(at) || r.named(at, at+1) || best.Prefix != "" || best.Suffix != "" || r.triggered(at) && !r.people(at) {
		return at, 0
	}
	for last = at + 1; last < len(r.words) && last < at+whoWords && r.words[last].Lines == 0; last++ {
		if b, ok := r.morph.Best(last); !ok || b.POS != morph.Adjective && b.POS != morph.Noun || b.Definite || b.Prefix != "" || r.triggered(last) || r.inFigure(last) {
			break
		}
	}
	if opens && last == at+1 {
		return at, 0
	}
	return at, last
}

// sameNumber reports whether a verb may follow the people at word at as its subject.
func (r *reading) sameNumber(verb, at int) bool {
	if r.people(at) && strings.HasSuffix(r.words[at].Key, undergone) {
		return r.plural(verb)
	}
	return r.plural(verb) || r.agrees(verb, at) || r.people(at) && r.feminineVerb(verb)
}

// active are the claims of what nobody does to people, in letters that may be read in no
// other way.
var active = map[string]bool{"bomb": true, "shoot": true, "fire": true, "plant": true, "perpetrate": true}

// doesAlone reports whether those of a kind at word at do what a verb says, which could
// be read as said of what befalls them: an object follows, or is written to the verb, or
// nobody does such a thing to them.
func (r *reading) doesAlone(h *extract.Head, at int, kind string) bool {
	armed := kind == countryOf || militant(kind)
	if r.pronominal(h.First) || (moving[h.Claim] || active[h.Claim]) && kind != countryOf || armed && h.Claim == "attack" || h.Claim == "perpetrate" {
		return true
	}
	if h.Last < len(r.words) && r.conjoined(h.Last) {
		return false
	}
	return !saw[h.Claim] && !h.Light && r.objectBehind(at, h.Last)
}

// believer is who holds what a clause behind him tells: "an official expected that".
func (r *reading) believer(h *extract.Head) facts.Ref {
	t := h.Type
	if !t.Says || r.plural(h.First) || h.Last >= len(r.words) || r.words[h.Last].Lines > 0 || !r.person(h.Last) || r.inFigure(h.Last) {
		return facts.Ref{}
	}
	for last := h.Last + 1; last < len(r.words) && last <= h.Last+whoWords && r.words[last].Lines == 0; last++ {
		if r.roles[last].has(that) || r.roles[last].has(infinitive) {
			return r.nameless(h.Last, last)
		}
		if b, ok := r.morph.Best(last); !ok || b.POS == morph.Verb || b.POS == morph.Particle || b.Prefix != "" && b.Prefix != article {
			break
		}
	}
	return facts.Ref{}
}
