package report

import "crosscheck/facts"

func (v *view) factJSON(f *facts.Fact) jsonFact {
	out := jsonFact{
		ID: f.ID, Document: f.Document, Event: f.Event, Title: f.Title,
		Actor:    v.refJSON(f, f.Acts()),
		Polarity: f.Polarity.String(), Modality: f.Modality.String(),
		Evidence: v.evidenceJSON(f),
	}
	if !f.PlaceLent {
		out.Place = v.refJSON(f, f.Place)
	}
	if f.Claim.ID != "" {
		out.Claim = &jsonClaim{f.Claim.ID, f.Of, v.claimName(f), v.spanJSON(f.Document, f.Claim.Span)}
	}
	if !f.Number.IsZero() {
		out.Number = v.numberJSON(f)
	}
	if !f.Date.IsZero() {
		out.Date = v.dateJSON(f)
	}
	for _, p := range f.Parties {
		if r := v.refJSON(f, p.Ref); r != nil {
			out.Parties = append(out.Parties, jsonParty{p.Role, *r})
		}
	}
	for _, w := range f.Wheres {
		if w.Role == facts.Named {
			continue
		}
		out.Wheres = append(out.Wheres, jsonWhere{w.Role, w.Of, *v.refJSON(f, w.Ref)})
	}
	said := jsonSaid{v.refJSON(f, f.Said.Speaker), v.refJSON(f, f.Said.Via), f.Said.Quoted}
	if said != (jsonSaid{}) {
		out.Said = &said
	}
	return out
}

func (v *view) evidenceJSON(f *facts.Fact) jsonEvidence {
	text := v.text(f.Document, f.Evidence)
	out := jsonEvidence{Start: f.Evidence.Start, End: f.Evidence.End, Text: text}
	if text != "" {
		out.Line, out.Column = v.position(f.Document, f.Evidence.Start)
	}
	return out
}

func (v *view) numberJSON(f *facts.Fact) *jsonNumber {
	q := f.Number
	return &jsonNumber{
		Low: q.Low, High: q.High, About: q.About, Value: q.Value,
		Unit: q.Unit, Counted: q.Counted, Open: q.Open, Ordinal: q.Ordinal, Vague: q.Vague, Each: q.Each,
		PartOf: q.PartOf, AsOf: asOf(&q), Basis: q.Basis, jsonSpan: v.spanJSON(f.Document, q.Span),
	}
}

func (v *view) dateJSON(f *facts.Fact) *jsonDate {
	d := f.Date
	return &jsonDate{
		From: d.From(), To: d.To(), Grain: d.Grain.String(), Relation: d.Relation.String(),
		About: d.About, Zone: d.Zone, Every: d.Every.String(), jsonSpan: v.spanJSON(f.Document, d.Span),
	}
}

func (v *view) refJSON(f *facts.Fact, r facts.Ref) *jsonRef {
	if r.IsZero() {
		return nil
	}
	return &jsonRef{r.ID, r.Name, v.spanJSON(f.Document, r.Span)}
}

// spanJSON is a span with its text; it is empty where the span marks nothing.
func (v *view) spanJSON(doc string, s facts.Span) jsonSpan {
	text := v.text(doc, s)
	if text == "" {
		return jsonSpan{}
	}
	return jsonSpan{&s.Start, &s.End, text}
}

// asOf is how a figure stands in time, or empty.
func asOf(q *facts.Quantity) string {
	if q.AsOf == "" && q.SoFar {
		return "until"
	}
	return q.AsOf
}
