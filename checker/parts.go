package checker

import (
	"math/bits"

	"crosscheck/facts"
)

// amount is all that decides whether a part proves something of a count: how
// many facts say it does not matter.
type amount struct {
	claim    string
	modality facts.Modality
	facts.Quantity
}

func amountOf(f *facts.Fact) amount {
	q := f.Number
	q.PartOf, q.Against, q.Span = "", "", facts.Span{}
	if q.AddedTo != "" {
		q.AddedTo = "a figure" // which one does not matter
	}
	return amount{f.Claim.ID, f.Modality, q}
}

// proofs are the parts that reports name, each with its whole, and for every
// amount met which of them it could be.
type proofs struct {
	facts [][2]*facts.Fact // a part and its whole; of those that state the same, the first
	index map[amount]int   // an amount to its place in fits, from 1
	fits  []fit
}

// fit is which proofs an amount could be the part of, and which the whole of; of the
// latter those whose whole is just that range and whose part is exact.
type fit struct {
	ends  [2]set
	exact []int
}

// set holds the indexes of proofs, 64 a word.
type set []uint64

// readProofs keeps one of the parts that prove the same: many reports of one
// story tell that five of 34 were children.
func (c *comparison) readProofs() {
	seen := make(map[[2]amount]bool)
	c.proofs.index = make(map[amount]int)
	for _, p := range c.parts {
		part, whole := &c.story.Facts[p[0]], &c.story.Facts[p[1]]
		if k := [2]amount{amountOf(part), amountOf(whole)}; !seen[k] {
			seen[k] = true
			c.proofs.facts = append(c.proofs.facts, [2]*facts.Fact{part, whole})
		}
	}
}

// of is which proofs the number of an item fits.
func (p *proofs) of(a *item) *fit {
	if a.amount == 0 {
		key := amountOf(a.lead)
		if p.index[key] == 0 {
			p.fits = append(p.fits, p.fitting(a.lead))
			p.index[key] = len(p.fits)
		}
		a.amount = p.index[key]
	}
	return &p.fits[a.amount-1]
}

func (p *proofs) fitting(f *facts.Fact) (out fit) {
	x := inBase(&f.Number)
	for end := range out.ends {
		out.ends[end] = make(set, (len(p.facts)+63)/64)
		for i, proof := range p.facts {
			if g := proof[end]; meets(inBase(&g.Number), x) && sameKind(g, f) {
				out.ends[end][i/64] |= 1 << (i % 64)
				if end == 1 && g.Number.Range == f.Number.Range && proof[0].Number.IsPoint() {
					out.exact = append(out.exact, i)
				}
			}
		}
	}
	return out
}

// partProof is the id of the fact that names the smaller of two figures as a
// part of the larger, in whichever report, or empty.
func (c *comparison) partProof(a, b *item) string {
	if len(c.proofs.facts) == 0 {
		return ""
	}
	x, y := c.proofs.of(a).ends, c.proofs.of(b).ends
	for i := range x[0] {
		if both := x[0][i]&y[1][i] | x[1][i]&y[0][i]; both != 0 {
			return c.proofs.facts[64*i+bits.TrailingZeros64(both)][0].ID
		}
	}
	return ""
}

func sameKind(f, g *facts.Fact) bool {
	return f == g || numberGate(f, g) == "" && kinds(&f.Number, &g.Number) != kindOther
}
