package ar

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

//go:embed beside.txt
var tollList string

// What the words of beside.txt are: roles of a list apart from the words of grammar.
const (
	grew role = iota + 1
	came
	soThat // written to the verb
	soIs   // … before it
	tollName
	ofAll
	since
	longer
	lifetime
	ageOf
	ownTime
	rises // every form that may say that a count rose: most words are none
)

var tollNames = map[string]role{
	"grew": grew, "came": came, "so-that": soThat, "so": soIs, "total": tollName, "plain": ofAll, "since": since, "longer": longer,
	"life": lifetime, "age": ageOf, "time": ownTime,
}

type tolls struct {
	*grammar
	soThat []string
}

var theTolls = sync.OnceValue(func() tolls {
	t := tolls{grammar: newGrammar(inTolls, "beside.txt", tollList, tollNames)}
	words := maps.Collect(t.words.All())
	for word, set := range words {
		if set.has(soThat) {
			t.soThat = append(t.soThat, word)
		}
	}
	slices.Sort(t.soThat)
	for verb, set := range words {
		if !set.has(grew) && !set.has(came) {
			continue
		}
		t.add(rises, verb)
		for _, so := range t.soThat {
			t.add(rises, so+verb)
		}
	}
	return t
})

// tollReach is how many words a count may stand behind the verb that raises it.
const tollReach = 24

// rising is a verb that says that a count rose, the word that calls the count, or
// -1, and the figure that it rose to.
type rising struct {
	verb, total int
	so          bool // the count rose by what stands before the verb
	to          *extract.Mention
}

// tolls gives the figure that a count of victims rose to the claim of that count,
// and takes what made it rise for what was added, in every order: "rose to nine the
// number of killed after two died", "five bodies were found, so that the toll
// rose to 19", "the death of two raised the number of victims to 11".
func (r *reading) tolls() {
	for i := range r.words {
		if !r.listed(inTolls, i) {
			continue
		}
		if x, ok := r.risingAt(i); ok {
			r.toll(x)
		}
	}
}

func (r *reading) risingAt(i int) (x rising, ok bool) {
	list := theTolls()
	if r.words[i].Kind != text.Letters {
		return x, false
	}
	key := r.words[i].Key
	if bare, ok := strings.CutPrefix(key, and); ok {
		key = bare
		if !list.is(rises, key) {
			return x, false
		}
	} else if !r.inTolls[i].has(rises) {
		return x, false
	}
	x = rising{verb: i, total: -1, so: i > 0 && r.words[i].Lines == 0 && r.inTolls[i-1].has(soIs)}
	for _, so := range list.soThat {
		if rest, cut := strings.CutPrefix(key, so); cut && (list.is(grew, rest) || list.is(came, rest)) {
			key, x.so = rest, true
		}
	}
	if !list.is(grew, key) && !(x.so && list.is(came, key)) {
		return x, false
	}
	for at := i + 1; at < len(r.words) && at-i < tollReach && !r.lineEnds(at); at++ {
		if r.bareHas(list.grammar, tollName, at) {
			x.total = at
		}
		m := r.figureAt(at)
		if m == nil {
			continue
		}
		if x.total < 0 && r.behindTo(m) && (r.totalBehind(&x, m) || tollNoun(m) || r.subjectVictims(i) >= 0) || x.total >= 0 && !r.wasBefore(m) {
			x.to = m
			return x, true
		}
		at = m.Last - 1
	}
	return x, false
}

// lineEnds reports whether a sentence ends at word at, or a line begins there.
func (r *reading) lineEnds(at int) bool { return r.stops(at) || r.words[at].Lines > 0 }

// figureAt is the figure that begins at word i, the widest, or nil.
func (r *reading) figureAt(i int) (best *extract.Mention) {
	for k := r.mentionsFrom(i); k < len(r.mentions) && r.mentions[k].First <= i; k++ {
		m := &r.mentions[k]
		if m.First == i && !m.Idle && (m.Kind == extract.Quantity || m.Kind == extract.Number && best == nil) {
			best = m
		}
	}
	return best
}

func (r *reading) behindTo(m *extract.Mention) bool {
	return m.First > 0 && r.bareHas(theGrammar(), to, m.First-1)
}

// wasBefore reports whether a figure is what the count was: "from 12 to 15".
func (r *reading) wasBefore(m *extract.Mention) bool {
	return m.First > 0 && r.asIs[m.First-1].has(of)
}

// tollNoun reports whether a figure has a noun that may be that of a toll: cases,
// people.
func tollNoun(m *extract.Mention) bool {
	return m.Quantity.Counted == "case" || m.Quantity.Unit == "person" && m.Claim == ""
}

// totalBehind finds the word that calls the count right behind its figure.
func (r *reading) totalBehind(x *rising, m *extract.Mention) bool {
	if m.Last < len(r.words) && r.words[m.Last].Lines == 0 && r.inTolls[m.Last].has(tollName) {
		x.total = m.Last
		return true
	}
	return false
}

// toll marks the figure of a count that rose, and those that made it rise.
func (r *reading) toll(x rising) {
	at, plain := r.tollClaim(x.total, x.to)
	if x.total < 0 {
		at, plain = r.victims(x.verb+1, x.to.First), true
		if at < 0 && !x.so {
			at = r.subjectVictims(x.verb)
		}
	}
	if at < 0 && !plain && x.to.Claim == "" || !ofPeople(x.to) {
		return
	}
	what := x.to.Claim
	if at >= 0 {
		what = r.triggers[at].Claim
	}
	added := -1
	from, to := r.tollBounds(x)
	for k := r.mentionsFrom(from); k < len(r.mentions) && r.mentions[k].First <= to; k++ {
		m := &r.mentions[k]
		if m.Kind != extract.Quantity || m.Idle || m.Part || m.Quantity.AsOf == "initial" || m == x.to || m.Span.Overlaps(x.to.Span) || !ofPeople(m) || !r.raises(m, x) {
			continue
		}
		by := r.deedOf(m)
		if by < 0 || !sameToll(r.triggers[by].Claim, what) {
			if m.First > x.to.Last && m.Quantity.AsOf == "updated" {
				m.Quantity.AsOf = "" // of something else
			}
			continue
		}
		m.Quantity.AsOf, added = "added", by
	}
	if x.total < 0 && at < 0 && added < 0 {
		return
	}
	if x.so || added >= 0 || r.behindTo(x.to) {
		x.to.Quantity.AsOf = "updated"
	}
	switch {
	case x.to.Claim != "":
	case at >= 0:
		x.to.Head = r.triggers[at].First + 1
	case added >= 0:
		x.to.Head = r.triggers[added].First + 1
	case x.total >= 0:
		x.to.Total = r.words[x.total].Span
	}
}

// tollBounds are the first and the last word where a figure may begin that made a
// count rise: no sentence ends between it and the count.
func (r *reading) tollBounds(x rising) (from, to int) {
	for from = x.verb; from > 0 && !r.stops(from-1); from-- {
	}
	for to = x.to.Last; to < len(r.words)-1 && !r.stops(to); to++ {
	}
	return from, max(to, x.total)
}

// ofPeople reports whether a figure may count people.
func ofPeople(m *extract.Mention) bool {
	q := &m.Quantity
	return !q.Ordinal && (q.Unit == "person" || q.Unit == "" && (q.Counted == "" || q.Counted == "case"))
}

// tollClaim is the place among the triggers of the victims that a total counts:
// "the number of killed". Where nothing follows that it could count, the total is
// plain.
func (r *reading) tollClaim(total int, m *extract.Mention) (trigger int, plain bool) {
	at := total + 1
	for at < len(r.words) && r.words[at].Lines == 0 && r.inTolls[at].has(ofAll) {
		at++
	}
	if at >= len(r.words) || at == m.First || r.inDate[at] || r.words[at].Kind == text.Punct || r.roles[at] != 0 {
		return -1, true
	}
	last := at + 3
	if m.First > total {
		last = min(last, m.First)
	}
	return r.victims(at, last), false
}

// victims is the place among the triggers of the first that counts victims in words
// from..to-1, or -1.
func (r *reading) victims(from, to int) int {
	for k := r.triggersFrom(from); k < len(r.triggers) && r.triggers[k].First < to; k++ {
		if r.types[k].Toll != "" {
			return k
		}
	}
	return -1
}

// risenWords is how many words a subject has at most that stands before its verb.
const risenWords = 6

// subjectVictims is the place among the triggers of the victims that a verb is told
// of, before it: "the killed rose to 9"; or -1.
func (r *reading) subjectVictims(verb int) int {
	for at := verb - 1; at >= 0 && verb-at <= risenWords && r.words[at+1].Lines == 0 && r.words[at].Kind == text.Letters && !r.roles[at].has(that); at-- {
		if k := r.victims(at, at+1); k >= 0 {
			if t := r.triggers[k]; t.POS == claim.Verb || !r.definite(at) && !(at > 0 && r.bareHas(theTolls().grammar, tollName, at-1)) {
				return -1
			}
			return k
		}
	}
	return -1
}

// sameToll reports whether what was added is counted in a toll: the dead in one of
// victims too; a toll of nothing named takes all.
func sameToll(added, total string) bool {
	a, _ := facts.ClaimByID(added)
	t, ok := facts.ClaimByID(total)
	return a.Toll != "" && (!ok || a.Toll == t.Toll || t.Toll == "casualties" && (a.Toll == "dead" || a.Toll == "wounded"))
}

// raises reports whether a figure is what made a count rise: it stands before a
// verb of result, between the verb and the name of the count, or behind "after".
func (r *reading) raises(m *extract.Mention, x rising) bool {
	if !x.to.Quantity.Low.IsZero() && !m.Quantity.High.IsZero() && m.Quantity.High.Compare(x.to.Quantity.Low) >= 0 {
		return false
	}
	switch {
	case m.Last <= x.verb:
		return !r.broken(m.First, x.verb) && r.oneLine(m.First, x.verb) && !r.spans(x) && (x.so || r.sinceIn(r.sentenceOf(m.First), m.First))
	case m.First > x.to.Last:
		return !r.broken(x.to.Last, m.First) && r.oneLine(x.to.Last, m.First) && r.sinceBehind(x.to.Last, m.First)
	}
	return x.total >= m.Last && m.First > x.verb
}

// spans reports whether a count takes in more than what happened now.
func (r *reading) spans(x rising) bool {
	for at := x.verb; at < len(r.words) && at-x.verb < tollReach && !r.lineEnds(at); at++ {
		if r.inTolls[at].has(longer) {
			return true
		}
	}
	return false
}

func (r *reading) oneLine(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if r.words[i].Lines > 0 {
			return false
		}
	}
	return true
}

// sentenceOf is the first word of the sentence that word i is in.
func (r *reading) sentenceOf(i int) int {
	for ; i > 0 && r.words[i].Lines == 0 && !r.stops(i-1); i-- {
	}
	return i
}

func (r *reading) sinceIn(from, to int) bool {
	for i := from; i < to; i++ {
		if r.bareHas(theTolls().grammar, since, i) {
			return true
		}
	}
	return false
}

// sinceBehind reports whether a figure at word to stands in what "after" opens
// behind word from.
func (r *reading) sinceBehind(from, to int) bool {
	list := theTolls().grammar
	for i := to - 1; i >= from; i-- {
		switch {
		case r.bareHas(list, since, i):
			return true
		case r.words[i].Kind == text.Punct || r.roles[i].has(that) || r.bareHas(list, tollName, i):
			return false
		}
	}
	return false
}

// deedWords is how far before a figure the word stands that says what befell those
// it counts.
const deedWords = 6

// deedOf is the place among the triggers of what befell those that a figure counts,
// or -1.
func (r *reading) deedOf(m *extract.Mention) int {
	for k := r.triggersFrom(m.Last) - 1; k >= 0 && m.First-r.triggers[k].First <= deedWords; k-- {
		if r.types[k].Toll != "" && !r.broken(r.triggers[k].First, m.First) {
			if k > 0 && r.triggers[k].First >= m.First && r.triggers[k-1].Last+1 == m.First && sameToll(r.triggers[k-1].Claim, "kill") {
				return k - 1 // "the death of three wounded"
			}
			return k
		}
	}
	return -1
}
