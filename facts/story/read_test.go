package story_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/story"
	"crosscheck/fixtures"
)

// reports makes documents "a", "b" … of texts, published on a day or, for "",
// on none.
func reports(published string, texts ...string) []facts.Document {
	var out []facts.Document
	for i, text := range texts {
		out = append(out, facts.Document{ID: string(rune('a' + i)), Language: "ar", Published: published, Text: text})
	}
	return out
}

func origins(s facts.Story) (out []string) {
	for _, d := range s.Documents {
		out = append(out, d.Origin)
	}
	return out
}

const wire = "غرق قارب صيد فجر الاثنين قبالة المرسى بعدما اصطدم بصخرة كبيرة، ما أدى إلى مقتل ثلاثة صيادين وإنقاذ ستة آخرين نقلوا إلى المستشفى المركزي في المدينة. " +
	"وقال قائد خفر السواحل العقيد منصور العلي إن القارب كان يحمل تسعة صيادين من قرية واحدة، وإن البحث عن صندوق المحرك مستمر منذ الصباح."

func TestOrigins(t *testing.T) {
	for _, c := range []struct {
		reason string
		texts  []string
		want   []string
	}{
		{"two reports in their own words", []string{wire, "لقي ثلاثة رجال حتفهم حين جنح زورقهم على شعاب مرجانية شمال الميناء، وانتشل غواصون الجثث ظهرا."}, []string{"o1", "o2"}},
		{"one text printed twice", []string{wire, wire}, []string{"o1", "o1"}},
		{"an outlet's title and first words before the wire", []string{wire, "كارثة في البحر\nالمرسى - خاص: " + wire}, []string{"o1", "o1"}},
		{"a figure changed by the desk", []string{wire, strings.Replace(wire, "ثلاثة صيادين", "أربعة صيادين", 1)}, []string{"o1", "o1"}},
		{"copies of a copy, with another report between them", []string{wire, "انتهت المباراة بالتعادل.", wire + " وأغلق الميناء يومين."}, []string{"o1", "o2", "o1"}},
		{"a quotation of one sentence is no copy", []string{wire, "رفضت النقابة رواية خفر السواحل وطالبت بتحقيق مستقل في ملابسات الحادث وفي صيانة القوارب القديمة التي تخرج كل ليلة بلا أجهزة إنذار. " +
			"وقالت إن القارب كان يحمل تسعة صيادين من قرية واحدة. ودعت أهالي القرية إلى اجتماع مساء الخميس."}, []string{"o1", "o2"}},
	} {
		assert.Equal(t, c.want, origins(story.Read(reports("2022-03-09", c.texts...), ar.Arabic{})), c.reason)
	}
}

// credited is a text under its dateline; each is of another length and other words.
func credited(dateline, text string) string {
	return "غرق قارب قبالة المرسى\n" + dateline + text
}

const (
	// told again by the desk: one sentence of the wire is kept.
	again = "انتشل غواصون عند الظهر جثث ثلاثة رجال كانوا على متن زورق جنح قرب الشعاب، بحسب ما روى صياد نجا من الحادث ووصل سباحة إلى الشاطئ. " +
		"وأضاف أن القارب كان يحمل تسعة صيادين من قرية واحدة، وإن البحث توقف. وأعلنت البلدية الحداد يومين، وأغلقت المدارس أبوابها."
	// nothing of the wire is kept.
	apart = "انتشل غواصون عند الظهر جثث ثلاثة رجال كانوا على متن زورق جنح قرب الشعاب، بحسب ما روى رجل نجا من الحادث ووصل سباحة إلى الشاطئ. " +
		"وأعلنت البلدية الحداد يومين، وأغلقت المدارس أبوابها، ودعت إلى صيانة المنارة القديمة التي انطفأت في الشتاء."
)

// TestOriginsByCredit holds that one credit needs less text in common than
// none, and a day besides less still; and that it needs some.
func TestOriginsByCredit(t *testing.T) {
	for _, c := range []struct {
		reason     string
		a, b       string
		dayB, want string
	}{
		{"one agency, one day, one sentence in common", credited("المرسى (رويترز) - ", wire), credited("رويترز - ", again), "2022-03-09", "o1"},
		{"one agency, the next day, one sentence in common: another dispatch", credited("المرسى (رويترز) - ", wire), credited("رويترز - ", again), "2022-03-10", "o2"},
		{"two agencies, one day, one sentence in common", credited("المرسى (رويترز) - ", wire), credited("الأناضول - ", again), "2022-03-09", "o2"},
		{"agencies name none", credited("المرسى - وكالات - ", wire), credited("وكالات - ", again), "2022-03-09", "o2"},
		{"no credit", credited("", wire), credited("", again), "2022-03-09", "o2"},
		{"one agency, one day, nothing in common: two dispatches", credited("المرسى (رويترز) - ", wire), credited("رويترز - ", apart), "2022-03-09", "o2"},
		{"the second sentence kept, the day after", credited("المرسى (رويترز) - ", wire), credited("رويترز - ", strings.SplitAfter(wire, ". ")[1]+" "+apart), "2022-03-10", "o1"},
		{"the second sentence kept, no credit", credited("", wire), credited("", strings.SplitAfter(wire, ". ")[1]+" "+apart), "2022-03-10", "o2"},
	} {
		docs := reports("2022-03-09", c.a, c.b)
		docs[1].Published = c.dayB
		assert.Equal(t, []string{"o1", c.want}, origins(story.Read(docs, ar.Arabic{})), c.reason)
	}
}

// dates is the claim, the relation and the days of each fact that is dated.
func dates(s facts.Story) (out []string) {
	for _, f := range s.Facts {
		if d := f.Date.Date; !d.Range.IsZero() {
			out = append(out, fmt.Sprint(f.Claim.ID, " ", d.Relation, " ", d.From(), "..", d.To()))
		}
	}
	return out
}

func TestDatesCountFromTheReport(t *testing.T) {
	for _, c := range []struct {
		reason, published, text string
		want                    []string
	}{
		{"yesterday", "2022-03-09", "أغلقت السلطات المعبر أمس.", []string{"close on 2022-03-08..2022-03-08"}},
		{"a weekday behind a past verb is the last one", "2022-03-09", "وصل الوفد إلى تونس الاثنين.", []string{"arrive on 2022-03-07..2022-03-07"}},
		{"a weekday behind a future verb is the next one", "2022-03-09", "سيصل الوفد إلى تونس الاثنين.", []string{"arrive on 2022-03-14..2022-03-14"}},
		{"a date that stands alone needs no day", "", "وصل الوفد إلى تونس في 4 يناير 2020.", []string{"arrive on 2020-01-04..2020-01-04"}},
		{"a double name of a month", "2022-03-09", "افتتح المعرض في 2 كانون الأول/ديسمبر 2021.", []string{"launch on 2021-12-02..2021-12-02"}},
		{"what may take years, of 365¼ days each, is over after them", "2022-03-09", "قد يستغرق الانسحاب سنتين.", []string{"withdraw after 2024-03-08.."}},
		{"what may take days says nothing of a day", "2022-03-09", "قد يستغرق الانسحاب يومين.", nil},
		{"what took years is no deadline", "2022-03-09", "استغرق الانسحاب سنتين.", nil},
	} {
		assert.Equal(t, c.want, dates(story.Read(reports(c.published, c.text), ar.Arabic{})), "%s: %s", c.reason, c.text)
	}
}

// happenings is the happening, the claim and the figure of each fact that
// counts.
func happenings(s facts.Story) (out []string) {
	for _, f := range s.Facts {
		if !f.Number.IsZero() {
			out = append(out, fmt.Sprint(f.Happening, " ", f.Claim.ID, " ", f.Number.Low))
		}
	}
	return out
}

func TestBackground(t *testing.T) {
	for _, c := range []struct {
		reason, text string
		want         []string
	}{
		{"months before the report", "قتل خمسة أشخاص في حريق أمس. وقتل 17 شخصا في حريق مماثل في نوفمبر.", []string{"0 kill 5", "1 kill 17"}},
		{"a fire that recalls another", "أعاد الحريق الذي قتل فيه خمسة أشخاص إلى الأذهان كارثة عام 2012 حين قضى 40 شخصا وأصيب 70.", []string{"0 kill 5", "1 kill 40", "1 wound 70"}},
		{"… in brackets", "قتل خمسة أشخاص (على غرار حريق أيار 2015 الذي قتل 30 شخصا) وأصيب ستة.", []string{"0 kill 5", "1 kill 30", "0 wound 6"}},
		{"… up to what is set against it", "تزامن الحريق مع ذكرى حريق أسفر عن مقتل 30 شخصا، لكن الشرطة قالت إن القتلى خمسة.", []string{"1 kill 30", "0 kill 5"}},
		{"the last of its kind", "بلغت نسبة المشاركة 90 بالمئة، وكان آخر إضراب مماثل في نوفمبر الماضي شارك فيه 84 بالمئة.", []string{"0 turnout 90", "1 participate 84"}},
		{"what it is held against", "أوقع الحريق خمسة قتلى مقارنة بنحو 40 قتلوا في حريق العام الماضي.", []string{"0 kill 5", "1 kill 36"}},
		{"this one is the like", "قتل خمسة أشخاص في حريق مماثل لحريق الأسبوع الماضي.", []string{"0 kill 5"}},
		{"an equal number is no deed", "أصيب عدد مماثل من الرجال وقتل خمسة أشخاص.", []string{"0 kill 5"}},
		{"a date opens the clause", "قتل خمسة أشخاص في زلزال أمس. وفي يناير 2017 ضرب زلزال المنطقة ما أدى إلى مقتل 40 شخصا وإصابة 70.", []string{"0 kill 5", "1 kill 40", "1 wound 70"}},
		{"two dates of one sentence", "قتل خمسة أشخاص في زلزال أمس. فقد أدى زلزال في 2003 إلى مقتل 300 شخص، وفي 2017 قتل 40 شخصا.", []string{"0 kill 5", "1 kill 300", "2 kill 40"}},
		{"… moves no undated figure where nobody is hurt", "ربحت الشركة أمس 40 مليون دولار. وفي 2021 ربحت 50 مليون دولار ووظفت 30 عاملا.", []string{"0 earn 40000000", "1 earn 50000000", "0 employ 30"}},
		{"a week before it is not", "قتل خمسة أشخاص في حريق أمس. وقتل 17 شخصا في حريق في الثالث من مارس.", []string{"0 kill 5", "0 kill 17"}},
		{"counted since a day long ago", "قتل خمسة أشخاص في حريق أمس. وقتل منذ عام 2019 نحو 300 شخص.", []string{"0 kill 5", "1 kill 270"}},
	} {
		assert.Equal(t, c.want, happenings(story.Read(reports("2022-03-09", c.text), ar.Arabic{})), c.reason)
	}
}

// TestEventsHoldTheirFacts holds that every fact belongs to one event, and that
// the background of a report is another than what it is about.
func TestEventsHoldTheirFacts(t *testing.T) {
	s := story.Read(reports("2022-03-09",
		"قتل خمسة أشخاص في حريق أمس. وقتل 17 شخصا في حريق مماثل في نوفمبر.", "أودى حريق أمس بحياة خمسة أشخاص."), ar.Arabic{})
	events := map[string][]string{}
	for _, e := range s.Events {
		assert.NotContains(t, events, e.ID)
		events[e.ID] = e.Documents
	}
	of := map[string][]string{}
	for _, f := range s.Facts {
		require.Contains(t, events, f.Event)
		assert.Contains(t, events[f.Event], f.Document)
		if !f.Number.IsZero() {
			of[f.Number.Low.String()] = append(of[f.Number.Low.String()], f.Event)
		}
	}
	slices.Sort(of["5"])
	assert.Len(t, slices.Compact(of["5"]), 1, "both reports tell of one fire")
	assert.NotContains(t, of["5"], of["17"][0], "the other fire was in November")
}

// TestOnePersonIsNoCount holds that what became of one person stays with what the report is
// about, beside the old day of something else: only counts are moved to it.
func TestOnePersonIsNoCount(t *testing.T) {
	s := story.Read(reports("2022-03-09",
		"انهار مبنى في طنجة أمس. وأوقفت الشرطة مالك المبنى، بعدما تبين أن رخصته ألغيت في عام 2008."), ar.Arabic{})
	held := slices.IndexFunc(s.Facts, func(f facts.Fact) bool { return f.Claim.ID == "arrest" })
	require.GreaterOrEqual(t, held, 0)
	assert.Equal(t, 0, s.Facts[held].Happening)
}

// The facts of several reports are the facts of each, but for what the story
// infers: ids, events, dates and names that are joined.
func TestFactsOfAStoryAreThoseOfItsReports(t *testing.T) {
	shape := func(f facts.Fact) string {
		return fmt.Sprint(f.Document, f.Evidence, f.Claim, f.Number.Range, f.Number.Span, f.Date.Span, f.Polarity, f.Modality, f.Title, f.Sentence)
	}
	for _, name := range fixtures.Stories() {
		read, err := fixtures.Reports(name)
		require.NoError(t, err)
		var docs []facts.Document
		var want []string
		for _, r := range read {
			d := facts.Document{ID: r.Name, Title: r.Title, Published: r.Published, Language: "ar", Text: r.Text}
			docs = append(docs, d)
			for _, f := range story.Read([]facts.Document{d}, ar.Arabic{}).Facts {
				want = append(want, shape(f))
			}
		}
		var got []string
		for _, f := range story.Read(docs, ar.Arabic{}).Facts {
			got = append(got, shape(f))
		}
		assert.ElementsMatch(t, want, got, name)
	}
}

func TestOtherLanguagesYieldNothing(t *testing.T) {
	s := story.Read([]facts.Document{{ID: "a", Language: "fr", Text: "Trois morts dans un incendie."}}, ar.Arabic{})
	assert.Empty(t, s.Facts)
	assert.Len(t, s.Documents, 1, "the report is still there")
}
