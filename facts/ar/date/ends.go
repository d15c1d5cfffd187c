package date

import (
	"slices"

	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// WithEnds gives ranges of two hours among mentions, in the order of the text, as two dates:
// "from eight in the evening to six in the morning" is in force from eight, and until six.
func WithEnds(all []extract.Mention, words []text.Word) []extract.Mention {
	for i := 0; i < len(all); i++ {
		if all[i].Kind != extract.Date {
			continue
		}
		if until, ok := split(&all[i], words); ok {
			all = slices.Insert(all, i+1, until)
			i++
		}
	}
	return all
}

// split makes a range of hours its first end, and returns the second; ok is false where a
// mention is no such range.
func split(m *extract.Mention, words []text.Word) (until extract.Mention, ok bool) {
	s, is := m.When.(Span)
	from, ok := s.From.(At)
	to, ok2 := s.To.(At)
	if !is || !ok || !ok2 || from.From != from.To || to.From != to.To {
		return until, false
	}
	if overnight(s) && to.From < from.From && !to.Half && to.From+24*3600 > from.From {
		to.From, to.To = to.From+24*3600, to.To+24*3600
	}
	l := around{theLists(), words, nil, nil}
	for at := m.First + 1; at < m.Last; at++ {
		key, _ := without(words[at].Key, conjunctions)
		found, n := l.longest(at, key)
		for _, e := range found {
			if n == 0 || l.entries[e].sort != isTo {
				continue
			}
			until = *m
			until.First, until.Span.Start = at, words[at].Start
			until.When, until.Bare, until.Lent = Bound{facts.Until, to}, to.Day == nil, lent(to)
			m.Last, m.Span.End = at, words[at-1].End
			m.When, m.Bare, m.Lent = from, from.Day == nil, lent(from)
			return until, true
		}
	}
	return until, false
}

// lent reports whether the day of an hour is one that the text told before.
func lent(a At) bool { _, ok := a.Day.(Told); return ok }
