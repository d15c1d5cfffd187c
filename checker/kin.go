package checker

import (
	"slices"
)

// Reports of two stories that came in one run are not held against each other.
// They are told apart by how alike their words are and by whom and what they name, in
// the mean over the reports of two groups: up to 0.088 for most unrelated stories, 0.093
// and more within one (117 stories, and 351 pairs of them).
const (
	kinLeast = 0.09
	kinNames = 0.6  // how much it counts that they name the same
	kinAlone = 0.07 // a report by itself is a stranger below this only
	kinTerms = 12   // a report of fewer words may be of any story
	kinSeeds = 64   // reports that are compared each with each; others with groups
	kinDocs  = 3    // of fewer reports no two are strangers
)

// kin is which reports tell one story: the group of each document, from 1, or
// 0 where it may be of any.
type kin []int

// related reports whether two documents may tell one story.
func (k kin) related(a, b int) bool { return k[a] == k[b] || k[a] == 0 || k[b] == 0 }

// readKin groups the documents by the words of their facts, and by whom and what these name.
func (c *comparison) readKin() {
	words, ids := make([][]string, len(c.story.Documents)), make([][]string, len(c.story.Documents))
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		d := c.docs[f.Document]
		words[d] = append(words[d], f.Terms...)
		ids[d] = append(ids[d], parties(f)...)
		if f.Place.ID != "" {
			ids[d] = append(ids[d], f.Place.ID)
		}
	}
	names := newTally()
	for d := range ids {
		for _, id := range ids[d] {
			names.add(d, id)
		}
	}
	lexicon := names.weigh(len(ids))
	reports := make([]account, len(words))
	for i := range reports {
		reports[i] = account{c.terms.vector(words[i]), lexicon.vector(ids[i])}
	}
	c.kin = kinOf(reports, len(c.terms.weight), len(lexicon.weight))
}

// account is the words of a report, and whom and what it names.
type account struct{ words, names vector }

// alikeAccounts is how alike two reports are, 0..1.6.
func alikeAccounts(a, b account) float64 {
	return cosine(a.words, b.words) + kinNames*cosine(a.names, b.names)
}

// kinOf groups reports of so many words and names in all.
func kinOf(reports []account, words, names int) kin {
	k := make(kin, len(reports))
	var long []int
	for i, r := range reports {
		if len(r.words.term) >= kinTerms {
			long = append(long, i)
		}
	}
	if len(long) < kinDocs {
		return k
	}
	seeds := long[:min(len(long), kinSeeds)]
	var centres []centre
	groups, alike := linked(reports, seeds)
	for g, members := range groups {
		if len(members) == 1 && slices.Max(alike[g]) >= kinAlone {
			continue
		}
		mid := centre{words: make([]float64, words), names: make([]float64, names)}
		for _, m := range members {
			mid.add(reports[m])
			k[m] = len(centres) + 1
		}
		centres = append(centres, mid)
	}
	for _, i := range long[len(seeds):] {
		k[i] = nearest(centres, reports[i])
	}
	return k
}

// linked joins the seeds into groups, the two most alike in the mean first, and
// tells how alike the groups are that are left.
func linked(reports []account, seeds []int) (groups [][]int, alike [][]float64) {
	groups, alike = make([][]int, len(seeds)), make([][]float64, len(seeds))
	for i, s := range seeds {
		groups[i], alike[i] = []int{s}, make([]float64, len(seeds))
		for j, t := range seeds[:i] {
			alike[i][j] = alikeAccounts(reports[s], reports[t])
			alike[j][i] = alike[i][j]
		}
	}
	for len(groups) > 1 {
		a, b := 0, 1
		for i := range groups {
			for j := range i {
				if alike[i][j] > alike[b][a] {
					a, b = j, i
				}
			}
		}
		if alike[b][a] < kinLeast {
			break
		}
		x, y := float64(len(groups[a])), float64(len(groups[b]))
		for i := range groups {
			alike[a][i] = (x*alike[a][i] + y*alike[b][i]) / (x + y)
			alike[i][a] = alike[a][i]
		}
		groups[a] = append(groups[a], groups[b]...)
		groups, alike = without(groups, b), without(alike, b)
		for i := range alike {
			alike[i] = without(alike[i], b)
		}
		alike[a][a] = 0
	}
	return groups, alike
}

func without[T any](list []T, i int) []T { return append(list[:i], list[i+1:]...) }

// centre is the sum of n reports whose words and names have length 1.
type centre struct {
	words, names []float64
	n            float64
}

func (c *centre) add(r account) {
	addTo(c.words, r.words)
	addTo(c.names, r.names)
	c.n++
}

// addTo adds a vector, of length 1, to another.
func addTo(to []float64, v vector) {
	for i, t := range v.term {
		to[t] += v.weight[i] / v.norm
	}
}

// alike is how alike a report is, in the mean, to those of the centre.
func (c *centre) alike(r account) float64 {
	return (along(c.words, r.words) + kinNames*along(c.names, r.names)) / c.n
}

// along is a sum times a vector of length 1.
func along(sum []float64, v vector) (out float64) {
	for i, t := range v.term {
		out += sum[t] * v.weight[i] / v.norm
	}
	return out
}

// nearest is the group, from 1, that a report joins: the one most like it, or 0
// where none is like it.
func nearest(groups []centre, r account) int {
	best, most := -1, kinLeast
	for g := range groups {
		if a := groups[g].alike(r); a >= most {
			best, most = g, a
		}
	}
	if best >= 0 {
		groups[best].add(r)
	}
	return best + 1
}
