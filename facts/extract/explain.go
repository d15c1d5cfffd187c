package extract

import (
	"slices"
	"strconv"
	"strings"

	"crosscheck/facts"
)

// How a mention was tied to its head: the rules of the claim of a fact.
const (
	tiedNearest  = "claim/nearest"
	tiedRisen    = "claim/risen"
	tiedAdded    = "claim/added"
	tiedCompared = "claim/compared"
	tiedWhole    = "claim/of-the-whole"
	tiedNumbered = "claim/number-of"
	tiedAwaited  = "claim/awaited"
	tiedAgain    = "claim/put-again"
	tiedReached  = "claim/reached"
	tiedLasting  = "claim/lasting"
	tiedDeed     = "claim/time-since"
)

// explain gives a finished fact the steps that it was read in.
func (b *builder) explain(s *inSentence, f *facts.Fact, m *Mention, head int) {
	e := explainer{b, s, f, m, head}
	e.number()
	e.date()
	e.claim()
	e.actor()
	e.place()
	e.held()
	e.event()
}

// explainer tells how one fact was read.
type explainer struct {
	*builder
	s    *inSentence
	f    *facts.Fact
	m    *Mention
	head int
}

func (e explainer) add(slot, rule string, span facts.Span, what string) {
	e.f.Steps = append(e.f.Steps, facts.Step{Slot: slot, Rule: rule, Span: span, What: what})
}

// notes adds what the pack noted of the words from at on; of several notes by
// one rule the last holds.
func (e explainer) notes(at int, slot string) (any bool) {
	last := make(map[string]int)
	for i, n := range e.Notes {
		if n.At == at && n.Slot == slot {
			last[n.Rule] = i
		}
	}
	for i, n := range e.Notes {
		if k, ok := last[n.Rule]; ok && k == i {
			e.add(slot, n.Rule, n.Span, "")
			any = true
		}
	}
	return any
}

// ruleID is the name of a rule in its slot: "cardinal" is "number/cardinal".
func ruleID(slot, rule string) string {
	if strings.Contains(rule, "/") {
		return rule
	}
	return slot + "/" + rule
}

// number tells of the figures, the noun and the bound of a quantity.
func (e explainer) number() {
	q := &e.f.Number
	if q.IsZero() {
		return
	}
	m := e.figure()
	if m == nil {
		return
	}
	done := make(map[string]bool)
	core := facts.Span{} // the figures with the noun
	for i := range e.Mentions {
		n := &e.Mentions[i]
		if n.Kind != Number || !m.Span.Covers(n.Span) || n.Span == m.Noun {
			continue
		}
		core = around(around(core, n.Span), m.Noun)
		for _, r := range n.Rules {
			done[r] = true
			e.add("number", ruleID("number", r), n.Span, numberText(&n.Quantity))
		}
	}
	for _, r := range m.Rules {
		if !done[r] {
			e.add("number", ruleID("number", r), e.outside(m.Span, core), "")
		}
	}
	if !m.Noun.IsZero() {
		e.add("number", "number/noun", m.Noun, first(m.Quantity.Counted, m.Quantity.Unit))
	} else if m.Quantity.Unit == "" && m.Quantity.Counted == "" && q.Unit != "" && q.PartOf == "" {
		e.add("number", "number/elided-noun", e.f.Claim.Span, q.Unit)
	}
	e.notes(m.First, "number")
	e.counted()
}

// counted tells what of its kind a figure counts.
func (e explainer) counted() {
	q := &e.f.Number
	if q.PartOf != "" {
		e.f.Steps = append(e.f.Steps, facts.Step{Slot: "number", Rule: "number/part", From: q.PartOf})
		if m := e.figure(); q.Counted != m.Quantity.Counted || q.Unit != m.Quantity.Unit {
			e.f.Steps = append(e.f.Steps, facts.Step{Slot: "number", Rule: "number/kind-of-the-whole", What: first(q.Counted, q.Unit), From: q.PartOf})
		}
	}
	if q.Against != "" {
		e.f.Steps = append(e.f.Steps, facts.Step{Slot: "number", Rule: "number/rejected", From: q.Against})
	}
	if q.Restricted {
		e.add("number", "number/restricted", facts.Span{}, "")
	}
	if q.Each {
		e.add("number", "number/each", facts.Span{}, "")
	}
}

// figure is the mention that the number of the fact was read from.
func (e explainer) figure() *Mention {
	for _, m := range e.s.figures {
		if m.Span == e.f.Number.Span {
			return m
		}
	}
	return nil
}

// outside is the longer of the ends of a span that lie outside its core: the
// words of a bound.
func (e explainer) outside(whole, core facts.Span) facts.Span {
	if core.IsZero() {
		return whole
	}
	left, right := facts.Span{Start: whole.Start, End: core.Start}, facts.Span{Start: core.End, End: whole.End}
	if right.Len() > left.Len() {
		left = right
	}
	text := left.Of(e.Doc.Text)
	left.Start += len(text) - len(strings.TrimLeft(text, " \n\t"))
	left.End -= len(text) - len(strings.TrimRight(text, " \n\t"))
	if left.Len() <= 0 {
		return whole
	}
	return left
}

func around(a, b facts.Span) facts.Span {
	if a.IsZero() {
		return b
	}
	if b.IsZero() {
		return a
	}
	return facts.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func numberText(q *facts.Quantity) string {
	if q.IsPoint() {
		return q.Low.String()
	}
	return q.Low.String() + ".." + q.High.String()
}

// date tells of the words of a date and of the direction it is sought in.
func (e explainer) date() {
	d := &e.f.Date
	if d.When == nil {
		return
	}
	for _, m := range e.s.dates {
		if m.Span == d.Span {
			for _, r := range m.Rules {
				e.add("date", ruleID("date", r), m.Span, "")
			}
		}
	}
	if d.Look != 0 && e.head >= 0 && d.When.Relative() {
		e.add("date", map[facts.Look]string{facts.LookBack: "date/look-back", facts.LookAhead: "date/look-ahead"}[d.Look], e.Heads[e.head].Span, "")
	}
	if d.Bare {
		e.add("date", "date/bare", facts.Span{}, "")
	}
}

// claim tells where the claim stands and how the figure or the date was tied to
// it, with the next best head.
func (e explainer) claim() {
	c := e.f.Claim
	if c.ID == "" {
		return
	}
	if !e.m.Noun.IsZero() && c.Span == e.m.Noun {
		e.add("claim", "claim/counted-noun", c.Span, c.ID)
		return
	}
	from := first(e.f.Number.PartOf, e.f.Number.Against)
	if slices.Contains(e.f.Rules, "claim/dead-and-wounded") {
		e.add("claim", "claim/dead-and-wounded", c.Span, c.ID)
	}
	if e.head < 0 || e.Heads[e.head].Span != c.Span || e.tied == tiedWhole && from != "" {
		e.f.Steps = append(e.f.Steps, facts.Step{Slot: "claim", Rule: tiedWhole, Span: c.Span, What: c.ID, From: from})
		return
	}
	h := &e.Heads[e.head]
	switch {
	case h.Open:
		e.add("claim", "claim/open-verb", h.Span, c.ID)
	case h.Verb:
		e.add("claim", "claim/verb", h.Span, c.ID)
	default:
		e.add("claim", "claim/noun", h.Span, c.ID)
	}
	if e.m.Span == h.Span {
		return // a claim without figure or date
	}
	how := e.tied
	if e.m.Kind == Date {
		how = tiedNearest
	}
	e.add("claim", how, facts.Span{}, strconv.Itoa(max(0, e.cost(e.m, e.head))))
	if how == tiedNearest {
		e.second()
	}
}

// second adds the head that would have been next.
func (e explainer) second() {
	best, least := -1, costMax+1
	for _, h := range e.s.heads {
		if c := e.cost(e.m, h); h != e.head && c < least {
			best, least = h, c
		}
	}
	if best >= 0 {
		e.add("claim", "claim/second", e.Heads[best].Span, strconv.Itoa(max(0, least)))
	}
}

// mostRefused is how many people and bodies that do not act are told.
const mostRefused = 3

// actor tells how the one who acts was found, or why nobody was.
func (e explainer) actor() {
	refused := 0
	if !e.f.Doer.IsZero() {
		e.add("actor", "actor/plain", e.f.Doer.Span, e.f.Doer.ID)
	}
	for _, a := range e.s.actors {
		switch {
		case e.f.Actor.Span == a.Span && !e.f.Actor.IsZero():
			for _, r := range a.Rules {
				e.add("actor", r, a.Span, a.Ref.ID)
			}
			rule, last, span := "actor/before", e.m.Last, e.m.Span // an age without a head
			if e.head >= 0 {
				last, span = e.Heads[e.head].Last, e.Heads[e.head].Span
			}
			if a.First >= last {
				rule = "actor/after"
			}
			e.add("actor", rule, span, "")
		case e.party(a) && refused < mostRefused:
			refused++
			if a.Oblique && a.First > 0 {
				e.add("actor", "actor/oblique", facts.Span{Start: e.Words[a.First-1].Start, End: a.Span.End}, a.Ref.ID)
			} else {
				e.add("actor", "actor/party", a.Span, a.Ref.ID)
			}
		}
	}
}

func (e explainer) party(a *Mention) bool {
	return slices.ContainsFunc(e.f.Parties, func(p facts.Party) bool { return p.Span == a.Span })
}

func (e explainer) place() {
	if p := e.f.Place; !p.IsZero() && p == e.m.At {
		e.add("place", "place/listed", p.Span, p.ID)
		return
	}
	for _, p := range e.s.places {
		if p.Span != e.f.Place.Span || e.f.Place.IsZero() {
			continue
		}
		for _, r := range p.Rules {
			e.add("place", ruleID("place", r), p.Span, p.Ref.ID)
		}
		if p.First >= e.m.Last {
			e.add("place", "place/after", facts.Span{}, "")
		} else {
			e.add("place", "place/before", facts.Span{}, "")
		}
		return
	}
}

// held tells on whose word the fact stands, and what denies or weakens it.
func (e explainer) held() {
	if e.f.Said != (facts.Attribution{}) {
		e.notes(e.s.First, "said")
		if e.f.Said.Quoted {
			e.add("said", "said/quoted", facts.Span{}, "")
		}
	}
	if e.head < 0 {
		return
	}
	at := e.Heads[e.head].First
	if e.f.Polarity == facts.Denied && !e.notes(at, "polarity") {
		e.add("polarity", "polarity/word", e.Heads[e.head].Span, "")
	}
	if e.f.Modality == facts.Asserted {
		return
	}
	for h := range e.Heads { // the light verb that carries the modality of its neighbour
		if e.Heads[h].First != at && e.f.Modality != e.Heads[e.head].Modality && e.Heads[h].Light && e.Heads[h].Verb &&
			e.Heads[h].Modality == e.f.Modality && e.Heads[h].First >= e.s.First && e.Heads[h].Last <= e.s.Last {
			at = e.Heads[h].First
			break
		}
	}
	if !e.notes(at, "modality") {
		e.add("modality", "modality/form", e.Heads[e.head].Span, "")
	}
}

// event tells what made the sentence one of another happening.
func (e explainer) event() {
	if e.f.Happening == 0 {
		return
	}
	if e.f.Recalled {
		e.add("event", "event/aside", e.cue(), "")
		return
	}
	if rule := e.why[e.s.index]; rule != "" {
		e.add("event", rule, e.cue(), "")
		return
	}
	for i := e.s.index - 1; i >= 0; i-- { // the sentence that opened it
		if e.happening[i] == e.f.Happening && e.why[i] != "" {
			e.add("event", "event/goes-on", facts.Span{Start: e.Words[e.Sentences[i].First].Start, End: e.Words[e.Sentences[i].Last-1].End}, "")
			return
		}
	}
}

// cue is the words that opened the happening of the sentence; where a town did,
// the town.
func (e explainer) cue() facts.Span {
	for _, n := range e.Notes {
		if n.At == e.s.First && n.Slot == "event" {
			return n.Span
		}
	}
	for _, p := range e.s.places {
		if strings.HasPrefix(p.Ref.ID, "place:") {
			return p.Span
		}
	}
	return facts.Span{}
}

// because notes, where steps are kept, what made a sentence one of another
// happening.
func (b *builder) because(sentence int, rule string) {
	if b.Explain {
		b.why[sentence] = rule
	}
}
