package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/extract"
)

//go:embed crew.txt
var crewList string

// crewWords are the words of crew.txt and where in it they stand.
type crewWords struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var theCrews = sync.OnceValue(func() crewWords {
	entries := lexicon.MustParse("crew.txt", crewList)
	return crewWords{entries, lexicon.NewTrie(entries)}
})

// at is the id of the words of crew.txt that begin at word i, with no "and" before it,
// and how many they are.
func (c crewWords) at(r *reading, i int) (id string, words int) {
	if !r.listed(inCrews, i) {
		return "", 0
	}
	found, n := c.trie.Longest(r.words, i, r.words[i].Key)
	if n == 0 {
		found, n = c.trie.Longest(r.words, i, strings.TrimPrefix(r.words[i].Key, and))
	}
	if n == 0 {
		return "", 0
	}
	return c.entries[found[0]].ID, n
}

// crewReach is how many words stand at most between a crew and its number.
const crewReach = 4

// crews marks figures of people that count a crew: "a crew of six people", "four of the
// members of its crew", "the five members of the crew".
func (r *reading) crews() {
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || q.Ordinal || q.Unit != "person" && (q.Unit != "" || q.Counted != "") || q.Unit == "person" && q.Counted != "person" && q.Counted != "" || !q.IsPoint() || r.heldBy(i) {
			continue
		}
		if r.crewBehind(m) || r.crewBefore(m) {
			m.Kind, q.Unit, q.Counted, q.Restricted = extract.Quantity, "person", "crew", false
		}
	}
}

// crewBehind reports whether "of" and a crew stand behind a figure.
func (r *reading) crewBehind(m *extract.Mention) bool {
	some := false
	for at := m.First + 1; at < min(len(r.words), m.Last+forceReach+1) && !r.stops(at) && !r.comma(at) && !r.conjoined(at); at++ {
		if id, _ := theCrews().at(r, at); some && (id == "crew" || id == "staff") {
			return id == "crew"
		}
		some = some || r.asIs[at].has(of)
	}
	return false
}

// crewBefore reports whether a figure says of how many people the crew before it is.
func (r *reading) crewBefore(m *extract.Mention) bool {
	if m.First == 0 || r.words[m.First].Lines > 0 {
		return false
	}
	linked := facts.Int(1).Compare(m.Quantity.Low) < 0 && definite(r.words[m.Last-1].Key)
	formed := false
	for at := m.First - 1; at >= 0 && m.First-at <= crewReach && r.words[at+1].Lines == 0; at-- {
		switch id, n := theCrews().at(r, at); id {
		case "crew":
			return linked && at+n <= m.First
		case "staff":
			return false
		case "formed":
			formed = true
		case "numbering":
			linked = true
		default:
			if !formed || !definite(r.words[at].Key) {
				return false
			}
			formed = false // "the crew of the ship, formed of 21"
		}
	}
	return false
}
