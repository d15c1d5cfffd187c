package extract

import (
	"slices"
	"strconv"

	"crosscheck/facts"
)

// evidenceMax is how many bytes of evidence a fact carries at the most, unless
// its own slots lie further apart: about a long sentence of Arabic.
const evidenceMax = 420

// nearWords is how far around a figure or a date the words are its own.
const nearWords = 5

// finish gives a fact its actor, place, evidence and words, and keeps it.
func (b *builder) finish(s *inSentence, f *facts.Fact, m *Mention, head int) {
	first, last := m.First, m.Last
	if head >= 0 {
		first, last = min(first, b.Heads[head].First), max(last, b.Heads[head].Last)
	}
	first, last = b.clause(s, first, last)
	f.Evidence = facts.Span{Start: b.Words[first].Start, End: b.Words[last-1].End}
	f.Document, f.Title, f.Sentence, f.Happening = b.Doc.ID, s.Title, s.index, b.of(s, m)
	f.Frame, f.Recalled = b.frame(s, m), b.recalled[m.First] > 0
	b.actor(s, f, head, first, last)
	b.aged(s, f, m, head)
	b.placeOf(s, f, m, head, first, last)
	for _, v := range s.Voices {
		if m.First >= v.From && v.Attribution != (facts.Attribution{}) {
			f.Said = v.Attribution
			f.Said.Quoted = b.Quoted[m.First]
		}
		if m.First >= v.From && v.Own {
			f.Said = facts.Attribution{}
		}
	}
	if head >= 0 && b.Heads[head].Reports && f.Number.IsZero() && f.Said.Speaker.ID != "" && f.Said.Speaker.ID == f.Actor.ID {
		f.Said = facts.Attribution{} // that somebody says it nobody says
	}
	b.withSpeaker(s, f)
	if f.Polarity == 0 {
		f.Polarity = facts.Affirmed
	}
	if f.Modality == 0 {
		f.Modality = facts.Asserted
	}
	if head >= 0 && f.Claim.ID == b.Heads[head].Claim {
		f.Whom, f.Any, f.Own = b.Heads[head].Whom, b.Heads[head].Any, b.Heads[head].Own
	}
	f.Terms, f.Near = b.terms(first, last, m), b.near(max(first, m.First-nearWords), min(last, m.Last+nearWords), m)
	if f.Polarity == facts.Denied && head >= 0 && f.Claim.ID == b.Heads[head].Claim {
		f.Denies = b.object(&b.Heads[head])
	}
	f.ID = strconv.Itoa(len(b.out) + 1)
	if b.Explain {
		b.explain(s, f, m, head)
	}
	b.out, b.headOf = b.out[:len(b.out)+1], append(b.headOf, head)
}

// clause widens words first..last-1 to whole clauses of the sentence, and to
// the sentence where that is short.
func (b *builder) clause(s *inSentence, first, last int) (int, int) {
	if b.bytes(s.First, s.Last) <= evidenceMax {
		return s.First, s.Last
	}
	cuts := append(slices.Clone(s.Cuts), s.Last)
	i, _ := slices.BinarySearch(cuts, first+1)
	j, _ := slices.BinarySearch(cuts, last)
	i, j = max(i-1, 0), min(j, len(cuts)-1)
	for wider := true; wider; { // neighbours, as far as they fit: what follows first
		wider = false
		if j+1 < len(cuts) && b.bytes(cuts[i], cuts[j+1]) <= evidenceMax/2 {
			j, wider = j+1, true
		} else if i > 0 && b.bytes(cuts[i-1], cuts[j]) <= evidenceMax/2 {
			i, wider = i-1, true
		}
	}
	if b.bytes(cuts[i], cuts[j]) <= evidenceMax+evidenceMax/2 {
		return cuts[i], cuts[j]
	}
	for first > cuts[i] && b.bytes(first-1, last) < evidenceMax/2 {
		first--
	}
	for last < cuts[j] && b.bytes(first, last+1) < evidenceMax {
		last++
	}
	return first, last
}

// withSpeaker widens the evidence of a fact to who says it, at the head of the same
// sentence, as far as it fits: the quote shows whose words they are.
func (b *builder) withSpeaker(s *inSentence, f *facts.Fact) {
	who := f.Said.Speaker.Span
	if who.IsZero() || who.Start >= f.Evidence.Start || who.Start < b.Words[s.First].Start {
		return
	}
	at := s.First
	for _, cut := range s.Cuts {
		if b.Words[cut].Start <= who.Start {
			at = cut
		}
	}
	if start := b.Words[at].Start; f.Evidence.End-start <= evidenceMax+evidenceMax/2 {
		f.Evidence.Start = start
	}
}

func (b *builder) bytes(first, last int) int {
	return b.Words[last-1].End - b.Words[first].Start
}

// actor fills in who acts.
func (b *builder) actor(s *inSentence, f *facts.Fact, head, first, last int) {
	best, who := -1, facts.Ref{}
	if head >= 0 {
		best, who = b.whoActs(s, head, first), b.Heads[head].Who
		if other := b.Heads[head].Shares - 1; best < 0 && who.IsZero() && other >= 0 {
			best, who = b.whoActs(s, other, min(first, b.Heads[other].First)), b.Heads[other].Who
		}
		if h := &b.Heads[head]; best >= 0 && s.actors[best].Last <= h.First && who.Span.Start >= h.Span.End && !who.IsZero() {
			best = -1 // "the police held the driver, and experts searched the car"
		}
	}
	for i, a := range s.actors {
		if a.Office != "" && a.First >= first && a.Last <= last {
			f.Holders = append(f.Holders, facts.Holder{Office: a.Office, Ref: a.Ref})
		}
		switch {
		case i == best:
			f.Actor = a.Ref
		case a.First < first || a.Last > last:
		default:
			f.Parties = append(f.Parties, facts.Party{Role: "with", Ref: a.Ref})
		}
	}
	if head >= 0 && f.Actor.IsZero() {
		f.Doer = who
		if i := slices.IndexFunc(f.Parties, func(p facts.Party) bool { return p.Ref == f.Doer }); i >= 0 {
			f.Actor, f.Doer = f.Doer, facts.Ref{}
			f.Parties = slices.Delete(f.Parties, i, i+1)
		}
	}
}

// agedWords is how many words stand at most between somebody and an age.
const agedWords = 4

// aged gives an age to the person named right before it: "Khadija, aged 42".
func (b *builder) aged(s *inSentence, f *facts.Fact, m *Mention, head int) {
	if t, ok := facts.ClaimByID(f.Claim.ID); !ok || t.Counts != "year" || m.Kind == Date {
		return
	}
	at := m.First
	if head >= 0 && b.Heads[head].Claim == f.Claim.ID {
		at = min(at, b.Heads[head].First)
	}
	f.Actor, f.Doer = facts.Ref{}, facts.Ref{} // who arrests somebody is not of that age
	for i := len(s.actors) - 1; i >= 0; i-- {
		a := s.actors[i]
		if a.Last > at || a.Type != "person" {
			continue
		}
		if at-a.Last <= agedWords && !b.crossed(a.Last, at) {
			f.Actor = a.Ref
			f.Parties = slices.DeleteFunc(f.Parties, func(p facts.Party) bool { return p.Ref == a.Ref })
		}
		return
	}
}

// The words between a head and who acts: behind it, before it, and behind "by".
const (
	actorBehind = 6
	actorOf     = 2 // behind a noun
	actorBefore = 3
	actorBy     = 10
)

// whoActs is the actor of a head, or -1: for a verb the first one named after it,
// or right before it; for any other head the first one named after it. An
// adjective of a nation acts only next to the head (Turkish raids), and whoever
// a preposition leads up to does not, unless it is "by".
func (b *builder) whoActs(s *inSentence, head, first int) int {
	h := &b.Heads[head]
	best := -1
	for i, a := range s.actors {
		switch {
		case h.Doer != nil:
			if a.First == h.Doer.First {
				return i
			}
		case a.By && h.Deed && h.Last <= a.First && a.First-h.Last <= actorBy && !b.headed(h.Last, a.First):
			return i
		case a.First < first || a.Oblique || (h.Outside || h.Subject) && a.First >= h.Last || a.Type == "nationality" && a.First != h.Last:
		case a.First <= h.First && h.Last <= a.Last:
			if a.Type == Thing || a.First == h.First {
				return i // "the price" of "the price of oil"
			}
		case !h.Verb && (a.First-h.Last > actorOf || b.And[a.First]):
		case h.Last <= a.First:
			if (best < 0 || s.actors[best].First < h.First) && a.First-h.Last <= actorBehind && !b.crossed(h.Last, a.First) {
				best = i
			}
		case best < 0 && h.Verb && a.Last <= h.First && h.First-a.Last <= actorBefore && !b.crossed(a.Last, h.First) && !b.told(a) && !(b.Quoted[h.First] && !b.Quoted[a.First]):
			best = i
		}
	}
	return best
}

// told reports whether a verb that reports stands right before an actor, who
// says something then and does nothing else.
func (b *builder) told(a *Mention) bool {
	return a.First > 0 && b.headAt[a.First-1] > 0 && b.Heads[b.headAt[a.First-1]-1].Reports
}

// headed reports whether a head stands in words from..to-1.
func (b *builder) headed(from, to int) bool {
	return slices.ContainsFunc(b.headAt[from:to], func(h int32) bool { return h > 0 })
}

// crossed reports whether another head or a figure stands in words from..to-1.
func (b *builder) crossed(from, to int) bool {
	for i := from; i < to; i++ {
		if b.headAt[i] > 0 || b.figureAt[i] || b.Barrier[i] > 1 {
			return true
		}
	}
	return false
}

// placeOf fills in the place that is named next to the figure or the head, what
// follows before what stands ahead; where each is that of something else, the
// nearest of them is lent.
func (b *builder) placeOf(s *inSentence, f *facts.Fact, m *Mention, head, first, last int) {
	if f.Place = m.At; !f.Place.IsZero() {
		return
	}
	least := 0
	for _, p := range s.places {
		if p.First < first || p.Last > last || p.First > m.Last && b.apart(m.Last, p.First) {
			continue
		}
		d := p.First - m.Last
		if d < 0 {
			d = 2*(m.First-p.Last) + 4
		}
		lent := b.misplaced(s, f, m, p, head)
		if f.Place.IsZero() || f.PlaceLent && !lent || f.PlaceLent == lent && d < least {
			f.Place, f.PlaceLent, least = p.Ref, lent, d
		}
	}
}

// frameWords is how far from the start of its sentence the place stands that holds
// for all of it: "and in the capital, three were hurt".
const frameWords = 2

// misplaced reports whether what stands between a fact and a place says that
// something else was there: another time, an exception, or, where the fact is not
// of the incident itself, something else that happened.
func (b *builder) misplaced(s *inSentence, f *facts.Fact, m, p *Mention, head int) bool {
	from, to := m.First, m.Last
	if head >= 0 {
		from, to = min(from, b.Heads[head].First), max(to, b.Heads[head].Last)
	}
	switch {
	case p.First > 0 && b.To[p.First-1] && incidental(f.Claim.ID) && f.Claim.ID != "" && !moves(f.Claim.ID):
		return true // where the wounded were brought to
	case p.First >= to:
		return slices.Contains(b.Elsewhere[to:p.First], true) || !incidental(f.Claim.ID) && (b.headed(to, p.First) || b.ended(to, p.First))
	case p.Last <= from:
		known := head >= 0 && b.Heads[head].Definite && m.Kind == 0 // "the attack", told of somewhere else
		return slices.Contains(b.Elsewhere[max(p.First-1, 0):from], true) || known && !b.framed(s, p) && b.headed(p.Last, from) || !incidental(f.Claim.ID) && !b.framed(s, p)
	}
	return false
}

// moves reports whether a claim tells of a way from one place to another.
func moves(claim string) bool {
	t, _ := facts.ClaimByID(claim)
	return slices.Contains(t.Roles, "from") || slices.Contains(t.Roles, "to")
}

// framed reports whether a place opens its sentence and holds for all of it: "and
// in the capital, …", "the capital: …".
func (b *builder) framed(s *inSentence, p *Mention) bool {
	return p.First-s.First <= frameWords && (b.Prepositional[p.First] || p.Last < s.Last && b.Words[p.Last].Key == ":")
}

// incidental reports whether a claim tells of an incident or its victims, all of
// which are where it was; the zero claim does.
func incidental(claim string) bool {
	t, _ := facts.ClaimByID(claim)
	return claim == "" || t.Incident || t.Toll != ""
}

// apart reports whether words from..to-1 open something else that is said: "and
// that the road to the town is closed".
func (b *builder) apart(from, to int) bool {
	for i := from; i < to; i++ {
		if b.Barrier[i] >= barrierThat && b.And[i] {
			return true
		}
	}
	return false
}

// The barriers of a word that opens a clause, and of one that opens what somebody
// says.
const (
	barrierCut  = 4
	barrierThat = 5
)
