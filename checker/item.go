package checker

import (
	"math"
	"slices"

	"crosscheck/facts"
)

// item is one thing that one report says in one slot: a fact, or several that
// say the same twice.
type item struct {
	doc                 int
	facts               []int // indexes into the story's facts; the first is the fullest
	lead                *facts.Fact
	claim               string
	near                vector
	terms               vector
	parties             []string // ids of the people and bodies named, sorted, each once
	title               bool     // some fact stands in the title
	body                bool     // some fact stands in the body
	first               int      // the first sentence
	happens             int
	atLeast             bool             // it stands in a title whose report says of the same figure that it is the least
	lone                bool             // one victim who is all that the report counts of the toll
	past                bool             // it has a day of its own, weeks before its report
	soleKind, soleClaim bool             // the only one of its report
	leads               bool             // the first of its claim and kind about what the report is about
	counted             bool             // of a toll, held against its denial alone
	share               bool             // it counts some of what its report counts by the same claim
	whom                bool             // it stands for what became of one person
	holder              bool             // of who holds an office: claim is the id of the person
	perpetrator         bool             // of who did what the reports are about: claim is the id of the doer
	during              bool             // a prayer that what the report is about broke into
	deed                string           // its claim, or what it says of that it began: see markDeeds
	typ                 *facts.ClaimType // of the lead; nil before it is sought
	where               *facts.Where     // the place in a role that it is told for; nil for all others
	amount              int              // the place of its number in proofs.fits, from 1; 0 before it is sought
	based               *facts.Fact      // whose number base is; nil before it is sought
	base                facts.Range[facts.Number]
}

// inBase is the number of an item in the base unit.
func (a *item) inBase() facts.Range[facts.Number] {
	if a.based != a.lead {
		a.based, a.base = a.lead, inBase(&a.lead.Number)
	}
	return a.base
}

// claimType is the type of what an item says, or an empty one.
func (a *item) claimType() *facts.ClaimType {
	if a.typ == nil || a.typ.ID != a.lead.Claim.ID {
		a.typ, _ = facts.ClaimByID(a.lead.Claim.ID)
	}
	return a.typ
}

// vector is terms with their weights, sorted by term.
type vector struct {
	term   []int32
	weight []float64
	norm   float64 // length
}

// lexicon numbers the terms of a story and weighs each by how rare it is among
// the reports: log(1 + N/n) for a term that n of N reports have.
type lexicon struct {
	id     map[string]int32
	weight []float64
}

func newLexicon(story *facts.Story) *lexicon {
	t := newTally()
	doc, docs := "", 0
	for i := range story.Facts {
		f := &story.Facts[i]
		if f.Document != doc || docs == 0 {
			doc, docs = f.Document, docs+1
		}
		for _, term := range f.Terms {
			t.add(docs, term)
		}
	}
	return t.weigh(docs)
}

// tally counts in how many reports each term stands.
type tally struct {
	id    map[string]int32
	last  []int // of each term, the last report that had it
	count []float64
}

func newTally() *tally { return &tally{id: make(map[string]int32)} }

// add counts a term of a report; the reports come one after the other.
func (t *tally) add(report int, term string) {
	n, ok := t.id[term]
	if !ok {
		n = int32(len(t.count))
		t.id[term], t.last, t.count = n, append(t.last, report-1), append(t.count, 0)
	}
	if t.last[n] != report {
		t.last[n] = report
		t.count[n]++
	}
}

// weigh is the lexicon of the terms of so many reports.
func (t *tally) weigh(reports int) *lexicon {
	l := &lexicon{id: t.id, weight: make([]float64, len(t.count))}
	for i, n := range t.count {
		l.weight[i] = math.Log(1 + float64(reports)/n)
	}
	return l
}

func (l *lexicon) vector(terms []string) vector {
	v := vector{term: make([]int32, 0, len(terms))}
	for _, t := range terms {
		if n, ok := l.id[t]; ok {
			v.term = append(v.term, n)
		}
	}
	slices.Sort(v.term)
	v.term = slices.Compact(v.term)
	v.weight = make([]float64, len(v.term))
	for i, n := range v.term {
		v.weight[i] = l.weight[n]
		v.norm += l.weight[n] * l.weight[n]
	}
	v.norm = math.Sqrt(v.norm)
	return v
}

// cosine is the similarity of two vectors, 0..1.
func cosine(a, b vector) float64 {
	if a.norm == 0 || b.norm == 0 {
		return 0
	}
	sum := 0.0
	for i, j := 0, 0; i < len(a.term) && j < len(b.term); {
		switch {
		case a.term[i] < b.term[j]:
			i++
		case a.term[i] > b.term[j]:
			j++
		default:
			sum += a.weight[i] * b.weight[j]
			i, j = i+1, j+1
		}
	}
	return sum / (a.norm * b.norm)
}

// alike reports whether two vectors are at least so similar; two of which the one is
// that much longer than the other are not.
func alike(a, b vector, least float64) bool {
	return min(a.norm, b.norm) >= least*max(a.norm, b.norm) && cosine(a, b) >= least
}

func union(a, b vector) vector {
	out := vector{}
	i, j := 0, 0
	push := func(t int32, w float64) {
		out.term, out.weight = append(out.term, t), append(out.weight, w)
		out.norm += w * w
	}
	for i < len(a.term) || j < len(b.term) {
		switch {
		case j == len(b.term) || i < len(a.term) && a.term[i] < b.term[j]:
			push(a.term[i], a.weight[i])
			i++
		case i == len(a.term) || a.term[i] > b.term[j]:
			push(b.term[j], b.weight[j])
			j++
		default:
			push(a.term[i], a.weight[i])
			i, j = i+1, j+1
		}
	}
	out.norm = math.Sqrt(out.norm)
	return out
}

// parties is the ids of the people and bodies that a fact names, sorted.
func parties(f *facts.Fact) []string {
	var out []string
	if f.Actor.ID != "" {
		out = append(out, f.Actor.ID)
	}
	for _, p := range f.Parties {
		out = append(out, p.ID)
	}
	slices.Sort(out)
	return slices.Compact(out)
}
