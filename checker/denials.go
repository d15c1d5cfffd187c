package checker

import (
	"math"
	"slices"

	"crosscheck/facts"
)

// fewTimes is how often at most a report tells of a deed, where a denial of it
// leaves no doubt which of them is denied.
const fewTimes = 2

// denials links what a report denies in answer to others, or says that nobody has
// claimed, to the report that tells it: the same claim of what the reports are about.
func (c *comparison) denials(items []item) []link {
	type telling struct {
		doc   int
		claim string
	}
	times := make(map[telling]int)
	told := make(map[string][]int) // of each claim, where it is told as done
	for i := range items {
		a := &items[i]
		if a.happens != 0 {
			continue
		}
		times[telling{a.doc, a.claim}]++
		if a.lead.Polarity == facts.Affirmed && a.lead.Modality == facts.Asserted && !empty(a.claim) && toll(a.claim) == "" {
			told[a.claim] = note(told[a.claim], i)
		}
	}
	few := func(a *item) bool { return times[telling{a.doc, a.claim}] <= fewTimes }
	var out []link
	for i := range items {
		a := &items[i]
		if !c.denies(a) || !few(a) {
			continue
		}
		best := make(map[int]int) // of each report, what is most like the denial
		for _, j := range told[a.claim] {
			b := &items[j]
			if b.doc == a.doc || !few(b) || !c.oneStory(a, b) || !c.answers(a, b) || !claimed(a) && !sameThing(a, b) && !(doneOnce(a.claim) && !twoPeople(a, b)) {
				continue
			}
			if o, ok := best[b.doc]; !ok || cosine(a.terms, b.terms) > cosine(a.terms, items[o].terms) {
				best[b.doc] = j
			}
		}
		for _, j := range told[a.claim] {
			if o, ok := best[items[j].doc]; ok && o == j {
				out = append(out, link{a: min(i, j), b: max(i, j), score: math.MaxFloat64, framed: true})
			}
		}
	}
	return out
}

// denies reports whether an item denies what others tell of what its report is
// about.
func (c *comparison) denies(a *item) bool {
	f := a.lead
	return f.Polarity == facts.Denied && f.Modality == facts.Asserted && a.happens == 0 &&
		(f.Rebuts || claimed(a) || doneOnce(a.claim))
}

// answers reports whether a denial can be of what another report tells: its report
// nowhere tells the same, or it is done once, or both clauses name somebody or are
// much alike. Two reports that both say and deny it speak of the same two things.
func (c *comparison) answers(a, b *item) bool {
	if c.both[deedOf(a.lead)] && c.both[deedOf(b.lead)] && !doneOnce(a.claim) {
		return false
	}
	shared, _ := common(a.parties, b.parties)
	return !c.both[deedOf(a.lead)] || doneOnce(a.claim) || shared > 0 || cosine(a.terms, b.terms) >= likeAnswer
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
