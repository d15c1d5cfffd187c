package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
)

// purpose reports whether a verbal noun says what something is for: "a committee to
// count the losses" as لجنة لإحصاء الخسائر. Incidents and victims, and what rises, are what something is due to.
func (r *reading) purpose(heads []extract.Head, i int) bool {
	h := &heads[i]
	if h.Verb || h.Rises || h.State || h.First == 0 || r.words[h.First].Lines > 0 {
		return false
	}
	if c := h.Type; c.ID == "" || c.Incident || c.Toll != "" {
		return false
	}
	return h.Deed && r.led(h) && r.free(h.First-1) && !(faults[h.Claim] && r.pronominal(h.First))
}

// faults are the claims of what somebody is attacked or held for: "arrested for their
// belonging to a group".
var faults = map[string]bool{"blame": true, "belong": true, "suspect": true, "breach": true, "break-law": true, "host": true, "smuggle": true, "oppose": true, "reject": true}

// led reports whether "to" is written to a verbal noun.
func (r *reading) led(h *extract.Head) bool {
	best, ok := r.morph.Best(h.First)
	return ok && strings.TrimPrefix(best.Prefix, and) == toParticle && best.POS == morph.Noun
}

// free reports whether a purpose may follow word i: a noun that names no deed, or one
// that is done for something; a sign; or a word of those who act.
func (r *reading) free(i int) bool {
	k := r.triggersFrom(i+1) - 1
	if k >= 0 && r.triggers[k].Last >= i {
		return done[r.triggers[k].Claim]
	}
	return r.comma(i) || r.nominal(i)
}

// object is the modality of a noun in construct with one of those that are nothing
// without it, "taken there to get treatment", "discussed strengthening the cooperation".
func object(noun, h *extract.Head) facts.Modality {
	if c := h.Type; c.ID == "" || c.Incident || c.Toll != "" || h.Conjoined || !got[noun.Claim] {
		return facts.Asserted
	}
	return noun.Modality
}

// got are the claims whose nouns say nothing without what is got, given or done.
var got = map[string]bool{"get": true, "offer": true, "receive": true, "grant": true, "implement": true, "complete": true, "hold": true, "begin": true, "deliver": true, "achieve": true, "support": true, "protect": true}

// done are the claims of deeds that are done for something.
var done = map[string]bool{"meet": true, "talk": true, "hold": true, "send": true, "deploy": true, "form": true, "mission": true, "travel": true, "plan": true, "fund": true, "allocate": true, "visit": true, "arrive": true, "work": true, "contact": true, "grant": true, "borrow": true, "agree": true, "cooperate": true, "return": true, "treat": true, "transport": true, "tender": true, "contract": true}
