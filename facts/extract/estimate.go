package extract

// putAgain finds the head of the figure before one that somebody puts otherwise: in "70
// percent took part, says the union, while the ministry puts the rate at 25" the taking
// part; or -1. Both are in one unit, or the second in none.
func (b *builder) putAgain(m *Mention, heads []int) int {
	l := b.last.mention
	if !m.Same || l == nil || b.last.head < 0 || l.Last > m.First || b.recalled[l.First] != b.recalled[m.First] {
		return -1
	}
	x, y := &l.Quantity, &m.Quantity
	if y.Unit == "" && y.Counted == "" {
		if x.Unit != "" && x.Unit != "person" {
			return -1
		}
	} else if x.Unit != y.Unit || x.Unit == "" {
		return -1
	}
	before := -1 // the last head before the figure
	for _, h := range heads {
		if b.Heads[h].Last <= m.First {
			before = h
		}
	}
	if before < 0 || before == b.last.head || b.Heads[before].Claim != "forecast" {
		return -1
	}
	return b.last.head
}
