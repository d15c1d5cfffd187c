package extract

// subjectWords is how many words behind the opening of a clause its subject begins at most,
// and reachedWords how many stand between "reached" and the figure.
const (
	subjectWords = 2
	reachedWords = 2
)

// reached finds what a figure is told of behind "reached", where the clause opens with it: in
// "that the exports of wheat in the first quarter reached 40 tonnes" the exports; or -1.
func (b *builder) reached(m *Mention, heads []int) int {
	if m.Kind != Quantity || m.Quantity.Unit == "person" {
		return -1
	}
	verb := -1 // the last head before the figure
	for k := range heads {
		if b.Heads[heads[k]].Last <= m.First {
			verb = k
		}
	}
	if verb < 1 {
		return -1
	}
	v := &b.Heads[heads[verb]]
	if v.Claim != "reach" || !v.Verb || v.Conjoined || m.First-v.Last > reachedWords {
		return -1
	}
	found := -1
	for k := verb - 1; k >= 0; k-- {
		h := &b.Heads[heads[k]]
		if b.Aside[h.First] > 0 {
			continue
		}
		opens := b.opening(h.First)
		if h.Verb || h.State || h.Conjoined || opens < 0 && found >= 0 {
			break
		}
		if t := b.Heads[heads[k]].Type; opens >= 0 && t.Field == "economy" && counts(t, m) {
			found = heads[k] // "that the cost of building": the cost
		} else if opens >= 0 {
			found = -1
		}
	}
	return found
}

// opening is the word that a clause opens with at most subjectWords before word i, or -1.
func (b *builder) opening(i int) int {
	for at := i; at >= 0 && i-at <= subjectWords; at-- {
		if at == 0 || b.Words[at].Lines > 0 || b.Barrier[at-1] >= barrierThat {
			return at
		}
	}
	return -1
}
