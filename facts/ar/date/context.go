package date

import (
	"crosscheck/facts"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
)

// Told is a date that the text told before, with the direction in which that
// place seeks it: "on Sunday … the next day" counts from that Sunday.
type Told struct {
	Of   facts.When
	Look facts.Look
}

// Resolve is that of the date told before, whatever the place that refers to it.
func (t Told) Resolve(now facts.Instant, _ facts.Look) (facts.Date, bool) {
	return t.Of.Resolve(now, t.Look)
}

// Fit is unknown: the demand was made where the date was told.
func (Told) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is that of the date.
func (t Told) Relative() bool { return t.Of.Relative() }

// Anaphor is a time counted from a day the text spoke of before: "the next day"
// is Shift 1 of days, "two weeks later" Shift 2 of weeks. Of is the day told
// before, nil where there is none; Resolve then finds nothing; see From.
type Anaphor struct {
	Shift int
	Unit  facts.Grain
	Of    facts.When
}

// Resolve counts from the day told before.
func (a Anaphor) Resolve(now facts.Instant, look facts.Look) (facts.Date, bool) {
	if a.Of == nil || a.Unit == 0 {
		return facts.Date{}, false
	}
	d, ok := a.Of.Resolve(now, look)
	if !ok || d.Low.IsZero() || d.Grain > facts.DayGrain {
		return facts.Date{}, false
	}
	return a.From(d.Low), true
}

// From is the time meant when the text spoke of that day. A count of days names a
// day, as does one week; several weeks, and months and years, name the whole
// unit.
func (a Anaphor) From(spoken facts.Instant) facts.Date {
	if a.Unit == facts.Week && (a.Shift == 1 || a.Shift == -1) && a.Of != nil {
		return day(spoken.AddDays(7 * a.Shift))
	}
	low, high := unit(spoken, a.Unit, a.Shift)
	return dated(low, high, a.Unit)
}

// Fit is unknown.
func (Anaphor) Fit(facts.Instant) facts.Fit { return facts.FitUnknown }

// Relative is true.
func (Anaphor) Relative() bool { return true }

// backWords is how far back, in words, an anaphor finds the day it counts from.
const backWords = 60

// inContext gives a date that counts from another, or a clock time without a
// day, the day that the text told before it, at most 60 words back; a clock time
// prefers one of its sentence, and one to come has no other. Without such a day
// an anaphor in the future counts from the report.
func (p *parser) inContext(n node, at int, told []extract.Mention) facts.When {
	switch w := n.when.(type) {
	case At:
		if a, counted := w.Day.(Anaphor); counted {
			w.Day = nil
			if a.Of = p.toldBefore(at, told, false); a.Of != nil {
				w.Day = a
			}
			return p.halved(w, at, told)
		}
		if w.Day == nil {
			d := p.toldBefore(at, told, true)
			if d == nil && p.look(at, n.end) == 0 {
				d = p.toldBefore(at, told, false)
			}
			if d != nil {
				w.Day = d
			}
		}
		return p.halved(w, at, told)
	case Span:
		from, ok := w.From.(At)
		to, ok2 := w.To.(At)
		if d := p.toldBefore(at, told, true); ok && ok2 && from.Day == nil && to.Day == nil && d != nil {
			from.Day, to.Day = d, d
			return Span{from, to}
		}
	case SamePeriod:
		w.Of = p.periodTold(at, told)
		return w
	case Anaphor:
		if w.Of = p.toldBefore(at, told, false); w.Of == nil && w.Shift > 0 && p.look(at, n.end) == facts.LookAhead {
			return Period{w.Unit, w.Shift}
		}
		return w
	}
	return n.when
}

// halved gives an hour that lacks its half of the day the one that the hour or the
// part of the day told before it asks for: "at noon on Friday … at ten past one" is
// 13:10. An hour asks in its sentence alone, a part of the day as far as a day does.
func (p *parser) halved(w At, at int, told []extract.Mention) At {
	for i := len(told) - 1; w.Half && i >= 0 && at-told[i].Last <= backWords; i-- {
		before, ok := hoursOf(told[i].When)
		if !ok {
			continue
		}
		if before.Half || before.Grain < facts.Hour || p.sentenceEnds(told[i].Last, at) && (before.Grain > facts.Hour || before.To >= 24*3600) {
			break
		}
		for _, later := range []int{0, 12 * 3600} {
			if s := w.From + later; before.From-3600 <= s && s <= before.To+3*3600 && s < 24*3600 {
				w.From, w.To, w.Half = s, w.To+later, false
				break
			}
		}
		break
	}
	return w
}

// hoursOf is the hours that a date names, whatever bounds it.
func hoursOf(w facts.When) (At, bool) {
	if b, ok := w.(Bound); ok {
		w = b.Of
	}
	at, ok := w.(At)
	return at, ok
}

// toldBefore is the last day told before words[at], nil where there is none.
func (p *parser) toldBefore(at int, told []extract.Mention, sentence bool) facts.When {
	for i := len(told) - 1; i >= 0; i-- {
		m := &told[i]
		if at-m.Last > backWords || sentence && p.sentenceEnds(m.Last, at) {
			return nil
		}
		if d := dayOfWhen(m.When); d != nil {
			if t, again := d.(Told); again {
				return t
			}
			return Told{d, m.Look}
		}
	}
	return nil
}

// sentenceEnds reports whether a sentence ends between two words.
func (p *parser) sentenceEnds(first, last int) bool {
	for i := first; i <= last && i < len(p.words); i++ {
		if p.words[i].Lines > 0 {
			return true
		}
		if p.words[i].Kind == text.Punct && (p.words[i].Key == "." && (i+1 >= len(p.words) || p.words[i+1].Spaced) || p.words[i].Key == "\u061f" || p.words[i].Key == "!") {
			return true
		}
	}
	return false
}

// dayOfWhen is the day that a date names, nil where it names no single one.
func dayOfWhen(w facts.When) facts.When {
	switch x := w.(type) {
	case Calendar:
		if x.Day > 0 {
			return x
		}
	case Period:
		if x.Unit == facts.DayGrain {
			return x
		}
	case Weekday, Feast, Following:
		return x
	case Both:
		if dayOfWhen(x.Main) != nil {
			return x
		}
	case At:
		if x.Day != nil && dayOfWhen(x.Day) != nil {
			return x.Day
		}
	case Anaphor:
		if x.Unit == facts.DayGrain && x.Of != nil {
			return x
		}
	case Told:
		return x
	}
	return nil
}

// DayTold is the day that a date names, nil where it names no single one, and whether
// the date is only what ends then.
func DayTold(w facts.When) (day facts.When, until bool) {
	if b, ok := w.(Bound); ok {
		return dayOfWhen(b.Of), b.Relation == facts.Until
	}
	if at, ok := w.(At); ok && at.Day == nil {
		return nil, false
	}
	return dayOfWhen(w), false
}

// Lend is a clock time on a day that the text told elsewhere, sought in that
// direction; anything else stays as it is.
func Lend(w, day facts.When, look facts.Look) facts.When {
	if _, ok := day.(Told); !ok {
		day = Told{day, look}
	}
	switch x := w.(type) {
	case At:
		x.Day = day
		return x
	case Bound:
		x.Of = Lend(x.Of, day, look)
		return x
	}
	return w
}
