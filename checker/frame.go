package checker

import (
	"math"

	"crosscheck/facts"
)

// sameStory is how alike the tops of two reports must be to be about one
// incident.
const sameStory = 0.12

// topSentences is how many sentences are the top of a report.
const topSentences = 4

// framed links the tolls of what the reports are about: the first count of the
// dead, of the wounded … of each report is the same fact, whatever its words,
// where the tops of the reports are alike.
func (c *comparison) framed(slot Slot, items []item) []link {
	if slot != Number {
		return nil
	}
	var out []link
	leads := make(map[string][]int)
	for i := range items {
		t := toll(items[i].claim)
		if t == "" || !items[i].leads || items[i].lead.Number.Unit != "person" {
			continue
		}
		for _, o := range leads[t] {
			if c.alike(items[o].doc, items[i].doc) && placesAgree(items[o].lead, items[i].lead) {
				out = append(out, link{a: o, b: i, score: math.Inf(1), framed: true})
				break
			}
		}
		leads[t] = append(leads[t], i)
	}
	return out
}

func placesAgree(f, g *facts.Fact) bool { return places(f, g) != placeOther }

// alike reports whether two reports are about one incident.
func (c *comparison) alike(a, b int) bool { return cosine(c.tops[a], c.tops[b]) >= sameStory }

func (c *comparison) readTops() {
	c.tops = make([]vector, len(c.story.Documents))
	terms := make([][]string, len(c.tops))
	for i := range c.story.Facts {
		if f := &c.story.Facts[i]; f.Sentence < topSentences {
			d := c.docs[f.Document]
			terms[d] = append(terms[d], f.Terms...)
		}
	}
	for d := range terms {
		c.tops[d] = c.terms.vector(terms[d])
	}
}
