package checker

import (
	"cmp"
	"slices"

	"crosscheck/facts"
)

// comparison is one run of Compare.
type comparison struct {
	story       *facts.Story
	terms       *lexicon
	docs        map[string]int // id to index
	tops        []vector       // of each document, the words of its title and first sentences
	risen       []bool         // of each document, whether its top says that a toll has risen
	towns       [][]facts.Ref  // of each document, the towns that its first sentences name
	parts       [][2]int       // a part and its whole, as indexes into the facts
	sums        sums           // figures that reports give in parts
	facts       map[string]int // id to index
	kin         kin
	less        map[correction]bool // counts that a report takes back
	both        map[deedIn]bool     // what a report both says and denies
	denied      map[string]bool     // the claims of tolls that a report denies, in answer to others
	abreast     map[int]*abreast    // of each story by its kin, the kinds of victims that stand side by side
	blows       []uint8             // of each document, in how many deeds its victims were hurt, as bits
	moments     moments
	markets     markets
	moved       map[[2]facts.Instant][]move
	rounds      rounds
	bulletins   map[int]*bulletin    // of the reports that tell of new cases
	areas       map[int]string       // of the facts that count in a part of the area, the place
	victims     map[tollIn][]int     // the counts of victims of each happening
	longAgo     map[happeningOf]bool // happenings weeks before their reports
	together    map[[2]string]bool   // two causes that a report gives in one breath
	caused      [][]int              // of each document, the facts that give the causes of what it is about
	topDeeds    [][]string           // of each document, what its top tells to have happened but for journeys
	severalDied []bool               // of each document
	tripEnds    map[string]bool      // the names of the places that something set out from or was bound for
	proofs      proofs
	sides       map[sideKey]*sideOf                       // of the finding at hand
	related     int                                       // how many pairs were judged
	told        func(l link, refusal string, rival *link) // what became of each link; nil where nobody asks
}

// Compare groups the facts of a story's reports and judges every slot of every
// group. The order of the reports does not matter: a story is sorted.
func Compare(story facts.Story) Result {
	once, twins := withoutTwins(&story)
	c := newComparison(&once)
	var findings []Finding
	for _, slot := range []Slot{Number, Date, Claim} {
		findings = append(findings, c.slot(slot)...)
	}
	c.open(findings)
	findings = append(findings, c.names()...)
	findings = append(findings, c.perpetrators()...)
	findings = append(findings, c.sites()...)
	findings = append(findings, c.causes(findings)...)
	findings = append(findings, c.ends()...)
	findings = append(findings, c.wheres()...)
	findings = append(findings, c.doers()...)
	findings = append(findings, c.holders()...)
	findings = append(findings, c.namesakes()...)
	twins.add(findings)
	sortFindings(findings)
	return Result{Story: story, Findings: findings}
}

func newComparison(story *facts.Story) *comparison {
	c := &comparison{story: story, terms: newLexicon(story), sides: make(map[sideKey]*sideOf), docs: make(map[string]int), facts: make(map[string]int)}
	for i, d := range story.Documents {
		c.docs[d.ID] = i
	}
	for i, f := range story.Facts {
		c.facts[f.ID] = i
	}
	for i, f := range story.Facts {
		if w, ok := c.facts[f.Number.PartOf]; ok && f.Number.PartOf != "" {
			c.parts = append(c.parts, [2]int{i, w})
		}
	}
	c.readProofs()
	c.readSums()
	c.readTops()
	c.readKin()
	c.readCorrections()
	c.readBoth()
	c.readBlows()
	c.readAbreast()
	c.readAreas()
	c.readMoments()
	c.readMarkets()
	c.readMoved()
	c.readBulletins()
	c.readRounds()
	c.readShifts()
	c.readCauses()
	c.readLongAgo()
	return c
}

func weightsOf(slot Slot) *weights {
	switch slot {
	case Number:
		return &numberWeights
	case Date:
		return &dateWeights
	}
	return &claimWeights
}

func (c *comparison) slot(slot Slot) []Finding {
	items, w := c.items(slot), weightsOf(slot)
	groups := c.groups(slot, w, items, c.links(slot, w, items))
	if slot == Number {
		groups = c.voices(items, c.rejected(items, c.wholes(items, groups)))
	}
	if slot == Claim {
		groups = c.disowned(items, groups)
	}
	if slot == Date {
		groups = c.alsoThatDay(items, groups)
	}
	var out []Finding
	for _, g := range groups {
		if len(g) == 1 && items[g[0]].counted {
			continue // its number is told in its own slot
		}
		members := make([]*item, len(g))
		for i, n := range g {
			members[i] = &items[n]
		}
		if f, ok := c.finding(slot, members); ok {
			out = append(out, f)
		}
	}
	if slot == Date {
		out = c.hours(items, out)
	}
	return out
}

// states reports whether a fact says anything in a slot.
func states(slot Slot, f *facts.Fact) bool {
	switch slot {
	case Number:
		return !f.Number.IsZero()
	case Date:
		return !f.Date.Range.IsZero()
	}
	return f.Claim.ID != "" && !givesCause(f) && f.Number.Against == "" && (f.Number.IsZero() || toll(f.Claim.ID) == "")
}

// items is what each report says in a slot, the same said twice taken once.
func (c *comparison) items(slot Slot) []item {
	room := 0
	for i := range c.story.Facts {
		if states(slot, &c.story.Facts[i]) {
			room++
		}
	}
	out := make([]item, 0, room)
	from := 0 // the first item of this report
	seen := make(map[string]bool)
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if i > 0 && f.Document != c.story.Facts[i-1].Document {
			from = len(out)
			clear(seen)
		}
		counted := slot == Claim && !states(slot, f) && f.Polarity == facts.Affirmed && c.denied[deathIs(f.Claim.ID)]
		if !states(slot, f) && !counted {
			continue
		}
		one := item{doc: c.docs[f.Document], facts: []int{i}, lead: f, claim: f.Claim.ID, deed: f.Claim.ID, parties: parties(f), near: c.terms.vector(f.Near), terms: c.terms.vector(f.Terms),
			title: f.Title, body: !f.Title, first: f.Sentence, happens: f.Happening, counted: counted, share: c.isShare(f)}
		if k := leadKey(slot, f); f.Happening == 0 && f.Number.PartOf == "" && !seen[k] {
			seen[k], one.leads = true, true
		}
		one.past = c.past(&one)
		if counted || !c.merge(slot, out[from:], &one) {
			out = append(out, one)
		}
	}
	switch slot {
	case Number:
		riseLeads(out)
		markAtLeast(out)
		markLone(out)
	case Date:
		c.markDuring(out)
		c.markDeeds(out)
	}
	if slot != Date {
		markSole(slot, out)
	}
	return out
}

// riseLeads makes the new count of a toll the first of its report where it
// stands in one sentence with what raised it: "the death of two of the wounded
// raises the toll to 36".
func riseLeads(items []item) {
	for i := range items {
		a := &items[i]
		if !a.leads || toll(a.claim) == "" || a.lead.Number.AsOf == "updated" {
			continue
		}
		for j := i + 1; j < len(items) && items[j].doc == a.doc && items[j].first == a.first; j++ {
			if b := &items[j]; toll(b.claim) == toll(a.claim) && b.lead.Number.AsOf == "updated" && b.happens == 0 {
				a.leads, b.leads = false, true
				break
			}
		}
	}
}

// markAtLeast marks the figures of titles that leave out what their reports say in
// the body: "18 dead" above "at least 18 were killed".
func markAtLeast(items []item) {
	for i := range items {
		a := &items[i]
		if !a.title || a.body || toll(a.claim) == "" || !a.lead.Number.IsPoint() {
			continue
		}
		for j := i + 1; j < len(items) && items[j].doc == a.doc; j++ {
			if b := &items[j]; toll(b.claim) == toll(a.claim) && b.lead.Number.High.IsZero() && b.lead.Number.Low == a.lead.Number.Low && b.lead.Number.Unit == a.lead.Number.Unit {
				a.atLeast = true
				break
			}
		}
	}
}

// markSole marks the items whose kind (or unit, where nothing is counted), or claim
// and dimension, no other figure of their report has.
func markSole(slot Slot, items []item) {
	type key struct {
		doc  int
		what string
	}
	kinds, claims := make(map[key]int), make(map[key]int)
	of := func(a *item) (kind, claim key) {
		q := &a.lead.Number
		if slot == Claim {
			return key{a.doc, ""}, key{a.doc, a.claim}
		}
		return key{a.doc, cmp.Or(q.Counted, facts.Dimension(q.Unit))}, key{a.doc, a.claim + " " + facts.Dimension(q.Unit)}
	}
	for i := range items {
		k, c := of(&items[i])
		kinds[k]++
		claims[c]++
	}
	for i := range items {
		k, c := of(&items[i])
		items[i].soleKind = kinds[k] == 1 && k.what != "" && k.what != "person"
		items[i].soleClaim = claims[c] == 1 && !empty(items[i].claim)
	}
}

// leadKey is what there is one lead of in a report: a toll, or a claim and the
// dimension of its figure; for dates the report's incident as a whole.
func leadKey(slot Slot, f *facts.Fact) string {
	if slot == Date {
		return field(f.Claim.ID)
	}
	if t := toll(f.Claim.ID); t != "" {
		return t
	}
	return f.Claim.ID + " " + facts.Dimension(f.Number.Unit) + " " + f.Number.Counted
}

// twice is how alike two clauses of one report must be to say one thing twice.
const twice = 0.35

func (c *comparison) merge(slot Slot, items []item, one *item) bool {
	for i := range items {
		o := &items[i]
		if !c.again(slot, o, one) {
			continue
		}
		o.facts = append(o.facts, one.facts...)
		o.near, o.terms = union(o.near, one.near), union(o.terms, one.terms)
		o.leads = o.leads || one.leads
		o.title, o.body = o.title || one.title, o.body || one.body
		o.happens = min(o.happens, one.happens)
		return true
	}
	return false
}

func (c *comparison) again(slot Slot, o, one *item) bool {
	f, g := o.lead, one.lead
	if o.counted {
		return false
	}
	switch slot {
	case Number:
		return f.Number.Range == g.Number.Range && f.Number.Ordinal == g.Number.Ordinal && f.Number.Unit == g.Number.Unit && sameClaim(f, g) &&
			c.gate(slot, o, one) == "" && (f.Modality == g.Modality || !moving(f)) && (o.title != one.title || cosine(o.terms, one.terms) >= twice) && o.happens == one.happens
	case Date:
		return f.Date.Span == g.Date.Span || f.Date.Date == g.Date.Date && sameClaim(f, g) && cosine(o.terms, one.terms) >= twice
	}
	return sameClaim(f, g) && f.Polarity == g.Polarity && cosine(o.terms, one.terms) >= 2*twice
}

// wholes adds to a group of parts the whole that only one report states: 3,500
// foreign soldiers beside 2,500 Americans.
func (c *comparison) wholes(items []item, groups [][]int) [][]int {
	group := make(map[int]int) // of each item
	byFact := make(map[int]int)
	for g, members := range groups {
		for _, m := range members {
			group[m] = g
			for _, f := range items[m].facts {
				byFact[f] = m
			}
		}
	}
	for _, p := range c.parts {
		part, whole := byFact[p[0]], byFact[p[1]]
		g, h := group[part], group[whole]
		if g == h || !items[part].share || len(groups[h]) != 1 || len(groups[g]) < 2 || !c.plain(items, groups[g], part) {
			continue
		}
		groups[g] = append(groups[g], whole)
		groups[h] = nil
		group[whole] = g
	}
	return slices.DeleteFunc(groups, func(g []int) bool { return len(g) == 0 })
}

// plain reports whether another report tells the part as a figure of its own.
func (c *comparison) plain(items []item, members []int, part int) bool {
	for _, m := range members {
		if items[m].doc != items[part].doc && items[m].lead.Number.PartOf == "" {
			return true
		}
	}
	return false
}

func sortFindings(findings []Finding) {
	slices.SortStableFunc(findings, func(a, b Finding) int {
		if a.Verdict != b.Verdict {
			return int(b.Verdict) - int(a.Verdict)
		}
		return b.Origins - a.Origins
	})
}
