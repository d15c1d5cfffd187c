package checker_test

import (
	"bytes"
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
	"crosscheck/fixtures"
	"crosscheck/report"
)

// docs reads a story as the command does, with what its meta.json says. Ids are
// "niger-rome/rasd.txt", or the story and the id that a line of reports.jsonl
// brings along.
func docs(t require.TestingT, name string) []facts.Document {
	out, err := source.ReadFS(fixtures.FS, name)
	require.NoError(t, err)
	reports, err := fixtures.Reports(name)
	require.NoError(t, err)
	about := map[string]fixtures.Report{}
	for _, r := range reports {
		about[name+"/"+r.Name] = r
	}
	require.Len(t, out, len(about))
	for i := range out {
		d := &out[i]
		d.ID = name + "/" + strings.TrimPrefix(d.ID, name+"/")
		r, ok := about[d.ID]
		require.True(t, ok, d.ID)
		d.Title, d.Outlet = cmp.Or(d.Title, r.Title), cmp.Or(d.Outlet, r.Outlet)
		d.Published = cmp.Or(d.Published, r.Published)
	}
	return out
}

func compare(docs []facts.Document) checker.Result {
	return checker.Compare(story.Read(docs, ar.Arabic{}))
}

func written(t require.TestingT, r checker.Result) string {
	var out bytes.Buffer
	require.NoError(t, report.WriteJSON(&out, []checker.Result{r}, report.Options{}))
	return out.String()
}

// The order of reports changes nothing: the same bytes come out.
func TestOrderOfReportsChangesNothing(t *testing.T) {
	for _, name := range fixtures.Stories() {
		all := docs(t, name)
		want := written(t, compare(all))
		backwards := slices.Clone(all)
		slices.Reverse(backwards)
		assert.Equal(t, want, written(t, compare(backwards)), "%s, last report first", name)
	}
	all := docs(t, "kandahar-station")
	want := written(t, compare(all))
	for seed := range uint64(12) {
		rand.New(rand.NewPCG(1, seed)).Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		require.Equal(t, want, written(t, compare(all)), "shuffle %d", seed)
	}
}

// said is a finding in the words that a copy of a report must not change: the
// slot, the verdict and the values of its sides.
func said(f checker.Finding) string {
	values := make([]string, len(f.Sides))
	for i, s := range f.Sides {
		values[i] = s.Value
	}
	slices.Sort(values)
	return fmt.Sprint(f.Slot, " ", f.Verdict, " ", strings.Join(values, " / "))
}

func flagged(r checker.Result) (out []string) {
	for _, f := range r.Findings {
		if f.Verdict.Flagged() {
			out = append(out, said(f))
		}
	}
	slices.Sort(out)
	return out
}

// A report added twice changes no verdict but the count of reports: what was
// flagged is flagged, nothing else is, and both copies are one origin.
func TestReportAddedTwiceChangesNoVerdict(t *testing.T) {
	for _, name := range fixtures.Stories() {
		all := docs(t, name)
		want := compare(all)
		for _, d := range all {
			again := d
			again.ID += " (2)"
			got := compare(append(slices.Clone(all), again))
			assert.Equal(t, flagged(want), flagged(got), "%s twice", d.ID)
			assert.Equal(t, origins(want), origins(got), "%s twice", d.ID)
		}
	}
}

func origins(r checker.Result) int {
	seen := map[string]bool{}
	for _, d := range r.Story.Documents {
		seen[d.Origin] = true
	}
	return len(seen)
}

// Two unrelated stories in one run yield no difference between them.
func TestUnrelatedStoriesDoNotMeet(t *testing.T) {
	names := fixtures.Stories()
	for i, name := range names {
		for _, other := range []string{names[(i+1)%len(names)], names[(i+6)%len(names)]} {
			r := compare(append(docs(t, name), docs(t, other)...))
			for _, f := range r.Findings {
				for _, p := range f.Pairs {
					if !p.Verdict.Flagged() {
						continue
					}
					x, y := storiesOf(r, f.Sides[p.Sides[0]]), storiesOf(r, f.Sides[p.Sides[1]])
					assert.Equal(t, x, y, "%s", said(f))
				}
			}
		}
	}
}

// storiesOf is the stories whose reports stand on a side.
func storiesOf(r checker.Result, s checker.Side) []string {
	var out []string
	for _, id := range s.Facts {
		i := slices.IndexFunc(r.Story.Facts, func(f facts.Fact) bool { return f.ID == id })
		name, _, _ := strings.Cut(r.Story.Facts[i].Document, "/")
		out = append(out, name)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Nobody is of two ages, whatever else is told of him.
func TestAgesOfOnePerson(t *testing.T) {
	docs := []facts.Document{
		{ID: "a", Text: "اعتقلت الشرطة الطبيب مراد بلقاسم (42 عاما) في مطار صنعاء.", Published: "2024-03-04"},
		{ID: "b", Text: "قال المحامي إن مراد بلقاسم (47 عاما) بريء من التهمة.", Published: "2024-03-05"},
		{ID: "c", Text: "وقال كمال زرواطي (51 عاما) إن المستشفى مغلق.", Published: "2024-03-05"},
	}
	var found []string
	for _, f := range compare(docs).Findings {
		if f.Verdict == checker.Conflict {
			for _, s := range f.Sides {
				found = append(found, s.Value)
			}
		}
	}
	assert.Equal(t, []string{"42", "47"}, found)
}
