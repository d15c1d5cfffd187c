package report

import (
	"crosscheck/checker"
	"crosscheck/facts"
)

// sideView is what a side stands for, and how it is worded. A side is related to all
// others of its finding: what is asked of it each time is found once.
type sideView struct {
	checker.Side
	facts   []*facts.Fact
	docs    []string
	origins map[string]bool            // of its reports; nil before it is asked
	who     string                     // empty before it is asked, as the texts below are
	value   string                     // as it is shown
	said    [speakersSay + 1][2]string // by whom it is told, and whether it is polar
	figure  *facts.Number              // the first one; nil before it is asked
	speaker *spokesman                 // nil before it is asked
}

// spokesman is a fact with the one speaker whom all reports of a side name; nil
// where one names none, or another.
type spokesman struct{ fact *facts.Fact }

// teller is who is named as telling a side.
type teller uint8

// The tellers of a side.
const (
	reportsSay  teller = iota // its reports
	voiceSays                 // who says it within its one report
	titleSays                 // the same, where both sides stand in the title
	speakersSay               // its reports, with the speaker they all name
)

// sideKey tells sides apart by their list of ids.
type sideKey struct {
	first *string
	n     int
}

func (v *view) side(s checker.Side) *sideView {
	if len(s.Facts) == 0 {
		return &sideView{Side: s}
	}
	key := sideKey{&s.Facts[0], len(s.Facts)}
	known := v.sides[key]
	if known == nil {
		found := make([]*facts.Fact, 0, len(s.Facts))
		for _, id := range s.Facts {
			if f := v.facts[id]; f != nil {
				found = append(found, f)
			}
		}
		known = &sideView{Side: s, facts: found, docs: docsOf(found)}
		v.sides[key] = known
	}
	return known
}

// sideFacts are the facts of a side that the story knows.
func (v *view) sideFacts(s checker.Side) []*facts.Fact { return v.side(s).facts }

// sideWho names the reports behind a side.
func (v *view) sideWho(s *sideView) string {
	if s.who == "" {
		s.who = v.who(s.docs)
	}
	return s.who
}

// docsOf are the ids of the reports of facts, each once.
func docsOf(fs []*facts.Fact) []string {
	var ids []string
	seen := make(map[string]bool)
	for _, f := range fs {
		if !seen[f.Document] {
			seen[f.Document] = true
			ids = append(ids, f.Document)
		}
	}
	return ids
}

// findingFacts are the facts of all sides of a finding.
func (v *view) findingFacts(f checker.Finding) []*facts.Fact {
	var found []*facts.Fact
	for _, s := range f.Sides {
		found = append(found, v.sideFacts(s)...)
	}
	return found
}

// says is a side in words: "a.txt and b.txt say 3". Where it is polar, of a claim
// against its denial, the claim itself is left out: "a.txt denies it".
func (v *view) says(slot checker.Slot, s *sideView, by teller, polar bool) string {
	text := &s.said[by][0]
	if polar {
		text = &s.said[by][1]
	}
	if *text == "" {
		*text = v.wording(slot, s, v.told(s, by), polar)
	}
	return *text
}

// told names who tells a side.
func (v *view) told(s *sideView, by teller) string {
	switch by {
	case voiceSays, titleSays:
		return v.voice(s, by == titleSays)
	case speakersSay:
		f := v.speaker(s)
		return v.words.say("who.named", "{who}", v.sideWho(s), "{what}", v.mark(v.refName(f, f.Said.Speaker)))
	}
	return v.sideWho(s)
}

// tellers is how those are named who give two sides: reports, with the speakers they
// name where each names another; or, where both sides stand in one report, its title
// or the speakers in it.
func (v *view) tellers(a, b *sideView) teller {
	if len(a.docs) == 1 && len(b.docs) == 1 && a.docs[0] == b.docs[0] {
		if a.facts[0].Title && b.facts[0].Title {
			return titleSays
		}
		return voiceSays
	}
	if x, y := v.speaker(a), v.speaker(b); x != nil && y != nil && x.Said.Speaker.ID != y.Said.Speaker.ID {
		return speakersSay
	}
	return reportsSay
}

// speaker is a fact with the one speaker whom all reports of a side name; nil
// where one names none, or another.
func (v *view) speaker(s *sideView) *facts.Fact {
	if s.speaker == nil {
		s.speaker = &spokesman{oneSpeaker(s)}
	}
	return s.speaker.fact
}

func oneSpeaker(s *sideView) *facts.Fact {
	var found *facts.Fact
	named := make(map[string]bool) // the reports that name one
	for _, f := range s.facts {
		if f.Said.Speaker.IsZero() {
			continue
		}
		if found != nil && found.Said.Speaker.ID != f.Said.Speaker.ID {
			return nil
		}
		found, named[f.Document] = f, true
	}
	if len(named) < len(s.docs) {
		return nil
	}
	return found
}

// voice is who says a side within its one report: where both sides stand in the
// title, its speakers.
func (v *view) voice(s *sideView, titles bool) string {
	f := s.facts[0]
	report := v.who([]string{f.Document})
	switch {
	case f.Title && !(titles && !f.Said.Speaker.IsZero()):
		return v.words.say("who.title", "{who}", report)
	case !f.Said.Speaker.IsZero():
		return v.words.say("who.speaker", "{who}", report, "{what}", v.mark(v.refName(f, f.Said.Speaker)))
	}
	return report
}

// larger reports whether the figure of a is above that of b.
func larger(a, b *sideView) bool {
	x, y := a.number(), b.number()
	return !x.IsZero() && !y.IsZero() && x.Compare(y) > 0
}

// number is the first figure of a side; zero where it has none.
func (s *sideView) number() facts.Number {
	if s.figure == nil {
		n := firstNumber(s.facts)
		s.figure = &n
	}
	return *s.figure
}

func firstNumber(fs []*facts.Fact) facts.Number {
	for _, f := range fs {
		for _, n := range []facts.Number{f.Number.Value, f.Number.Low, f.Number.High} {
			if !n.IsZero() {
				return n
			}
		}
	}
	return facts.Number{}
}
