package checker

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"crosscheck/facts"
)

// fewTimes is how often at most a report tells of a deed, where a denial of it
// leaves no doubt which of them is denied.
const fewTimes = 2

// denials links what a report denies in answer to others, or says that nobody has
// claimed, to the report that tells it: the same claim of what the reports are about,
// both done or both planned.
func (c *comparison) denials(items []item) []link {
	type telling struct {
		doc   int
		claim string
	}
	times, denies := make(map[telling]int), make(map[telling]bool)
	told := make(map[string][]int) // of each claim, where it is told
	for i := range items {
		a := &items[i]
		if a.happens != 0 {
			continue
		}
		if at := (telling{a.doc, a.claim}); a.lead.Polarity == facts.Denied && !denies[at] {
			denies[at] = true
			times[at]++
		} else if a.lead.Polarity != facts.Denied && (!a.title || a.body) {
			times[at]++ // a title tells again what stands below
		}
		if a.lead.Polarity == facts.Affirmed && saysSo(a.lead) && !empty(a.claim) {
			told[deathIs(a.claim)] = append(told[deathIs(a.claim)], i)
		}
	}
	out, argued := c.arguments(items, told)
	out = append(out, c.voiced(items, argued)...)
	few := func(i int) bool { return argued[i] || times[telling{items[i].doc, items[i].claim}] <= fewTimes }
	denied := make(map[string][]int)
	for i := range items {
		if a := &items[i]; a.lead.Polarity == facts.Denied && saysSo(a.lead) && a.happens == 0 && few(i) {
			denied[deathIs(a.claim)] = append(denied[deathIs(a.claim)], i)
		}
	}
	for claim, is := range denied {
		reports := reportsOf(items, told[claim])
		across(is, reports, func(i, first int) bool {
			a, best := &items[i], -1 // of the report, what is most like the denial
			for _, j := range ofReport(items, told[claim], items[first].doc) {
				b := &items[j]
				sole := times[telling{a.doc, a.claim}] == 1 && times[telling{b.doc, b.claim}] == 1
				if b.doc == a.doc || a.lead.Modality != b.lead.Modality || !few(j) && !noneAtAll(a, b) || twoOffices(a, b) {
					continue
				}
				if !c.denies(a, b, argued[i], argued[j]) && !(sole && c.deniesSole(a, b)) && !(times[telling{a.doc, a.claim}] == 1 && c.oneDeath(a, b)) {
					continue
				}
				if !argued[i] && !claimed(a) && c.tellsItself(items, told[claim], a, b) {
					continue
				}
				if best < 0 || cosine(a.terms, b.terms) > cosine(a.terms, items[best].terms) {
					best = j
				}
			}
			if best >= 0 {
				out = append(out, link{a: min(i, best), b: max(i, best), score: math.MaxFloat64, framed: true})
			}
			return best >= 0
		})
	}
	return out
}

// reportsOf is the first item of each report among some that are sorted.
func reportsOf(items []item, is []int) []int {
	return slices.CompactFunc(slices.Clone(is), func(i, j int) bool { return items[i].doc == items[j].doc })
}

// ofReport is those of some sorted items that are of one report.
func ofReport(items []item, is []int, doc int) []int {
	from, _ := slices.BinarySearchFunc(is, doc, func(i, doc int) int { return items[i].doc - doc })
	to, _ := slices.BinarySearchFunc(is, doc+1, func(i, doc int) int { return items[i].doc - doc })
	return is[from:to]
}

// deathIs is the claim that a claim is told and denied as: nobody died, nobody was killed.
func deathIs(claim string) string {
	t, _ := facts.ClaimByID(claim)
	return cmp.Or(t.OfIncident, claim)
}

// noneAtAll reports whether item a denies that there were any victims of what item b, the
// first count of its report, tells.
func noneAtAll(a, b *item) bool {
	return a.lead.Any && a.lead.Rebuts && !otherObject(a, b) && toll(a.claim) == dead && b.leads && b.first < topSentences
}

// saysSo reports whether a fact is told as done, or as sure to be.
func saysSo(f *facts.Fact) bool { return f.Modality == facts.Asserted || f.Modality == facts.Planned }

// denies reports whether item a denies what another report tells in item b. Either may
// be argued over in its own report.
func (c *comparison) denies(a, b *item, overA, overB bool) bool {
	once, argued := doneOnce(a.claim), overA || overB
	sole := (overA || a.soleClaim) && (overB || b.soleClaim)
	switch {
	case argued && toll(a.claim) == "" && (c.wordsAlike(a, b, halfOfReports) || !c.far(a, b) && (sameThing(a, b) || sole && c.wordsAlike(a, b, 0))):
		return true
	case !c.oneStory(a, b) || onlySome(a, b) || b.lead.Still && !a.lead.Still || ownWords(a, b):
		return false
	case toll(a.claim) != "":
		return (a.lead.Rebuts || argued) && (oneObject(a, b) || onePerson(a, b) || noneAtAll(a, b)) && !twoPeople(a, b) && places(a.lead, b.lead) != placeOther
	case a.lead.Modality == facts.Planned && b.lead.Modality == facts.Planned && !a.lead.Rebuts && !once:
		return !c.both[deedOf(a.lead)] && !c.both[deedOf(b.lead)] && (sameObject(a, b) || oneParty(a, b))
	case !a.lead.Rebuts && !claimed(a) && !once:
		return !c.both[deedOf(a.lead)] && !c.both[deedOf(b.lead)] && sameObject(a, b) && oneParty(a, b)
	}
	if a.lead.Any && a.lead.Rebuts && (oneObject(a, b) || a.soleClaim && b.soleClaim) {
		return true // "denied that any camp was hit"
	}
	return c.answers(a, b) && (claimed(a) || sameThing(a, b) || oneSiteBy(a, b) || once && !twoPeople(a, b))
}

// ownWords reports whether item b is what the speaker of the denial a says himself, of
// something else by the words beside it: that no wedding was hit, and that a store was.
func ownWords(a, b *item) bool {
	who, x, y := a.lead.Said.Speaker.ID, a.lead.Near, b.lead.Near
	if who == "" || who != b.lead.Said.Speaker.ID || doneOnce(a.claim) {
		return false
	}
	n := sharedWords(x, y)
	return n < sharedWords(x, x) && n < sharedWords(y, y)
}

// deniesSole reports whether item a denies what item b tells, where neither report tells
// more of the like: in answer to others, though the tops of the two open with other
// things, or of all there could be of it, "no leak whatever was seen".
func (c *comparison) deniesSole(a, b *item) bool {
	if toll(a.claim) != "" || onlySome(a, b) || b.lead.Still && !a.lead.Still || ownWords(a, b) || places(a.lead, b.lead) == placeOther || !c.answers(a, b) || !c.kin.related(a.doc, b.doc) || c.far(a, b) {
		return false
	}
	if a.lead.Any && c.oneStory(a, b) && (a.lead.Rebuts || allOfObject(a, b)) {
		return true
	}
	return a.lead.Rebuts && a.lead.Event != "" && a.lead.Event == b.lead.Event && (a.lead.Any || sameThing(a, b))
}

// arguments links what one report tells in two speakers' mouths, one of whom denies in
// answer what the other says: in the next sentence, or over the same thing. argued
// marks the items that stand in such a pair.
func (c *comparison) arguments(items []item, told map[string][]int) (out []link, argued []bool) {
	argued = make([]bool, len(items))
	times := make(map[deedIn]int)
	for _, at := range told {
		for _, i := range at {
			times[deedOf(items[i].lead)]++
		}
	}
	for i := range items {
		a := &items[i]
		if a.lead.Polarity != facts.Denied || !saysSo(a.lead) || a.happens != 0 || a.lead.Said.Speaker.ID == "" {
			continue
		}
		best := -1
		for _, j := range ofReport(items, told[deathIs(a.claim)], a.doc) {
			if b := &items[j]; c.argue(a, b, times[deedOf(b.lead)] == 1) && (best < 0 || cosine(a.near, items[j].near) > cosine(a.near, items[best].near)) {
				best = j
			}
		}
		if best >= 0 {
			argued[i], argued[best] = true, true
			out = append(out, link{a: min(i, best), b: max(i, best), score: math.MaxFloat64, framed: true})
		}
	}
	return out, argued
}

// argue reports whether one report has another speaker say in b what its speaker in a
// denies, one of both in answer to the other. Once says that b is all that the report
// tells of the deed.
func (c *comparison) argue(a, b *item, once bool) bool {
	f, g := a.lead, b.lead
	if a.doc != b.doc || f.Modality != g.Modality || g.Said.Speaker.ID == f.Said.Speaker.ID || !f.Rebuts && !(g.Said.Against && g.Sentence > f.Sentence) {
		return false
	}
	apart := max(f.Sentence-g.Sentence, g.Sentence-f.Sentence)
	near, nearB := c.beside(a), c.beside(b)
	unspoken := func(t string) bool { return !names(f, t) && !names(g, t) }
	if onlySome(a, b) {
		return false
	}
	object, known := commonWord(near, nearB, unspoken), g.Said.Speaker.ID != ""
	if object && (apart == 1 || known && apart <= argueSentences) {
		return true
	}
	if apart != 1 || !once {
		return false
	}
	alone := !slices.ContainsFunc(near, ordinary) || !slices.ContainsFunc(nearB, ordinary) // no word tells two things apart
	return commonWord(f.Terms, g.Terms, unspoken) || known && (alone || commonWord(f.Terms, g.Terms, func(t string) bool { return !opensName(f, t) && !opensName(g, t) }))
}

// onlySome reports whether what item a denies is of some alone, whom item b does not
// count: that any doctor died, where 61 people did; that the port stopped, where 4,000
// lorries did, in the words right before the deed.
func onlySome(a, b *item) bool {
	q := &b.lead.Number
	if q.IsZero() || !a.lead.Number.IsZero() {
		return false
	}
	if victims[toll(a.claim)] {
		return (q.Counted == "person" || q.Counted == "case") && slices.ContainsFunc(a.lead.Near, ordinary)
	}
	gap := b.lead.Claim.Span.Start - q.Span.End
	return q.Unit == "" && q.Counted != "" && q.Counted != "person" && gap >= 0 && gap <= len(" ")
}

// beside is what stands beside a deed wherever its report tells it again.
func (c *comparison) beside(a *item) []string {
	if len(a.facts) == 1 {
		return a.lead.Near
	}
	var out []string
	for _, i := range a.facts {
		out = append(out, c.story.Facts[i].Near...)
	}
	return out
}

// commonWord reports whether two lists share an ordinary word that serves.
func commonWord(a, b []string, serves func(t string) bool) bool {
	return slices.ContainsFunc(a, func(t string) bool { return ordinary(t) && slices.Contains(b, t) && serves(t) })
}

// names reports whether the speaker of a fact, who stands in no list, is called by a
// word, and opensName whether he is by that word first: "a guard of the store".
func names(f *facts.Fact, t string) bool {
	return slices.ContainsFunc(strings.Fields(f.Said.Speaker.ID), func(w string) bool { return strings.HasSuffix(w, t) })
}

func opensName(f *facts.Fact, t string) bool {
	who := strings.Fields(strings.TrimPrefix(f.Said.Speaker.ID, unnamed))
	return len(who) > 0 && strings.HasSuffix(who[0], t)
}

// denialRule names the rule that links a denial to another item.
func denialRule(a, b *item) string {
	switch {
	case a.doc == b.doc:
		return "argued"
	case a.claim != b.claim || a.lead.Polarity == b.lead.Polarity:
		return "voiced"
	}
	return "denials"
}

// argueSentences is how many sentences apart two speakers speak at most of one thing.
const argueSentences = 3

// voiced links a denial in answer to others to what its speaker says in other reports:
// the same denial, or that the opposite was done.
func (c *comparison) voiced(items []item, argued []bool) []link {
	type voice struct{ speaker, claim string }
	said, denials := make(map[voice][]int), make(map[voice][]int)
	for i := range items {
		a := &items[i]
		if a.lead.Said.Speaker.ID == "" || !saysSo(a.lead) || a.happens != 0 || a.counted {
			continue
		}
		v := voice{a.lead.Said.Speaker.ID, a.claim}
		said[v] = append(said[v], i)
		if a.lead.Polarity == facts.Denied && (a.lead.Rebuts || argued[i]) {
			denials[v] = append(denials[v], i)
		}
	}
	var out []link
	for v, is := range denials {
		t, _ := facts.ClaimByID(v.claim)
		for _, claim := range append([]string{v.claim}, t.Opposite...) {
			across(is, said[voice{v.speaker, claim}], func(i, j int) bool {
				a, b := &items[i], &items[j]
				same := b.doc != a.doc && a.lead.Modality == b.lead.Modality && (a.claim == b.claim) == (b.lead.Polarity == facts.Denied) && !c.far(a, b)
				if same {
					out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
				}
				return same
			})
		}
	}
	return out
}

// answers reports whether a denial can be of what another report tells: its report
// nowhere tells the same, or it is done once, or both clauses name somebody or one site,
// or are much alike. Two reports that both say and deny it speak of the same two things.
func (c *comparison) answers(a, b *item) bool {
	if c.both[deedOf(a.lead)] && c.both[deedOf(b.lead)] && !doneOnce(a.claim) {
		return false
	}
	shared, _ := common(a.parties, b.parties)
	return !c.both[deedOf(a.lead)] || doneOnce(a.claim) || shared > 0 || oneSite(a, b) || cosine(a.terms, b.terms) >= likeAnswer
}

// likeAnswer is how alike a denial is at least to what it denies where its report
// tells the same of something else.
const likeAnswer = 0.25

// claimed reports whether an item tells that somebody, or nobody, said that the
// attack was theirs.
func claimed(a *item) bool { return a.claim == "claim-responsibility" }

// tells reports whether the top of a report names a town, in this spelling or another.
func (c *comparison) tells(doc int, town facts.Ref) bool {
	return slices.ContainsFunc(c.towns[doc], func(t facts.Ref) bool { return t.ID == town.ID || t.Name == town.Name })
}

// far reports whether two reports tell of other towns, and neither item stands in a
// town that the other's report tells of.
func (c *comparison) far(a, b *item) bool {
	return c.apart(a.doc, b.doc) && !c.tells(a.doc, b.lead.Place) && !c.tells(b.doc, a.lead.Place)
}

// sameThing reports whether two clauses share a place, somebody or a word.
func sameThing(a, b *item) bool {
	shared, _ := common(a.parties, b.parties)
	return shared > 0 || places(a.lead, b.lead) == placeSame || cosine(a.near, b.near) > 0 || cosine(a.terms, b.terms) > leastShared
}

// leastShared is how alike two clauses are that share more than the claim.
const leastShared = 0.05

// oneObject reports whether an ordinary word stands beside both deeds: what was done to,
// as a rule. Names and other deeds are none.
func oneObject(a, b *item) bool {
	return commonWord(a.lead.Near, b.lead.Near, func(string) bool { return true })
}

// unnamed begins the id of a speaker of no list.
const unnamed = "said: "

// sameObject is oneObject where no word beside both deeds tells two objects apart: two
// roads share one of two words and more.
func sameObject(a, b *item) bool {
	n := sharedWords(a.lead.Near, b.lead.Near)
	return n > 0 && (n == sharedWords(a.lead.Near, a.lead.Near) || n == sharedWords(b.lead.Near, b.lead.Near) || sharedWords(a.lead.Terms, b.lead.Terms) > 1)
}

// twoObjects reports whether words beside both deeds tell two objects apart.
func twoObjects(a, b *item) bool {
	return slices.ContainsFunc(a.lead.Near, ordinary) && slices.ContainsFunc(b.lead.Near, ordinary) && !sameObject(a, b)
}

// sharedWords is how many ordinary words two lists share.
func sharedWords(a, b []string) (n int) {
	for _, t := range a {
		if ordinary(t) && slices.Contains(b, t) {
			n++
		}
	}
	return n
}

// wordsAlike reports whether two clauses share an ordinary word of more than some weight.
func (c *comparison) wordsAlike(a, b *item, weight float64) bool {
	return slices.ContainsFunc(a.lead.Terms, func(t string) bool {
		return ordinary(t) && slices.Contains(b.lead.Terms, t) && c.terms.weight[c.terms.id[t]] > weight
	})
}

// ordinary reports whether a term is a word, and neither a name nor a deed.
func ordinary(t string) bool {
	_, claim := facts.ClaimByID(t)
	return !claim && !strings.Contains(t, ":")
}

// halfOfReports is the weight of a word that half of the reports have.
var halfOfReports = math.Log(3)

// oneSite reports whether both deeds were done at one station, base or airport.
func oneSite(a, b *item) bool {
	return strings.HasPrefix(a.lead.Place.ID, "site:") && places(a.lead, b.lead) == placeSame
}

// oneParty reports whether two facts name a person or a body that both have.
func oneParty(a, b *item) bool {
	shared, _ := common(a.parties, b.parties)
	return shared > 0
}

// sooner reports whether an item says that what another tells on a later day was not
// so: nobody had claimed it yet. What is dated before was not so all the same.
func (c *comparison) sooner(a, b *item) bool {
	x, y := c.day(a.doc), c.day(b.doc)
	if a.lead.Polarity != facts.Denied || a.lead.Rebuts || b.lead.Polarity != facts.Affirmed || x.IsZero() || y.IsZero() || x.Compare(y) >= 0 {
		return false
	}
	d := b.lead.Date.Days()
	return d.High.IsZero() || d.High.Compare(x) > 0
}
