package checker

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/facts"
)

// TestSums holds when a figure is a part of what another report gives in one
// sum, and when two figures exclude each other still.
func TestSums(t *testing.T) {
	dead := func(n, kind string) facts.Fact { return some(t, "kill", n, kind, fire...) }
	and := func(f facts.Fact) facts.Fact { f.Number.AddedTo = "b1"; return f }
	at := func(town string, sentence int, f facts.Fact) facts.Fact {
		f.Place, f.Sentence = facts.Ref{ID: "place:" + town, Name: town}, sentence
		return f
	}
	about := func(f facts.Fact) facts.Fact {
		f.Number.Range = facts.Range[facts.Number]{Low: facts.Int(9), High: facts.Int(11), About: true}
		return f
	}
	of := func(f facts.Fact) facts.Fact { f.Number.PartOf = "1"; return f }
	for _, c := range []struct {
		reason string
		a, b   []facts.Fact
		want   Verdict
		rule   string
	}{
		{"ten and three are 13", []facts.Fact{dead("13", "worker")}, []facts.Fact{dead("10", "worker"), and(dead("3", "worker"))}, Scope, "number/sum"},
		{"ten and four are not", []facts.Fact{dead("13", "worker")}, []facts.Fact{dead("10", "worker"), and(dead("4", "worker"))}, Conflict, "number/apart"},
		{"ten, and three that nothing joins to them", []facts.Fact{dead("13", "worker")}, []facts.Fact{dead("10", "worker"), dead("3", "worker")}, Conflict, "number/apart"},
		{"about ten and three come to no figure", []facts.Fact{dead("13", "worker")}, []facts.Fact{about(dead("10", "worker")), and(dead("3", "worker"))}, Conflict, "number/apart"},
		{"nine, five at one town and four at another", []facts.Fact{at("aleppo", 0, dead("5", ""))},
			[]facts.Fact{dead("9", ""), at("aleppo", 1, dead("5", "")), at("hurghada", 3, dead("4", ""))}, Scope, "number/sum"},
		{"nine, five at one town and three at another", []facts.Fact{at("aleppo", 0, dead("5", ""))},
			[]facts.Fact{at("aleppo", 0, dead("9", "")), at("hurghada", 3, dead("3", ""))}, Conflict, "number/apart"},
		{"what is left of 66 without 29", []facts.Fact{dead("37", "")}, []facts.Fact{dead("66", ""), of(dead("29", ""))}, Scope, "number/remainder"},
		{"what is left of five without three may be chance", []facts.Fact{dead("2", "")}, []facts.Fact{dead("5", ""), of(dead("3", ""))}, Conflict, "number/apart"},
		{"the men, without 29 women", []facts.Fact{dead("37", "man")}, []facts.Fact{dead("66", ""), of(dead("29", "woman"))}, Scope, "number/remainder"},
		{"a count of all is no rest without the women", []facts.Fact{dead("37", "person")}, []facts.Fact{dead("66", "person"), of(dead("29", "woman"))}, Conflict, "number/apart"},
	} {
		var got []Pair
		for _, f := range Compare(twoReports(c.a, c.b)).Findings {
			for _, p := range f.Pairs {
				if f.Slot == Number && p.Verdict.Flagged() {
					got = append(got, p)
				}
			}
		}
		if assert.NotEmpty(t, got, c.reason) {
			assert.Equal(t, c.want, got[0].Verdict, c.reason)
			assert.Equal(t, c.rule, got[0].Rule, c.reason)
			assert.Equal(t, c.rule != "number/apart", len(got[0].Proof) > 1, "%s: the figures that add up", c.reason)
		}
	}
}
