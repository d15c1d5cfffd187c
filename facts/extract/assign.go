package extract

import "crosscheck/facts"

// The costs of tying a figure or a date to a head. They are counted in words:
// a tie over six plain words costs 6.
const (
	costMax       = 16 // no tie costs more
	costBehind    = 2  // the head stands behind the figure
	costConjoined = 30 // … and opens a clause of its own
	costReports   = 9  // a head that only reports
	costFigure    = 3  // another figure stands between
	costHead      = 3  // another head stands between
	costOpen      = 2  // the head is a verb of no known type, or says nothing without its object
	costUnit      = 6  // the head counts something else
	costSubject   = 4  // a noun that a verb is told of: "the flood destroyed 45 houses"
	costOwned     = 5  // the head is the noun of another figure
	costCounted   = 4  // the head is the noun that is counted: "acquitted seven accused"
	costToll      = 4  // what a bare figure is spared where the head counts victims
)

// tie finds the head of a mention among the heads of its sentence: the one
// that costs least, or -1.
func (b *builder) tie(m *Mention, heads []int) int {
	if h := b.risen(m, heads); h >= 0 {
		b.tied = tiedRisen
		return h
	}
	if h := b.added(m); h >= 0 {
		b.tied = tiedAdded
		return h
	}
	if h := b.converted(m); h >= 0 {
		b.tied = tiedAdded
		return h
	}
	b.tied = tiedNearest
	best, least := -1, costMax+1
	for _, h := range heads {
		if c := b.cost(m, h); c < least {
			best, least = h, c
		}
	}
	return best
}

// added finds the head of the figure before one that is added to it: "twelve of
// the force were killed and three workers". No other head stands between.
func (b *builder) added(m *Mention) int {
	if m.Kind != Quantity && m.Kind != Number || !b.And[m.First] || b.last.mention == nil || b.last.head < 0 {
		return -1
	}
	for i := b.last.mention.Last; i < m.First; i++ {
		if b.headAt[i] > 0 {
			return -1
		}
	}
	if h := b.headAt[m.Last]; h > 0 && !b.Heads[h-1].Conjoined {
		return -1 // "and four are missing"
	}
	if l := b.last.mention; b.recalled[l.First] != b.recalled[m.First] || m.First-l.Last > addedWords || m.First < l.Last || !b.counts(b.Heads[b.last.head].Claim, m) {
		return -1
	}
	return b.last.head
}

// converted finds the head of the figure right before one in brackets that says it
// in another unit: "17.6 billion dollars (12.5 billion dinars)".
func (b *builder) converted(m *Mention) int {
	l := b.last.mention
	if l == nil || b.last.head < 0 || m.First == 0 || l.Last != m.First-1 || b.Words[m.First-1].Key != "(" {
		return -1
	}
	x, y := &l.Quantity, &m.Quantity
	if m.Kind == Number || x.Unit == "person" || y.Unit == "person" || x.Unit == y.Unit && x.Counted == y.Counted {
		return -1
	}
	return b.last.head
}

// addedWords is how far behind a figure another stands that is added to it.
const addedWords = 8

// risen finds what rose to a figure: in "the number of dead in the blast rose to
// 40" the toll behind the verb, however far; where nothing behind the verb
// counts such a thing, the rise itself.
func (b *builder) risen(m *Mention, heads []int) int {
	if m.Kind == Date || m.Kind == Duration || m.First == 0 || !b.To[m.First-1] {
		return -1
	}
	rises, found := -1, -1
	for _, h := range heads {
		x := &b.Heads[h]
		if x.First >= m.First {
			break
		}
		if b.recalled[x.First] != b.recalled[m.First] {
			continue
		}
		t, _ := facts.ClaimByID(x.Claim)
		switch {
		case x.Rises && (rises < 0 || !x.Light):
			rises, found = h, -1
		case rises >= 0 && found < 0 && (t.Toll != "" || t.Counts != "" && !bare(m) && b.counts(x.Claim, m)):
			found = h
		}
	}
	if found >= 0 || m.Quantity.AsOf != "updated" {
		return found
	}
	return rises
}

func (b *builder) cost(m *Mention, head int) int {
	h := &b.Heads[head]
	if b.recalled[h.First] != b.recalled[m.First] {
		return costMax + 1
	}
	c := 0
	switch {
	case h.First >= m.First && h.Last <= m.Last && (b.tolls(h.Claim) || m.Kind != Quantity):
		return 0 // the counted noun is itself the head: "two dead"
	case h.First >= m.First && h.Last <= m.Last:
		return costCounted
	case h.Last <= m.First:
		c = b.between(h.Last, m.First, head)
	case h.First >= m.Last:
		c = b.between(m.Last, h.First, head) + costBehind
		if h.Conjoined {
			c += costConjoined
		}
	default:
		c = 1
	}
	if h.Reports && (m.Kind != Date || h.First >= m.Last) {
		c += costReports
	}
	if b.owned[h.First] {
		c += costOwned
	}
	if h.Open || h.Light {
		c += costOpen
	}
	if h.Subject && m.Kind != Date && h.First < m.First {
		c += costSubject
	}
	if m.Kind != Date && m.Kind != Duration && !b.counts(h.Claim, m) {
		c += costUnit
	}
	if bare(m) && b.tolls(h.Claim) {
		c -= costToll
	}
	return c
}

// between is the cost of the words from..to-1: one each, a name taken as one
// word, and more for barriers, other figures and other heads.
func (b *builder) between(from, to, head int) int {
	c := 0
	for i := from; i < to && c <= costMax; i++ {
		c += int(b.Barrier[i])
		if !b.named[i] {
			c++
		}
		if b.figureAt[i] {
			c += costFigure
		}
		if o := b.headAt[i]; o > 0 && int(o-1) != head && b.Heads[o-1].First == i && !b.Heads[o-1].Reports && !b.Heads[o-1].Light {
			c += costHead
		}
	}
	return c
}

// bare reports whether a figure stands without a noun.
func bare(m *Mention) bool {
	return m.Kind != Date && m.Quantity.Unit == "" && m.Quantity.Counted == "" && !m.Quantity.Ordinal
}

// tolls reports whether a claim counts the victims of an incident.
func (b *builder) tolls(claim string) bool { return b.toll(claim) != "" }
