package draft

import (
	"slices"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/extract"
)

// read takes the figures and dates out of the sources, those too that no fact
// tells: what stands in a source in whatever place is not missing there.
func (v *view) read(languages []extract.Language) {
	for i := range v.story.Documents {
		d := &v.story.Documents[i]
		at := slices.IndexFunc(languages, func(l extract.Language) bool { return l.Code() == d.Language })
		if v.drafts[d.ID] != nil || at < 0 {
			continue
		}
		for _, m := range languages[at].Mentions(d.Body.Of(d.Text)) {
			switch {
			case m.Kind == extract.Date:
				if date, ok := m.When.Resolve(d.Anchor.Day, 0); ok {
					v.dates = append(v.dates, date)
				}
			case !m.Quantity.IsZero():
				v.figures = append(v.figures, m.Quantity)
			}
		}
	}
}

// mentioned reports whether the value of the draft in a finding stands
// anywhere in a source.
func (v *view) mentioned(f checker.Finding) bool {
	return slices.ContainsFunc(v.ofDraft(f), func(d *facts.Fact) bool {
		if f.Slot == checker.Number {
			return slices.ContainsFunc(v.figures, func(q facts.Quantity) bool { return sameFigure(&d.Number, &q) })
		}
		return slices.ContainsFunc(v.dates, func(date facts.Date) bool { return sameDate(d.Date, facts.Dated{Date: date}) })
	})
}
