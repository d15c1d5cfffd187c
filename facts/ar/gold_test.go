package ar_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
	"crosscheck/facts/ar"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
	"crosscheck/facts/text"
	"crosscheck/fixtures"
)

// goldShare is the least share of gold values that the mention stage alone must
// read at their place.
const goldShare = 0.94

// TestGoldValues reads the figures, dates and hours of stories whose values are
// known: those of the folder that CROSSCHECK_GOLD names, a folder a story as in
// fixtures, and where it is not set those of fixtures.
func TestGoldValues(t *testing.T) {
	read, all := 0, 0
	for _, s := range goldStories(t) {
		for _, f := range s.gold.Facts {
			for _, v := range f.Values {
				if !isMeasured(f.Type) || v.Op == "vague" {
					continue
				}
				r, ok := s.reports[v.File]
				require.True(t, ok, "%s: no report %s", s.gold.Name, v.File)
				all++
				if r.reads(f.Type, v) {
					read++
				} else {
					t.Logf("%s/%s: %s %v %s: not read in %q: %s", s.gold.Name, v.File, f.Type, v.Value, v.Resolved, v.Span, r.show(v))
				}
			}
		}
	}
	require.Greater(t, all, 100, "values to read")
	share := float64(read) / float64(all)
	t.Logf("%d of %d values are read: %.1f%%", read, all, 100*share)
	assert.GreaterOrEqual(t, share, goldShare)
}

func isMeasured(kind string) bool {
	switch kind {
	case "count", "quantity", "duration", "date", "time":
		return true
	}
	return false
}

// goldStory is a story with what is known of it.
type goldStory struct {
	gold    fixtures.Gold
	reports map[string]*goldReport
}

// goldReport is a report with its mentions; at is the byte of each character.
type goldReport struct {
	text     string
	at       []int
	words    []text.Word
	mentions []extract.Mention
	now      facts.Instant
}

func newGoldReport(s, published string, gold fixtures.Gold, name string) *goldReport {
	r := &goldReport{text: s, words: text.Words(s, facts.Span{End: len(s)}), mentions: ar.Arabic{}.Mentions(s)}
	for at := range s {
		r.at = append(r.at, at)
	}
	r.at = append(r.at, len(s))
	r.now, _ = facts.ParseInstant(published[:min(len(published), 10)])
	for _, a := range gold.Anchors {
		if a.File == name && len(a.Cluster) > 0 {
			r.now, _ = facts.ParseInstant(a.Cluster[0])
		}
	}
	return r
}

func goldStories(t *testing.T) (all []goldStory) {
	root := os.Getenv("CROSSCHECK_GOLD")
	if root == "" {
		for _, name := range fixtures.Stories() {
			gold, err := fixtures.ReadGold(name)
			require.NoError(t, err)
			reports, err := fixtures.Reports(name)
			require.NoError(t, err)
			s := goldStory{gold, map[string]*goldReport{}}
			for _, r := range reports {
				s.reports[r.Name] = newGoldReport(r.Text, r.Published, gold, r.Name)
			}
			all = append(all, s)
		}
		return all
	}
	files, err := filepath.Glob(filepath.Join(root, "*", "gold.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files, "CROSSCHECK_GOLD names a folder of stories")
	for _, file := range files {
		all = append(all, folderStory(t, file))
	}
	return all
}

func folderStory(t *testing.T, file string) goldStory {
	s := goldStory{reports: map[string]*goldReport{}}
	readJSON(t, file, &s.gold)
	var meta struct {
		Documents []struct {
			File    string
			PubDate string `json:"pub_date"`
		}
	}
	if known := filepath.Join(filepath.Dir(file), "meta.json"); fileExists(known) {
		readJSON(t, known, &meta)
	}
	published := map[string]string{}
	for _, d := range meta.Documents {
		published[d.File] = d.PubDate
	}
	texts, err := filepath.Glob(filepath.Join(filepath.Dir(file), "*.txt"))
	require.NoError(t, err)
	for _, path := range texts {
		data, err := os.ReadFile(path)
		require.NoError(t, err)
		name := filepath.Base(path)
		s.reports[name] = newGoldReport(string(data), published[name], s.gold, name)
	}
	return s
}

func fileExists(path string) bool { _, err := os.Stat(path); return err == nil }

func readJSON(t *testing.T, path string, into any) {
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, into), path)
}

// reads reports whether a mention at the place of v has its value.
func (r *goldReport) reads(kind string, v fixtures.Value) bool {
	span := facts.Span{Start: r.at[v.Start], End: r.at[v.End]}
	for _, m := range r.mentions {
		if !m.Span.Overlaps(span) {
			continue
		}
		switch {
		case m.Kind == extract.Date && (kind == "date" || kind == "time"):
			if d, ok := m.When.Resolve(r.now, date.Look(r.words, m.First, m.Last)); ok && isDate(d, v) {
				return true
			}
		case m.Kind == extract.Number || m.Kind == extract.Quantity || m.Kind == extract.Duration:
			if kind != "date" && kind != "time" && isNumber(m.Quantity, v) {
				return true
			}
		}
	}
	return false
}

func (r *goldReport) show(v fixtures.Value) string {
	span := facts.Span{Start: r.at[v.Start], End: r.at[v.End]}
	var b strings.Builder
	for _, m := range r.mentions {
		if !m.Span.Overlaps(span) {
			continue
		}
		low, high := m.Quantity.Low.String(), m.Quantity.High.String()
		if m.Kind == extract.Date {
			d, _ := m.When.Resolve(r.now, date.Look(r.words, m.First, m.Last))
			low, high = d.From(), d.To()
		}
		fmt.Fprintf(&b, "%s %q %s..%s; ", m.Kind, m.Span.Of(r.text), low, high)
	}
	return b.String()
}

var clock = regexp.MustCompile(`^\d\d:\d\d$`)

func isDate(d facts.Date, v fixtures.Value) bool {
	from, to := d.From(), d.To()
	if s, ok := v.Value.(string); ok && v.Resolved == "" && clock.MatchString(s) {
		return strings.HasSuffix(from, "T"+s)
	}
	want := regexp.MustCompile(`(T[0-9:]+)(Z|[+-]\d\d:?\d\d)`).ReplaceAllString(v.Resolved, "$1")
	begin, end, both := strings.Cut(want, "/")
	if !both {
		end = begin
	}
	switch {
	case want == "":
		return true
	case v.Op == "by":
		return strings.HasPrefix(to, end)
	case from == "" || to == "":
		return strings.HasPrefix(from+to, begin) || strings.HasPrefix(from+to, end)
	}
	return strings.HasPrefix(from, begin) && strings.HasPrefix(to, end)
}

func isNumber(q facts.Quantity, v fixtures.Value) bool {
	wanted, known := wantedNumbers(v.Value)
	if !known {
		return !q.Low.IsZero() || !q.High.IsZero()
	}
	for _, n := range wanted {
		if holds(q, v.Op, n) {
			return true
		}
	}
	return false
}

// wantedNumbers are the numbers that a value allows: "2+1" is 3, 2 or 1; words
// such as "tens" allow any.
func wantedNumbers(value any) (all []float64, known bool) {
	switch v := value.(type) {
	case float64:
		return []float64{v}, true
	case string:
		sum := 0.0
		for part := range strings.SplitSeq(v, "+") {
			n, err := strconv.ParseFloat(part, 64)
			if err != nil {
				return nil, false
			}
			all, sum = append(all, n), sum+n
		}
		return append(all, sum), true
	}
	return nil, false
}

func holds(q facts.Quantity, op string, n float64) bool {
	low, high := 0.0, 0.0
	if !q.Low.IsZero() {
		low = q.Low.Float()
	}
	if !q.High.IsZero() {
		high = q.High.Float()
	}
	switch op {
	case "ge", "gt":
		return !q.Low.IsZero() && n <= low && low <= n+1 && (q.High.IsZero() || high > low)
	case "le", "lt":
		return !q.High.IsZero() && n-1 <= high && high <= n && (q.Low.IsZero() || low < high)
	}
	if q.Low.IsZero() || q.High.IsZero() {
		return false
	}
	if op == "approx" {
		return low <= n && n <= high && high-low <= 0.5*n
	}
	return low == n && n == high || q.About && low <= n && n <= high && high <= 1.25*n
}
