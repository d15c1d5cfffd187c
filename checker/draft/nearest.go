package draft

import (
	"maps"
	"math"
	"slices"
	"strings"

	"crosscheck/checker"
	"crosscheck/facts"
)

// A draft is written from its sources, so that more is known than of two
// reports: a figure that no source has, beside one figure of the sources that
// the draft lacks, in clauses of the same words, is that figure gone wrong.
const (
	nearest     = 0.42 // how alike, 0..1, two clauses must be for that
	nearestDate = 0.5  // and where it is a date: a story has many of them
	ahead       = 0.12 // and how much more than the clause of any other such figure
)

// speech is the field of claims such as "say", in claims.txt.
const speech = "reporting"

// Nearest is the rule of such findings.
const Nearest = "draft/nearest"

// candidate is a value of the sources that the draft lacks.
type candidate struct {
	lead  *facts.Fact
	facts []*facts.Fact // that give the value
	score float64       // of the most alike
}

// gone is a notice turned into a conflict with the value of the sources that
// stands nearest; ok is false where there is none, or two are as near.
func (v *view) gone(f checker.Finding) (out checker.Finding, ok bool) {
	d := v.ofDraft(f)[0]
	var all []candidate
	for _, s := range v.sources {
		if !v.rivals(f.Slot, d, s) {
			continue
		}
		score := v.alike(d, s)
		i := slices.IndexFunc(all, func(c candidate) bool { return sameValue(f.Slot, c.lead, s) })
		if i < 0 {
			all = append(all, candidate{lead: s})
			i = len(all) - 1
		}
		all[i].facts = append(all[i].facts, s)
		all[i].score = max(all[i].score, score)
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return int(math.Copysign(1, b.score-a.score)) })
	least := nearest
	if f.Slot == checker.Date {
		least = nearestDate
	}
	if len(all) == 0 || all[0].score < least || len(all) > 1 && all[0].score < all[1].score+ahead {
		return f, false
	}
	return v.wrong(f, d, all[0])
}

// wrong is the conflict of a draft's value with one of the sources.
func (v *view) wrong(f checker.Finding, d *facts.Fact, c candidate) (out checker.Finding, ok bool) {
	p := checker.Pair{Sides: [2]int{0, 1}, Verdict: checker.Conflict, Cause: checker.CauseValue, Rule: Nearest}
	side := checker.Side{Value: value(f.Slot, c.lead)} // all that say so in a clause somewhat like the draft's
	for _, s := range c.facts {
		if v.alike(d, s) >= nearest/2 {
			side.Facts = append(side.Facts, s.ID)
		}
	}
	f.Sides = append(slices.Clone(f.Sides[:1]), side)
	p, severity, ok := v.pair(f, p)
	f.Pairs, f.Severity, f.Verdict, f.Cause, f.Rule = []checker.Pair{p}, severity, p.Verdict, p.Cause, p.Rule
	f.Origins = v.countOrigins(f)
	f.ID = v.fingerprint(f)
	return f, ok
}

// rivals reports whether a fact of a source has another value than the draft's
// for what may be the same thing, and one that the draft says nowhere.
func (v *view) rivals(slot checker.Slot, d, s *facts.Fact) bool {
	x, _ := facts.ClaimByID(d.Claim.ID)
	y, _ := facts.ClaimByID(s.Claim.ID)
	switch {
	case d.Polarity != s.Polarity, x.Toll != "" && y.Toll != "" && x.Toll != y.Toll:
		return false
	case x.Toll != "" && (d.Happening != 0 || s.Happening != 0): // every incident has its toll
		return false
	case (x.Field == speech) != (y.Field == speech), x.Field == speech && slot == checker.Number: // those who speak are counted
		return false
	}
	return v.rivalValues(slot, d, s)
}

func (v *view) rivalValues(slot checker.Slot, d, s *facts.Fact) bool {
	if slot == checker.Number {
		x, y := &d.Number, &s.Number
		return closed(x) && closed(y) && !y.Vague && x.Ordinal == y.Ordinal && x.Each == y.Each && x.Unit == y.Unit && oneKind(x, y) && slip(x, y) &&
			!slices.ContainsFunc(v.written, func(o *facts.Fact) bool { return sameFigure(&o.Number, y) })
	}
	x, y := d.Date, s.Date
	return !y.Range.IsZero() && (x.Grain >= facts.Month) == (y.Grain >= facts.Month) && (x.Grain < facts.Month || x.Grain == y.Grain) &&
		x.Relation == y.Relation && facts.Relate(x.Days(), y.Days()) == facts.Apart &&
		!slices.ContainsFunc(v.written, func(o *facts.Fact) bool { return sameDate(o.Date, y) })
}

// closed reports whether a figure is a number or a range, and no bound.
func closed(q *facts.Quantity) bool { return !q.Low.IsZero() && !q.High.IsZero() }

func oneKind(x, y *facts.Quantity) bool {
	return x.Counted == "" || y.Counted == "" || facts.KindContains(x.Counted, y.Counted) || facts.KindContains(y.Counted, x.Counted)
}

// furthest is how many times as large a figure may be as the one that it was
// taken for; a slip in the zeros is one of 10, 100 or 1,000 times.
const furthest = 3

// slip reports whether one figure may have been written for the other: 45 for
// 40, 900 for 90, but not 4 for 95.
func slip(x, y *facts.Quantity) bool {
	low, high := x.Low, y.High
	if high.Compare(low) < 0 {
		low, high = y.Low, x.High
	}
	for _, times := range []int64{furthest, 10, 100, 1000} {
		grown, ok := low.Mul(facts.Int(times))
		if ok && (grown == high || times == furthest && high.Compare(grown) < 0) {
			return true
		}
	}
	return false
}

func sameValue(slot checker.Slot, f, g *facts.Fact) bool {
	if slot == checker.Number {
		return facts.InBase(f.Number.Range, f.Number.Unit) == facts.InBase(g.Number.Range, g.Number.Unit)
	}
	return facts.Relate(f.Date.Days(), g.Date.Days()) != facts.Apart
}

// value writes a value in no language, as checker.Side has it.
func value(slot checker.Slot, f *facts.Fact) string {
	from, to := f.Date.From(), f.Date.To()
	if slot == checker.Number {
		from, to = f.Number.Low.String(), f.Number.High.String()
	}
	if from == to {
		return from
	}
	return from + ".." + to
}

// alike is how much two clauses have in common, 0..1: the mean of their words
// and of the words next to the value, each weighed by how rare it is in the
// story; then the claim.
func (v *view) alike(a, b *facts.Fact) float64 {
	score := (v.cosine(a.Terms, b.Terms) + v.cosine(a.Near, b.Near)) / 2
	if a.Claim.ID != "" && (facts.ClaimImplies(a.Claim.ID, b.Claim.ID) || facts.ClaimImplies(b.Claim.ID, a.Claim.ID)) {
		score += (1 - score) / 4
	}
	return score
}

func (v *view) cosine(a, b []string) float64 {
	x, y := set(a), set(b)
	both, xs, ys := 0.0, 0.0, 0.0
	for _, w := range slices.Sorted(maps.Keys(x)) { // a sum of floats depends on its order
		weight := v.rarity(w)
		xs += weight
		if y[w] {
			both += weight
		}
	}
	for _, w := range slices.Sorted(maps.Keys(y)) {
		ys += v.rarity(w)
	}
	if xs == 0 || ys == 0 {
		return 0
	}
	return both / math.Sqrt(xs*ys)
}

func set(words []string) map[string]bool {
	out := make(map[string]bool, len(words))
	for _, w := range words {
		out[w] = true
	}
	return out
}

// rarity weighs a word: log(1 + N/n) where n of N documents have it.
func (v *view) rarity(word string) float64 {
	n := max(v.holders[word], 1)
	return math.Log(1 + float64(len(v.story.Documents))/float64(n))
}

// countHolders counts the documents that have each word.
func (v *view) countHolders() {
	v.holders = make(map[string]int)
	seen := make(map[string]bool)
	for i := range v.story.Facts {
		f := &v.story.Facts[i]
		for w := range set(f.Terms) {
			if key := f.Document + "\x00" + w; !seen[key] {
				seen[key] = true
				v.holders[w]++
			}
		}
	}
}

// sameKind reports whether two figures may count one kind: one kind contains
// the other, or both are cases of a third (a car and a fire engine, both
// vehicles), or one figure names none.
func sameKind(x, y *facts.Quantity) bool {
	if oneKind(x, y) {
		return true
	}
	k, _ := facts.KindByID(x.Counted)
	return slices.ContainsFunc(k.Parents, func(p string) bool { return facts.KindContains(p, y.Counted) && !strings.HasPrefix(p, "person") })
}
