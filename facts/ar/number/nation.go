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
	if !name.IsNation(p.s, p.w[i:i+1]) {
		return counted{}, false
	}
	return counted{unit: "person", first: i, last: i + 1}, false
}

// isNationality reports whether words[i] without its ending is a nationality: 250
// إيطاليا counts Italians, though it looks like their country.
func (p *parser) isNationality(i int, stem string) bool {
	w := p.w[i]
	w.Key = stem
	return name.IsNation(p.s, []text.Word{w})
}

func (p *parser) isNation(i int) bool {
	c, _ := p.nationality(i, true)
	return !c.isZero()
}
