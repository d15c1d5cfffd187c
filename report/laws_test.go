package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/clipperhouse/displaywidth"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts"
)

func written(t testing.TB, format string, results []checker.Result, o Options) string {
	f, ok := Find(format)
	require.True(t, ok, format)
	var b bytes.Buffer
	require.NoError(t, f.Write(&b, results, o))
	return b.String()
}

// Every line of the table fits the terminal, and closes the isolates it opens.
func TestLinesFit(t *testing.T) {
	for _, width := range []int{60, 80, 99, 100, 120, 200} {
		for _, format := range []string{"table", "diff"} {
			for _, lang := range []string{"en", "ar"} {
				for line := range strings.Lines(written(t, format, sample(t), Options{Width: width, Lang: lang})) {
					line = strings.TrimSuffix(line, "\n")
					assert.LessOrEqual(t, displaywidth.String(line), width, "%s at %d: %s", format, width, line)
					opened := strings.Count(line, "\u2068") + strings.Count(line, "\u2067")
					assert.Equal(t, opened, strings.Count(line, "\u2069"), "isolates of %q", line)
				}
			}
		}
	}
}

// Colours add escapes and change nothing else.
func TestColorChangesNoLayout(t *testing.T) {
	escapes := regexp.MustCompile("\x1b\\[[0-9;]*m")
	for _, format := range []string{"table", "diff"} {
		plain := written(t, format, sample(t), Options{})
		colored := written(t, format, sample(t), Options{Color: true})
		assert.NotEqual(t, plain, colored, format)
		assert.Equal(t, plain, escapes.ReplaceAllString(colored, ""), format)
		assert.NotContains(t, plain, "\x1b", "no escape without colour")
	}
}

// A report cannot steer the terminal of its reader.
func TestReportsCannotSteerTheTerminal(t *testing.T) {
	results := sample(t)
	d := &results[0].Story.Documents[0]
	d.Outlet = "\x1b[2J\u202eevil\x07"
	d.Anchor.Rejected = []facts.Rejected{{Reason: "\x1b]0;title\x07\u202e"}}
	for _, format := range []string{"table", "diff", "csv", "markdown", "line"} {
		got := written(t, format, results, Options{})
		for _, bad := range []string{"\x1b", "\x07", "\u202e", "\u202c"} {
			assert.NotContains(t, got, bad, format)
		}
	}
}

// text[start:end] is the quote, in the JSON too.
func TestSpansOfJSON(t *testing.T) {
	results := sample(t)
	texts := make(map[string]string)
	for _, d := range results[0].Story.Documents {
		texts[d.ID] = d.Text
	}
	var got resultForTest
	require.NoError(t, json.Unmarshal([]byte(written(t, "json", results[:1], Options{})), &got))
	require.Len(t, got.Facts, 12)
	for _, f := range got.Facts {
		e := f.Evidence
		require.Equal(t, texts[f.Document][e.Start:e.End], e.Text)
		lines := strings.Split(texts[f.Document], "\n")
		assert.True(t, strings.HasPrefix(string([]rune(lines[e.Line-1])[e.Column-1:]), strings.Split(e.Text, "\n")[0]), "line and column of %s", f.ID)
		if f.Claim != nil {
			assert.Equal(t, texts[f.Document][*f.Claim.Start:*f.Claim.End], f.Claim.Text)
		}
	}
}

// resultForTest reads the JSON without its numbers, which only marshal.
type resultForTest struct {
	Facts []struct {
		ID       string       `json:"id"`
		Document string       `json:"document"`
		Claim    *jsonClaim   `json:"claim"`
		Evidence jsonEvidence `json:"evidence"`
	} `json:"facts"`
}

// Both interface languages say everything, with the same placeholders.
func TestWordsOfBothLanguages(t *testing.T) {
	en, ar := english(), arabic()
	holders := regexp.MustCompile(`\{\w+\}`)
	for _, key := range slices.Sorted(maps.Keys(en.text)) {
		require.Contains(t, ar.text, key, "words.ar.txt")
		one, _, _ := strings.Cut(en.text[key], " | ")
		assert.ElementsMatch(t, holders.FindAllString(one, -1), holders.FindAllString(ar.text[key], -1), key)
	}
	for key, text := range ar.text {
		kind, counted := strings.CutPrefix(key, "counted.")
		_, known := facts.KindByID(kind)
		assert.True(t, counted && known || en.text[key] != "", "words.en.txt lacks %s, or facts/kinds.txt the kind", key)
		assert.NotEmpty(t, text, key)
	}
}

func TestWordsThatCannotBeRead(t *testing.T) {
	for _, c := range []struct{ data, want, reason string }{
		{"\tlost", "w.txt:1: a text with no key", "a text needs a key"},
		{"a\n\tx\na\n\ty", "w.txt:3: the key \"a\" stands twice", "the second would hide the first"},
		{"a\n\tx\n\ty", "w.txt:3: a text with no key", "a key has one text"},
	} {
		_, err := parseWords("en", "w.txt", c.data)
		assert.ErrorContains(t, err, c.want, c.reason)
	}
}

// Every verdict and cause makes a sentence, whatever the rule is called.
func TestReasonOfUnknownRules(t *testing.T) {
	r := sample(t)[0]
	v := newView(&r, Options{})
	for _, c := range []struct {
		verdict checker.Verdict
		cause   checker.Cause
		want    string
	}{
		{checker.Conflict, checker.CauseValue, "both cannot be true"},
		{checker.Conflict, "new-cause", "both cannot be true"},
		{checker.Scope, checker.CauseArea, "different areas"},
		{checker.Scope, "", "measure different things"},
		{checker.Compatible, "", "both can be true"},
		{checker.Agree, "", "jabal.txt says 2; 17.txt"},
	} {
		p := checker.Pair{Sides: [2]int{0, 1}, Verdict: c.verdict, Cause: c.cause, Rule: "new/rule"}
		assert.Contains(t, v.pairReason(r.Findings[0], p), c.want, "%v %v", c.verdict, c.cause)
	}
}

// Results that hang together badly print something and never panic.
func TestBrokenResults(t *testing.T) {
	broken := checker.Result{
		Story: facts.Story{
			Documents: []facts.Document{{ID: "a", Text: "\xff\xfe خبر"}},
			Facts: []facts.Fact{{}, {ID: "f1", Document: "gone", Evidence: facts.Span{Start: 5, End: 900}},
				{ID: "f2", Document: "a", Evidence: facts.Span{Start: 1, End: 4}, Claim: facts.ClaimRef{ID: "x", Span: facts.Span{Start: -3, End: 2}}}},
		},
		Findings: []checker.Finding{{}, {ID: "z", Slot: checker.Number, Verdict: checker.Conflict, Severity: checker.Error,
			Sides: []checker.Side{{Value: "1", Facts: []string{"f1", "nobody"}}, {}, {Value: "..", Facts: []string{"f2"}}},
			Pairs: []checker.Pair{{Sides: [2]int{0, 9}, Verdict: checker.Conflict}, {Sides: [2]int{0, 2}, Verdict: checker.Conflict}, {Sides: [2]int{-1, 2}}}}},
	}
	for _, f := range Formats() {
		got := written(t, f.Name, []checker.Result{broken}, Options{Color: true, Width: 1})
		assert.True(t, utf8.ValidString(got), f.Name)
	}
	for _, f := range TupleFormats() {
		require.NoError(t, f.Write(io.Discard, []facts.Story{broken.Story}, Options{}), f.Name)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("no space left") }

// A full disk is an error, not a short report.
func TestWriteErrors(t *testing.T) {
	for _, f := range Formats() {
		assert.ErrorContains(t, f.Write(full{}, sample(t), Options{}), "no space left", f.Name)
	}
	for _, f := range TupleFormats() {
		assert.ErrorContains(t, f.Write(full{}, []facts.Story{sample(t)[0].Story}, Options{}), "no space left", f.Name)
	}
}

// No cell of the CSV runs as a formula.
func TestFormulas(t *testing.T) {
	for _, c := range []struct{ in, want, reason string }{
		{"=1+1", "'=1+1", "a formula"},
		{"+49", "'+49", "a formula in old Excel"},
		{"@SUM(A1)", "'@SUM(A1)", "a formula of Lotus"},
		{"-2+3", "'-2+3", "a formula that begins with a minus"},
		{"-2.5", "-2.5", "a number"},
		{"", "", "nothing"},
	} {
		assert.Equal(t, c.want, unformula(c.in), c.reason)
	}
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(written(t, "csv", sample(t), Options{}), "\ufeff"))).ReadAll()
	require.NoError(t, err, "every row has the cells of the head")
	assert.Len(t, rows, 13)
}

func BenchmarkJSON(b *testing.B) {
	r := sample(b)[0]
	for len(r.Story.Facts) < 1000 {
		f := r.Story.Facts[len(r.Story.Facts)%12]
		f.ID = "g" + itoa(len(r.Story.Facts))
		r.Story.Facts = append(r.Story.Facts, f)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := WriteJSON(io.Discard, []checker.Result{r}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// A label names the claim as its type is called where that is known, else as
// the report has it.
func TestLabel(t *testing.T) {
	r := sample(t)[0]
	for _, c := range []struct {
		label  func(language, claim string) string
		want   string
		reason string
	}{
		{nil, "حتفهما: عامل — ميناء صيدا", "the word of the first report"},
		{func(language, claim string) string { return language + " " + claim }, "ar kill: عامل — ميناء صيدا", "the name of the type"},
		{func(string, string) string { return "" }, "حتفهما: عامل — ميناء صيدا", "a type without a name"},
	} {
		assert.Equal(t, c.want, newView(&r, Options{ClaimLabel: c.label}).label(r.Findings[0]), c.reason)
	}
	r.Story.Facts = r.Story.Facts[:1]
	r.Story.Facts[0].Claim, r.Story.Facts[0].Number.Counted, r.Story.Events = facts.ClaimRef{}, "", nil
	assert.Equal(t, "لقي عاملان حتفهما أمس الأربعاء في ميناء صيدا", newView(&r, Options{}).label(r.Findings[0]), "a quote where nothing is known")
}

// One report that contradicts itself is told by its voices.
func TestReasonWithinOneReport(t *testing.T) {
	r := sample(t)[0]
	f := r.Findings[0]
	f.Sides = []checker.Side{{Value: "2", Facts: []string{"f2"}}, {Value: "3", Facts: []string{"f5"}}}
	title, quoted := &r.Story.Facts[1], &r.Story.Facts[4]
	reason := func() string { return newView(&r, Options{}).reason(f) }
	assert.Equal(t, "17.txt says 3, while 17.txt says about 120; one may be a later count.", reason(), "nothing tells them apart")
	title.Title = true
	quoted.Said.Speaker = facts.Ref{ID: "person:x", Name: "سالم"}
	assert.Equal(t, "the title of 17.txt says 3, while سالم in 17.txt says about 120; one may be a later count.", reason(), "title against a speaker")
	title.Said.Speaker = facts.Ref{ID: "person:y", Name: "نادر"}
	assert.Equal(t, "the title of 17.txt says 3, while سالم in 17.txt says about 120; one may be a later count.", reason(), "title against body, whoever speaks in it")
	quoted.Title, f.Pairs = true, []checker.Pair{{Sides: [2]int{0, 1}, Verdict: checker.Conflict, Cause: checker.CauseSpeaker, Rule: "number/speakers"}}
	f.Cause = checker.CauseSpeaker
	assert.Equal(t, "نادر in 17.txt says 3, while سالم in 17.txt says about 120: two speakers of one report contradict each other.", reason(), "two speakers in one title")
}

// A sum is shown with its reason.
func TestReasonAddsUp(t *testing.T) {
	r := sample(t)[0]
	f := r.Findings[0]
	v := newView(&r, Options{})
	for _, c := range []struct {
		rule  string
		proof []string
		want  string
	}{
		{"number/sum", []string{"f1", "f6"}, "jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3: 2 are a part of 3, 2 + 40 = 3."},
		{"number/remainder", []string{"f6", "f2"}, "jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3: 2 are what is left of 3, 40 − 3 = 2."},
	} {
		f.Verdict, f.Cause = checker.Scope, checker.CausePart
		f.Pairs = []checker.Pair{{Sides: [2]int{0, 1}, Verdict: f.Verdict, Cause: f.Cause, Rule: c.rule, Proof: c.proof}}
		assert.Equal(t, c.want, v.reason(f), c.rule)
	}
}

// Where two reports differ and each names another speaker for its value, the
// reason names them.
func TestReasonNamesTheSpeakers(t *testing.T) {
	r := sample(t)[0]
	f := r.Findings[0]
	for _, c := range []struct{ jabal, nahar, sahel, shati, want, reason string }{
		{"person:x", "person:y", "person:y", "person:y", "jabal.txt (person:x) says 2, while 17.txt, Shati Wire and sahel.txt (person:y) say 3; one may be a later count.", "each side its own"},
		{"person:x", "person:y", "", "person:y", "jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3; one may be a later count.", "one report names none"},
		{"person:x", "person:y", "person:z", "person:y", "jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3; one may be a later count.", "two on one side"},
		{"person:y", "person:y", "person:y", "person:y", "jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3; one may be a later count.", "the same on both sides"},
	} {
		for i, id := range []string{c.jabal, c.nahar, c.sahel, c.shati} {
			r.Story.Facts[i].Said.Speaker = facts.Ref{ID: id, Name: id}
		}
		assert.Equal(t, c.want, newView(&r, Options{}).reason(f), c.reason)
	}
}

// A finding with several kinds of relations tells each once.
func TestReasons(t *testing.T) {
	r := sample(t)[0]
	f := r.Findings[0]
	f.Sides = append(f.Sides, checker.Side{Value: "120", Facts: []string{"f5"}})
	f.Pairs = append(f.Pairs,
		checker.Pair{Sides: [2]int{0, 2}, Verdict: checker.Scope, Cause: checker.CauseAsOf},
		checker.Pair{Sides: [2]int{1, 2}, Verdict: checker.Scope, Cause: checker.CauseAsOf})
	assert.Equal(t, []string{
		"jabal.txt says 2, while 17.txt, Shati Wire and sahel.txt say 3; one may be a later count.",
		"jabal.txt says 2, while 17.txt says about 120: counted at different times.",
	}, newView(&r, Options{}).reasons(f))
}

func BenchmarkTable(b *testing.B) {
	r := sample(b)[0]
	for len(r.Findings) < 50 {
		r.Findings = append(r.Findings, r.Findings[len(r.Findings)%5])
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := WriteTable(io.Discard, []checker.Result{r}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

// A denial is told as one; how far a claim is held to be true stands with it.
func TestDenials(t *testing.T) {
	r := sample(t)[0]
	f := r.Findings[3]
	f.Sides = []checker.Side{{Value: "close", Facts: []string{"f9"}}, {Value: "not close", Facts: []string{"f10"}}}
	v := newView(&r, Options{})
	assert.Equal(t, "17.txt says so, while jabal.txt denies it.", v.reason(f), "a claim against its denial")
	f.Pairs = []checker.Pair{{Sides: [2]int{0, 1}, Verdict: checker.Conflict, Cause: checker.CauseClaim, Rule: "claim/opposite"}}
	assert.Equal(t, "17.txt says إغلاق, while jabal.txt denies إغلاق: the one rules the other out.", v.reason(f), "two claims")
	r.Story.Facts[9].Modality = facts.Planned
	assert.Equal(t, "denied: إغلاق (planned)", newView(&r, Options{}).value(checker.Claim, f.Sides[1]), "a plan denied")
}
