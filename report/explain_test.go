package report

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/clipperhouse/displaywidth"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"github.com/xeipuuv/gojsonschema"

	"crosscheck/checker"
	"crosscheck/facts/ar"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
	"crosscheck/fixtures"
)

// explained is a fixture compared, with the steps of its facts.
func explained(t *testing.T, name string) (*checker.Result, *checker.Explanation) {
	docs, err := source.ReadFS(fixtures.FS, name)
	require.NoError(t, err)
	r := checker.Compare(story.Read(docs, ar.Arabic{Explain: true}))
	return &r, checker.Explain(r)
}

// all is everything that can be explained of a result.
func all(r *checker.Result, how *checker.Explanation) (out []Explanation) {
	for _, f := range r.Findings {
		p := how.Finding(f)
		out = append(out, Explanation{Result: r, Finding: &p})
	}
	for _, f := range r.Story.Facts {
		p := how.Fact(f.ID)
		out = append(out, Explanation{Result: r, Fact: f.ID, Stands: &p}, Explanation{Result: r, Fact: f.ID})
	}
	return out
}

// Whatever is explained fits the terminal, closes its isolates, and names no key
// that the languages lack.
func TestExplanationsFit(t *testing.T) {
	for _, name := range []string{"niger-rome", "two-fires"} {
		r, how := explained(t, name)
		list := all(r, how)
		for _, o := range []Options{{Width: 60, ClaimLabel: claimLabel}, {Width: 80, Lang: "ar"}, {Width: 100, ClaimLabel: claimLabel, Color: true}, {Width: 120}} {
			var b bytes.Buffer
			require.NoError(t, WriteExplanations(&b, list, o))
			for line := range strings.Lines(b.String()) {
				line = strings.TrimSuffix(line, "\n")
				plain := displaywidth.Options{ControlSequences: true}.String(line)
				require.LessOrEqual(t, plain, o.Width, "%d: %s", o.Width, line)
				opened := strings.Count(line, "\u2068") + strings.Count(line, "\u2067")
				require.Equal(t, opened, strings.Count(line, "\u2069"), "isolates of %q", line)
				require.NotContains(t, line, "{", "a placeholder that nothing fills")
			}
		}
	}
}

// Every rule that a fact is read by, every feature and every refusal has words.
func TestExplanationsHaveWords(t *testing.T) {
	has := func(key, where string) {
		_, ok := english().has(key)
		assert.True(t, ok, "%s: proof.en.txt lacks %q", where, key)
	}
	for _, name := range fixtures.Stories() {
		r, how := explained(t, name)
		for _, e := range all(r, how) {
			if e.Finding != nil {
				for _, j := range e.Finding.Joins {
					if j.Rule != "" {
						has("join."+j.Rule, name)
					}
				}
				for _, x := range e.Finding.Relations {
					for _, o := range x.Order {
						has("order."+o.Rule, name)
					}
				}
			} else if e.Stands != nil {
				for _, x := range e.Stands.Refusals {
					if x.Rule != "score" {
						has("refused."+x.Rule, name)
					}
				}
			}
		}
		for _, f := range r.Story.Facts {
			for _, s := range f.Steps {
				has("step."+s.Rule, name)
			}
		}
	}
	for _, name := range checker.Features() {
		has("feature."+name, "features")
	}
	for rule := range date.Rules {
		has("step.date/"+rule, "facts/ar/date")
	}
	corpora, err := filepath.Glob("../facts/ar/*/corpus.txt")
	require.NoError(t, err)
	require.NotEmpty(t, corpora)
	for _, file := range corpora {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		for _, m := range (ar.Arabic{}).Mentions(string(text)) {
			for _, rule := range m.Rules {
				if !strings.Contains(rule, "/") {
					rule = "number/" + rule
				}
				if !m.Idle && !strings.HasPrefix(rule, "number/aside") {
					has("step."+rule, file)
				}
			}
		}
	}
}

func TestExplanationsAsJSON(t *testing.T) {
	r, how := explained(t, "niger-rome")
	list := all(r, how)
	var b bytes.Buffer
	require.NoError(t, WriteExplanationsJSON(&b, list, Options{}))
	schema, err := gojsonschema.NewSchema(gojsonschema.NewStringLoader(JSONSchema))
	require.NoError(t, err)
	valid, err := schema.Validate(gojsonschema.NewStringLoader(b.String()))
	require.NoError(t, err)
	assert.True(t, valid.Valid(), "%v", valid.Errors())
	var got []struct {
		Schema, Explain, ID string
		Facts               []struct {
			ID    string
			Steps []struct{ Slot, Rule, Says string }
		}
	}
	require.NoError(t, json.Unmarshal(b.Bytes(), &got))
	require.Len(t, got, len(list))
	for i, e := range got {
		assert.Equal(t, Schema, e.Schema)
		assert.Equal(t, list[i].Finding != nil, e.Explain == "finding", e.ID)
		require.NotEmpty(t, e.Facts, e.ID)
		for _, f := range e.Facts {
			for _, s := range f.Steps {
				assert.NotEmpty(t, s.Says, "%s %s", f.ID, s.Rule)
			}
		}
	}
	b.Reset()
	require.NoError(t, WriteExplanationsJSONL(&b, list, Options{}))
	assert.Equal(t, len(list), strings.Count(b.String(), "\n"), "one a line")
}

func TestShortIDs(t *testing.T) {
	of := func(ids ...string) map[string]string {
		var r checker.Result
		for _, id := range ids {
			r.Findings = append(r.Findings, checker.Finding{ID: id})
		}
		return shortIDs([]checker.Result{r})
	}
	for _, c := range []struct {
		ids, want []string
		reason    string
	}{
		{[]string{"3fa2c01d", "9e8b7a65"}, []string{"3fa2", "9e8b"}, "four letters tell them apart"},
		{[]string{"3fa2c01d", "3fa2c31d"}, []string{"3fa2c0", "3fa2c3"}, "as many as it takes"},
		{[]string{"f1234567", "f12ab000"}, []string{"f1234567", "f12a"}, "none is taken for a fact, f1234"},
		{[]string{"f123c567"}, []string{"f123c"}, "none is taken for a fact"},
		{[]string{"a1", "a1"}, []string{"a1", "a1"}, "short ones, and one that stands twice"},
	} {
		short := of(c.ids...)
		for i, id := range c.ids {
			assert.Equal(t, c.want[i], short[id], c.reason)
		}
	}
}
