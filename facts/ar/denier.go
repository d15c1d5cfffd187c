package ar

import (
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// deniersDeed reports whether a denied head is a deed of whoever denies it: "denied that its
// planes struck the market", "denied striking the market". That the market was struck
// is not denied by it.
func (r *reading) deniersDeed(h *extract.Head) bool {
	if t := h.Type; t.Field != "attacks" && t.ID != "kill" || t.ID == "explode" || h.Claim == responsible {
		return false
	}
	if h.First == 0 || h.Last >= len(r.words) || r.words[h.First].Lines > 0 {
		return false
	}
	if !r.roles[h.First-1].has(denier) && !r.endsActor(h.First) {
		return h.Verb && r.ownDoer(h)
	}
	w := &r.words[h.Last] // what is struck: not a site of the denier's, nor somebody else who strikes
	return w.Kind == text.Letters && w.Lines == 0 && !r.pronominal(h.Last) && r.actorAt(h.Last) == nil && (r.nominal(h.Last) || r.placeMention(h.Last) != nil)
}

// ownDoer reports whether a verb's subject is something of the denier's: "its planes".
func (r *reading) ownDoer(h *extract.Head) bool {
	if h.Passive {
		return false
	}
	at := r.bareVerb(h.First) - 1
	own := func(i int) bool {
		return i >= 0 && i < len(r.words) && r.words[i].Kind == text.Letters && r.nominal(i) && r.pronominal(i)
	}
	return own(at) || at < h.First-1 && own(h.Last)
}

// endsActor reports whether the name of a country or a body, behind a verb that denies,
// ends right before word i.
func (r *reading) endsActor(i int) bool {
	near := r.near(i - 1)
	for k := range near {
		if m := &near[k]; m.Kind == extract.Actor && m.Last == i && m.First > 0 && r.roles[m.First-1].has(denier) {
			return true
		}
	}
	return false
}
