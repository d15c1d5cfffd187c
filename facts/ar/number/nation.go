package number

import (
	"strings"

	"crosscheck/facts/ar/name"
	"crosscheck/facts/text"
)

// nationality takes people named by their country for people: 2500 Americans.
func (p *parser) nationality(i int, loose bool) (counted, bool) {
	if strings.HasPrefix(p.w[i].Key, p.n.article) && !loose {
		return counted{}, false
	}
	for _, m := range name.Read(p.s, p.w[i:i+1]) {
		if m.Type == name.Nationality && m.Span.Start == p.w[i].Start {
			return counted{unit: "person", first: i, last: i + 1}, false
		}
	}
	return counted{}, false
}

// isNationality reports whether words[i] without its ending is a nationality: 250
// إيطاليا counts Italians, though it looks like their country.
func (p *parser) isNationality(i int, stem string) bool {
	w := p.w[i]
	w.Key = stem
	for _, m := range name.Read(p.s, []text.Word{w}) {
		if m.Type == name.Nationality {
			return true
		}
	}
	return false
}

func (p *parser) isNation(i int) bool {
	c, _ := p.nationality(i, true)
	return !c.isZero()
}
