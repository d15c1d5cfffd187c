package ar

import (
	_ "embed"
	"sync"

	"crosscheck/facts/extract"
)

//go:embed weather.txt
var weatherList string

// What the words of weather.txt are: roles of a list apart from the words of grammar.
const (
	warmth role = iota + 1
	otherDegree
	warmest
	coldest
	rainfall
)

var weatherNames = map[string]role{
	"warmth": warmth, "other-degree": otherDegree, "high": warmest, "low": coldest, "rain": rainfall,
}

var theWeather = sync.OnceValue(func() *grammar { return newGrammar(inWeather, "weather.txt", weatherList, weatherNames) })

// extremeWords is how far from degrees it stands that they are the most or the least of a day.
const extremeWords = 5

// weather gives degrees the claim of how warm it is, where they are no change, and the depth
// of rain that of rain, whatever verb tells them.
func (r *reading) weather() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != extract.Quantity || m.Idle || m.Quantity.Ordinal {
			continue
		}
		switch q := &m.Quantity; {
		case q.Unit == "celsius" || q.Unit == "degree":
			r.warm(m)
		case q.Unit == "millimeter" && m.Claim == "" && r.tellsOf(rainfall, m):
			m.Claim, m.Says = "rain", m.Noun
		}
	}
}

// tellsOf reports whether the sentence of a figure has a word of a role.
func (r *reading) tellsOf(what role, m *extract.Mention) bool {
	for i, last := r.sentenceOf(m.First), r.sentenceEnd(m.First); i < last; i++ {
		if r.bareHas(theWeather(), what, i) {
			return true
		}
	}
	return false
}

// warm gives degrees of warmth their unit and their claim; by how many degrees it grew warmer
// is no such figure.
func (r *reading) warm(m *extract.Mention) {
	if r.tellsOf(otherDegree, m) || m.Quantity.Unit == "degree" && !r.tellsOf(warmth, m) {
		return
	}
	m.Quantity.Unit = "celsius"
	expected := false
	for k := r.triggersFrom(m.First) - 1; k >= 0 && m.First-r.triggers[k].First <= extremeWords && !r.broken(r.triggers[k].First, m.First); k-- {
		if c := r.triggers[k].Claim; (c == "rise" || c == "fall") && !r.behindTo(m) {
			m.Head = r.triggers[k].First + 1
			return
		} else if c == "forecast" {
			expected = true // what is to come is not what was measured
		}
	}
	if m.Claim == "" && !expected {
		m.Claim, m.Says = "temperature", m.Noun
	}
	list := theWeather()
	for at := max(0, m.First-extremeWords); at < min(len(r.words), m.Last+extremeWords); at++ {
		switch {
		case r.broken(min(at, m.First), max(at, m.First)):
		case r.has(list, warmest, at):
			m.Quantity.Basis = "degree/high"
		case r.has(list, coldest, at):
			m.Quantity.Basis = "degree/low"
		default:
			continue
		}
		if at >= m.Last {
			return
		}
	}
}
