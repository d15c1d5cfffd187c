package checker_test

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
	"crosscheck/fixtures"
	"crosscheck/report"
)

// proofJSON is what a proof prints, as far as it is replayed.
type proofJSON struct {
	Finding   struct{ ID, Slot, Verdict string }
	Joins     []joinJSON
	Relations []relationJSON
	Refusals  []joinJSON
	Documents []struct {
		ID     string
		Anchor struct{ Date string }
	}
	Facts []factJSON
}

type joinJSON struct {
	Facts    [2]string
	Rule     string
	Reason   string
	Sum      float64
	Features []struct {
		Name          string
		Value, Weight float64
	}
}

type relationJSON struct {
	Facts    [2]string
	Ranges   [2]rangeJSON
	Relation string
	Verdict  string
	Rule     string
	Reason   string
	Proof    []string
	Order    []struct {
		Rule, Fact string
		Days       []string
	}
}

type rangeJSON struct {
	Low, High   json.Number
	About, Open bool
	From, To    string
}

type factJSON struct {
	ID, Document, Polarity, Modality string
	Claim, Place                     struct{ ID string }
	Number                           struct {
		Low, High json.Number
		PartOf    string `json:"part_of"`
		Unit      string `json:"unit"`
		AsOf      string `json:"as_of"`
	}
	Said  struct{ Speaker struct{ ID string } }
	Steps []struct{ Slot, Rule, Says string }
}

func number(t *testing.T, n json.Number) facts.Number {
	if n == "" {
		return facts.Number{}
	}
	out, ok := facts.ParseNumber(n.String())
	require.True(t, ok, n)
	return out
}

func instant(t *testing.T, s string) facts.Instant {
	if s == "" {
		return facts.Instant{}
	}
	out, ok := facts.ParseInstant(s)
	require.True(t, ok, s)
	return out
}

// how relates the printed ranges once more.
func (r relationJSON) how(t *testing.T) facts.Relation {
	a, b := r.Ranges[0], r.Ranges[1]
	if a.From+a.To+b.From+b.To != "" {
		return facts.Relate(facts.Range[facts.Instant]{Low: instant(t, a.From), High: instant(t, a.To)}, facts.Range[facts.Instant]{Low: instant(t, b.From), High: instant(t, b.To)})
	}
	return facts.Relate(a.numbers(t), b.numbers(t))
}

func (r rangeJSON) numbers(t *testing.T) facts.Range[facts.Number] {
	return facts.Range[facts.Number]{Low: number(t, r.Low), High: number(t, r.High), About: r.About}
}

// Whoever reads a proof comes to the same verdict by it: the relation of the
// printed ranges is the printed one, and with what is printed beside it the
// verdict follows.
func TestProofsReplay(t *testing.T) {
	replayed := map[string]int{} // by rule
	seen := map[string]bool{}
	for _, name := range slices.Concat(fixtures.Stories(), fixtures.Stories(), []string{"nobody.txtar", "moments.txtar", "tolls-stayed.txtar", "tolls-beside.txtar"}) {
		var all []facts.Document
		if strings.HasSuffix(name, ".txtar") {
			all = archived(t, name)
		} else {
			all = docs(t, name)
		}
		if seen[name] { // the second time without the days of publication
			for i := range all {
				all[i].Published = ""
			}
		}
		seen[name] = true
		result := checker.Compare(story.Read(all, ar.Arabic{Explain: true}))
		how := checker.Explain(result)
		for _, f := range result.Findings {
			proof := how.Finding(f)
			var out bytes.Buffer
			require.NoError(t, report.WriteExplanationsJSON(&out, []report.Explanation{{Result: &result, Finding: &proof}}, report.Options{}))
			var p proofJSON
			require.NoError(t, json.Unmarshal(out.Bytes(), &p))
			p.joined(t, f)
			if !f.Verdict.Flagged() {
				continue
			}
			strongest := checker.Verdict(0)
			for _, r := range p.Relations {
				replayed[r.Rule]++
				got := p.replay(t, r)
				assert.Equal(t, r.Verdict, got.String(), "%s %s: %s", name, f.ID, r.Reason)
				strongest = max(strongest, got)
			}
			assert.Equal(t, p.Finding.Verdict, strongest.String(), "%s %s", name, f.ID)
		}
	}
	for _, rule := range []string{"number/apart", "number/as-of", "number/part", "number/zero", "number/bounds", "number/sum", "number/speakers", "date/apart", "cause/apart", "cause/denied"} {
		assert.Positive(t, replayed[rule], "no proof rests on %s any more", rule)
	}
}

// archived is the two reports of a story of testdata.
func archived(t *testing.T, name string) (out []facts.Document) {
	archive, err := txtar.ParseFile("testdata/" + name)
	require.NoError(t, err)
	reports, err := txtar.FS(archive)
	require.NoError(t, err)
	for _, file := range []string{"a.txt", "b.txt"} {
		read, err := source.ReadFS(reports, file)
		require.NoError(t, err)
		out = append(out, read...)
	}
	return out
}

// joined holds the joins of a proof against the sides: the links make one group
// of all facts, and every sum is that of its features and above zero.
func (p proofJSON) joined(t *testing.T, f checker.Finding) {
	root := map[string]string{}
	var find func(id string) string
	find = func(id string) string {
		if root[id] == "" || root[id] == id {
			return id
		}
		return find(root[id])
	}
	for _, j := range p.Joins {
		root[find(j.Facts[0])] = find(j.Facts[1])
		assert.NotEmpty(t, j.Reason, f.ID)
		if j.Rule == "" {
			assert.InDelta(t, j.sum(), j.Sum, 0.01, f.ID)
			assert.GreaterOrEqual(t, j.Sum, 0.0, "%s: the sum is above zero, here rounded", f.ID)
		}
	}
	told := f.Sides[0].Facts
	for _, s := range f.Sides {
		for _, id := range s.Facts {
			assert.True(t, s.Value == "" || find(id) == find(told[0]), "%s: nothing joins %s and %s", f.ID, told[0], id)
		}
	}
	for _, r := range p.Refusals {
		assert.NotEmpty(t, r.Reason, f.ID)
		if r.Rule == "score" {
			assert.LessOrEqual(t, r.Sum, 0.0, "%s: %s", f.ID, r.Reason)
		}
	}
	for _, x := range p.Facts {
		assert.NotEmpty(t, x.Steps, x.ID)
	}
}

func (j joinJSON) sum() (sum float64) {
	for _, f := range j.Features {
		sum += f.Value * f.Weight
	}
	return sum
}

func (p proofJSON) fact(t *testing.T, id string) factJSON {
	i := slices.IndexFunc(p.Facts, func(f factJSON) bool { return f.ID == id })
	require.GreaterOrEqual(t, i, 0, "the proof lacks fact %s", id)
	return p.Facts[i]
}

// replay is the verdict that follows from what is printed of a relation.
func (p proofJSON) replay(t *testing.T, r relationJSON) checker.Verdict {
	if p.Finding.Slot == "place" {
		require.NotEqual(t, p.fact(t, r.Facts[0]).Place.ID, p.fact(t, r.Facts[1]).Place.ID, r.Reason)
		return checker.Conflict
	}
	if p.Finding.Slot == "claim" {
		return p.replayClaims(t, r)
	}
	how := r.how(t)
	require.Equal(t, r.Relation, how.String(), r.Reason)
	switch {
	case r.Rule == "number/as-of":
		require.NotEmpty(t, r.Order, "nothing says which count is the later: %s", r.Reason)
		for _, o := range r.Order {
			p.ordered(t, r, o.Rule, o.Fact, o.Days)
		}
		return checker.Scope
	case r.Rule == "number/sum" || r.Rule == "number/remainder":
		p.adds(t, r)
		return checker.Scope
	case r.Rule == "number/speakers":
		f, g := p.fact(t, r.Facts[0]), p.fact(t, r.Facts[1])
		require.Equal(t, f.Document, g.Document, r.Reason)
		require.NotEqual(t, f.Said.Speaker.ID, g.Said.Speaker.ID, r.Reason)
		return checker.Conflict
	case r.Rule == "number/points":
		require.NotEqual(t, p.fact(t, r.Facts[0]).Number.Unit == "percent", p.fact(t, r.Facts[1]).Number.Unit == "percent", r.Reason)
		return checker.Scope
	case r.Rule == "number/part" && len(r.Proof) > 1: // a part of a part
		return checker.Scope
	case r.Rule == "number/part":
		part := p.fact(t, r.Proof[0])
		whole := p.fact(t, part.Number.PartOf)
		less, more := facts.Range[facts.Number]{Low: number(t, part.Number.Low), High: number(t, part.Number.High)}, facts.Range[facts.Number]{Low: number(t, whole.Number.Low), High: number(t, whole.Number.High)}
		a, b := r.Ranges[0].numbers(t), r.Ranges[1].numbers(t)
		meet := func(x, y facts.Range[facts.Number]) bool { return facts.Relate(x, y) != facts.Apart }
		require.True(t, meet(less, a) && meet(more, b) || meet(less, b) && meet(more, a), "the figures of the part: %s", r.Reason)
		return checker.Scope
	case how == facts.Same:
		return checker.Agree
	case how != facts.Apart && !r.touching(t):
		return checker.Compatible
	case slices.Contains([]string{"number/rounding", "number/converted", "date/clock-alone", "date/near-clock", "date/relation", "date/grain"}, r.Rule):
		return checker.Compatible
	}
	return checker.Conflict
}

// touching reports whether two ranges meet at one value only, that one of them
// leaves out.
func (r relationJSON) touching(t *testing.T) bool {
	a, b := r.Ranges[0].numbers(t), r.Ranges[1].numbers(t)
	touch := !a.High.IsZero() && a.High == b.Low || !b.High.IsZero() && b.High == a.Low
	return touch && (r.Ranges[0].Open || r.Ranges[1].Open) && !a.IsPoint() && !b.IsPoint()
}

// adds demands that the figures of a sum come to the larger one of two, and what a
// part leaves of it to the smaller one.
func (p proofJSON) adds(t *testing.T, r relationJSON) {
	a, b := r.Ranges[0].numbers(t).Low, r.Ranges[1].numbers(t).Low
	if a.Compare(b) > 0 {
		a, b = b, a
	}
	var figures []facts.Number
	for _, id := range r.Proof {
		figures = append(figures, number(t, p.fact(t, id).Number.Low))
	}
	if r.Rule == "number/remainder" {
		require.Len(t, figures, 2, r.Reason)
		left, ok := figures[0].Sub(figures[1])
		require.True(t, ok && figures[0] == b && left == a, r.Reason)
		return
	}
	sum := facts.Int(0)
	for _, n := range figures {
		sum, _ = sum.Add(n)
	}
	require.Equal(t, b, sum, r.Reason)
	require.Contains(t, figures, a, r.Reason)
}

// ordered demands that what makes one count the later is printed beside it.
func (p proofJSON) ordered(t *testing.T, r relationJSON, rule, fact string, days []string) {
	switch rule {
	case "marked":
		assert.Contains(t, []string{"initial", "superseded", "updated", "until"}, p.fact(t, fact).Number.AsOf, r.Reason)
	case "risen":
		assert.Equal(t, "updated", p.fact(t, fact).Number.AsOf, r.Reason)
	case "days":
		require.Len(t, days, 2)
		assert.Less(t, days[0], days[1], r.Reason)
		for _, day := range days {
			assert.True(t, slices.ContainsFunc(p.Documents, func(d struct {
				ID     string
				Anchor struct{ Date string }
			}) bool {
				return d.Anchor.Date == day
			}), "no report counts from %s", day)
		}
	case "shift", "beside":
		assert.Contains(t, []string{"kill", "die", "wound", "miss", "survive", "treat", "critical", "strand"}, p.fact(t, fact).Claim.ID, r.Reason)
	case "hours", "days-of", "kept":
		require.Len(t, days, 2)
		assert.NotEqual(t, days[0], days[1], r.Reason)
	default:
		assert.Fail(t, rule)
	}
}

// replayClaims judges two claims by what the table of claim types says of them.
func (p proofJSON) replayClaims(t *testing.T, r relationJSON) checker.Verdict {
	f, g := p.fact(t, r.Facts[0]), p.fact(t, r.Facts[1])
	opposed, denied := facts.ClaimOpposes(f.Claim.ID, g.Claim.ID), f.Polarity != g.Polarity
	if x, ok := facts.CauseOf(f.Claim.ID); ok {
		y, _ := facts.CauseOf(g.Claim.ID)
		return replayCauses(t, r, x, y, f.Polarity, g.Polarity)
	}
	switch {
	case r.Rule == "claim/later":
		require.True(t, denied, r.Reason)
		return checker.Compatible
	case r.Rule == "claim/lasted":
		require.True(t, opposed, r.Reason)
		return checker.Compatible
	case f.Modality != g.Modality && (opposed || denied):
		return checker.Compatible
	case opposed != denied:
		return checker.Conflict
	}
	return checker.Agree
}

// replayCauses judges two causes by what the table of causes says of them.
func replayCauses(t *testing.T, r relationJSON, x, y, polarity, other string) checker.Verdict {
	switch r.Rule {
	case "cause/denied":
		require.NotEqual(t, polarity, other, r.Reason)
		if polarity == "denied" {
			x, y = y, x
		}
		require.True(t, facts.CauseWithin(x, y), r.Reason)
		return checker.Conflict
	case "cause/apart":
		require.True(t, facts.CausesApart(x, y), r.Reason)
		return checker.Conflict
	case "cause/same":
		require.Equal(t, x, y, r.Reason)
		return checker.Agree
	}
	return checker.Compatible
}

// What holds two facts apart is printed in plain words, and a fact that stands
// in a finding is told to.
func TestFactProofs(t *testing.T) {
	rules := map[string]bool{}
	for _, name := range []string{"kandahar-station", "two-fires", "niger-rome"} {
		result := checker.Compare(story.Read(docs(t, name), ar.Arabic{Explain: true}))
		how := checker.Explain(result)
		for _, f := range result.Story.Facts {
			p := how.Fact(f.ID)
			require.Equal(t, f.ID, p.Fact)
			for _, r := range p.Refusals {
				rules[r.Rule] = true
				require.Equal(t, f.ID, r.Facts[0])
				other := slices.IndexFunc(result.Story.Facts, func(g facts.Fact) bool { return g.ID == r.Facts[1] })
				assert.NotEqual(t, f.Document, result.Story.Facts[other].Document, "%s of another report", r.Facts[1])
				for _, found := range p.Findings {
					for _, s := range found.Sides {
						assert.False(t, found.Slot == r.Slot && slices.Contains(s.Facts, r.Facts[1]), "%s %s stands in %s itself", f.ID, r.Facts[1], found.ID)
					}
				}
				if r.Rule == "rival" || r.Rule == "clash" {
					assert.NotEmpty(t, r.Other[0], "%s: %s", f.ID, r.Rule)
				}
			}
		}
	}
	for _, rule := range []string{"score", "two-towns", "far-apart", "rival", "clash", "unit", "claim"} {
		assert.True(t, rules[rule], "no fact is refused by %s any more", rule)
	}
}

// A proof holds for copies too: facts of a report given twice are explained by
// the report that was compared.
func TestProofOfCopies(t *testing.T) {
	all := docs(t, "two-fires")
	again := all[0]
	again.ID += " (2)"
	result := checker.Compare(story.Read(append(all, again), ar.Arabic{Explain: true}))
	how := checker.Explain(result)
	for _, f := range result.Story.Facts {
		if f.Document == again.ID {
			assert.NotEmpty(t, how.Fact(f.ID).Findings, f.ID)
		}
	}
	for _, f := range result.Findings {
		assert.Len(t, how.Finding(f).Relations, len(f.Pairs), f.ID)
	}
}

func TestFeaturesHaveNames(t *testing.T) {
	seen := map[string]bool{}
	for _, name := range checker.Features() {
		assert.False(t, name == "" || seen[name], "%q", name)
		seen[name] = true
	}
}
