package checker

import (
	"slices"
	"strings"
)

// Reports of two stories that came in one run are not held against each other.
// They are told apart by how alike their words are, in the mean over the reports
// of two groups: 0.02 to 0.05 for unrelated stories, 0.08 and more within one.
const (
	kinLeast  = 0.07
	kinAlone  = 0.05 // a report by itself is a stranger below this only
	kinAbroad = 0.09 // … and of groups that name no country in common
	kinNamed  = 3    // how many facts name a country that a report is about
	kinTerms  = 12   // a report of fewer words may be of any story
	kinSeeds  = 64   // reports that are compared each with each; others with groups
	kinDocs   = 3    // of fewer reports no two are strangers
)

// kin is which reports tell one story: the group of each document, from 1, or
// 0 where it may be of any.
type kin []int

// related reports whether two documents may tell one story.
func (k kin) related(a, b int) bool { return k[a] == k[b] || k[a] == 0 || k[b] == 0 }

// readKin groups the documents by the words of their facts.
func (c *comparison) readKin() {
	terms := make([][]string, len(c.story.Documents))
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		terms[c.docs[f.Document]] = append(terms[c.docs[f.Document]], f.Terms...)
	}
	vectors := make([]vector, len(terms))
	for i := range terms {
		vectors[i] = c.terms.vector(terms[i])
	}
	c.kin = kinOf(vectors, c.countries(), len(c.terms.weight))
}

// countries are those that each report names again and again, sorted.
func (c *comparison) countries() [][]string {
	type country struct {
		doc  int
		code string
	}
	seen := make(map[country]int)
	out := make([][]string, len(c.story.Documents))
	for i := range c.story.Facts {
		f := &c.story.Facts[i]
		count := func(id string) {
			if code, ok := countryOf(id); ok {
				at := country{c.docs[f.Document], code}
				if seen[at]++; seen[at] == kinNamed {
					out[at.doc] = append(out[at.doc], code)
				}
			}
		}
		count(f.Actor.ID)
		count(f.Place.ID)
		for _, p := range f.Parties {
			count(p.ID)
		}
	}
	for _, codes := range out {
		slices.Sort(codes)
	}
	return out
}

// countryOf is the code of a country or of the one that a province lies in: IR of
// country:IR and place:IR-02.
func countryOf(id string) (code string, ok bool) {
	if code, ok = strings.CutPrefix(id, "country:"); ok {
		return code, true
	}
	code, ok = strings.CutPrefix(id, "place:")
	code, _, province := strings.Cut(code, "-")
	return code, ok && province && len(code) == 2
}

// named is what some report of a group names.
func named(countries [][]string, group []int) (out []string) {
	for _, i := range group {
		out = append(out, countries[i]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// abroad reports whether two groups name countries, and none in common.
func abroad(a, b []string) bool {
	shared, _ := common(a, b)
	return shared == 0 && len(a) > 0 && len(b) > 0
}

// kinOf groups vectors over n terms, of reports that name these countries.
func kinOf(vectors []vector, countries [][]string, n int) kin {
	k := make(kin, len(vectors))
	var long []int
	for i, v := range vectors {
		if len(v.term) >= kinTerms {
			long = append(long, i)
		}
	}
	if len(long) < kinDocs {
		return k
	}
	seeds := long[:min(len(long), kinSeeds)]
	var sums []centre
	groups, alike := linked(vectors, countries, seeds)
	for g, members := range groups {
		if len(members) == 1 && slices.Max(alike[g]) >= kinAlone {
			continue
		}
		sum := centre{sum: make([]float64, n)}
		for _, m := range members {
			sum.add(vectors[m])
			k[m] = len(sums) + 1
		}
		sums = append(sums, sum)
	}
	for _, i := range long[len(seeds):] {
		k[i] = nearest(sums, vectors[i])
	}
	return k
}

// linked joins the seeds into groups, the two most alike in the mean first, and
// tells how alike the groups are that are left.
func linked(vectors []vector, countries [][]string, seeds []int) (groups [][]int, alike [][]float64) {
	groups, alike = make([][]int, len(seeds)), make([][]float64, len(seeds))
	for i, s := range seeds {
		groups[i], alike[i] = []int{s}, make([]float64, len(seeds))
		for j, t := range seeds[:i] {
			alike[i][j] = cosine(vectors[s], vectors[t])
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
		if alike[b][a] < kinAbroad && len(groups[a]) > 1 && len(groups[b]) > 1 && abroad(named(countries, groups[a]), named(countries, groups[b])) {
			alike[a][b], alike[b][a] = 0, 0
			continue
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

// centre is the sum of n vectors of length 1.
type centre struct {
	sum []float64
	n   float64
}

func (c *centre) add(v vector) {
	for i, t := range v.term {
		c.sum[t] += v.weight[i] / v.norm
	}
	c.n++
}

// alike is the mean cosine of v to the vectors of the centre.
func (c *centre) alike(v vector) float64 {
	sum := 0.0
	for i, t := range v.term {
		sum += c.sum[t] * v.weight[i]
	}
	return sum / v.norm / c.n
}

// nearest is the group, from 1, that a vector joins: the one most like it, or 0
// where none is like it.
func nearest(groups []centre, v vector) int {
	best, most := -1, kinLeast
	for g := range groups {
		if a := groups[g].alike(v); a >= most {
			best, most = g, a
		}
	}
	if best >= 0 {
		groups[best].add(v)
	}
	return best + 1
}
