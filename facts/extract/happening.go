package extract

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/text"
)

// A report says where its incident was in the first town that it names, within
// so many sentences from the top, and in the towns named with it.
const openingSentences = 8

// A report that has told so many other happenings goes round the country: "the
// accident" is the latest then, and no paragraph returns to the first without a town of
// its own.
const roundUp = 3

// happenings gives each sentence its happening: 0 is what the report is about.
// "In a separate incident" opens another, which lasts to the end of its
// paragraph; so does an incident at another town than those of the opening,
// and each sentence of background is one of its own.
func (b *builder) happenings(sentences []inSentence) {
	b.happening = text.Room(b.happening, len(sentences))
	out := b.happening
	opening, main := opening(sentences)
	towns := make(map[string]int)
	current, last := 0, 0
	for i := range sentences {
		s := &sentences[i]
		if (b.Words[s.First].Lines > 0 || s.Cue == Same) && (last < roundUp || len(main) == 0 || s.shares(main)) {
			current = 0
		}
		switch elsewhere := b.elsewhere(s, main); {
		case i > 0 && (s.Cue == Another || s.Cue == Related && (b.incident(s) || s.away(main) != "")):
			b.because(i, "event/another")
			last++
			current = last
			for p := range s.towns {
				towns[p] = current
			}
		case elsewhere != "" && i > opening:
			b.because(i, "event/elsewhere")
			if towns[elsewhere] == 0 {
				last++
				towns[elsewhere] = last
			}
			current = towns[elsewhere]
		case s.Cue == Back && b.incident(s):
			b.because(i, "event/background")
			last++
			out[i] = last
			continue
		}
		out[i] = current
	}
}

// opening is the last sentence of those that tell where the incident of the
// report was, and the towns they name.
func opening(sentences []inSentence) (last int, towns map[string]bool) {
	towns = make(map[string]bool)
	for i := range min(openingSentences, len(sentences)) {
		if sentences[i].Cue == Another && len(towns) > 0 {
			break
		}
		for p := range sentences[i].towns {
			towns[p] = true
			last = i
		}
		if len(towns) > 0 && i > 0 {
			break
		}
	}
	return last, towns
}

// towns gives the ids of the places of a sentence below a country.
func (s *inSentence) towns(yield func(id string) bool) {
	for _, p := range s.places {
		if strings.HasPrefix(p.Ref.ID, "place:") && !yield(p.Ref.ID) {
			return
		}
	}
}

// shares reports whether a sentence names one of some towns.
func (s *inSentence) shares(towns map[string]bool) bool {
	for p := range s.towns {
		if towns[p] {
			return true
		}
	}
	return false
}

// elsewhere is a town of an incident that shares no town with the opening, or
// empty.
func (b *builder) elsewhere(s *inSentence, main map[string]bool) string {
	if len(main) == 0 || !b.incident(s) {
		return ""
	}
	return s.away(main)
}

// away is a town of a sentence that names none of the opening, or empty.
func (s *inSentence) away(main map[string]bool) string {
	first := ""
	for p := range s.towns {
		if main[p] {
			return ""
		}
		if first == "" || p < first {
			first = p
		}
	}
	return first
}

// incident reports whether a sentence counts victims.
func (b *builder) incident(s *inSentence) bool {
	for _, h := range s.heads {
		if b.Heads[h].Type.Grows {
			return true
		}
	}
	for _, m := range s.figures {
		if t, ok := facts.ClaimByID(m.Claim); ok && t.Grows {
			return true
		}
	}
	return false
}

// recalls gives each aside a happening of its own.
func (b *builder) recalls() {
	last := 0
	for _, h := range b.happening {
		last = max(last, h)
	}
	for i := range b.Sentences {
		for _, a := range b.Sentences[i].Recalls {
			last++
			for w := a[0]; w < a[1]; w++ {
				b.recalled[w] = int32(last)
			}
		}
	}
}

// of is the happening that a mention of a sentence belongs to.
func (b *builder) of(s *inSentence, m *Mention) int {
	if a := b.recalled[m.First]; a > 0 {
		return int(a)
	}
	return b.happening[s.index]
}

// frame is the date that holds for a mention: the last that opens a clause before
// it, or in an aside the first of it.
func (b *builder) frame(s *inSentence, m *Mention) facts.Dated {
	var date *Mention
	for _, f := range s.Frames {
		if f.From <= m.First && b.recalled[f.From] == b.recalled[m.First] {
			date = f.Date
		}
	}
	for i := len(s.dates) - 1; i >= 0 && b.recalled[m.First] > 0; i-- {
		if d := s.dates[i]; b.recalled[d.First] == b.recalled[m.First] {
			date = d
		}
	}
	if date == nil {
		return facts.Dated{}
	}
	return dated(date, 0)
}
