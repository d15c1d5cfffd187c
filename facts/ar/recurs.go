package ar

import (
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
)

// How many words before and behind an hour the word stands that says it comes back each
// day, and how many words behind the curfew its hours.
const (
	dailyBefore = 6
	dailyBehind = 4
	curfewWords = 24
)

// recurs marks the hours that come back each day, "from nine in the evening until five,
// daily", as do those between which a curfew holds; and leaves out the days and dates that
// come back: "on Friday of every week".
func (r *reading) recurs() {
	ruled := -1 // the hour before, where it comes back because of a curfew
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Date || m.Idle {
			continue
		}
		_, every := m.When.(date.Recurring)
		if every || r.marks(m.Last, periodic) || r.marks(m.Last, stamped) || r.sameHour(i) {
			m.Idle = true
			continue
		}
		if !m.Bare && !m.Lent || !date.Clock(m.When) {
			continue
		}
		first, last := m.First, m.Last
		if n := r.hourAt(i+1, m.Last); n != nil {
			last = n.Last
		}
		if n := r.hourBefore(i, m.First); n != nil {
			first = n.First
		}
		paired := last > m.Last || first < m.First
		rule := -1
		if paired || ruled >= 0 && r.oneSentence(&r.mentions[ruled], m) {
			rule = r.ruleBefore(first)
		}
		if rule >= 0 || r.saysDaily(first, last) {
			m.When = date.Daily(m.When)
		}
		if rule >= 0 {
			ruled = i
			if r.claimed(rule) != "" {
				m.Head = rule + 1
			}
		}
	}
}

// sameHour reports whether mention i says in brackets, by another clock, what the one
// before says: "at 12 local time (9:00 GMT)".
func (r *reading) sameHour(i int) bool {
	m := &r.mentions[i]
	at, ok := m.When.(date.At)
	if !ok || at.Zone == "" || m.First == 0 || r.words[m.First-1].Key != "(" {
		return false
	}
	for i--; i >= 0; i-- {
		if n := &r.mentions[i]; n.Kind == extract.Date {
			return n.Last == m.First-1 && date.Clock(n.When)
		}
	}
	return false
}

// hourAt is the hour without a day of its own that begins at a word, among the mentions
// from at on; or nil.
func (r *reading) hourAt(at, word int) *extract.Mention {
	for ; at < len(r.mentions) && r.mentions[at].First <= word; at++ {
		if n := &r.mentions[at]; n.Kind == extract.Date && n.First == word && (n.Bare || n.Lent) && date.Clock(n.When) {
			return n
		}
	}
	return nil
}

// hourBefore is the hour without a day of its own that ends before a word, among the
// mentions before at; or nil.
func (r *reading) hourBefore(at, word int) *extract.Mention {
	for at--; at >= 0; at-- {
		if n := &r.mentions[at]; n.Kind == extract.Date {
			if n.Last == word && (n.Bare || n.Lent) && date.Clock(n.When) {
				return n
			}
			return nil
		}
	}
	return nil
}

// saysDaily reports whether the words around words first..last-1 say that what they tell
// of comes back each day.
func (r *reading) saysDaily(first, last int) bool {
	for at := first - 1; at >= 0 && first-at <= dailyBefore && !r.lineEnds(at); at-- {
		if r.marks(at, daily) {
			return true
		}
	}
	for at := last; at < len(r.words) && at-last < dailyBehind && !r.lineEnds(at); at++ {
		if r.marks(at, daily) {
			return true
		}
	}
	return false
}

// ruleBefore is the word before word i, in its sentence, that tells of a curfew or of the
// hours of work; or -1.
func (r *reading) ruleBefore(i int) int {
	for at := i - 1; at >= 0 && i-at <= curfewWords && !r.lineEnds(at); at-- {
		if r.claimed(at) == "curfew" || r.marks(at, workHours) {
			return at
		}
	}
	return -1
}
