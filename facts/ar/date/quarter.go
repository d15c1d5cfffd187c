package date

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// PartOfYear is a quarter, 1 to 4, or a half, 1 or 2, of a year that the text leaves
// out: the last that has begun; what is awaited is not more than half a year past.
type PartOfYear struct {
	N    int
	Half bool
}

// Resolve gives the days of the quarter or the half.
func (q PartOfYear) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if now.IsZero() {
		return facts.Date{}, false
	}
	months := 3
	if q.Half {
		months = 6
	}
	year, _, _ := now.Date()
	low := facts.Day(year, 1, 1).AddMonths(months * (q.N - 1))
	if look == facts.LookAhead {
		if low.AddMonths(months+6).Compare(now) <= 0 {
			low = low.AddMonths(12)
		}
	} else if low.Compare(now) > 0 {
		low = low.AddMonths(-12)
	}
	grain := facts.Quarter
	if q.Half {
		grain = facts.Month
	}
	return dated(low, low.AddMonths(months).AddDays(-1), grain), true
}

// Fit is unknown.
func (PartOfYear) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (PartOfYear) Relative() bool { return true }

// SamePeriod is the stretch of another year that a date of the text names: "the same
// period of 2023", beside "the first quarter of 2024". Of is nil where the text names none.
type SamePeriod struct{ Of, Year facts.When }

// Resolve gives the stretch in that year, else the year.
func (s SamePeriod) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	year, ok := s.Year.Resolve(now, look)
	if !ok || s.Of == nil {
		return year, ok
	}
	d, ok := s.Of.Resolve(now, look)
	if !ok || d.Low.IsZero() || d.High.IsZero() || year.Low.IsZero() || d.Grain < facts.DayGrain || d.High.DaysSince(d.Low) > 366 {
		return year, true
	}
	there, _, _ := year.Low.Date()
	here, _, _ := d.High.Date()
	months := 12 * (there - here)
	return dated(d.Low.AddMonths(months), d.High.AddDays(1).AddMonths(months).AddDays(-1), d.Grain), true
}

// Fit is that of the year.
func (s SamePeriod) Fit(now facts.Instant) facts.Fit { return s.Year.Fit(now) }

// Relative reports whether either counts from the day of the report.
func (s SamePeriod) Relative() bool { return s.Year.Relative() || s.Of != nil && s.Of.Relative() }

// periodTold is the stretch of a year that the sentence told last before words[at], or nil.
func (p *parser) periodTold(at int, told []extract.Mention) facts.When {
	for i := len(told) - 1; i >= 0; i-- {
		if m := &told[i]; at-m.Last > backWords || p.sentenceEnds(m.Last, at) {
			return nil
		}
		switch w := told[i].When.(type) {
		case Nth, PartOfYear, Edge, Span, Calendar, Period:
			return w
		}
	}
	return nil
}

// quarter reads a quarter of a year: الربع الثالث من 2018, في الربع الثالث; its first
// months; and the same stretch of another year.
func (p *parser) quarter(i int) node {
	if e, j := p.get(i, isSame); e != nil {
		if y := p.year(j); y.end > j {
			return node{when: SamePeriod{Year: p.yearNode(y).when}, end: y.end, rule: "same-period"}
		}
		return node{}
	}
	chapter, j := p.get(i, isChapter) // a quarter to some, a term or part of a book to others: where the year follows
	if chapter == nil {
		e, k := p.get(i, isUnit)
		if e == nil || e.grain != facts.Quarter {
			return p.firstMonths(i)
		}
		j = k
	}
	n, k := p.ordinal(j)
	final, l := p.get(j, isFinal)
	if k == j && final != nil && chapter == nil && p.year(l).end > l {
		n, k = 4, l // "the last quarter of 2018"
	}
	if k == j || n > 4 {
		return node{}
	}
	if y := p.year(k); y.end > k {
		return node{when: Nth{N: n, Unit: facts.Quarter, Of: p.yearNode(y).when}, end: y.end, rule: "quarter"}
	}
	if chapter != nil {
		return node{}
	}
	return p.yearless(i, k, PartOfYear{N: n})
}

// yearless is a part of a year without the year, where it says when something is: behind
// "in", and not in front of what else it is a part of.
func (p *parser) yearless(i, end int, w PartOfYear) node {
	if p.tok(i).clitic == 0 && p.prev(i, isIn) == nil && p.prev(i, isEdge) == nil && p.prev(i, isOver) == nil {
		return node{}
	}
	if e, j := p.get(end, isFrom); e != nil && !(p.here(j) && p.words[j].Kind == text.Digits) {
		return node{}
	}
	return node{when: w, end: end, rule: "quarter"}
}

// firstMonths reads the first months of a year: الأشهر الأربعة الأولى من العام.
func (p *parser) firstMonths(i int) node {
	e, j := p.get(i, isUnit)
	if e == nil || e.grain != facts.Month || !e.def || e.number < 2 {
		return node{}
	}
	n, k := 2, j
	if e.number == 3 {
		n, k = p.count(p.skip(j, isArticle))
	}
	first, l := p.ordinal(k)
	if l == k {
		if x, end := p.get(k, isFirstTwo); x != nil && e.number == 2 {
			first, l = 1, end
		}
	}
	if n < 2 || n > 11 || l == k || first != 1 {
		return node{}
	}
	of := facts.When(Period{facts.Year, 0})
	y := p.year(l)
	end := y.end
	if end > l {
		of = p.yearNode(y).when
	} else if u, m := p.get(p.skip(l, isOf), isUnit); u != nil && u.def && u.grain == facts.Year && u.number == 1 {
		end = m
	} else {
		return node{}
	}
	month := func(n int) facts.When { return Nth{N: n, Unit: facts.Month, Of: of} }
	return node{when: Span{month(1), month(n)}, end: end, rule: "first-months"}
}
