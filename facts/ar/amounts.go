package ar

import (
	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
)

// amountOfWords is how far behind such a verb its noun stands: "the rate of inflation".
const amountOfWords = 2

// amountWords is how many words behind its verb the figure stands that something came to,
// over a relative clause.
const amountWords = 24

// amounts gives the shares and the money that something came to its noun, over a relative
// clause between them: "the cost of the bridge that a company builds came to 90 million".
func (r *reading) amounts() {
	for i := range r.triggers {
		t := &r.triggers[i]
		if t.Claim != "reach" && t.Claim != "arrive" || t.POS != claim.Verb || i+1 == len(r.triggers) {
			continue
		}
		of := &r.triggers[i+1]
		if of.First-t.Last > amountOfWords || of.POS == claim.Verb || of.Claim == "" || empty(r.types[i+1]) {
			continue
		}
		if m := r.overRelative(of.Last+1, min(len(r.words), t.Last+amountWords), r.types[i+1]); m != nil && (t.Claim == "reach" || r.behindTo(m)) {
			m.Head = of.First + 1
		}
	}
}

// empty reports whether a claim type tells nothing by itself.
func empty(t *facts.ClaimType) bool { return t == nil || t.Light || t.Field == "reporting" }

// overRelative is the one share or sum of money in words from..to-1 of a clause that a
// claim can be of, where a relative clause stands before it; nil where there are several.
func (r *reading) overRelative(from, to int, t *facts.ClaimType) (only *extract.Mention) {
	related := false
	for i := from; i < to && !r.stops(i) && !r.roles[i].has(against) && !r.roles[i].has(that); i++ {
		related = related || r.roles[i].has(relative)
		m := r.figureAt(i)
		if m == nil || !money(&m.Quantity) && m.Quantity.Unit != "percent" {
			continue
		}
		if t.Counts == "money" && !money(&m.Quantity) {
			continue
		}
		if only != nil || !related || m.Head > 0 || m.Claim != "" {
			return nil
		}
		only = m
	}
	return only
}
