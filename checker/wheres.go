package checker

import (
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
)

// A boat sets out from one beach, a ship flies one flag, a fire begins on one floor, and
// an attack was to one side of a town. Each report is asked for the one place that it
// gives in a role; a report that gives two speaks of two things.

// whereOf is what reports give one place for: its role, and what has it.
type whereOf struct{ role, of string }

// wheres compares the places that reports give in a role.
func (c *comparison) wheres() []Finding {
	told := make(map[whereOf][]*item)
	c.tripEnds = make(map[string]bool)
	c.readDeeds()
	var keys []whereOf
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		for k := range f.Wheres {
			w := &f.Wheres[k]
			if w.Role == facts.Named || w.Role == facts.Make && f.Claim.ID == "flee" { // they got away in another car
				continue
			}
			named := w.Role == facts.Kin && w.By != "" // who the victim was tells which deed is meant
			if beside(f) && !named || f.Polarity != facts.Affirmed || f.Modality == facts.Conditional {
				continue
			}
			key := whereOf{w.Role, w.Of}
			if told[key] == nil {
				keys = append(keys, key)
			}
			if _, place := sortOf(w); w.Role == facts.From || w.Role == facts.To {
				c.tripEnds[place] = true
			}
			told[key] = append(told[key], &item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Claim.ID, parties: parties(f), where: w})
		}
	}
	var out []Finding
	for _, key := range keys {
		told[key] = consistent(told[key])
		for _, group := range c.ofOne(told[key]) {
			if f, ok := c.finding(slotOfRole(key.role), group); ok && (f.Verdict.Flagged() || !ofCountry(group[0].where)) {
				out = append(out, f)
			}
		}
	}
	return append(out, c.reversed(told, keys)...)
}

// slotOfRole is the slot that what has a role stands in: of people it tells who they are.
func slotOfRole(role string) Slot {
	if role == facts.Kin || role == facts.Nation {
		return Actor
	}
	return Place
}

// ofCountry reports whether a place is a side of a whole country, which says little where
// reports agree.
func ofCountry(w *facts.Where) bool {
	return w.Role == facts.Side && !strings.HasPrefix(w.Of, "place:")
}

// consistent leaves out the reports that give two places which exclude each other.
func consistent(told []*item) (out []*item) {
	for from := 0; from < len(told); {
		to := from
		for to < len(told) && told[to].doc == told[from].doc {
			to++
		}
		mine := told[from:to]
		if !slices.ContainsFunc(mine, func(a *item) bool {
			return slices.ContainsFunc(mine, func(b *item) bool { return relateWheres(a.where, b.where).Verdict == Conflict })
		}) {
			out = append(out, mine...)
		}
		from = to
	}
	return out
}

// ofOne is what several reports tell of one thing, in groups: each is of one thing with
// all others of its group, the first mostPeers of them. A report that gives two places
// tells of two things: one ship from here, one from there.
func (c *comparison) ofOne(told []*item) (groups [][]*item) {
	for _, a := range told {
		same := func(b *item) bool { return relateWheres(a.where, b.where).Verdict == Agree }
		fits := func(g []*item) bool {
			return !slices.ContainsFunc(g[:min(len(g), mostPeers)], func(b *item) bool {
				return a.doc != b.doc && !c.oneThere(a, b) || a.doc == b.doc && !same(b)
			})
		}
		i := slices.IndexFunc(groups, func(g []*item) bool { return fits(g) && slices.ContainsFunc(g, same) })
		if i < 0 {
			i = slices.IndexFunc(groups, fits)
		}
		if i < 0 {
			i, groups = len(groups), append(groups, nil)
		}
		groups[i] = append(groups[i], a)
	}
	return slices.DeleteFunc(groups, func(g []*item) bool {
		return !slices.ContainsFunc(g, func(a *item) bool { return a.doc != g[0].doc })
	})
}

// oneThere reports whether two reports give a place for one thing: they tell one story,
// and call it by no two names.
func (c *comparison) oneThere(a, b *item) bool {
	if !c.kin.related(a.doc, b.doc) {
		return false
	}
	if a.where.Role == facts.Kin && a.where.By != "" && b.where.By != "" {
		return !twoNames(a.where.By, b.where.By)
	}
	if c.daysApart(a.doc, b.doc) > nearDays || beside(a.lead) || beside(b.lead) {
		return false
	}
	if a.where.Role == facts.Way || a.where.Role == facts.Next {
		return c.alikeTops(a.doc, b.doc) // nothing need have happened
	}
	if !c.closeTops(a.doc, b.doc) {
		return false
	}
	if a.where.Role == facts.Side {
		return c.oneSide(a, b)
	}
	if a.where.Role == facts.Nation && a.where.Of == victim && (c.severalDied[a.doc] || c.severalDied[b.doc]) {
		return false // which of them is meant nobody says
	}
	return !c.farEnds(a, b) && !twoNames(a.where.By, b.where.By)
}

// beside reports whether a fact is of another happening than what its report is about.
func beside(f *facts.Fact) bool {
	return f.Claim.ID != "distance" && (f.Happening != 0 || f.Recalled)
}

// victim is who has a nationality as the one who died.
const victim = "victim"

// readDeeds finds what the top of each report tells to have happened, but for journeys,
// and which reports count several dead of what they are about.
func (c *comparison) readDeeds() {
	c.topDeeds, c.severalDied = make([][]string, len(c.story.Documents)), make([]bool, len(c.story.Documents))
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if f.Happening == 0 && toll(f.Claim.ID) == dead && !f.Number.Low.IsZero() && f.Number.Low.Compare(facts.Int(1)) > 0 {
			c.severalDied[c.docs[f.Document]] = true
		}
		t, known := facts.ClaimByID(f.Claim.ID)
		if known && f.Sentence < topSentences && f.Happening == 0 && !slices.Contains(t.Roles, "from") && !slices.Contains(t.Roles, "to") {
			doc := c.docs[f.Document]
			c.topDeeds[doc] = append(c.topDeeds[doc], f.Claim.ID)
		}
	}
}

// closeTops reports whether the tops of two reports are of one incident: they tell one
// deed, and are much alike, or alike and of one town.
func (c *comparison) closeTops(a, b int) bool {
	return c.alikeTops(a, b) && slices.ContainsFunc(c.topDeeds[a], func(deed string) bool { return slices.Contains(c.topDeeds[b], deed) })
}

// alikeTops reports whether the tops of two reports are much alike, or alike and of one town.
func (c *comparison) alikeTops(a, b int) bool {
	alike := cosine(c.tops[a], c.tops[b])
	return alike >= 2*sameStory || alike >= sameStory && len(c.towns[a]) > 0 && len(c.towns[b]) > 0 && !c.apart(a, b)
}

// twoNames reports whether what goes is called by two names, written in one script.
func twoNames(a, b string) bool {
	return a != "" && b != "" && isCode(a) == isCode(b) && sitesApart(strings.Split(a, "-"), strings.Split(b, "-"))
}

// nearDays is how many days apart two reports are at most that tell of one thing that
// went somewhere: the next ship is attacked within the week.
const nearDays = 4

// daysApart is how many days lie between two reports; 0 where one has none.
func (c *comparison) daysApart(a, b int) int {
	x, y := c.day(a), c.day(b)
	if x.IsZero() || y.IsZero() {
		return 0
	}
	return max(x.DaysSince(y), y.DaysSince(x))
}

// farEnds is far but for the towns that something set out from or was bound for, which
// are not where the reports' story is.
func (c *comparison) farEnds(a, b *item) bool {
	at := func(doc int) bool {
		return slices.ContainsFunc(c.towns[doc], func(t facts.Ref) bool {
			_, town := sortOf(&facts.Where{Ref: t})
			return !c.tripEnds[town]
		})
	}
	return c.far(a, b) && at(a.doc) && at(b.doc)
}

// oneSide reports whether two sides of one place are told of the same: of one town that
// lies there, of what lies as far away, or else of what the reports are about, where that
// is the side of a town or one deed of a country.
func (c *comparison) oneSide(a, b *item) bool {
	x, y := a.where, b.where
	if x.By != "" && x.By == y.By {
		return true
	}
	if a.claim == "distance" && b.claim == "distance" && !a.lead.Number.IsZero() && !b.lead.Number.IsZero() {
		return facts.Relate(a.inBase(), b.inBase()) != facts.Apart // 70 km south of it, 70 km north of it
	}
	if a.claim == "distance" || b.claim == "distance" || c.far(a, b) {
		return false
	}
	return !ofCountry(x) && oneDeed(a.claim, b.claim) || a.claim == b.claim && facts.Relate(a.lead.Date.Days(), b.lead.Date.Days()) != facts.Apart
}

// reversed finds what some reports send to where others have it come from. Where two of
// them tell the other end too, the ends are compared as they are.
func (c *comparison) reversed(told map[whereOf][]*item, keys []whereOf) (out []Finding) {
	for _, key := range keys {
		if key.role != facts.From {
			continue
		}
		from, to := told[key], told[whereOf{facts.To, key.of}]
		comes, goes := reports(from), reports(to)
		at := make(map[string][]*item) // where they have it go, the first mostPeers
		for _, b := range to {
			if len(at[b.where.ID]) < mostPeers {
				at[b.where.ID] = append(at[b.where.ID], b)
			}
		}
		seen := make(map[string]bool)
		for _, first := range from {
			if seen[first.where.ID] {
				continue
			}
			seen[first.where.ID] = true
			var members []*item
			turned := make(map[*item]bool) // of those that go there
			for _, a := range from {
				comesBack := false
				for _, b := range at[first.where.ID] {
					if a.where.ID == b.where.ID && b.doc != a.doc && !(goes[a.doc] && comes[b.doc] && waysApart(from, to, a.doc, b.doc)) && c.oneThere(a, b) {
						comesBack, turned[b] = true, true
					}
				}
				if comesBack {
					members = append(members, a)
				}
			}
			for _, b := range at[first.where.ID] {
				if turned[b] {
					members = append(members, b)
				}
			}
			if len(members) > 0 {
				if f, ok := c.finding(Place, members); ok {
					out = append(out, f)
				}
				break
			}
		}
	}
	return out
}

// waysApart reports whether two reports give one end of a way at two places that exclude
// each other, which tells more than that they turn it round.
func waysApart(from, to []*item, a, b int) bool {
	apart := func(told []*item) bool {
		return slices.ContainsFunc(told, func(x *item) bool {
			return x.doc == a && slices.ContainsFunc(told, func(y *item) bool { return y.doc == b && relateWheres(x.where, y.where).Verdict == Conflict })
		})
	}
	return apart(from) || apart(to)
}

// reports are those of some items.
func reports(xs []*item) map[int]bool {
	docs := make(map[int]bool, len(xs))
	for _, x := range xs {
		docs[x.doc] = true
	}
	return docs
}

// relateRoles is relateWheres, where two sides are of what lies exactly as far away: told
// with its distance, north-east is not north-west.
func relateRoles(a, b *item) judgement {
	j := relateWheres(a.where, b.where)
	measured := func(i *item) bool { return i.claim == "distance" && i.lead.Number.IsPoint() && !i.lead.Number.About }
	if j.Rule == "place/near-side" && turn(a.where.ID, b.where.ID) >= 90 && measured(a) && measured(b) && facts.Relate(inBase(&a.lead.Number), inBase(&b.lead.Number)) == facts.Same {
		return judgement{Verdict: Conflict, Cause: CausePlace, Rule: "place/side"}
	}
	return j
}

// relateWheres judges two places in one role, or the one place in the two roles of a way.
func relateWheres(a, b *facts.Where) judgement {
	conflict := func(rule string) judgement { return judgement{Verdict: Conflict, Cause: CausePlace, Rule: rule} }
	switch {
	case a.Role != b.Role:
		return conflict("place/reversed")
	case a.ID == b.ID:
		return judgement{Verdict: Agree, Rule: "place/same"}
	case a.Role == facts.Make:
		return relateMakes(a.ID, b.ID)
	case a.Role == facts.Kin:
		return relateKin(a.ID, b.ID)
	case a.Role == facts.Flag || a.Role == facts.Nation || a.Role == facts.Built || a.Role == facts.Way:
		return conflict("place/" + a.Role)
	case a.Role == facts.Side:
		if turn(a.ID, b.ID) >= 135 {
			return conflict("place/side")
		}
		return judgement{Verdict: Compatible, Rule: "place/near-side"}
	case a.Role == facts.Floor:
		if lowest(a.ID) && lowest(b.ID) {
			return judgement{Verdict: Compatible, Rule: "place/floor-name"}
		}
		return conflict("place/floor")
	}
	return relateEnds(a, b)
}

// turn is how many degrees, 0 to 180, lie between two sides.
func turn(a, b string) int {
	x, _ := strconv.Atoi(a)
	y, _ := strconv.Atoi(b)
	d := max(x-y, y-x)
	return min(d, 360-d)
}

// lowest reports whether a floor is the ground floor, or the first one, as some call it.
func lowest(floor string) bool { return floor == "0" || floor == "1" }

// relateEnds judges the two places from which, or to which, one thing went: two of one
// sort exclude each other, one of another sort may be near or in the other.
func relateEnds(a, b *facts.Where) judgement {
	kindA, nameA := sortOf(a)
	kindB, nameB := sortOf(b)
	switch {
	case nameA == nameB || a.Name != "" && b.Name != "" && (bearsName(a.Name, b.Name) || bearsName(b.Name, a.Name)):
		return judgement{Verdict: Agree, Rule: "place/same"}
	case countryIn(a) != countryIn(b) && countryIn(a) != "" && countryIn(b) != "":
		return judgement{Verdict: Conflict, Cause: CausePlace, Rule: "place/" + a.Role}
	case !isCode(a.ID) && !isCode(b.ID) && !sitesApart(strings.Split(nameA, "-"), strings.Split(nameB, "-")):
		return judgement{Verdict: Compatible, Rule: "place/spelling"}
	case kindA == kindB && kindA != "":
		return judgement{Verdict: Conflict, Cause: CausePlace, Rule: "place/" + a.Role}
	}
	return judgement{Verdict: Compatible, Rule: "place/may-hold"}
}

// countryIn is the code of the country that a place lies in, where that is known.
func countryIn(w *facts.Where) string {
	if code, ok := strings.CutPrefix(w.ID, "country:"); ok {
		return code
	}
	name, _ := strings.CutPrefix(w.ID, "place:")
	if code, _, province := strings.Cut(name, "-"); province && len(code) == 2 && isCode(code) {
		return code
	}
	return w.In
}

// sortOf is the sort of a place and its name: a country, a province or a town of the
// gazetteer, a site or a stretch of coast; empty for a place of no list, which may be any.
func sortOf(w *facts.Where) (sort, name string) {
	id, coast := strings.CutPrefix(w.ID, "coast:")
	switch {
	case strings.HasPrefix(id, "site:"):
		sort, name, _ = strings.Cut(strings.TrimPrefix(id, "site:"), "-")
		return "site " + sort, name
	case strings.HasPrefix(id, "country:"):
		sort = "country"
	case strings.HasPrefix(id, "place:geonames:"):
		sort = "town"
	case strings.HasPrefix(id, "place:") && isCode(strings.TrimPrefix(id, "place:")):
		sort = "province"
	case coast && !strings.HasPrefix(id, "place:"):
		sort = "beach"
	}
	if coast && sort != "" {
		sort = "coast " + sort
	}
	if sort == "" || sort == "coast beach" {
		return sort, strings.TrimPrefix(id, "place:")
	}
	return sort, id
}

// isCode reports whether a name is of ASCII letters, as the codes of provinces are.
func isCode(name string) bool {
	return !strings.ContainsFunc(name, func(c rune) bool { return c >= 0x80 })
}
