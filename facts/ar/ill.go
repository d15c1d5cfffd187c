package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed ill.txt
var illList string

const (
	hurt role = iota + 1
	disease
	injuries
	newCase
	cases
	smites
)

var theIll = sync.OnceValue(func() *grammar {
	return newGrammar(inIll, "ill.txt", illList, map[string]role{"hurt": hurt, "disease": disease, "injuries": injuries, "new-case": newCase, "smites": smites, "cases": cases})
})

// illWords is how many words behind a case its disease stands, and illNamed how many
// times a report names one that is about it; strikesWords how many words before the verb
// that says whom it struck.
const (
	illWords     = 8
	strikesWords = 3
	illNamed     = 2
)

// infected makes cases of those who are hurt by a disease, "ten cases of cholera", and in
// a report about one of all who are, but where an attack or an accident is told of or
// what they have are injuries.
func (r *reading) infected() {
	r.phrases(theIll(), &r.illness)
	named, harmed := 0, 0
	for i := range r.words {
		if r.illness.roles[i].has(disease) {
			named++
		}
	}
	if named == 0 {
		return
	}
	for i := range r.triggers {
		switch t := r.types[i]; {
		case t.Toll == "infected" || t.Toll == "vaccinated":
			named++
		case t.Incident && t.Toll == "":
			harmed++
		}
	}
	about := named >= illNamed && named > harmed
	for i := range r.triggers {
		t := &r.triggers[i]
		if t.Claim == "wound" && (r.illness.roles[t.Last].has(hurt) || r.illness.roles[t.Last].has(smites)) && r.ill(t.First, t.Last+1, about) {
			t.Claim = "infect"
			r.types[i], _ = facts.ClaimByID(t.Claim)
		}
	}
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle {
			continue
		}
		if t := r.befellOf(m); t != nil && about && m.Claim == "" {
			m.Claim, m.Says = t.Claim, t.Span
			continue
		}
		at := r.nounAt(m)
		if at < 0 {
			continue
		}
		switch {
		case m.Claim == "wound" && r.illness.roles[at].has(hurt):
			if r.ill(m.First, m.Last, about) {
				m.Claim = "infect"
				r.saysInfected(m, at)
			}
		case m.Claim == "" && m.Quantity.Counted == "case":
			next := r.illness.roles[min(at+1, len(r.words)-1)]
			if next.has(hurt) && r.ill(m.First, m.Last, about) || next.has(newCase) && about && (m.First == 0 || !r.tollAt(m.First-1)) || about && r.casesBefore(m.First) {
				m.Claim = "infect"
				r.saysInfected(m, at)
			}
		}
	}
}

// nounAt is the word of what a figure counts, or -1.
func (r *reading) nounAt(m *extract.Mention) int {
	for at := max(0, m.First-1); at <= m.Last && at < len(r.words); at++ {
		if !m.Noun.IsZero() && r.words[at].Start == m.Noun.Start {
			return at
		}
	}
	return -1
}

// befellOf is what befell those whom a figure counts, told right before "of them" and the
// figure, "470 of whom died", or nil.
func (r *reading) befellOf(m *extract.Mention) *claim.Trigger {
	at := m.First - 1
	for at > 0 && r.words[at].Kind == text.Punct && !r.stops(at) {
		at--
	}
	if at <= 0 || !r.asIs[at].has(ofThem) || !r.tollAt(at-1) {
		return nil
	}
	return &r.triggers[r.triggersFrom(at-1)]
}

// casesBefore reports whether "the confirmed cases" stand in the clause before word i, and
// nothing behind them that befell anybody.
func (r *reading) casesBefore(i int) bool {
	for at := i - 1; at > 0 && !r.stops(at); at-- {
		if r.tollAt(at) || r.comma(at) {
			return false
		}
		if r.illness.roles[at].has(newCase) && r.illness.roles[at-1].has(cases) {
			return true
		}
	}
	return false
}

// tollAt reports whether word i says by itself what befell those who are counted.
func (r *reading) tollAt(i int) bool {
	k := r.triggersFrom(i)
	if k == len(r.triggers) || r.triggers[k].First != i {
		return false
	}
	t, ok := facts.ClaimByID(r.triggers[k].Claim)
	return ok && t.Toll != ""
}

// saysInfected ties a figure to the words that say of its noun that it is a case, which
// tell nothing else.
func (r *reading) saysInfected(m *extract.Mention, at int) {
	for k := r.triggersFrom(at); k < len(r.triggers) && r.triggers[k].First <= at+1; k++ {
		if r.triggers[k].Claim == "infect" {
			m.Says = r.triggers[k].Span
			return
		}
	}
	m.Says = m.Noun
}

// ill reports whether words first..last-1, which say that somebody is hurt, tell of a
// disease: "with" one follows in the sentence, or its name right behind; or the report is
// about one and the sentence tells of nothing that injures.
func (r *reading) ill(first, last int, about bool) bool {
	end := last
	for ; end < len(r.words) && end-last < illWords && !r.stops(end); end++ {
		switch {
		case r.illness.roles[end].has(injuries) || r.injures(end):
			return false
		case r.illness.roles[end].has(disease) && (end == last || r.withOne(end)):
			return true
		}
	}
	for at := first - 1; at >= 0 && first-at <= strikesWords && !r.stops(at+1); at-- {
		if r.illness.roles[at].has(disease) && r.illness.roles[first].has(smites) {
			return true
		}
	}
	if !about || r.illness.roles[first].has(smites) {
		return false
	}
	for ; end < len(r.words) && !r.stops(end); end++ {
		if r.injures(end) || r.illness.roles[end].has(injuries) {
			return false
		}
	}
	for at := first - 1; at >= 0 && !r.stops(at+1); at-- {
		if r.injures(at) || r.illness.roles[at].has(injuries) {
			return false
		}
	}
	return true
}

// injures reports whether word i tells of an attack or an accident.
func (r *reading) injures(i int) bool {
	k := r.triggersFrom(i)
	if k == len(r.triggers) || r.triggers[k].First != i {
		return false
	}
	t, ok := facts.ClaimByID(r.triggers[k].Claim)
	return ok && t.Incident && t.Toll == ""
}

// withOne reports whether "with" is written to the name of a disease or stands before it,
// a quotation mark between or not.
func (r *reading) withOne(i int) bool {
	if best, ok := r.morph.Best(i); ok && best.POS == morph.Noun && strings.HasPrefix(best.Prefix, byParticle) || strings.HasPrefix(r.words[i].Key, byParticle) {
		return true
	}
	for at := i - 1; at >= i-2 && at >= 0; at-- {
		if r.words[at].Key == byParticle {
			return true
		}
	}
	return false
}
