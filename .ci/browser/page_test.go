package browser

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/stretchr/testify/require"

	"crosscheck/checker"
	"crosscheck/facts/ar"
	"crosscheck/facts/ar/claim"
	"crosscheck/facts/source"
	"crosscheck/facts/story"
	"crosscheck/report"
)

// patience is how long one test may take; the first start of a browser takes
// most of it.
const patience = 60 * time.Second

// tab is the report of a story, opened in a browser.
type tab struct {
	t   *testing.T
	ctx context.Context
}

// open writes the HTML report of a fixture and opens it in a new browser. Every
// request that the browser makes for the page is sent to requests.
func open(t *testing.T, name string, requests func(url string)) tab {
	t.Helper()
	url := "file://" + write(t, name)
	timed, stop := context.WithTimeout(t.Context(), patience)
	t.Cleanup(stop)
	browser, closed := chromedp.NewExecAllocator(timed, chromedp.ExecPath(chromium(t)), chromedp.Headless, chromedp.NoSandbox,
		chromedp.DisableGPU, chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Flag("disable-background-networking", true),
		chromedp.UserDataDir(t.TempDir()), chromedp.WindowSize(1300, 900))
	t.Cleanup(closed)
	ctx, cancel := chromedp.NewContext(browser)
	t.Cleanup(cancel)
	p := tab{t, ctx}
	_, err := chromedp.Run(ctx, chromedp.Title())
	require.NoError(t, err, "the browser starts")
	_, err = chromedp.Call(ctx, network.Enable, network.EnableParams{})
	require.NoError(t, err)
	require.NoError(t, chromedp.Listen(ctx, func(event any) {
		if sent, ok := event.(*network.EventRequestWillBeSent); ok {
			requests(sent.Request.URL)
		}
	}))
	require.NoError(t, chromedp.Do(ctx, chromedp.Navigate(url), chromedp.WaitVisible(chromedp.CSS(".finding"))))
	return p
}

// chromium is the path of the browser.
func chromium(t *testing.T) string {
	t.Helper()
	name := os.Getenv("CHROMIUM")
	if name == "" {
		name = "chromium"
	}
	path, err := exec.LookPath(name)
	require.NoError(t, err, "install chromium, or name a browser in $CHROMIUM")
	return path
}

// write writes the page of a fixture as the command line does, and returns its
// path.
func write(t *testing.T, name string) string {
	t.Helper()
	docs, err := source.Read([]string{filepath.Join("..", "..", "fixtures", name)}, nil)
	require.NoError(t, err)
	for i := range docs {
		docs[i].Language = ar.Arabic{}.Code()
	}
	path := filepath.Join(t.TempDir(), "page.html")
	file, err := os.Create(path)
	require.NoError(t, err)
	defer file.Close()
	result := checker.Compare(story.Read(docs, ar.Arabic{}))
	require.NoError(t, report.WriteHTML(file, []checker.Result{result}, report.Options{
		ClaimLabel: func(_, id string) string { return claim.Label(id) },
	}))
	return path
}

// eval is the value of an expression on the page.
func eval[T any](p tab, expression string) T {
	p.t.Helper()
	v, err := chromedp.Run(p.ctx, chromedp.Evaluate[T](expression))
	require.NoError(p.t, err, expression)
	return v
}

// press presses a key.
func (p tab) press(key string) {
	p.t.Helper()
	require.NoError(p.t, chromedp.Do(p.ctx, chromedp.KeyEvent(key)))
}

// click clicks the first element of a CSS selector with the mouse.
func (p tab) click(selector string) {
	p.t.Helper()
	require.NoError(p.t, chromedp.Do(p.ctx, chromedp.Click(chromedp.CSS(selector))), selector)
}

// becomes waits until an expression is true on the page.
func (p tab) becomes(expression, reason string) {
	p.t.Helper()
	_, err := chromedp.Run(p.ctx, chromedp.Poll[bool](expression, chromedp.WithPollingTimeout(5*time.Second)))
	require.NoError(p.t, err, "%s: %s", reason, expression)
}

// media makes the page believe that it is printed, or seen in the dark.
func (p tab) media(kind, scheme string) {
	p.t.Helper()
	_, err := chromedp.Call(p.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Media: kind, Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}, {Name: "prefers-reduced-motion", Value: "reduce"}},
	})
	require.NoError(p.t, err)
}
