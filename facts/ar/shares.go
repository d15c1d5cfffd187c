package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/noun"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// shares is 1 + the head whose subject does what head i says, or 0: the verb that "and"
// joins this one to, "the army withdrew and blew up the bridge", or the verb that says no
// more of its subject than that it does what the noun says, "the party went on, for its
// part, with the launch of attacks".
func (r *reading) shares(heads []extract.Head, i int) int {
	if i == 0 || heads[i].Light {
		return 0
	}
	if heads[i].Verb {
		return r.sharesVerb(heads, i)
	}
	return r.sharesNoun(heads, i)
}

// How many words stand at most between a verb and what its subject does too: between two
// verbs, and between a verb and its object.
const (
	verbsApart  = 14
	objectApart = 8
)

// sharesNoun is 1 + the verb whose object noun i is, where that verb says that its subject
// does what the noun says.
func (r *reading) sharesNoun(heads []extract.Head, i int) int {
	h, p := &heads[i], &heads[i-1]
	t := h.Type
	if t.Toll != "" || h.State || h.Conjoined || r.words[h.First].Lines > 0 || !h.Deed && t.Field != "attacks" && h.Last == h.First+1 {
		return 0
	}
	best, ok := r.morph.Best(h.First)
	if !ok || best.Suffix != "" {
		return 0
	}
	if p.Shares > 0 && p.Deed && p.Last == h.First && best.Prefix == "" {
		return p.Shares // "launch of attacks"
	}
	if !p.Verb {
		return 0
	}
	with := strings.HasPrefix(best.Prefix, byParticle) && (p.Claim == "begin" || p.Claim == "implement")
	if !r.is(performs, p.First) || p.Passive || r.carries(p.First) && (p.Shares > 0 || p.Last == h.First) || p.Claim == "hold" && !gathers[h.Claim] || led(best.Prefix) && !with || h.First-p.Last > objectApart {
		return 0
	}
	for at := p.Last; at < h.First; at++ {
		set := r.roles[at]
		if r.words[at].Kind == text.Punct || set.has(that) || set.has(relative) || set.has(cut) || (set.has(toward) || set.has(preposition)) && !r.inDate[at] || r.verb(at) && !r.inName(at) {
			return 0
		}
	}
	if k := h.First - 1; k >= p.Last && r.actorEnding(h.First) == nil && !r.inDate[k] && !definite(r.words[k].Key) && r.nominal(k) && !r.conjoined(k) && !r.named(k, k+1) && !r.is(manyOf, k) {
		return 0 // in construct with a noun that says something else: "certificates of investment"
	}
	return i
}

// actorEnding is the actor whose name ends right before word i, or nil.
func (r *reading) actorEnding(i int) *extract.Mention {
	near := r.near(i)
	for k := range near {
		if m := &near[k]; m.Kind == extract.Actor && m.Last == i {
			return m
		}
	}
	return nil
}

// gathers are the claims of what is held.
var gathers = map[string]bool{"meet": true, "talk": true, "vote": true, "protest": true, "celebrate": true}

// sharesVerb is 1 + the verb whose subject is that of verb i, which "and" or "then" joins
// to it and which nobody follows.
func (r *reading) sharesVerb(heads []extract.Head, i int) int {
	h := &heads[i]
	if h.Reports || h.Passive || r.carries(h.First) && (h.Open || r.is(performs, h.First)) || r.words[h.First].Lines > 0 {
		return 0
	}
	if !r.joinedVerb(h) {
		return r.goesOnWith(heads, i)
	}
	k := i - 1
	for k >= 0 && !heads[k].Verb {
		k--
	}
	if k < 0 || h.First-heads[k].Last > verbsApart {
		return 0
	}
	p := &heads[k]
	if p.Reports || p.Passive || p.Light && p.Who.IsZero() {
		return 0
	}
	for at := p.Last; at < h.First; at++ {
		set := r.roles[at]
		if r.full(at) || set.has(that) || set.has(relative) || set.has(cut) && at != h.First-1 || r.quoted[at] != r.quoted[h.First] && r.quoted[at] {
			return 0
		}
	}
	x, okX := r.verbForm(p)
	y, okY := r.verbForm(h)
	if !okX || !okY || x.Person != y.Person {
		return 0
	}
	several := y.Number > morph.Singular && (x.Number > morph.Singular || !p.Who.IsZero() || p.Shares > 0)
	if !several && (x.Number != y.Number || x.Gender != y.Gender || y.Number > morph.Singular || !r.subjectless(h)) {
		return 0
	}
	if p.Shares > 0 && p.Who.IsZero() {
		return p.Shares
	}
	return k + 1
}

// verbForm is how a verb is conjugated: one of the past by its ending, where others of
// its letters would be verbs in the present.
func (r *reading) verbForm(h *extract.Head) (morph.Reading, bool) {
	v, ok := r.morph.First(h.First, morph.Verb)
	if !ok {
		return morph.Reading{}, false
	}
	form := *v
	if h.Look == facts.LookBack && v.Tense != morph.Past {
		switch form.Person, form.Gender = 3, morph.Masculine; {
		case strings.HasSuffix(r.words[h.First].Key, ta):
			form.Number, form.Gender = morph.Singular, morph.Feminine
		case !strings.HasSuffix(r.words[h.First].Key, theyDid):
			form.Number = morph.Singular
		default:
			form.Number = morph.Plural
		}
	}
	return form, true
}

// The endings of verbs of the past, feminine and of several.
const (
	ta      = "\u062a"
	theyDid = "\u0648\u0627"
)

// goesOnWith is 1 + the verb before what looks like a verb and is the noun of what that
// verb's subject goes on with: "went on with the launch of attacks".
func (r *reading) goesOnWith(heads []extract.Head, i int) int {
	h, p := &heads[i], &heads[i-1]
	if !p.Verb || p.Claim != "last" && p.Claim != "begin" && p.Claim != "attempt" || !r.is(performs, p.First) || !r.is(performs, h.First) || h.First-p.Last > objectApart {
		return 0
	}
	for at := p.Last; at < h.First; at++ {
		if r.words[at].Kind == text.Punct || r.roles[at].has(that) || r.roles[at].has(relative) {
			return 0
		}
	}
	return i
}

// joinedVerb reports whether "and", "so" or "then" joins a verb to what stands before.
func (r *reading) joinedVerb(h *extract.Head) bool {
	key := r.words[h.First].Key
	if h.Conjoined {
		return true
	}
	best, ok := r.morph.Best(h.First)
	return ok && strings.HasPrefix(key, so) && strings.HasPrefix(best.Prefix, so) || h.First > 0 && r.is(thereupon, h.First-1)
}

// subjectless reports whether nobody who follows a verb of one can be its subject: what
// follows is its object, or a preposition behind a verb that nobody does to anybody.
func (r *reading) subjectless(h *extract.Head) bool {
	if h.Last >= len(r.words) || r.words[h.Last].Lines > 0 || r.words[h.Last].Kind != text.Letters {
		return false
	}
	t := h.Type
	key := r.words[h.Last].Key
	best, ok := r.morph.Best(h.Last)
	_, isNoun := noun.Lookup(key)
	accusatives := ok && best.POS == morph.Noun && best.Prefix == "" && best.Suffix == "" && strings.HasSuffix(key, accusative) && !r.inFigure(h.Last) && !r.inDate[h.Last]
	several := isNoun && r.people(h.Last) && strings.HasSuffix(key, undergone) && !r.inFigure(h.Last)
	switch {
	case accusatives || several:
		return true
	case t.Toll != "" || t.Incident:
		return false
	}
	led := r.roles[h.Last].has(toward) || ok && led(best.Prefix) && best.POS == morph.Noun || h.Last > h.First+1
	return led && going[h.Claim]
}

// going are the claims of verbs that are never said of what somebody is subjected to, and
// whose object a preposition leads up to.
var going = map[string]bool{"travel": true, "advance": true, "withdraw": true, "return": true, "enter": true, "leave": true, "flee": true, "arrive": true}

// whose reports whether a verbal noun has the pronoun of who does it: who is named behind it
// is somebody else, "its pledge to the group".
func (r *reading) whose(h *extract.Head) bool {
	best, ok := r.morph.Best(h.Last - 1)
	return ok && h.Deed && best.POS == morph.Noun && best.Suffix != ""
}

// ofSome reports whether a verb is told of the people or the body without an article that it
// stands right behind, and its object follows: "a militia fighting the movement".
func (r *reading) ofSome(h *extract.Head) bool {
	at := h.First - 1
	if !foeOf[h.Claim] || at <= 0 || r.words[h.First].Lines > 0 || h.Conjoined || definite(r.words[at].Key) {
		return false
	}
	best, ok := r.morph.Best(at)
	if !ok || best.Suffix != "" || !r.people(at) && !r.asIs[at].has(body) {
		return false
	}
	return h.Last < len(r.words) && r.actorAt(h.Last) != nil && !r.backIn(h.Last)
}

// foeOf are the claims of what somebody does to those that are named behind.
var foeOf = map[string]bool{"clash": true, "pledge": true, "oppose": true, "attack": true, "support": true, "counter": true, "threaten": true, "rule": true}

// backWords is how many words behind a verb the pronoun stands at most that points back.
const backWords = 5

// backIn reports whether a word from word at on, in its clause, points back to whom a
// relative clause is told of, so that he is not its subject: "the group whose leader the
// army killed".
func (r *reading) backIn(at int) bool {
	for i := at; i < len(r.words) && i-at < backWords && !r.stops(i) && !r.comma(i); i++ {
		if best, ok := r.morph.Best(i); ok && best.Suffix != "" && !r.inName(i) {
			return true
		}
	}
	return false
}
