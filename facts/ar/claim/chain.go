package claim

import "iter"

// chains holds the readings of each form in the order in which they came, all
// in one slice, so that the table is quick to build.
type chains struct {
	ends  map[string]ends
	links []link
}

type ends struct{ first, last int32 }

type link struct {
	reading
	next int32 // -1 at the end
}

func newChains(size int) chains {
	return chains{make(map[string]ends, size), make([]link, 0, size)}
}

func (c *chains) add(key string, r reading) {
	at := int32(len(c.links))
	c.links = append(c.links, link{r, -1})
	e, ok := c.ends[key]
	if !ok {
		c.ends[key] = ends{at, at}
		return
	}
	c.links[e.last].next = at
	c.ends[key] = ends{e.first, at}
}

// of gives the readings of a form.
func (c *chains) of(key string) iter.Seq[reading] {
	return func(yield func(reading) bool) {
		e, ok := c.ends[key]
		if !ok {
			return
		}
		for at := e.first; at >= 0 && yield(c.links[at].reading); at = c.links[at].next {
		}
	}
}
