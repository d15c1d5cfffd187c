package checker

import (
	"strings"

	"crosscheck/facts"
)

// lastDays is how many days before its report the verdict fell at most that the report is
// about.
const lastDays = 2

// otherVerdicts reports whether two terms of prison differ and one of them is of another
// verdict than that which its report is about: the one that was appealed, that on others a
// week before.
func (c *comparison) otherVerdicts(a, b *item) bool {
	f, g := a.lead, b.lead
	term := func(f *facts.Fact) bool {
		return f.Claim.ID == "sentence" && facts.Dimension(f.Number.Unit) == "duration"
	}
	return term(f) && term(g) && c.fellBefore(a) != c.fellBefore(b) && !meets(a.inBase(), b.inBase())
}

// fellBefore reports whether the verdict of a term fell before that of its report.
func (c *comparison) fellBefore(a *item) bool {
	if a.happens != 0 {
		return true
	}
	d, day := a.lead.Date, c.day(a.doc)
	return d.Relation == facts.On && !d.Low.IsZero() && !d.High.IsZero() && !day.IsZero() && d.High.Compare(day) < 0 && day.DaysSince(d.Low) > lastDays
}

// alikeGoals is how alike the clauses of two goals are at least that are one, where nobody is
// named who shot both.
const alikeGoals = 0.1

// otherGoals reports whether two figures of a match tell of two things: goals in two minutes,
// where nothing says that they are one goal; and the score beside how many goals somebody shot.
func otherGoals(a, b *item) bool {
	f, g := a.lead, b.lead
	if f.Number.Counted != g.Number.Counted || meets(f.Number.Range, g.Number.Range) {
		return false
	}
	switch f.Number.Counted {
	case "match-minute":
		return twoPeople(a, b) || !onePerson(a, b) && cosine(a.terms, b.terms) < alikeGoals
	case "goal", "penalty":
		return ofScore(f) != ofScore(g) || f.Claim.ID != g.Claim.ID && f.Claim.ID != "draw" && g.Claim.ID != "draw"
	}
	return false
}

// ofScore reports whether a fact is one side of the score of a match.
func ofScore(f *facts.Fact) bool {
	for _, r := range f.Rules {
		if strings.HasPrefix(r, "number/score") {
			return true
		}
	}
	return false
}
