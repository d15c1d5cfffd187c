package ar

import (
	_ "embed"
	"strings"
	"sync"

	"crosscheck/facts"
	"crosscheck/facts/ar/lexicon"
	"crosscheck/facts/ar/name"
	"crosscheck/facts/extract"
)

//go:embed force.txt
var forceList string

type forceWords struct {
	entries []lexicon.Entry
	trie    *lexicon.Trie
}

var theForces = sync.OnceValue(func() forceWords {
	entries := lexicon.MustParse("force.txt", forceList)
	return forceWords{entries, lexicon.NewTrie(entries)}
})

// forceReach is how many words behind a figure the force begins at most of which it
// counts some.
const forceReach = 2

// noForce is the id of what is said of all forces.
const noForce = "-"

// forces marks figures with the force, and its nation, of which they count people, and
// these by what they are there: "three of the men of the Omani coast guard".
func (r *reading) forces() {
	f := theForces()
	for i := range r.mentions {
		m := &r.mentions[i]
		q := &m.Quantity
		if m.Kind != extract.Quantity && m.Kind != extract.Number || m.Idle || q.Ordinal || q.Unit != "person" && (q.Unit != "" || q.Counted != "") {
			continue
		}
		some, end := false, min(len(r.words), m.Last+forceReach+1)
		for at := m.First + 1; at < end && r.anyListed(inForces, at, end) && !r.stops(at) && !r.comma(at) && !r.conjoined(at) && !(at >= m.Last && r.inFigure(at)); at++ {
			some = some || r.asIs[at].has(of)
			if !r.listed(inForces, at) || !some && at > m.Last {
				continue
			}
			found, n := f.trie.Longest(r.words, at, r.words[at].Key)
			if n == 0 {
				continue
			}
			e := &f.entries[found[0]]
			if kind := e.Attrs.Get("kind"); kind != "" && q.Unit == "person" && facts.KindContains(q.Counted, kind) {
				q.Counted = kind
			}
			if e.ID == noForce {
				break
			}
			q.Of = e.ID
			for _, a := range r.near(at + n) {
				if a.Kind == extract.Actor && a.First <= at+n && at+n < a.Last && (a.Type == name.Nationality || a.First <= at) {
					q.Of += nation(a.Ref.ID)
				}
			}
			break
		}
	}
}

// nation is the code of the country that ends an id, behind a stroke, or empty.
func nation(id string) string {
	_, code, _ := strings.Cut(id, ":")
	code = code[strings.LastIndex(code, ":")+1:]
	if len(code) != 2 || strings.ToUpper(code) != code {
		return ""
	}
	return "/" + code
}
