package bench

import (
	"strings"
	"testing"
	"time"

	"github.com/markusmobius/go-dateparser"

	"crosscheck/facts/ar"
	"crosscheck/facts/ar/date"
	"crosscheck/facts/extract"
	"crosscheck/fixtures"
)

// The least number of times the throughput of go-dateparser: of its parser over
// single expressions, and of its search over running text, told the language.
const (
	leastParse  = 200
	leastSearch = 200
)

// news is the text of all fixtures' reports.
func news(t testing.TB) string {
	var b strings.Builder
	for _, story := range fixtures.Stories() {
		reports, err := fixtures.Reports(story)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range reports {
			b.WriteString(r.Text)
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func readDates(s string) { date.Find(s) }

// expressions are the first n dates of the text.
func expressions(s string, n int) (all []string) {
	for _, m := range (ar.Arabic{}).Mentions(s) {
		if m.Kind == extract.Date && len(all) < n {
			all = append(all, m.Span.Of(s))
		}
	}
	return all
}

// arabic tells go-dateparser the language; without it, it tries them all.
func arabic() *dateparser.Configuration {
	return &dateparser.Configuration{Languages: []string{"ar"}, CurrentTime: time.Date(2024, 1, 27, 12, 0, 0, 0, time.UTC)}
}

// best is the shortest of the runs that fit into a second, three at least, after
// one to fill tables.
func best(run func()) time.Duration {
	run()
	d, begin := time.Hour, time.Now()
	for n := 0; n < 3 || time.Since(begin) < time.Second; n++ {
		start := time.Now()
		run()
		d = min(d, time.Since(start))
	}
	return d
}

func TestFaster(t *testing.T) {
	s := news(t)
	p := &dateparser.Parser{}
	all := expressions(s, 150)
	parse := best(func() {
		for _, x := range all {
			p.Parse(nil, x)
		}
	})
	each := best(func() {
		for _, x := range all {
			readDates(x)
		}
	})
	search := best(func() {
		if _, _, err := p.Search(arabic(), s); err != nil {
			t.Fatal(err)
		}
	})
	dates := best(func() { readDates(s) })
	mentions := best(func() { ar.Arabic{}.Mentions(s) })
	times := func(theirs, ours time.Duration) float64 { return float64(theirs) / float64(ours) }
	t.Logf("%d dates as single expressions: go-dateparser's Parse %v, crosscheck %v: %.0f times", len(all), parse, each, times(parse, each))
	t.Logf("%d bytes of running text: go-dateparser's Search %v, told the language; crosscheck's dates %v: %.0f times; all its mentions %v: %.0f times",
		len(s), search, dates, times(search, dates), mentions, times(search, mentions))
	if n := times(parse, each); n < leastParse {
		t.Errorf("single expressions: %.0f times, not %d", n, leastParse)
	}
	if n := times(search, dates); n < leastSearch {
		t.Errorf("running text: %.0f times, not %d", n, leastSearch)
	}
}

func BenchmarkMentions(b *testing.B) { bench(b, func(s string) { ar.Arabic{}.Mentions(s) }) }

func BenchmarkDates(b *testing.B) { bench(b, readDates) }

func BenchmarkDateparserSearch(b *testing.B) {
	p := &dateparser.Parser{}
	bench(b, func(s string) { p.Search(arabic(), s) })
}

func bench(b *testing.B, read func(string)) {
	s := news(b)
	read(s)
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		read(s)
	}
}
