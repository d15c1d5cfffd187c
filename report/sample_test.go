package report

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts"
)

// sample is a story of four reports on a fire at a port, and one of a single
// report without facts. The reports disagree on the dead, on the day and on
// whether the port was closed; a part of the firemen stands against all.
func sample(t testing.TB) []checker.Result {
	b := &builder{t: t}
	b.doc("nahar/17.txt", "صحيفة الشاطئ", "2022-03-09", "o1",
		"حريق كبير في ميناء صيدا القديم\nقُتل ثلاثة عمال في حريق اندلع فجر الثلاثاء في ميناء صيدا القديم، وشارك نحو 120 رجل إطفاء في إخماده، بينهم 40 متطوعا.\nوأغلقت السلطات الميناء يومين.\n")
	b.doc("shati.txt", "Shati Wire", "2022-03-08", "o1",
		"قُتل ثلاثة عمال في حريق اندلع فجر الثلاثاء في ميناء صيدا القديم بحسب الدفاع المدني.\n")
	b.doc("jabal.txt", "الجبل", "2022-03-09", "o2",
		"لقي عاملان حتفهما أمس الأربعاء في ميناء صيدا بعد حريق التهم مستودعا للأخشاب، وقال قائد فوج الإطفاء إن 40 رجل إطفاء هرعوا إلى المكان.\nولم يغلق الميناء أمام السفن.\n")
	b.doc("sahel.txt", "", "", "o3",
		"أفادت مصادر طبية بسقوط 3 قتلى من عمال\u202e الميناء\u202c، وبخسائر تجاوزت 2.5 مليون دولار | وفق تقدير *أولي*.\n")
	b.docs[3].Anchor.Rejected = []facts.Rejected{{Day: facts.Day(2024, time.May, 2), Reason: "the text says Wednesday, and that is a Thursday"}}
	b.deaths()
	b.firemen()
	b.days()
	b.port()
	slices.SortFunc(b.docs, func(a, c facts.Document) int { return strings.Compare(a.ID, c.ID) })
	b.story.Documents = b.docs
	b.story.Name = "صيدا"
	b.story.Events = []facts.Event{{ID: "e1", Label: "حريق", Day: facts.Exactly(facts.Day(2022, time.March, 8)),
		Place: facts.Ref{ID: "place:LB-saida-port", Name: "ميناء صيدا"}, Means: "fire", Documents: []string{"jabal.txt", "nahar/17.txt"}}}
	lonely := facts.Story{Name: "empty", Documents: []facts.Document{{ID: "x.txt", Text: "لا شيء هنا."}}}
	return []checker.Result{{Story: b.story, Findings: b.findings}, {Story: lonely}}
}

type builder struct {
	t        testing.TB
	docs     []facts.Document
	story    facts.Story
	findings []checker.Finding
}

func (b *builder) doc(id, outlet, day, origin, text string) {
	at, _ := facts.ParseInstant(day)
	basis := facts.Dateline
	if at.IsZero() {
		basis = facts.NoBasis
	}
	b.docs = append(b.docs, facts.Document{ID: id, Path: id, Role: "source", Outlet: outlet, Language: "ar", Text: text,
		Origin: origin, Anchor: facts.Anchor{Day: at, Basis: basis, Reason: "the day at its head"}})
}

// span is where the words stand in a report.
func (b *builder) span(doc, words string) facts.Span {
	for _, d := range b.docs {
		if d.ID == doc {
			at := strings.Index(d.Text, words)
			require.GreaterOrEqual(b.t, at, 0, "%s lacks %q", doc, words)
			return facts.Span{Start: at, End: at + len(words)}
		}
	}
	require.Fail(b.t, "no such report", doc)
	return facts.Span{}
}

// fact adds a fact with its evidence and gives it to be filled in.
func (b *builder) fact(doc, evidence, claim, words string) *facts.Fact {
	f := facts.Fact{ID: fmt.Sprintf("f%d", len(b.story.Facts)+1), Document: doc, Event: "e1", Polarity: facts.Affirmed, Modality: facts.Asserted,
		Claim: facts.ClaimRef{ID: claim, Span: b.span(doc, words)}, Evidence: b.span(doc, evidence)}
	b.story.Facts = append(b.story.Facts, f)
	return &b.story.Facts[len(b.story.Facts)-1]
}

func (b *builder) number(f *facts.Fact, n int64, counted, words string) {
	f.Number = facts.Quantity{Range: facts.Exactly(facts.Int(n)), Value: facts.Int(n), Unit: "person", Counted: counted, Span: b.span(f.Document, words)}
}

func (b *builder) deaths() {
	for _, d := range []struct {
		doc, evidence, words, claim string
		n                           int64
	}{
		{"jabal.txt", "لقي عاملان حتفهما أمس الأربعاء في ميناء صيدا", "عاملان", "حتفهما", 2},
		{"nahar/17.txt", "قُتل ثلاثة عمال في حريق اندلع فجر الثلاثاء في ميناء صيدا القديم", "ثلاثة عمال", "قُتل", 3},
		{"sahel.txt", "بسقوط 3 قتلى من عمال\u202e الميناء\u202c", "3", "قتلى", 3},
		{"shati.txt", "قُتل ثلاثة عمال في حريق اندلع فجر الثلاثاء في ميناء صيدا القديم بحسب الدفاع المدني", "ثلاثة عمال", "قُتل", 3},
	} {
		b.number(b.fact(d.doc, d.evidence, "kill", d.claim), d.n, "worker", d.words)
	}
	b.findings = append(b.findings, checker.Finding{ID: "a1", Slot: checker.Number, Verdict: checker.Conflict, Cause: checker.CauseValue,
		Severity: checker.Error, Rule: "number/apart", Origins: 3,
		Sides: []checker.Side{{Value: "2", Facts: []string{"f1"}}, {Value: "3", Facts: []string{"f2", "f3", "f4"}}},
		Pairs: []checker.Pair{{Sides: [2]int{0, 1}, Verdict: checker.Conflict, Cause: checker.CauseValue, Rule: "number/apart"}}})
}

func (b *builder) firemen() {
	all := b.fact("nahar/17.txt", "وشارك نحو 120 رجل إطفاء في إخماده، بينهم 40 متطوعا", "lemma:شارك", "شارك")
	all.Number = facts.Quantity{Range: facts.Range[facts.Number]{Low: facts.Int(108), High: facts.Int(132), About: true}, Value: facts.Int(120),
		Unit: "person", Counted: "firefighter", Span: b.span("nahar/17.txt", "نحو 120 رجل إطفاء")}
	some := b.fact("jabal.txt", "إن 40 رجل إطفاء هرعوا إلى المكان", "lemma:هرع", "هرعوا")
	b.number(some, 40, "firefighter", "40 رجل إطفاء")
	some.Number.PartOf = "f5"
	b.findings = append(b.findings, checker.Finding{ID: "b2", Slot: checker.Number, Verdict: checker.Scope, Cause: checker.CausePart,
		Severity: checker.Warning, Rule: "number/part", Origins: 2,
		Sides: []checker.Side{{Value: "~120", Facts: []string{"f5"}}, {Value: "40", Facts: []string{"f6"}}, {Facts: []string{"f4"}}},
		Pairs: []checker.Pair{
			{Sides: [2]int{0, 1}, Verdict: checker.Scope, Cause: checker.CausePart, Rule: "number/part", Proof: []string{"f12"}},
			{Sides: [2]int{0, 2}, Verdict: checker.Compatible, Rule: "number/open"}}})
}

func (b *builder) days() {
	day := func(doc, evidence, words string, d int) *facts.Fact {
		f := b.fact(doc, evidence, "lemma:حريق", "حريق")
		f.Date = facts.Dated{Date: facts.Date{Range: facts.Exactly(facts.Day(2022, time.March, d)), Grain: facts.DayGrain, Relation: facts.On}, Span: b.span(doc, words)}
		return f
	}
	day("nahar/17.txt", "حريق اندلع فجر الثلاثاء", "الثلاثاء", 8)
	day("shati.txt", "حريق اندلع فجر الثلاثاء", "الثلاثاء", 8)
	b.findings = append(b.findings, checker.Finding{ID: "c3", Slot: checker.Date, Verdict: checker.Agree, Severity: checker.Info, Rule: "date/same", Origins: 1,
		Sides: []checker.Side{{Value: "2022-03-08", Facts: []string{"f7", "f8"}}}})
}

func (b *builder) port() {
	b.fact("nahar/17.txt", "وأغلقت السلطات الميناء يومين", "lemma:إغلاق", "أغلقت").Actor =
		facts.Ref{ID: "role:authorities", Name: "السلطات", Span: b.span("nahar/17.txt", "السلطات")}
	b.fact("jabal.txt", "ولم يغلق الميناء أمام السفن", "lemma:إغلاق", "يغلق").Polarity = facts.Denied
	loss := b.fact("sahel.txt", "وبخسائر تجاوزت 2.5 مليون دولار | وفق تقدير *أولي*", "lemma:خسارة", "خسائر")
	low, _ := facts.ParseNumber("2500000")
	loss.Number = facts.Quantity{Range: facts.Range[facts.Number]{Low: low}, Value: low, Unit: "USD", Open: true, Span: b.span("sahel.txt", "2.5 مليون دولار")}
	part := b.fact("nahar/17.txt", "بينهم 40 متطوعا", "lemma:شارك", "بينهم")
	b.number(part, 40, "lemma:متطوع", "40 متطوعا")
	part.Number.PartOf = "f5"
	loss = &b.story.Facts[len(b.story.Facts)-2]
	loss.Said = facts.Attribution{Speaker: facts.Ref{ID: "lemma:مصدر طبي", Name: "مصادر طبية", Span: b.span("sahel.txt", "مصادر طبية")}}
	b.findings = append(b.findings,
		checker.Finding{ID: "d4", Slot: checker.Claim, Verdict: checker.Conflict, Cause: checker.CausePolarity, Severity: checker.Error,
			Rule: "polarity/denied", Origins: 2,
			Sides: []checker.Side{{Value: "lemma:إغلاق", Facts: []string{"f9"}}, {Value: "not lemma:إغلاق", Facts: []string{"f10"}}},
			Pairs: []checker.Pair{{Sides: [2]int{0, 1}, Verdict: checker.Conflict, Cause: checker.CausePolarity, Rule: "polarity/denied"}}},
		checker.Finding{ID: "e5", Slot: checker.Number, Verdict: checker.Lone, Severity: checker.Info, Rule: "number/lone", Origins: 1,
			Sides: []checker.Side{{Value: "2500000..", Facts: []string{"f11"}}}})
}
