package claim

import (
	"iter"

	"crosscheck/facts/ar/lexicon"
)

// chains holds the readings of each form in the order in which they came, in
// few slices, so that the table is quick to build: forms of one word share
// their reading.
type chains struct {
	ends     map[string]ends
	forms    lexicon.Filter
	links    []link
	readings []reading
}

type ends struct{ first, last int32 }

type link struct {
	reading int32
	next    int32 // -1 at the end
}

func newChains(size int) chains {
	return chains{make(map[string]ends, size), lexicon.NewFilter(size), make([]link, 0, 9*size/4), make([]reading, 0, 4*size/5)}
}

func (c *chains) add(key string, r reading) {
	if n := len(c.readings); n == 0 || !c.readings[n-1].is(r) {
		c.readings = append(c.readings, r)
	}
	at := int32(len(c.links))
	c.links = append(c.links, link{int32(len(c.readings) - 1), -1})
	e, ok := c.ends[key]
	if !ok {
		c.ends[key] = ends{at, at}
		c.forms.Add(key)
		return
	}
	c.links[e.last].next = at
	c.ends[key] = ends{e.first, at}
}

// is reports whether two readings of one list are the same. The further words
// are compared by place.
func (r *reading) is(s reading) bool {
	if r.claim != s.claim || r.form != s.form || r.gap != s.gap || len(r.tail) != len(s.tail) {
		return false
	}
	return len(r.tail) == 0 || &r.tail[0] == &s.tail[0]
}

// of gives the readings of a form.
func (c *chains) of(key string) iter.Seq[reading] {
	return func(yield func(reading) bool) {
		if !c.forms.Has(key) {
			return
		}
		e, ok := c.ends[key]
		if !ok {
			return
		}
		for at := e.first; at >= 0 && yield(c.readings[c.links[at].reading]); at = c.links[at].next {
		}
	}
}
