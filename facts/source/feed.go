package source

import (
	"bytes"
	"fmt"
	"net/mail"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"

	"crosscheck/facts"
)

// readFeed takes each item of an RSS or Atom feed as a report, under the id
// that the feed gives it. Its text is derived.
func readFeed(r *reader, f file) {
	feed, err := gofeed.NewParser().Parse(bytes.NewReader(f.data))
	if err != nil {
		r.fail("%s: not an RSS or Atom feed (%w); of other XML save the text as .txt", f.path, err)
		return
	}
	if len(feed.Items) == 0 {
		r.fail("%s: there is no item in this feed; leave it out", f.path)
		return
	}
	for i, item := range feed.Items {
		place := fmt.Sprintf("%s#%d", f.path, i+1)
		title := fragmentText(item.Title)
		text := or(fragmentText(or(item.Content, item.Description)), title)
		d := facts.Document{ID: item.GUID, Path: f.path, Outlet: fragmentText(feed.Title), Title: title, Published: published(item.Published),
			URL: item.Link, Language: feed.Language, Text: text, Body: facts.Span{End: len(text)}, Derived: true}
		r.add(report{Document: d, place: place})
	}
}

// published writes the date of RSS, "Mon, 26 Jul 2021 09:30:00 +0300", as
// 2021-07-26T09:30:00+03:00, and leaves every other as it is: feeds put
// dates in Arabic there too.
func published(s string) string {
	at, err := mail.ParseDate(strings.TrimSpace(s))
	if err != nil {
		return s
	}
	return at.Format(time.RFC3339)
}
