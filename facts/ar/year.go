package ar

import "crosscheck/facts/extract"

// The years that a date of a day or a month ends with, of either calendar.
const (
	firstYear  = 1300
	latestYear = 2060
)

// lastYear takes the year at the end of a date for no count of the noun behind it: "on 6
// May 2024 plans were laid"; people may be counted there. The figures stand in the order of the text.
func lastYear(date *extract.Mention, figures []extract.Mention) {
	if date.Last-date.First < 2 {
		return
	}
	for k := firstFrom(figures, date.Last-1); k < len(figures) && figures[k].First == date.Last-1; k++ {
		m := &figures[k]
		if n, ok := m.Quantity.Low.Int64(); ok && m.Kind != extract.Duration && m.Quantity.Unit != "person" && m.Quantity.IsPoint() && n >= firstYear && n <= latestYear {
			m.Idle = true
		}
	}
}
