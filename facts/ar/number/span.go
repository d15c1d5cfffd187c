package number

import "crosscheck/facts"

// oneSpan reads a span of time that is named without a figure and means one:
// "for a month", "a month after its closing", "a full year".
func (p *parser) oneSpan(i int) (figure, bool) {
	c := context()
	_, lasting := c.before("lasting", p.w, i)
	_, from := c.before("lasting-from", p.w, i)
	if lasting == 0 && (from == 0 || !c.matches("lasting-tail", p.w, i+1)) && !c.matches("whole", p.w, i+1) {
		return figure{}, false
	}
	u, n := unitAt(p.w, i)
	if n != 1 || u.kind != "time" {
		return figure{}, false
	}
	if _, more := p.next(i + 1); more {
		return figure{}, false // "for a year and a half", "in the year two thousand"
	}
	one := facts.Int(1)
	m := Numeral{Range: facts.Exactly(one), Value: one, First: i, Last: i + 1, Rules: []string{"one span"}}
	p.place(&m)
	return figure{Numeral: m, noun: counted{id: u.id, unit: u.id, kind: u.kind, first: i, last: i + 1}}, true
}
