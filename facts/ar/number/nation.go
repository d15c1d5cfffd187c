package number

import "crosscheck/facts/ar/name"

// nationality takes people named by their country for people: 2500 Americans.
func (p *parser) nationality(i int) (counted, bool) {
	for _, m := range name.Read(p.s, p.w[i:i+1]) {
		if m.Type == "nationality" && m.Span.Start == p.w[i].Start {
			return counted{unit: "person", first: i, last: i + 1}, false
		}
	}
	return counted{}, false
}
