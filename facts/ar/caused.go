package ar

import (
	"slices"
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// How many words lie at most between a cause and the word that gives it as one, or
// doubts or denies it.
const (
	becauseWords = 6
	tracedWords  = 14 // from the verb to "to"
	toWords      = 5
	cameWords    = 6 // from the verb to "of"
	inquiryWords = 8
	pointsWords  = 3
	behindWords  = 6
	leadsWords   = 5
	addedWords   = 2
	maybeWords   = 10
	surelyWords  = 4 // behind it
	notWords     = 3
	refuseWords  = 16
	meansWords   = 5
)

// causes is what the report gives as the causes of what it tells, in the order of the
// text.
func (r *reading) causes(out []extract.Cause) []extract.Cause {
	r.causeHits()
	w := theCauses()
	for from := 0; from < len(r.cues); {
		end := r.sentenceEnd(r.cues[from].first + 1)
		to := from + 1
		for to < len(r.cues) && r.cues[to].first < end {
			to++
		}
		out = r.causesIn(w, r.cues[from:to], out)
		from = to
	}
	return out
}

// causesIn is the causes that the phrases of one sentence give.
func (r *reading) causesIn(w *causeWords, hits []cueHit, out []extract.Cause) []extract.Cause {
	if slices.ContainsFunc(hits, func(h cueHit) bool { return w.is(&h, general) }) {
		return out
	}
	first := len(out)
	for k := range hits {
		c := w.cause(&hits[k])
		if c == nil || r.follow(w, hits, k, asks, maybeWords) {
			continue
		}
		said, h := causeReading{r, w, hits, k, c}, &hits[k]
		how, cue := said.given(out[first:])
		deniedAt := said.denied(cue)
		denied := deniedAt >= 0
		if how == "" && !denied {
			continue
		}
		known := (how != "" && how != onlyTold || len(out) > first) && byName(c)
		known = known || denied && w.tells(h) // who denies it knows of what
		effect, at, ok := said.effect(cue, known)
		if !ok {
			continue
		}
		one := extract.Cause{First: h.first, Last: h.last, From: min(h.first, cue, at), To: max(h.last, cue+1, at+1, deniedAt+1), Span: facts.Span{Start: r.words[h.first].Start, End: r.words[h.last-1].End},
			ID: c.ID, Of: effect, Polarity: facts.Affirmed, Modality: facts.Asserted}
		one.Steps = r.causeStep(one.Steps, "claim", how, cue)
		if denied {
			one.Polarity, one.From = facts.Denied, min(one.From, deniedAt)
			one.Steps = r.causeStep(one.Steps, "polarity", "cause", deniedAt)
		}
		if doubt := said.doubted(); doubt >= 0 && !(denied && doubt > deniedAt) { // to rule out what may be is to deny it
			one.Modality = facts.Possible
			one.Steps = r.causeStep(one.Steps, "modality", "possible", doubt)
		}
		again := func(o extract.Cause) bool {
			return o.ID == one.ID && o.Of == one.Of && o.Polarity == one.Polarity && o.Modality == one.Modality
		}
		if !slices.ContainsFunc(out[first:], again) {
			out = append(out, one)
		}
	}
	return out
}

// causeStep adds, where the reader explains, that the phrase at word i says something of a
// cause; a denial without more gives none.
func (r *reading) causeStep(steps []facts.Step, slot, rule string, i int) []facts.Step {
	if !r.explain || rule == "" {
		return steps
	}
	last := i
	for _, h := range r.cues {
		if h.first == i {
			last = h.last - 1
		}
	}
	return append(steps, facts.Step{Slot: slot, Rule: slot + "/" + rule, Span: facts.Span{Start: r.words[i].Start, End: r.words[last].End}})
}

// causeReading is one phrase that names a cause, among those of its sentence.
type causeReading struct {
	*reading
	list *causeWords
	hits []cueHit
	k    int
	c    *facts.CauseType
}

func (s *causeReading) hit() *cueHit { return &s.hits[s.k] }

// follow reports whether a phrase of a role stands at most n words before hit k.
func (r *reading) follow(w *causeWords, hits []cueHit, k int, role cueRole, n int) bool {
	for j := k - 1; j >= 0 && hits[k].first-hits[j].last <= n; j-- {
		if w.is(&hits[j], role) {
			return true
		}
	}
	return false
}

// given is the rule by which the sentence gives the cause as one, or empty, and the first
// word of what says so; before is the causes given in it so far.
func (s *causeReading) given(before []extract.Cause) (rule string, cue int) {
	h, w := s.hit(), s.list
	switch {
	case slices.Contains(s.c.Of, facts.Means) && s.means():
		return "means", h.first
	case slices.Contains(s.c.Of, facts.Means):
		return "", h.first
	case h.purpose && slices.Contains(s.c.Of, "postpone"):
		return "because", h.first
	}
	if cue := s.asked(); cue >= 0 {
		return "because", cue
	}
	if n := len(before); n > 0 && s.added(before[n-1].Last) {
		return "because", before[n-1].First
	}
	for j := s.k + 1; j < len(s.hits) && s.hits[j].first-h.last <= behindWords; j++ {
		b := &s.hits[j]
		if w.is(b, behind) || w.is(b, leads) && s.broughtAbout(j) {
			return "brought-about", b.first
		}
	}
	if w.tells(h) {
		return onlyTold, h.first
	}
	return "", h.first
}

// asked is the first word of what asks for a cause behind it, and finds this one, or -1.
// What stands before another cause, or before something else that is said, has its own.
func (s *causeReading) asked() int {
	h, w := s.hit(), s.list
	for j := s.k - 1; j >= 0; j-- {
		b := &s.hits[j]
		gap := h.first - b.last
		switch {
		case w.is(b, because) && gap <= becauseWords,
			w.is(b, traces) && s.traced(b.last),
			w.is(b, justifies) && gap <= tracedWords && (h.purpose || strings.HasPrefix(s.words[h.first].Key, withBy)),
			w.is(b, comes) && s.cameOf(b.last),
			w.is(b, later) && gap == 0 && s.named(b.first),
			w.is(b, leads) && gap == 0 && b.last == b.first+1 && s.broughtAbout(s.k),
			w.is(b, points) && gap <= inquiryWords && s.near(j, inquiry, pointsWords):
			return b.first
		case w.is(b, instead) || w.cause(b) != nil:
			return -1
		}
	}
	return -1
}

// added reports whether "and" or "or" adds the cause to one that ends at word last.
func (s *causeReading) added(last int) bool {
	h := s.hit()
	gap := h.first - last
	return gap >= 0 && gap <= addedWords && (s.conjoined(h.first) || s.k > 0 && s.list.is(&s.hits[s.k-1], either))
}

// traced reports whether the "to" stands right before the cause that a verb which ends
// at word from asks for.
func (s *causeReading) traced(from int) bool {
	h := s.hit()
	if h.purpose && h.first-from <= tracedWords {
		return true // "traced it to", with the short "to" that is written to its word
	}
	for at := max(from-1, h.first-1-toWords); at < h.first; at++ { // "due to" is one phrase
		if at-from <= tracedWords && s.isTo(at) {
			return true
		}
	}
	return false
}

// isTo reports whether word i is "to".
func (s *causeReading) isTo(i int) bool { return i >= 0 && s.roles[i].has(to) }

// cameOf reports whether the "of" stands right before the cause that a verb which ends at
// word from asks for: "the fire came of a leak".
func (s *causeReading) cameOf(from int) bool {
	return slices.ContainsFunc(s.hits[:s.k], func(h cueHit) bool {
		return s.list.is(&h, about) && h.first >= from && h.first-from <= cameWords && s.hit().first-h.last <= toWords
	})
}

// named reports whether the words before word i name what the cause may bring about.
func (s *causeReading) named(i int) bool {
	return slices.ContainsFunc(s.hits, func(h cueHit) bool {
		_, ok := s.list.brings(&h, s.c)
		return ok && h.last <= i
	})
}

// near reports whether a phrase of a role stands close to hit j, on either side.
func (s *causeReading) near(j int, role cueRole, n int) bool {
	for o := range s.hits {
		if b := &s.hits[o]; s.list.is(b, role) && b.first-s.hits[j].last <= n && s.hits[j].first-b.last <= n {
			return true
		}
	}
	return false
}

// broughtAbout reports whether close behind hit j stands what the cause may bring about,
// or a word for whatever happened.
func (s *causeReading) broughtAbout(j int) bool {
	for o := j + 1; o < len(s.hits) && s.hits[o].first-s.hits[j].last <= leadsWords; o++ {
		if _, ok := s.list.brings(&s.hits[o], s.c); ok || s.list.is(&s.hits[o], happened) {
			return true
		}
	}
	return false
}

// onlyTold is the rule by which a cause is given that is only told of.
const onlyTold = "told-of"

// narrow is how many things a cause brings about at most that is known by its name alone.
const narrow = 2

// byName reports whether what a cause brings about is known by its name alone: a fall
// may have hurt somebody only, and a storm has put nothing off.
func byName(c *facts.CauseType) bool {
	return len(c.Of) <= narrow && !slices.Contains(c.Of, "postpone") && !slices.Contains(c.Of, "death")
}

// effect is what the cause is said to bring about, and where: the nearest that the words
// before cue name, or those behind it; empty where they name none, which serves where that is
// known. ok is false where something else comes of it.
func (s *causeReading) effect(cue int, known bool) (effect string, at int, ok bool) {
	if slices.Contains(s.c.Of, facts.Means) {
		return facts.Means, cue, true
	}
	other, at := false, cue
	look := func(j int) bool {
		h := &s.hits[j]
		if effect, ok = s.list.brings(h, s.c); ok {
			at = h.first
			return true
		}
		if s.list.is(h, happened) && !known {
			known, at = true, h.first
		}
		other = other || s.list.is(h, effects)
		return false
	}
	for j := len(s.hits) - 1; j >= 0; j-- {
		if j != s.k && s.hits[j].last <= cue && look(j) {
			return effect, at, true
		}
	}
	for j := range s.hits {
		if j != s.k && s.hits[j].first >= cue && look(j) {
			return effect, at, true
		}
	}
	return "", at, known && !other
}

// denied is the word that denies the cause which a word from cue on gives, or -1.
func (s *causeReading) denied(cue int) int {
	h, w := s.hit(), s.list
	for j := s.k - 1; j >= 0; j-- {
		b := &s.hits[j]
		if w.is(b, instead) {
			break
		}
		gap := min(h.first-b.last, max(cue-b.last, 0))
		if w.is(b, notSo) && gap <= notWords || w.is(b, refutes) && gap <= refuseWords && !s.at(b.first, maybe) {
			return b.first
		}
	}
	for at := h.first - 1; at >= 0 && h.first-at <= refuseWords && !s.stops(at+1) && !s.at(at, instead); at-- {
		if s.roles[at].has(denier) && !s.at(at, maybe) {
			return at
		}
	}
	for j := s.k + 1; j < len(s.hits) && s.hits[j].first-h.last <= notWords && cue >= h.last; j++ {
		if w.is(&s.hits[j], notSo) {
			return s.hits[j].first // "speed was not the cause"
		}
	}
	return -1
}

// at reports whether word i lies in a phrase of a role.
func (s *causeReading) at(i int, role cueRole) bool {
	return slices.ContainsFunc(s.hits, func(h cueHit) bool { return h.first <= i && i < h.last && s.list.is(&h, role) })
}

// doubted is the word that makes the cause only one that may be, "probably", "or", or -1.
func (s *causeReading) doubted() int {
	h := s.hit()
	for j := s.k - 1; j >= 0 && h.first-s.hits[j].last <= maybeWords; j-- {
		if s.list.is(&s.hits[j], maybe) {
			return s.hits[j].first
		}
		if s.list.is(&s.hits[j], instead) {
			break
		}
	}
	for j := s.k + 1; j < len(s.hits) && s.hits[j].first-h.last <= surelyWords; j++ {
		if s.list.is(&s.hits[j], maybe) {
			return s.hits[j].first
		}
	}
	for j := range s.hits {
		if o := &s.hits[j]; s.list.is(o, either) && (o.first == h.last || o.last <= h.first && h.first-o.last <= 1) {
			return o.first
		}
	}
	return -1
}

// means reports whether an attack is told of right beside what it was carried out with,
// and not that this was found or seized.
func (s *causeReading) means() bool {
	h := s.hit()
	near := false
	from, end := s.triggersFrom(s.sentenceOf(h.first)), s.sentenceEnd(h.first+1)
	for k := from; k < len(s.triggers) && s.triggers[k].First < end; k++ {
		t := &s.triggers[k]
		if kept[t.Claim] {
			return false
		}
		if gap := max(h.first-t.Last-1, t.First-h.last); strikes[t.Claim] && gap <= meansWords {
			near = true
		}
	}
	return near
}

// strikes are the claims of attacks, and kept those of weapons that were none.
var (
	strikes = map[string]bool{"attack": true, "bomb": true, "explode": true, "strike": true, "shoot": true, "stab": true, "assassinate": true, "target": true}
	kept    = map[string]bool{"seize": true, "find": true, "defuse": true, "foil": true, "discover": true, "arrest": true, "search": true, "buy": true, "sell": true, "produce": true, "smuggle": true}
)
