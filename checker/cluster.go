package checker

import (
	"iter"
	"slices"
	"strings"

	"crosscheck/facts"
)

// clusters joins items into groups.
type clusters struct {
	items   []item
	parent  []int
	members [][]int
	first   []map[int]int      // of each group of two items and more, an item of each report
	next    []int              // the next item of the same report in the group, or -1
	met     map[[2]int]meeting // two groups that do not clash, nor are alike, as they were
	foes    []map[int]bool     // of each group, those that clash with it
}

// meeting is how many items two groups had, and how alike they were in the mean.
type meeting struct {
	sizes [2]int
	mean  float64
}

func newClusters(items []item) *clusters {
	k := &clusters{items: items, parent: make([]int, len(items)), members: make([][]int, len(items)), first: make([]map[int]int, len(items)),
		next: make([]int, len(items)), met: make(map[[2]int]meeting), foes: make([]map[int]bool, len(items))}
	alone := make([]int, len(items))
	for i := range items {
		k.parent[i], k.next[i], alone[i] = i, -1, i
		k.members[i] = alone[i : i+1 : i+1]
	}
	return k
}

// root is the item that stands for the group of item i.
func (k *clusters) root(i int) int {
	for k.parent[i] != i {
		k.parent[i] = k.parent[k.parent[i]]
		i = k.parent[i]
	}
	return i
}

// of is the items of one report in the group that root stands for.
func (k *clusters) of(root, doc int) iter.Seq[int] {
	return func(yield func(int) bool) {
		i := root
		if k.first[root] != nil {
			var ok bool
			if i, ok = k.first[root][doc]; !ok {
				return
			}
		} else if k.items[root].doc != doc {
			return
		}
		for ; i >= 0; i = k.next[i] {
			if !yield(i) {
				return
			}
		}
	}
}

// join joins the groups of two roots into the larger of them.
func (k *clusters) join(a, b int) {
	if len(k.members[a]) < len(k.members[b]) {
		a, b = b, a
	}
	k.parent[b] = a
	if k.first[a] == nil {
		k.first[a] = map[int]int{k.items[a].doc: a}
	}
	for _, i := range k.members[b] {
		doc := k.items[i].doc
		k.next[i] = -1
		if o, ok := k.first[a][doc]; ok {
			k.next[i] = o
		}
		k.first[a][doc] = i
	}
	k.members[a] = append(k.members[a], k.members[b]...)
	k.members[b], k.first[b] = nil, nil
	for foe := range k.foes[b] {
		delete(k.foes[foe], b)
		if foe != a { // a rule may join even those
			k.clash(a, foe)
		}
	}
	k.foes[b] = nil
}

// clash notes that two groups hold two values that exclude each other: whatever joins
// either of them, they still do.
func (k *clusters) clash(a, b int) {
	for _, ends := range [][2]int{{a, b}, {b, a}} {
		if k.foes[ends[0]] == nil {
			k.foes[ends[0]] = make(map[int]bool)
		}
		k.foes[ends[0]][ends[1]] = true
	}
}

// meet notes how alike two groups are as they are and in this order: the many links
// between them then cost one look.
func (k *clusters) meet(a, b int, mean float64) {
	k.met[[2]int{a, b}] = meeting{k.sizes(a, b), mean}
}

// isRefused reports whether two groups may not be joined along a link that asks them
// to be more alike than least.
func (k *clusters) isRefused(a, b int, least float64) bool {
	if k.foes[a][b] {
		return true
	}
	m, ok := k.met[[2]int{a, b}]
	return ok && m.sizes == k.sizes(a, b) && m.mean <= least
}

func (k *clusters) sizes(a, b int) [2]int { return [2]int{len(k.members[a]), len(k.members[b])} }

// groups joins items along the strongest links first. Two figures of one
// report that cannot both be true never meet in one group, and where values
// differ a link must be the best of both its ends by a margin.
func (c *comparison) groups(slot Slot, w *weights, items []item, links []link) [][]int {
	best := bestRivals(items, links)
	k := newClusters(items)
	meet := func(a, b int) bool {
		return !c.exclude(slot, &items[a], &items[b]) || slot == Number && (countedTwice(&items[a], &items[b]) || twoBases(&items[a], &items[b]))
	}
	marks := c.marks(slot, items)
	for _, l := range links {
		a, b := k.root(l.a), k.root(l.b)
		if a == b || !l.framed && c.told == nil && k.isRefused(a, b, leastMean(slot, l.apart, l)) {
			continue
		}
		apart := l.apart || l.framed && c.exclude(slot, &items[l.a], &items[l.b])
		if l.apart {
			if rival := best.rival(l, w.Margin, items, links, k, meet); rival >= 0 {
				c.tell(l, "rival", &links[rival])
				continue
			}
		}
		if bar := marks[a].bars(&marks[b], apart, items[l.a].lead.Number.Range == items[l.b].lead.Number.Range); bar != "" {
			c.tell(l, bar, nil)
			continue
		}
		if (!l.framed || l.mild) && c.clash(slot, items, k, a, b) {
			c.tell(l, "clash", nil)
			continue
		}
		if !l.framed {
			if mean := c.mean(slot, w, items, k.members[a], k.members[b]); mean <= leastMean(slot, apart, l) {
				c.tell(l, "mean", nil)
				k.meet(a, b, mean)
				continue
			}
		}
		c.tell(l, "", nil)
		k.join(a, b)
		marks[k.root(a)] = marks[a].with(marks[b])
	}
	var out [][]int
	for _, m := range k.members {
		if len(m) > 0 {
			slices.Sort(m)
			out = append(out, m)
		}
	}
	slices.SortFunc(out, func(a, b []int) int { return a[0] - b[0] })
	return out
}

// province is the province in which a figure lies, as its report names it, or empty: what
// is counted in one is not what is counted in another.
func (c *comparison) province(a *item) (id string) {
	for _, n := range a.facts {
		if p := c.story.Facts[n].Place.ID; province(p) {
			id = p
		}
	}
	return id
}

// province reports whether a place is a province, by the code of ISO 3166-2.
func province(id string) bool {
	code, ok := strings.CutPrefix(id, "place:")
	return ok && len(code) > 3 && code[2] == '-' && code[:2] == strings.ToUpper(code[:2])
}

// clash reports whether joining two groups would put two values of one report
// that exclude each other into one.
func (c *comparison) clash(slot Slot, items []item, k *clusters, a, b int) bool {
	if k.foes[a][b] {
		return true
	}
	seen := k.met[[2]int{a, b}].sizes // these do not clash
	as, bs := k.members[a][seen[0]:], k.members[b][seen[1]:]
	if seen[0] == 0 && len(as) <= len(bs) {
		bs = nil
	} else if seen[0] == 0 {
		as = nil
	}
	if !c.clashes(slot, items, k, as, b) && !c.clashes(slot, items, k, bs, a) {
		return false
	}
	k.clash(a, b)
	return true
}

// clashes reports whether some items clash with a group.
func (c *comparison) clashes(slot Slot, items []item, k *clusters, xs []int, group int) bool {
	for _, x := range xs {
		for y := range k.of(group, items[x].doc) {
			if c.twoFacts(slot, &items[x], &items[y]) {
				return true
			}
		}
	}
	return false
}

// twoFacts reports whether the values of two items of one report exclude each other, and
// nothing says that they are of one fact.
func (c *comparison) twoFacts(slot Slot, a, b *item) bool {
	if _, moved := c.wasMoved(a, b); slot == Date && moved {
		return false
	}
	return c.exclude(slot, a, b) && !c.mayDiffer(a, b) && !(slot == Number && (countedTwice(a, b) || twoBases(a, b)))
}

// meanPairs is how many pairs of two groups are measured at the most.
const meanPairs = 64

// mean is the mean score of the pairs of two groups: one chance likeness does
// not join them. A pair that the gate refuses counts as its bias, twice.
func (c *comparison) mean(slot Slot, w *weights, items []item, xs, ys []int) float64 {
	step := max(1, len(xs)*len(ys)/meanPairs)
	sum, n := 0.0, 0
	for k := 0; k < len(xs)*len(ys); k += step {
		a, b := &items[xs[k/len(ys)]], &items[ys[k%len(ys)]]
		if a.doc == b.doc {
			continue
		}
		switch c.gate(slot, a, b) {
		case "":
			sum += c.score(slot, w, a, b)
		case "modality":
			continue // what was planned says nothing of what another counts as done
		case "unit":
			if facts.KindsLike(a.lead.Number.Counted, b.lead.Number.Counted) && toll(a.claim) == "" {
				continue // nor do 81 votes of whether 82 lawmakers gave theirs
			}
			sum += 2 * w.meet[bias]
		default:
			sum += 2 * w.meet[bias]
		}
		n++
	}
	return sum / float64(max(n, 1))
}

// A link of two figures that exclude each other joins their groups where it scores
// convincing, though these are not alike on the whole; but no groups that are as
// unlike as unlikely.
const (
	convincing = 1.2
	unlikely   = -1
)

// leastMean is what the mean score of two groups must exceed for a link to join them.
func leastMean(slot Slot, apart bool, l link) float64 {
	if slot == Number && apart && l.score >= convincing {
		return unlikely
	}
	return 0
}

// mayDiffer reports whether two items of one report may stand in one group
// although their values exclude each other: title against body.
func (c *comparison) mayDiffer(a, b *item) bool {
	return a.title != b.title && (a.body || b.body) && min(a.first, b.first) == 0 && max(a.first, b.first) <= 2 && sameClaim(a.lead, b.lead) &&
		a.happens == b.happens && a.past == b.past && !c.otherBlows(a, b) && !farApart(a.inBase(), b.inBase(), farFactor)
}

// countedTwice reports whether one of two figures of one report is called an earlier
// count of what the other counts: "130, after it had stood at 87". The other has risen,
// or is the first count of its report.
func countedTwice(a, b *item) bool {
	if earlier(b.lead) {
		a, b = b, a
	}
	f, g := a.lead, b.lead
	if roseBeside(f, g) || roseBeside(g, f) {
		return true
	}
	return earlier(f) && !earlier(g) && (g.Number.AsOf == "updated" || b.leads || justBefore(g, f)) && toll(f.Claim.ID) != "" && toll(f.Claim.ID) == toll(g.Claim.ID) && f.Happening == g.Happening &&
		(f.Number.PartOf == "") == (g.Number.PartOf == "") && less(inBase(&f.Number), inBase(&g.Number))
}

// roseBeside reports whether g is what a toll of victims has risen to, as the top of its
// report says, and f a lesser count of it further down: an earlier one.
func roseBeside(f, g *facts.Fact) bool {
	p, q := &f.Number, &g.Number
	return g.Sentence < topSentences && p.Blows == q.Blows && q.AsOf == "updated" && p.AsOf == "" && f.Sentence > g.Sentence && victims[toll(g.Claim.ID)] && toll(f.Claim.ID) == toll(g.Claim.ID) &&
		f.Happening == g.Happening && p.PartOf == "" && q.PartOf == "" && plain(p) && plain(q) && p.Unit == "person" && q.Unit == "person" && less(inBase(p), inBase(q))
}

// justBefore reports whether g counts people as f does, at most two sentences before it.
func justBefore(g, f *facts.Fact) bool {
	apart := f.Sentence - g.Sentence
	return f.Number.AsOf == "initial" && apart > 0 && apart <= 2 && f.Number.Unit == "person" && g.Number.Unit == "person" && f.Number.Counted == g.Number.Counted &&
		!f.Number.Restricted && !g.Number.Restricted
}

// twoBases reports whether one report gives one figure on two bases: so much at the
// opening, and so much at the close.
func twoBases(a, b *item) bool {
	return sameClaim(a.lead, b.lead) && a.lead.Number.Unit == b.lead.Number.Unit && a.lead.Number.Counted == b.lead.Number.Counted && otherBasis(a.lead.Number.Basis, b.lead.Number.Basis)
}

// earlier reports whether a figure is called an earlier count.
func earlier(f *facts.Fact) bool {
	return f.Number.AsOf == "initial" || f.Number.AsOf == "superseded"
}

// taken reports whether the group of an item holds another item of the report
// of end.
func (k *clusters) taken(i, end int) bool {
	for other := range k.of(k.root(i), k.items[end].doc) {
		if other != end {
			return true
		}
	}
	return false
}

// rivals lists, for an item and a report, the links between them; of those alone
// where some exclude each other.
type rivals map[[2]int][]int

func bestRivals(items []item, links []link) rivals {
	r := make(rivals)
	ends := func(l *link) [2][2]int { return [2][2]int{{l.a, items[l.b].doc}, {l.b, items[l.a].doc}} }
	apart := make([]bool, len(items)) // most items have nothing that excludes them
	for n := range links {
		if links[n].apart {
			for _, end := range ends(&links[n]) {
				r[end], apart[end[0]] = nil, true
			}
		}
	}
	for n := range links {
		for _, end := range ends(&links[n]) {
			if !apart[end[0]] {
				continue
			}
			if others, ok := r[end]; ok {
				r[end] = append(others, n)
			}
		}
	}
	return r
}

// rival is a link of one of the two ends of a link to the other's report that
// the link does not beat by the margin, or -1. A rival that is already joined to
// another item of the end's report is none, nor one that the end of its own report
// can be true beside: both may join.
func (r rivals) rival(l link, margin float64, items []item, links []link, k *clusters, meet func(a, b int) bool) int {
	for _, ends := range [][2]int{{l.a, l.b}, {l.b, l.a}} {
		for _, n := range r[[2]int{ends[0], items[ends[1]].doc}] {
			o := links[n]
			rival := o.a + o.b - ends[0]
			if rival == ends[1] || o.score <= l.score-margin {
				continue
			}
			if !k.taken(rival, ends[0]) && !meet(rival, ends[1]) {
				return n
			}
		}
	}
	return -1
}

// tell tells, where somebody listens, that a link joined two groups, or why it
// did not, with the link that it did not beat.
func (c *comparison) tell(l link, refusal string, rival *link) {
	if c.told != nil {
		c.told(l, refusal, rival)
	}
}
