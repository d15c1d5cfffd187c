package checker

import (
	"slices"
	"strings"
)

// scene is the story of a report and the towns at its top: what holds between two
// reports in these holds between all reports of their scenes.
type scene struct {
	kin   int
	towns string
}

func (c *comparison) sceneOf(doc int) scene {
	var towns []string
	for _, t := range c.towns[doc] {
		towns = append(towns, t.Name)
	}
	slices.Sort(towns)
	return scene{c.kin[doc], strings.Join(towns, "\x00")}
}

// meets reports whether two reports may tell one story, and name no other towns.
func (c *comparison) meets(a, b int) bool { return c.kin.related(a, b) && !c.apart(a, b) }
