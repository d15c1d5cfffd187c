package checker

import (
	"math"
	"slices"

	"crosscheck/facts"
)

// link is a pair of items of two reports that score above the threshold.
type link struct {
	a, b   int
	score  float64
	framed bool // a rule says that both are one fact, whatever their score
	mild   bool // framed, but for two groups that clash
	apart  bool // of those that are not framed: their values exclude each other
}

// links scores the pairs of items of one slot that pass the gate. Items that
// say the same in the same words are echoes: one of them stands for all, so
// that the cost grows with what is told and not with who repeats it.
func (c *comparison) links(slot Slot, w *weights, items []item) []link {
	echoes, docs := c.echoes(slot, items)
	out := slices.DeleteFunc(append(c.framed(slot, items), echoes...), func(l link) bool {
		return !c.kin.related(items[l.a].doc, items[l.b].doc) || slot == Date && c.otherRoundDays(items[l.a].lead, items[l.b].lead)
	})
	for _, bucket := range buckets(slot, items) {
		bucket = slices.DeleteFunc(bucket, func(i int) bool { return docs[i] == 0 })
		for x, others := range c.candidates(slot, items, bucket) {
			for _, i := range others {
				j := bucket[x]
				a, b := &items[i], &items[j]
				if a.doc == b.doc && docs[i] == 1 && docs[j] == 1 || !c.kin.related(a.doc, b.doc) || c.gate(slot, a, b) != "" {
					continue
				}
				var x vectorOf
				if by, refusal := c.weigh(slot, w, a, b, &x); refusal == "" {
					if s := x.sum(by); s > 0 {
						if len(out) == cap(out) {
							out = slices.Grow(out, len(out)+1) // as many again: append adds a quarter
						}
						out = append(out, link{a: i, b: j, score: s, apart: by == &w.apart})
					}
				}
			}
		}
	}
	if slot == Number {
		out = append(out, c.withoutUnit(w, items, docs)...)
	}
	slices.SortFunc(out, func(x, y link) int {
		switch {
		case x.score > y.score:
			return -1
		case x.score < y.score:
			return 1
		case x.a != y.a:
			return x.a - y.a
		}
		return x.b - y.b
	})
	return slices.CompactFunc(out, func(x, y link) bool { return x.a == y.a && x.b == y.b })
}

// withoutUnit scores the pairs of a figure and the same one without its unit, which no
// bucket holds: 5.6 billion, and 5.6 billion dinars. docs is that of echoes.
func (c *comparison) withoutUnit(w *weights, items []item, docs []int) (out []link) {
	type figure = facts.Range[facts.Number]
	units := make(map[figure][]int)
	for i := range items {
		if q := &items[i].lead.Number; docs[i] > 0 && q.Unit != "" && q.Unit != "person" && !q.Ordinal && rare(q.Range) {
			units[q.Range] = note(units[q.Range], i)
		}
	}
	for i := range items {
		q := &items[i].lead.Number
		if docs[i] == 0 || q.Unit != "" || q.Counted != "" || q.Ordinal {
			continue
		}
		for _, j := range units[q.Range] {
			a, b := &items[min(i, j)], &items[max(i, j)]
			if a.doc == b.doc || !c.kin.related(a.doc, b.doc) || c.gate(Number, a, b) != "" {
				continue
			}
			if s := c.score(Number, w, a, b); s > 0 {
				out = append(out, link{a: min(i, j), b: max(i, j), score: s})
			}
		}
	}
	return out
}

// echoes links items that say the same in the same words to the first of them.
// docs counts, for the first, the items it stands for; it is 0 for the others, and for
// what is held against its denial alone.
func (c *comparison) echoes(slot Slot, items []item) (out []link, docs []int) {
	docs = make([]int, len(items))
	first := make(map[string]int, len(items))
	for i := range items {
		if items[i].counted {
			continue
		}
		key := echoKey(slot, &items[i])
		f, ok := first[key]
		if !ok {
			first[key], f = i, i
		} else {
			out = append(out, link{a: f, b: i, score: math.Inf(1), framed: true})
		}
		docs[f]++
	}
	return out, docs
}

// echoKey is what echoes share: claim, value, kind, and every word of the clause.
func echoKey(slot Slot, a *item) string {
	f := a.lead
	key := make([]byte, 0, 64+4*len(a.terms.term))
	key = append(key, value(slot, f)...)
	for _, s := range []string{f.Claim.ID, f.Number.Unit, f.Number.Counted, f.Number.AsOf, f.Place.ID, f.Actor.ID} {
		key = append(append(key, 0), s...)
	}
	key = append(key, byte(min(a.happens, 1)), bit(a.share), bit(f.Number.SoFar), bit(a.leads), bit(a.first <= 1), byte(f.Date.Relation), byte(f.Date.Grain), byte(f.Number.Blows), 0)
	return string(appendTerms(key, a.terms.term))
}

// appendTerms adds terms to a key.
func appendTerms(key []byte, terms []int32) []byte {
	for _, t := range terms {
		key = append(key, byte(t), byte(t>>8), byte(t>>16), byte(t>>24))
	}
	return key
}

func bit(b bool) byte {
	if b {
		return 1
	}
	return 0
}

// buckets splits items so that only items of one bucket can meet.
func buckets(slot Slot, items []item) [][]int {
	index := make(map[string]int)
	var out [][]int
	for i := range items {
		key := bucket(slot, items[i].lead)
		n, ok := index[key]
		if !ok {
			n = len(out)
			index[key], out = n, append(out, nil)
		}
		out[n] = append(out[n], i)
	}
	return out
}

func bucket(slot Slot, f *facts.Fact) string {
	switch {
	case slot == Number && f.Number.Ordinal:
		return "ordinal"
	case slot == Number && f.Number.Unit == "person":
		return ""
	case slot == Number && facts.IsCurrency(f.Number.Unit):
		return "currency"
	case slot == Number && (percent(f.Number.Unit) || facts.Convertible(f.Number.Unit, "percentage-point")):
		return "percent"
	case slot == Number:
		return facts.Dimension(f.Number.Unit)
	case slot == Claim:
		return opposites(f.Claim.ID)
	}
	return ""
}

// opposites is one id for a claim and its opposites.
func opposites(claim string) string {
	t, ok := facts.ClaimByID(claim)
	if !ok {
		return claim
	}
	for _, o := range t.Opposite {
		claim = min(claim, o)
	}
	return claim
}
