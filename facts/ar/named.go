package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// A capital or a country right behind a verb is often who acts or whom it is done to,
// and not where: "accused Ankara", "the campaign that Ankara launched".

// acting reports whether a town or a country is the subject or the object of the verb
// before it.
func (r *reading) acting(m *extract.Mention) bool {
	if m.Type != name.City && m.Type != name.Country || m.First == 0 || r.words[m.First].Lines > 0 || m.Span.Start != r.words[m.First].Start {
		return false
	}
	k := r.triggersFrom(m.First) - 1
	if k < 0 || r.triggers[k].POS != claim.Verb || m.First-r.triggers[k].Last > subjectWords {
		return false
	}
	t := &r.triggers[k]
	for at := t.Last + 1; at < m.First; at++ { // its subject
		if !addressing[t.Claim] || !r.nominal(at) || !r.definite(at) || r.preposed(at) {
			return false
		}
	}
	if best, ok := r.morph.Best(t.First); ok && best.Suffix != "" {
		return !saw[t.Claim]
	}
	return addressing[t.Claim]
}

// saw are the claims of verbs whose subject is where they happen: "the attack that the
// town saw".
var saw = map[string]bool{"undergo": true, "host": true, "hold": true, "include": true, "register": true, "monitor": true, "reach": true, "receive": true}

// addressing are the claims of verbs whose subject or object right behind them is whoever
// is meant, and no place.
var addressing = map[string]bool{
	"demand": true, "blame": true, "threaten": true, "oppose": true, "support": true, "recognise": true, "classify": true, "reject": true, "congratulate": true,
	"summon": true, "sanction": true, "pledge": true, "deny": true, "warn": true, "believe": true, "plan": true, "fire": true, "force": true, "urge": true,
}

// whence reports whether word at is the "from" of people who are from somewhere, or come
// from there: "Kurds from Turkey", "arrived from Cairo".
func (r *reading) whence(at int) bool {
	if at == 0 || !r.roles[at].has(of) || r.words[at].Lines > 0 {
		return false
	}
	k := r.triggersFrom(at) - 1
	if k >= 0 && r.triggers[k].Last == at-1 && towards[r.triggers[k].Claim] && r.triggers[k].POS != claim.Noun {
		return true
	}
	if m := r.actorAt(at - 1); m != nil && m.Type == name.Nationality && at > 1 { // "Kurds", not "a Chinese rocket"
		return !definite(r.words[at-1].Key) && !r.nominal(at-2)
	}
	return r.people(at-1) && !definite(r.words[at-1].Key) && !r.triggered(at-1)
}

// towards are the claims of coming, whose place is where to.
var towards = map[string]bool{"arrive": true, "attend": true, "return": true, "visit": true}

// objective are the claims whose verbal nouns are followed by what is done to, and not
// by who does it: "the formation of the government".
var objective = map[string]bool{
	"form": true, "host": true, "postpone": true, "protect": true, "counter": true, "foil": true, "extend": true, "distribute": true, "build": true, "target": true,
	"hold": true, "cancel": true, "dissolve": true, "implement": true,
}

// objects reports whether who is named right behind a verbal noun is whom it is done to,
// but for one behind whom "to" says that: "Qatar's hosting of the cup" as استضافة قطر للكأس.
func (r *reading) objects(h *extract.Head) bool {
	k := r.triggersFrom(h.First)
	if k == len(r.triggers) || r.triggers[k].First != h.First || r.triggers[k].POS != claim.Masdar {
		return false
	}
	if !objective[h.Claim] && !r.moody.roles[h.First].has(fighting) {
		return false
	}
	m := r.actorAt(h.Last)
	return m == nil || m.Last == len(r.words) || !r.toParticle(m.Last)
}

// toParticle reports whether "to" is written to word i.
func (r *reading) toParticle(i int) bool {
	best, ok := r.morph.Best(i)
	return ok && best.POS != 0 && strings.HasPrefix(best.Prefix, toParticle)
}

// describing reports whether the verb at word i, in the present, stands right behind an
// indefinite noun, which is its subject: "a war that targets the party" as حرب تستهدف الحزب.
func (r *reading) describing(h *extract.Head) bool {
	if h.Look == facts.LookBack || h.Conjoined || h.Reports || h.First == 0 || r.words[h.First].Lines > 0 {
		return false
	}
	at := h.First - 1
	for at > 0 && r.words[at].Kind != text.Letters && !r.stops(at) && r.words[at].Lines == 0 {
		at--
	}
	best, ok := r.morph.Best(at)
	return ok && best.POS == morph.Noun && !best.Definite && best.Suffix == "" && !r.inDate[at] && r.roles[at]&^nouns == 0
}
