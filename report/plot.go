package report

import (
	"math"

	"crosscheck/checker"
	"crosscheck/facts"
)

// plot is the values of a finding on a line, in units of the page: numbers or
// days grow from left to right.
type plot struct {
	Width, Height int
	Name          string
	Bars          []plotBar
	Ticks         []plotTick
}

// AxisY is where the line of the ticks lies.
func (p *plot) AxisY() int { return p.Height - plotAxis + 4 }

// BarY is the upper edge of the bar.
func (b plotBar) BarY() float64 { return b.Y - 4 }

// plotBar is one side: a dot where X1 == X2, a bar otherwise, with arrows where
// an end is open.
type plotBar struct {
	X1, X2, W, Y, TextY float64
	Point               bool
	OpenLow, OpenHigh   bool
	ArrowLow, ArrowHigh string // points of the triangle
	Value, Class        string
	TextX               float64
}

type plotTick struct {
	X    float64
	Text string
}

// The measures of a plot.
const (
	plotWidth  = 640
	plotMargin = 90
	plotRow    = 34
	plotAxis   = 26
)

// end is an end of a side on the line; open ends have no place of their own.
type end struct {
	at   float64
	text string
	open bool
}

// plot lays out a number line or a timeline; nil where fewer than two sides
// have values on it.
func (h htmlBuilder) plot(f checker.Finding) *plot {
	type sideEnds struct {
		low, high end
		side      int
	}
	var all []sideEnds
	low, high := math.Inf(1), math.Inf(-1)
	for i, s := range f.Sides {
		a, b, ok := h.ends(f.Slot, s)
		if !ok || s.Value == "" {
			continue
		}
		all = append(all, sideEnds{a, b, i})
		for _, e := range []end{a, b} {
			if !e.open {
				low, high = min(low, e.at), max(high, e.at)
			}
		}
	}
	if len(all) < 2 || low >= high {
		return nil
	}
	x := func(e end) float64 {
		return math.Round(plotMargin + (e.at-low)/(high-low)*(plotWidth-2*plotMargin))
	}
	p := &plot{Width: plotWidth, Height: plotRow*len(all) + plotAxis, Name: h.label(f)}
	for i, s := range all {
		b := plotBar{Y: float64(plotRow*i + 20), Value: h.value(f.Slot, f.Sides[s.side]), Class: sideVerdict(f, s.side).String()}
		b.place(s.low, s.high, x)
		p.Bars = append(p.Bars, b)
		p.tick(s.low, x)
		p.tick(s.high, x)
	}
	return p
}

// place sets the bar between two ends; an open end runs to the edge.
func (b *plotBar) place(low, high end, x func(end) float64) {
	b.OpenLow, b.OpenHigh = low.open, high.open
	b.X1, b.X2 = 14, plotWidth-14
	if !low.open {
		b.X1 = x(low)
	}
	if !high.open {
		b.X2 = x(high)
	}
	b.W = b.X2 - b.X1
	b.Point = b.X1 == b.X2
	b.TextX, b.TextY = (b.X1+b.X2)/2, b.Y-8
	if b.OpenLow {
		b.ArrowLow = triangle(b.X1, b.Y, -8)
	}
	if b.OpenHigh {
		b.ArrowHigh = triangle(b.X2, b.Y, 8)
	}
}

func triangle(x, y, dx float64) string {
	f := func(v float64) string { return itoa(int(math.Round(v))) }
	return f(x) + "," + f(y-6) + " " + f(x+dx) + "," + f(y) + " " + f(x) + "," + f(y+6)
}

// tick adds the mark of an end unless another stands near.
func (p *plot) tick(e end, x func(end) float64) {
	if e.open {
		return
	}
	at := x(e)
	for _, t := range p.Ticks {
		if math.Abs(t.X-at) < 70 {
			return
		}
	}
	p.Ticks = append(p.Ticks, plotTick{at, e.text})
}

// ends are the ends of a side's range; ok is false where it has none.
func (h htmlBuilder) ends(slot checker.Slot, s checker.Side) (low, high end, ok bool) {
	for _, f := range h.sideFacts(s) {
		switch {
		case slot == checker.Number && !f.Number.IsZero():
			return numberEnd(f.Number.Low), numberEnd(f.Number.High), true
		case slot == checker.Date && !f.Date.Range.IsZero():
			return dayEnd(f.Date.Low), dayEnd(f.Date.High), true
		}
	}
	return end{}, end{}, false
}

func numberEnd(n facts.Number) end {
	if n.IsZero() {
		return end{open: true}
	}
	return end{at: n.Float(), text: grouped(n.String())}
}

func dayEnd(t facts.Instant) end {
	if t.IsZero() {
		return end{open: true}
	}
	return end{at: float64(t.Sub(facts.Day(1970, 1, 1))), text: t.String()}
}
