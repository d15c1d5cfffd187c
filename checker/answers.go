package checker

import (
	"slices"
	"strings"

	"crosscheck/facts"
)

// otherObject reports whether item a denies a deed done to something that item b does not
// speak of: by none of the words right behind the deed.
func otherObject(a, b *item) bool {
	if a.lead.Polarity != facts.Denied || !slices.ContainsFunc(a.lead.Denies, toWhat) {
		return false
	}
	return !slices.ContainsFunc(a.lead.Denies, func(t string) bool {
		return toWhat(t) && (slices.Contains(b.lead.Terms, t) || slices.Contains(b.lead.Near, t) || bears(b.lead.Place.ID, t))
	})
}

// allOfObject reports whether item b speaks of all that item a denies the deed of: offers
// to sell are not offers to buy.
func allOfObject(a, b *item) bool {
	return !slices.ContainsFunc(a.lead.Denies, func(t string) bool { return !slices.Contains(b.lead.Terms, t) && !bears(b.lead.Place.ID, t) })
}

// toWhat reports whether a term says what something was done to: a word, or people by what
// befell them, "survivors"; but no name and no other deed.
func toWhat(t string) bool {
	c, claim := facts.ClaimByID(t)
	return ordinary(t) || claim && c.Counts == "person"
}

// bears reports whether a site is called by a word: the airport of site:airport-sebha.
func bears(place, word string) bool {
	name, ok := strings.CutPrefix(place, "site:")
	return ok && slices.Contains(strings.Split(name, "-"), word)
}

// oneSiteBy reports whether the site of one of two deeds is told by a word alone beside
// the other: the airport, once it is named.
func oneSiteBy(a, b *item) bool {
	by := func(x, y *item) bool {
		return slices.ContainsFunc(x.lead.Near, func(t string) bool { return ordinary(t) && bears(y.lead.Place.ID, t) })
	}
	return by(a, b) || by(b, a)
}

// twoOffices reports whether two deeds are of the holders of two offices.
func twoOffices(a, b *item) bool {
	x, ok := strings.CutPrefix(a.lead.Actor.ID, "role:")
	y, also := strings.CutPrefix(b.lead.Actor.ID, "role:")
	return ok && also && !strings.HasPrefix(x, y) && !strings.HasPrefix(y, x)
}

// oneDeath reports whether item a denies, in answer to others, the death that item b tells
// of, of one alone; the report of a tells of no other.
func (c *comparison) oneDeath(a, b *item) bool {
	q := &b.lead.Number
	one := q.IsZero() || q.Range == facts.Exactly(facts.Int(1)) && !q.Ordinal
	return a.lead.Rebuts && toll(a.claim) == dead && one && a.lead.Number.IsZero() && !otherObject(a, b) && c.oneStory(a, b) && !twoPeople(a, b) && places(a.lead, b.lead) != placeOther
}

// tellsItself reports whether the report of item a, a denial, tells of the same deed
// itself, of what is more like item b than what it denies.
func (c *comparison) tellsItself(items []item, told []int, a, b *item) bool {
	likeness := func(x *item) float64 {
		s := cosine(x.near, b.near)
		if a.lead.Actor.ID != "" && b.lead.Actor.ID != "" && x.lead.Actor.ID == b.lead.Actor.ID {
			s++
		}
		return s
	}
	denied := likeness(a)
	return slices.ContainsFunc(ofReport(items, told, a.doc), func(j int) bool { return likeness(&items[j]) > denied })
}
