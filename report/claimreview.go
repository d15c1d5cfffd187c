package report

import (
	"io"

	"crosscheck/checker"
)

// The schema.org types of fact-checks that are used here.
// Source: https://schema.org/ClaimReview.

type ldReview struct {
	Context  string   `json:"@context"`
	Type     string   `json:"@type"`
	Claim    string   `json:"claimReviewed"`
	Language string   `json:"inLanguage,omitempty"`
	Body     string   `json:"reviewBody"`
	Rating   ldRating `json:"reviewRating"`
	Items    []ldItem `json:"itemReviewed"`
}

type ldRating struct {
	Type string `json:"@type"`
	Name string `json:"alternateName"`
}

// ldItem is what one side claims, with the reports that it appears in.
type ldItem struct {
	Type       string      `json:"@type"`
	Text       string      `json:"text"`
	Appearance []ldArticle `json:"appearance"`
}

type ldArticle struct {
	Type      string    `json:"@type"`
	ID        string    `json:"identifier"`
	Headline  string    `json:"headline,omitempty"`
	URL       string    `json:"url,omitempty"`
	Published string    `json:"datePublished,omitempty"`
	Publisher *ldOutlet `json:"publisher,omitempty"`
	Quote     string    `json:"abstract"`
}

type ldOutlet struct {
	Type string `json:"@type"`
	Name string `json:"name"`
}

// WriteClaimReview writes JSON-LD: a ClaimReview for each flagged finding (or
// each that Options.Only names), a Claim for each of its sides with the reports
// that make it. It names no author: that is for the desk that publishes it.
func WriteClaimReview(w io.Writer, results []checker.Result, o Options) error {
	all := []ldReview{}
	for i := range results {
		v := newView(&results[i], o)
		for _, f := range results[i].Findings {
			if o.annotates(f) {
				all = append(all, v.review(f))
			}
		}
	}
	line, err := marshal(all)
	if err != nil {
		return err
	}
	_, err = w.Write(line)
	return err
}

func (v *view) review(f checker.Finding) ldReview {
	r := ldReview{
		Context: "https://schema.org", Type: "ClaimReview", Claim: v.label(f), Language: v.words.lang,
		Body: v.reason(f), Rating: ldRating{"Rating", v.words.say("verdict." + f.Verdict.String())}, Items: []ldItem{},
	}
	for _, s := range f.Sides {
		if s.Value == "" {
			continue
		}
		r.Items = append(r.Items, v.claim(f, s))
	}
	return r
}

func (v *view) claim(f checker.Finding, s checker.Side) ldItem {
	item := ldItem{Type: "Claim", Text: v.label(f) + ": " + v.value(f.Slot, s), Appearance: []ldArticle{}}
	for _, fact := range v.sideFacts(s) {
		d := v.docs[fact.Document]
		if d == nil {
			continue
		}
		a := ldArticle{Type: "NewsArticle", ID: d.ID, Headline: clean(d.Title), URL: d.URL, Published: d.Published, Quote: clean(v.text(d.ID, fact.Evidence))}
		if d.Outlet != "" {
			a.Publisher = &ldOutlet{"Organization", clean(d.Outlet)}
		}
		item.Appearance = append(item.Appearance, a)
	}
	return item
}
