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
		until, ok := split(&all[i], words)
		if !ok {
			until, ok = movedDays(&all[i], words)
		}
		if ok {
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
	if until, ok = parted(m, words); ok {
		until.When, until.Bare, until.Lent = Bound{facts.Until, to}, to.Day == nil, lent(to)
		m.When, m.Bare, m.Lent = from, from.Day == nil, lent(from)
	}
	return until, ok
}

// parted ends a mention of a range where its second end begins, which it returns.
func parted(m *extract.Mention, words []text.Word) (until extract.Mention, ok bool) {
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
			m.Last, m.Span.End = at, words[at-1].End
			return until, true
		}
	}
	return until, false
}

// moverWords is how many words before two days the one stands at most that says that
// something was moved from the one to the other.
const moverWords = 9

// movedDays makes a range of two days, from the one of which something was moved to the other,
// two dates: "put off the opening of the schools from 27 September to 18 October".
func movedDays(m *extract.Mention, words []text.Word) (to extract.Mention, ok bool) {
	s, is := m.When.(Span)
	if !is || !oneDay(s.From) || !oneDay(s.To) {
		return to, false
	}
	l := around{theLists(), words, nil, nil}
	for at := m.First - 1; at >= 0 && m.First-at <= moverWords && words[at+1].Lines == 0 && words[at].Key != "."; at-- {
		if key, _ := without(words[at].Key, conjunctions); !l.isOf(at, key, isMover) {
			continue
		}
		if to, ok = parted(m, words); ok {
			m.When, to.When = s.From, s.To
			m.Set, m.Was, to.Set = true, true, true
			m.Look, to.Look = Seek(s.From), Seek(s.To)
		}
		return to, ok
	}
	return to, false
}

// anyDay is a day to count from, where only the kind of a date is asked for.
var anyDay = facts.Day(2000, 6, 15)

// oneDay reports whether a date is a day.
func oneDay(w facts.When) bool {
	d, ok := w.Resolve(anyDay, 0)
	return ok && d.Grain == facts.DayGrain && d.IsPoint()
}

// Seek is the direction in which the day is sought for which something is set: a weekday
// is the next one.
func Seek(w facts.When) facts.Look {
	if at, ok := w.(At); ok {
		w = at.Day
	}
	if _, ok := w.(Weekday); ok {
		return facts.LookAhead
	}
	return 0
}

// lent reports whether the day of an hour is one that the text told before.
func lent(a At) bool { _, ok := a.Day.(Told); return ok }
