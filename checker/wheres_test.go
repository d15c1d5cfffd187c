package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestRelateWheres holds which two places in a role exclude each other: two of one
// sort; opposite sides; two floors. The judgement is the same the other way round.
func TestRelateWheres(t *testing.T) {
	for _, c := range []struct {
		reason, role, a, b string
		verdict            Verdict
		rule               string
	}{
		{"one port", facts.From, "site:port-x", "site:port-x", Agree, "place/same"},
		{"a port and its town", facts.From, "site:port-ململ", "place:ململ", Agree, "place/same"},
		{"two ports", facts.From, "site:port-ململ", "site:port-طشقند", Conflict, "place/from"},
		{"a port and a town may be one", facts.From, "site:port-ململ", "place:geonames:1", Compatible, "place/may-hold"},
		{"two airports that share a word", facts.To, "site:airport-ململ", "site:airport-ململ-طشقند", Compatible, "place/spelling"},
		{"two towns of the gazetteer", facts.To, "place:geonames:1", "place:geonames:2", Conflict, "place/to"},
		{"two provinces", facts.To, "place:YE-AD", "place:YE-LA", Conflict, "place/to"},
		{"two countries", facts.From, "country:LB", "country:SY", Conflict, "place/from"},
		{"a town may lie in the country", facts.From, "country:LB", "place:geonames:2", Compatible, "place/may-hold"},
		{"a place of no list may be a quarter", facts.From, "place:ململ", "place:طشقند", Compatible, "place/may-hold"},
		{"two beaches", facts.From, "coast:ململ", "coast:طشقند", Conflict, "place/from"},
		{"the coast of a town has beaches", facts.From, "coast:place:geonames:1", "coast:طشقند", Compatible, "place/may-hold"},
		{"the coasts of two towns", facts.From, "coast:place:geonames:1", "coast:place:geonames:2", Conflict, "place/from"},
		{"two flags", facts.Flag, "country:PA", "country:LR", Conflict, "place/flag"},
		{"north and south", facts.Side, "0", "180", Conflict, "place/side"},
		{"north-east and south", facts.Side, "45", "180", Conflict, "place/side"},
		{"north and north-west, round the circle", facts.Side, "0", "315", Compatible, "place/near-side"},
		{"north and east are roughly told", facts.Side, "0", "90", Compatible, "place/near-side"},
		{"two floors", facts.Floor, "3", "0", Conflict, "place/floor"},
		{"the ground floor is the first to some", facts.Floor, "0", "1", Compatible, "place/floor-name"},
	} {
		x, y := &facts.Where{Role: c.role, Ref: facts.Ref{ID: c.a}}, &facts.Where{Role: c.role, Ref: facts.Ref{ID: c.b}}
		for _, j := range []judgement{relateWheres(x, y), relateWheres(y, x)} {
			assert.Equal(t, c.verdict, j.Verdict, c.reason)
			assert.Equal(t, c.rule, j.Rule, c.reason)
		}
	}
	qatar, iran := &facts.Where{Role: facts.From, In: "QA", Ref: facts.Ref{ID: "site:port-x"}}, &facts.Where{Role: facts.From, In: "IR", Ref: facts.Ref{ID: "place:geonames:1"}}
	assert.Equal(t, Conflict, relateWheres(qatar, iran).Verdict, "a port and a town of two countries")
	big, small := &facts.Where{Role: facts.To, Ref: facts.Ref{ID: "place:geonames:1", Name: "town of X"}}, &facts.Where{Role: facts.To, Ref: facts.Ref{ID: "place:geonames:2", Name: "X"}}
	assert.Equal(t, Agree, relateWheres(big, small).Verdict, "one name that two towns have")
	back := relateWheres(&facts.Where{Role: facts.From, Ref: facts.Ref{ID: "site:x-y"}}, &facts.Where{Role: facts.To, Ref: facts.Ref{ID: "site:x-y"}})
	assert.Equal(t, judgement{Verdict: Conflict, Cause: CausePlace, Rule: "place/reversed"}, back, "the way there and the way back")
}
