package extract

import (
	"crosscheck/facts"
	"crosscheck/facts/text"
)

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
	costLight     = 9  // … and the head behind a date and a clause: "at six, which led to a fire"
	costUnit      = 6  // the head counts something else
	costSubject   = 4  // a noun that a verb is told of: "the flood destroyed 45 houses"
	costOwned     = 5  // the head is the noun of another figure
	costCounted   = 4  // the head is the noun that is counted: "acquitted seven accused"
	costState     = 10 // … and says only what they are: "five years in prison for seven accused"
	costAside     = 5  // one of the two stands in a relative clause that ends before the other
	costRelated   = 8  // the verb relates to a noun, and the figure is for how long: "the truce that began at noon for three days"
	costInside    = 6  // … an incident: "the arrest of the owner of the store that saw a fire for 15 days"
	costOpened    = 8  // the figure opens what somebody says, and the head stands before that
	costTaken     = 4  // the head behind the figure has one of its own behind it
	costMeasure   = 6  // the figure is told of what stands before it
	costToll      = 4  // what a bare figure is spared where the head counts victims
)

// ties are the ways to find the head of a figure that go before the nearest, each
// with the rule that it is told by.
var ties = []struct {
	rule string
	find func(*builder, *Mention, []int) int
}{
	{tiedRisen, (*builder).ownHead},
	{tiedNearest, (*builder).cared},
	{tiedNumbered, (*builder).numbered},
	{tiedRisen, (*builder).risen},
	{tiedAdded, (*builder).added},
	{tiedAdded, (*builder).converted},
	{tiedCompared, (*builder).compared},
	{tiedAgain, (*builder).putAgain},
	{tiedReached, (*builder).reached},
	{tiedDeed, (*builder).deed},
	{tiedNearest, (*builder).spokenOn},
	{tiedNearest, (*builder).putOff},
	{tiedNearest, (*builder).risenOn},
	{tiedAwaited, (*builder).awaited},
}

// tie finds the head of a mention among the heads of its sentence, or -1: by one of
// the ties, else the one that costs least, or what lasts as long as that one says.
func (b *builder) tie(m *Mention, heads []int) int {
	if m.Loose || m.Kind == Date && (m.Claim == issued || m.Claim == saidThen) {
		return -1
	}
	for i := range ties {
		if h := ties[i].find(b, m, heads); h >= 0 {
			b.tied = ties[i].rule
			return h
		}
	}
	b.tied = tiedNearest
	best, least := -1, costMax+1
	for _, h := range heads {
		if c := b.cost(m, h); c < least {
			best, least = h, c
		}
	}
	if h := b.lasting(m, best); h >= 0 {
		b.tied = tiedLasting
		return h
	}
	if h := b.countedDeed(m, heads, best); h >= 0 {
		return h
	}
	if best < 0 && m.Kind == Date {
		return b.farHead(m, heads)
	}
	return best
}

// lastingWords is how far before a verb that says how long stands what lasts.
const lastingWords = 10

// lasting finds what a verb that says how long is told of, where that stands before
// it: "a truce begins at noon and lasts for five days"; or -1.
func (b *builder) lasting(m *Mention, head int) int {
	if m.Kind != Duration || head < 0 || !b.Heads[head].Light || !b.Heads[head].Verb {
		return -1
	}
	last := b.Heads[head]
	if b.Heads[head].Type.Counts != "day" {
		return -1
	}
	verbs := 0
	for h := head - 1; h >= 0 && last.First-b.Heads[h].Last <= lastingWords; h-- {
		switch x := &b.Heads[h]; {
		case !x.Verb && !x.Light && !b.ended(x.Last, last.First):
			return h
		case !x.Verb || verbs > 0 || !last.Conjoined:
			return -1
		}
		verbs++
	}
	return -1
}

// ended reports whether a sentence ends in words from..to-1, or what somebody says
// begins there.
func (b *builder) ended(from, to int) bool {
	for i := from; i < to; i++ {
		if b.Words[i].Lines > 0 || (b.Barrier[i] >= barrierThat || b.Words[i].Key == ".") && !b.decimal(i) {
			return true
		}
	}
	return false
}

// decimal reports whether the point at word i stands within a number.
func (b *builder) decimal(i int) bool {
	return i > 0 && i+1 < len(b.Words) && b.Words[i-1].Kind == text.Digits && b.Words[i+1].Kind == text.Digits && !b.Words[i].Spaced && !b.Words[i+1].Spaced
}

// added finds the head of the figure before one that is added to it: "twelve of
// the force were killed and three workers". No other head stands between, unless
// it is a noun within what the one before counts: "six of those who trained for
// the pilgrimage, and four of the workers".
func (b *builder) added(m *Mention, _ []int) int {
	if m.Kind != Quantity && m.Kind != Number || !b.And[m.First] || b.last.mention == nil || b.last.head < 0 {
		return -1
	}
	l := b.last.mention
	for i := l.Last; i < m.First; i++ {
		if h := int(b.headAt[i]) - 1; h >= 0 && (b.Heads[h].Verb || b.Heads[h].Conjoined || b.Heads[h].Type.Toll != "" || !l.Quantity.Restricted || !bare(m) && l.Quantity.Unit != m.Quantity.Unit) {
			return -1
		}
	}
	if h := b.headAt[m.Last]; h > 0 && !b.Heads[h-1].Conjoined {
		return -1 // "and four are missing"
	}
	if l := b.last.mention; b.recalled[l.First] != b.recalled[m.First] || m.First-l.Last > addedWords || m.First < l.Last || !counts(b.Heads[b.last.head].Type, m) {
		return -1
	}
	return b.last.head
}

// againWords is how far behind a figure another says it in another unit.
const againWords = 6

// converted finds the head of the figure before one that says it in another unit,
// in brackets or behind "or", "17.6 billion dollars (12.5 billion dinars)", or that is
// its whole, "two bridges out of three".
func (b *builder) converted(m *Mention, _ []int) int {
	l := b.last.mention
	if b.outOf(m) && bare(m) {
		return b.last.head
	}
	if l == nil || b.last.head < 0 || !(m.Again && m.First-l.Last <= againWords) && !(m.First > 0 && l.Last == m.First-1 && b.Words[m.First-1].Key == "(") {
		return -1
	}
	x, y := &l.Quantity, &m.Quantity
	if m.Kind == Number || x.Unit == "person" || y.Unit == "person" || x.Unit == y.Unit && x.Counted == y.Counted {
		return -1
	}
	return b.last.head
}

// numbered finds the head whose number a figure is: in "the number of those hurt
// since the fighting began came to 90" the hurt, however far; or -1. Another figure,
// another clause or a verb that says more than how many ends the search.
func (b *builder) numbered(m *Mention, heads []int) int {
	if m.Kind != Quantity && m.Kind != Number {
		return -1
	}
	found := -1
	for i := range heads {
		h := &b.Heads[heads[i]]
		if h.Last > m.First {
			break
		}
		switch {
		case h.Counted && !b.owned[h.First]:
			found = heads[i]
		case h.Verb && !h.Rises && (h.Conjoined || !b.To[m.First-1]) && b.Aside[h.First] == 0:
			found = -1
		}
	}
	if found < 0 || !bare(m) && !counts(b.Heads[found].Type, m) {
		return -1
	}
	for i := b.Heads[found].Last; i < m.First; i++ {
		if b.figureAt[i] || b.Barrier[i] >= barrierCut {
			return -1
		}
	}
	return found
}

// awaited finds the verb whose subject or object is put off behind where and when
// it was: "were killed in the fighting that broke out on Monday at least nine
// people"; or the one whose phrase ends at the figure; else -1. Only people are
// waited for, and no clause begins in between but a relative one.
func (b *builder) awaited(m *Mention, heads []int) int {
	if m.Kind != Quantity || m.Quantity.Unit != "person" || m.Part {
		return -1
	}
	for _, i := range heads {
		h := &b.Heads[i]
		if h.First >= m.First {
			return -1
		}
		if h.TailFirst > 0 && (h.TailLast == m.First || h.TailFirst == m.Last) {
			return i
		}
		if h.Awaits && (b.Heads[i].Type.Counts == "person" || peopled[h.Claim] && !h.Related && b.Aside[h.First] == 0) && !b.Prepositional[m.First] && b.waits(h.Last, m.First) {
			return i
		}
	}
	return -1
}

// peopled are the claims of what people do, though not only they are counted so: teams
// take part, too.
var peopled = map[string]bool{"participate": true, "compete": true, "leave": true, "arrive": true, "enter": true, "cross": true, "return": true, "vote": true}

// waits reports whether nothing in words from..to-1 ends the wait: a figure, a sign
// but for a comma right before the figure, what somebody says, a second clause, or
// a deed right before the figure, as in "after the killing of nine".
func (b *builder) waits(from, to int) bool {
	for i := from; i < to; i++ {
		if b.figureAt[i] || b.Barrier[i] >= barrierThat || b.Words[i].Kind == text.Punct && (i < to-1 || b.Barrier[i] == 0) {
			return false
		}
		if h := int(b.headAt[i]) - 1; h >= 0 && !b.Heads[h].Definite && (b.Heads[h].Conjoined || b.Heads[h].Last == to) {
			return false
		}
	}
	return true
}

// deed finds the deed that a length of time has passed since, in "a month after it
// was closed" the closing, and what somebody managed on a date: in "managed on Monday
// to free them" as تمكن يوم الاثنين من تحريرهم the freeing; or -1.
func (b *builder) deed(m *Mention, _ []int) int {
	last := m.Last
	for m.Kind == Date && last < min(len(b.Words), m.Last+2) && !b.Of[last] && b.headAt[last] == 0 && !b.figureAt[last] {
		last++ // "on the evening of the feast"
	}
	if m.Kind != Duration && m.Kind != Date || !b.Of[last] {
		return -1
	}
	h := int(b.headAt[last+1]) - 1
	if h < 0 || b.Heads[h].Verb {
		return -1
	}
	if m.Kind == Date && (h == 0 || !b.Heads[h-1].Light || !b.Heads[h-1].Verb || b.Heads[h-1].Last > m.First || m.First-b.Heads[h-1].Last > managedWords) {
		return -1
	}
	return h
}

// spokenOn finds the verb that reports whose day a date is, right before what is told:
// "a source said on Sunday that three died"; or -1.
func (b *builder) spokenOn(m *Mention, heads []int) int {
	that := m.Last
	for that < len(b.Words) && that-m.Last < saidWords && b.Words[that].Kind != text.Letters {
		that++
	}
	if m.Kind != Date || that >= len(b.Words) || b.Barrier[that] < barrierThat || b.And[that] {
		return -1
	}
	for k := len(heads) - 1; k >= 0; k-- {
		switch h := &b.Heads[heads[k]]; {
		case h.Last > m.First || h.Related:
		case h.Reports && h.Verb && !b.ended(h.Last, m.First):
			return heads[k]
		default:
			return -1
		}
	}
	return -1
}

// risenOn finds what rose on a day that is set off by commas before the figure that it
// rose to: "the toll of the blast rose, on Friday, to nine"; or -1.
func (b *builder) risenOn(m *Mention, heads []int) int {
	if m.Kind != Date || m.First == 0 || m.Last+1 >= len(b.Words) || b.Words[m.First-1].Kind != text.Punct || b.Words[m.Last].Kind != text.Punct || !b.To[m.Last+1] {
		return -1
	}
	for k := len(heads) - 1; k >= 0; k-- {
		switch h := &b.Heads[heads[k]]; {
		case h.Last > m.First:
		case h.Rises:
			return heads[k]
		case h.Verb || b.ended(h.Last, m.First):
			return -1
		}
	}
	return -1
}

// saidWords is how many signs stand at most between a day and the "that" behind it.
const saidWords = 3

// managedWords is how many words behind "managed" its date may stand.
const managedWords = 6

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
		t := b.Heads[h].Type
		switch {
		case x.Rises && (rises < 0 || !x.Light):
			rises, found = h, -1
		case rises >= 0 && found >= 0 && x.Conjoined && !x.Verb && x.Last == m.First-1 && t.Toll != "":
			found = h // "the dead rose to 15, and the wounded to 40"
		case rises >= 0 && found < 0 && (t.Toll != "" || t.Counts != "" && !bare(m) && counts(t, m)):
			found = h
		}
	}
	if found >= 0 || m.Quantity.AsOf != "updated" {
		return found
	}
	return rises
}

// ownHead finds the head that the words of a mention themselves name.
func (b *builder) ownHead(m *Mention, _ []int) int {
	if m.Head == 0 {
		return -1
	}
	return int(b.headAt[m.Head-1]) - 1
}

// caredWords is how many words stand at most between a count of wounded and what
// says where they are now.
const caredWords = 4

// cared finds what the wounded that a figure counts are doing now: 24 of them who
// are still treated, 12 who left the hospital, are not all that were hurt. Those whom
// somebody treated or took to hospital may be all.
func (b *builder) cared(m *Mention, heads []int) int {
	if b.toll(m.Claim) != "wounded" || m.First > 0 && b.headAt[m.First-1] > 0 && b.Heads[b.headAt[m.First-1]-1].Type.Toll != "" {
		return -1
	}
	for _, h := range heads {
		x := &b.Heads[h]
		switch x.Claim {
		case "treat":
			if x.Look == facts.LookBack {
				continue
			}
		case "discharge", "recover", "leave", "critical":
		default:
			continue
		}
		before := x.Last <= m.First && x.Verb && b.alone(x.Last, m.First)
		if (before || x.First >= m.Last && !x.Conjoined && !b.figureAt[x.Last] && b.alone(m.Last, x.First)) && !b.some(m, h) {
			return h
		}
	}
	return -1
}

// someWords is how many words behind a figure its whole may stand: "out of 57".
const someWords = 12

// some reports whether a whole is told behind a figure and a head.
func (b *builder) some(m *Mention, head int) bool {
	last := max(m.Last, b.Heads[head].Last)
	for i := range b.Mentions {
		n := &b.Mentions[i]
		if n.First > last+someWords || n.First >= last && b.ended(last, n.First+1) {
			return false
		}
		if n.First >= last && n.Part && isFigure(n) && n.Quantity.Low.Compare(m.Quantity.High) > 0 {
			return true
		}
	}
	return false
}

// alone reports whether words from..to-1 are few, and hold no other figure, no head
// and no sign.
func (b *builder) alone(from, to int) bool {
	for i := from; i < to; i++ {
		if b.figureAt[i] || b.headAt[i] > 0 && !b.Heads[b.headAt[i]-1].Light && !b.Heads[b.headAt[i]-1].Open || b.Words[i].Kind != text.Letters {
			return false
		}
	}
	return to-from <= caredWords
}

// cost is what it costs to tie a mention to a head: where the two stand, and how
// little they fit each other.
func (b *builder) cost(m *Mention, head int) int {
	h := &b.Heads[head]
	if b.recalled[h.First] != b.recalled[m.First] {
		return costMax + 1
	}
	c := 0
	switch {
	case h.First >= m.First && h.Last <= m.Last && (b.Heads[head].Type.Toll != "" || m.Kind != Quantity):
		return 0 // the counted noun is itself the head: "two dead"
	case h.First >= m.First && h.Last <= m.Last && h.State:
		return costState
	case h.First >= m.First && h.Last <= m.Last:
		return costCounted
	case h.Last <= m.First:
		c = b.between(h.Last, m.First, head)
		if m.First > 0 && b.Barrier[m.First-1] >= barrierThat && m.Kind != Date && !bare(m) && !h.Reports {
			c += costOpened
		}
	case h.First >= m.Last:
		c = b.costBehind(m, head)
	default:
		c = 1
	}
	if end := b.Aside[h.First]; end > 0 && end <= m.First {
		c += costAside
	}
	if end := b.Aside[m.First]; end > 0 && end <= h.First {
		c += costAside
	}
	return c + b.misfit(m, head)
}

// costBehind is the cost of a head behind the mention, by where it stands.
func (b *builder) costBehind(m *Mention, head int) int {
	h := &b.Heads[head]
	if m.ForEach && h.First <= m.Last+1 {
		return costMax + 1
	}
	c := b.between(m.Last, h.First, head) + costBehind
	if m.Measure {
		c += costMeasure
	}
	if b.figureAt[h.Last] {
		c += costTaken
	}
	if h.Conjoined || b.apart(m.Last, h.First) {
		c += costConjoined
	}
	if h.Reports && b.Words[h.First-1].Kind == text.Punct {
		c += costMax // "there are 20, a source says that …"
	}
	return c
}

// misfit is the cost of a head by what it says.
func (b *builder) misfit(m *Mention, head int) int {
	h, c := &b.Heads[head], 0
	if h.Reports && (m.Kind != Date || h.First >= m.Last && !b.opensWith(m, h)) {
		c += costReports
	}
	if m.Kind == Date {
		c += b.untimely(m, head)
	}
	if b.owned[h.First] {
		c += costOwned
	}
	if h.Open || h.Light {
		c += costOpen
	}
	if h.Related && m.Kind == Duration && h.Last <= m.First && (m.Measure || !h.Verb) {
		c += costRelated
	}
	if h.Related && m.Kind == Duration && h.Last <= m.First && (!h.Verb || h.Light) {
		c += costInside
	}
	if m.Kind != Date && b.undergoes(m, head) && facts.Dimension(m.Quantity.Unit) == "duration" {
		c += costInside
	}
	if h.Light && m.Kind == Date && h.First >= m.Last && b.cuts(m.Last, h.First) {
		c += costLight
	}
	if h.Subject && m.Kind != Date && h.First < m.First {
		c += costSubject
	}
	if m.Kind != Date && m.Kind != Duration && !counts(b.Heads[head].Type, m) {
		c += costUnit
	}
	if b.Heads[head].Type.Toll != "" && bare(m) {
		c -= costToll
	}
	return c
}

// between is the cost of the words from..to-1: one each, a name taken as one
// word, and more for barriers, other figures and other heads; none for a relative
// clause that begins and ends among them.
func (b *builder) between(from, to, head int) int {
	c := 0
	for i := from; i < to && c <= costMax; i++ {
		if end := b.Aside[i]; end > 0 && end <= to && (i == from || b.Aside[i-1] != end) && b.Aside[from] != end {
			i = end - 1
			continue
		}
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

// cuts reports whether words from..to-1 part what stands before from what follows.
func (b *builder) cuts(from, to int) bool {
	for i := from; i < to; i++ {
		if b.Barrier[i] > 0 && !b.decimal(i) {
			return true
		}
	}
	return false
}

// bare reports whether a figure stands without a noun.
func bare(m *Mention) bool {
	return m.Kind != Date && m.Quantity.Unit == "" && m.Quantity.Counted == "" && !m.Quantity.Ordinal
}

// tolls reports whether a claim counts the victims of an incident.
func (b *builder) tolls(claim string) bool { return b.toll(claim) != "" }
