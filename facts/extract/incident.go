package extract

import (
	"cmp"
	"slices"

	"crosscheck/facts"
)

// claimOfIncident is the rule by which a death is one of an incident.
const claimOfIncident = "claim/of-incident"

// openingTold is how many sentences from the top of a happening say what it is.
const openingTold = 3

// incidents makes one claim of the dead of an incident, however a report puts
// it: "six were killed" and "the death of six in a crash". One person who died is
// of the incident where the sentence tells of it; several are where the opening of
// the happening does, and no disease is told of. Those who died since, of their
// wounds, stay apart.
func (b *builder) incidents(sentences []inSentence) {
	told := make(map[int]bool) // the happenings that open with an incident
	seen := make(map[int]int)
	for i := range sentences {
		h := b.happening[i]
		if seen[h]++; seen[h] <= openingTold && b.tellsIncident(&sentences[i]) {
			told[h] = true
		}
	}
	ill := false
	for i := range b.Heads {
		toll := b.Heads[i].Type.Toll
		ill = ill || toll == "infected" || toll == "vaccinated"
	}
	of := make(map[string]bool) // the facts that are of an incident
	for i := range b.out {
		f := &b.out[i]
		t, _ := facts.ClaimByID(f.Claim.ID)
		if t.OfIncident == "" || f.Number.Unit != "person" || f.Number.AsOf == "added" {
			continue
		}
		several := !f.Number.IsPoint() || f.Number.Low != facts.Int(1)
		if of[f.Number.PartOf] || several && (told[f.Happening] || told[0]) && !ill || b.tellsIncident(&sentences[f.Sentence]) {
			of[f.ID] = true
			f.Claim.ID = t.OfIncident
			f.Rules = append(f.Rules, claimOfIncident)
			if b.Explain {
				f.Steps = append(f.Steps, facts.Step{Slot: "claim", Rule: claimOfIncident, What: t.OfIncident})
			}
		}
	}
}

// claimVictims is the rule by which victims are the dead.
const claimVictims = "claim/victims"

// victims makes dead of the victims that a sentence counts, where it says of nobody that he
// was killed or wounded: "the victims of the collapse rise to 18", "the toll rises to 16 victims".
func (b *builder) victims(sentences []inSentence) {
	for i := range b.out {
		f := &b.out[i]
		told := &sentences[f.Sentence]
		rose := f.Claim.ID != casualty && b.riseTo(told, f)
		if f.Claim.ID != casualty && !rose || f.Number.Unit != "person" || f.Polarity != facts.Affirmed || f.Number.Low.IsZero() || f.Number.Low.Compare(facts.Int(0)) <= 0 ||
			!b.victimsAlone(told) && !(rose && b.tells(told, "die")) {
			continue
		}
		f.Claim.ID = dead
		f.Rules = append(f.Rules, claimVictims)
		if b.Explain {
			f.Steps = append(f.Steps, facts.Step{Slot: "claim", Rule: claimVictims, What: dead})
		}
	}
}

// casualty and dead are the claims of those who were killed or wounded, and of the dead.
const (
	casualty = "casualty"
	dead     = "kill"
)

// riseTo reports whether a fact says that something rose to so many victims.
func (b *builder) riseTo(s *inSentence, f *facts.Fact) bool {
	return risings[f.Claim.ID] && slices.ContainsFunc(s.heads, func(h int) bool { return b.Heads[h].Claim == casualty && f.Number.Span.Covers(b.Heads[h].Span) })
}

// tells reports whether a sentence has a claim.
func (b *builder) tells(s *inSentence, claim string) bool {
	return slices.ContainsFunc(s.heads, func(h int) bool { return b.Heads[h].Claim == claim })
}

// risings are the claims that tell of a count what it came to.
var risings = map[string]bool{"rise": true, "reach": true}

// victimsAlone reports whether a sentence tells of victims, and of no dead or wounded as such.
func (b *builder) victimsAlone(s *inSentence) bool {
	told := false
	for _, h := range s.heads {
		switch b.Heads[h].Type.Toll {
		case "dead", "wounded":
			return false
		case "casualties":
			told = true
		}
	}
	return told
}

// tellsIncident reports whether a sentence says that an incident happened, beyond
// who was hurt.
func (b *builder) tellsIncident(s *inSentence) bool {
	for _, h := range s.heads {
		if t := b.Heads[h].Type; t.Incident && t.Toll == "" && cmp.Or(b.Heads[h].Polarity, facts.Affirmed) == facts.Affirmed {
			return true
		}
	}
	return false
}
