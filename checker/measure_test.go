package checker_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/fixtures"
)

// count is a share: right of all.
type count struct{ right, all int }

func (c *count) add(right bool) {
	c.all++
	if right {
		c.right++
	}
}

func (c count) percent() float64 { return 100 * float64(c.right) / float64(max(c.all, 1)) }

// measure is what the fixtures' golds say of the program.
type measure struct {
	values      count // gold values that a fact carries
	verdicts    count // gold facts whose strongest relation is told
	falseAlarms count // agreeing pairs that are flagged
	recall      count // gold facts with a flagged pair in which a flagged pair is told
	precision   count // flagged pairs of gold values that gold flags too
	meet        count // flagged sides that carry values of one gold fact, not of two
	spans       count // spans that mark whole letters of their report
}

var verdicts = map[string]checker.Verdict{"agree": checker.Agree, "compatible": checker.Compatible, "scope": checker.Scope, "conflict": checker.Conflict}

func (m *measure) story(t *testing.T, name string) {
	gold, err := fixtures.ReadGold(name)
	require.NoError(t, err)
	r := newTold(name, docs(t, name))
	owners := map[string][]string{} // of a fact, the gold facts whose values it carries
	for i := range gold.Facts {
		m.fact(r, &gold.Facts[i], owners)
	}
	m.strangers(r, owners)
	for _, f := range r.result.Story.Facts {
		text := r.texts[f.Document[len(name)+1:]]
		m.spans.add(wellFormed(f.Evidence, text) && wellFormed(f.Number.Span, text) && wellFormed(f.Date.Span, text) && wellFormed(f.Claim.Span, text))
	}
}

// strangers looks for flagged sides that speak of two gold facts.
func (m *measure) strangers(r *told, owners map[string][]string) {
	of := func(s checker.Side) (out []string) {
		for _, id := range s.Facts {
			out = append(out, owners[id]...)
		}
		return out
	}
	for _, f := range r.result.Findings {
		for _, p := range f.Pairs {
			if x, y := of(f.Sides[p.Sides[0]]), of(f.Sides[p.Sides[1]]); p.Verdict.Flagged() && len(x) > 0 && len(y) > 0 {
				m.meet.add(holdsAny(x, y))
			}
		}
	}
}

func (m *measure) fact(r *told, fact *fixtures.Fact, owners map[string][]string) {
	found := make([][]string, len(fact.Values))
	for i, v := range fact.Values {
		found[i] = r.carries(v, fact.Type)
		m.values.add(len(found[i]) > 0)
		for _, id := range found[i] {
			owners[id] = append(owners[id], fact.ID)
		}
	}
	var want, got checker.Verdict // the strongest of the fact
	hit := false
	for i := range fact.Values {
		for j := range i {
			v := gold(fact, i, j)
			if fact.Values[i].File == fact.Values[j].File || v == 0 {
				continue
			}
			said := r.stated(found[i], found[j], slotOf(fact.Type))
			want, got = max(want, v), max(got, said)
			hit = hit || v.Flagged() && said.Flagged()
			if v == checker.Agree {
				m.falseAlarms.add(said.Flagged())
			}
			if said.Flagged() {
				m.precision.add(v.Flagged())
			}
		}
	}
	if want == 0 {
		return // one report tells it
	}
	m.verdicts.add(want == got)
	if want.Flagged() {
		m.recall.add(hit)
	}
}

// gold is the verdict of a gold fact on two of its values; 0 where it has none.
func gold(fact *fixtures.Fact, i, j int) checker.Verdict {
	a, b := fact.Values[i].Group, fact.Values[j].Group
	if a == b {
		return checker.Agree
	}
	for _, r := range fact.Relations {
		if r.Groups[0] == a && r.Groups[1] == b || r.Groups[0] == b && r.Groups[1] == a {
			return verdicts[r.Verdict]
		}
	}
	return 0
}

// TestFixturesAreReadAsTheirGoldsSay holds floors under what the program makes
// of the fixtures. They only rise.
func TestFixturesAreReadAsTheirGoldsSay(t *testing.T) {
	m := &measure{}
	for _, name := range fixtures.Stories() {
		m.story(t, name)
	}
	t.Logf("values %.1f verdicts %.1f false alarms %.1f recall %.1f precision %.1f meet %.1f (%d)", m.values.percent(), m.verdicts.percent(),
		m.falseAlarms.percent(), m.recall.percent(), m.precision.percent(), m.meet.percent(), m.meet.all)
	assert.GreaterOrEqual(t, m.values.percent(), 95.0, "gold values that a fact carries")
	assert.GreaterOrEqual(t, m.verdicts.percent(), 70.0, "gold facts with the right verdict")
	assert.LessOrEqual(t, m.falseAlarms.percent(), 1.0, "agreeing values that are flagged")
	assert.GreaterOrEqual(t, m.recall.percent(), 75.0, "differences that are flagged")
	assert.GreaterOrEqual(t, m.precision.percent(), 99.0, "flagged values that gold flags")
	assert.GreaterOrEqual(t, m.meet.percent(), 98.0, "flagged values that are of one thing")
	assert.Equal(t, m.spans.all, m.spans.right, "spans that mark letters of the text")
	assert.Greater(t, m.values.all, 500, "the golds are gone")
}
