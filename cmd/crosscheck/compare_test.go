package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"crosscheck/checker"
)

func TestFailOn(t *testing.T) {
	with := func(verdicts ...checker.Verdict) []checker.Result {
		results := []checker.Result{{}}
		for _, v := range verdicts {
			severity := map[checker.Verdict]checker.Severity{checker.Conflict: checker.Error, checker.Scope: checker.Warning}[v]
			results = append(results, checker.Result{Findings: []checker.Finding{{Verdict: checker.Lone}, {Verdict: v, Severity: severity}}})
		}
		return results
	}
	speakers := []checker.Result{{Findings: []checker.Finding{{Verdict: checker.Conflict, Cause: checker.CauseSpeaker, Severity: checker.Warning}}}}
	for _, c := range []struct {
		failOn, reason string
		results        []checker.Result
		want           error
	}{
		{"none", "nothing fails", with(checker.Conflict), nil},
		{"conflict", "a conflict in any story", with(checker.Agree, checker.Conflict), errFindings},
		{"conflict", "scope is below conflict", with(checker.Scope), nil},
		{"scope", "scope itself", with(checker.Scope), errFindings},
		{"scope", "conflict is above scope", with(checker.Conflict), errFindings},
		{"conflict", "two speakers of one report are a warning", speakers, nil},
		{"scope", "… and warnings fail here", speakers, errFindings},
		{"scope", "what is not flagged never fails", with(checker.Compatible, checker.Agree), nil},
	} {
		f := compareFlags{failOn: c.failOn}
		assert.Equal(t, c.want, f.verdict(c.results), "%s: %s", c.failOn, c.reason)
	}
}

func TestMapAllKeepsTheOrder(t *testing.T) {
	in := make([]int, 1000)
	for i := range in {
		in[i] = i
	}
	assert.Equal(t, in, mapAll(in, func(i int) int { return i }))
	assert.Empty(t, mapAll(nil, func(i int) int { return i }))
}
