package ar

import (
	"crosscheck/facts/ar/morph"
	"crosscheck/facts/extract"
)

// offsets takes lengths of time that are no deed's: those between two deeds, "a day
// before the visit" with "upon" for "before", count nothing; those of a verbal noun that
// is no claim, "for its silence of two months", are told by no verb before it.
func (r *reading) offsets() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Duration || m.Idle || m.First == 0 || r.words[m.First].Lines > 0 {
			continue
		}
		if m.Last < len(r.words) && r.words[m.Last].Lines == 0 && r.words[m.Last].Key == upon && r.is(apart, m.First-1) {
			for k := r.mentionsFrom(m.First); k < r.mentionsFrom(m.Last); k++ {
				if n := &r.mentions[k]; m.First <= n.First && n.Last <= m.Last && n.Kind != extract.Date {
					n.Idle = true
				}
			}
		}
		best, ok := r.morph.Best(m.First - 1)
		m.Loose = ok && best.POS == morph.Noun && best.Suffix != "" && best.Prefix == toParticle && !r.triggered(m.First-1) && !r.inDate[m.First-1] && r.roles[m.First-1]&^nouns == 0
	}
}
