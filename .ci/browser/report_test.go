package browser

import (
	"net/url"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fixture is a story with several flagged findings, and others.
const fixture = "kandahar-station"

func ignore(string) {}

// lit is the first run of the quote that the page shows in a report.
const lit = `document.querySelector(".hit.here")`

// inView is true where the element lies in what the window shows.
const inView = `(e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.top >= 0 && r.bottom <= innerHeight })`

// litText is the text that is lit, which may be several runs: a quote that
// others lie in is cut where they begin.
const litText = `[...document.querySelectorAll(".hit.here")].map(e => e.textContent).join("")`

// TestQuote clicks every quote of the flagged findings and lands on it.
func TestQuote(t *testing.T) {
	p := open(t, fixture, ignore)
	p.media("", "light")
	links := eval[[]string](p, `[...document.querySelectorAll('.finding[data-verdict=conflict] .quote, .finding[data-verdict=scope] .quote')].map(e => e.getAttribute("href"))`)
	require.NotEmpty(t, links, "the fixture has flagged findings")
	for _, link := range links {
		selector := `.finding .quote[href="` + link + `"]`
		said := eval[string](p, `document.querySelector('`+selector+`').textContent`)
		p.click(selector)
		p.becomes(`location.hash === "`+link+`" && document.querySelector('.hit.here[data-quotes~="`+link[1:]+`"]') !== null`, "a click on a quote goes to its place in the report")
		assert.Equal(t, said, eval[string](p, litText), "what is lit is the quote, %s", link)
		assert.True(t, eval[bool](p, `(`+lit+`).closest(".report") !== null`), "it lies in a report")
		p.becomes(inView+`(`+lit+`)`, "the quote can be seen")
	}
}

// TestBack clicks a quote in a report and lands on its finding.
func TestBack(t *testing.T) {
	p := open(t, fixture, ignore)
	p.media("", "light")
	p.click(`.report .hit[data-verdict=conflict]`)
	p.becomes(`location.hash.includes("finding-") && document.querySelector(".finding:target") !== null`, "a quote leads back to its finding")
	assert.Equal(t, "conflict", eval[string](p, `document.querySelector(".finding:target").dataset.verdict`))
}

// TestFilter hides and shows the findings and the rows of a verdict.
func TestFilter(t *testing.T) {
	p := open(t, fixture, ignore)
	for _, selector := range []string{".finding", "tr"} {
		visible := `[...document.querySelectorAll('` + selector + `[data-verdict=scope]')].filter(e => e.getClientRects().length > 0).length`
		others := `[...document.querySelectorAll('` + selector + `[data-verdict=conflict]')].filter(e => e.getClientRects().length > 0).length`
		before, rest := eval[int](p, visible), eval[int](p, others)
		require.Positive(t, before, "the fixture has such findings")
		p.click(`.chip[data-verdict=scope]`)
		assert.Zero(t, eval[int](p, visible), "the filter hides each %s of its verdict", selector)
		assert.Equal(t, rest, eval[int](p, others), "and no other")
		p.click(`.chip[data-verdict=scope]`)
		assert.Equal(t, before, eval[int](p, visible), "and shows them again")
	}
}

// TestKeyboard goes through the findings, to a quote and back, without a mouse.
func TestKeyboard(t *testing.T) {
	const current = `document.activeElement.id`
	p := open(t, fixture, ignore)
	p.media("", "light")
	for _, c := range []struct{ key, at, reason string }{
		{"j", "s1-finding-1", "j goes to the first finding"},
		{"j", "s1-finding-2", "and to the next"},
		{"k", "s1-finding-1", "k goes back"},
		{"k", "s1-finding-1", "the first has none before it"},
	} {
		p.press(c.key)
		assert.Equal(t, c.at, eval[string](p, current), c.reason)
	}
	first := eval[string](p, `document.querySelector("#s1-finding-1 .quote").getAttribute("href")`)
	p.press("\r")
	p.becomes(`location.hash === "`+first+`" && `+lit+` !== null`, "Enter goes to the first quote")
	p.press("b")
	assert.Equal(t, "s1-finding-1", eval[string](p, current), "b goes back to the finding")
}

// TestLooks is the page in the dark, on paper and on a telephone.
func TestLooks(t *testing.T) {
	const paper = `getComputedStyle(document.body).backgroundColor`
	p := open(t, fixture, ignore)
	assert.Equal(t, "rtl", eval[string](p, `getComputedStyle(document.documentElement).direction`), "an Arabic story reads from the right")
	p.media("", "light")
	light := eval[string](p, paper)
	p.media("", "dark")
	assert.NotEqual(t, light, eval[string](p, paper), "dark mode has its own paper")
	p.media("print", "light")
	for _, selector := range []string{"header", ".filters"} {
		assert.Equal(t, "none", eval[string](p, `getComputedStyle(document.querySelector("`+selector+`")).display`), "what only a screen can use is not printed")
	}
	assert.Equal(t, "none", eval[string](p, `getComputedStyle(document.querySelector(".report")).maxHeight`), "reports are printed whole")
}

// TestOffline finds no request but the one for the page, and no script error.
func TestOffline(t *testing.T) {
	var mu sync.Mutex
	var sent []string
	p := open(t, fixture, func(url string) {
		mu.Lock()
		defer mu.Unlock()
		sent = append(sent, url)
	})
	p.click(`.finding .quote`)
	p.becomes(lit+` !== null`, "the script runs under the page's own policy")
	mu.Lock()
	defer mu.Unlock()
	require.NotEmpty(t, sent, "the page itself is a request")
	for _, address := range sent {
		at, err := url.Parse(address)
		require.NoError(t, err)
		assert.True(t, at.Scheme == "file" && strings.HasSuffix(at.Path, "/page.html"), "the page asks for %s", address)
	}
}
