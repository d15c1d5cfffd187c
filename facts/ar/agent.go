package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// agentOf is who does what a head says, where words around it that say nothing else name
// him: "an attack that gunmen launched", "at the hands of gunmen", "an attack of the
// movement's"; or zero.
func (r *reading) agentOf(h *extract.Head) facts.Ref {
	finders := agentsOfNouns
	if h.Verb {
		finders = agentsOfVerbs
	}
	for _, find := range finders {
		if ref := find(r, h); !ref.IsZero() {
			return ref
		}
	}
	return facts.Ref{}
}

// What finds who does the deed of a noun and of a verb, the surest first.
var (
	agentsOfNouns = []func(*reading, *extract.Head) facts.Ref{(*reading).byWhom, (*reading).byShots, (*reading).managedBy, (*reading).launcher, (*reading).raider, (*reading).raidOf}
	agentsOfVerbs = []func(*reading, *extract.Head) facts.Ref{(*reading).byWhom, (*reading).byShots, (*reading).claimant, (*reading).behindComma, (*reading).someBehind}
)

// byWords is how many words behind a deed "by" stands at most.
const byWords = 10

// byWhom is who has no name and whom "by" leads up to behind a deed: "was planted by
// armed men", "shot at by an armed group".
func (r *reading) byWhom(h *extract.Head) facts.Ref {
	if !h.Deed || h.Last >= len(r.words) || !r.around(h.Last).roles.has(agent) {
		return facts.Ref{}
	}
	for at := h.Last; at < len(r.words) && at-h.Last < byWords && !r.stops(at) && !r.triggered(at) && !r.comma(at) && !r.verb(at); at++ {
		from := at + r.length(at)
		if r.roles[at].has(preposition) && !r.roles[at].has(agent) {
			break
		}
		if !r.roles[at].has(agent) || from >= len(r.words) || r.actorAt(from) != nil {
			continue
		}
		if at, last := r.peopleAtAll(from); last > 0 {
			return r.nameless(at, last)
		}
		break
	}
	return facts.Ref{}
}

// byShots is whose shots killed or hurt whoever a head tells of: "killed by shots of the
// police".
func (r *reading) byShots(h *extract.Head) facts.Ref {
	if t := h.Type; !h.Deed || t.Toll != "dead" && t.Toll != "wounded" || h.Last >= len(r.words) || !r.around(h.Last).whos.has(shots) {
		return facts.Ref{}
	}
	for at := h.Last; at+1 < len(r.words) && at-h.Last < byWords && !r.stops(at) && !r.comma(at) && (at == h.Last || !r.verb(at)); at++ {
		if r.is(shots, at) {
			if m := r.actorAt(at + 1); m != nil && m.Type == name.Nationality && r.words[m.First].Lines == 0 {
				return m.Ref
			}
			return r.actsAt(at + 1)
		}
		if r.triggered(at) {
			break
		}
	}
	return facts.Ref{}
}

// peopleAtAll is words at..last-1, people or a body with or without an article; last is 0
// where there are none.
func (r *reading) peopleAtAll(at int) (first, last int) {
	if at, last := r.nounPhrase(at); last > 0 {
		return at, last
	}
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return at, 0
	}
	if at, last = r.somePeople(at, false); last == at+1 && last < len(r.words) && r.words[last].Lines == 0 && definite(r.words[last].Key) && !strings.HasSuffix(r.words[at].Key, nominative) {
		return at, 0 // in construct with more than is known
	}
	return at, last
}

// manageWords is how many words stand at most between "managed" and what was managed.
const manageWords = 8

// managedBy is who managed to do what a noun says, "the police managed to arrest him":
// named behind the verb, or before it.
func (r *reading) managedBy(h *extract.Head) facts.Ref {
	if h.Verb || h.State || h.First < 1 || r.words[h.First].Lines > 0 || !r.around(h.First-1).whos.has(manages) {
		return facts.Ref{}
	}
	particle := h.First
	if set := r.roles[particle-1]; set.has(of) || set.has(toward) {
		particle--
	}
	for at := h.First - 1; at >= 0 && h.First-at <= manageWords && !r.stops(at) && !r.comma(at); at-- {
		if !r.is(manages, at) {
			if set := r.roles[at]; set.has(that) || set.has(cut) || set.has(relative) || r.triggeredVerb(at) {
				break
			}
			continue
		}
		return r.manager(at, particle)
	}
	return facts.Ref{}
}

// manager is the subject of the verb at word verb, behind it up to the particle, or before
// it.
func (r *reading) manager(verb, particle int) facts.Ref {
	next := verb + 1
	for next < particle && r.inDate[next] {
		next++
	}
	if next < particle {
		if m := r.actorAt(next); m != nil {
			return r.actsAt(next)
		}
		if at, last := r.nounPhrase(next); last > 0 && r.agrees(verb, at) {
			return r.nameless(at, last)
		}
		return facts.Ref{}
	}
	end := r.bareVerb(verb)
	if r.conjoined(end) || r.words[end].Lines > 0 {
		return facts.Ref{}
	}
	if m := r.actorEnding(end); m != nil {
		if m.Oblique || m.Idle || m.Type == name.Nationality || m.Type == extract.Thing {
			return facts.Ref{}
		}
		return m.Ref
	}
	for from := end - 1; from >= 0 && end-from <= whoWords; from-- {
		if from > 0 && r.words[from].Lines == 0 && !r.bounds(from-1) {
			continue
		}
		if at, last := r.nounPhrase(from); last == end {
			return r.nameless(at, last)
		}
		break
	}
	return facts.Ref{}
}

// launchWords is how many words behind the noun of a deed the verb stands at most that
// tells who did it.
const launchWords = 8

// launcher is who did what a noun says, by a verb behind it with its pronoun: "an attack
// that the army carried out".
func (r *reading) launcher(h *extract.Head) facts.Ref {
	t := h.Type
	if h.State || t.Toll != "" || t.Field == "reporting" || h.Last >= len(r.words) || !r.around(h.Last).whos.has(launches) {
		return facts.Ref{}
	}
	for at := h.Last; at < len(r.words) && at-h.Last <= launchWords && !r.stops(at) && !r.roles[at].has(that); at++ {
		if r.is(launches, at) {
			if strings.HasSuffix(r.words[at].Key, hers) != r.ofThings(h.Last-1) {
				break
			}
			return r.actsAt(at + 1)
		}
		if r.triggered(at) || r.verb(at) && !r.inName(at) || r.roles[at].has(relative) && at > h.Last+1 || !r.adjective(at) && !r.roles[at].has(relative) && t.Field != "attacks" {
			break
		}
	}
	return facts.Ref{}
}

// adjective reports whether word i may be an adjective of the noun before it.
func (r *reading) adjective(i int) bool {
	best, ok := r.morph.Best(i)
	return ok && best.POS == morph.Adjective && r.words[i].Kind == text.Letters
}

// ofThings reports whether the pronoun of noun i is that of a woman: it is feminine, or of
// several deeds.
func (r *reading) ofThings(i int) bool {
	best, ok := r.morph.Best(i)
	return r.woman(i) || ok && best.Number == morph.Plural
}

// actsAt is who is named at word at as the subject of the verb before it, or zero.
func (r *reading) actsAt(at int) facts.Ref {
	for at < len(r.words) && r.opensQuote(at) {
		at++
	}
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return facts.Ref{}
	}
	if m := r.actorAt(at); m != nil {
		if m.Type == name.Nationality || m.Type == extract.Thing || r.attached(m) {
			return facts.Ref{}
		}
		return m.Ref
	}
	first, last := r.peopleAtAll(at)
	if last == 0 {
		return facts.Ref{}
	}
	if m := r.actorAtOrNil(last); m != nil && !definite(r.words[first].Key) && m.Type != name.Nationality && !r.attached(m) && r.words[last].Lines == 0 {
		return m.Ref // "forces of the mission"
	}
	return r.nameless(first, last)
}

// actorAtOrNil is the actor that begins at word i of the text, or nil.
func (r *reading) actorAtOrNil(i int) *extract.Mention {
	if i >= len(r.words) {
		return nil
	}
	return r.actorAt(i)
}

// raider is the nation whose raids a noun and its adjectives name: "the Turkish air raids".
func (r *reading) raider(h *extract.Head) facts.Ref {
	t := h.Type
	if t.Field != "attacks" || !r.is(raids, h.First) || h.Last >= len(r.words) {
		return facts.Ref{}
	}
	at := h.Last
	if m := r.actorAt(at); m != nil {
		return facts.Ref{} // right behind it a nation acts as anybody does
	}
	if best, ok := r.morph.Best(at); !ok || best.POS != morph.Adjective || r.words[at].Lines > 0 || definite(r.words[at].Key) != r.definite(h.First) {
		return facts.Ref{}
	}
	at++
	if at >= len(r.words) || r.words[at].Lines > 0 || definite(r.words[at].Key) != r.definite(h.First) {
		return facts.Ref{}
	}
	if m := r.actorAt(at); m != nil && m.Type == name.Nationality && m.Span.Start <= r.words[at].Start {
		return m.Ref
	}
	return facts.Ref{}
}

// raidOf is whose attack it is, with "of" written to his name: "an attack of the
// movement's on the village".
func (r *reading) raidOf(h *extract.Head) facts.Ref {
	if !r.is(raids, h.First) {
		return facts.Ref{}
	}
	at := h.Last
	if at < len(r.words) && r.actorAt(at) == nil {
		if best, ok := r.morph.Best(at); ok && best.POS == morph.Adjective {
			at++
		}
	}
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return facts.Ref{}
	}
	m := r.actorAt(at)
	if m == nil || m.Type != name.Org && m.Type != name.Group || !r.attached(m) || !strings.HasPrefix(r.words[at].Key, toParticle) {
		return facts.Ref{}
	}
	return m.Ref
}

// claimWords is how many words of what is owned up to stand at most between the verb and
// who does so.
const claimWords = 5

// claimant is who owns up to a deed that stands between the verb and him: "the attack was
// claimed by the group".
func (r *reading) claimant(h *extract.Head) facts.Ref {
	if h.Claim != responsible || h.Last >= len(r.words) || r.pronominal(h.First) {
		return facts.Ref{}
	}
	owned := false
	for at := h.Last; at < len(r.words) && at-h.Last <= claimWords && !r.stops(at) && !r.comma(at); at++ {
		if m := r.actorAt(at); m != nil {
			if !owned || m.Type == name.Nationality || r.attached(m) {
				break
			}
			return m.Ref
		}
		if set := r.roles[at]; set.has(toward) || set.has(preposition) || set.has(of) || set.has(that) || set.has(relative) || r.verb(at) {
			break
		}
		owned = owned || r.triggered(at)
	}
	return facts.Ref{}
}

// someBehind is people or a body without an article right behind a verb that they do for
// sure: "the statement that jihadi sites published", "gunmen attacked the base".
func (r *reading) someBehind(h *extract.Head) facts.Ref {
	if h.Passive || h.Light || r.plural(h.First) || h.Last >= len(r.words) || r.words[h.Last].Lines > 0 {
		return facts.Ref{}
	}
	at, last := r.somePeople(h.Last, false)
	if last > 0 && last == at+1 && !r.person(at) { // in construct: "a court of appeal"
		if m := r.actorAtOrNil(last); m != nil && r.pronominal(h.First) {
			return r.actsAt(at)
		}
		at, last = r.peopleAtAll(at)
	}
	if last == 0 || definite(r.words[at].Key) || strings.HasSuffix(r.words[at].Key, undergone) && r.people(at) || !r.sameNumber(h.First, at) {
		return facts.Ref{}
	}
	t := h.Type
	far := last < len(r.words) && (r.roles[last].has(toward) || r.roles[last].has(preposition))
	switch {
	case held(r.words[at].Key):
		return facts.Ref{}
	case r.pronominal(h.First), r.is(performs, h.First):
	case t.Toll != "" || saw[h.Claim] || far:
		return facts.Ref{}
	case h.Claim == "attack" && militant(r.kindOf(at, last)), active[h.Claim]:
	default:
		return facts.Ref{}
	}
	return r.nameless(at, last)
}

// held reports whether a noun is for people that something is done to: "hostages".
func held(key string) bool {
	n, ok := noun.Lookup(key)
	return ok && n.Claim != ""
}

// commaWords is how far before the comma right before a verb its subject begins at most.
const commaWords = 40

// behindComma is the subject of a verb right behind the comma that closes what is told of
// that subject: "the movement, which rules the south, fights the government". What is
// named behind such a verb does not act.
func (r *reading) behindComma(h *extract.Head) facts.Ref {
	end := h.First
	for end > 0 && r.words[end].Lines == 0 && (r.carries(end-1) || r.roles[end-1].has(had)) {
		end--
	}
	if end < 2 || !r.comma(end-1) || r.words[end].Lines > 0 || r.conjoined(end) || h.Reports || h.Passive {
		return facts.Ref{}
	}
	from := end - 1
	for from > 0 && end-from < commaWords && r.words[from].Lines == 0 && !r.full(from-1) && !r.roles[from-1].has(that) {
		from--
	}
	if end-from >= commaWords || from >= end-1 {
		return facts.Ref{}
	}
	for r.carries(from) || r.roles[from].has(had) {
		if from++; from >= end-1 {
			return facts.Ref{}
		}
	}
	ref, last := r.subjectAt(from)
	if ref.IsZero() || last >= end || r.woman(from) != r.feminineVerb(h.First) {
		return facts.Ref{}
	}
	for last < end-1 && (r.comma(last) || r.opensQuote(last) || r.closesQuote(last) || r.words[last].Kind == r.words[from].Kind && definite(r.words[last].Key) && r.nominal(last)) {
		last++
	}
	if r.roles[last].has(relative) && r.asideEndsAt(last, end-1) || last == end-1 {
		h.Outside = true
		return ref
	}
	return facts.Ref{}
}

// asideEndsAt reports whether the relative clause that opens at word i may end at the comma
// at word end: nothing that is told by somebody else is in it.
func (r *reading) asideEndsAt(i, end int) bool {
	for at := i + 1; at < end; at++ {
		if r.roles[at].has(that) || r.roles[at].has(cut) || r.stops(at) || r.comma(at) {
			return false
		}
	}
	return true
}

// closesQuote reports whether word at is a sign that a quoted name ends with.
func (r *reading) closesQuote(at int) bool {
	switch r.words[at].Key {
	case "\"", "»", "”", ")", "'":
		return true
	}
	return false
}

// subjectAt is who is named at word at, and the word behind him; or zero.
func (r *reading) subjectAt(at int) (facts.Ref, int) {
	if m := r.actorAt(at); m != nil {
		if m.Type == name.Nationality || m.Type == extract.Thing || r.attached(m) {
			return facts.Ref{}, 0
		}
		return m.Ref, m.Last
	}
	if first, last := r.nounPhrase(at); last > 0 {
		return r.nameless(first, last), last
	}
	return facts.Ref{}, 0
}
