package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// holding is who holds an office, as one report tells.
type holding struct {
	item
	who facts.Ref
}

// holders finds reports of one time that name two people for an office that one person
// holds, or for the goal of one minute, where no report names both.
func (c *comparison) holders() []Finding {
	byOffice := make(map[string][]holding)
	var offices []string
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		held := f.Holders
		if goal, by, ok := goalAt(f); ok {
			held = []facts.Holder{{Office: goal, Ref: by}}
		}
		for _, h := range held {
			if who := f.Acts(); !who.IsZero() && who.ID != h.ID {
				continue
			}
			if byOffice[h.Office] == nil {
				offices = append(offices, h.Office)
			}
			byOffice[h.Office] = append(byOffice[h.Office], holding{item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: h.ID, parties: parties(f), holder: true}, h.Ref})
		}
	}
	var out []Finding
	for _, office := range offices {
		told := byOffice[office]
		if inTurn(told) {
			continue
		}
		disputed := c.disputedHolders(told)
		var members []*item
		for i := range told {
			if disputed[c.tenureOf(&told[i])] {
				members = append(members, &told[i].item)
			}
		}
		if len(members) == 0 {
			continue
		}
		if f, ok := c.finding(Actor, members); ok {
			for n, side := range f.Sides {
				at := slices.IndexFunc(members, func(m *item) bool { return m.lead.ID == side.Facts[0] })
				f.Sides[n].Value = members[at].claim
			}
			out = append(out, f)
		}
	}
	return out
}

// tenure is who holds an office by the reports of one day and story: they are held
// against others as one.
type tenure struct {
	who string
	kin int
	day facts.Instant
}

func (c *comparison) tenureOf(h *holding) tenure { return tenure{h.claim, c.kin[h.doc], c.day(h.doc)} }

// disputedHolders finds the holders of an office that other reports contradict, of whom no
// report names two.
func (c *comparison) disputedHolders(told []holding) map[tenure]bool {
	seen := make(map[tenure]bool)
	var each []*holding
	for i := range told {
		if t := c.tenureOf(&told[i]); !seen[t] {
			seen[t] = true
			each = append(each, &told[i])
		}
	}
	out := make(map[tenure]bool)
	for _, a := range each {
		out[c.tenureOf(a)] = slices.ContainsFunc(each, func(b *holding) bool { return c.twoHolders(a, b) })
	}
	return out
}

// inTurn reports whether one report names two people for an office: who held it before,
// and who holds it now.
func inTurn(told []holding) bool {
	who := make(map[int]string)
	for i := range told {
		if before, ok := who[told[i].doc]; ok && before != told[i].claim {
			return true
		}
		who[told[i].doc] = told[i].claim
	}
	return false
}

// heldFor is how many days apart two reports are at most that tell of one holder.
const heldFor = 7

// twoHolders reports whether two reports of one time name two people, of whom no word
// of one name is spelt like one of the other.
func (c *comparison) twoHolders(a, b *holding) bool {
	if a.doc == b.doc || a.claim == b.claim || !c.kin.related(a.doc, b.doc) {
		return false
	}
	x, y := c.day(a.doc), c.day(b.doc)
	if d := x.DaysSince(y); x.IsZero() || y.IsZero() || d > heldFor || d < -heldFor {
		return false
	}
	one, two := personWords(a.who), personWords(b.who)
	return len(one) > 1 && len(two) > 1 && sitesApart(one, two)
}

// personWords are the words of a name that no list has.
func personWords(r facts.Ref) []string {
	name, ok := strings.CutPrefix(r.ID, "person:")
	if !ok || name[0] < 0x80 {
		return nil
	}
	return strings.Split(name, "-")
}

// relateHolders judges who holds one office in two reports.
func relateHolders(a, b *item) judgement {
	if a.claim == b.claim {
		return sameName
	}
	if a.lead.Number.Counted == "match-minute" {
		return judgement{Verdict: Conflict, Cause: CauseActor, Rule: "actor/scorers"}
	}
	if len(a.lead.Holders) == 0 || len(b.lead.Holders) == 0 {
		return judgement{Verdict: Conflict, Cause: CauseActor, Rule: "actor/namesakes"}
	}
	return judgement{Verdict: Conflict, Cause: CauseActor, Rule: "actor/holders"}
}
