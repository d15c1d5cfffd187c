package ar

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// who is whoever a verb or verbal noun is told of by a noun alone, people or a body
// without a name: "the gunmen attacked", "the court refused", "the driver was held",
// "the arrest of the driver". It is zero where the noun may be what something is done
// to by somebody else: "fled after he stabbed the driver".
func (r *reading) who(h *extract.Head) facts.Ref {
	if h.Light || h.Doer != nil {
		return facts.Ref{}
	}
	if ref := r.subject(h); !ref.IsZero() {
		return ref
	}
	if ref := r.agentOf(h); !ref.IsZero() {
		return ref
	}
	var at, last int
	switch {
	case !h.Verb:
		if ref := r.performer(h.First); !ref.IsZero() {
			return ref
		}
		if best, _ := r.morph.Best(h.First); !h.Deed || best.Definite || strings.HasSuffix(r.words[h.Last-1].Key, accusative) || !toldOf(h.Claim) {
			return facts.Ref{}
		}
		if at, last = r.nounPhrase(h.Last); last == 0 || !r.person(at) || !definite(r.words[at].Key) {
			return facts.Ref{}
		}
	case r.related(h.First):
		if m := r.namedBefore(h); m != nil {
			return m.Ref
		}
		at, last = r.antecedent(h)
	default:
		if at, last = r.behindVerb(h); last == 0 {
			at, last = r.beforeVerb(h)
		}
	}
	if last == 0 {
		return facts.Ref{}
	}
	return r.nameless(at, last)
}

// nameless is somebody who has no name but words at..last-1.
func (r *reading) nameless(at, last int) facts.Ref {
	span := facts.Span{Start: r.words[at].Start, End: r.words[last-1].End}
	id := "some:" + strings.TrimPrefix(morph.Lemma(r.words[at].Key), article)
	if n, ok := noun.Lookup(r.words[at].Key); ok {
		id = "some:" + n.Lemma
	}
	return facts.Ref{ID: id, Name: span.Of(r.doc.Text), Span: span}
}

// toldOf reports whether a claim tells of victims, of an incident, or of what people
// do alone: with a noun behind it, it is told of those whom the noun names.
func toldOf(claim string) bool {
	t, _ := facts.ClaimByID(claim)
	return t.Toll != "" && t.Toll != "rescued" || t.Incident || moving[claim] || claim == "arrest"
}

// vehicle reports whether word at is a noun for what carries people.
func (r *reading) vehicle(at int) bool {
	n, ok := noun.Lookup(r.words[at].Key)
	return ok && slices.ContainsFunc([]string{"vehicle", "ship", "aircraft"}, func(kind string) bool {
		return n.ID == kind || facts.KindContains(kind, n.ID)
	})
}

// whoWords is how many words the phrase of somebody without a name has at most.
const whoWords = 4

// nounPhrase is words at..last-1, people or a body: definite, in construct with a
// definite noun, or in the plural of those that act; last is 0 where there is none.
func (r *reading) nounPhrase(at int) (first, last int) {
	if at >= len(r.words) || r.words[at].Lines > 0 && at > 0 || !r.nominal(at) || r.triggered(at) || r.named(at, at+1) || r.inFigure(at) {
		return at, 0
	}
	key := r.words[at].Key
	best, _ := r.morph.Best(at)
	if best.Suffix != "" || led(best.Prefix) || strings.HasPrefix(best.Prefix, and) || !r.person(at) && !r.vehicle(at) && !theGrammar().is(body, strings.TrimPrefix(key, article)) {
		return at, 0
	}
	last = at + 1
	switch {
	case definite(key):
	case strings.HasSuffix(key, nominative): // in construct with nothing
		return at, last
	case r.placeEnd(last) > last:
		return at, r.placeEnd(last)
	case last >= len(r.words) || r.words[last].Lines > 0 || !definite(r.words[last].Key) || !r.nominal(last) || r.triggered(last):
		return at, 0
	default:
		last++
	}
	for last < len(r.words) && last < at+whoWords && r.words[last].Lines == 0 && definite(r.words[last].Key) && r.nominal(last) && !r.triggered(last) && r.actorAt(last) == nil {
		if best, _ := r.morph.Best(last); best.POS != morph.Adjective {
			break
		}
		last++
	}
	return at, last
}

// placeEnd is the word behind the place that begins at word i without a particle; 0
// where none does.
func (r *reading) placeEnd(i int) int {
	for at := r.mentionsFrom(i); at < len(r.mentions) && r.mentions[at].First == i; at++ {
		if m := &r.mentions[at]; m.Kind == extract.Place && m.Span.Start == r.words[i].Start && r.words[i].Lines == 0 {
			return m.Last
		}
	}
	return 0
}

// nominative is the ending of those that act, in the plural.
const nominative = "\u0648\u0646"

// behindVerb is the phrase right behind a verb, where it is its subject for sure.
func (r *reading) behindVerb(h *extract.Head) (at, last int) {
	if r.plural(h.First) || !r.pronominal(h.First) && r.subjectBefore(h.First) || r.was(h.First) {
		return 0, 0
	}
	if at, last = r.nounPhrase(h.Last); last == 0 || !r.agrees(h.First, at) || strings.HasSuffix(r.words[at].Key, undergone) && r.person(at) {
		return 0, 0
	}
	switch {
	case r.leadsOff(h.First), strings.HasSuffix(r.words[at].Key, nominative), r.pronominal(h.First), moving[h.Claim], r.objectBehind(at, last):
		return at, last
	}
	return 0, 0
}

// moving are the claims that nobody does to anybody.
var moving = map[string]bool{"flee": true, "arrive": true, "return": true, "die": true, "surrender": true, "participate": true, "protest": true, "leave": true}

// undergone is the ending of those that something is done to, in the plural.
const undergone = "\u064a\u0646"

// leadsOff reports whether a verb is the first word of its sentence, but for what is
// said of its time.
func (r *reading) leadsOff(i int) bool {
	for i > 0 && r.words[i].Lines == 0 && (r.roles[i-1].has(had) || r.roles[i-1].has(deny)) {
		i--
	}
	return i == 0 || r.words[i].Lines > 0 || r.full(i-1)
}

// agrees reports whether a noun may be the subject of the verb before it: a body or
// a woman follows the feminine, men and bodies the masculine.
func (r *reading) agrees(verb, at int) bool {
	v, ok := r.morph.First(verb, morph.Verb)
	if !ok {
		return false
	}
	return r.woman(at) == (v.Gender == morph.Feminine)
}

// The endings of feminine nouns, of one and of several, and of adjectives made of nouns.
const (
	feminine  = "\u0647"
	feminines = "\u0627\u062a"
	nisba     = "\u064a"
)

// woman reports whether word at has the ending of a feminine noun.
func (r *reading) woman(at int) bool {
	return strings.HasSuffix(r.words[at].Key, feminine) || strings.HasSuffix(r.words[at].Key, feminines)
}

// objectBehind reports whether an object stands at word at, behind the noun at word
// before: a figure, or a noun that cannot be an adjective.
func (r *reading) objectBehind(before, at int) bool {
	if at >= len(r.words) || r.words[at].Lines > 0 {
		return false
	}
	near := r.near(at)
	for i := range near {
		if m := &near[i]; m.First == at && m.Kind == extract.Quantity {
			return true
		}
	}
	best, ok := r.morph.Best(at)
	if best.POS == morph.Noun && (best.Suffix != "" && best.Prefix == "" || r.triggered(at) && strings.HasSuffix(r.words[at].Key, accusative)) {
		return true // "their ties", "an attack"
	}
	if !ok || !r.nominal(at) || best.POS != morph.Noun || best.Prefix != article {
		return false
	}
	end := r.words[at].Key[len(r.words[at].Key)-2:]
	return end != nisba && !(end == feminine && r.woman(before))
}

// beforeVerb is the phrase that a verb stands right behind: "the gunmen attacked".
func (r *reading) beforeVerb(h *extract.Head) (at, last int) {
	if !r.subjectBefore(h.First) {
		return 0, 0
	}
	end := h.First
	for end > 0 && (r.carries(end-1) || r.roles[end-1].has(had) || r.roles[end-1].has(deny)) {
		end--
	}
	from := end
	for from > 0 && end-from < whoWords && r.words[from].Lines == 0 && !r.bounds(from-1) {
		from--
	}
	if from > 0 && r.words[from].Lines == 0 && !r.roles[from-1].has(that) && r.words[from-1].Kind != text.Punct {
		return 0, 0
	}
	if at, last = r.nounPhrase(from); last != end || !definite(r.words[from].Key) && last < from+2 {
		return 0, 0
	}
	return at, last
}

// antecedent is the phrase that a relative clause which opens with a verb is told of,
// where nobody follows the verb: "the driver who fled".
func (r *reading) antecedent(h *extract.Head) (at, last int) {
	if r.followed(h) {
		return 0, 0
	}
	end := h.First - 1
	for from := end - 1; from >= 0 && end-from <= whoWords && r.words[from+1].Lines == 0; from-- {
		if at, last = r.nounPhrase(from); last == end && definite(r.words[from].Key) {
			if from > 0 && r.words[from].Lines == 0 && definite(r.words[from-1].Key) && r.nominal(from-1) {
				return 0, 0 // "the suicide attack that": an adjective
			}
			return at, last
		}
	}
	return 0, 0
}

// namedBefore is the one by name whom a relative clause that opens with a verb is told
// of, where nobody follows the verb, or nil: "the party that walked out".
func (r *reading) namedBefore(h *extract.Head) *extract.Mention {
	if r.followed(h) {
		return nil
	}
	near := r.near(h.First)
	for i := range near {
		m := &near[i]
		if m.Kind == extract.Actor && m.Last == h.First-1 && m.Type != name.Nationality && r.woman(m.First) == r.feminineVerb(h.First) {
			return m
		}
	}
	return nil
}

// followed reports whether somebody else, or what a verb is done to, stands behind it.
func (r *reading) followed(h *extract.Head) bool {
	if foeOf[h.Claim] && h.Last < len(r.words) && r.actorAt(h.Last) != nil && !r.backIn(h.Last) {
		return false // "the force that fights the movement"
	}
	return r.pronominal(h.First) || h.Last < len(r.words) && (r.actorAt(h.Last) != nil || definite(r.words[h.Last].Key) && r.nominal(h.Last))
}

func (r *reading) feminineVerb(i int) bool {
	v, ok := r.morph.First(i, morph.Verb)
	return ok && v.Gender == morph.Feminine
}

// performReach is how many words of a date stand at most between who does something
// and the noun that says what.
const performReach = 4

// performer is who does what the noun at word i says, by a verb that says no more:
// "the army launched an attack".
func (r *reading) performer(i int) facts.Ref {
	if best, ok := r.morph.Best(i); !ok || led(best.Prefix) || r.conjoined(i) {
		return facts.Ref{}
	}
	end := i
	for end > 0 && i-end < performReach && r.words[end].Lines == 0 && r.inDate[end-1] {
		end--
	}
	near := r.near(end)
	for at := range near {
		if m := &near[at]; m.Kind == extract.Actor && m.Last == end && m.First > 0 && m.Type != name.Nationality && r.is(performs, m.First-1) {
			return m.Ref
		}
	}
	for from := end - 1; from > 0 && end-from <= whoWords; from-- {
		if !r.is(performs, from-1) {
			continue
		}
		if at, last := r.nounPhrase(from); last == end && r.agrees(from-1, from) {
			return r.nameless(at, last)
		}
	}
	return facts.Ref{}
}

// hers is the pronoun of a woman, a body or of things.
const hers = "\u0647\u0627"

// ownDeed gives a verb right behind "said that it" whoever says so for its doer.
func (r *reading) ownDeed(verb *extract.Head, told extract.Voice, heads []extract.Head) {
	at := told.From
	if told.Speaker.IsZero() || at >= len(r.words) || !r.is(itself, at) {
		return
	}
	r.itsDeed(verb, told, at, heads)
}

// ownDeeds is ownDeed for all that whoever speaks tells of himself in words up to to:
// behind "adding that it" too.
func (r *reading) ownDeeds(verb *extract.Head, told extract.Voice, to int, heads []extract.Head) {
	r.ownDeed(verb, told, heads)
	if told.Speaker.IsZero() {
		return
	}
	for i := told.From; i < to; i++ {
		if !r.is(itself, i) || i == told.From || i == 0 {
			continue
		}
		before := i - 1
		for before > told.From && (r.is(besides, before) || r.comma(before) || r.roles[before].has(toward)) {
			before--
		}
		if r.is(telling, before) || r.words[i-1].Key == ":" && i-told.From <= speakerWords {
			r.itsDeed(verb, told, i, heads)
		}
	}
}

// itsDeed gives the verb behind "that it", at word at, whoever says so for its doer.
func (r *reading) itsDeed(verb *extract.Head, told extract.Voice, at int, heads []extract.Head) {
	it := at
	for at++; at < len(r.words) && (r.roles[at].has(had) || r.carries(at)); at++ {
	}
	h := startingAt(heads, at)
	if h != nil && strings.HasSuffix(r.words[it].Key, hers) && !r.feminineVerb(verb.First) {
		return // "said of the raids that they show strength"
	}
	if h == nil || !h.Verb || !h.Who.IsZero() || r.feminineVerb(at) != r.feminineVerb(verb.First) {
		return
	}
	if t := h.Type; (t.Toll != "" || h.Claim == "find") && !r.feminineVerb(at) && !r.didItself(h, told.Speaker) {
		return // "said that there were killed", "that there was found"
	}
	h.Who = told.Speaker
}

// didItself reports whether a body that speaks does itself what could be read as done to
// others: it frees or arrests somebody, or kills militants.
func (r *reading) didItself(h *extract.Head, speaker facts.Ref) bool {
	if !strings.HasPrefix(speaker.ID, "org:") && !strings.HasPrefix(speaker.ID, "group:") {
		return false
	}
	if itsWork[h.Claim] {
		return true
	}
	near := r.near(h.Last)
	for i := range near {
		if m := &near[i]; m.First == h.Last && m.Kind == extract.Quantity {
			return h.Claim == "kill" && militant(m.Quantity.Counted)
		}
	}
	return false
}

// itsWork are the claims of what bodies do to others and tell of themselves.
var itsWork = map[string]bool{"free": true, "rescue": true, "arrest": true, "capture": true}
