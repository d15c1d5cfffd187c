package ar

import (
	"strings"

	"crosscheck/facts"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
)

// soFar marks the figures that are counts up to a moment, "62 shocks until noon
// today", "five killed so far", and the dates that say so. A figure that something
// holds until then is none: "prices stay at 30 until Sunday".
func (r *reading) soFar() {
	for i := range r.mentions {
		if m := &r.mentions[i]; m.Kind == extract.Date && upTo(m.When) && !r.since(m.First) {
			if r.countedTo(m.First, m.Last) {
				m.Until = true
			}
		}
	}
	for i := range r.words {
		if r.roles[i].has(thusFar) {
			r.countedTo(i, i+r.length(i))
		}
	}
}

// upTo reports whether words say "until" a moment.
func upTo(w facts.When) bool {
	b, ok := w.(date.Bound)
	return ok && b.Relation == facts.Until
}

// since reports whether "since" or "from" opens the same words: "from Monday until
// Thursday".
func (r *reading) since(i int) bool {
	for at := r.mentionsFrom(i - asOfWords); at < len(r.mentions) && r.mentions[at].First < i; at++ {
		m := &r.mentions[at]
		if b, ok := m.When.(date.Bound); m.Kind == extract.Date && (ok && b.Relation == facts.Since || m.Last == i && m.First > 0 && r.asIs[m.First-1].has(of)) {
			return true
		}
	}
	return false
}

// countedTo marks the figure that words first..last-1, "until noon", are told of: the
// last one before them in their clause, or where they open it the first behind them.
func (r *reading) countedTo(first, last int) bool {
	for i := r.mentionsFrom(first) - 1; i >= 0 && first-r.mentions[i].Last <= asOfWords; i-- {
		if m := &r.mentions[i]; isCount(m) && m.Last <= first && r.actual(m.Last, first) && !r.within(m) {
			return r.markSoFar(m, first)
		}
	}
	for i := r.mentionsFrom(last); i < len(r.mentions) && r.mentions[i].First-last <= asOfWords; i++ {
		if m := &r.mentions[i]; isCount(m) && r.actual(last, m.First) {
			return r.markSoFar(m, first)
		}
	}
	return false
}

// within reports whether a figure counts where something was, not what: "in five
// provinces".
func (r *reading) within(m *extract.Mention) bool {
	return m.First > 0 && r.roles[m.First-1].has(toward)
}

// isCount reports whether a mention counts something.
func isCount(m *extract.Mention) bool {
	q := &m.Quantity
	return m.Kind == extract.Quantity && !m.Idle && !q.Ordinal && !q.Each && q.AsOf == "" && !strings.HasPrefix(q.Counted, "currency:") && (q.Counted != "" || q.Unit == "" || q.Unit == "person")
}

// actual reports whether words from..to-1 are of one clause that nobody plans.
func (r *reading) actual(from, to int) bool {
	for i := from; i < to; i++ {
		if r.stops(i) || r.roles[i].has(planned) || r.roles[i].has(relative) || r.roles[i].has(that) {
			return false
		}
	}
	return true
}

// markSoFar marks the figure, unless what comes before it is still to come.
func (r *reading) markSoFar(m *extract.Mention, at int) bool {
	for i := m.First - 1; i >= 0 && m.First-i <= asOfWords && !r.stops(i); i-- {
		if r.roles[i].has(planned) || r.roles[i].has(demanded) || date.Look(r.words, m.First, m.Last) == facts.LookAhead {
			return false
		}
	}
	m.Quantity.SoFar = true
	r.note(m.First, "number", "number/until", at)
	last := m
	for i := r.mentionsFrom(m.Last); i < len(r.mentions) && r.mentions[i].First-last.Last <= asOfWords; i++ { // "95 died and 2,560 fell ill"
		if n := &r.mentions[i]; isCount(n) && n.First >= last.Last && (r.conjoined(n.First) || n.First > last.Last && r.conjoined(last.Last)) && r.actual(last.Last, n.First) {
			n.Quantity.SoFar = true
			r.note(n.First, "number", "number/until", at)
			last = n
		}
	}
	return true
}

// lastHours marks the counts of the last hours alone, where the report goes on to
// the count of all: "30 killed in the past 24 hours, which brings the toll to 900".
func (r *reading) lastHours() {
	for i := range r.mentions {
		d := &r.mentions[i]
		if d.Kind != extract.Duration || d.Quantity.Unit != "hour" || d.First == 0 || !r.ledByDuring(d.First) {
			continue
		}
		for j := r.mentionsFrom(d.First - asOfWords); j < len(r.mentions) && r.mentions[j].Last <= d.First; j++ {
			if m := &r.mentions[j]; isCount(m) && m.Quantity.Unit == "person" && r.actual(m.Last, d.First) && r.totalled(d.Last) {
				m.Quantity.AsOf = "added"
			}
		}
	}
}

// ledByDuring reports whether "during" stands before word i, or a word before that.
func (r *reading) ledByDuring(i int) bool {
	return r.topics[i-1].has(during) || i > 1 && r.topics[i-2].has(during)
}

// totalWords is how far behind a count of some hours the count of all stands.
const totalWords = 12

// totalled reports whether "which brings the toll to" stands behind word i.
func (r *reading) totalled(i int) bool {
	for at := i; at < min(len(r.words), i+totalWords) && !(at > i && r.words[at].Lines > 0); at++ {
		if r.roles[at].has(updated) || r.topics[at].has(total) {
			return true
		}
	}
	return false
}
