package report

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"crosscheck/checker"
	"crosscheck/facts"
)

// Schema is the name and version of the JSON that WriteJSON writes.
const Schema = "crosscheck/1"

// WriteJSON writes one object: the result of the story, or {"stories": […]}
// where there are several.
func WriteJSON(w io.Writer, results []checker.Result, o Options) error {
	s := newJSONStream(w, false)
	if len(results) == 1 {
		writeResult(s, &results[0], o)
		return s.end()
	}
	s.open("{")
	s.key("stories")
	s.open("[")
	for i := range results {
		s.next()
		writeResult(s, &results[i], o)
	}
	s.close("]")
	s.close("}")
	return s.end()
}

// WriteJSONL writes the result of each story on a line of its own.
func WriteJSONL(w io.Writer, results []checker.Result, o Options) error {
	for i := range results {
		s := newJSONStream(w, true)
		writeResult(s, &results[i], o)
		if err := s.end(); err != nil {
			return err
		}
	}
	return nil
}

// WriteTuplesJSONL writes the facts of all stories, one a line, with the id and
// the outlet of their report.
func WriteTuplesJSONL(w io.Writer, stories []facts.Story, o Options) error {
	out := bufio.NewWriter(w)
	for i := range stories {
		v := newView(&checker.Result{Story: stories[i]}, o)
		for j := range stories[i].Facts {
			f := v.factJSON(&stories[i].Facts[j])
			f.Story = stories[i].Name
			if d := v.docs[f.Document]; d != nil {
				f.Outlet = d.Outlet
			}
			line, err := marshal(f)
			if err != nil {
				return err
			}
			out.Write(line)
		}
	}
	return out.Flush()
}

// marshal is v as JSON on one line with its line end; letters stand as they
// are, & and < too.
func marshal(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(v)
	return b.Bytes(), err
}

// writeResult writes the object of a result, key by key. What is not stated has
// no key.
func writeResult(s *jsonStream, r *checker.Result, o Options) {
	v := newView(r, o)
	var shown []checker.Finding
	for _, f := range r.Findings {
		if o.shows(f.Verdict) {
			shown = append(shown, f)
		}
	}
	s.open("{")
	s.key("schema")
	s.value(Schema)
	if r.Story.Name != "" {
		s.key("story")
		s.value(r.Story.Name)
	}
	s.list("documents", len(r.Story.Documents), func(i int) any { return documentJSON(&r.Story.Documents[i]) })
	s.list("events", len(r.Story.Events), func(i int) any { return eventJSON(r.Story.Events[i]) })
	s.list("facts", len(r.Story.Facts), func(i int) any { return v.factJSON(&r.Story.Facts[i]) })
	s.key("findings")
	s.open("[")
	for _, f := range shown {
		s.next()
		v.writeFinding(s, f)
	}
	s.close("]")
	s.key("summary")
	s.value(summarise(r))
	s.close("}")
}

func documentJSON(d *facts.Document) jsonDocument {
	out := jsonDocument{
		ID: d.ID, Path: d.Path, Role: d.Role, Outlet: d.Outlet, Title: d.Title,
		Published: d.Published, URL: d.URL, Language: d.Language, Origin: d.Origin,
		Anchor: jsonAnchor{Date: d.Anchor.Day.String(), Basis: d.Anchor.Basis.String(), Reason: d.Anchor.Reason},
	}
	if out.Anchor.Basis == "" {
		out.Anchor.Basis = facts.NoBasis.String()
	}
	for _, r := range d.Anchor.Rejected {
		out.Anchor.Rejected = append(out.Anchor.Rejected, jsonRejected{r.Day.String(), r.Reason})
	}
	if d.Derived {
		out.Text = &d.Text
	}
	return out
}

func eventJSON(e facts.Event) jsonEvent {
	out := jsonEvent{ID: e.ID, Label: e.Label, Means: e.Means, Documents: e.Documents}
	if !e.Day.IsZero() {
		out.Day = &jsonDays{e.Day.Low.String(), e.Day.High.String()}
	}
	if !e.Place.IsZero() {
		out.Place = &jsonPlace{e.Place.ID, e.Place.Name}
	}
	if out.Documents == nil {
		out.Documents = []string{}
	}
	return out
}

func (v *view) findingJSON(f checker.Finding) jsonFinding {
	out := jsonFinding{v.headJSON(f), make([]jsonRelation, len(f.Pairs)), tailJSON(f)}
	for i, p := range f.Pairs {
		out.Relations[i] = jsonRelation{p.Sides, p.Verdict.String(), p.Cause, v.pairReason(f, p), p.Rule, p.Proof, p.Edit}
	}
	return out
}

func (v *view) headJSON(f checker.Finding) jsonFindingHead {
	out := jsonFindingHead{
		ID: f.ID, Slot: f.Slot.String(), Verdict: f.Verdict.String(), Cause: f.Cause, Severity: f.Severity.String(),
		Label: v.label(f), Reason: v.reason(f), Rule: f.Rule, Origins: f.Origins, Sides: make([]jsonSide, len(f.Sides)),
	}
	for i, s := range f.Sides {
		out.Sides[i].Facts = append([]string{}, s.Facts...)
		if s.Value != "" {
			out.Sides[i].Value = &f.Sides[i].Value
		}
	}
	return out
}

func tailJSON(f checker.Finding) jsonFindingTail { return jsonFindingTail{f.Silent, f.Edit} }

// writeFinding writes what findingJSON holds, relation by relation: a finding of a
// thousand values has half a million of them.
func (v *view) writeFinding(s *jsonStream, f checker.Finding) {
	s.open("{")
	s.fields(v.headJSON(f))
	s.key("relations")
	s.open("[")
	for _, p := range f.Pairs {
		s.next()
		s.relation(p, v.pairReason(f, p))
	}
	s.close("]")
	s.fields(tailJSON(f))
	s.close("}")
}
