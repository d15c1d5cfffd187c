package report

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
)

// Relations are written one by one as encoding/json writes them.
func TestRelationsInJSON(t *testing.T) {
	r := sample(t)[0]
	v := newView(&r, Options{})
	r.Findings[0].Silent, r.Findings[0].Edit = []string{"a"}, true
	for _, oneRow := range []bool{true, false} {
		for _, f := range r.Findings {
			assert.Equal(t, streamed(t, oneRow, func(s *jsonStream) { s.value(v.findingJSON(f)) }), streamed(t, oneRow, func(s *jsonStream) { v.writeFinding(s, f) }), f.ID)
		}
		p := checker.Pair{Sides: [2]int{0, 11}, Verdict: checker.Conflict, Cause: checker.CauseValue, Rule: "number/apart", Proof: []string{"f1", "f2"}, Edit: true}
		for reason, why := range map[string]string{
			"قتلى 5 <b> & é": "letters stand as they are",
			"\"a\" \\ b":     "quotes and backslashes",
			"a\tb\x00c\x7f":  "control characters",
			"a\u2028b\u2029": "separators of lines",
			"a\u2027b":       "what begins like one",
			"a\xffb":         "no UTF-8",
			"":               "nothing",
		} {
			want := jsonRelation{p.Sides, p.Verdict.String(), p.Cause, reason, p.Rule, p.Proof, p.Edit}
			assert.Equal(t, streamed(t, oneRow, func(s *jsonStream) { s.value(want) }), streamed(t, oneRow, func(s *jsonStream) { s.relation(p, reason) }), why)
		}
	}
}

// Rows are those of encoding/json.
func TestRowsOfJSON(t *testing.T) {
	for _, text := range []string{
		`{}`, `[]`, `7`, `"a"`, `null`, `[{}]`, `[[],{}]`, `{"a":[],"b":{}}`, `{"a":[1,-2.5e3,true],"b":{"c":"d","e":[{"f":null}]}}`,
		`["{[:,]}","\\","\"","a\\\",b",""]`, `{"قتلى":"5: {3}"}`,
	} {
		for _, margin := range []string{"", "  "} {
			var want bytes.Buffer
			require.NoError(t, json.Indent(&want, []byte(text), margin, " "))
			assert.Equal(t, want.String(), string(appendRows(nil, []byte(text), margin)), text)
		}
	}
}

func streamed(t *testing.T, oneRow bool, write func(s *jsonStream)) string {
	var out bytes.Buffer
	s := newJSONStream(&out, oneRow)
	s.open("[")
	s.next()
	write(s)
	s.close("]")
	require.NoError(t, s.end())
	return out.String()
}
