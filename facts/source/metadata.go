package source

import (
	"encoding/json"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// about is what a page says about its article.
type about struct {
	title, outlet, published, url, language string
}

// metadata reads the head of a page: JSON-LD first, which names the article's
// own dates, then the meta elements. A copyright line is never asked for the date.
func metadata(root *html.Node) about {
	var found about
	meta, heads := map[string]string{}, []string{}
	each(root, func(n *html.Node) bool {
		switch n.DataAtom {
		case atom.Html:
			found.language = attr(n, "lang")
		case atom.Meta:
			key := strings.ToLower(or(attr(n, "property"), or(attr(n, "name"), attr(n, "itemprop"))))
			meta[key] = or(meta[key], attr(n, "content"))
		case atom.Link:
			if attr(n, "rel") == "canonical" {
				found.url = or(found.url, attr(n, "href"))
			}
		case atom.Time:
			if attr(n, "itemprop") == "datePublished" || attr(n, "pubdate") != "" {
				meta["time"] = or(meta["time"], attr(n, "datetime"))
			}
		case atom.H1:
			heads = append(heads, textOf(n))
		case atom.Script:
			if attr(n, "type") == "application/ld+json" && n.FirstChild != nil {
				found.linked(n.FirstChild.Data)
			}
		}
		return true
	})
	if len(heads) == 1 {
		found.title = or(heads[0], found.title)
	}
	found.title = or(found.title, meta["og:title"])
	found.outlet = or(found.outlet, meta["og:site_name"])
	found.url = or(found.url, meta["og:url"])
	found.published = or(found.published, or(meta["article:published_time"], or(meta["datepublished"], or(meta["pubdate"], meta["time"]))))
	return found
}

// linked reads the first article of a piece of JSON-LD; what is broken is
// passed over.
func (a *about) linked(data string) {
	var value any
	if json.Unmarshal([]byte(data), &value) == nil {
		a.linkedValue(value)
	}
}

func (a *about) linkedValue(value any) {
	switch v := value.(type) {
	case []any:
		for _, item := range v {
			a.linkedValue(item)
		}
	case map[string]any:
		if kind, _ := v["@type"].(string); !strings.HasSuffix(kind, "Article") {
			a.linkedValue(v["@graph"])
			return
		}
		a.title = or(a.title, asString(v["headline"]))
		a.published = or(a.published, asString(v["datePublished"]))
		if publisher, ok := v["publisher"].(map[string]any); ok {
			a.outlet = or(a.outlet, asString(publisher["name"]))
		}
	}
}

func asString(value any) string {
	s, _ := value.(string)
	return strings.TrimSpace(s)
}
