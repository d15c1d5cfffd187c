package checker

import "crosscheck/facts"

// correction is a count of victims that a report calls an earlier one, beside a
// smaller one of its own: "18 were killed. Earlier the police had said 21."
type correction struct {
	toll       string
	from, down facts.Number
}

// readCorrections finds the counts that were taken back: counts grow, but the
// first ones of them may be wrong.
func (c *comparison) readCorrections() {
	c.less = make(map[correction]bool)
	var old, now []*facts.Fact // the counts of one report that it calls earlier ones, and its own
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		if i > 0 && f.Document != c.story.Facts[i-1].Document {
			c.correct(old, now)
			old, now = nil, nil
		}
		switch {
		case !victims[toll(f.Claim.ID)] || !counted(f):
		case f.Number.AsOf == "initial" || f.Number.AsOf == "superseded":
			old = append(old, f)
		case f.Number.AsOf == "" && f.Happening == 0:
			now = append(now, f)
		}
	}
	c.correct(old, now)
}

func (c *comparison) correct(old, now []*facts.Fact) {
	for _, f := range old {
		for _, g := range now {
			if t := toll(f.Claim.ID); toll(g.Claim.ID) == t && f.Number.Low.Compare(g.Number.Low) > 0 {
				c.less[correction{t, f.Number.Low, g.Number.Low}] = true
			}
		}
	}
}

// counted reports whether a fact counts all victims, not some of them.
func counted(f *facts.Fact) bool {
	q := &f.Number
	return q.Unit == "person" && !q.Low.IsZero() && q.PartOf == "" && !q.Restricted && !q.Vague
}

// corrected reports whether some report takes the larger of two counts back for
// the smaller one.
func (c *comparison) corrected(a, b *item) bool {
	x, y := a.lead.Number.Low, b.lead.Number.Low
	if x.IsZero() || y.IsZero() {
		return false
	}
	if x.Compare(y) < 0 {
		x, y = y, x
	}
	return c.less[correction{toll(a.claim), x, y}]
}
