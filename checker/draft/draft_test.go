package draft

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/story"
)

func doc(id, text string) facts.Document {
	return facts.Document{ID: id, Path: id, Text: text, Body: facts.Span{End: len(text)}}
}

func check(t *testing.T, p Policy, text string, sources ...string) Checked {
	t.Helper()
	var docs []facts.Document
	for i, s := range sources {
		docs = append(docs, doc(string(rune('a'+i))+".txt", s))
	}
	c, err := Check(doc("draft.txt", text), docs, p, ar.Arabic{})
	require.NoError(t, err)
	return c
}

// told are the findings that an editor is told of.
func told(c Checked) []checker.Finding {
	var out []checker.Finding
	for _, f := range c.Result.Findings {
		if Told(f) {
			out = append(out, f)
		}
	}
	return out
}

const (
	three = "مقتل ثلاثة جنود في انفجار لغم في مأرب."
	five  = "قتل خمسة جنود في انفجار لغم في مأرب."
)

func TestSeverity(t *testing.T) {
	off := Policy{Severity: map[checker.Cause]checker.Severity{checker.CauseValue: 0}}
	loud := Policy{Severity: map[checker.Cause]checker.Severity{checker.CauseValue: checker.Warning}}
	quiet := Policy{Severity: map[checker.Cause]checker.Severity{CauseUnsupported: 0}}
	for _, c := range []struct {
		reason  string
		policy  Policy
		draft   string
		sources []string
		want    []checker.Severity
	}{
		{"against all sources", Policy{}, five, []string{three, three}, []checker.Severity{checker.Error}},
		{"with them", Policy{}, three, []string{three}, nil},
		{"the sources disagree, and the draft has to choose", Policy{}, five, []string{three, five}, []checker.Severity{checker.Warning}},
		{"the draft has both of two sources", Policy{}, three + "\n\nوقال مصدر أمني إن خمسة جنود قتلوا في انفجار اللغم في مأرب.", []string{three, five}, []checker.Severity{checker.Warning}},
		{"a cause that is not told", off, five, []string{three}, nil},
		{"a cause told more quietly", loud, five, []string{three}, []checker.Severity{checker.Warning}},
		{"a figure that no source has", Policy{}, three + "\nوتضررت 14 سيارة.", []string{three}, []checker.Severity{checker.Info}},
		{"notices that are not told", quiet, three + "\nوتضررت 14 سيارة.", []string{three}, nil},
		{"sources against each other alone", Policy{}, "هطلت أمطار على الساحل.", []string{three, five}, nil},
	} {
		got := []checker.Severity(nil)
		for _, f := range told(check(t, c.policy, c.draft, c.sources...)) {
			got = append(got, f.Severity)
		}
		assert.Equal(t, c.want, got, c.reason)
	}
}

func TestTheDraftStandsFirst(t *testing.T) {
	c := check(t, Policy{}, five, three, three)
	found := told(c)
	require.Len(t, found, 1)
	assert.Equal(t, "5", found[0].Sides[0].Value, "the side of the draft")
	assert.Equal(t, [2]int{0, 1}, found[0].Pairs[0].Sides)
	assert.Equal(t, "draft", c.Result.Story.Documents[2].Role)
	assert.Equal(t, 2, found[0].Origins, "the draft is no origin")
}

// A fingerprint stays the same while the text around changes and sources that
// say the same are added; another value is another finding.
func TestFingerprint(t *testing.T) {
	id := func(text string, sources ...string) string {
		found := told(check(t, Policy{}, text, sources...))
		require.NotEmpty(t, found)
		return found[0].ID
	}
	first := id(five, three)
	assert.Equal(t, first, id("هطلت أمطار على الساحل.\n\n"+five, three), "text before it")
	assert.Equal(t, first, id(five, three, "لقي ثلاثة جنود مصرعهم في انفجار لغم في مأرب."), "one more source")
	assert.NotEqual(t, first, id("قتل ستة جنود في انفجار لغم في مأرب.", three), "another figure of the draft")
	assert.NotEqual(t, first, id(five, "مقتل أربعة جنود في انفجار لغم في مأرب."), "another figure of the source")
}

func TestNearest(t *testing.T) {
	const source = "افتتح المحافظ معرض الكتاب بحلب، ويضم 300 جناح.\nوخصصت البلدية 80 مليون ليرة لترميم السوق القديم في حلب، وينتهي العمل بعد سنتين."
	for _, c := range []struct {
		reason, draft string
		nearest       bool
	}{
		{"the sum gone wrong", "معرض الكتاب بحلب.\nوقررت البلدية صرف 90 مليون ليرة لترميم السوق القديم في حلب.", true},
		{"the draft has both sums", "معرض الكتاب بحلب.\nوقررت البلدية صرف 90 مليون ليرة لترميم السوق القديم في حلب.\nوكانت خصصت 80 مليون ليرة لترميم السوق.", false},
		{"a bound is no other figure", "معرض الكتاب بحلب.\nوقررت البلدية صرف أكثر من 90 مليون ليرة لترميم السوق القديم في حلب.", false},
		{"another thing of the same unit", "معرض الكتاب بحلب.\nويبلغ دخل المصنع 90 مليون ليرة في السنة.", false},
		{"a nought too many", "معرض الكتاب بحلب.\nوقررت البلدية صرف 800 مليون ليرة لترميم السوق القديم في حلب.", true},
		{"a sum too far off", "معرض الكتاب بحلب.\nوقررت البلدية صرف 470 مليون ليرة لترميم السوق القديم في حلب.", false},
		{"another unit", "معرض الكتاب بحلب.\nوقررت البلدية صرف 90 مليون دينار لترميم السوق القديم في حلب.", false},
	} {
		v, f := alone(t, c.draft, source)
		_, ok := v.gone(f)
		assert.Equal(t, c.nearest, ok, c.reason)
	}
}

// alone is the first figure of a draft as a finding of its own.
func alone(t *testing.T, text, source string) (*view, checker.Finding) {
	t.Helper()
	d := doc("draft.txt", text)
	d.Role = Role
	st := story.Read([]facts.Document{d, doc("a.txt", source)}, ar.Arabic{})
	v := newView(&st, Policy{})
	for _, f := range v.written {
		if !f.Number.IsZero() {
			return v, checker.Finding{Slot: checker.Number, Verdict: checker.Lone, Sides: []checker.Side{{Value: value(checker.Number, f), Facts: []string{f.ID}}}}
		}
	}
	require.Fail(t, "no figure is read", text)
	return nil, checker.Finding{}
}

func TestTolerates(t *testing.T) {
	p := Policy{Tolerance: facts.Int(2)}
	exactly := func(n int64) facts.Range[facts.Number] { return facts.Exactly(facts.Int(n)) }
	for _, c := range []struct {
		reason string
		x, y   facts.Range[facts.Number]
		want   bool
	}{
		{"2 in 100", exactly(98), exactly(100), true},
		{"the other way round", exactly(100), exactly(98), true},
		{"3 in 100", exactly(97), exactly(100), false},
		{"the gap between ranges", facts.Range[facts.Number]{Low: facts.Int(50), High: facts.Int(99)}, exactly(100), true},
		{"an open end leaves no gap to measure", facts.Range[facts.Number]{Low: facts.Int(97)}, exactly(50), false},
		{"numbers too large to multiply", exactly(1 << 62), exactly(1<<62 + 1), false},
	} {
		assert.Equal(t, c.want, p.tolerates(c.x, c.y), c.reason)
	}
	assert.False(t, Policy{}.tolerates(exactly(98), exactly(98)), "without a tolerance nothing is tolerated")
}

func TestTheDraftAmongItsSources(t *testing.T) {
	_, err := Check(doc("d", five), []facts.Document{doc("d", three)}, Policy{}, ar.Arabic{})
	assert.ErrorContains(t, err, "d: a source has the id of the draft")
}

// The days of the sources are those that they have without the draft.
func TestTheDayOfTheDraftIsItsOwn(t *testing.T) {
	at := func(day string, d facts.Document) facts.Document {
		d.Published = day
		return d
	}
	sources := []facts.Document{
		doc("a.txt", "زار وزير الصحة مستشفى المكلا اليوم، وافتتح فيه قسما جديدا."),
		at("2023-03-15", doc("b.txt", "المكلا - زار وزير الصحة مستشفى المكلا اليوم.")),
	}
	alone := map[string]facts.Anchor{}
	for _, d := range story.Read(sources, ar.Arabic{}).Documents {
		alone[d.ID] = d.Anchor
	}
	require.Equal(t, facts.FromStory, alone["a.txt"].Basis)
	for _, day := range []string{"2023-03-13", "2023-03-14", "2023-03-17"} {
		c, err := Check(at(day, doc("draft.txt", "المكلا - زار وزير الصحة مستشفى المكلا اليوم.")), sources, Policy{}, ar.Arabic{})
		require.NoError(t, err)
		for _, d := range c.Result.Story.Documents {
			if d.Role != Role {
				assert.Equal(t, alone[d.ID], d.Anchor, "%s beside a draft of %s", d.ID, day)
			}
		}
	}
}
