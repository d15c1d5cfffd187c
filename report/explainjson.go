package report

import (
	"math"
	"slices"

	"crosscheck/checker"
	"crosscheck/facts"
)

// The types below are the JSON of --explain, key by key. Documents and facts are
// those that the explanation names, as in a result.

type jsonExplanation struct {
	Schema    string         `json:"schema"`
	Explain   string         `json:"explain"` // "fact" or "finding"
	Story     string         `json:"story,omitempty"`
	ID        string         `json:"id"`
	Finding   *jsonFinding   `json:"finding,omitempty"`
	Findings  []jsonFinding  `json:"findings,omitempty"` // that a fact stands in
	Joins     []jsonJoin     `json:"joins,omitempty"`
	Relations []jsonRelated  `json:"relations,omitempty"`
	Refusals  []jsonRefusal  `json:"refusals,omitempty"`
	Documents []jsonDocument `json:"documents"`
	Facts     []jsonRead     `json:"facts"`
}

// jsonRead is a fact with the steps it was read in.
type jsonRead struct {
	jsonFact
	Steps []jsonStep `json:"steps"`
}

type jsonStep struct {
	Slot string `json:"slot"`
	Rule string `json:"rule"`
	What string `json:"what,omitempty"`
	From string `json:"from,omitempty"`
	Says string `json:"says"` // in the language of the interface
	jsonSpan
}

type jsonWeighing struct {
	Exclude  bool          `json:"exclude,omitempty"`
	Sum      *float64      `json:"sum,omitempty"` // may be one fact where above 0
	Features []jsonFeature `json:"features,omitempty"`
}

type jsonFeature struct {
	Name   string  `json:"name"`
	Value  float64 `json:"value"`
	Weight float64 `json:"weight"`
}

type jsonJoin struct {
	Facts  [2]string `json:"facts"`
	Rule   string    `json:"rule,omitempty"`
	Reason string    `json:"reason"`
	jsonWeighing
}

type jsonRefusal struct {
	Slot   string     `json:"slot"`
	Facts  [2]string  `json:"facts"`
	Rule   string     `json:"rule"`
	Reason string     `json:"reason"`
	Other  *[2]string `json:"other,omitempty"`
	jsonWeighing
}

// jsonRelated is a relation with what it compared: ranges of numbers in one unit,
// or of dates.
type jsonRelated struct {
	Sides    [2]int        `json:"sides"`
	Facts    *[2]string    `json:"facts,omitempty"`
	Ranges   *[2]jsonRange `json:"ranges,omitempty"`
	Unit     string        `json:"unit,omitempty"`
	Relation string        `json:"relation,omitempty"` // of the ranges
	Verdict  string        `json:"verdict"`
	Cause    checker.Cause `json:"cause,omitempty"`
	Rule     string        `json:"rule"`
	Reason   string        `json:"reason"`
	Proof    []string      `json:"proof,omitempty"`
	Order    []jsonOrder   `json:"order,omitempty"`
}

// jsonRange has low and high for numbers, from and to for dates; an end that is
// absent is open.
type jsonRange struct {
	Low   facts.Number `json:"low,omitzero"`
	High  facts.Number `json:"high,omitzero"`
	About bool         `json:"about,omitempty"`
	Open  bool         `json:"open,omitempty"`
	From  string       `json:"from,omitempty"`
	To    string       `json:"to,omitempty"`
}

type jsonOrder struct {
	Rule string   `json:"rule"`
	Fact string   `json:"fact,omitempty"`
	Days []string `json:"days,omitempty"`
}

func explanationJSON(e Explanation, o Options) jsonExplanation {
	v := newView(e.Result, o)
	out := jsonExplanation{Schema: Schema, Explain: "fact", Story: e.Result.Story.Name, ID: e.Fact}
	named := []string{e.Fact}
	if p := e.Finding; p != nil {
		named = append(v.proofJSON(&out, p), v.refusalsJSON(&out, p.Refusals)...)
	}
	if s := e.Stands; s != nil {
		for _, f := range s.Findings {
			out.Findings = append(out.Findings, v.findingJSON(f))
		}
		named = append(named, v.refusalsJSON(&out, s.Refusals)...)
	}
	out.Documents, out.Facts = v.namedJSON(named)
	return out
}

// proofJSON fills in the proof of a finding and gives the facts it names.
func (v *view) proofJSON(out *jsonExplanation, p *checker.Proof) (named []string) {
	f := v.findingJSON(p.Finding)
	out.Explain, out.ID, out.Finding = "finding", p.Finding.ID, &f
	for _, s := range p.Finding.Sides {
		named = append(named, s.Facts...)
	}
	for _, j := range p.Joins {
		out.Joins = append(out.Joins, jsonJoin{j.Facts, j.Rule, v.joinReason(j), weighingJSON(j.Weighing)})
	}
	for _, r := range p.Relations {
		out.Relations = append(out.Relations, v.relatedJSON(p.Finding, r))
		for _, id := range r.Proof {
			named = append(named, id, v.wholeOf(id))
		}
		for _, x := range r.Order {
			named = append(named, x.Fact)
		}
	}
	return named
}

// refusalsJSON fills in refused facts and gives those it names.
func (v *view) refusalsJSON(out *jsonExplanation, all []checker.Refusal) (named []string) {
	for _, r := range all {
		x := jsonRefusal{Slot: r.Slot.String(), Facts: r.Facts, Rule: r.Rule, Reason: v.refusalReason(r), jsonWeighing: weighingJSON(r.Weighing)}
		named = append(named, r.Facts[:]...)
		if r.Other != [2]string{} {
			x.Other = &[2]string{r.Other[0], r.Other[1]}
			named = append(named, r.Other[:]...)
		}
		out.Refusals = append(out.Refusals, x)
	}
	return named
}

// namedJSON is the facts that were named, in the order of the story, and their
// documents.
func (v *view) namedJSON(ids []string) (docs []jsonDocument, read []jsonRead) {
	docs, read = []jsonDocument{}, []jsonRead{}
	from := make(map[string]bool)
	for i := range v.story.Facts {
		f := &v.story.Facts[i]
		if !slices.Contains(ids, f.ID) {
			continue
		}
		from[f.Document] = true
		x := jsonRead{jsonFact: v.factJSON(f), Steps: []jsonStep{}}
		for _, s := range f.Steps {
			x.Steps = append(x.Steps, jsonStep{s.Slot, s.Rule, s.What, s.From, v.stepText(f, s), v.spanJSON(f.Document, s.Span)})
		}
		read = append(read, x)
	}
	for i := range v.story.Documents {
		if d := &v.story.Documents[i]; from[d.ID] {
			docs = append(docs, documentJSON(d))
		}
	}
	return docs, read
}

func weighingJSON(w checker.Weighing) jsonWeighing {
	if len(w.Features) == 0 {
		return jsonWeighing{}
	}
	sum := places(w.Sum)
	out := jsonWeighing{Exclude: w.Exclude, Sum: &sum}
	for _, f := range w.Features {
		out.Features = append(out.Features, jsonFeature{f.Name, places(f.Value), f.Weight})
	}
	return out
}

// places is x to four places: the weights have one.
func places(x float64) float64 { return math.Round(x*1e4) / 1e4 }

func (v *view) relatedJSON(f checker.Finding, r checker.Relation) jsonRelated {
	out := jsonRelated{Sides: r.Sides, Verdict: r.Verdict.String(), Cause: r.Cause, Rule: r.Rule, Reason: v.pairReason(f, r.Pair), Proof: r.Proof, Unit: r.Unit}
	if r.Facts != [2]string{} {
		out.Facts = &r.Facts
	}
	if r.How != 0 {
		out.Relation = r.How.String()
		out.Ranges = &[2]jsonRange{}
		for i := range 2 {
			n := r.Numbers[i]
			out.Ranges[i] = jsonRange{Low: n.Low, High: n.High, About: n.About, Open: r.Open[i], From: instantText(r.Dates[i].Low), To: instantText(r.Dates[i].High)}
		}
	}
	for _, x := range r.Order {
		y := jsonOrder{Rule: x.Rule, Fact: x.Fact}
		if x.Days[0] != "" {
			y.Days = x.Days[:]
		}
		out.Order = append(out.Order, y)
	}
	return out
}

// instantText is a day, or a clock time where it is not midnight.
func instantText(t facts.Instant) string {
	if h, m, s := t.Clock(); t.IsZero() || h+m+s == 0 {
		return t.String()
	}
	return facts.Date{Range: facts.Exactly(t), Grain: facts.Second}.From()
}

// wholeOf is the id of the fact that a fact's figure is a part of, or empty.
func (v *view) wholeOf(id string) string {
	if f := v.facts[id]; f != nil {
		return f.Number.PartOf
	}
	return ""
}
