package report

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"crosscheck/facts"
)

// Every link of the page lands, and no place stands twice.
func TestLinksOfThePage(t *testing.T) {
	results := append(sample(t), sample(t)...) // the same ids in two stories
	page := written(t, "html", results, Options{})
	ids := make(map[string]int)
	for _, m := range regexp.MustCompile(` id="([^"]+)"`).FindAllStringSubmatch(page, -1) {
		ids[m[1]]++
		assert.Equal(t, 1, ids[m[1]], "id %s stands twice", m[1])
	}
	links := regexp.MustCompile(` href="#([^"]+)"`).FindAllStringSubmatch(page, -1)
	require.NotEmpty(t, links)
	for _, m := range links {
		assert.Contains(t, ids, m[1], "no such place on the page")
	}
}

// What a report holds stays text; nothing on the page comes from a network.
func TestPageIsSafe(t *testing.T) {
	results := sample(t)
	d := &results[0].Story.Documents[0]
	d.Outlet = `"><script>alert(1)</script>`
	d.Text = strings.Replace(d.Text, "بعد", "<img src=x onerror=alert(2)>", 1)
	results[0].Story.Facts = nil // their places moved
	page := written(t, "html", results, Options{})
	assert.Equal(t, 1, strings.Count(page, "<script"), "its own script alone")
	assert.NotContains(t, page, "<img")
	assert.NotRegexp(t, `(?i)(src|href)="(https?:)?//`, page)
	assert.Contains(t, page, "&lt;img src=x", "the text is shown as it is")
}

// The policy names the style and the script that stand on the page.
func TestPolicyOfThePage(t *testing.T) {
	page := written(t, "html", sample(t), Options{})
	for _, c := range []struct{ open, close, name string }{{"<style>", "</style>", "style"}, {"<script>", "</script>", "script"}} {
		_, rest, _ := strings.Cut(page, c.open)
		body, _, _ := strings.Cut(rest, c.close)
		policy := strings.NewReplacer("+", "&#43;", "'", "&#39;").Replace(hashOf(body))
		assert.Contains(t, page, policy, c.name)
	}
}

// A date in an Arabic sentence is isolated: after a letter its parts would
// change places.
func TestDatesInArabicSentences(t *testing.T) {
	r := sample(t)[0]
	v := newView(&r, Options{Lang: "ar"})
	v.screen = true
	day, _ := facts.ParseInstant("2022-03-08")
	since := facts.Date{Range: facts.Range[facts.Instant]{Low: day}, Grain: facts.Month, Relation: facts.Since}
	assert.Equal(t, "منذ \u20682022-03\u2069", v.date(since))
	v.screen = false
	assert.Equal(t, "منذ 2022-03", v.date(since), "data has no isolates")
}

func TestPlot(t *testing.T) {
	r := sample(t)[0]
	h := htmlBuilder{newView(&r, Options{}), Options{}, "s1-"}
	deaths := h.plot(r.Findings[0])
	require.NotNil(t, deaths)
	require.Len(t, deaths.Bars, 2)
	assert.True(t, deaths.Bars[0].Point, "an exact value is a dot")
	assert.Less(t, deaths.Bars[0].X1, deaths.Bars[1].X1, "2 stands left of 3")
	firemen := h.plot(r.Findings[1])
	require.Len(t, firemen.Bars, 2, "an open side has no place on the line")
	assert.Less(t, firemen.Bars[0].X1, firemen.Bars[0].X2, "a range is a bar")
	assert.Nil(t, h.plot(r.Findings[2]), "a single value makes no line")
	r.Findings[1].Sides = append(r.Findings[1].Sides[:2], r.Findings[4].Sides[0])
	open := h.plot(r.Findings[1]).Bars[2]
	assert.NotEmpty(t, open.ArrowHigh, "an open end is an arrow")
	assert.Empty(t, open.ArrowLow)
}
