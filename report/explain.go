package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
	"slices"

	"crosscheck/checker"
)

// Explanation is what is to be explained of one story: a fact as it was read,
// where it stands in the comparison, or a finding.
type Explanation struct {
	Result  *checker.Result
	Fact    string             // id of the fact; empty where a finding is explained
	Stands  *checker.FactProof // of the fact; nil where nothing was compared
	Finding *checker.Proof
}

// ExplainFormat writes explanations.
type ExplainFormat struct {
	Name  string
	Write func(w io.Writer, all []Explanation, o Options) error
}

// ExplainFormats are the formats of explanations; the first is the default.
func ExplainFormats() []ExplainFormat {
	return []ExplainFormat{{"table", WriteExplanations}, {"json", WriteExplanationsJSON}, {"jsonl", WriteExplanationsJSONL}}
}

// FindExplain is the format of explanations of that name; ok is false where
// there is none.
func FindExplain(name string) (f ExplainFormat, ok bool) {
	all := ExplainFormats()
	i := slices.IndexFunc(all, func(f ExplainFormat) bool { return f.Name == name })
	if i < 0 {
		return ExplainFormat{}, false
	}
	return all[i], true
}

// WriteExplanations writes what an editor reads to check a fact or a finding by
// hand.
func WriteExplanations(w io.Writer, all []Explanation, o Options) error {
	out := bufio.NewWriter(w)
	for i, e := range all {
		if i > 0 {
			out.WriteString("\n")
		}
		t := table{newView(e.Result, o), o, paint{o.Color}, out}
		t.view.screen = true
		if e.Finding != nil {
			t.proof(*e.Finding)
			continue
		}
		t.factHead(t.facts[e.Fact], slotSpan(t.facts[e.Fact], t.mainSlot(t.facts[e.Fact])))
		t.anchor(t.facts[e.Fact].Document, 3)
		t.steps(t.facts[e.Fact], allSlots)
		if e.Stands != nil {
			t.stands(*e.Stands)
		}
	}
	return out.Flush()
}

// WriteExplanationsJSON writes one object, or a list of them.
func WriteExplanationsJSON(w io.Writer, all []Explanation, o Options) error {
	var whole any
	list := make([]jsonExplanation, len(all))
	for i, e := range all {
		list[i] = explanationJSON(e, o)
	}
	if whole = list; len(list) == 1 {
		whole = list[0]
	}
	line, err := marshal(whole)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := json.Indent(&b, line, "", " "); err != nil {
		return err
	}
	_, err = w.Write(b.Bytes())
	return err
}

// WriteExplanationsJSONL writes one object a line.
func WriteExplanationsJSONL(w io.Writer, all []Explanation, o Options) error {
	out := bufio.NewWriter(w)
	for _, e := range all {
		line, err := marshal(explanationJSON(e, o))
		if err != nil {
			return err
		}
		out.Write(line)
	}
	return out.Flush()
}
