package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed levels.txt
var levelsList string

// What the words of levels.txt are.
const (
	byMuch role = iota + 1
	atLevel
	standing
	comparing
	comparedBy
	worth
)

var theLevels = sync.OnceValue(func() *grammar {
	return newGrammar(inLevels, "levels.txt", levelsList, map[string]role{"by": byMuch, "at": atLevel, "standing": standing, "compared": comparing, "with": comparedBy, "worth": worth})
})

// levelWords is how many words before a figure the noun stands at most that it is a
// level of, and comparedWords how far the word that compares it.
const (
	levelWords    = 22
	comparedWords = 3
)

// levels gives figures of rates, prices and sums to what they are told of: what
// something rose to, fell to or stands at to its noun, "the rate was raised to 5%";
// by how much to the rise or the fall, over the nouns between them. It marks those
// that another figure is compared with.
func (r *reading) levels() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Head > 0 || m.Claim != "" || m.Quantity.Ordinal || !leveled(&m.Quantity) {
			continue
		}
		if r.compares(m) {
			m.Compared = true
			continue
		}
		r.heightOrRise(m)
		if r.fromOneTo(m) {
			m.Quantity.AsOf = "updated"
		}
		k, via := r.levelOf(m)
		if k >= 0 {
			if m.Head = r.triggers[k].First + 1; via >= 0 {
				m.Via = r.triggers[via].First + 1
			}
		}
		if k < 0 && money(&m.Quantity) && r.worthOfContract(m) {
			m.Claim = "contract"
		}
		if k < 0 && via >= 0 && money(&m.Quantity) && m.Last < len(r.words) && r.topics[m.Last].has(perUnit) {
			m.Claim, m.Via = "price", r.triggers[via].First+1 // "futures rose to 84 dollars a barrel"
		}
		if n := r.wasAt(m); n != nil {
			n.Quantity.AsOf, m.Quantity.AsOf = "superseded", "updated"
			n.Head, n.Via = m.Head, m.Via
		}
	}
}

// heightOrRise makes a height a rise where a share stands right behind it: "a rise of 7%".
func (r *reading) heightOrRise(m *extract.Mention) {
	k := r.triggersFrom(m.First) - 1
	if k < 0 || m.Quantity.Unit != "percent" && !change(&m.Quantity) {
		return
	}
	if t := &r.triggers[k]; t.Claim == "measure" && t.POS == claim.Masdar && t.Last+1 == m.First {
		t.Claim = "rise"
		r.types[k], _ = facts.ClaimByID(t.Claim)
	}
}

// fromOneTo reports whether a range is what something rose or fell from and to: "rose from
// 0.7% to 1%".
func (r *reading) fromOneTo(m *extract.Mention) bool {
	if q := &m.Quantity; m.First == 0 || q.Unit != "percent" && !money(q) || q.IsPoint() || q.About || q.Vague || q.Low.IsZero() || q.High.IsZero() {
		return false
	}
	return r.asIs[m.First-1].has(of) && r.to(m.First, m.Last) && r.changeBefore(m.First-1) >= 0
}

// wasAt is the figure of what stood at a level before, right in front of "to" and the
// figure that it came to: "from 900 tonnes to 640 tonnes"; or nil.
func (r *reading) wasAt(m *extract.Mention) *extract.Mention {
	if m.Head == 0 || !r.behindTo(m) {
		return nil
	}
	for k := r.mentionsFrom(m.First) - 1; k >= 0 && m.First-r.mentions[k].First <= comparedWords+fromWords; k-- {
		n := &r.mentions[k]
		if n.Kind == extract.Quantity && n.Last == m.First-1 && !n.Idle && r.wasBefore(n) && n.Quantity.Unit == m.Quantity.Unit && n.Quantity.Counted == m.Quantity.Counted {
			return n
		}
	}
	return nil
}

// leveled reports whether a quantity is a share, points, money or a measure, and counts
// nothing.
func leveled(q *facts.Quantity) bool {
	if money(q) {
		return true
	}
	return q.Unit != "" && q.Unit != "person" && q.Counted == "" && facts.Dimension(q.Unit) != "duration" || q.Counted == "point"
}

// change reports whether a quantity says by how much a rate changed, and never how
// high it is.
func change(q *facts.Quantity) bool { return q.Unit == "basis-point" || q.Unit == "percentage-point" }

// compares reports whether a word that compares stands before a figure, or "from" behind
// a figure like it: "3.1%, against 2.9% in May", "to 41 points from 40 points".
func (r *reading) compares(m *extract.Mention) bool {
	list := theLevels()
	for at := m.First - 1; at >= 0 && m.First-at <= comparedWords && !r.stops(at); at-- {
		if r.has(list, comparing, at) {
			return r.alikeBefore(m, at, levelWords)
		}
		if !r.has(list, comparedBy, at) {
			return false
		}
		if r.asIs[at].has(of) && r.alikeBefore(m, at, fromWords) {
			return true
		}
	}
	return false
}

// fromWords is how many words stand at most between a figure and "from" with what it was.
const fromWords = 5

// alikeBefore reports whether a figure of the unit of m ends before word at, so near.
func (r *reading) alikeBefore(m *extract.Mention, at, near int) bool {
	for k := r.mentionsFrom(m.First) - 1; k >= 0 && at-r.mentions[k].Last <= near; k-- {
		n := &r.mentions[k]
		if n.Kind != extract.Quantity || n.Idle || n.Last > at {
			continue
		}
		if r.endsIn(n.Last, at) {
			return false
		}
		if n.Quantity.Unit == m.Quantity.Unit && n.Quantity.Counted == m.Quantity.Counted {
			return true
		}
	}
	return false
}

// levelOf is the trigger that a figure is told of, and the verb by which it came to that
// height; -1 where others find it.
func (r *reading) levelOf(m *extract.Mention) (level, via int) {
	list, at := theLevels(), m.First-1
	for at > 0 && m.First-at <= comparedWords && r.has(list, standing, at) {
		at--
	}
	if at < 0 || r.words[at].Kind == text.Punct {
		return -1, -1
	}
	switch {
	case r.has(list, byMuch, at):
		return r.changeBefore(at), -1
	case r.bareHas(theGrammar(), to, at):
		return r.levelBefore(m, at, false)
	case r.has(list, atLevel, at):
		return r.levelBefore(m, at, true)
	case r.has(list, worth, at) && money(&m.Quantity):
		return r.worthOf(at), -1
	case change(&m.Quantity):
		return r.changeBefore(at), -1
	}
	return r.bareLevel(m)
}

// changeBefore is the nearest rise or fall in the clause before word at, or -1.
func (r *reading) changeBefore(at int) int {
	for k := r.triggersFrom(at+1) - 1; k >= 0; k-- {
		t := &r.triggers[k]
		if at-t.First > levelWords || r.endsIn(t.Last+1, at) {
			return -1
		}
		if t.Claim == "rise" || t.Claim == "fall" {
			return k
		}
		if t.POS == claim.Verb && !r.types[k].Light {
			return -1
		}
	}
	return -1
}

// levelBefore is the nearest noun in the clause before word at of what stands at such a
// level, with what moved it there, or holds it; -1 where there is none. It is none where
// nothing does, unless moved is set.
func (r *reading) levelBefore(m *extract.Mention, at int, moved bool) (found, via int) {
	found, via = -1, -1
	for k := r.triggersFrom(at+1) - 1; k >= 0; k-- {
		t, c := &r.triggers[k], r.types[k]
		if at-t.First > levelWords || r.endsIn(t.Last+1, at) {
			break
		}
		switch {
		case shifting[t.Claim]:
			if moved = true; via < 0 || !c.Light && r.types[via].Light {
				via = k
			}
		case t.POS == claim.Verb && !c.Light && found < 0:
			return -1, -1
		case found < 0 && levelNoun(t, c) && fits(c, &m.Quantity):
			found = k
		}
		if t.POS == claim.Verb && !c.Light && !shifting[t.Claim] {
			break
		}
		if found >= 0 && moved && (via < 0 || !r.types[via].Light) || t.POS == claim.Verb && r.conjoined(t.First) {
			break
		}
	}
	if !moved {
		return -1, -1
	}
	return found, via
}

// shifting are the claims of what is done to a level.
var shifting = map[string]bool{"rise": true, "fall": true, "reach": true, "arrive": true, "keep": true, "amend": true, "worsen": true, "spread": true, "specify": true, "close-at": true}

// levelNoun reports whether a trigger is the noun of a level.
func levelNoun(t *claim.Trigger, c *facts.ClaimType) bool { return c.Level && t.POS != claim.Verb }

// fits reports whether a quantity may be how high something stands.
func fits(c *facts.ClaimType, q *facts.Quantity) bool {
	switch c.Counts {
	case "money":
		return money(q) || q.Unit == "percent" && ofOutput[c.ID]
	case "percent":
		return q.Unit == "percent"
	case "person":
		return q.Unit == "percent" || q.Unit == "person"
	}
	return c.Moves || !change(q)
}

// ofOutput are the claims of sums that are also told as a share of what a country produces.
var ofOutput = map[string]bool{"deficit": true, "surplus": true, "debt": true, "spend": true, "reserve": true}

// worthOf is the noun right before word at whose worth is told, over its adjectives: "a
// loan worth"; or -1.
func (r *reading) worthOf(at int) int {
	k := r.triggersFrom(at) - 1
	if k < 0 {
		return -1
	}
	t, c := &r.triggers[k], r.types[k]
	if !levelNoun(t, c) || c.Moves || c.Counts != "money" && (c.Counts != "" || t.POS == claim.Masdar) || at-t.Last > worthWords || r.endsIn(t.Last+1, at) || r.figureBetween(t.Last+1, at) {
		return -1
	}
	return k
}

// worthOfContract reports whether a sum is told as what a contract is worth: "signed a
// contract worth".
func (r *reading) worthOfContract(m *extract.Mention) bool {
	if m.First == 0 || !r.has(theLevels(), worth, m.First-1) {
		return false
	}
	for at := m.First - 2; at >= 0 && m.First-1-at <= worthWords && !r.stops(at); at-- {
		if r.topics[at].has(term) {
			return true
		}
		if !r.nominal(at) || r.triggersFrom(at) < r.triggersFrom(at+1) {
			return false
		}
	}
	return false
}

// worthWords is how many words behind a noun what it is worth begins.
const worthWords = 4

// cameToWords is how many words behind "came to" its figure stands where nothing else does.
const cameToWords = 3

// bareLevel is the trigger of a figure that no preposition leads up to, with the verb by
// which it came to its height: money or a share behind "came to" and a noun is of the
// noun, a share behind what rose is by how much.
func (r *reading) bareLevel(m *extract.Mention) (level, via int) {
	noun, held := -1, true // by participles alone
	for k := r.triggersFrom(m.First) - 1; k >= 0; k-- {
		t, c := &r.triggers[k], r.types[k]
		if m.First-t.First > levelWords || r.endsIn(t.Last+1, m.First) || r.figureBetween(t.Last+1, m.First) {
			return -1, -1
		}
		switch {
		case t.Claim == "rise" || t.Claim == "fall":
			rate := noun >= 0 && fits(r.types[noun], &m.Quantity) && r.types[noun].Counts == "percent" && t.POS != claim.Verb
			if rate || noun < 0 && m.Quantity.Unit != "percent" {
				return -1, -1
			}
			return k, -1
		case (t.Claim == "reach" || t.Claim == "arrive") && noun >= 0:
			return noun, k
		case (t.Claim == "reach" || t.Claim == "arrive") && t.POS == claim.Verb && m.First-t.Last <= cameToWords:
			return r.levelBefore(m, t.First, true)
		case t.POS == claim.Participle && noun < 0:
		case t.POS == claim.Verb && !c.Light:
			return -1, -1
		case noun < 0 && levelNoun(t, c) && fits(c, &m.Quantity):
			if noun = k; held && k+1 < r.triggersFrom(m.First) && m.First-t.Last <= cameToWords {
				return noun, -1 // over a participle: "a deficit, expected, of 5 billion"
			}
		}
		held = held && t.POS == claim.Participle
	}
	return -1, -1
}

// figureBetween reports whether a figure stands in words from..to-1.
func (r *reading) figureBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if f := r.figureAt(i); f != nil && !f.Quantity.Ordinal {
			return true
		}
	}
	return false
}

// endsIn is broken for words among which numbers with a point may stand.
func (r *reading) endsIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.stops(i) && !r.decimal(i) {
			return true
		}
	}
	return false
}
