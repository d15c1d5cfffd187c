package checker_test

import (
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/story"
	"crosscheck/report"
)

var figures = regexp.MustCompile(`\d+`)

// synthetic is n reports of one story, told in sentences of a fixture: four to
// nine of them, drawn by chance, each with a word or two left out and half of
// their figures changed by a little.
func synthetic(t require.TestingT, n int) []facts.Document {
	var sentences []string
	for _, d := range docs(t, "kandahar-station") {
		for _, line := range strings.FieldsFunc(d.Body.Of(d.Text), func(r rune) bool { return r == '\n' }) {
			for _, s := range strings.SplitAfter(line, ". ") {
				if len(s) > 20 {
					sentences = append(sentences, s)
				}
			}
		}
	}
	require.Greater(t, len(sentences), 30)
	rng := rand.New(rand.NewPCG(1, 2))
	other := func(figure string) string {
		value, err := strconv.Atoi(figure)
		if err != nil || value > 999 || rng.IntN(2) == 0 {
			return figure
		}
		return strconv.Itoa(value + rng.IntN(4) + rng.IntN(2)*value/10)
	}
	out := make([]facts.Document, n)
	for i := range out {
		var text strings.Builder
		for _, s := range rng.Perm(len(sentences))[:4+rng.IntN(6)] {
			words := strings.Fields(figures.ReplaceAllStringFunc(sentences[s], other))
			for range 1 + rng.IntN(2) {
				at := rng.IntN(len(words))
				words = append(words[:at], words[at+1:]...)
			}
			text.WriteString(strings.Join(words, " ") + "\n\n")
		}
		out[i] = facts.Document{ID: fmt.Sprintf("%05d", i), Text: text.String(), Language: "ar",
			Published: facts.Day(2022, time.October, 11+i%7).String()}
		out[i].Body = facts.Span{End: len(out[i].Text)}
	}
	return out
}

var choices = regexp.MustCompile(`\{[^}]*\}`)

// drawn is n reports of one story, each all sentences of a file of testdata/scale in an
// order of its own. Of sentences that stand on one line, tabs between them, the reports tell
// one in turn; of what stands in braces they tell one by chance: {a|b}, a figure of
// {10..90}; {#} counts the reports.
func drawn(t require.TestingT, file string, n int) []facts.Document {
	data, err := os.ReadFile("testdata/scale/" + file)
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	rng := rand.New(rand.NewPCG(1, 2))
	out := make([]facts.Document, n)
	for i := range out {
		choose := func(braced string) string {
			of := strings.Trim(braced, "{}")
			from, to, figure := strings.Cut(of, "..")
			switch {
			case of == "#":
				return strconv.Itoa(i)
			case figure:
				low, _ := strconv.Atoi(from)
				high, _ := strconv.Atoi(to)
				return strconv.Itoa(low + rng.IntN(high-low+1))
			}
			all := strings.Split(of, "|")
			return all[rng.IntN(len(all))]
		}
		var told []string
		for _, l := range rng.Perm(len(lines)) {
			turns := strings.Split(lines[l], "\t")
			told = append(told, choices.ReplaceAllStringFunc(turns[i%len(turns)], choose))
		}
		text := strings.Join(told, " ")
		out[i] = facts.Document{ID: fmt.Sprintf("%05d", i), Text: text, Language: "ar", Published: "2020-03-11", Body: facts.Span{End: len(text)}}
	}
	return out
}

// Twice the reports of one story are at most 2.2 times the work.
func TestWorkGrowsWithTheReports(t *testing.T) {
	for name, reports := range map[string]func(n int) []facts.Document{
		"synthetic": func(n int) []facts.Document { return synthetic(t, n) },
		"harsh":     func(n int) []facts.Document { return drawn(t, "harsh.txt", n) },
	} {
		related := func(n int) int { return checker.Related(story.Read(reports(n), ar.Arabic{})) }
		once, twice := related(600), related(1200)
		require.Greater(t, once, 10_000, "there is something to compare")
		assert.LessOrEqual(t, float64(twice), 2.2*float64(once), "%s: %d pairs for 600 reports, %d for 1200", name, once, twice)
	}
}

// BenchmarkCompare is the way from texts to JSON; where it is linear, ns/report
// is one figure for all sizes.
func BenchmarkCompare(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000, 10000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) { benchmark(b, synthetic(b, n)) })
	}
}

// BenchmarkHarsh is BenchmarkCompare where every report contradicts half of the others in
// all that it tells.
func BenchmarkHarsh(b *testing.B) {
	for _, n := range []int{1000, 2000, 4000, 8000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) { benchmark(b, drawn(b, "harsh.txt", n)) })
	}
}

// BenchmarkValues is BenchmarkCompare where hundreds of reports give hundreds of values:
// the relations that JSON holds, one for each two of them, are what costs.
func BenchmarkValues(b *testing.B) {
	for _, n := range []int{250, 500, 1000} {
		b.Run(strconv.Itoa(n), func(b *testing.B) { benchmark(b, drawn(b, "values.txt", n)) })
	}
}

func benchmark(b *testing.B, reports []facts.Document) {
	b.ReportAllocs()
	relations := 0
	for b.Loop() {
		r := compare(reports)
		if err := report.WriteJSON(io.Discard, []checker.Result{r}, report.Options{}); err != nil {
			b.Fatal(err)
		}
		relations = 0
		for _, f := range r.Findings {
			relations += len(f.Pairs)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(len(reports)), "ns/report")
	b.ReportMetric(float64(relations), "relations")
}
